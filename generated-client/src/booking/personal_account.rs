// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Client Personal Cabinet`. Needs the feature `booking-personal_account`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request, Value};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// A client's own account: data, bookings and feedback
#[derive(Debug, Clone, Copy)]
pub struct PersonalAccount<'c> {
    client: &'c Client,
}

impl<'c> PersonalAccount<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Updates the data of a client.
    ///
    /// A new phone number needs a code from `send_phone_update_verification_code`.
    ///
    /// `PUT /booking/user` · needs `partner_token` and `user_token`, or `partner_token`
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
    /// use altegio::booking::types::ClientAccountUpdate;
    ///
    /// let body = ClientAccountUpdate {
    ///     name: Some("James Smith".into()),
    ///     email: Some("j.smith@example.com".into()),
    ///     phone: Some("+13155550175".into()),
    ///     ..Default::default()
    /// };
    /// let response = altegio.booking().personal_account().update_booking_user(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_booking_user(
        &self,
        body: types::ClientAccountUpdate,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&UPDATE_BOOKING_USER);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns the data of a client.
    ///
    /// Returns it without an envelope.
    ///
    /// `GET /booking/user/data` · needs `partner_token` and `user_token`, or `partner_token`
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
    /// let response = altegio.booking().personal_account().get_booking_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_user(&self) -> Call<'c, types::ClientAccount, ()> {
        let request = Request::new(&GET_BOOKING_USER);
        Call::json(self.client, request)
    }

    /// Changes the password of a client.
    ///
    /// Returns a new user token.
    ///
    /// `PUT /booking/user/password` · needs `partner_token` and `user_token`, or `partner_token`
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
    /// use altegio::booking::types::PasswordUpdate;
    ///
    /// let body = PasswordUpdate {
    ///     old_password: Some("qwerty123".into()),
    ///     new_password: Some("example!".into()),
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .update_booking_user_password(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_booking_user_password(
        &self,
        body: types::PasswordUpdate,
    ) -> Call<'c, types::UserToken> {
        let mut request = Request::new(&UPDATE_BOOKING_USER_PASSWORD);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Sends an SMS code to a new phone number of a client.
    ///
    /// `update_booking_user` takes the code as `confirmation_code`.
    ///
    /// `GET /booking/user/phone_confirmation` · needs `partner_token`
    ///
    /// - `company_id`: ID of the location.
    /// - `group_id`: ID of the chain.
    /// - `phone`: New phone number.
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
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .send_phone_update_verification_code(1, 1, "+13155550175")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_phone_update_verification_code(
        &self,
        company_id: i64,
        group_id: i64,
        phone: &str,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&SEND_PHONE_UPDATE_VERIFICATION_CODE);
        request.set(0, &company_id);
        request.set(1, &group_id);
        request.set(2, phone);
        Call::enveloped(self.client, request)
    }

    /// Lists appointments of a client.
    ///
    /// `GET /user/records/{record_id}/{record_hash}` · needs `partner_token`
    ///
    /// - `record_id`: ID of a booked appointment.
    /// - `record_hash`: Hash of the appointment, from `create_online_booking`.
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
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .get_user_appointment_list(22123, "dawd4fs09rhf0s9fafef0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_appointment_list(
        &self,
        record_id: i64,
        record_hash: &str,
    ) -> Call<'c, Vec<types::BookedAppointment>> {
        let mut request = Request::new(&GET_USER_APPOINTMENT_LIST);
        request.set(0, &record_id);
        request.set(1, record_hash);
        Call::enveloped(self.client, request)
    }

    /// Cancels a booked appointment.
    ///
    /// `DELETE /user/records/{record_id}/{record_hash}` · needs `partner_token`
    ///
    /// - `record_id`: ID of the appointment.
    /// - `record_hash`: Hash of the appointment, from `create_online_booking`.
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
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .delete_user_appointment(22123, "dawd4fs09rhf0s9fafef0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_appointment(
        &self,
        record_id: i64,
        record_hash: &str,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_USER_APPOINTMENT);
        request.set(0, &record_id);
        request.set(1, record_hash);
        Call::empty(self.client, request)
    }

    /// Returns the feedback form of a visit.
    ///
    /// It tells whether feedback was submitted before.
    ///
    /// `GET /master_record_review/{record_token}` · needs `partner_token`
    ///
    /// - `record_token`: Token of the feedback form.
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
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .get_feedback_form_status("sample")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_feedback_form_status(
        &self,
        record_token: &str,
    ) -> Call<'c, types::FeedbackForm> {
        let mut request = Request::new(&GET_FEEDBACK_FORM_STATUS);
        request.set(0, record_token);
        Call::enveloped(self.client, request)
    }

    /// Submits feedback on a visit, with an optional tip.
    ///
    /// With a tip, the response has the URL of the payment page.
    ///
    /// `POST /master_record_review/{record_token}` · needs `partner_token`
    ///
    /// - `record_token`: Token of the feedback form.
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
    /// use altegio::booking::types::NewFeedback;
    ///
    /// let body = NewFeedback {
    ///     text: Some("Excellent service!".into()),
    ///     tips_amount: Some(22.5),
    ///     ..NewFeedback::new(5)
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .personal_account()
    ///     .submit_feedback_form("sample", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_feedback_form(
        &self,
        record_token: &str,
        body: types::NewFeedback,
    ) -> Call<'c, types::SubmittedFeedback> {
        let mut request = Request::new(&SUBMIT_FEEDBACK_FORM);
        request.set(0, record_token);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

static UPDATE_BOOKING_USER: Operation = Operation {
    id: "update_booking_user",
    method: Method::Put,
    safe: false,
    path: "/booking/user",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER], &[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BOOKING_USER: Operation = Operation {
    id: "get_booking_user",
    method: Method::Get,
    safe: false,
    path: "/booking/user/data",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER], &[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_BOOKING_USER_PASSWORD: Operation = Operation {
    id: "update_booking_user_password",
    method: Method::Put,
    safe: false,
    path: "/booking/user/password",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER], &[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEND_PHONE_UPDATE_VERIFICATION_CODE: Operation = Operation {
    id: "send_phone_update_verification_code",
    method: Method::Get,
    safe: false,
    path: "/booking/user/phone_confirmation",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "group_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "phone",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_APPOINTMENT_LIST: Operation = Operation {
    id: "get_user_appointment_list",
    method: Method::Get,
    safe: false,
    path: "/user/records/{record_id}/{record_hash}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_hash",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_USER_APPOINTMENT: Operation = Operation {
    id: "delete_user_appointment",
    method: Method::Delete,
    safe: false,
    path: "/user/records/{record_id}/{record_hash}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_hash",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_FEEDBACK_FORM_STATUS: Operation = Operation {
    id: "get_feedback_form_status",
    method: Method::Get,
    safe: false,
    path: "/master_record_review/{record_token}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "record_token",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SUBMIT_FEEDBACK_FORM: Operation = Operation {
    id: "submit_feedback_form",
    method: Method::Post,
    safe: false,
    path: "/master_record_review/{record_token}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "record_token",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
