// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Analytics & Reports`. Needs the feature `analytics_reports`.

use crate::runtime::{
    Call, Client, Date, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Key figures, charts and the day-end (Z) report of a location
#[derive(Debug, Clone, Copy)]
pub struct AnalyticsReports<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsReports<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the key figures of a location for a period.
    ///
    /// Each figure has its value in the previous period of the same length.
    ///
    /// `GET /company/{location_id}/analytics/overall` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_location_analytics_overall(37532, &"2026-03-01".into(), &"2026-03-31".into())
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_analytics_overall(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetLocationAnalyticsOverall<'c> {
        let mut request = Request::new(&GET_LOCATION_ANALYTICS_OVERALL);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetLocationAnalyticsOverall {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the occupancy of a location by day.
    ///
    /// `GET /company/{location_id}/analytics/overall/charts/fullness_daily` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_location_analytics_occupancy_daily(
    ///         37532,
    ///         &"2026-03-01".into(),
    ///         &"2026-03-31".into(),
    ///     )
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_analytics_occupancy_daily(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetLocationAnalyticsOccupancyDaily<'c> {
        let mut request = Request::new(&GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetLocationAnalyticsOccupancyDaily {
            call: Call::json(self.client, request),
        }
    }

    /// Returns the revenue of a location by day.
    ///
    /// `GET /company/{location_id}/analytics/overall/charts/income_daily` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_location_analytics_revenue_daily(
    ///         37532,
    ///         &"2026-03-01".into(),
    ///         &"2026-03-31".into(),
    ///     )
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_analytics_revenue_daily(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetLocationAnalyticsRevenueDaily<'c> {
        let mut request = Request::new(&GET_LOCATION_ANALYTICS_REVENUE_DAILY);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetLocationAnalyticsRevenueDaily {
            call: Call::json(self.client, request),
        }
    }

    /// Counts appointments by their source.
    ///
    /// `GET /company/{location_id}/analytics/overall/charts/record_source` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_appointment_analytics_by_source(
    ///         37532,
    ///         &"2026-03-01".into(),
    ///         &"2026-03-31".into(),
    ///     )
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_analytics_by_source(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetAppointmentAnalyticsBySource<'c> {
        let mut request = Request::new(&GET_APPOINTMENT_ANALYTICS_BY_SOURCE);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetAppointmentAnalyticsBySource {
            call: Call::json(self.client, request),
        }
    }

    /// Counts appointments by visit status.
    ///
    /// `GET /company/{location_id}/analytics/overall/charts/record_status` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_appointment_analytics_by_status(
    ///         37532,
    ///         &"2026-03-01".into(),
    ///         &"2026-03-31".into(),
    ///     )
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_analytics_by_status(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetAppointmentAnalyticsByStatus<'c> {
        let mut request = Request::new(&GET_APPOINTMENT_ANALYTICS_BY_STATUS);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetAppointmentAnalyticsByStatus {
            call: Call::json(self.client, request),
        }
    }

    /// Returns the number of appointments of a location by day.
    ///
    /// `GET /company/{location_id}/analytics/overall/charts/records_daily` · needs `partner_token` and `user_token`
    ///
    /// - `date_from`: First day of the period.
    /// - `date_to`: Last day of the period, inclusive.
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
    ///     .analytics_reports()
    ///     .get_location_analytics_appointments_daily(
    ///         37532,
    ///         &"2026-03-01".into(),
    ///         &"2026-03-31".into(),
    ///     )
    ///     .team_member_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_analytics_appointments_daily(
        &self,
        location_id: i64,
        date_from: &Date,
        date_to: &Date,
    ) -> GetLocationAnalyticsAppointmentsDaily<'c> {
        let mut request = Request::new(&GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY);
        request.set(0, &location_id);
        request.set(1, date_from);
        request.set(2, date_to);
        GetLocationAnalyticsAppointmentsDaily {
            call: Call::json(self.client, request),
        }
    }

    /// Returns the revenue of loyalty promotions.
    ///
    /// `GET /company/{location_id}/analytics/loyalty_programs/income` · needs `partner_token` and `user_token`
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
    ///     .analytics_reports()
    ///     .get_loyalty_program_revenue_statistics(
    ///         37532,
    ///         "2026-03-31",
    ///         "2026-03-01",
    ///         "sample",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_program_revenue_statistics(
        &self,
        location_id: i64,
        date_to: &str,
        date_from: &str,
        loyalty_program_id: &str,
    ) -> Call<'c, types::LoyaltyRevenueStatistics> {
        let mut request = Request::new(&GET_LOYALTY_PROGRAM_REVENUE_STATISTICS);
        request.set(0, &location_id);
        request.set(1, date_to);
        request.set(2, date_from);
        request.set(3, loyalty_program_id);
        Call::enveloped(self.client, request)
    }

    /// Returns how many clients come back to each team member.
    ///
    /// `GET /company/{location_id}/analytics/loyalty_programs/staff` · needs `partner_token` and `user_token`
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
    ///     .analytics_reports()
    ///     .get_loyalty_program_team_member_statistics(
    ///         37532,
    ///         "2026-03-31",
    ///         "2026-03-01",
    ///         "sample",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_program_team_member_statistics(
        &self,
        location_id: i64,
        date_to: &str,
        date_from: &str,
        loyalty_program_id: &str,
    ) -> Call<'c, Vec<types::LoyaltyTeamMemberStatistics>, types::CountMeta> {
        let mut request = Request::new(&GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS);
        request.set(0, &location_id);
        request.set(1, date_to);
        request.set(2, date_from);
        request.set(3, loyalty_program_id);
        Call::enveloped(self.client, request)
    }

    /// Counts returning, new and lost clients.
    ///
    /// `GET /company/{location_id}/analytics/loyalty_programs/visits` · needs `partner_token` and `user_token`
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
    ///     .analytics_reports()
    ///     .get_loyalty_program_client_statistics(37532, "2026-03-31", "2026-03-01", "sample")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_program_client_statistics(
        &self,
        location_id: i64,
        date_to: &str,
        date_from: &str,
        loyalty_program_id: &str,
    ) -> Call<'c, types::LoyaltyClientStatistics> {
        let mut request = Request::new(&GET_LOYALTY_PROGRAM_CLIENT_STATISTICS);
        request.set(0, &location_id);
        request.set(1, date_to);
        request.set(2, date_from);
        request.set(3, loyalty_program_id);
        Call::enveloped(self.client, request)
    }

    /// Returns the day-end (Z) report of a location.
    ///
    /// `start_date` is the day of the report; `master_id` limits it to one team member.
    ///
    /// `GET /reports/z_report/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .analytics_reports()
    ///     .get_day_end_report_data(37532)
    ///     .master_id(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_day_end_report_data(&self, location_id: i64) -> GetDayEndReportData<'c> {
        let mut request = Request::new(&GET_DAY_END_REPORT_DATA);
        request.set(0, &location_id);
        GetDayEndReportData {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`AnalyticsReports::get_location_analytics_overall`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationAnalyticsOverall<'c> {
    call: Call<'c, types::OverallAnalytics>,
}

impl<'c> GetLocationAnalyticsOverall<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to team members with this position.
    pub fn position_id(mut self, position_id: i64) -> Self {
        self.call.request().set(4, &position_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(5, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::OverallAnalytics> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::OverallAnalytics>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationAnalyticsOverall<'c> {
    type Output = Result<Response<types::OverallAnalytics>, Error>;
    type IntoFuture = Sending<'c, types::OverallAnalytics>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_location_analytics_occupancy_daily`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationAnalyticsOccupancyDaily<'c> {
    call: Call<'c, Vec<types::DailyChartRow>, ()>,
}

impl<'c> GetLocationAnalyticsOccupancyDaily<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(4, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::DailyChartRow>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::DailyChartRow>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationAnalyticsOccupancyDaily<'c> {
    type Output = Result<Response<Vec<types::DailyChartRow>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::DailyChartRow>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_location_analytics_revenue_daily`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationAnalyticsRevenueDaily<'c> {
    call: Call<'c, Vec<types::DailyChartRow>, ()>,
}

impl<'c> GetLocationAnalyticsRevenueDaily<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to team members with this position.
    pub fn position_id(mut self, position_id: i64) -> Self {
        self.call.request().set(4, &position_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(5, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::DailyChartRow>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::DailyChartRow>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationAnalyticsRevenueDaily<'c> {
    type Output = Result<Response<Vec<types::DailyChartRow>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::DailyChartRow>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_appointment_analytics_by_source`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAppointmentAnalyticsBySource<'c> {
    call: Call<'c, Vec<types::ChartItem>, ()>,
}

impl<'c> GetAppointmentAnalyticsBySource<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(4, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ChartItem>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ChartItem>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetAppointmentAnalyticsBySource<'c> {
    type Output = Result<Response<Vec<types::ChartItem>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ChartItem>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_appointment_analytics_by_status`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAppointmentAnalyticsByStatus<'c> {
    call: Call<'c, Vec<types::ChartItem>, ()>,
}

impl<'c> GetAppointmentAnalyticsByStatus<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(4, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ChartItem>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ChartItem>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetAppointmentAnalyticsByStatus<'c> {
    type Output = Result<Response<Vec<types::ChartItem>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ChartItem>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_location_analytics_appointments_daily`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationAnalyticsAppointmentsDaily<'c> {
    call: Call<'c, Vec<types::DailyChartRow>, ()>,
}

impl<'c> GetLocationAnalyticsAppointmentsDaily<'c> {
    /// Limits the report to this team member.
    pub fn team_member_id(mut self, team_member_id: i64) -> Self {
        self.call.request().set(3, &team_member_id);
        self
    }

    /// Limits the report to this user of the location.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(4, &user_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::DailyChartRow>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::DailyChartRow>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationAnalyticsAppointmentsDaily<'c> {
    type Output = Result<Response<Vec<types::DailyChartRow>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::DailyChartRow>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`AnalyticsReports::get_day_end_report_data`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetDayEndReportData<'c> {
    call: Call<'c, types::DayEndReport>,
}

impl<'c> GetDayEndReportData<'c> {
    pub fn start_date(mut self, start_date: &str) -> Self {
        self.call.request().set(1, start_date);
        self
    }

    pub fn master_id(mut self, master_id: i64) -> Self {
        self.call.request().set(2, &master_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::DayEndReport> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::DayEndReport>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetDayEndReportData<'c> {
    type Output = Result<Response<types::DayEndReport>, Error>;
    type IntoFuture = Sending<'c, types::DayEndReport>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_LOCATION_ANALYTICS_OVERALL: Operation = Operation {
    id: "get_location_analytics_overall",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "position_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY: Operation = Operation {
    id: "get_location_analytics_occupancy_daily",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall/charts/fullness_daily",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOCATION_ANALYTICS_REVENUE_DAILY: Operation = Operation {
    id: "get_location_analytics_revenue_daily",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall/charts/income_daily",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "position_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_ANALYTICS_BY_SOURCE: Operation = Operation {
    id: "get_appointment_analytics_by_source",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall/charts/record_source",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_ANALYTICS_BY_STATUS: Operation = Operation {
    id: "get_appointment_analytics_by_status",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall/charts/record_status",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY: Operation = Operation {
    id: "get_location_analytics_appointments_daily",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/overall/charts/records_daily",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_PROGRAM_REVENUE_STATISTICS: Operation = Operation {
    id: "get_loyalty_program_revenue_statistics",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/loyalty_programs/income",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "loyalty_program_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS: Operation = Operation {
    id: "get_loyalty_program_team_member_statistics",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/loyalty_programs/staff",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "loyalty_program_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_PROGRAM_CLIENT_STATISTICS: Operation = Operation {
    id: "get_loyalty_program_client_statistics",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/analytics/loyalty_programs/visits",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "date_to",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "loyalty_program_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_DAY_END_REPORT_DATA: Operation = Operation {
    id: "get_day_end_report_data",
    method: Method::Get,
    safe: false,
    path: "/reports/z_report/{location_id}",
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
            name: "master_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
