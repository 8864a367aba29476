// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_location_analytics_overall",
        call: get_location_analytics_overall,
        method: "GET",
        target: "/company/1/analytics/overall?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&position_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"income_total_stats\":{\"current_sum\":\"12.56\",\"previous_sum\":\"10.34\",\"change_percent\":21.0,\"currency\":{\"symbol\":\"USD\"}},\"income_services_stats\":{\"current_sum\":\"12.56\",\"previous_sum\":\"10.34\",\"change_percent\":21.0,\"currency\":{\"symbol\":\"USD\"}},\"income_goods_stats\":{\"current_sum\":\"12.56\",\"previous_sum\":\"10.34\",\"change_percent\":21.0,\"currency\":{\"symbol\":\"USD\"}},\"income_average_stats\":{\"current_sum\":\"12.56\",\"previous_sum\":\"10.34\",\"change_percent\":21.0,\"currency\":{\"symbol\":\"USD\"}},\"income_average_services_stats\":{\"current_sum\":\"12.56\",\"previous_sum\":\"10.34\",\"change_percent\":21.0,\"currency\":{\"symbol\":\"USD\"}},\"fullness_stats\":{\"current_percent\":12.1,\"previous_percent\":10.2,\"change_percent\":18.0},\"record_stats\":{\"current_completed_count\":150,\"current_completed_percent\":75.0,\"current_pending_count\":30,\"current_pending_percent\":15.0,\"current_canceled_count\":20,\"current_canceled_percent\":10.0,\"current_total_count\":200,\"previous_total_count\":180,\"change_percent\":11.0},\"client_stats\":{\"total_count\":1000,\"new_count\":50,\"new_percent\":10.0,\"return_count\":450,\"return_percent\":90.0,\"active_count\":500,\"lost_count\":20,\"lost_percent\":2.0}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_location_analytics_occupancy_daily",
        call: get_location_analytics_occupancy_daily,
        method: "GET",
        target: "/company/1/analytics/overall/charts/fullness_daily?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"label\":\"Working day occupancy, %\",\"data\":[[\"2026-09-21T23:00:00.000-05:00\",89.7],[\"2026-09-21T23:00:00.000-05:00\",91.2]]}]",
        },
    },
    Exchange {
        operation: "get_location_analytics_revenue_daily",
        call: get_location_analytics_revenue_daily,
        method: "GET",
        target: "/company/1/analytics/overall/charts/income_daily?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&position_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"label\":\"Revenue\",\"data\":[[\"2026-09-21T23:00:00.000-05:00\",1000],[\"2026-09-21T23:00:00.000-05:00\",500]]}]",
        },
    },
    Exchange {
        operation: "get_appointment_analytics_by_source",
        call: get_appointment_analytics_by_source,
        method: "GET",
        target: "/company/1/analytics/overall/charts/record_source?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"label\":\"Administrator\",\"data\":10},{\"label\":\"Widget\",\"data\":30}]",
        },
    },
    Exchange {
        operation: "get_appointment_analytics_by_status",
        call: get_appointment_analytics_by_status,
        method: "GET",
        target: "/company/1/analytics/overall/charts/record_status?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"label\":\"Customer expectation\",\"data\":10},{\"label\":\"The client came\",\"data\":30},{\"label\":\"Customer confirmed\",\"data\":5},{\"label\":\"Client didn't come\",\"data\":2}]",
        },
    },
    Exchange {
        operation: "get_location_analytics_appointments_daily",
        call: get_location_analytics_appointments_daily,
        method: "GET",
        target: "/company/1/analytics/overall/charts/records_daily?date_from=2026-03-21&date_to=2026-03-21&team_member_id=1&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"label\":\"Number of records\",\"data\":[[\"2026-09-21T23:00:00.000-05:00\",1000],[\"2026-09-21T23:00:00.000-05:00\",500]]},{\"label\":\"Number of online appointments\",\"data\":[[\"2026-09-21T23:00:00.000-05:00\",1000],[\"2026-09-21T23:00:00.000-05:00\",500]]},{\"label\":\"Number of new customer appointments\",\"data\":[[\"2026-09-21T23:00:00.000-05:00\",1000],[\"2026-09-21T23:00:00.000-05:00\",500]]}]",
        },
    },
    Exchange {
        operation: "get_loyalty_program_revenue_statistics",
        call: get_loyalty_program_revenue_statistics,
        method: "GET",
        target: "/company/1/analytics/loyalty_programs/income?date_to=sample&date_from=sample&loyalty_program_id=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"income_stats\":{\"new\":{\"all_sum\":0,\"returned_sum\":0},\"old\":{\"all_sum\":0,\"returned_sum\":0},\"total\":{\"all_sum\":0,\"returned_sum\":0}},\"currency\":{\"id\":1,\"iso\":\"USD\",\"name\":\"US Dollar\",\"symbol\":\"USD\",\"is_symbol_after_amount\":true},\"income_stats_by_day\":[{\"date\":\"2026-09-21\",\"new_sum\":0,\"old_sum\":0},{\"date\":\"2026-09-21\",\"new_sum\":0,\"old_sum\":0}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_loyalty_program_team_member_statistics",
        call: get_loyalty_program_team_member_statistics,
        method: "GET",
        target: "/company/1/analytics/loyalty_programs/staff?date_to=sample&date_from=sample&loyalty_program_id=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"client_stats\":{\"all_count\":1,\"lost_count\":0,\"returned_count\":1,\"returned_percent\":100},\"staff\":{\"id\":1140369,\"name\":\"Doniella Davy\"}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_loyalty_program_client_statistics",
        call: get_loyalty_program_client_statistics,
        method: "GET",
        target: "/company/1/analytics/loyalty_programs/visits?date_to=sample&date_from=sample&loyalty_program_id=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"client_stats\":{\"new\":{\"all_count\":0,\"lost_count\":0,\"returned_count\":0,\"returned_percent\":0},\"old\":{\"all_count\":0,\"lost_count\":0,\"returned_count\":0,\"returned_percent\":0},\"total\":{\"all_count\":0,\"lost_count\":0,\"returned_count\":0,\"returned_percent\":0}},\"visits_stats_by_day\":[{\"date\":\"2026-09-21\",\"new_count\":0,\"old_count\":0},{\"date\":\"2026-09-21\",\"new_count\":0,\"old_count\":0}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_day_end_report_data",
        call: get_day_end_report_data,
        method: "GET",
        target: "/reports/z_report/1?start_date=%27%27&master_id=0",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"stats\":{\"clients\":7,\"clients_average\":123.45,\"records\":14,\"records_average\":4231.51,\"visit_records\":13,\"visit_records_average\":100500.01,\"non_visit_records\":1,\"non_visit_records_average\":200,\"targets\":14,\"targets_paid\":10255,\"goods\":4,\"goods_paid\":12452.18,\"certificates\":1,\"certificates_paid\":9876,\"abonement\":0,\"abonement_paid\":0},\"paids\":{\"accounts\":[{\"title\":\"Cards\",\"amount\":6987},{\"title\":\"Cash\",\"amount\":54321.13},{\"title\":\"Cash register\",\"amount\":12531}],\"discount\":[{\"title\":\"Advance Discount\",\"amount\":1816.875},{\"title\":\"Written off bonuses\",\"amount\":800},{\"title\":\"Promotion discount\",\"amount\":123}],\"total\":{\"accounts\":2657.13,\"discount\":1241.875}},\"z_data\":{\"2026-09-21T23:00:00.000-05:00\":[{\"client_id\":11223344,\"client_name\":\"John Smith\",\"client_phone\":\"+13155550175\",\"client_email\":\"j.smith@example.com\",\"masters\":[{\"master_id\":321123,\"master_name\":\"Robert Brown\",\"service\":[{\"item_title\":\"Highlighting from 9 strands\",\"first_cost\":3500,\"discount\":0,\"result_cost\":3500,\"transactions\":[{\"accounts_amount\":0,\"loyalty_amount\":700,\"payment_type\":\"Card: Gold Card\"},{\"accounts_amount\":0,\"loyalty_amount\":100,\"payment_type\":\"Card: Gold Card\"},{\"accounts_amount\":0,\"loyalty_amount\":1,\"payment_type\":\"Card: Bonus card\"}]}],\"good\":[{\"item_title\":\"Spray For Hair\",\"first_cost\":15,\"discount\":2.25,\"result_cost\":12.75,\"transactions\":[{\"accounts_amount\":12.75,\"loyalty_amount\":0,\"payment_type\":\"Cash\"}]}],\"others\":{\"item_title\":\"Other operations\",\"first_cost\":347,\"discount\":0,\"result_cost\":347,\"transactions\":[{\"accounts_amount\":23,\"loyalty_amount\":0,\"payment_type\":\"Cash\"},{\"accounts_amount\":324,\"loyalty_amount\":0,\"payment_type\":\"Cash\"}]}}]}]},\"currency\":\"USD\"},\"meta\":[]}",
        },
    },
];

fn get_location_analytics_overall(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_location_analytics_overall(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .position_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_location_analytics_occupancy_daily(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_location_analytics_occupancy_daily(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_location_analytics_revenue_daily(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_location_analytics_revenue_daily(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .position_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_appointment_analytics_by_source(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_appointment_analytics_by_source(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_appointment_analytics_by_status(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_appointment_analytics_by_status(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_location_analytics_appointments_daily(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_location_analytics_appointments_daily(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .team_member_id(1)
            .user_id(1)
            .call(),
    )
}

fn get_loyalty_program_revenue_statistics(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_loyalty_program_revenue_statistics(1, "sample", "sample", "sample"),
    )
}

fn get_loyalty_program_team_member_statistics(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_loyalty_program_team_member_statistics(1, "sample", "sample", "sample"),
    )
}

fn get_loyalty_program_client_statistics(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_loyalty_program_client_statistics(1, "sample", "sample", "sample"),
    )
}

fn get_day_end_report_data(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .analytics_reports()
            .get_day_end_report_data(1)
            .start_date("''")
            .master_id(0)
            .call(),
    )
}
