// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Online Booking Settings`. Needs the feature `online_booking_settings`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Settings of online booking, and booking forms
#[derive(Debug, Clone, Copy)]
pub struct OnlineBookingSettings<'c> {
    client: &'c Client,
}

impl<'c> OnlineBookingSettings<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the online booking settings of a location.
    ///
    /// `GET /company/{location_id}/settings/online` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .get_online_booking_settings(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_online_booking_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, types::OnlineBookingSettings> {
        let mut request = Request::new(&GET_ONLINE_BOOKING_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Updates the online booking settings of a location.
    ///
    /// `PATCH /company/{location_id}/settings/online` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::OnlineBookingSettings;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .update_online_booking_settings(
    ///         37532,
    ///         OnlineBookingSettings::new(false, true, 90, 1),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_online_booking_settings(
        &self,
        location_id: i64,
        body: types::OnlineBookingSettings,
    ) -> Call<'c, types::OnlineBookingSettings> {
        let mut request = Request::new(&UPDATE_ONLINE_BOOKING_SETTINGS);
        request.set(0, &location_id);
        request.rules(&bounds::ONLINE_BOOKING_SETTINGS);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns how a location offers time slots in online booking.
    ///
    /// Includes the grid type (predefined, by schedule or dynamic), the time range, the step between slots, the delay before the first free slot, and exceptions by weekday or date.
    ///
    /// Times are seconds since midnight: `7200` is 02:00, `50400` is 14:00.
    ///
    /// `GET /company/{location_id}/settings/timeslots` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .get_timeslot_settings(720441)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeslot_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, types::TimeslotSettings> {
        let mut request = Request::new(&GET_TIMESLOT_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the booking widgets of a location.
    ///
    /// `GET /company/{location_id}/booking_forms` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .get_booking_widget_list(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_widget_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::BookingForm>, types::CountMeta> {
        let mut request = Request::new(&GET_BOOKING_WIDGET_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a booking widget to a location.
    ///
    /// `POST /company/{location_id}/booking_forms` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewBookingForm;
    ///
    /// let body = NewBookingForm {
    ///     is_default: Some(false),
    ///     without_menu: Some(false),
    ///     ..NewBookingForm::new("sample")
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .create_booking_widget(37532, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_booking_widget(
        &self,
        location_id: i64,
        body: types::NewBookingForm,
    ) -> Call<'c, types::BookingForm> {
        let mut request = Request::new(&CREATE_BOOKING_WIDGET);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a booking widget.
    ///
    /// `GET /company/{location_id}/booking_forms/{form_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .get_booking_widget(37532, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_widget(
        &self,
        location_id: i64,
        form_id: i64,
    ) -> Call<'c, types::BookingForm> {
        let mut request = Request::new(&GET_BOOKING_WIDGET);
        request.set(0, &location_id);
        request.set(1, &form_id);
        Call::enveloped(self.client, request)
    }

    /// Deletes a booking widget of a location.
    ///
    /// `DELETE /company/{location_id}/booking_forms/{form_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .delete_booking_widget(37532, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_booking_widget(
        &self,
        location_id: i64,
        form_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_BOOKING_WIDGET);
        request.set(0, &location_id);
        request.set(1, &form_id);
        Call::empty(self.client, request)
    }

    /// Updates the settings of a booking widget.
    ///
    /// `PATCH /company/{location_id}/booking_forms/{form_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{
    ///     BookingFormPosition, BookingFormUpdate, BookingFormUpdateButtonPosition,
    /// };
    ///
    /// let body = BookingFormUpdate {
    ///     title: "sample".into(),
    ///     description: "sample".into(),
    ///     is_default: true,
    ///     without_menu: true,
    ///     service_step_default: 1,
    ///     service_step_hide: true,
    ///     master_step_default: 1,
    ///     master_step_hide: true,
    ///     service_step_num: 1,
    ///     master_step_num: 1,
    ///     datetime_step_num: 1,
    ///     show_button: true,
    ///     button_position: BookingFormUpdateButtonPosition::BottomRight,
    ///     form_position: BookingFormPosition::Right,
    ///     button_color: "sample".into(),
    ///     button_animation: true,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .online_booking_settings()
    ///     .update_booking_widget(37532, 1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_booking_widget(
        &self,
        location_id: i64,
        form_id: i64,
        body: types::BookingFormUpdate,
    ) -> Call<'c, types::BookingForm> {
        let mut request = Request::new(&UPDATE_BOOKING_WIDGET);
        request.set(0, &location_id);
        request.set(1, &form_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

static GET_ONLINE_BOOKING_SETTINGS: Operation = Operation {
    id: "get_online_booking_settings",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/settings/online",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_ONLINE_BOOKING_SETTINGS: Operation = Operation {
    id: "update_online_booking_settings",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/settings/online",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TIMESLOT_SETTINGS: Operation = Operation {
    id: "get_timeslot_settings",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/settings/timeslots",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BOOKING_WIDGET_LIST: Operation = Operation {
    id: "get_booking_widget_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/booking_forms",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_BOOKING_WIDGET: Operation = Operation {
    id: "create_booking_widget",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/booking_forms",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BOOKING_WIDGET: Operation = Operation {
    id: "get_booking_widget",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/booking_forms/{form_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "form_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_BOOKING_WIDGET: Operation = Operation {
    id: "delete_booking_widget",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/booking_forms/{form_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "form_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_BOOKING_WIDGET: Operation = Operation {
    id: "update_booking_widget",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/booking_forms/{form_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "form_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
