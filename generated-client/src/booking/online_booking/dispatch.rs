// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Null, Value};
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_BOOKING_FORM_CONFIG,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::BookingForm, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_I18N_OPTIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<BTreeMap<String, Value>>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_SERVICES_AVAILABLE_FOR_BOOKING,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::BookableServices, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::BookableTeamMember>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_NEAREST_TIME_SLOTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::NearestTimeSlots, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_DATES_AVAILABLE_FOR_BOOKING,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::BookableDates, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_TIME_SLOTS_FOR_BOOKING,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TimeSlot>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::VALIDATE_BOOKING_PARAMS,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Null, types::Message>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::BookingCheckFailure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::BookingCheck>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_ONLINE_BOOKING,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Vec<types::CreatedBooking>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewBooking>),
            },
        ],
    },
    Row {
        operation: &super::GET_ONLINE_BOOKING_DETAILS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::BookedAppointment>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_ONLINE_BOOKING_DATETIME,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedBooking, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::BookingUpdate>),
            },
        ],
    },
    Row {
        operation: &super::BOOK_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::EventBooking, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEventBooking>),
            },
        ],
    },
    Row {
        operation: &super::GET_LOCATION_PRIVACY_POLICY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::PrivacyPolicy, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
