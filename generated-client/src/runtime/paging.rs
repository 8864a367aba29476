//! Answers that come page by page: a call that takes the number of a page in, a stream of pages or of their items out.
//!
//! Where the pages end is decided here once, from what was received; it knows neither the items nor the API.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use bytes::Bytes;
use futures_core::Stream;

use super::call::{Call, Sending};
use super::error::Error;
use super::http::received::Received;
use super::operation::descriptor::Paging;
use super::response::Response;
use super::send::request::Request;
use super::values::meta::Meta;

/// What comes for a page.
type Page<T, M> = Result<Response<Vec<T>, M>, Error>;

/// The pages of a list, one call each, made when the page is asked for.
///
/// They end with the total that the answer tells, with a page that is shorter than the one before, with an empty page, or
/// where the server gives the same page again. The first page is there even if it is empty. They end after an error, too;
/// [`page`](Self::page) then tells where to go on.
///
/// A [`Stream`]; [`next`](Self::next) does without the traits of one.
#[must_use = "no page is asked for before the first is waited for"]
pub struct Pages<'c, T, M = Meta> {
    call: Call<'c, Vec<T>, M>,
    paging: Paging,
    turn: Turn,
    sending: Option<Sending<'c, Vec<T>, M>>,
}

impl<'c, T: 'c, M: 'c> Pages<'c, T, M> {
    pub(crate) fn new(call: Call<'c, Vec<T>, M>, paging: Paging) -> Self {
        let turn = Turn::new(call.asked(), &paging);
        Self { call, paging, turn, sending: None }
    }

    /// The next page; `None` after the last. A page that is not waited for to its end is not lost.
    pub async fn next(&mut self) -> Option<Result<Response<Vec<T>, M>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The number of the page that [`next`](Self::next) asks for; after an error that of the page that failed.
    pub fn page(&self) -> u64 {
        self.turn.page
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Page<T, M>>> {
        if self.turn.done {
            return Poll::Ready(None);
        }
        let (call, page) = (&self.call, self.turn.page);
        let sending = self.sending.get_or_insert_with(|| call.page(self.paging.page, page));
        let answer = ready!(Pin::new(sending).poll(context));
        self.sending = None;
        let turn = match &answer {
            Ok(page) => self.turn.take(page.received(), &self.paging, page.data.len() as u64),
            Err(_) => self.turn.end(),
        };
        Poll::Ready(turn.then_some(answer))
    }
}

impl<'c, T: 'c, M: 'c> Stream for Pages<'c, T, M> {
    type Item = Result<Response<Vec<T>, M>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T, M> fmt::Debug for Pages<'_, T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pages").field("call", &self.call).field("page", &self.turn.page).finish_non_exhaustive()
    }
}

/// The items of a list, page after page. They end where the [`Pages`] end; all that were received come before an error.
///
/// A [`Stream`]; [`next`](Self::next) does without the traits of one.
#[must_use = "no page is asked for before the first item is waited for"]
pub struct Items<'c, T, M = Meta> {
    pages: Pages<'c, T, M>,
    here: IntoIter<T>,
}

impl<'c, T: 'c, M: 'c> Items<'c, T, M> {
    pub(crate) fn new(pages: Pages<'c, T, M>) -> Self {
        Self { pages, here: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last. No item is lost if it is not waited for to the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The number of the page that is asked for when the items here are used up; after an error that of the page that failed.
    pub fn page(&self) -> u64 {
        self.pages.page()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.here.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.here = page.data.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// No item is ever pinned.
impl<T, M> Unpin for Items<'_, T, M> {}

impl<'c, T: 'c, M: 'c> Stream for Items<'c, T, M> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T, M> fmt::Debug for Items<'_, T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items").field("pages", &self.pages).field("here", &self.here.len()).finish()
    }
}

/// Which page is next, and whether one is.
struct Turn {
    page: u64,
    /// Items before this page; not known where a caller begins in the middle and does not say how long pages are.
    before: Option<u64>,
    /// Items of a full page. What was asked for counts only where the document says that the server takes it: many cap it.
    full: Option<u64>,
    /// The data of the page before, as it came.
    last: Option<Bytes>,
    done: bool,
}

impl Turn {
    fn new(request: &Request, paging: &Paging) -> Self {
        let page = request.number(paging.page).unwrap_or(1);
        let size = paging.size.and_then(|size| request.number(size));
        let most = paging.size.and_then(|size| request.most(size));
        let full = size.filter(|size| most.is_some_and(|most| *size as f64 <= most));
        let before = if page <= 1 { Some(0) } else { size.and_then(|size| size.checked_mul(page - 1)) };
        Self { page, before, full, last: None, done: false }
    }

    /// After an answer with so many items: whether it is another page.
    fn take(&mut self, answer: &Received, paging: &Paging, items: u64) -> bool {
        let (data, total) = answer.listing(paging.total);
        let first = self.last.is_none();
        let again = !first && (items == 0 || self.last == data);
        self.before = self.before.map(|before| before.saturating_add(items));
        let whole = total.is_some_and(|total| self.before.is_some_and(|before| before >= total));
        let short = self.full.is_some_and(|full| items < full);
        let next = self.page.checked_add(1);
        self.done = again || items == 0 || whole || short || next.is_none();
        self.full.get_or_insert(items);
        self.last = Some(data.unwrap_or_default());
        self.page = next.unwrap_or(self.page);
        !again
    }

    /// After an error, which is the last that comes.
    fn end(&mut self) -> bool {
        self.done = true;
        true
    }
}
