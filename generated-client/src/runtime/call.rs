//! A call: a request, and a function that decodes its response. Nothing is sent before it is awaited.

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
    /// Receives the response. Its type is the same for all operations.
    receiving: Receiving<'c>,
    decode: Decode<T, M>,
}

type Receiving<'c> = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send + 'c>>;

/// Fills both slots, or fails. The code that moves the values out of the slots is compiled only for operations that are called.
type Decode<T, M> = fn(&Received, &mut Option<T>, &mut Option<M>) -> Result<(), Error>;

/// A call that is ready to be sent. `.await` or [`send`](Self::send) sends it.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, T, M = Meta> {
    client: &'c Client,
    request: Box<Request>,
    decode: Decode<T, M>,
}

impl<'c, T: 'c, M: 'c> Call<'c, T, M> {
    /// Limits the time of one attempt, including the response body. Default: the timeout of the client.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout);
        self
    }

    /// Sets the policy for retries. Default: the policy of the client.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request.retry = Some(policy);
        self
    }

    /// Sets a header. It replaces a header of the same name that the client would send.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.header(name, value);
        self
    }

    /// Sends the request and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is not valid or fails, the API refuses it, or the response cannot be decoded. It is never
    /// [`Error::Builder`].
    pub async fn send(self) -> Result<Response<T, M>, Error> {
        self.into_future().await
    }

    /// Sends the request and returns the response without decoding it.
    pub(crate) async fn received(self) -> Result<Received, Error> {
        receive(self.client, self.request).await
    }

    /// Returns the request, which asks for a media type.
    pub(crate) fn accepting(mut self, media: &'static str) -> (&'c Client, Box<Request>) {
        self.request.header("Accept", media);
        (self.client, self.request)
    }

    pub(crate) fn request(&mut self) -> &mut Request {
        &mut self.request
    }

    /// Returns the request of the first page.
    pub(crate) fn first_page(&self) -> &Request {
        &self.request
    }

    /// Returns the call for one page of the list.
    pub(crate) fn page(&self, input: PagingInput, page: u64) -> Sending<'c, T, M> {
        Self { client: self.client, request: Box::new(self.request.page(input, page)), decode: self.decode }
            .into_future()
    }
}

impl<'c, T: DeserializeOwned, M: DeserializeOwned> Call<'c, T, M> {
    /// Creates a call whose response has data and metadata in an envelope.
    pub(crate) fn enveloped(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: Received::enveloped }
    }
}

impl<'c, T: DeserializeOwned> Call<'c, T, ()> {
    /// Creates a call whose response body is the data.
    pub(crate) fn json(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |received, data, meta| keep(received.bare(), data, meta) }
    }
}

impl<'c, T> Call<'c, T, ()> {
    /// Creates a call whose data depends on the status.
    pub(crate) fn by_status(client: &'c Client, request: Box<Request>) -> Self
    where
        T: ByStatus,
    {
        Self {
            client,
            request,
            decode: |received, data, meta| {
                let status = received.as_listed(T::LISTED);
                keep(T::decode(received, status), data, meta)
            },
        }
    }
}

impl<'c> Call<'c, String, ()> {
    /// Creates a call whose response body is text.
    pub(crate) fn text(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |received, data, meta| keep(received.text(), data, meta) }
    }
}

impl<'c> Call<'c, Bytes, ()> {
    /// Creates a call whose response body is bytes.
    pub(crate) fn bytes(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |received, data, meta| keep(Ok(received.bytes()), data, meta) }
    }
}

impl<'c> Call<'c, (), ()> {
    /// Creates a call whose response body, if any, is ignored.
    pub(crate) fn empty(client: &'c Client, request: Box<Request>) -> Self {
        Self { client, request, decode: |received, data, meta| keep(received.nothing(), data, meta) }
    }
}

/// Fills the slots with data, and no metadata.
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

/// Not inlined, so that the code that sends is compiled once.
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
