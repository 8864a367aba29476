// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Appointments`. Needs the feature `v2-appointments`.

use crate::runtime::{
    Bounds, Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Rules, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Appointments of a location, and resources that they occupy
#[derive(Debug, Clone, Copy)]
pub struct Appointments<'c> {
    client: &'c Client,
}

impl<'c> Appointments<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the appointments of an attendance: a visit or an appointment.
    ///
    /// `GET /locations/{location_id}/attendances/{attendance_id}/appointments` · needs `partner_token` and `user_token`
    ///
    /// - `attendance_id`: A visit, as `visit_` and its ID, or an appointment, as `record_` and its ID. Matches `^(record|visit)_[0-9]+$`.
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
    ///     .appointments()
    ///     .list_attendance_appointments(1, "record_12345")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_attendance_appointments(
        &self,
        location_id: i64,
        attendance_id: &str,
    ) -> ListAttendanceAppointments<'c> {
        let mut request = Request::new(&LIST_ATTENDANCE_APPOINTMENTS);
        request.set(0, &location_id);
        request.set(1, attendance_id);
        ListAttendanceAppointments {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the appointments of a location.
    ///
    /// `GET /locations/{location_id}/appointments` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .list_appointments(1)
    ///     .filter_date_intersect_from("2026-01-01T00:00:00")
    ///     .filter_date_intersect_to("2026-01-31T23:59:59")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_appointments(&self, location_id: i64) -> ListAppointments<'c> {
        let mut request = Request::new(&LIST_APPOINTMENTS);
        request.set(0, &location_id);
        ListAppointments {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Deletes an appointment.
    ///
    /// `DELETE /locations/{location_id}/appointments/{appointment_id}` · needs `partner_token` and `user_token`
    ///
    /// - `appointment_id`: At least 1.
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v2().appointments().delete_appointment(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_appointment(
        &self,
        location_id: i64,
        appointment_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &appointment_id);
        Call::empty(self.client, request)
    }

    /// Deletes an appointment from the calendar, and returns a list of appointments.
    ///
    /// The list is empty in the documented example. `delete_appointment` deletes without a response body.
    ///
    /// `POST /locations/{location_id}/timetable/appointments/delete` · needs `partner_token` and `user_token`
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
    /// use altegio::v2::types::AppointmentDeletion;
    ///
    /// let response = altegio
    ///     .v2()
    ///     .appointments()
    ///     .delete_timetable_appointment(1, AppointmentDeletion { appointment_id: 12345 })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timetable_appointment(
        &self,
        location_id: i64,
        body: types::AppointmentDeletion,
    ) -> DeleteTimetableAppointment<'c> {
        let mut request = Request::new(&DELETE_TIMETABLE_APPOINTMENT);
        request.set(0, &location_id);
        request.rules(&bounds::APPOINTMENT_DELETION);
        request.json("application/json", &body);
        DeleteTimetableAppointment {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the intervals in which appointments and events occupy resources.
    ///
    /// `GET /locations/{location_id}/resource_occupations` · needs `partner_token` and `user_token`
    ///
    /// - `filter_date_intersect_from_strict`: Start of the period, local time, such as `2026-07-16T13:00:00`. `filter[date_intersect_from_strict]` on the wire; matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    /// - `filter_date_intersect_to_strict`: End of the period, local time, such as `2026-07-16T14:00:00`. `filter[date_intersect_to_strict]` on the wire; matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
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
    ///     .appointments()
    ///     .list_resource_occupations(1, "1111-11-11T11:11:11", "1111-11-11T11:11:11")
    ///     .filter_service_id(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resource_occupations(
        &self,
        location_id: i64,
        filter_date_intersect_from_strict: &str,
        filter_date_intersect_to_strict: &str,
    ) -> ListResourceOccupations<'c> {
        let mut request = Request::new(&LIST_RESOURCE_OCCUPATIONS);
        request.set(0, &location_id);
        request.set(3, filter_date_intersect_from_strict);
        request.set(4, filter_date_intersect_to_strict);
        ListResourceOccupations {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Appointments::list_attendance_appointments`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAttendanceAppointments<'c> {
    call: Call<'c, Vec<types::Appointment>>,
}

impl<'c> ListAttendanceAppointments<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Appointment>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Appointment>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListAttendanceAppointments<'c> {
    type Output = Result<Response<Vec<types::Appointment>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Appointment>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::list_appointments`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAppointments<'c> {
    call: Call<'c, Vec<types::Appointment>, types::PageMeta>,
}

impl<'c> ListAppointments<'c> {
    /// Keeps the appointments of this client.
    ///
    /// `filter[client_id]` on the wire; at least 1.
    pub fn filter_client_id(mut self, filter_client_id: i64) -> Self {
        self.call.request().set(1, &filter_client_id);
        self
    }

    /// Keeps the appointments with this event.
    ///
    /// `filter[activity_id]` on the wire; at least 1.
    pub fn filter_activity_id(mut self, filter_activity_id: i64) -> Self {
        self.call.request().set(2, &filter_activity_id);
        self
    }

    /// Start of a period, local time, such as `2026-01-01T00:00:00`. Keeps appointments that overlap the period.
    ///
    /// `filter[date_intersect_from]` on the wire; matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub fn filter_date_intersect_from(
        mut self,
        filter_date_intersect_from: &str,
    ) -> Self {
        self.call.request().set(3, filter_date_intersect_from);
        self
    }

    /// End of a period, local time, such as `2026-01-31T23:59:59`. Keeps appointments that overlap the period.
    ///
    /// `filter[date_intersect_to]` on the wire; matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub fn filter_date_intersect_to(mut self, filter_date_intersect_to: &str) -> Self {
        self.call.request().set(4, filter_date_intersect_to);
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(5, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(6, &limit);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(7, include);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Appointment, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(5),
                size: Some(PagingInput::Parameter(6)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Appointment, types::PageMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Appointment>, types::PageMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::Appointment>, types::PageMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListAppointments<'c> {
    type Output = Result<Response<Vec<types::Appointment>, types::PageMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Appointment>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::delete_timetable_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteTimetableAppointment<'c> {
    call: Call<'c, Vec<types::Appointment>>,
}

impl<'c> DeleteTimetableAppointment<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Appointment>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Appointment>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DeleteTimetableAppointment<'c> {
    type Output = Result<Response<Vec<types::Appointment>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Appointment>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::list_resource_occupations`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListResourceOccupations<'c> {
    call: Call<'c, Vec<types::ResourceOccupation>>,
}

impl<'c> ListResourceOccupations<'c> {
    /// Keeps occupations by appointments and events with this service.
    ///
    /// `filter[service_id]` on the wire; at least 1.
    pub fn filter_service_id(mut self, filter_service_id: i64) -> Self {
        self.call.request().set(1, &filter_service_id);
        self
    }

    /// Keeps occupations by appointments and events with one of these services.
    ///
    /// `filter[service_ids][]` on the wire; each item at least 1.
    pub fn filter_service_ids(mut self, filter_service_ids: &[i64]) -> Self {
        self.call.request().set(2, filter_service_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ResourceOccupation>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ResourceOccupation>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListResourceOccupations<'c> {
    type Output = Result<Response<Vec<types::ResourceOccupation>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ResourceOccupation>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_ATTENDANCE_APPOINTMENTS: Operation = Operation {
    id: "list_attendance_appointments",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/attendances/{attendance_id}/appointments",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "attendance_id",
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

static LIST_APPOINTMENTS: Operation = Operation {
    id: "list_appointments",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/appointments",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[client_id]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[activity_id]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[date_intersect_from]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[date_intersect_to]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "limit",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        maximum: Some(250.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
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

static DELETE_APPOINTMENT: Operation = Operation {
    id: "delete_appointment",
    method: Method::Delete,
    safe: false,
    path: "/locations/{location_id}/appointments/{appointment_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "appointment_id",
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

static DELETE_TIMETABLE_APPOINTMENT: Operation = Operation {
    id: "delete_timetable_appointment",
    method: Method::Post,
    safe: false,
    path: "/locations/{location_id}/timetable/appointments/delete",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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

static LIST_RESOURCE_OCCUPATIONS: Operation = Operation {
    id: "list_resource_occupations",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/resource_occupations",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[service_id]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[service_ids][]",
            rules: Some(
                &Rules {
                    items: Some(
                        &Rules {
                            bounds: Bounds {
                                minimum: Some(1.0),
                                ..Bounds::NONE
                            },
                            ..Rules::NONE
                        },
                    ),
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[date_intersect_from_strict]",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[date_intersect_to_strict]",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
