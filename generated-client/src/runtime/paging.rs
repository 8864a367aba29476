//! Pagination: streams of the pages of a list, or of its items.
//!
//! It decides from the received pages where the list ends. It knows neither the items nor the API.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use bytes::Bytes;
use futures_core::Stream;

use super::call::{Call, Sending};
use super::error::Error;
use super::operation::descriptor::Paging;
use super::response::Response;
use super::response::envelope::Listing;
use super::send::request::Request;
use super::values::meta::Meta;

/// The result of a call for one page.
type Page<T, M> = Result<Response<Vec<T>, M>, Error>;

/// A stream of the pages of a list. Pages are fetched lazily: nothing is sent until [`next`](Self::next) is awaited.
///
/// The list ends when it has as many items or pages as the response says in total, after a page without the link to the next one if
/// the API documents such a link, after a page that is shorter than the one before, after an empty page, or if the server sends the
/// same page again. A page with a link to the next one may be shorter. The first page is returned even if it is empty.
///
/// The stream ends after an error. [`page`](Self::page) then returns the number of the page that failed, to continue there.
///
/// It implements [`Stream`], and [`next`](Self::next) works without an extension trait.
#[must_use = "pages are fetched lazily: nothing is sent until `next` is awaited"]
pub struct Pages<'c, T, M = Meta> {
    call: Call<'c, Vec<T>, M>,
    paging: Paging,
    /// Keys of the metadata that may hold the number of pages, and the path of the link to the next page.
    ending: (&'static [&'static str], Option<&'static str>),
    position: Position,
    sending: Option<Sending<'c, Vec<T>, M>>,
}

impl<'c, T: 'c, M: 'c> Pages<'c, T, M> {
    pub(crate) fn new(call: Call<'c, Vec<T>, M>, paging: Paging) -> Self {
        let position = Position::new(call.first_page(), &paging);
        Self { call, paging, ending: (&[], None), position, sending: None }
    }

    /// Sets what else says that a page is the last: the number of pages, or that the link to the next one is absent.
    #[allow(dead_code, reason = "only some documents have one")]
    pub(crate) fn ending(mut self, pages: &'static [&'static str], next: Option<&'static str>) -> Self {
        self.ending = (pages, next);
        self
    }

    /// Fetches the next page. Returns `None` after the last one.
    ///
    /// If the future is dropped before it is ready, no page is lost.
    pub async fn next(&mut self) -> Option<Result<Response<Vec<T>, M>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the number of the page that [`next`](Self::next) fetches. After an error, it is the page that failed.
    pub fn page(&self) -> u64 {
        self.position.page
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Page<T, M>>> {
        if self.position.done {
            return Poll::Ready(None);
        }
        let (call, page) = (&self.call, self.position.page);
        let sending = self.sending.get_or_insert_with(|| call.page(self.paging.page, page));
        let result = ready!(Pin::new(sending).poll(context));
        self.sending = None;
        let is_new = match &result {
            Ok(page) => {
                let listing = page.received().listing(self.paging.total, self.ending.0, self.ending.1);
                self.position.advance(listing, page.data.len() as u64)
            }
            Err(_) => self.position.end(),
        };
        Poll::Ready(is_new.then_some(result))
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
        out.debug_struct("Pages").field("call", &self.call).field("page", &self.position.page).finish_non_exhaustive()
    }
}

/// A stream of the items of a list. It fetches [`Pages`] lazily: nothing is sent until [`next`](Self::next) is awaited.
///
/// It ends with the last page. All received items come before an error.
///
/// It implements [`Stream`], and [`next`](Self::next) works without an extension trait.
#[must_use = "pages are fetched lazily: nothing is sent until `next` is awaited"]
pub struct Items<'c, T, M = Meta> {
    pages: Pages<'c, T, M>,
    here: IntoIter<T>,
}

impl<'c, T: 'c, M: 'c> Items<'c, T, M> {
    pub(crate) fn new(pages: Pages<'c, T, M>) -> Self {
        Self { pages, here: Vec::new().into_iter() }
    }

    /// Returns the next item, or `None` after the last one.
    ///
    /// If the future is dropped before it is ready, no item is lost.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the number of the page that is fetched after the remaining items of this page. After an error, it is the page that
    /// failed.
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

// No item is ever pinned.
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

/// The position in the list.
struct Position {
    page: u64,
    /// Number of items before this page. Not known if the caller starts in the middle and does not set the page size.
    before: Option<u64>,
    /// Number of items on a full page. The requested page size counts only if the document allows it, because many servers reduce it.
    full: Option<u64>,
    /// Raw data of the page before.
    last: Option<Bytes>,
    done: bool,
}

impl Position {
    fn new(request: &Request, paging: &Paging) -> Self {
        let page = request.number(paging.page).unwrap_or(1);
        let size = paging.size.and_then(|size| request.number(size));
        let maximum = paging.size.and_then(|size| request.maximum(size));
        let full = size.filter(|size| maximum.is_some_and(|maximum| *size as f64 <= maximum));
        let before = if page <= 1 { Some(0) } else { size.and_then(|size| size.checked_mul(page - 1)) };
        Self { page, before, full, last: None, done: false }
    }

    /// Moves past a page with `items` items. Returns whether it is a new page.
    fn advance(&mut self, listing: Listing, items: u64) -> bool {
        let Listing { data, total, pages, has_next } = listing;
        let first = self.last.is_none();
        let repeated = !first && (items == 0 || self.last == data);
        self.before = self.before.map(|before| before.saturating_add(items));
        let whole = total.is_some_and(|total| self.before.is_some_and(|before| before >= total));
        // A link to the next page says more than a short page.
        let short = self.full.is_some_and(|full| items < full) && has_next != Some(true);
        let last = has_next == Some(false) || pages.is_some_and(|pages| self.page >= pages);
        let next = self.page.checked_add(1);
        self.done = repeated || items == 0 || whole || short || last || next.is_none();
        self.full.get_or_insert(items);
        self.last = Some(data.unwrap_or_default());
        self.page = next.unwrap_or(self.page);
        !repeated
    }

    /// Ends the list after an error, which is the last result.
    fn end(&mut self) -> bool {
        self.done = true;
        true
    }
}
