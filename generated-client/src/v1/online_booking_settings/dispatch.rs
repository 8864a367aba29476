// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_ONLINE_BOOKING_SETTINGS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::OnlineBookingSettings, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_ONLINE_BOOKING_SETTINGS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::OnlineBookingSettings, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::OnlineBookingSettings>),
            },
        ],
    },
    Row {
        operation: &super::GET_TIMESLOT_SETTINGS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::TimeslotSettings, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_BOOKING_WIDGET_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::BookingForm>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_BOOKING_WIDGET,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::BookingForm, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewBookingForm>),
            },
        ],
    },
    Row {
        operation: &super::GET_BOOKING_WIDGET,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::BookingForm, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::DELETE_BOOKING_WIDGET,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: nothing,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_BOOKING_WIDGET,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::BookingForm, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::BookingFormUpdate>),
            },
        ],
    },
];
