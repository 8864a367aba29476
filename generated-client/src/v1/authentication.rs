// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Authentication B2B`. Needs the feature `authentication`.

use crate::runtime::{Call, Client, Method, Operation, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Sign-in with login and password, to get the token of a user
#[derive(Debug, Clone, Copy)]
pub struct Authentication<'c> {
    client: &'c Client,
}

impl<'c> Authentication<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Signs a user in and returns the user token.
    ///
    /// `login` is a phone number like `+13155550175` or an email address. A change of the password issues a new token: the user has to sign in again.
    ///
    /// `POST /auth` · needs `partner_token`
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
    /// use altegio::v1::types::Credentials;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .authentication()
    ///     .authorize_user(Credentials::new("testuser@alteg.io", "testpass"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize_user(
        &self,
        body: types::Credentials,
    ) -> Call<'c, types::SignInResponse, ()> {
        let mut request = Request::new(&AUTHORIZE_USER);
        request.json("application/json", &body);
        Call::by_status(self.client, request)
    }
}

static AUTHORIZE_USER: Operation = Operation {
    id: "authorize_user",
    method: Method::Post,
    safe: false,
    path: "/auth",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
