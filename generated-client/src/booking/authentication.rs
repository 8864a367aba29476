// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Authentication B2C`. Needs the feature `booking-authentication`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request, Value};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Sign-in of clients, with a phone number and an SMS code or with login and password
#[derive(Debug, Clone, Copy)]
pub struct Authentication<'c> {
    client: &'c Client,
}

impl<'c> Authentication<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Sends a client an SMS code.
    ///
    /// The code confirms the phone number in a booking, or signs the client in with `log_in_with_phone_number_and_code`.
    ///
    /// `POST /book_code/{location_id}` · needs `partner_token`
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
    /// use altegio::booking::types::VerificationCodeRequest;
    ///
    /// let body = VerificationCodeRequest {
    ///     phone: Some("+13155550175".into()),
    ///     fullname: Some("James Smith".into()),
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .authentication()
    ///     .send_booking_verification_code(4564, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_booking_verification_code(
        &self,
        location_id: i64,
        body: types::VerificationCodeRequest,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&SEND_BOOKING_VERIFICATION_CODE);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Signs a client in with login and password.
    ///
    /// Returns the data of the client with the user token, without an envelope.
    ///
    /// `POST /booking/auth` · needs `partner_token`
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
    /// use altegio::booking::types::Credentials;
    ///
    /// let body = Credentials {
    ///     login: "testuser@alteg.io".into(),
    ///     password: "testpass".into(),
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .authentication()
    ///     .authorize_online_booking_user(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize_online_booking_user(
        &self,
        body: types::Credentials,
    ) -> Call<'c, types::SignedInClient, ()> {
        let mut request = Request::new(&AUTHORIZE_ONLINE_BOOKING_USER);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Signs a client in with a phone number and an SMS code.
    ///
    /// `send_booking_verification_code` sends the code. Returns the user token, without an envelope.
    ///
    /// `POST /user/auth` · needs `partner_token`
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
    /// use altegio::booking::types::PhoneSignIn;
    ///
    /// let body = PhoneSignIn { phone: "+13155550175".into(), code: "38829".into() };
    /// let response = altegio
    ///     .booking()
    ///     .authentication()
    ///     .log_in_with_phone_number_and_code(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_in_with_phone_number_and_code(
        &self,
        body: types::PhoneSignIn,
    ) -> Call<'c, types::UserToken, ()> {
        let mut request = Request::new(&LOG_IN_WITH_PHONE_NUMBER_AND_CODE);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }
}

static SEND_BOOKING_VERIFICATION_CODE: Operation = Operation {
    id: "send_booking_verification_code",
    method: Method::Post,
    safe: false,
    path: "/book_code/{location_id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static AUTHORIZE_ONLINE_BOOKING_USER: Operation = Operation {
    id: "authorize_online_booking_user",
    method: Method::Post,
    safe: false,
    path: "/booking/auth",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LOG_IN_WITH_PHONE_NUMBER_AND_CODE: Operation = Operation {
    id: "log_in_with_phone_number_and_code",
    method: Method::Post,
    safe: false,
    path: "/user/auth",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
