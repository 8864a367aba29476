// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::UPDATE_BOOKING_USER,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Value, types::Message>,
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
                read: Some(body::<types::ClientAccountUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_BOOKING_USER,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::ClientAccount>,
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
        operation: &super::UPDATE_BOOKING_USER_PASSWORD,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UserToken, Meta>,
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
                read: Some(body::<types::PasswordUpdate>),
            },
        ],
    },
    Row {
        operation: &super::SEND_PHONE_UPDATE_VERIFICATION_CODE,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Value, types::Message>,
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
        operation: &super::GET_USER_APPOINTMENT_LIST,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Vec<types::BookedAppointment>, Meta>,
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
        operation: &super::DELETE_USER_APPOINTMENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: nothing,
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
        operation: &super::GET_FEEDBACK_FORM_STATUS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::FeedbackForm, Meta>,
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
        operation: &super::SUBMIT_FEEDBACK_FORM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::SubmittedFeedback, Meta>,
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
                read: Some(body::<types::NewFeedback>),
            },
        ],
    },
];
