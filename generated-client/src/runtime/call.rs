//! One call: a request, and how its answer is decoded. Nothing is sent before it is awaited.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::client::Client;
use super::error::Error;
use super::meta::Meta;
use super::paging::PagingInput;
use super::request::Request;
use super::response::{ByStatus, Received, Response};
use super::retry::RetryPolicy;
use super::send::send;

/// The future of a call.
pub type Sending<'c, T, M = Meta> = Pin<Box<dyn Future<Output = Result<Response<T, M>, Error>> + Send + 'c>>;

/// A call that is ready to be made; `.await` or [`send`](Self::send) makes it.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, T, M = Meta> {
    client: &'c Client,
    request: Request,
    decode: fn(&Received) -> Result<(T, M), Error>,
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

    /// The call for a page of its list, by what takes the page's number.
    pub(crate) fn again(&self, input: PagingInput, page: u64) -> Sending<'c, T, M> {
        let mut request = self.request.again();
        match input {
            PagingInput::Parameter(index) => request.set(index, &page),
            PagingInput::Field(name) => request.set_field(name, page.into()),
        }
        Self { client: self.client, request, decode: self.decode }.into_future()
    }

    pub(crate) fn request(&mut self) -> &mut Request {
        &mut self.request
    }
}

impl<T, M> Call<'_, T, M> {
    /// The number that is set.
    pub(crate) fn number(&self, input: PagingInput) -> Option<u64> {
        match input {
            PagingInput::Parameter(index) => self.request.value(index)?.as_u64(),
            PagingInput::Field(name) => self.request.field(name)?.as_u64(),
        }
    }

    /// The most that the document allows, as far as it is kept: rules of bodies are let go once they are checked.
    pub(crate) fn most(&self, input: PagingInput) -> Option<f64> {
        match input {
            PagingInput::Parameter(index) => self.request.operation.parameters.get(index)?.rules?.bounds.maximum,
            PagingInput::Field(_) => None,
        }
    }
}

impl<'c, T: DeserializeOwned, M: DeserializeOwned> Call<'c, T, M> {
    /// The data stands in the operation's envelope.
    pub(crate) fn enveloped(client: &'c Client, request: Request) -> Self {
        Self { client, request, decode: Received::enveloped }
    }
}

impl<'c, T: DeserializeOwned> Call<'c, T, ()> {
    /// The whole body is the data.
    pub(crate) fn json(client: &'c Client, request: Request) -> Self {
        Self { client, request, decode: |answer| Ok((answer.json()?, ())) }
    }
}

impl<'c, T> Call<'c, T, ()> {
    /// The status tells what the data is.
    pub(crate) fn by_status(client: &'c Client, request: Request) -> Self
    where
        T: ByStatus,
    {
        Self { client, request, decode: |answer| Ok((T::decode(answer)?, ())) }
    }
}

impl<'c> Call<'c, String, ()> {
    pub(crate) fn text(client: &'c Client, request: Request) -> Self {
        Self { client, request, decode: |answer| Ok((answer.text()?, ())) }
    }
}

impl<'c> Call<'c, Bytes, ()> {
    pub(crate) fn bytes(client: &'c Client, request: Request) -> Self {
        Self { client, request, decode: |answer| Ok((answer.bytes(), ())) }
    }
}

impl<'c> Call<'c, (), ()> {
    /// The body, if any, means nothing.
    pub(crate) fn empty(client: &'c Client, request: Request) -> Self {
        Self { client, request, decode: |_| Ok(((), ())) }
    }
}

impl<'c, T: 'c, M: 'c> IntoFuture for Call<'c, T, M> {
    type Output = Result<Response<T, M>, Error>;
    type IntoFuture = Sending<'c, T, M>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let received = send(self.client, self.request).await?;
            let (data, meta) = (self.decode)(&received)?;
            Ok(Response::new(data, meta, received))
        })
    }
}

impl<T, M> fmt::Debug for Call<'_, T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
    }
}
