// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Locations`. Needs the feature `locations`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Locations: the salons, clinics and studios of a business
#[derive(Debug, Clone, Copy)]
pub struct Locations<'c> {
    client: &'c Client,
}

impl<'c> Locations<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists locations with their details.
    ///
    /// `GET /companies` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .locations()
    ///     .get_location_list()
    ///     .id(4564)
    ///     .group_id(83)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_list(&self) -> GetLocationList<'c> {
        let request = Request::new(&GET_LOCATION_LIST);
        GetLocationList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a location.
    ///
    /// `POST /companies` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewLocation;
    ///
    /// let body = NewLocation {
    ///     title: Some("James Smith LLC".into()),
    ///     country_id: Some(7),
    ///     city_id: Some(2),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().locations().create_location(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_location(
        &self,
        body: types::NewLocation,
    ) -> Call<'c, types::CreatedLocation> {
        let mut request = Request::new(&CREATE_LOCATION);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a location.
    ///
    /// `GET /company/{location_id}` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): A token is missing or invalid
    /// - `404` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().locations().get_location(37532).my(1).for_booking(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location(&self, location_id: i64) -> GetLocation<'c> {
        let mut request = Request::new(&GET_LOCATION);
        request.set(0, &location_id);
        GetLocation {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Updates a location.
    ///
    /// `PUT /company/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): A token is missing or invalid
    /// - `404` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::LocationUpdate;
    ///
    /// let body = LocationUpdate {
    ///     title: Some("James Smith LLC".into()),
    ///     country: Some("United States".into()),
    ///     city: Some("New York".into()),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().locations().update_location(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_location(
        &self,
        location_id: i64,
        body: types::LocationUpdate,
    ) -> Call<'c, types::UpdatedLocation> {
        let mut request = Request::new(&UPDATE_LOCATION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a location.
    ///
    /// `DELETE /company/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): A token is missing or invalid
    /// - `404` with [`UnauthorizedLegacy`](super::types::UnauthorizedLegacy): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().locations().delete_location(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_location(&self, location_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_LOCATION);
        request.set(0, &location_id);
        Call::empty(self.client, request)
    }
}

/// [`Locations::get_location_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationList<'c> {
    call: Call<'c, Vec<types::LocationSummary>>,
}

impl<'c> GetLocationList<'c> {
    pub fn id(mut self, id: i64) -> Self {
        self.call.request().set(0, &id);
        self
    }

    /// Keeps only locations of this chain. Default: `83`.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.call.request().set(1, &group_id);
        self
    }

    /// `1`: keeps only locations that the user manages. Requires a user token.
    pub fn my(mut self, my: i64) -> Self {
        self.call.request().set(2, &my);
        self
    }

    /// Keeps only locations with an active license that can be booked.
    pub fn active(mut self, active: i64) -> Self {
        self.call.request().set(3, &active);
        self
    }

    /// `1`: adds the time of each location's next free slot, ISO 8601.
    ///
    /// `forBooking` on the wire.
    pub fn for_booking(mut self, for_booking: i64) -> Self {
        self.call.request().set(4, &for_booking);
        self
    }

    /// `1`: adds the chains of each location.
    pub fn show_groups(mut self, show_groups: i64) -> Self {
        self.call.request().set(5, &show_groups);
        self
    }

    /// Keeps only locations of this city; IDs come from the city list.
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.call.request().set(6, &city_id);
        self
    }

    /// `1`: adds the online booking forms of each location.
    ///
    /// `showBookforms` on the wire.
    pub fn show_bookforms(mut self, show_bookforms: i64) -> Self {
        self.call.request().set(7, &show_bookforms);
        self
    }

    /// Smallest location ID to return.
    pub fn min_id(mut self, min_id: i64) -> Self {
        self.call.request().set(8, &min_id);
        self
    }

    pub fn show_deleted(mut self, show_deleted: i64) -> Self {
        self.call.request().set(9, &show_deleted);
        self
    }

    /// `1`: leaves out locations with individual booking.
    pub fn hide_record_type_single(mut self, hide_record_type_single: i64) -> Self {
        self.call.request().set(10, &hide_record_type_single);
        self
    }

    /// `1`: leaves out locations with group booking.
    pub fn hide_record_type_activity(mut self, hide_record_type_activity: i64) -> Self {
        self.call.request().set(11, &hide_record_type_activity);
        self
    }

    pub fn hide_record_type_mixed(mut self, hide_record_type_mixed: i64) -> Self {
        self.call.request().set(12, &hide_record_type_mixed);
        self
    }

    pub fn business_group_id(mut self, business_group_id: i64) -> Self {
        self.call.request().set(13, &business_group_id);
        self
    }

    pub fn business_type_id(mut self, business_type_id: i64) -> Self {
        self.call.request().set(14, &business_type_id);
        self
    }

    pub fn include(mut self, include: &[types::LocationInclude]) -> Self {
        self.call.request().set(15, include);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(16, &count);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(17, &page);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::LocationSummary> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(17),
                size: Some(PagingInput::Parameter(16)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::LocationSummary> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::LocationSummary>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::LocationSummary>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationList<'c> {
    type Output = Result<Response<Vec<types::LocationSummary>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::LocationSummary>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Locations::get_location`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocation<'c> {
    call: Call<'c, types::Location>,
}

impl<'c> GetLocation<'c> {
    /// `1`: adds data of locations that the user manages. Requires a user token.
    pub fn my(mut self, my: i64) -> Self {
        self.call.request().set(1, &my);
        self
    }

    /// `1`: adds the time of the location's next free slot, ISO 8601.
    ///
    /// `forBooking` on the wire.
    pub fn for_booking(mut self, for_booking: i64) -> Self {
        self.call.request().set(2, &for_booking);
        self
    }

    /// `1`: adds the chains of each location.
    pub fn show_groups(mut self, show_groups: i64) -> Self {
        self.call.request().set(3, &show_groups);
        self
    }

    /// `1`: adds the online booking forms (widgets) of the location.
    ///
    /// `showBookforms` on the wire.
    pub fn show_bookforms(mut self, show_bookforms: i64) -> Self {
        self.call.request().set(4, &show_bookforms);
        self
    }

    /// Booking form whose URL to return.
    pub fn bookform_id(mut self, bookform_id: i64) -> Self {
        self.call.request().set(5, &bookform_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Location> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Location>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocation<'c> {
    type Output = Result<Response<types::Location>, Error>;
    type IntoFuture = Sending<'c, types::Location>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_LOCATION_LIST: Operation = Operation {
    id: "get_location_list",
    method: Method::Get,
    safe: false,
    path: "/companies",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "group_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "my",
            ..Parameter::QUERY
        },
        Parameter {
            name: "active",
            ..Parameter::QUERY
        },
        Parameter {
            name: "forBooking",
            ..Parameter::QUERY
        },
        Parameter {
            name: "show_groups",
            ..Parameter::QUERY
        },
        Parameter {
            name: "city_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "showBookforms",
            ..Parameter::QUERY
        },
        Parameter {
            name: "min_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "show_deleted",
            ..Parameter::QUERY
        },
        Parameter {
            name: "hide_record_type_single",
            ..Parameter::QUERY
        },
        Parameter {
            name: "hide_record_type_activity",
            ..Parameter::QUERY
        },
        Parameter {
            name: "hide_record_type_mixed",
            ..Parameter::QUERY
        },
        Parameter {
            name: "business_group_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "business_type_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_LOCATION: Operation = Operation {
    id: "create_location",
    method: Method::Post,
    safe: false,
    path: "/companies",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOCATION: Operation = Operation {
    id: "get_location",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "my",
            ..Parameter::QUERY
        },
        Parameter {
            name: "forBooking",
            ..Parameter::QUERY
        },
        Parameter {
            name: "show_groups",
            ..Parameter::QUERY
        },
        Parameter {
            name: "showBookforms",
            ..Parameter::QUERY
        },
        Parameter {
            name: "bookform_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_LOCATION: Operation = Operation {
    id: "update_location",
    method: Method::Put,
    safe: false,
    path: "/company/{location_id}",
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

static DELETE_LOCATION: Operation = Operation {
    id: "delete_location",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}",
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
