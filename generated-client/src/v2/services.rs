// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Services`. Needs the feature `v2-services`.

use crate::runtime::{
    Bounds, Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Rules, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Services of a location, their categories, and services as they are booked
#[derive(Debug, Clone, Copy)]
pub struct Services<'c> {
    client: &'c Client,
}

impl<'c> Services<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the services of a location.
    ///
    /// `GET /locations/{location_id}/services` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().services().list_services(1).page(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_services(&self, location_id: i64) -> ListServices<'c> {
        let mut request = Request::new(&LIST_SERVICES);
        request.set(0, &location_id);
        ListServices {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a service.
    ///
    /// `GET /locations/{location_id}/services/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().services().get_service(1, 500).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service(&self, location_id: i64, service_id: i64) -> GetService<'c> {
        let mut request = Request::new(&GET_SERVICE);
        request.set(0, &location_id);
        request.set(1, &service_id);
        GetService {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the service categories of a location.
    ///
    /// `GET /locations/{location_id}/service_categories` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v2()
    ///     .services()
    ///     .list_service_categories(1)
    ///     .filter_staff_id(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_service_categories(
        &self,
        location_id: i64,
    ) -> ListServiceCategories<'c> {
        let mut request = Request::new(&LIST_SERVICE_CATEGORIES);
        request.set(0, &location_id);
        ListServiceCategories {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists services as they are booked, with duration and prices.
    ///
    /// An item is a service of a team member, of no particular team member (`staff_id: 0`), or as a part of a composite service.
    ///
    /// `GET /locations/{location_id}/attendance_services` · needs `partner_token` and `user_token`
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
    /// use altegio::v2::types::AttendanceServiceFilter;
    ///
    /// let response = altegio
    ///     .v2()
    ///     .services()
    ///     .list_attendance_services(1)
    ///     .filter_is_available_for_timetable(&AttendanceServiceFilter::No)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_attendance_services(
        &self,
        location_id: i64,
    ) -> ListAttendanceServices<'c> {
        let mut request = Request::new(&LIST_ATTENDANCE_SERVICES);
        request.set(0, &location_id);
        ListAttendanceServices {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the parts of a composite service, as they are booked.
    ///
    /// `composite_position` is the position of a part.
    ///
    /// `GET /locations/{location_id}/composite_services/{service_id}/attendance_services` · needs `partner_token` and `user_token`
    ///
    /// - `service_id`: ID of the composite service. At least 1.
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
    ///     .services()
    ///     .list_composite_service_attendance_services(1, 500)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_composite_service_attendance_services(
        &self,
        location_id: i64,
        service_id: i64,
    ) -> Call<'c, Vec<types::AttendanceService>> {
        let mut request = Request::new(&LIST_COMPOSITE_SERVICE_ATTENDANCE_SERVICES);
        request.set(0, &location_id);
        request.set(1, &service_id);
        Call::enveloped(self.client, request)
    }

    /// Suggests services for an appointment with a team member.
    ///
    /// A suggestion is a service of the client's last visit, or one that is popular with the client or with the team member.
    ///
    /// `GET /locations/{location_id}/attendance_service_suggestions` · needs `partner_token` and `user_token`
    ///
    /// - `staff_id`: ID of the team member of the appointment. At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`AttendanceServiceSuggestionIncluded`](super::types::AttendanceServiceSuggestionIncluded).
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
    ///     .services()
    ///     .list_attendance_service_suggestions(1, 42)
    ///     .client_id(123456)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_attendance_service_suggestions(
        &self,
        location_id: i64,
        staff_id: i64,
    ) -> ListAttendanceServiceSuggestions<'c> {
        let mut request = Request::new(&LIST_ATTENDANCE_SERVICE_SUGGESTIONS);
        request.set(0, &location_id);
        request.set(1, &staff_id);
        ListAttendanceServiceSuggestions {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Services::list_services`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListServices<'c> {
    call: Call<'c, Vec<types::Service>>,
}

impl<'c> ListServices<'c> {
    /// Keeps the services with these IDs.
    ///
    /// `filter[service_ids][]` on the wire; each item at least 1.
    pub fn filter_service_ids(mut self, filter_service_ids: &[i64]) -> Self {
        self.call.request().set(1, filter_service_ids);
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(3, &limit);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ServiceInclude]) -> Self {
        self.call.request().set(4, include);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Service> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Service> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Service>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Service>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListServices<'c> {
    type Output = Result<Response<Vec<types::Service>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Service>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::get_service`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetService<'c> {
    call: Call<'c, types::Service>,
}

impl<'c> GetService<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ServiceInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Service> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Service>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetService<'c> {
    type Output = Result<Response<types::Service>, Error>;
    type IntoFuture = Sending<'c, types::Service>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::list_service_categories`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListServiceCategories<'c> {
    call: Call<'c, Vec<types::ServiceCategory>>,
}

impl<'c> ListServiceCategories<'c> {
    /// Keeps the categories linked to this team member.
    ///
    /// `filter[staff_id]` on the wire; at least 1.
    pub fn filter_staff_id(mut self, filter_staff_id: i64) -> Self {
        self.call.request().set(1, &filter_staff_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ServiceCategory>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ServiceCategory>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListServiceCategories<'c> {
    type Output = Result<Response<Vec<types::ServiceCategory>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ServiceCategory>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::list_attendance_services`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAttendanceServices<'c> {
    call: Call<'c, Vec<types::AttendanceService>, types::PageMeta>,
}

impl<'c> ListAttendanceServices<'c> {
    /// ID of the team member that the services are for.
    ///
    /// At least 1.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(1, &staff_id);
        self
    }

    /// Keeps the services of this category.
    ///
    /// `filter[category_id]` on the wire; at least 1.
    pub fn filter_category_id(mut self, filter_category_id: i64) -> Self {
        self.call.request().set(2, &filter_category_id);
        self
    }

    /// Keeps the services with these IDs.
    ///
    /// `filter[service_ids][]` on the wire; each item at least 1.
    pub fn filter_service_ids(mut self, filter_service_ids: &[i64]) -> Self {
        self.call.request().set(3, filter_service_ids);
        self
    }

    /// Keeps services that match this search text.
    ///
    /// `filter[term]` on the wire; at least 3 characters.
    pub fn filter_term(mut self, filter_term: &str) -> Self {
        self.call.request().set(4, filter_term);
        self
    }

    /// Keeps services by whether they can be booked in the calendar. `0`: no, `1`: yes.
    ///
    /// `filter[is_available_for_timetable]` on the wire.
    pub fn filter_is_available_for_timetable(
        mut self,
        filter_is_available_for_timetable: &types::AttendanceServiceFilter,
    ) -> Self {
        self.call.request().set(5, filter_is_available_for_timetable);
        self
    }

    /// Keeps services by whether they can be held as events. `0`: no, `1`: yes.
    ///
    /// `filter[is_multi]` on the wire.
    pub fn filter_is_multi(
        mut self,
        filter_is_multi: &types::AttendanceServiceFilter,
    ) -> Self {
        self.call.request().set(6, filter_is_multi);
        self
    }

    /// Keeps services by whether they are composite. `0`: no, `1`: yes.
    ///
    /// `filter[is_composite]` on the wire.
    pub fn filter_is_composite(
        mut self,
        filter_is_composite: &types::AttendanceServiceFilter,
    ) -> Self {
        self.call.request().set(7, filter_is_composite);
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(8, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(9, &limit);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::AttendanceService, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(8),
                size: Some(PagingInput::Parameter(9)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::AttendanceService, types::PageMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::AttendanceService>, types::PageMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::AttendanceService>, types::PageMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListAttendanceServices<'c> {
    type Output = Result<
        Response<Vec<types::AttendanceService>, types::PageMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::AttendanceService>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::list_attendance_service_suggestions`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAttendanceServiceSuggestions<'c> {
    call: Call<'c, Vec<types::AttendanceServiceSuggestion>>,
}

impl<'c> ListAttendanceServiceSuggestions<'c> {
    /// ID of the client of the appointment.
    ///
    /// At least 1.
    pub fn client_id(mut self, client_id: i64) -> Self {
        self.call.request().set(2, &client_id);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(
        mut self,
        include: &[types::AttendanceServiceSuggestionInclude],
    ) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::AttendanceServiceSuggestion>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::AttendanceServiceSuggestion>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListAttendanceServiceSuggestions<'c> {
    type Output = Result<Response<Vec<types::AttendanceServiceSuggestion>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::AttendanceServiceSuggestion>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_SERVICES: Operation = Operation {
    id: "list_services",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/services",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
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

static GET_SERVICE: Operation = Operation {
    id: "get_service",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/services/{service_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
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

static LIST_SERVICE_CATEGORIES: Operation = Operation {
    id: "list_service_categories",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/service_categories",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[staff_id]",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LIST_ATTENDANCE_SERVICES: Operation = Operation {
    id: "list_attendance_services",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/attendance_services",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
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
            name: "filter[category_id]",
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
            name: "filter[term]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_length: Some(3),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[is_available_for_timetable]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[is_multi]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[is_composite]",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LIST_COMPOSITE_SERVICE_ATTENDANCE_SERVICES: Operation = Operation {
    id: "list_composite_service_attendance_services",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/composite_services/{service_id}/attendance_services",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
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

static LIST_ATTENDANCE_SERVICE_SUGGESTIONS: Operation = Operation {
    id: "list_attendance_service_suggestions",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/attendance_service_suggestions",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            required: true,
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
