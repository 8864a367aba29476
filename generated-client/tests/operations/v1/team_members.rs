// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_team_member_list",
        call: get_team_member_list,
        method: "GET",
        target: "/staff/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":2940951,\"api_id\":null,\"name\":\"John Smith\",\"specialization\":\"Hair Stylist\",\"rating\":4.8,\"show_rating\":1,\"user_id\":null,\"has_access_timetable\":false,\"avatar\":\"https://be.cdn.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://be.cdn.alteg.io/images/no-master.png\",\"comments_count\":15,\"votes_count\":20,\"bookable\":true,\"image_group\":[],\"information\":\"Senior stylist with 10 years experience\",\"position_id\":1,\"schedule_till\":\"2026-12-31\",\"weight\":100,\"fired\":0,\"status\":0,\"hidden\":0,\"user\":[],\"prepaid\":\"forbidden\",\"position\":{\"id\":1,\"title\":\"Senior Stylist\"}}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "deprecated_create_team_member",
        call: deprecated_create_team_member,
        method: "POST",
        target: "/staff/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"weight\":10,\"information\":\"Trimming with three hands\",\"api_id\":\"42\",\"hidden\":0,\"fired\":0,\"user_id\":123,\"has_access_timetable\":true,\"is_paid_staff\":false,\"is_included_in_payment_policy\":true}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":17969,\"api_id\":42,\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"show_rating\":false,\"rating\":0,\"votes_count\":0,\"user_id\":12345,\"avatar\":\"https://app.alteg.io/uploads/masters/sm/20151018220924_4963.jpg\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/norm/20151018220924_4963.jpg\",\"comments_count\":0,\"weight\":10,\"information\":\"<span><span><span>&nbsp;</span></span></span>\",\"hidden\":0,\"fired\":0,\"status\":0},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_by_id",
        call: get_team_member_by_id,
        method: "GET",
        target: "/staff/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":17969,\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"show_rating\":0,\"rating\":0,\"votes_count\":0,\"user_id\":12345,\"avatar\":\"https://app.alteg.io/uploads/masters/sm/20151018220924_4963.jpg\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/norm/20151018220924_4963.jpg\",\"comments_count\":0,\"weight\":\"10\",\"information\":\"<span><span><span>&nbsp;</span></span></span>\",\"hidden\":\"0\",\"fired\":\"0\",\"status\":\"0\",\"image_group\":{\"id\":72250,\"entity\":\"master\",\"entity_id\":26427,\"images\":{\"sm\":{\"id\":186817,\"path\":\"https://app.alteg.io/uploads/masters/sm/9/90/9041171cfdabe4c_20170327202542.jpeg\",\"width\":\"100\",\"height\":\"100\",\"type\":\"jpeg\",\"image_group_id\":72250,\"version\":\"sm\"},\"norm\":{\"id\":186818,\"path\":\"https://app.alteg.io/uploads/masters/norm/a/aa/aa37b29b7eb322d_20170327202542.jpeg\",\"width\":\"180\",\"height\":\"220\",\"type\":\"jpeg\",\"image_group_id\":72250,\"version\":\"norm\"},\"origin\":{\"id\":186819,\"path\":\"https://app.alteg.io/uploads/masters/origin/6/65/654dbeb4ea0bbc3_20170327202542.jpeg\",\"width\":\"800\",\"height\":\"600\",\"type\":\"jpeg\",\"image_group_id\":72250,\"version\":\"origin\"}}}},{\"id\":34006,\"api_id\":\"42\",\"name\":\"Denis\",\"specialization\":\"the hairdresser\",\"position\":[],\"show_rating\":0,\"rating\":0,\"votes_count\":0,\"user_id\":12345,\"avatar\":\"https://app.alteg.io/uploads/masters/sm/20151116091208_4369.jpg\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/norm/20151116091208_4369.jpg\",\"comments_count\":0,\"weight\":\"9\",\"information\":\"<span><span>&nbsp;</span></span>\",\"hidden\":\"0\",\"fired\":\"0\",\"status\":\"0\",\"image_group\":[]},{\"id\":13616,\"name\":\"Alexander\",\"specialization\":\"the hairdresser\",\"position\":[],\"show_rating\":0,\"rating\":4.76921,\"votes_count\":0,\"user_id\":12345,\"avatar\":\"https://app.alteg.io/uploads/masters/sm/20251112123913_5162.jpg\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/norm/20251112123913_5162.jpg\",\"comments_count\":26,\"weight\":\"8\",\"information\":\"<span><span><span>&nbsp;</span></span></span>\",\"hidden\":\"0\",\"fired\":\"0\",\"status\":\"0\",\"image_group\":[]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_team_member",
        call: update_team_member,
        method: "PUT",
        target: "/staff/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"weight\":10,\"information\":\"Trimming with three hands\",\"api_id\":\"42\",\"hidden\":0,\"fired\":0,\"user_id\":123,\"has_access_timetable\":true,\"is_paid_staff\":false,\"is_included_in_payment_policy\":true}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":17969,\"api_id\":42,\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"show_rating\":0,\"rating\":0,\"votes_count\":0,\"user_id\":12345,\"avatar\":\"https://app.alteg.io/uploads/masters/sm/20151018220924_4963.jpg\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/norm/20151018220924_4963.jpg\",\"comments_count\":0,\"weight\":\"10\",\"information\":\"<span><span><span>&nbsp;</span></span></span>\",\"hidden\":\"0\",\"fired\":\"0\",\"status\":\"0\",\"is_paid_staff\":false,\"is_included_in_payment_policy\":true},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_team_member",
        call: delete_team_member,
        method: "DELETE",
        target: "/staff/1/1",
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
        operation: "create_team_member_quick",
        call: create_team_member_quick,
        method: "POST",
        target: "/company/123/staff/quick",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"John Johnson\",\"specialization\":\"Cosmetologist\",\"position_id\":123,\"phone_number\":\"11234567890\",\"user_email\":\"john.johnson@example.com\",\"user_phone\":\"11234567890\",\"is_user_invite\":false,\"is_paid_staff\":false}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"name\":\"sample\",\"company_id\":1,\"specialization\":\"sample\",\"avatar\":\"sample\",\"avatar_big\":\"sample\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":true},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_team_member",
        call: get_team_member,
        method: "GET",
        target: "/company/1/staff/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1001539,\"name\":\"team member 1\",\"company_id\":176275,\"specialization\":\"team member\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"fired\":0,\"status\":0,\"hidden\":0,\"user_id\":12345,\"is_paid_staff\":false,\"is_included_in_payment_policy\":true}],\"meta\":{\"total_count\":1}}",
        },
    },
    Exchange {
        operation: "get_position_list",
        call: get_position_list,
        method: "GET",
        target: "/company/1/staff/positions",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"sample\"}],\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_position_quick",
        call: create_position_quick,
        method: "POST",
        target: "/company/123/positions/quick",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"title\":\"Position\"}"),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"chain_id\":1,\"title\":\"sample\",\"description\":\"sample\",\"services_binding_type\":0,\"rules_required_fields\":[\"sample\"],\"only_chain_appointment\":true},\"meta\":{}}",
        },
    },
];

fn get_team_member_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().team_members().get_team_member_list(1))
}

fn deprecated_create_team_member(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .team_members()
            .deprecated_create_team_member(
                1,
                crate::value(
                    "{\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"weight\":10,\"information\":\"Trimming with three hands\",\"api_id\":\"42\",\"hidden\":0,\"fired\":0,\"user_id\":123,\"has_access_timetable\":true,\"is_paid_staff\":false,\"is_included_in_payment_policy\":true}",
                ),
            ),
    )
}

fn get_team_member_by_id(client: &Client) -> Calling<'_> {
    crate::call(client.v1().team_members().get_team_member_by_id(1, 1))
}

fn update_team_member(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .team_members()
            .update_team_member(
                1,
                1,
                crate::value(
                    "{\"name\":\"Basil\",\"specialization\":\"the hairdresser\",\"weight\":10,\"information\":\"Trimming with three hands\",\"api_id\":\"42\",\"hidden\":0,\"fired\":0,\"user_id\":123,\"has_access_timetable\":true,\"is_paid_staff\":false,\"is_included_in_payment_policy\":true}",
                ),
            ),
    )
}

fn delete_team_member(client: &Client) -> Calling<'_> {
    crate::call(client.v1().team_members().delete_team_member(1, 1))
}

fn create_team_member_quick(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .team_members()
            .create_team_member_quick(
                123,
                crate::value(
                    "{\"name\":\"John Johnson\",\"specialization\":\"Cosmetologist\",\"position_id\":123,\"phone_number\":\"11234567890\",\"user_email\":\"john.johnson@example.com\",\"user_phone\":\"11234567890\",\"is_user_invite\":false,\"is_paid_staff\":false}",
                ),
            ),
    )
}

fn get_team_member(client: &Client) -> Calling<'_> {
    crate::call(client.v1().team_members().get_team_member(1, 1))
}

fn get_position_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().team_members().get_position_list(1))
}

fn create_position_quick(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .team_members()
            .create_position_quick(123, crate::value("{\"title\":\"Position\"}")),
    )
}
