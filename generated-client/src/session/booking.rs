//! Sessions of clients who book online: signs a client in, by phone number and SMS code or by a stored token.

use std::ops::Deref;

use serde_json::{Value, json};

use super::{TOKEN, text};
use crate::{Client, Error, Secret};

/// A [`Client`] with the token of a client of a location, from [`Client::sign_in_by_phone`] or [`BookingSession::from_token`]. Clones
/// are cheap.
///
/// A code is valid once, so the session cannot sign in again: when the server no longer accepts the token, calls return the 401.
///
/// ```no_run
/// # async fn run(altegio: altegio::Client, ask: impl Fn() -> String) -> Result<(), altegio::Error> {
/// use altegio::booking::types::VerificationCodeRequest;
///
/// let to = VerificationCodeRequest { phone: Some("+13155550175".into()), ..Default::default() };
/// altegio.booking().authentication().send_booking_verification_code(4564, to).await?;
/// let session = altegio.sign_in_by_phone("+13155550175", ask()).await?;
///
/// // Later, from the stored token.
/// let stored = session.token().expose().to_owned();
/// let session = altegio::BookingSession::from_token(&altegio, stored)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BookingSession {
    client: Client,
    token: Secret,
}

impl Client {
    /// Signs in a client of a location by the operation `log_in_with_phone_number_and_code`, with the SMS code from
    /// `send_booking_verification_code`. The session makes calls as that client, and shares connections, rate limits and settings
    /// with this [`Client`].
    ///
    /// A client who has a password signs in by `authorize_online_booking_user` instead. Its response has a token for
    /// [`BookingSession::from_token`].
    ///
    /// # Errors
    ///
    /// Returns an error of the operation if the request fails or the API refuses it, for example because the code is wrong, and
    /// [`Error::Decode`] if the response has no token.
    pub async fn sign_in_by_phone(
        &self,
        phone: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Result<BookingSession, Error> {
        let token = token(self, phone.into(), code.into()).await?;
        BookingSession::from_token(self, token)
    }
}

impl BookingSession {
    /// Creates a session from the token of a client of a location. It shares connections, rate limits and settings with `client`.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Builder`] if the token is empty or has control characters.
    pub fn from_token(client: &Client, token: impl Into<Secret>) -> Result<Self, Error> {
        let token = token.into();
        Ok(Self { client: client.replacing(TOKEN, token.clone())?, token })
    }

    /// Returns the token, for example to store it.
    pub fn token(&self) -> Secret {
        self.token.clone()
    }
}

/// The client that makes the calls.
impl Deref for BookingSession {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// Calls the operation and returns the token. Its types are used through JSON, so that a change of the document does not break this code.
#[allow(deprecated, reason = "the operation keeps its old name as a deprecated one if the document renames it")]
async fn token(client: &Client, phone: String, code: Secret) -> Result<String, Error> {
    let body = json!({ "phone": phone, "code": code.expose() });
    let body = crate::from_str(&body.to_string())
        .map_err(|error| Error::unsent("log_in_with_phone_number_and_code", "body", error.to_string()))?;
    let received = client.booking().authentication().log_in_with_phone_number_and_code(body).received().await?;
    // The document has no envelope here; a server may send one nevertheless.
    let whole: Value = received.bare()?;
    let token = ["/user_token", "/data/user_token"].into_iter().find_map(|pointer| text(&whole, pointer));
    token.filter(|token| !token.is_empty()).ok_or_else(|| received.lacks(&[TOKEN]))
}
