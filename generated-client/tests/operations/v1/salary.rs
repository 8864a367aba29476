// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "search_team_member_calculation_daily_salary",
        call: search_team_member_calculation_daily_salary,
        method: "GET",
        target: "/company/123/salary/calculation/staff/daily/123?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"payroll_daily\":[{\"date\":\"2026-03-01\",\"payroll_sum\":{\"income\":0,\"expense\":0,\"balance\":240746.48}}],\"currency\":{\"symbol\":\"$\"}},\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "search_team_member_calculation_salary",
        call: search_team_member_calculation_salary,
        method: "GET",
        target: "/company/123/salary/calculation/staff/123?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"total_sum\":{\"income\":0,\"expense\":0,\"balance\":240746.48},\"currency\":{\"symbol\":\"$\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_calculation_schemes_count",
        call: get_team_member_calculation_schemes_count,
        method: "GET",
        target: "/company/123/salary/calculation/staff/123/salary_schemes_count",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"staff_id\":1112684,\"salary_schemes_count\":2},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "search_team_member_payroll_calculation",
        call: search_team_member_payroll_calculation,
        method: "GET",
        target: "/company/123/salary/payroll/staff/123/calculation?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":123,\"company_id\":456,\"staff_id\":789,\"amount\":1000,\"status\":\"confirmed\",\"date_create\":\"2026-03-03\",\"date_from\":\"2026-03-01\",\"date_to\":\"2026-03-02\",\"comment\":\"Calculation per day\"}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_team_member_payroll_calculation",
        call: get_team_member_payroll_calculation,
        method: "GET",
        target: "/company/123/salary/payroll/staff/123/calculation/789",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123,\"company_id\":456,\"staff_id\":789,\"amount\":1000,\"status\":\"confirmed\",\"date_create\":\"2026-03-03\",\"date_from\":\"2026-03-01\",\"date_to\":\"2026-03-02\",\"comment\":\"Calculation per day\",\"salary_items\":[{\"date\":\"2026-03-01\",\"time\":\"12:00\",\"item_id\":123,\"item_type_slug\":\"record\",\"salary_sum\":10,\"record_id\":123,\"client_id\":456,\"cost\":1000,\"paid\":{\"money_sum\":900,\"discount_sum\":30,\"bonus_sum\":70,\"certificate_sum\":0,\"abonement_sum\":0,\"deposit_sum\":0},\"salary_calculation_info\":{\"criteria_title\":\"Applied calculation criterium\",\"param_title\":\"Applied calculation parameter\",\"scheme_title\":\"Applied calculation scheme\"},\"targets\":[{\"target_type_slug\":\"service\",\"target_id\":321,\"title\":\"Cuttings\",\"cost\":1000,\"net_cost\":500,\"salary_sum\":10,\"salary_promotion_sum\":1,\"salary_calculation\":{\"type_slug\":\"percent\",\"value\":1.5,\"description\":\"1.5% of cost\"}}],\"salary_discrepancy\":{\"reason\":\"updated_rule\",\"actual_sum\":15,\"difference_sum\":5}}],\"currency\":{\"id\":2,\"iso\":\"USD\",\"name\":\"US Dollar\",\"symbol\":\"$\",\"is_symbol_after_amount\":false}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "search_team_member_period_daily_salary",
        call: search_team_member_period_daily_salary,
        method: "GET",
        target: "/company/123/salary/period/staff/daily/123?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"period_calculation_daily\":[{\"date\":\"2026-03-01\",\"period_calculation\":{\"working_days_count\":32,\"working_hours_count\":353,\"group_services_count\":3,\"services_count\":0,\"services_sum\":0,\"goods_sales_count\":0,\"goods_sales_sum\":0,\"total_sum\":0,\"salary\":70600}}],\"currency\":{\"symbol\":\"$\"}},\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "search_team_member_period_salary",
        call: search_team_member_period_salary,
        method: "GET",
        target: "/company/123/salary/period/staff/123?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"working_days_count\":32,\"working_hours_count\":353,\"group_services_count\":3,\"services_count\":0,\"services_sum\":0,\"goods_sales_count\":0,\"goods_sales_sum\":0,\"total_sum\":0,\"salary\":70600,\"currency\":{\"symbol\":\"$\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_salary_calculation",
        call: get_team_member_salary_calculation,
        method: "GET",
        target: "/company/123/salary/staff/123/calculation?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"total_sum\":{\"income\":0,\"expense\":0,\"balance\":240746.48},\"currency\":{\"symbol\":\"$\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_salary_period",
        call: get_team_member_salary_period,
        method: "GET",
        target: "/company/123/salary/staff/123/period?date_from=2026-03-01&date_to=2026-03-31",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"working_days_count\":32,\"working_hours_count\":353,\"group_services_count\":3,\"services_count\":0,\"services_sum\":0,\"goods_sales_count\":0,\"goods_sales_sum\":0,\"total_sum\":0,\"salary\":70600,\"currency\":{\"symbol\":\"$\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_salary_schemes",
        call: get_team_member_salary_schemes,
        method: "GET",
        target: "/company/123/salary/staff/123/salary_schemes",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"staff_id\":1112684,\"date_start\":\"2026-09-21T23:00:00.000-05:00\",\"date_end\":\"2026-09-21T23:00:00.000-05:00\",\"salary_scheme\":{\"id\":28681,\"title\":\"Service 20%\"}},{\"staff_id\":1112684,\"date_start\":\"2026-09-21T23:00:00.000-05:00\",\"salary_scheme\":{\"id\":28680,\"title\":\"Service 30%\"}}],\"meta\":{\"count\":2}}",
        },
    },
];

fn search_team_member_calculation_daily_salary(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .search_team_member_calculation_daily_salary(
                123,
                123,
                "2026-03-01",
                "2026-03-31",
            ),
    )
}

fn search_team_member_calculation_salary(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .search_team_member_calculation_salary(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn get_team_member_calculation_schemes_count(client: &Client) -> Calling<'_> {
    crate::call(client.v1().salary().get_team_member_calculation_schemes_count(123, 123))
}

fn search_team_member_payroll_calculation(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .search_team_member_payroll_calculation(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn get_team_member_payroll_calculation(client: &Client) -> Calling<'_> {
    crate::call(client.v1().salary().get_team_member_payroll_calculation(123, 123, 789))
}

fn search_team_member_period_daily_salary(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .search_team_member_period_daily_salary(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn search_team_member_period_salary(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .search_team_member_period_salary(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn get_team_member_salary_calculation(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .get_team_member_salary_calculation(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn get_team_member_salary_period(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .salary()
            .get_team_member_salary_period(123, 123, "2026-03-01", "2026-03-31"),
    )
}

fn get_team_member_salary_schemes(client: &Client) -> Calling<'_> {
    crate::call(client.v1().salary().get_team_member_salary_schemes(123, 123))
}
