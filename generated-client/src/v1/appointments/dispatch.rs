// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Base64, Meta, Value};
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_APPOINTMENT_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Appointment>, types::PageMeta>,
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
        operation: &super::CREATE_APPOINTMENT,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<Vec<types::Appointment>, types::PageMeta>,
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewAppointment>),
            },
        ],
    },
    Row {
        operation: &super::GET_APPOINTMENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::AppointmentDetails, Meta>,
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
        operation: &super::UPDATE_APPOINTMENT,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::AppointmentDetails, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewAppointment>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_APPOINTMENT,
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
        operation: &super::GET_PARTNER_APPOINTMENT_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::PartnerAppointment>, types::CountMeta>,
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
        operation: &super::GET_VISIT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Visit, Meta>,
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
        operation: &super::GET_VISIT_DETAILS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::VisitDetails, Meta>,
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
        operation: &super::UPDATE_VISIT,
        answers: &[
            Answer {
                status: Status::Code(200),
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
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::VisitUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_VISIT_RECEIPT_PDF,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Base64>,
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
        operation: &super::GET_COMMENTS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Review>, Meta>,
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
        operation: &super::LEAVE_COMMENT,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::Review, Meta>,
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
                read: Some(body::<types::NewReview>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_TIMETABLE_CLIENT_SCHEDULE,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::ClientSchedule, Meta>,
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewClientSchedule>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TIMETABLE_CLIENT_SCHEDULE,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: enveloped::<Option<BTreeMap<String, Value>>, Meta>,
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
        operation: &super::UPDATE_TIMETABLE_CLIENT_SCHEDULE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ClientSchedule, Meta>,
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ClientScheduleUpdate>),
            },
        ],
    },
];
