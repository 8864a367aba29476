// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Booking Users`. Needs the feature `v2-booking_users`.

use crate::runtime::{
    Bounds, Call, Client, Error, Method, Operation, Parameter, Request, Response, Rules,
    Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Clients of a location, and statistics of their attendance
#[derive(Debug, Clone, Copy)]
pub struct BookingUsers<'c> {
    client: &'c Client,
}

impl<'c> BookingUsers<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns a client.
    ///
    /// `GET /locations/{location_id}/attendance/clients/{client_id}` · needs `partner_token` and `user_token`
    ///
    /// - `client_id`: At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v2()
    ///     .booking_users()
    ///     .get_attendance_booking_user(1, 123456)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attendance_booking_user(
        &self,
        location_id: i64,
        client_id: i64,
    ) -> GetAttendanceBookingUser<'c> {
        let mut request = Request::new(&GET_ATTENDANCE_BOOKING_USER);
        request.set(0, &location_id);
        request.set(1, &client_id);
        GetAttendanceBookingUser {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the statistics of a client's attendance in a location.
    ///
    /// `GET /locations/{location_id}/clients/{client_id}/attendances_statistic` · needs `partner_token` and `user_token`
    ///
    /// - `client_id`: At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`Deposit`](super::types::Deposit).
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v2()
    ///     .booking_users()
    ///     .get_booking_user_location_attendance_statistics(1, 123456)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_user_location_attendance_statistics(
        &self,
        location_id: i64,
        client_id: i64,
    ) -> Call<'c, types::LocationAttendanceStatistics> {
        let mut request = Request::new(&GET_BOOKING_USER_LOCATION_ATTENDANCE_STATISTICS);
        request.set(0, &location_id);
        request.set(1, &client_id);
        Call::enveloped(self.client, request)
    }

    /// Returns the statistics of a client's attendance in a chain.
    ///
    /// `GET /locations/{location_id}/clients/{client_id}/chain_attendances_statistic/{chain_id}` · needs `partner_token` and `user_token`
    ///
    /// - `client_id`: At least 1.
    /// - `chain_id`: At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`Deposit`](super::types::Deposit).
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v2()
    ///     .booking_users()
    ///     .get_booking_user_chain_attendance_statistics(1, 123456, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_user_chain_attendance_statistics(
        &self,
        location_id: i64,
        client_id: i64,
        chain_id: i64,
    ) -> Call<'c, types::ChainAttendanceStatistics> {
        let mut request = Request::new(&GET_BOOKING_USER_CHAIN_ATTENDANCE_STATISTICS);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.set(2, &chain_id);
        Call::enveloped(self.client, request)
    }
}

/// [`BookingUsers::get_attendance_booking_user`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAttendanceBookingUser<'c> {
    call: Call<'c, types::BookingUser>,
}

impl<'c> GetAttendanceBookingUser<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::BookingUserInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::BookingUser> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::BookingUser>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetAttendanceBookingUser<'c> {
    type Output = Result<Response<types::BookingUser>, Error>;
    type IntoFuture = Sending<'c, types::BookingUser>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_ATTENDANCE_BOOKING_USER: Operation = Operation {
    id: "get_attendance_booking_user",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/attendance/clients/{client_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        unique_items: true,
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BOOKING_USER_LOCATION_ATTENDANCE_STATISTICS: Operation = Operation {
    id: "get_booking_user_location_attendance_statistics",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/clients/{client_id}/attendances_statistic",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BOOKING_USER_CHAIN_ATTENDANCE_STATISTICS: Operation = Operation {
    id: "get_booking_user_chain_attendance_statistics",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/clients/{client_id}/chain_attendances_statistic/{chain_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
        Parameter {
            name: "chain_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
