// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Chain Management`. Needs the feature `chain_management`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Chains: groups of locations that are run as one
#[derive(Debug, Clone, Copy)]
pub struct ChainManagement<'c> {
    client: &'c Client,
}

impl<'c> ChainManagement<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the chains that the user can see.
    ///
    /// Each chain has its locations and the user's permissions in the chain.
    ///
    /// `GET /groups` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().chain_management().get_chain_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_list(&self) -> Call<'c, Vec<types::Chain>> {
        let request = Request::new(&GET_CHAIN_LIST);
        Call::enveloped(self.client, request)
    }

    /// Finds a client of a chain by phone number.
    ///
    /// `phone` is the optional filter, e.g. `+13155550175`.
    ///
    /// `GET /group/{chain_id}/clients` · needs `partner_token` and `user_token`
    ///
    /// - `phone`: Phone number to search for.
    ///
    /// # Errors
    ///
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_management()
    ///     .get_chain_client_by_phone_number(706028, "14264037640")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_client_by_phone_number(
        &self,
        chain_id: i64,
        phone: &str,
    ) -> Call<'c, types::ChainClient> {
        let mut request = Request::new(&GET_CHAIN_CLIENT_BY_PHONE_NUMBER);
        request.set(0, &chain_id);
        request.set(1, phone);
        Call::enveloped(self.client, request)
    }
}

static GET_CHAIN_LIST: Operation = Operation {
    id: "get_chain_list",
    method: Method::Get,
    safe: false,
    path: "/groups",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CHAIN_CLIENT_BY_PHONE_NUMBER: Operation = Operation {
    id: "get_chain_client_by_phone_number",
    method: Method::Get,
    safe: false,
    path: "/group/{chain_id}/clients",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "phone",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
