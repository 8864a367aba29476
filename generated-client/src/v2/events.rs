// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Events`. Needs the feature `v2-events`.

use crate::runtime::{
    Bounds, Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Rules, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Group events and the appointments of clients with them
#[derive(Debug, Clone, Copy)]
pub struct Events<'c> {
    client: &'c Client,
}

impl<'c> Events<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the events of a location in a period.
    ///
    /// `GET /locations/{location_id}/events` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `filter_from`: Start of the period, local time, such as `2026-08-01 09:00:00`. `filter[from]` on the wire; matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$`.
    /// - `filter_to`: End of the period, local time, such as `2026-08-07 21:00:00`. `filter[to]` on the wire; matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$`.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
    ///
    /// # Errors
    ///
    /// - `400` with [`Failure`](super::types::Failure): The request is malformed
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
    ///     .events()
    ///     .list_events(1, "2026-08-01 09:00:00", "2026-08-07 21:00:00")
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(
        &self,
        location_id: i64,
        filter_from: &str,
        filter_to: &str,
    ) -> ListEvents<'c> {
        let mut request = Request::new(&LIST_EVENTS);
        request.set(0, &location_id);
        request.set(1, filter_from);
        request.set(2, filter_to);
        ListEvents {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Creates an event.
    ///
    /// `POST /locations/{location_id}/events` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
    ///
    /// # Errors
    ///
    /// - `400` with [`Failure`](super::types::Failure): The request is malformed
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `409` with [`Failure`](super::types::Failure): Conflict with existing data
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::Maybe;
    /// use altegio::v2::types::NewEvent;
    ///
    /// let body = NewEvent {
    ///     staff_id: 42,
    ///     service_id: 500,
    ///     resource_instance_ids: vec![],
    ///     label_ids: vec![],
    ///     date: "2026-08-01 14:00:00".into(),
    ///     length: 3600,
    ///     technical_break_duration: Maybe::Absent,
    ///     capacity: 8,
    ///     comment: None,
    ///     color: None,
    ///     instructions: None,
    ///     stream_link: None,
    ///     force: None,
    /// };
    /// let response = altegio.v2().events().create_event(1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event(
        &self,
        location_id: i64,
        body: types::NewEvent,
    ) -> CreateEvent<'c> {
        let mut request = Request::new(&CREATE_EVENT);
        request.set(0, &location_id);
        request.rules(&bounds::NEW_EVENT);
        request.json("application/json", &body);
        CreateEvent {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns an event.
    ///
    /// `GET /locations/{location_id}/events/{event_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
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
    /// let response = altegio.v2().events().get_event(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event(&self, location_id: i64, event_id: i64) -> GetEvent<'c> {
        let mut request = Request::new(&GET_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        GetEvent {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Replaces the data of an event.
    ///
    /// All fields that are required to create an event are required here too.
    ///
    /// `PUT /locations/{location_id}/events/{event_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
    ///
    /// # Errors
    ///
    /// - `400` with [`Failure`](super::types::Failure): The request is malformed
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `409` with [`Failure`](super::types::Failure): Conflict with existing data
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::Maybe;
    /// use altegio::v2::types::EventUpdate;
    ///
    /// let body = EventUpdate {
    ///     staff_id: 1,
    ///     service_id: 1,
    ///     resource_instance_ids: vec![1],
    ///     label_ids: vec![1],
    ///     date: "1111-11-11 11:11:11".into(),
    ///     length: 300,
    ///     technical_break_duration: Maybe::Absent,
    ///     capacity: 1,
    ///     comment: Maybe::Absent,
    ///     color: Maybe::Absent,
    ///     instructions: Maybe::Absent,
    ///     stream_link: Maybe::Absent,
    ///     force: None,
    /// };
    /// let response = altegio.v2().events().update_event(1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_event(
        &self,
        location_id: i64,
        event_id: i64,
        body: types::EventUpdate,
    ) -> UpdateEvent<'c> {
        let mut request = Request::new(&UPDATE_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.rules(&bounds::EVENT_UPDATE);
        request.json("application/json", &body);
        UpdateEvent {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Deletes an event.
    ///
    /// `DELETE /locations/{location_id}/events/{event_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
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
    /// let response = altegio.v2().events().delete_event(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_event(&self, location_id: i64, event_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        Call::empty(self.client, request)
    }

    /// Books a client into an event.
    ///
    /// `POST /locations/{location_id}/events/{event_id}/appointments` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
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
    /// use altegio::Maybe;
    /// use altegio::v2::types::{Gender, NewEventAppointment, NewEventAppointmentClient};
    ///
    /// let body = NewEventAppointment {
    ///     client_id: 123456.into(),
    ///     ..NewEventAppointment::new(
    ///         NewEventAppointmentClient {
    ///             id: Some(123456),
    ///             name: "John".into(),
    ///             phone: Some("13155550175".into()),
    ///             email: Some("john@example.com".into()),
    ///             surname: Some("Smith".into()),
    ///             patronymic: None,
    ///             gender: Some(Gender::Male),
    ///             birthday: Some("1990-01-01".into()),
    ///             custom_field_values: None,
    ///             agreements: None,
    ///             comment: None,
    ///             national_id: Maybe::Absent,
    ///         },
    ///         1,
    ///     )
    /// };
    /// let response = altegio.v2().events().create_event_appointment(1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event_appointment(
        &self,
        location_id: i64,
        event_id: i64,
        body: types::NewEventAppointment,
    ) -> CreateEventAppointment<'c> {
        let mut request = Request::new(&CREATE_EVENT_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.rules(&bounds::NEW_EVENT_APPOINTMENT);
        request.json("application/json", &body);
        CreateEventAppointment {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Updates the appointment of a client with an event.
    ///
    /// Sets the price and discount of the event, and optionally products, comment, tags, color and number of clients.
    ///
    /// `PUT /locations/{location_id}/events/{event_id}/appointments/{record_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
    /// - `appointment_id`: ID of the appointment. `record_id` on the wire; at least 1.
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
    /// use altegio::v2::types::{EventAppointmentPrice, EventAppointmentUpdate};
    ///
    /// let body = EventAppointmentUpdate::new(EventAppointmentPrice::new(1.0, 1.0, 1.0));
    /// let response = altegio.v2().events().update_event_appointment(1, 1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_event_appointment(
        &self,
        location_id: i64,
        event_id: i64,
        appointment_id: i64,
        body: types::EventAppointmentUpdate,
    ) -> UpdateEventAppointment<'c> {
        let mut request = Request::new(&UPDATE_EVENT_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.set(2, &appointment_id);
        request.rules(&bounds::EVENT_APPOINTMENT_UPDATE);
        request.json("application/json", &body);
        UpdateEventAppointment {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Moves the appointment of a client to another event.
    ///
    /// `PATCH /locations/{location_id}/events/{event_id}/appointments/{record_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: At least 1.
    /// - `event_id`: At least 1.
    /// - `appointment_id`: ID of the appointment. `record_id` on the wire; at least 1.
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
    /// use altegio::v2::types::EventAppointmentReschedule;
    ///
    /// let body = EventAppointmentReschedule {
    ///     with_comer: Some(true),
    ///     clients_count: 1.into(),
    ///     ..EventAppointmentReschedule::new(12346)
    /// };
    /// let response = altegio.v2().events().reschedule_event_appointment(1, 1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reschedule_event_appointment(
        &self,
        location_id: i64,
        event_id: i64,
        appointment_id: i64,
        body: types::EventAppointmentReschedule,
    ) -> RescheduleEventAppointment<'c> {
        let mut request = Request::new(&RESCHEDULE_EVENT_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.set(2, &appointment_id);
        request.rules(&bounds::EVENT_APPOINTMENT_RESCHEDULE);
        request.json("application/json", &body);
        RescheduleEventAppointment {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Events::list_events`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListEvents<'c> {
    call: Call<'c, Vec<types::Event>>,
}

impl<'c> ListEvents<'c> {
    /// Keeps the events of these team members.
    ///
    /// `filter[master_ids][]` on the wire; at least 1 item; each item at least 1.
    pub fn filter_master_ids(mut self, filter_master_ids: &[i64]) -> Self {
        self.call.request().set(3, filter_master_ids);
        self
    }

    /// Keeps events with one of these services.
    ///
    /// `filter[service_ids][]` on the wire; at least 1 item; each item at least 1.
    pub fn filter_service_ids(mut self, filter_service_ids: &[i64]) -> Self {
        self.call.request().set(4, filter_service_ids);
        self
    }

    /// Keeps events by their capacity, the largest number of clients.
    ///
    /// `filter[capacity]` on the wire; at least 0.
    pub fn filter_capacity(mut self, filter_capacity: i64) -> Self {
        self.call.request().set(5, &filter_capacity);
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(6, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(7, &limit);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::EventInclude]) -> Self {
        self.call.request().set(8, include);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Event> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(6),
                size: Some(PagingInput::Parameter(7)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Event> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Event>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Event>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListEvents<'c> {
    type Output = Result<Response<Vec<types::Event>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Event>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::create_event`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateEvent<'c> {
    call: Call<'c, types::Event>,
}

impl<'c> CreateEvent<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::EventInclude]) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Event> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Event>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateEvent<'c> {
    type Output = Result<Response<types::Event>, Error>;
    type IntoFuture = Sending<'c, types::Event>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::get_event`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetEvent<'c> {
    call: Call<'c, types::Event>,
}

impl<'c> GetEvent<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::EventInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Event> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Event>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetEvent<'c> {
    type Output = Result<Response<types::Event>, Error>;
    type IntoFuture = Sending<'c, types::Event>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::update_event`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateEvent<'c> {
    call: Call<'c, types::Event>,
}

impl<'c> UpdateEvent<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::EventInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Event> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Event>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateEvent<'c> {
    type Output = Result<Response<types::Event>, Error>;
    type IntoFuture = Sending<'c, types::Event>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::create_event_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateEventAppointment<'c> {
    call: Call<'c, types::Appointment>,
}

impl<'c> CreateEventAppointment<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Appointment> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Appointment>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateEventAppointment<'c> {
    type Output = Result<Response<types::Appointment>, Error>;
    type IntoFuture = Sending<'c, types::Appointment>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::update_event_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateEventAppointment<'c> {
    call: Call<'c, types::Appointment>,
}

impl<'c> UpdateEventAppointment<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Appointment> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Appointment>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateEventAppointment<'c> {
    type Output = Result<Response<types::Appointment>, Error>;
    type IntoFuture = Sending<'c, types::Appointment>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Events::reschedule_event_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RescheduleEventAppointment<'c> {
    call: Call<'c, types::Appointment>,
}

impl<'c> RescheduleEventAppointment<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AppointmentInclude]) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Appointment> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Appointment>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for RescheduleEventAppointment<'c> {
    type Output = Result<Response<types::Appointment>, Error>;
    type IntoFuture = Sending<'c, types::Appointment>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_EVENTS: Operation = Operation {
    id: "list_events",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/events",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "filter[from]",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[to]",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[master_ids][]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_items: Some(1),
                        ..Bounds::NONE
                    },
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
            name: "filter[service_ids][]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_items: Some(1),
                        ..Bounds::NONE
                    },
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
            name: "filter[capacity]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(0.0),
                        ..Bounds::NONE
                    },
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

static CREATE_EVENT: Operation = Operation {
    id: "create_event",
    method: Method::Post,
    safe: false,
    path: "/locations/{location_id}/events",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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

static GET_EVENT: Operation = Operation {
    id: "get_event",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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

static UPDATE_EVENT: Operation = Operation {
    id: "update_event",
    method: Method::Put,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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

static DELETE_EVENT: Operation = Operation {
    id: "delete_event",
    method: Method::Delete,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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

static CREATE_EVENT_APPOINTMENT: Operation = Operation {
    id: "create_event_appointment",
    method: Method::Post,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}/appointments",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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

static UPDATE_EVENT_APPOINTMENT: Operation = Operation {
    id: "update_event_appointment",
    method: Method::Put,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}/appointments/{record_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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
            name: "record_id",
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

static RESCHEDULE_EVENT_APPOINTMENT: Operation = Operation {
    id: "reschedule_event_appointment",
    method: Method::Patch,
    safe: false,
    path: "/locations/{location_id}/events/{event_id}/appointments/{record_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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
            name: "event_id",
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
            name: "record_id",
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
