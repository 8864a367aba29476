// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Salary`. Needs the feature `salary`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Salary schemes, payroll calculations and balances of team members
#[derive(Debug, Clone, Copy)]
pub struct Salary<'c> {
    client: &'c Client,
}

impl<'c> Salary<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns a team member's settlements by date.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/calculation/staff/daily/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .search_team_member_calculation_daily_salary(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_team_member_calculation_daily_salary(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::DailySalaryCalculation, types::CountMeta> {
        let mut request = Request::new(&SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Returns the settlements of a team member.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/calculation/staff/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .search_team_member_calculation_salary(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_team_member_calculation_salary(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::SalaryCalculation> {
        let mut request = Request::new(&SEARCH_TEAM_MEMBER_CALCULATION_SALARY);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Counts the salary schemes of a team member.
    ///
    /// To be called before calculations are requested.
    ///
    /// `GET /company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count` · needs `partner_token` and `user_token`
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
    ///     .salary()
    ///     .get_team_member_calculation_schemes_count(123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_calculation_schemes_count(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> Call<'c, types::SalarySchemeCount> {
        let mut request = Request::new(&GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        Call::enveloped(self.client, request)
    }

    /// Searches a team member's payroll calculations for a period.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .search_team_member_payroll_calculation(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_team_member_payroll_calculation(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, Vec<types::Payroll>, types::CountMeta> {
        let mut request = Request::new(&SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Returns a payroll calculation of a team member.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}` · needs `partner_token` and `user_token`
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
    ///     .salary()
    ///     .get_team_member_payroll_calculation(123, 123, 789)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_payroll_calculation(
        &self,
        location_id: i64,
        team_member_id: i64,
        calculation_id: i64,
    ) -> Call<'c, types::Payroll> {
        let mut request = Request::new(&GET_TEAM_MEMBER_PAYROLL_CALCULATION);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, &calculation_id);
        Call::enveloped(self.client, request)
    }

    /// Returns a team member's pay for a period by date.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/period/staff/daily/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .search_team_member_period_daily_salary(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_team_member_period_daily_salary(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::DailySalaryPeriod, types::CountMeta> {
        let mut request = Request::new(&SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Returns a team member's pay for a period.
    ///
    /// Only for the owner of the location.
    ///
    /// `GET /company/{location_id}/salary/period/staff/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .search_team_member_period_salary(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_team_member_period_salary(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::SalaryPeriod> {
        let mut request = Request::new(&SEARCH_TEAM_MEMBER_PERIOD_SALARY);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Returns the settlements of one team member, with the limited payroll permission.
    ///
    /// Requires the permission for payroll of one team member.
    ///
    /// `GET /company/{location_id}/salary/staff/{team_member_id}/calculation` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .get_team_member_salary_calculation(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_salary_calculation(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::SalaryCalculation> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SALARY_CALCULATION);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Returns the pay of one team member for a period, with the limited payroll permission.
    ///
    /// Requires the permission for payroll of one team member.
    ///
    /// `GET /company/{location_id}/salary/staff/{team_member_id}/period` · needs `partner_token` and `user_token`
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
    /// let response = altegio
    ///     .v1()
    ///     .salary()
    ///     .get_team_member_salary_period(123, 123, "2026-03-01", "2026-03-31")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_salary_period(
        &self,
        location_id: i64,
        team_member_id: i64,
        date_from: &str,
        date_to: &str,
    ) -> Call<'c, types::SalaryPeriod> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SALARY_PERIOD);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, date_from);
        request.set(3, date_to);
        Call::enveloped(self.client, request)
    }

    /// Lists the salary schemes of one team member, with the limited payroll permission.
    ///
    /// Requires the permission for payroll of one team member.
    ///
    /// `GET /company/{location_id}/salary/staff/{team_member_id}/salary_schemes` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().salary().get_team_member_salary_schemes(123, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_salary_schemes(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> Call<'c, Vec<types::SalaryScheme>, types::CountMeta> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SALARY_SCHEMES);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        Call::enveloped(self.client, request)
    }
}

static SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY: Operation = Operation {
    id: "search_team_member_calculation_daily_salary",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/calculation/staff/daily/{team_member_id}",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static SEARCH_TEAM_MEMBER_CALCULATION_SALARY: Operation = Operation {
    id: "search_team_member_calculation_salary",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/calculation/staff/{team_member_id}",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT: Operation = Operation {
    id: "get_team_member_calculation_schemes_count",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION: Operation = Operation {
    id: "search_team_member_payroll_calculation",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static GET_TEAM_MEMBER_PAYROLL_CALCULATION: Operation = Operation {
    id: "get_team_member_payroll_calculation",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}",
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
            name: "calculation_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY: Operation = Operation {
    id: "search_team_member_period_daily_salary",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/period/staff/daily/{team_member_id}",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static SEARCH_TEAM_MEMBER_PERIOD_SALARY: Operation = Operation {
    id: "search_team_member_period_salary",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/period/staff/{team_member_id}",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static GET_TEAM_MEMBER_SALARY_CALCULATION: Operation = Operation {
    id: "get_team_member_salary_calculation",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/staff/{team_member_id}/calculation",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static GET_TEAM_MEMBER_SALARY_PERIOD: Operation = Operation {
    id: "get_team_member_salary_period",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/staff/{team_member_id}/period",
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
            name: "date_from",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "date_to",
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

static GET_TEAM_MEMBER_SALARY_SCHEMES: Operation = Operation {
    id: "get_team_member_salary_schemes",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/salary/staff/{team_member_id}/salary_schemes",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
