// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Online Booking`. Needs the feature `booking-online_booking`.

use crate::runtime::{
    Call, Client, Error, Method, Null, Operation, Parameter, Request, Response, Sending,
    Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Booking forms; services, team members, dates and times that can be booked; bookings
#[derive(Debug, Clone, Copy)]
pub struct OnlineBooking<'c> {
    client: &'c Client,
}

impl<'c> OnlineBooking<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the settings of a booking form.
    ///
    /// They are the steps, the design and the languages of the form.
    ///
    /// `GET /bookform/{id}` · needs `partner_token`
    ///
    /// - `id`: ID of the booking form.
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
    /// let response = altegio.booking().online_booking().get_booking_form_config(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_booking_form_config(&self, id: i64) -> Call<'c, types::BookingForm> {
        let mut request = Request::new(&GET_BOOKING_FORM_CONFIG);
        request.set(0, &id);
        Call::enveloped(self.client, request)
    }

    /// Returns the texts of booking forms in a language.
    ///
    /// The texts are grouped by section and key, without an envelope.
    ///
    /// `GET /i18n/{lang_code}` · needs `partner_token`
    ///
    /// - `lang_code`: Code of the language, such as `en-US`.
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
    /// let response = altegio.booking().online_booking().get_i18n_options("en-US").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_i18n_options(
        &self,
        lang_code: &str,
    ) -> Call<'c, BTreeMap<String, Value>, ()> {
        let mut request = Request::new(&GET_I18N_OPTIONS);
        request.set(0, lang_code);
        Call::json(self.client, request)
    }

    /// Lists the services that can be booked.
    ///
    /// Includes the categories of the services.
    ///
    /// `GET /book_services/{location_id}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_services_available_for_booking(4564)
    ///     .staff_id(0)
    ///     .datetime("2026-09-09T18:30")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_services_available_for_booking(
        &self,
        location_id: i64,
    ) -> GetServicesAvailableForBooking<'c> {
        let mut request = Request::new(&GET_SERVICES_AVAILABLE_FOR_BOOKING);
        request.set(0, &location_id);
        GetServicesAvailableForBooking {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the team members who can be booked.
    ///
    /// `GET /book_staff/{location_id}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_team_members_available_for_booking(4564)
    ///     .datetime("2026-09-09T18:30")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_members_available_for_booking(
        &self,
        location_id: i64,
    ) -> GetTeamMembersAvailableForBooking<'c> {
        let mut request = Request::new(&GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING);
        request.set(0, &location_id);
        GetTeamMembersAvailableForBooking {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the nearest day on which a team member has free time, with its time slots.
    ///
    /// `GET /book_staff_seances/{location_id}/{team_member_id}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_nearest_time_slots(4564, 0)
    ///     .datetime("2026-09-09T18:30")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_nearest_time_slots(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> GetNearestTimeSlots<'c> {
        let mut request = Request::new(&GET_NEAREST_TIME_SLOTS);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        GetNearestTimeSlots {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the dates that can be booked.
    ///
    /// `GET /book_dates/{location_id}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_dates_available_for_booking(4564)
    ///     .staff_id(0)
    ///     .date("2026-09-01")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dates_available_for_booking(
        &self,
        location_id: i64,
    ) -> GetDatesAvailableForBooking<'c> {
        let mut request = Request::new(&GET_DATES_AVAILABLE_FOR_BOOKING);
        request.set(0, &location_id);
        GetDatesAvailableForBooking {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the time slots of a date that can be booked.
    ///
    /// `GET /book_times/{location_id}/{team_member_id}/{date}` · needs `partner_token`
    ///
    /// - `team_member_id`: ID of the team member. `0`: any team member.
    /// - `date`: `YYYY-MM-DD`.
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
    ///     .online_booking()
    ///     .get_time_slots_for_booking(4564, 0, "2026-09-01")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_time_slots_for_booking(
        &self,
        location_id: i64,
        team_member_id: i64,
        date: &str,
    ) -> GetTimeSlotsForBooking<'c> {
        let mut request = Request::new(&GET_TIME_SLOTS_FOR_BOOKING);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date);
        GetTimeSlotsForBooking {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Checks whether appointments can be booked, without booking them.
    ///
    /// Status 422 lists the errors.
    ///
    /// `POST /book_check/{location_id}` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `422` with [`BookingCheckFailure`](super::types::BookingCheckFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::booking::types::{BookingCheck, NewBookingAppointment};
    ///
    /// let body = BookingCheck {
    ///     appointments: vec![NewBookingAppointment {
    ///         id: Some(1),
    ///         services: Some(vec![331]),
    ///         ..Default::default()
    ///     }],
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .online_booking()
    ///     .validate_booking_params(4564, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_booking_params(
        &self,
        location_id: i64,
        body: types::BookingCheck,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&VALIDATE_BOOKING_PARAMS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Books one or more appointments.
    ///
    /// A booking form may require a `code` from `send_booking_verification_code`. The ID and the hash in the response give access to an appointment later.
    ///
    /// `POST /book_record/{location_id}` · needs `partner_token`
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
    /// use altegio::booking::types::NewBooking;
    ///
    /// let body = NewBooking {
    ///     email: Some("j.smith@example.com".into()),
    ///     ..NewBooking::new("+13155550175", "James Smith")
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .online_booking()
    ///     .create_online_booking(4564, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_online_booking(
        &self,
        location_id: i64,
        body: types::NewBooking,
    ) -> Call<'c, Vec<types::CreatedBooking>> {
        let mut request = Request::new(&CREATE_ONLINE_BOOKING);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a booked appointment.
    ///
    /// Returns it without an envelope.
    ///
    /// `GET /book_record/{location_id}/{record_id}/{record_hash}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_online_booking_details(4564, 22123, "dawd4fs09rhf0s9fafef0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_online_booking_details(
        &self,
        location_id: i64,
        record_id: i64,
        record_hash: &str,
    ) -> Call<'c, types::BookedAppointment, ()> {
        let mut request = Request::new(&GET_ONLINE_BOOKING_DETAILS);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.set(2, record_hash);
        Call::json(self.client, request)
    }

    /// Moves a booked appointment to another time.
    ///
    /// Also sets the comment.
    ///
    /// `PUT /book_record/{location_id}/{record_id}` · needs `partner_token` and `user_token`
    ///
    /// - `record_id`: ID of the appointment.
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
    /// use altegio::booking::types::BookingUpdate;
    ///
    /// let body = BookingUpdate {
    ///     datetime: Some("2026-09-21T23:00:00.000-05:00".into()),
    ///     comment: Some("DODO!".into()),
    /// };
    /// let response = altegio
    ///     .booking()
    ///     .online_booking()
    ///     .update_online_booking_datetime(4564, 22123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_online_booking_datetime(
        &self,
        location_id: i64,
        record_id: i64,
        body: types::BookingUpdate,
    ) -> Call<'c, types::UpdatedBooking> {
        let mut request = Request::new(&UPDATE_ONLINE_BOOKING_DATETIME);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Books places in a group event.
    ///
    /// `POST /activity/{location_id}/{event_id}/book` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::booking::types::NewEventBooking;
    ///
    /// let body = NewEventBooking::new("James Smith", "+13155550175", "j.smith@example.com");
    /// let response = altegio.booking().online_booking().book_event(4564, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn book_event(
        &self,
        location_id: i64,
        event_id: i64,
        body: types::NewEventBooking,
    ) -> Call<'c, types::EventBooking> {
        let mut request = Request::new(&BOOK_EVENT);
        request.set(0, &location_id);
        request.set(1, &event_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns the privacy policy of a location.
    ///
    /// `GET /privacy_policy/{location_id}` · needs `partner_token`
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
    ///     .online_booking()
    ///     .get_location_privacy_policy(4564)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_privacy_policy(
        &self,
        location_id: i64,
    ) -> Call<'c, types::PrivacyPolicy> {
        let mut request = Request::new(&GET_LOCATION_PRIVACY_POLICY);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }
}

/// [`OnlineBooking::get_services_available_for_booking`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetServicesAvailableForBooking<'c> {
    call: Call<'c, types::BookableServices>,
}

impl<'c> GetServicesAvailableForBooking<'c> {
    /// Keeps only the services of this team member. `0`: any team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(1, &staff_id);
        self
    }

    /// Keeps only services that can be booked at this time, such as `2026-09-09T18:30`.
    pub fn datetime(mut self, datetime: &str) -> Self {
        self.call.request().set(2, datetime);
        self
    }

    /// IDs of the services chosen so far.
    ///
    /// `service_ids[]` on the wire.
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(3, service_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::BookableServices> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::BookableServices>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetServicesAvailableForBooking<'c> {
    type Output = Result<Response<types::BookableServices>, Error>;
    type IntoFuture = Sending<'c, types::BookableServices>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`OnlineBooking::get_team_members_available_for_booking`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTeamMembersAvailableForBooking<'c> {
    call: Call<'c, Vec<types::BookableTeamMember>>,
}

impl<'c> GetTeamMembersAvailableForBooking<'c> {
    /// Keeps only team members who provide these services.
    ///
    /// `service_ids[]` on the wire.
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(1, service_ids);
        self
    }

    /// Keeps only team members who can be booked at this time, such as `2026-09-09T18:30`.
    pub fn datetime(mut self, datetime: &str) -> Self {
        self.call.request().set(2, datetime);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::BookableTeamMember>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::BookableTeamMember>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetTeamMembersAvailableForBooking<'c> {
    type Output = Result<Response<Vec<types::BookableTeamMember>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::BookableTeamMember>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`OnlineBooking::get_nearest_time_slots`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetNearestTimeSlots<'c> {
    call: Call<'c, types::NearestTimeSlots>,
}

impl<'c> GetNearestTimeSlots<'c> {
    /// IDs of the services to book.
    ///
    /// `service_ids[]` on the wire.
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(2, service_ids);
        self
    }

    /// Date or time of the booking, such as `2026-09-09T18:30`.
    pub fn datetime(mut self, datetime: &str) -> Self {
        self.call.request().set(3, datetime);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::NearestTimeSlots> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::NearestTimeSlots>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetNearestTimeSlots<'c> {
    type Output = Result<Response<types::NearestTimeSlots>, Error>;
    type IntoFuture = Sending<'c, types::NearestTimeSlots>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`OnlineBooking::get_dates_available_for_booking`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetDatesAvailableForBooking<'c> {
    call: Call<'c, types::BookableDates>,
}

impl<'c> GetDatesAvailableForBooking<'c> {
    /// IDs of the services to book.
    ///
    /// `service_ids[]` on the wire.
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(1, service_ids);
        self
    }

    /// Keeps only the dates of this team member. `0`: any team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(2, &staff_id);
        self
    }

    /// Keeps only the month of this date, `YYYY-MM-DD`.
    pub fn date(mut self, date: &str) -> Self {
        self.call.request().set(3, date);
        self
    }

    /// First date of the period, `YYYY-MM-DD`.
    pub fn date_from(mut self, date_from: &str) -> Self {
        self.call.request().set(4, date_from);
        self
    }

    /// Last date of the period, `YYYY-MM-DD`.
    pub fn date_to(mut self, date_to: &str) -> Self {
        self.call.request().set(5, date_to);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::BookableDates> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::BookableDates>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetDatesAvailableForBooking<'c> {
    type Output = Result<Response<types::BookableDates>, Error>;
    type IntoFuture = Sending<'c, types::BookableDates>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`OnlineBooking::get_time_slots_for_booking`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTimeSlotsForBooking<'c> {
    call: Call<'c, Vec<types::TimeSlot>>,
}

impl<'c> GetTimeSlotsForBooking<'c> {
    /// IDs of the services to book.
    ///
    /// `service_ids[]` on the wire.
    pub fn service_ids(mut self, service_ids: &[i64]) -> Self {
        self.call.request().set(3, service_ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::TimeSlot>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::TimeSlot>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetTimeSlotsForBooking<'c> {
    type Output = Result<Response<Vec<types::TimeSlot>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::TimeSlot>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_BOOKING_FORM_CONFIG: Operation = Operation {
    id: "get_booking_form_config",
    method: Method::Get,
    safe: false,
    path: "/bookform/{id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_I18N_OPTIONS: Operation = Operation {
    id: "get_i18n_options",
    method: Method::Get,
    safe: false,
    path: "/i18n/{lang_code}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "lang_code",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_SERVICES_AVAILABLE_FOR_BOOKING: Operation = Operation {
    id: "get_services_available_for_booking",
    method: Method::Get,
    safe: false,
    path: "/book_services/{location_id}",
    document: "booking",
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
            name: "datetime",
            ..Parameter::QUERY
        },
        Parameter {
            name: "service_ids[]",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING: Operation = Operation {
    id: "get_team_members_available_for_booking",
    method: Method::Get,
    safe: false,
    path: "/book_staff/{location_id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids[]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "datetime",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_NEAREST_TIME_SLOTS: Operation = Operation {
    id: "get_nearest_time_slots",
    method: Method::Get,
    safe: false,
    path: "/book_staff_seances/{location_id}/{team_member_id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids[]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "datetime",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_DATES_AVAILABLE_FOR_BOOKING: Operation = Operation {
    id: "get_dates_available_for_booking",
    method: Method::Get,
    safe: false,
    path: "/book_dates/{location_id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids[]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_from",
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TIME_SLOTS_FOR_BOOKING: Operation = Operation {
    id: "get_time_slots_for_booking",
    method: Method::Get,
    safe: false,
    path: "/book_times/{location_id}/{team_member_id}/{date}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_ids[]",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static VALIDATE_BOOKING_PARAMS: Operation = Operation {
    id: "validate_booking_params",
    method: Method::Post,
    safe: true,
    path: "/book_check/{location_id}",
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

static CREATE_ONLINE_BOOKING: Operation = Operation {
    id: "create_online_booking",
    method: Method::Post,
    safe: false,
    path: "/book_record/{location_id}",
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

static GET_ONLINE_BOOKING_DETAILS: Operation = Operation {
    id: "get_online_booking_details",
    method: Method::Get,
    safe: false,
    path: "/book_record/{location_id}/{record_id}/{record_hash}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
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

static UPDATE_ONLINE_BOOKING_DATETIME: Operation = Operation {
    id: "update_online_booking_datetime",
    method: Method::Put,
    safe: false,
    path: "/book_record/{location_id}/{record_id}",
    document: "booking",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static BOOK_EVENT: Operation = Operation {
    id: "book_event",
    method: Method::Post,
    safe: false,
    path: "/activity/{location_id}/{event_id}/book",
    document: "booking",
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
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOCATION_PRIVACY_POLICY: Operation = Operation {
    id: "get_location_privacy_policy",
    method: Method::Get,
    safe: false,
    path: "/privacy_policy/{location_id}",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
