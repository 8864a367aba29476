//! One call: a request, and how its answer is decoded. Nothing is sent before it is awaited.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::client::Client;
use super::error::Error;
use super::http::received::Received;
use super::operation::descriptor::PagingInput;
use super::response::{Response, envelope::ByStatus};
use super::retry::RetryPolicy;
use super::send::exchange::send;
use super::send::request::Request;
use super::values::meta::Meta;

/// The future of a call.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<'c, T, M = Meta> {
    /// The same for all calls: only what is done with the answer depends on the operation.
    receiving: Receiving<'c>,
    decode: Decode<T, M>,
}

type Receiving<'c> = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send + 'c>>;

/// Fills both, or fails: what moves them on is compiled for the calls that are made, not for all.
type Decode<T, M> = fn(&Received, &mut Option<T>, &mut Option<M>) -> Result<(), Error>;

/// A call that is ready to be made; `.await` or [`send`](Self::send) makes it.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, T, M = Meta> {
    client: &'c Client,
    request: Box<Request>,
    decode: Decode<T, M>,
}

impl<'c, T: 'c, M: 'c> Call<'c, T, M> {
    /// Within this time the whole answer to an attempt must be there; in place of the client's own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout);
        self
    }

    /// Whether and when the call is made again if it fails; in place of the client's own policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request.retry = Some(policy);
        self
    }

    /// Sends a further header, or another value for one that would be sent anyway.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.header(name, value);
        self
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Any [`Error`] but [`Error::Builder`].
    pub async fn send(self) -> Result<Response<T, M>, Error> {
        self.into_future().await
    }

    /// Makes the call and leaves what comes as it is.
    pub(crate) async fn received(self) -> Result<Received, Error> {
        receive(self.client, self.request).await
    }

    pub(crate) fn request(&mut self) -> &mut Request {
        &mut self.request
    }

    /// What is asked for, page by page.
    pub(crate) fn asked(&self) -> &Request {
        &self.request
    }

    /// The call for one page of its list.
    pub(crate) fn page(&self, input: PagingInput, page: u64) -> Sending<'c, T, M> {
        Self { client: self.client, request: Box::new(self.request.page(input, page)), decode: self.decode }
            .into_future()
    }
}

impl<'c, T: DeserializeOwned, M: DeserializeOwned> Call<'c, T, M> {
    /// The data stands in the operation's envelope.
    pub(crate) fn enveloped(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: Received::enveloped }
    }
}

impl<'c, T: DeserializeOwned> Call<'c, T, ()> {
    /// The whole body is the data.
    pub(crate) fn json(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |answer, data, meta| keep(answer.bare(), data, meta) }
    }
}

impl<'c, T> Call<'c, T, ()> {
    /// The status tells what the data is.
    pub(crate) fn by_status(client: &'c Client, request: Box<Request>) -> Self
    where
        T: ByStatus,
    {
        Self { client, request, decode: |answer, data, meta| keep(T::decode(answer), data, meta) }
    }
}

impl<'c> Call<'c, String, ()> {
    pub(crate) fn text(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |answer, data, meta| keep(answer.text(), data, meta) }
    }
}

impl<'c> Call<'c, Bytes, ()> {
    pub(crate) fn bytes(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |answer, data, meta| keep(Ok(answer.bytes()), data, meta) }
    }
}

impl<'c> Call<'c, (), ()> {
    /// The body, if any, means nothing.
    pub(crate) fn empty(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |_, data, meta| keep(Ok(()), data, meta) }
    }
}

/// Data without metadata.
fn keep<T>(value: Result<T, Error>, data: &mut Option<T>, meta: &mut Option<()>) -> Result<(), Error> {
    (*data, *meta) = (Some(value?), Some(()));
    Ok(())
}

impl<'c, T: 'c, M: 'c> IntoFuture for Call<'c, T, M> {
    type Output = Result<Response<T, M>, Error>;
    type IntoFuture = Sending<'c, T, M>;

    fn into_future(self) -> Self::IntoFuture {
        Sending { receiving: receive(self.client, self.request), decode: self.decode }
    }
}

/// Out of line, so that what it takes to send is compiled once.
#[inline(never)]
fn receive(client: &Client, request: Box<Request>) -> Receiving<'_> {
    Box::pin(send(client, request))
}

impl<T, M> Future for Sending<'_, T, M> {
    type Output = Result<Response<T, M>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.receiving.as_mut().poll(context))?;
        let (mut data, mut meta) = (None, None);
        (self.decode)(&received, &mut data, &mut meta)?;
        Poll::Ready(match (data, meta) {
            (Some(data), Some(meta)) => Ok(Response::new(data, meta, received)),
            _ => Err(received.unread()),
        })
    }
}

impl<T, M> fmt::Debug for Call<'_, T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<T, M> fmt::Debug for Sending<'_, T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sending").finish_non_exhaustive()
    }
}
