// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Appointments`. Needs the feature `appointments`.

use crate::runtime::{
    Bytes, Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Appointments of clients with team members, visits and attendance
#[derive(Debug, Clone, Copy)]
pub struct Appointments<'c> {
    client: &'c Client,
}

impl<'c> Appointments<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the appointments of a location.
    ///
    /// Filters by team member (`staff_id`), client (`client_id`), author (`created_user_id`), session date (`start_date` to `end_date`), creation date (`c_start_date` to `c_end_date`), and time of creation or last change (`changed_after`, `changed_before`). Session and creation dates are inclusive at both ends.
    ///
    /// `GET /records/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .get_appointment_list(37532)
    ///     .page(1)
    ///     .count(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_list(&self, location_id: i64) -> GetAppointmentList<'c> {
        let mut request = Request::new(&GET_APPOINTMENT_LIST);
        request.set(0, &location_id);
        GetAppointmentList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Books a standard appointment or a place in a group event.
    ///
    /// | Kind | Required |
    /// | --- | --- |
    /// | Standard | `staff_id`, `services`, `client`, `datetime`, `seance_length` |
    /// | In a group event | `activity_id`, `client`; the rest comes from the event |
    ///
    /// `custom_fields` is an object whose keys are the codes of the location's fields. Setting it requires two permissions: `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`.
    ///
    /// `POST /records/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{
    ///     NewAppointment, NewGroupAppointment, NewSingleAppointmentClient,
    /// };
    ///
    /// let body = NewAppointment::Group(Box::new(NewGroupAppointment {
    ///     staff_id: Some(8886),
    ///     ..NewGroupAppointment::new(
    ///         1,
    ///         NewSingleAppointmentClient {
    ///             phone: Some("+13155550175".into()),
    ///             name: Some("James Smith".into()),
    ///             ..Default::default()
    ///         },
    ///     )
    /// }));
    /// let response = altegio.v1().appointments().create_appointment(24699, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_appointment(
        &self,
        location_id: i64,
        body: types::NewAppointment,
    ) -> Call<'c, Vec<types::Appointment>, types::PageMeta> {
        let mut request = Request::new(&CREATE_APPOINTMENT);
        request.set(0, &location_id);
        request.rules(&bounds::NEW_APPOINTMENT);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns an appointment.
    ///
    /// `GET /record/{location_id}/{record_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .get_appointment(37532, 67890)
    ///     .include_consumables(0)
    ///     .include_finance_transactions(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment(
        &self,
        location_id: i64,
        record_id: i64,
    ) -> GetAppointment<'c> {
        let mut request = Request::new(&GET_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &record_id);
        GetAppointment {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Replaces an appointment.
    ///
    /// The update is always a full one: a missing required field is an error `422`.
    ///
    /// | Kind | Required |
    /// | --- | --- |
    /// | Standard | `staff_id`, `services`, `client`, `datetime`, `seance_length` |
    /// | In a group event | `activity_id` (the current event), `client`; the rest comes from the event |
    ///
    /// To change only `custom_fields`, read the appointment, send its required fields unchanged, and add the new values by field code. The values change only if the user has two permissions: `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`.
    ///
    /// The server can refuse the update when an online payment is pending, when the appointment is outside the period that the user may edit, or when it is fully paid or the client has arrived and the user lacks the permission to edit such appointments.
    ///
    /// When `is_sale_bill_printed` is `true`, a change of custom fields must leave date, time, client, attendance, team member and services unchanged. To change what is on the printed receipt, the receipt may have to be reversed first.
    ///
    /// `PUT /record/{location_id}/{record_id}` · needs `partner_token` and `user_token`
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
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{
    ///     NewAppointment, NewGroupAppointment, NewSingleAppointmentClient,
    /// };
    ///
    /// let body = NewAppointment::Group(Box::new(NewGroupAppointment {
    ///     staff_id: Some(8886),
    ///     ..NewGroupAppointment::new(
    ///         1,
    ///         NewSingleAppointmentClient {
    ///             phone: Some("+13155550175".into()),
    ///             name: Some("James Smith".into()),
    ///             ..Default::default()
    ///         },
    ///     )
    /// }));
    /// let response = altegio
    ///     .v1()
    ///     .appointments()
    ///     .update_appointment(37532, 67890, body)
    ///     .include_consumables(0)
    ///     .include_finance_transactions(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_appointment(
        &self,
        location_id: i64,
        record_id: i64,
        body: types::NewAppointment,
    ) -> UpdateAppointment<'c> {
        let mut request = Request::new(&UPDATE_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.rules(&bounds::NEW_APPOINTMENT);
        request.json("application/json", &body);
        UpdateAppointment {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Deletes an appointment.
    ///
    /// `DELETE /record/{location_id}/{record_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .delete_appointment(37532, 67890)
    ///     .include_consumables(0)
    ///     .include_finance_transactions(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_appointment(
        &self,
        location_id: i64,
        record_id: i64,
    ) -> DeleteAppointment<'c> {
        let mut request = Request::new(&DELETE_APPOINTMENT);
        request.set(0, &location_id);
        request.set(1, &record_id);
        DeleteAppointment {
            call: Call::empty(self.client, request),
        }
    }

    /// Lists the appointments that the partner made.
    ///
    /// Filters by location (`salon_id`), visit date (`start_date` to `end_date`), creation date (`created_start_date` to `created_end_date`) and author (`user_id`). All dates are inclusive.
    ///
    /// `GET /records/partner` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .get_partner_appointment_list()
    ///     .page(1)
    ///     .editable_length(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_partner_appointment_list(&self) -> GetPartnerAppointmentList<'c> {
        let request = Request::new(&GET_PARTNER_APPOINTMENT_LIST);
        GetPartnerAppointmentList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a visit.
    ///
    /// `GET /visits/{visit_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().appointments().get_visit(12345).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_visit(&self, visit_id: i64) -> Call<'c, types::Visit> {
        let mut request = Request::new(&GET_VISIT);
        request.set(0, &visit_id);
        Call::enveloped(self.client, request)
    }

    /// Returns the details of a visit: documents, payments and POS operations.
    ///
    /// In `kkm_transaction_details_container`, `last_operation_type` is `0` for a return receipt, `1` for a sales receipt.
    ///
    /// | POS operation type | Meaning |
    /// | --- | --- |
    /// | `0` | sale (visit documents) |
    /// | `1` | return of a sale (visit documents) |
    /// | `2`, `12` | correction |
    /// | `4` | shift opened |
    /// | `5` | shift closed |
    /// | `6` | cash put in |
    /// | `7` | cash taken out |
    /// | `9` | status of the POS device requested |
    /// | `11` | status of all POS devices of the team requested |
    /// | `13` | X-report printed: non-fiscal summary of the running shift |
    ///
    /// | POS operation status | Meaning |
    /// | --- | --- |
    /// | `0` | no connection to the POS |
    /// | `1` | done |
    /// | `2` | sent, printing not finished yet |
    /// | `3` | failed on the device |
    /// | `4` | status could not be read |
    /// | `5` | waiting until the device is ready |
    ///
    /// | Document type | Meaning |
    /// | --- | --- |
    /// | `1` | product sale |
    /// | `2` | services provided |
    /// | `3` | product arrival |
    /// | `4` | product write-off |
    /// | `5` | product transfer |
    /// | `6` | stocktaking |
    /// | `7` | visit |
    /// | `8` | write-off of consumables |
    ///
    /// `GET /visit/details/{location_id}/{record_id}/{visit_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .get_visit_details(12345, 67890, 11111)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_visit_details(
        &self,
        location_id: i64,
        record_id: i64,
        visit_id: i64,
    ) -> Call<'c, types::VisitDetails> {
        let mut request = Request::new(&GET_VISIT_DETAILS);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.set(2, &visit_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a visit and its appointment.
    ///
    /// `PUT /visits/{visit_id}/{record_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::VisitUpdate;
    ///
    /// let body = VisitUpdate { fast_payment: Some(1), ..VisitUpdate::new(1, "") };
    /// let response = altegio.v1().appointments().update_visit(12345, 67890, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_visit(
        &self,
        visit_id: i64,
        record_id: i64,
        body: types::VisitUpdate,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&UPDATE_VISIT);
        request.set(0, &visit_id);
        request.set(1, &record_id);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Returns the receipt of a visit as a PDF.
    ///
    /// `GET /attendance/receipt_print/{visit_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().appointments().get_visit_receipt_pdf(12345).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_visit_receipt_pdf(&self, visit_id: i64) -> Call<'c, Bytes, ()> {
        let mut request = Request::new(&GET_VISIT_RECEIPT_PDF);
        request.set(0, &visit_id);
        Call::bytes(self.client, request)
    }

    /// Lists the reviews of a location and its team members.
    ///
    /// `type` tells what a review is about. `1`: a team member (`master_id`), `0`: the location. `rating` is from 1 to 5. `record_id` is the ID of the appointment when the review was left by the link that is sent after a visit, `0` otherwise.
    ///
    /// `GET /comments/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .get_comments(37532)
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_comments(&self, location_id: i64) -> GetComments<'c> {
        let mut request = Request::new(&GET_COMMENTS);
        request.set(0, &location_id);
        GetComments {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Posts a review of a team member.
    ///
    /// `POST /comments/{location_id}/{team_member_id}` · needs `partner_token` and `user_token`
    ///
    /// - `team_member_id`: ID of the team member, when the review is about a team member.
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
    /// use altegio::v1::types::NewReview;
    ///
    /// let body = NewReview {
    ///     mark: 4,
    ///     text: "Everything is very bad!".into(),
    ///     name: "Victor".into(),
    /// };
    /// let response = altegio.v1().appointments().leave_comment(37532, 123, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn leave_comment(
        &self,
        location_id: i64,
        team_member_id: i64,
        body: types::NewReview,
    ) -> Call<'c, types::Review> {
        let mut request = Request::new(&LEAVE_COMMENT);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Books a client into the repeating appointments of a schedule.
    ///
    /// Creates the future appointments of the client from the schedule.
    ///
    /// `POST /company/{location_id}/schedules/{schedule_id}/client_schedules` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewClientSchedule;
    ///
    /// let body = NewClientSchedule {
    ///     client_id: 123,
    ///     comer_id: Some(123),
    ///     schedule_days_ids: vec![1],
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .appointments()
    ///     .create_timetable_client_schedule(123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_timetable_client_schedule(
        &self,
        location_id: i64,
        schedule_id: i64,
        body: types::NewClientSchedule,
    ) -> Call<'c, types::ClientSchedule> {
        let mut request = Request::new(&CREATE_TIMETABLE_CLIENT_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.rules(&bounds::NEW_CLIENT_SCHEDULE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a client's repeating appointments.
    ///
    /// Deletes all future appointments of the series too.
    ///
    /// `DELETE /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}` · needs `partner_token` and `user_token`
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
    ///     .appointments()
    ///     .delete_timetable_client_schedule(123, 123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timetable_client_schedule(
        &self,
        location_id: i64,
        schedule_id: i64,
        client_schedule_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TIMETABLE_CLIENT_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.set(2, &client_schedule_id);
        Call::empty(self.client, request)
    }

    /// Updates a client's repeating appointments.
    ///
    /// Adds or removes days of the schedule, and creates or deletes the future appointments to match.
    ///
    /// `PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ClientScheduleUpdate;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .appointments()
    ///     .update_timetable_client_schedule(
    ///         123,
    ///         123,
    ///         123,
    ///         ClientScheduleUpdate { schedule_days_ids: vec![1] },
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_timetable_client_schedule(
        &self,
        location_id: i64,
        schedule_id: i64,
        client_schedule_id: i64,
        body: types::ClientScheduleUpdate,
    ) -> Call<'c, types::ClientSchedule> {
        let mut request = Request::new(&UPDATE_TIMETABLE_CLIENT_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.set(2, &client_schedule_id);
        request.rules(&bounds::CLIENT_SCHEDULE_UPDATE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`Appointments::get_appointment_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAppointmentList<'c> {
    call: Call<'c, Vec<types::Appointment>, types::PageMeta>,
}

impl<'c> GetAppointmentList<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(1, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(2, &count);
        self
    }

    /// Keeps only the appointments of this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Keeps only appointments of this client.
    pub fn client_id(mut self, client_id: i64) -> Self {
        self.call.request().set(4, &client_id);
        self
    }

    /// Keeps only appointments created by this user.
    pub fn created_user_id(mut self, created_user_id: i64) -> Self {
        self.call.request().set(5, &created_user_id);
        self
    }

    /// Keeps appointments that take place on this date or later.
    pub fn start_date(mut self, start_date: &str) -> Self {
        self.call.request().set(6, start_date);
        self
    }

    /// Keeps appointments that take place on this date or earlier.
    pub fn end_date(mut self, end_date: &str) -> Self {
        self.call.request().set(7, end_date);
        self
    }

    /// Keeps appointments created on this date or later.
    pub fn c_start_date(mut self, c_start_date: &str) -> Self {
        self.call.request().set(8, c_start_date);
        self
    }

    /// Keeps appointments created on this date or earlier.
    pub fn c_end_date(mut self, c_end_date: &str) -> Self {
        self.call.request().set(9, c_end_date);
        self
    }

    /// Keeps appointments created or changed since this date and time.
    pub fn changed_after(mut self, changed_after: &str) -> Self {
        self.call.request().set(10, changed_after);
        self
    }

    /// Keeps appointments created or changed earlier than this date and time.
    pub fn changed_before(mut self, changed_before: &str) -> Self {
        self.call.request().set(11, changed_before);
        self
    }

    /// `1`: adds the consumables of each appointment.
    pub fn include_consumables(mut self, include_consumables: i64) -> Self {
        self.call.request().set(12, &include_consumables);
        self
    }

    /// `1`: adds the financial transactions of each appointment.
    pub fn include_finance_transactions(
        mut self,
        include_finance_transactions: i64,
    ) -> Self {
        self.call.request().set(13, &include_finance_transactions);
        self
    }

    /// `1`: returns deleted appointments too.
    pub fn with_deleted(mut self, with_deleted: bool) -> Self {
        self.call.request().set(14, &with_deleted);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Appointment, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(1),
                size: Some(PagingInput::Parameter(2)),
                total: &["total_count"],
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

impl<'c> IntoFuture for GetAppointmentList<'c> {
    type Output = Result<Response<Vec<types::Appointment>, types::PageMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Appointment>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::get_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAppointment<'c> {
    call: Call<'c, types::AppointmentDetails>,
}

impl<'c> GetAppointment<'c> {
    pub fn include_consumables(mut self, include_consumables: i64) -> Self {
        self.call.request().set(2, &include_consumables);
        self
    }

    pub fn include_finance_transactions(
        mut self,
        include_finance_transactions: i64,
    ) -> Self {
        self.call.request().set(3, &include_finance_transactions);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::AppointmentDetails> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::AppointmentDetails>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetAppointment<'c> {
    type Output = Result<Response<types::AppointmentDetails>, Error>;
    type IntoFuture = Sending<'c, types::AppointmentDetails>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::update_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateAppointment<'c> {
    call: Call<'c, types::AppointmentDetails>,
}

impl<'c> UpdateAppointment<'c> {
    pub fn include_consumables(mut self, include_consumables: i64) -> Self {
        self.call.request().set(2, &include_consumables);
        self
    }

    pub fn include_finance_transactions(
        mut self,
        include_finance_transactions: i64,
    ) -> Self {
        self.call.request().set(3, &include_finance_transactions);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::AppointmentDetails> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::AppointmentDetails>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateAppointment<'c> {
    type Output = Result<Response<types::AppointmentDetails>, Error>;
    type IntoFuture = Sending<'c, types::AppointmentDetails>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::delete_appointment`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteAppointment<'c> {
    call: Call<'c, (), ()>,
}

impl<'c> DeleteAppointment<'c> {
    pub fn include_consumables(mut self, include_consumables: i64) -> Self {
        self.call.request().set(2, &include_consumables);
        self
    }

    pub fn include_finance_transactions(
        mut self,
        include_finance_transactions: i64,
    ) -> Self {
        self.call.request().set(3, &include_finance_transactions);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, (), ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<(), ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DeleteAppointment<'c> {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Sending<'c, (), ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::get_partner_appointment_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPartnerAppointmentList<'c> {
    call: Call<'c, Vec<types::PartnerAppointment>, types::CountMeta>,
}

impl<'c> GetPartnerAppointmentList<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(0, &page);
        self
    }

    /// Page size, at most 100.
    pub fn editable_length(mut self, editable_length: i64) -> Self {
        self.call.request().set(1, &editable_length);
        self
    }

    pub fn salon_id(mut self, salon_id: i64) -> Self {
        self.call.request().set(2, &salon_id);
        self
    }

    /// Keeps appointments with a visit on this date or later.
    pub fn start_date(mut self, start_date: &str) -> Self {
        self.call.request().set(3, start_date);
        self
    }

    pub fn end_date(mut self, end_date: &str) -> Self {
        self.call.request().set(4, end_date);
        self
    }

    /// Keeps appointments created on this date or later.
    pub fn created_start_date(mut self, created_start_date: &str) -> Self {
        self.call.request().set(5, created_start_date);
        self
    }

    /// Keeps appointments created on this date or earlier.
    pub fn created_end_date(mut self, created_end_date: &str) -> Self {
        self.call.request().set(6, created_end_date);
        self
    }

    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(7, &user_id);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::PartnerAppointment, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(0),
                size: None,
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::PartnerAppointment, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::PartnerAppointment>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::PartnerAppointment>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetPartnerAppointmentList<'c> {
    type Output = Result<
        Response<Vec<types::PartnerAppointment>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::PartnerAppointment>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Appointments::get_comments`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetComments<'c> {
    call: Call<'c, Vec<types::Review>>,
}

impl<'c> GetComments<'c> {
    /// Keeps reviews from this date on, ISO 8601, e.g. `2026-09-30`.
    pub fn start_date(mut self, start_date: &str) -> Self {
        self.call.request().set(1, start_date);
        self
    }

    /// Keeps reviews up to this date, ISO 8601, e.g. `2026-09-30`.
    pub fn end_date(mut self, end_date: &str) -> Self {
        self.call.request().set(2, end_date);
        self
    }

    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Keeps only reviews with this rating.
    pub fn rating(mut self, rating: f64) -> Self {
        self.call.request().set(4, &rating);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(5, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(6, &count);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Review> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(5),
                size: Some(PagingInput::Parameter(6)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Review> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Review>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Review>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetComments<'c> {
    type Output = Result<Response<Vec<types::Review>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Review>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_APPOINTMENT_LIST: Operation = Operation {
    id: "get_appointment_list",
    method: Method::Get,
    safe: false,
    path: "/records/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "client_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "created_user_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "c_start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "c_end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_after",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_before",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include_consumables",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include_finance_transactions",
            ..Parameter::QUERY
        },
        Parameter {
            name: "with_deleted",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_APPOINTMENT: Operation = Operation {
    id: "create_appointment",
    method: Method::Post,
    safe: false,
    path: "/records/{location_id}",
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

static GET_APPOINTMENT: Operation = Operation {
    id: "get_appointment",
    method: Method::Get,
    safe: false,
    path: "/record/{location_id}/{record_id}",
    document: "v1",
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
            name: "include_consumables",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include_finance_transactions",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_APPOINTMENT: Operation = Operation {
    id: "update_appointment",
    method: Method::Put,
    safe: false,
    path: "/record/{location_id}/{record_id}",
    document: "v1",
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
            name: "include_consumables",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include_finance_transactions",
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
    path: "/record/{location_id}/{record_id}",
    document: "v1",
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
            name: "include_consumables",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include_finance_transactions",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_PARTNER_APPOINTMENT_LIST: Operation = Operation {
    id: "get_partner_appointment_list",
    method: Method::Get,
    safe: false,
    path: "/records/partner",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "editable_length",
            ..Parameter::QUERY
        },
        Parameter {
            name: "salon_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "created_start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "created_end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_VISIT: Operation = Operation {
    id: "get_visit",
    method: Method::Get,
    safe: false,
    path: "/visits/{visit_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "visit_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_VISIT_DETAILS: Operation = Operation {
    id: "get_visit_details",
    method: Method::Get,
    safe: false,
    path: "/visit/details/{location_id}/{record_id}/{visit_id}",
    document: "v1",
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
            name: "visit_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_VISIT: Operation = Operation {
    id: "update_visit",
    method: Method::Put,
    safe: false,
    path: "/visits/{visit_id}/{record_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "visit_id",
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

static GET_VISIT_RECEIPT_PDF: Operation = Operation {
    id: "get_visit_receipt_pdf",
    method: Method::Get,
    safe: false,
    path: "/attendance/receipt_print/{visit_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "visit_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/pdf",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_COMMENTS: Operation = Operation {
    id: "get_comments",
    method: Method::Get,
    safe: false,
    path: "/comments/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "rating",
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
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LEAVE_COMMENT: Operation = Operation {
    id: "leave_comment",
    method: Method::Post,
    safe: false,
    path: "/comments/{location_id}/{team_member_id}",
    document: "v1",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TIMETABLE_CLIENT_SCHEDULE: Operation = Operation {
    id: "create_timetable_client_schedule",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/client_schedules",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "schedule_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TIMETABLE_CLIENT_SCHEDULE: Operation = Operation {
    id: "delete_timetable_client_schedule",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "schedule_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_schedule_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TIMETABLE_CLIENT_SCHEDULE: Operation = Operation {
    id: "update_timetable_client_schedule",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "schedule_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_schedule_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
