// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_attendance_booking_user",
        call: get_attendance_booking_user,
        method: "GET",
        target: "/locations/1/attendance/clients/1?include=labels",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"client\",\"id\":\"sample\",\"attributes\":{\"name\":\"sample\",\"surname\":\"sample\",\"patronymic\":\"sample\",\"phone\":\"sample\",\"additional_phone\":\"sample\",\"email\":\"sample\",\"comment\":\"sample\",\"client_tips\":true,\"birthday\":\"2026-03-21T10:00:00+00:00\",\"card_number\":\"sample\",\"gender\":1,\"discount\":1.0,\"discount_percent\":1.0},\"relationships\":{\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"first_successful_visit\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"loyalty_cards\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"loyalty_certificates\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"loyalty_abonements\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"custom_field_values\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"agreements\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_booking_user_location_attendance_statistics",
        call: get_booking_user_location_attendance_statistics,
        method: "GET",
        target: "/locations/1/clients/1/attendances_statistic",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"client_attendances_statistic\",\"id\":\"146915197_720441\",\"attributes\":{\"company_id\":720441,\"successful_attendances_count\":12,\"failed_attendances_count\":1,\"balance_amount\":40,\"spent_amount\":520,\"paid_amount\":560,\"last_successful_attendance_datetime\":\"2026-07-15 16:30:00\"},\"relationships\":{\"deposits\":{\"data\":[]}}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_booking_user_chain_attendance_statistics",
        call: get_booking_user_chain_attendance_statistics,
        method: "GET",
        target: "/locations/1/clients/1/chain_attendances_statistic/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"client_chain_attendances_statistic\",\"id\":\"146915197_706028\",\"attributes\":{\"chain_id\":706028,\"successful_attendances_count\":20,\"failed_attendances_count\":2,\"balance_amount\":40,\"spent_amount\":880,\"paid_amount\":920,\"last_successful_attendance_datetime\":\"2026-07-15 16:30:00\"},\"relationships\":{\"deposits\":{\"data\":[]}}},\"meta\":[]}",
        },
    },
];

fn get_attendance_booking_user(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .booking_users()
            .get_attendance_booking_user(1, 1)
            .include(&[types::BookingUserInclude::Labels])
            .call(),
    )
}

fn get_booking_user_location_attendance_statistics(client: &Client) -> Calling<'_> {
    crate::call(
        client.v2().booking_users().get_booking_user_location_attendance_statistics(1, 1),
    )
}

fn get_booking_user_chain_attendance_statistics(client: &Client) -> Calling<'_> {
    crate::call(
        client.v2().booking_users().get_booking_user_chain_attendance_statistics(1, 1, 1),
    )
}
