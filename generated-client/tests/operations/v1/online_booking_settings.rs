// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_online_booking_settings",
        call: get_online_booking_settings,
        method: "GET",
        target: "/company/1/settings/online",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"confirm_number\":false,\"any_master\":true,\"seance_delay_step\":90,\"activity_online_record_clients_count_max\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_online_booking_settings",
        call: update_online_booking_settings,
        method: "PATCH",
        target: "/company/1/settings/online",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"confirm_number\":false,\"any_master\":true,\"seance_delay_step\":90,\"activity_online_record_clients_count_max\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"confirm_number\":false,\"any_master\":true,\"seance_delay_step\":90,\"activity_online_record_clients_count_max\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_timeslot_settings",
        call: get_timeslot_settings,
        method: "GET",
        target: "/company/720441/settings/timeslots",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"is_enabled\":true,\"weekdays_settings\":[{\"weekday\":1,\"timeslots\":[7200,14400],\"setting\":{\"grid_first_timeslot\":0,\"grid_last_timeslot\":85800,\"grid_display_step\":7200,\"grid_nearest_timeslot_delay\":1800,\"grid_base_type\":\"predefined\",\"is_grid_flexible\":false}}],\"dates_settings\":[{\"date\":\"2026-12-25\",\"timeslots\":[],\"setting\":{\"grid_first_timeslot\":0,\"grid_last_timeslot\":85800,\"grid_display_step\":7200,\"grid_nearest_timeslot_delay\":1800,\"grid_base_type\":\"predefined\",\"is_grid_flexible\":false}}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_booking_widget_list",
        call: get_booking_widget_list,
        method: "GET",
        target: "/company/1/booking_forms",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Name\",\"is_default\":false,\"description\":\"Description\",\"without_menu\":false,\"service_step_default\":0,\"service_step_hide\":false,\"master_step_default\":0,\"master_step_hide\":false,\"service_step_num\":2,\"master_step_num\":1,\"datetime_step_num\":3,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true,\"html_code\":\"\",\"ab_test_enabled\":false}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_booking_widget",
        call: create_booking_widget,
        method: "POST",
        target: "/company/1/booking_forms",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"sample\",\"description\":\"\",\"is_default\":false,\"without_menu\":false,\"service_step_default\":1,\"service_step_hide\":false,\"master_step_default\":1,\"master_step_hide\":false,\"service_step_num\":1,\"master_step_num\":1,\"datetime_step_num\":1,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"title\":\"Name\",\"is_default\":false,\"description\":\"Description\",\"without_menu\":false,\"service_step_default\":0,\"service_step_hide\":false,\"master_step_default\":0,\"master_step_hide\":false,\"service_step_num\":2,\"master_step_num\":1,\"datetime_step_num\":3,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true,\"html_code\":\"\",\"ab_test_enabled\":false},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_booking_widget",
        call: get_booking_widget,
        method: "GET",
        target: "/company/1/booking_forms/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"title\":\"Name\",\"is_default\":false,\"description\":\"Description\",\"without_menu\":false,\"service_step_default\":0,\"service_step_hide\":false,\"master_step_default\":0,\"master_step_hide\":false,\"service_step_num\":2,\"master_step_num\":1,\"datetime_step_num\":3,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true,\"html_code\":\"\",\"ab_test_enabled\":false},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_booking_widget",
        call: delete_booking_widget,
        method: "DELETE",
        target: "/company/1/booking_forms/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "update_booking_widget",
        call: update_booking_widget,
        method: "PATCH",
        target: "/company/1/booking_forms/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"sample\",\"description\":\"sample\",\"is_default\":true,\"without_menu\":true,\"service_step_default\":1,\"service_step_hide\":true,\"master_step_default\":1,\"master_step_hide\":true,\"service_step_num\":1,\"master_step_num\":1,\"datetime_step_num\":1,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"sample\",\"button_animation\":true}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"title\":\"Name\",\"is_default\":false,\"description\":\"Description\",\"without_menu\":false,\"service_step_default\":0,\"service_step_hide\":false,\"master_step_default\":0,\"master_step_hide\":false,\"service_step_num\":2,\"master_step_num\":1,\"datetime_step_num\":3,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true,\"html_code\":\"\",\"ab_test_enabled\":false},\"meta\":[]}",
        },
    },
];

fn get_online_booking_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().online_booking_settings().get_online_booking_settings(1))
}

fn update_online_booking_settings(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .online_booking_settings()
            .update_online_booking_settings(
                1,
                crate::value(
                    "{\"confirm_number\":false,\"any_master\":true,\"seance_delay_step\":90,\"activity_online_record_clients_count_max\":1}",
                ),
            ),
    )
}

fn get_timeslot_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().online_booking_settings().get_timeslot_settings(720441))
}

fn get_booking_widget_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().online_booking_settings().get_booking_widget_list(1))
}

fn create_booking_widget(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .online_booking_settings()
            .create_booking_widget(
                1,
                crate::value(
                    "{\"title\":\"sample\",\"description\":\"\",\"is_default\":false,\"without_menu\":false,\"service_step_default\":1,\"service_step_hide\":false,\"master_step_default\":1,\"master_step_hide\":false,\"service_step_num\":1,\"master_step_num\":1,\"datetime_step_num\":1,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"#1c84c6\",\"button_animation\":true}",
                ),
            ),
    )
}

fn get_booking_widget(client: &Client) -> Calling<'_> {
    crate::call(client.v1().online_booking_settings().get_booking_widget(1, 1))
}

fn delete_booking_widget(client: &Client) -> Calling<'_> {
    crate::call(client.v1().online_booking_settings().delete_booking_widget(1, 1))
}

fn update_booking_widget(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .online_booking_settings()
            .update_booking_widget(
                1,
                1,
                crate::value(
                    "{\"title\":\"sample\",\"description\":\"sample\",\"is_default\":true,\"without_menu\":true,\"service_step_default\":1,\"service_step_hide\":true,\"master_step_default\":1,\"master_step_hide\":true,\"service_step_num\":1,\"master_step_num\":1,\"datetime_step_num\":1,\"show_button\":true,\"button_position\":\"bottom right\",\"form_position\":\"right\",\"button_color\":\"sample\",\"button_animation\":true}",
                ),
            ),
    )
}
