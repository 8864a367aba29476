// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Schedule & Resources`. Needs the feature `schedule_resources`.

use crate::runtime::{
    Call, Client, Date, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Work schedules of team members, resources such as rooms and equipment, calendar settings
#[derive(Debug, Clone, Copy)]
pub struct ScheduleResources<'c> {
    client: &'c Client,
}

impl<'c> ScheduleResources<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the work schedule of a team member.
    ///
    /// `GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .get_team_member_schedule(37532, 123, 20251201, 20251231)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_schedule(
        &self,
        location_id: i64,
        team_member_id: i64,
        start_date: i64,
        end_date: i64,
    ) -> Call<'c, Vec<types::TeamMemberDay>> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, &start_date);
        request.set(3, &end_date);
        Call::enveloped(self.client, request)
    }

    /// Updates the work schedule of a team member.
    ///
    /// `PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}` · needs `partner_token` and `user_token`
    ///
    /// - `start_date`: First date, `YYYY-MM-DD`.
    /// - `end_date`: `YYYY-MM-DD`.
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
    /// use altegio::v1::types::{Slot, TeamMemberDayUpdate};
    ///
    /// let body = vec![TeamMemberDayUpdate {
    ///     date: "2026-09-21T23:00:00.000-05:00".into(),
    ///     is_working: true,
    ///     slots: vec![Slot {
    ///         from: Some("10:00".into()),
    ///         to: Some("14:30".into()),
    ///         ..Default::default()
    ///     }],
    /// }];
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .update_team_member_schedule(
    ///         37532,
    ///         123,
    ///         &"2026-01-21".into(),
    ///         &"2026-01-21".into(),
    ///         body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_team_member_schedule(
        &self,
        location_id: i64,
        team_member_id: i64,
        start_date: &Date,
        end_date: &Date,
        body: Vec<types::TeamMemberDayUpdate>,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&UPDATE_TEAM_MEMBER_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, start_date);
        request.set(3, end_date);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Lists the working dates in the appointment calendar.
    ///
    /// Returns an array of date strings such as `["2026-10-26", "2026-10-30"]`: the working dates of the location, or of one team member, around the date in the path.
    ///
    /// `GET /timetable/dates/{location_id}/{date}` · needs `partner_token` and `user_token`
    ///
    /// - `date`: Appointment date, ISO 8601, e.g. `2026-09-30`.
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
    ///     .schedule_resources()
    ///     .get_appointment_calendar_dates(37532, "2026-10-10 15:30")
    ///     .staff_id(8886)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_calendar_dates(
        &self,
        location_id: i64,
        date: &str,
    ) -> GetAppointmentCalendarDates<'c> {
        let mut request = Request::new(&GET_APPOINTMENT_CALENDAR_DATES);
        request.set(0, &location_id);
        request.set(1, date);
        GetAppointmentCalendarDates {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the time slots of a team member on one day in the appointment calendar.
    ///
    /// `time` is the start of the slot, such as `17:30`; `is_free` is true when the slot is free.
    ///
    /// `GET /timetable/seances/{location_id}/{team_member_id}/{date}` · needs `partner_token` and `user_token`
    ///
    /// - `date`: Appointment date, ISO 8601, e.g. `2026-09-30`.
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
    ///     .schedule_resources()
    ///     .get_appointment_calendar_sessions(37532, 123, "2026-10-10 15:30")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_calendar_sessions(
        &self,
        location_id: i64,
        team_member_id: i64,
        date: &str,
    ) -> Call<'c, Vec<types::CalendarSession>> {
        let mut request = Request::new(&GET_APPOINTMENT_CALENDAR_SESSIONS);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date);
        Call::enveloped(self.client, request)
    }

    /// Lists the resources of a location.
    ///
    /// `GET /resources/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().schedule_resources().get_resource_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_resource_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::Resource>, types::CountMeta> {
        let mut request = Request::new(&GET_RESOURCE_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a team member's work schedule (older version).
    ///
    /// Replaced by `PUT /company/{location_id}/staff/schedule`.
    ///
    /// `PUT /schedule/{location_id}/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{DeprecatedTeamMemberDay, Slot};
    ///
    /// let body = vec![DeprecatedTeamMemberDay {
    ///     date: "2026-01-15".into(),
    ///     is_working: true,
    ///     slots: vec![Slot {
    ///         from: Some("10:00".into()),
    ///         to: Some("14:30".into()),
    ///         ..Default::default()
    ///     }],
    /// }];
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .schedule_team_member_update_deprecated(720441, 12345, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn schedule_team_member_update_deprecated(
        &self,
        location_id: i64,
        team_member_id: i64,
        body: Vec<types::DeprecatedTeamMemberDay>,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Returns the schedule that an appointment or event belongs to.
    ///
    /// `GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}` · needs `partner_token` and `user_token`
    ///
    /// - `entity_type`: Kind of entity to look up the schedule by. `activity`: event, `record`: appointment (not supported yet).
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
    /// use altegio::v1::types::EntityType;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .search_timetable_event_schedules_by_event(123, &EntityType::Activity, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_timetable_event_schedules_by_event(
        &self,
        location_id: i64,
        entity_type: &types::EntityType,
        entity_id: i64,
    ) -> SearchTimetableEventSchedulesByEvent<'c> {
        let mut request = Request::new(&SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT);
        request.set(0, &location_id);
        request.set(1, entity_type);
        request.set(2, &entity_id);
        SearchTimetableEventSchedulesByEvent {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Creates a schedule of repeating appointments or events.
    ///
    /// The schedule is built from an existing appointment or event.
    ///
    /// `POST /company/{location_id}/schedules` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{DayOfWeek, EntityType, NewSchedule, NewScheduleDay};
    ///
    /// let body = NewSchedule {
    ///     original_entity_type: EntityType::Activity,
    ///     original_entity_id: 123,
    ///     date_end: "2022-02-01".into(),
    ///     add_clients_from_original_entity: false,
    ///     days: vec![NewScheduleDay {
    ///         day_of_week: DayOfWeek::Mon,
    ///         events_master_id: 123,
    ///         events_time: "14:00:00".into(),
    ///         events_duration: 3600,
    ///         events_capacity: 4,
    ///         labels_ids: None,
    ///         resource_instances_ids: None,
    ///     }],
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .create_timetable_event_schedule(123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_timetable_event_schedule(
        &self,
        location_id: i64,
        body: types::NewSchedule,
    ) -> CreateTimetableEventSchedule<'c> {
        let mut request = Request::new(&CREATE_TIMETABLE_EVENT_SCHEDULE);
        request.set(0, &location_id);
        request.rules(&bounds::NEW_SCHEDULE);
        request.json("application/json", &body);
        CreateTimetableEventSchedule {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Deletes a schedule of repeating appointments or events.
    ///
    /// Deletes all series of the schedule with their appointments or events too.
    ///
    /// `DELETE /company/{location_id}/schedules/{schedule_id}` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .delete_timetable_event_schedule(123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timetable_event_schedule(
        &self,
        location_id: i64,
        schedule_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TIMETABLE_EVENT_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        Call::empty(self.client, request)
    }

    /// Updates the settings of a schedule.
    ///
    /// `PATCH /company/{location_id}/schedules/{schedule_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::ScheduleUpdate;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .update_timetable_event_schedule(123, 123)
    ///     .body(ScheduleUpdate { date_end: Some("2022-02-01".into()) })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_timetable_event_schedule(
        &self,
        location_id: i64,
        schedule_id: i64,
    ) -> UpdateTimetableEventSchedule<'c> {
        let mut request = Request::new(&UPDATE_TIMETABLE_EVENT_SCHEDULE);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        UpdateTimetableEventSchedule {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a series to a schedule.
    ///
    /// `POST /company/{location_id}/schedules/{schedule_id}/days` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{DayOfWeek, NewScheduleDay};
    ///
    /// let body = NewScheduleDay {
    ///     day_of_week: DayOfWeek::Mon,
    ///     events_master_id: 123,
    ///     events_time: "14:00:00".into(),
    ///     events_duration: 3600,
    ///     events_capacity: 4,
    ///     labels_ids: None,
    ///     resource_instances_ids: None,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .create_timetable_schedule_day(123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_timetable_schedule_day(
        &self,
        location_id: i64,
        schedule_id: i64,
        body: types::NewScheduleDay,
    ) -> CreateTimetableScheduleDay<'c> {
        let mut request = Request::new(&CREATE_TIMETABLE_SCHEDULE_DAY);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.json("application/json", &body);
        CreateTimetableScheduleDay {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Deletes a series of a schedule.
    ///
    /// Deletes the appointments or events of the series too.
    ///
    /// `DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .delete_timetable_schedule_day(123, 123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timetable_schedule_day(
        &self,
        location_id: i64,
        schedule_id: i64,
        day_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TIMETABLE_SCHEDULE_DAY);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.set(2, &day_id);
        Call::empty(self.client, request)
    }

    /// Updates a series of a schedule.
    ///
    /// `PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::ScheduleDayUpdate;
    ///
    /// let body = ScheduleDayUpdate {
    ///     events_master_id: Some(123),
    ///     events_time: Some("14:00:00".into()),
    ///     ..ScheduleDayUpdate::new(false)
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .update_timetable_schedule_day(123, 123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_timetable_schedule_day(
        &self,
        location_id: i64,
        schedule_id: i64,
        day_id: i64,
        body: types::ScheduleDayUpdate,
    ) -> UpdateTimetableScheduleDay<'c> {
        let mut request = Request::new(&UPDATE_TIMETABLE_SCHEDULE_DAY);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.set(2, &day_id);
        request.json("application/json", &body);
        UpdateTimetableScheduleDay {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the planned appointments and events of a series.
    ///
    /// `GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .list_timetable_schedule_day_events(123, 123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timetable_schedule_day_events(
        &self,
        location_id: i64,
        schedule_id: i64,
        day_id: i64,
    ) -> Call<'c, Vec<types::ScheduleEvent>, types::CountMeta> {
        let mut request = Request::new(&LIST_TIMETABLE_SCHEDULE_DAY_EVENTS);
        request.set(0, &location_id);
        request.set(1, &schedule_id);
        request.set(2, &day_id);
        Call::enveloped(self.client, request)
    }

    /// Returns the appointment calendar settings.
    ///
    /// `GET /company/{location_id}/settings/timetable` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .get_appointment_calendar_settings(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_calendar_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, types::CalendarSettings> {
        let mut request = Request::new(&GET_APPOINTMENT_CALENDAR_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Updates the appointment calendar settings.
    ///
    /// `PATCH /company/{location_id}/settings/timetable` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::CalendarSettingsUpdate;
    ///
    /// let body = CalendarSettingsUpdate {
    ///     record_type: 0,
    ///     activity_record_clients_count_max: 1,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .update_appointment_calendar_settings(37532, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_appointment_calendar_settings(
        &self,
        location_id: i64,
        body: types::CalendarSettingsUpdate,
    ) -> Call<'c, types::CalendarSettings> {
        let mut request = Request::new(&UPDATE_APPOINTMENT_CALENDAR_SETTINGS);
        request.set(0, &location_id);
        request.rules(&bounds::CALENDAR_SETTINGS_UPDATE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the working hours of team members.
    ///
    /// Returns the working intervals from `start_date` to `end_date`; `staff_ids[]` limits the list to some team members. `include[]` adds `busy_intervals` (intervals taken by appointments and events) or `off_day_type` (the kind of day off).
    ///
    /// `GET /company/{location_id}/staff/schedule` · needs `partner_token` and `user_token`
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
    ///     .schedule_resources()
    ///     .get_team_member_schedule_list(720441)
    ///     .start_date(&"2026-01-31".into())
    ///     .end_date(&"2026-03-31".into())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_schedule_list(
        &self,
        location_id: i64,
    ) -> GetTeamMemberScheduleList<'c> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SCHEDULE_LIST);
        request.set(0, &location_id);
        GetTeamMemberScheduleList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Sets the working hours of team members by date.
    ///
    /// One request can both set and delete working hours. Returns the schedules of the changed team members, from the first changed date to the last.
    ///
    /// `PUT /company/{location_id}/staff/schedule` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`ValidationFailure`](super::types::ValidationFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{WorkScheduleUpdate, WorkScheduleUpdateSchedulesToSet};
    ///
    /// let body = WorkScheduleUpdate {
    ///     schedules_to_set: Some(vec![WorkScheduleUpdateSchedulesToSet {
    ///         team_member_id: Some(12345),
    ///         dates: Some(vec!["2026-01-31".into(), "2026-02-01".into()]),
    ///         ..Default::default()
    ///     }]),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .schedule_resources()
    ///     .set_team_member_schedule(720441, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_team_member_schedule(
        &self,
        location_id: i64,
        body: types::WorkScheduleUpdate,
    ) -> Call<'c, Vec<types::UpdatedWorkSchedule>, types::CountMeta> {
        let mut request = Request::new(&SET_TEAM_MEMBER_SCHEDULE);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`ScheduleResources::get_appointment_calendar_dates`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAppointmentCalendarDates<'c> {
    call: Call<'c, Vec<String>>,
}

impl<'c> GetAppointmentCalendarDates<'c> {
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(2, &staff_id);
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

impl<'c> IntoFuture for GetAppointmentCalendarDates<'c> {
    type Output = Result<Response<Vec<String>>, Error>;
    type IntoFuture = Sending<'c, Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::search_timetable_event_schedules_by_event`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchTimetableEventSchedulesByEvent<'c> {
    call: Call<'c, types::Schedule>,
}

impl<'c> SearchTimetableEventSchedulesByEvent<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::ScheduleSearchInclude]) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Schedule> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Schedule>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchTimetableEventSchedulesByEvent<'c> {
    type Output = Result<Response<types::Schedule>, Error>;
    type IntoFuture = Sending<'c, types::Schedule>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::create_timetable_event_schedule`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateTimetableEventSchedule<'c> {
    call: Call<'c, types::Schedule>,
}

impl<'c> CreateTimetableEventSchedule<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::ScheduleInclude]) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Schedule> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Schedule>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateTimetableEventSchedule<'c> {
    type Output = Result<Response<types::Schedule>, Error>;
    type IntoFuture = Sending<'c, types::Schedule>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::update_timetable_event_schedule`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateTimetableEventSchedule<'c> {
    call: Call<'c, types::Schedule>,
}

impl<'c> UpdateTimetableEventSchedule<'c> {
    /// The body of the request.
    pub fn body(mut self, body: types::ScheduleUpdate) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Schedule> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Schedule>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateTimetableEventSchedule<'c> {
    type Output = Result<Response<types::Schedule>, Error>;
    type IntoFuture = Sending<'c, types::Schedule>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::create_timetable_schedule_day`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateTimetableScheduleDay<'c> {
    call: Call<'c, types::ScheduleDay>,
}

impl<'c> CreateTimetableScheduleDay<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::ScheduleDayInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ScheduleDay> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ScheduleDay>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateTimetableScheduleDay<'c> {
    type Output = Result<Response<types::ScheduleDay>, Error>;
    type IntoFuture = Sending<'c, types::ScheduleDay>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::update_timetable_schedule_day`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateTimetableScheduleDay<'c> {
    call: Call<'c, types::ScheduleDay>,
}

impl<'c> UpdateTimetableScheduleDay<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::ScheduleDayInclude]) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ScheduleDay> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ScheduleDay>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateTimetableScheduleDay<'c> {
    type Output = Result<Response<types::ScheduleDay>, Error>;
    type IntoFuture = Sending<'c, types::ScheduleDay>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ScheduleResources::get_team_member_schedule_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTeamMemberScheduleList<'c> {
    call: Call<'c, Vec<types::WorkSchedule>, types::CountMeta>,
}

impl<'c> GetTeamMemberScheduleList<'c> {
    /// First day of the period, `YYYY-MM-DD`.
    pub fn start_date(mut self, start_date: &Date) -> Self {
        self.call.request().set(1, start_date);
        self
    }

    /// Last day of the period, `YYYY-MM-DD`.
    pub fn end_date(mut self, end_date: &Date) -> Self {
        self.call.request().set(2, end_date);
        self
    }

    /// Keeps only these team members.
    pub fn staff_ids(mut self, staff_ids: &[i64]) -> Self {
        self.call.request().set(3, staff_ids);
        self
    }

    /// Data to include in the response: `include[]=busy_intervals`, `include[]=off_day_type` or both.
    pub fn include(mut self, include: &[types::WorkScheduleInclude]) -> Self {
        self.call.request().set(4, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::WorkSchedule>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::WorkSchedule>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetTeamMemberScheduleList<'c> {
    type Output = Result<Response<Vec<types::WorkSchedule>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::WorkSchedule>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_TEAM_MEMBER_SCHEDULE: Operation = Operation {
    id: "get_team_member_schedule",
    method: Method::Get,
    safe: false,
    path: "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
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
        Parameter {
            name: "start_date",
            ..Parameter::PATH
        },
        Parameter {
            name: "end_date",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TEAM_MEMBER_SCHEDULE: Operation = Operation {
    id: "update_team_member_schedule",
    method: Method::Put,
    safe: false,
    path: "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
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
        Parameter {
            name: "start_date",
            ..Parameter::PATH
        },
        Parameter {
            name: "end_date",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_CALENDAR_DATES: Operation = Operation {
    id: "get_appointment_calendar_dates",
    method: Method::Get,
    safe: false,
    path: "/timetable/dates/{location_id}/{date}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_CALENDAR_SESSIONS: Operation = Operation {
    id: "get_appointment_calendar_sessions",
    method: Method::Get,
    safe: false,
    path: "/timetable/seances/{location_id}/{team_member_id}/{date}",
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
        Parameter {
            name: "date",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_RESOURCE_LIST: Operation = Operation {
    id: "get_resource_list",
    method: Method::Get,
    safe: false,
    path: "/resources/{location_id}",
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

static SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED: Operation = Operation {
    id: "schedule_team_member_update_deprecated",
    method: Method::Put,
    safe: false,
    path: "/schedule/{location_id}/{team_member_id}",
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

static SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT: Operation = Operation {
    id: "search_timetable_event_schedules_by_event",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/schedules/search/{entity_type}/{entity_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "entity_type",
            ..Parameter::PATH
        },
        Parameter {
            name: "entity_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TIMETABLE_EVENT_SCHEDULE: Operation = Operation {
    id: "create_timetable_event_schedule",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/schedules",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TIMETABLE_EVENT_SCHEDULE: Operation = Operation {
    id: "delete_timetable_event_schedule",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TIMETABLE_EVENT_SCHEDULE: Operation = Operation {
    id: "update_timetable_event_schedule",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TIMETABLE_SCHEDULE_DAY: Operation = Operation {
    id: "create_timetable_schedule_day",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/days",
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
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TIMETABLE_SCHEDULE_DAY: Operation = Operation {
    id: "delete_timetable_schedule_day",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
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
            name: "day_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TIMETABLE_SCHEDULE_DAY: Operation = Operation {
    id: "update_timetable_schedule_day",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
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
            name: "day_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static LIST_TIMETABLE_SCHEDULE_DAY_EVENTS: Operation = Operation {
    id: "list_timetable_schedule_day_events",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/schedules/{schedule_id}/days/{day_id}/events",
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
            name: "day_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_CALENDAR_SETTINGS: Operation = Operation {
    id: "get_appointment_calendar_settings",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/settings/timetable",
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

static UPDATE_APPOINTMENT_CALENDAR_SETTINGS: Operation = Operation {
    id: "update_appointment_calendar_settings",
    method: Method::Patch,
    safe: false,
    path: "/company/{location_id}/settings/timetable",
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

static GET_TEAM_MEMBER_SCHEDULE_LIST: Operation = Operation {
    id: "get_team_member_schedule_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/staff/schedule",
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
            name: "staff_ids",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SET_TEAM_MEMBER_SCHEDULE: Operation = Operation {
    id: "set_team_member_schedule",
    method: Method::Put,
    safe: false,
    path: "/company/{location_id}/staff/schedule",
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
