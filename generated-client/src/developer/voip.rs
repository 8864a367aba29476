// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `VoIP Integration`. Needs the feature `developer-voip`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Request,
    Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Telephony: incoming calls, finished calls and call history
#[derive(Debug, Clone, Copy)]
pub struct Voip<'c> {
    client: &'c Client,
}

impl<'c> Voip<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Reports a call, or turns the telephony integration on or off.
    ///
    /// The body is one of four kinds: on, off, a finished call or a call in progress.
    ///
    /// `POST /voip/integration` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::{VoipEnable, VoipEvent};
    ///
    /// let response = altegio
    ///     .developer()
    ///     .voip()
    ///     .handle_voip_integration_event(VoipEvent::Enable(VoipEnable::new("sample")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_voip_integration_event(
        &self,
        body: types::VoipEvent,
    ) -> Call<'c, Option<String>, types::Message> {
        let mut request = Request::new(&HANDLE_VOIP_INTEGRATION_EVENT);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the calls of a location in a period.
    ///
    /// `GET /voip/integration/calls` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::VoipCallQuery;
    ///
    /// let response = altegio
    ///     .developer()
    ///     .voip()
    ///     .list_voip_calls(VoipCallQuery::new(615243, "2026-01-01", "2026-02-01"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voip_calls(&self, body: types::VoipCallQuery) -> ListVoipCalls<'c> {
        let mut request = Request::new(&LIST_VOIP_CALLS);
        request.rules(&bounds::VOIP_CALL_QUERY);
        request.json("application/json", &body);
        ListVoipCalls {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Voip::list_voip_calls`], at once or page by page; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListVoipCalls<'c> {
    call: Call<'c, Vec<types::VoipCall>>,
}

impl<'c> ListVoipCalls<'c> {
    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::VoipCall> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Field("page"),
                size: Some(PagingInput::Field("limit")),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::VoipCall> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::VoipCall>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::VoipCall>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListVoipCalls<'c> {
    type Output = Result<Response<Vec<types::VoipCall>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::VoipCall>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static HANDLE_VOIP_INTEGRATION_EVENT: Operation = Operation {
    id: "handle_voip_integration_event",
    method: Method::Post,
    safe: false,
    path: "/voip/integration",
    document: "developer",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LIST_VOIP_CALLS: Operation = Operation {
    id: "list_voip_calls",
    method: Method::Get,
    safe: false,
    path: "/voip/integration/calls",
    document: "developer",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
