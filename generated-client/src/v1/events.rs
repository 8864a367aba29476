// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Events`. Needs the feature `events`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Null, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Group events: search, calendar, repetition
#[derive(Debug, Clone, Copy)]
pub struct Events<'c> {
    client: &'c Client,
}

impl<'c> Events<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Searches the events of a location.
    ///
    /// `GET /activity/{location_id}/search` · needs `partner_token`
    ///
    /// - `from`: First day of the period, `YYYY-MM-DD`.
    /// - `till`: Last day of the period, `YYYY-MM-DD`.
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
    ///     .events()
    ///     .search_events(123, "2026-06-01", "2026-07-15")
    ///     .service_ids(&[123])
    ///     .staff_ids(&[456])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_events(
        &self,
        location_id: i64,
        from: &str,
        till: &str,
    ) -> SearchEvents<'c> {
        let mut request = Request::new(&SEARCH_EVENTS);
        request.set(0, &location_id);
        request.set(1, from);
        request.set(2, till);
        SearchEvents {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the dates that have events.
    ///
    /// `GET /activity/{location_id}/search_dates` · needs `partner_token`
    ///
    /// - `from`: First day of the period, `YYYY-MM-DD`.
    /// - `till`: Last day of the period, `YYYY-MM-DD`.
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
    ///     .events()
    ///     .search_event_dates(123, "2026-06-01", "2026-07-15")
    ///     .service_ids(&[123])
    ///     .staff_ids(&[456])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_event_dates(
        &self,
        location_id: i64,
        from: &str,
        till: &str,
    ) -> SearchEventDates<'c> {
        let mut request = Request::new(&SEARCH_EVENT_DATES);
        request.set(0, &location_id);
        request.set(1, from);
        request.set(2, till);
        SearchEventDates {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the first and last date that has events.
    ///
    /// `GET /activity/{location_id}/search_dates_range` · needs `partner_token`
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
    ///     .events()
    ///     .get_event_date_range(123)
    ///     .service_ids(&[123])
    ///     .staff_ids(&[456])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event_date_range(&self, location_id: i64) -> GetEventDateRange<'c> {
        let mut request = Request::new(&GET_EVENT_DATE_RANGE);
        request.set(0, &location_id);
        GetEventDateRange {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the filters for an event search.
    ///
    /// `GET /activity/{location_id}/filters` · needs `partner_token`
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
    ///     .events()
    ///     .get_event_search_filters(123)
    ///     .service_ids(&[123])
    ///     .staff_ids(&[456])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event_search_filters(
        &self,
        location_id: i64,
    ) -> GetEventSearchFilters<'c> {
        let mut request = Request::new(&GET_EVENT_SEARCH_FILTERS);
        request.set(0, &location_id);
        GetEventSearchFilters {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns an event (older version).
    ///
    /// Replaced by the same method on `/v2/locations/{location_id}/events/{event_id}`, which returns JSON:API.
    ///
    /// `GET /activity/{location_id}/{event_id}` · needs `partner_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().events().get_event(37532, 2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn get_event(&self, location_id: i64, event_id: i64) -> Call<'c, types::Event> {
        let mut request = Request::new(&GET_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        Call::enveloped(self.client, request)
    }

    /// Updates an event (older version).
    ///
    /// Replaced by the same method on `/v2/locations/{location_id}/events/{event_id}`, which validates more strictly and returns JSON:API.
    ///
    /// `PUT /activity/{location_id}/{event_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`UnprocessableEntity`](super::types::UnprocessableEntity): The request is malformed
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewEvent;
    ///
    /// let body = NewEvent {
    ///     date: "2026-03-21T10:00:00+00:00".into(),
    ///     service_id: 1185299,
    ///     staff_id: 26427,
    ///     capacity: 9,
    ///     resource_instance_ids: None,
    ///     force: false,
    ///     length: None,
    /// };
    /// let response = altegio.v1().events().update_event(37532, 2, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn update_event(
        &self,
        location_id: i64,
        event_id: i64,
        body: types::NewEvent,
    ) -> Call<'c, types::Event> {
        let mut request = Request::new(&UPDATE_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes an event (older version).
    ///
    /// Replaced by the same method on `/v2/locations/{location_id}/events/{event_id}`, which returns JSON:API.
    ///
    /// `DELETE /activity/{location_id}/{event_id}` · needs `partner_token` and `user_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().events().delete_event(37532, 2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn delete_event(
        &self,
        location_id: i64,
        event_id: i64,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&DELETE_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        Call::enveloped(self.client, request)
    }

    /// Creates an event (older version).
    ///
    /// Replaced by `POST /v2/locations/{location_id}/events`, which validates more strictly, reports errors in more detail and returns JSON:API.
    ///
    /// `POST /activity/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`UnprocessableEntity`](super::types::UnprocessableEntity): The request is malformed
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewEvent;
    ///
    /// let body = NewEvent {
    ///     date: "2026-03-21T10:00:00+00:00".into(),
    ///     service_id: 1185299,
    ///     staff_id: 26427,
    ///     capacity: 9,
    ///     resource_instance_ids: None,
    ///     force: false,
    ///     length: None,
    /// };
    /// let response = altegio.v1().events().create_event(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn create_event(
        &self,
        location_id: i64,
        body: types::NewEvent,
    ) -> Call<'c, types::Event> {
        let mut request = Request::new(&CREATE_EVENT);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Copies an event to other dates.
    ///
    /// The request body has one of three forms:
    ///
    /// - a list of dates and times to copy to
    /// - the ID of a duplication strategy
    /// - all settings of the repetition
    ///
    /// `POST /activity/{location_id}/{event_id}/duplicate` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`UnprocessableEntity`](super::types::UnprocessableEntity): The request is malformed
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `409` with [`EventConflict`](super::types::EventConflict): Conflict with existing data
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().events().duplicate_event(1, 2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn duplicate_event(
        &self,
        location_id: i64,
        event_id: i64,
    ) -> DuplicateEvent<'c> {
        let mut request = Request::new(&DUPLICATE_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        DuplicateEvent {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the services that can be held as events.
    ///
    /// `GET /activity/{location_id}/services` · needs `partner_token`
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
    /// let response = altegio.v1().events().search_event_services(4564).staff_id(8886).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_event_services(&self, location_id: i64) -> SearchEventServices<'c> {
        let mut request = Request::new(&SEARCH_EVENT_SERVICES);
        request.set(0, &location_id);
        SearchEventServices {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the strategies for duplicating events.
    ///
    /// A strategy is a saved set of settings for repeating an event. `repeat_mode_id` and the unit of `interval` in that mode:
    ///
    /// - `1`: daily (days)
    /// - `2`: on working days (no interval)
    /// - `3`: on Monday, Wednesday and Friday (no interval)
    /// - `4`: on Tuesday and Thursday (no interval)
    /// - `5`: weekly (weeks)
    /// - `6`: monthly (months)
    /// - `7`: yearly (years)
    ///
    /// `days` is used only in mode `5`: weekdays as numbers, `0` is Sunday. `interval` is the number of units to skip between repeats: mode `5` with `days` `[1,4]` and `interval` `2` is Monday and Thursday of each third week. `content_type` tells whether the appointments are copied too. `1`: no, `2`: yes.
    ///
    /// `GET /activity/{location_id}/duplication_strategy` · needs `partner_token`
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
    /// let response = altegio.v1().events().list_event_duplication_strategies(4564).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_event_duplication_strategies(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::EventDuplicationStrategy>, types::CountMeta> {
        let mut request = Request::new(&LIST_EVENT_DUPLICATION_STRATEGIES);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Creates a strategy for duplicating events.
    ///
    /// `POST /activity/{location_id}/duplication_strategy` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewEventDuplicationStrategy;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .events()
    ///     .create_event_duplication_strategy(
    ///         37532,
    ///         NewEventDuplicationStrategy::new("sample", 1),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event_duplication_strategy(
        &self,
        location_id: i64,
        body: types::NewEventDuplicationStrategy,
    ) -> Call<'c, types::CreatedEventDuplicationStrategy> {
        let mut request = Request::new(&CREATE_EVENT_DUPLICATION_STRATEGY);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Updates a strategy for duplicating events.
    ///
    /// `POST /activity/{location_id}/duplication_strategy/{strategy_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewEventDuplicationStrategy;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .events()
    ///     .update_event_duplication_strategy(
    ///         4564,
    ///         3,
    ///         NewEventDuplicationStrategy::new("sample", 1),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_event_duplication_strategy(
        &self,
        location_id: i64,
        strategy_id: i64,
        body: types::NewEventDuplicationStrategy,
    ) -> Call<'c, types::CreatedEventDuplicationStrategy> {
        let mut request = Request::new(&UPDATE_EVENT_DUPLICATION_STRATEGY);
        request.set(0, &location_id);
        request.set(1, &strategy_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`Events::search_events`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchEvents<'c> {
    call: Call<'c, Vec<types::EventSummary>, types::CountMeta>,
}

impl<'c> SearchEvents<'c> {
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(3, service_ids);
        self
    }

    /// Keeps only these team members.
    pub fn staff_ids(mut self, staff_ids: &[i64]) -> Self {
        self.call.request().set(4, staff_ids);
        self
    }

    pub fn resource_ids(mut self, resource_ids: &[i64]) -> Self {
        self.call.request().set(5, resource_ids);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(6, &page);
        self
    }

    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(7, &count);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::EventSummary, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(6),
                size: Some(PagingInput::Parameter(7)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::EventSummary, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::EventSummary>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::EventSummary>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchEvents<'c> {
    type Output = Result<Response<Vec<types::EventSummary>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::EventSummary>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::search_event_dates`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchEventDates<'c> {
    call: Call<'c, Vec<String>>,
}

impl<'c> SearchEventDates<'c> {
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(3, service_ids);
        self
    }

    /// Keeps only these team members.
    pub fn staff_ids(mut self, staff_ids: &[i64]) -> Self {
        self.call.request().set(4, staff_ids);
        self
    }

    pub fn resource_ids(mut self, resource_ids: &[i64]) -> Self {
        self.call.request().set(5, resource_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<String>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchEventDates<'c> {
    type Output = Result<Response<Vec<String>>, Error>;
    type IntoFuture = Sending<'c, Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::get_event_date_range`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetEventDateRange<'c> {
    call: Call<'c, types::EventDateRange>,
}

impl<'c> GetEventDateRange<'c> {
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(1, service_ids);
        self
    }

    /// Keeps only these team members.
    pub fn staff_ids(mut self, staff_ids: &[i64]) -> Self {
        self.call.request().set(2, staff_ids);
        self
    }

    pub fn resource_ids(mut self, resource_ids: &[i64]) -> Self {
        self.call.request().set(3, resource_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::EventDateRange> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::EventDateRange>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetEventDateRange<'c> {
    type Output = Result<Response<types::EventDateRange>, Error>;
    type IntoFuture = Sending<'c, types::EventDateRange>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::get_event_search_filters`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetEventSearchFilters<'c> {
    call: Call<'c, Vec<types::EventFilter>, types::CountMeta>,
}

impl<'c> GetEventSearchFilters<'c> {
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(1, service_ids);
        self
    }

    /// Keeps only these team members.
    pub fn staff_ids(mut self, staff_ids: &[i64]) -> Self {
        self.call.request().set(2, staff_ids);
        self
    }

    pub fn resource_ids(mut self, resource_ids: &[i64]) -> Self {
        self.call.request().set(3, resource_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::EventFilter>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::EventFilter>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetEventSearchFilters<'c> {
    type Output = Result<Response<Vec<types::EventFilter>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::EventFilter>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::duplicate_event`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DuplicateEvent<'c> {
    call: Call<'c, Vec<types::DuplicatedEvent>, types::CountMeta>,
}

impl<'c> DuplicateEvent<'c> {
    /// The body of the request.
    pub fn body(mut self, body: BTreeMap<String, Value>) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::DuplicatedEvent>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::DuplicatedEvent>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DuplicateEvent<'c> {
    type Output = Result<Response<Vec<types::DuplicatedEvent>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::DuplicatedEvent>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::search_event_services`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchEventServices<'c> {
    call: Call<'c, Vec<types::EventService>, types::CountMeta>,
}

impl<'c> SearchEventServices<'c> {
    /// Keeps only the services of this team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(1, &staff_id);
        self
    }

    /// Keeps services whose title contains this text.
    pub fn term(mut self, term: &str) -> Self {
        self.call.request().set(2, term);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::EventService>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::EventService>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchEventServices<'c> {
    type Output = Result<Response<Vec<types::EventService>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::EventService>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static SEARCH_EVENTS: Operation = Operation {
    id: "search_events",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/search",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "till",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "service_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "staff_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "resource_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_EVENT_DATES: Operation = Operation {
    id: "search_event_dates",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/search_dates",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "till",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "service_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "staff_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "resource_ids",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_EVENT_DATE_RANGE: Operation = Operation {
    id: "get_event_date_range",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/search_dates_range",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "staff_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "resource_ids",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_EVENT_SEARCH_FILTERS: Operation = Operation {
    id: "get_event_search_filters",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/filters",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "staff_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "resource_ids",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_EVENT: Operation = Operation {
    id: "get_event",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/{event_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_EVENT: Operation = Operation {
    id: "update_event",
    method: Method::Put,
    safe: false,
    path: "/activity/{location_id}/{event_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_EVENT: Operation = Operation {
    id: "delete_event",
    method: Method::Delete,
    safe: false,
    path: "/activity/{location_id}/{event_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_EVENT: Operation = Operation {
    id: "create_event",
    method: Method::Post,
    safe: false,
    path: "/activity/{location_id}",
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

static DUPLICATE_EVENT: Operation = Operation {
    id: "duplicate_event",
    method: Method::Post,
    safe: false,
    path: "/activity/{location_id}/{event_id}/duplicate",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_EVENT_SERVICES: Operation = Operation {
    id: "search_event_services",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/services",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "term",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LIST_EVENT_DUPLICATION_STRATEGIES: Operation = Operation {
    id: "list_event_duplication_strategies",
    method: Method::Get,
    safe: false,
    path: "/activity/{location_id}/duplication_strategy",
    document: "v1",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_EVENT_DUPLICATION_STRATEGY: Operation = Operation {
    id: "create_event_duplication_strategy",
    method: Method::Post,
    safe: false,
    path: "/activity/{location_id}/duplication_strategy",
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

static UPDATE_EVENT_DUPLICATION_STRATEGY: Operation = Operation {
    id: "update_event_duplication_strategy",
    method: Method::Post,
    safe: false,
    path: "/activity/{location_id}/duplication_strategy/{strategy_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "strategy_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
