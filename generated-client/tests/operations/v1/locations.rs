// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_location_list",
        call: get_location_list,
        method: "GET",
        target: "/companies?id=4564&group_id=83&my=1&active=1&forBooking=1&show_groups=1&city_id=2&showBookforms=1&min_id=1000&show_deleted=1&hide_record_type_single=1&hide_record_type_activity=1&hide_record_type_mixed=1&business_group_id=1&business_type_id=1&include=staff&include=positions&count=1&page=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1050,\"title\":\"La Visage\",\"public_title\":\"La Visage Beauty\",\"short_descr\":\"Beauty saloon\",\"logo\":\"https://app.alteg.io/images/no-master.png\",\"active\":1,\"phone\":\"+13155550175\",\"phones\":[\"+13155550175\"],\"email\":\"info@lavisage.com\",\"country_id\":7,\"schedule\":\"\",\"country\":\"United States\",\"city_id\":181,\"city\":\"New York\",\"timezone\":-5,\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"phone_confirmation\":true,\"active_staff_count\":2,\"next_slot\":\"2026-03-23T10:10:00-05:00\",\"app_ios\":\"\",\"app_android\":\"\",\"currency_short_title\":\"$\",\"reminds_sms_disabled\":false,\"reminds_sms_default\":1,\"group_priority\":900,\"bookform_group_priority\":0,\"description\":\"<p>Welcome to La Visage</p>\",\"photos\":[],\"booking_widget_promo\":null}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_location",
        call: create_location,
        method: "POST",
        target: "/companies",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"James Smith LLC\",\"country_id\":7,\"city_id\":2,\"address\":\"New York, 787 Jackson Drive\",\"site\":\"james-smith-company.com\",\"coordinate_lat\":40.73061,\"coordinate_lot\":-73.935242,\"business_type_id\":1,\"short_descr\":\"Beauty studio\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1050,\"title\":\"James Smith LLC\",\"short_descr\":\"Beauty studio\",\"logo\":\"https://app.alteg.io/images/no-master.png\",\"active\":1,\"phone\":\"+13155550175\",\"country_id\":7,\"schedule\":\"\",\"country\":\"United States\",\"city_id\":181,\"city\":\"New York\",\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"phone_confirmation\":true,\"active_staff_count\":2,\"app_ios\":\"\",\"app_android\":\"\",\"currency_short_title\":\"R\"},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_location",
        call: get_location,
        method: "GET",
        target: "/company/37532?my=1&forBooking=1&show_groups=1&showBookforms=1&bookform_id=19203",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":37532,\"title\":\"James Smith LLC\",\"country_id\":7,\"country\":\"United States\",\"city_id\":181,\"city\":\"New York\",\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"zip\":\"11435\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"short_descr\":\"Beauty studio\",\"social\":{\"facebook\":\"\",\"instagram\":\"instagram.com/james_smith_company/\",\"telegram\":\"\",\"whatsapp\":\"\",\"viber\":\"\"},\"site\":\"james-smith-company.com\",\"business_type_id\":1,\"description\":\"The <strong>James Smith</strong> location\",\"phone_confirmation\":true,\"active_staff_count\":2,\"next_slot\":\"2026-03-23T10:10:00-05:00\",\"group_priority\":900,\"push_notification_phone_confirm\":1,\"main_group_id\":9206,\"main_group\":{\"id\":9206,\"title\":\"James Smith LLC main location chain\"},\"groups\":{\"9206\":{\"id\":9206,\"title\":\"James Smith LLC main location chain\"},\"9207\":{\"id\":9207,\"title\":\"James Smith LLC extra location chain\"}},\"bookforms\":[{\"id\":19203,\"title\":\"James Smith LLC location appointment form\",\"is_default\":0,\"url\":\"https://n19203.alteg.io/\"}],\"online_sales_form_url\":\"https://o1.alteg.io\",\"payment_policy\":{\"type\":\"deposit\"},\"access\":{}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_location",
        call: update_location,
        method: "PUT",
        target: "/company/37532",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"James Smith LLC\",\"country\":\"United States\",\"city\":\"New York\",\"address\":\"New York, 787 Jackson Drive\",\"zip\":\"11435\",\"phones\":[\"12125357710\",\"12125357711\"],\"social\":{\"instagram\":\"instagram.com/james_smith_company/\"},\"site\":\"james-smith-company.com\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"description\":\"The <strong>James Smith</strong> location\",\"business_type_id\":1,\"short_descr\":\"Beauty studio\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":37532,\"title\":\"James Smith LLC\",\"country_id\":7,\"country\":\"United States\",\"city_id\":181,\"city\":\"New York\",\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"zip\":\"11435\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"short_descr\":\"Beauty studio\",\"social\":{\"facebook\":\"\",\"instagram\":\"instagram.com/james_smith_company/\",\"telegram\":\"\",\"whatsapp\":\"\",\"viber\":\"\"},\"site\":\"james-smith-company.com\",\"business_type_id\":1,\"description\":\"The <strong>James Smith</strong> location\",\"phone_confirmation\":true,\"group_priority\":900,\"push_notification_phone_confirm\":1,\"access\":{}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_location",
        call: delete_location,
        method: "DELETE",
        target: "/company/37532",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: None,
            body: "",
        },
    },
];

fn get_location_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .locations()
            .get_location_list()
            .id(4564)
            .group_id(83)
            .my(1)
            .active(1)
            .for_booking(1)
            .show_groups(1)
            .city_id(2)
            .show_bookforms(1)
            .min_id(1000)
            .show_deleted(1)
            .hide_record_type_single(1)
            .hide_record_type_activity(1)
            .hide_record_type_mixed(1)
            .business_group_id(1)
            .business_type_id(1)
            .include(&[types::LocationInclude::Staff, types::LocationInclude::Positions])
            .count(1)
            .page(1)
            .call(),
    )
}

fn create_location(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .locations()
            .create_location(
                crate::value(
                    "{\"title\":\"James Smith LLC\",\"country_id\":7,\"city_id\":2,\"address\":\"New York, 787 Jackson Drive\",\"site\":\"james-smith-company.com\",\"coordinate_lat\":40.73061,\"coordinate_lot\":-73.935242,\"business_type_id\":1,\"short_descr\":\"Beauty studio\"}",
                ),
            ),
    )
}

fn get_location(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .locations()
            .get_location(37532)
            .my(1)
            .for_booking(1)
            .show_groups(1)
            .show_bookforms(1)
            .bookform_id(19203)
            .call(),
    )
}

fn update_location(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .locations()
            .update_location(
                37532,
                crate::value(
                    "{\"title\":\"James Smith LLC\",\"country\":\"United States\",\"city\":\"New York\",\"address\":\"New York, 787 Jackson Drive\",\"zip\":\"11435\",\"phones\":[\"12125357710\",\"12125357711\"],\"social\":{\"instagram\":\"instagram.com/james_smith_company/\"},\"site\":\"james-smith-company.com\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"description\":\"The <strong>James Smith</strong> location\",\"business_type_id\":1,\"short_descr\":\"Beauty studio\"}",
                ),
            ),
    )
}

fn delete_location(client: &Client) -> Calling<'_> {
    crate::call(client.v1().locations().delete_location(37532))
}
