// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::LIST_ATTENDANCE_APPOINTMENTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Appointment>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::LIST_APPOINTMENTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Appointment>, types::PageMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::DELETE_APPOINTMENT,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::DELETE_TIMETABLE_APPOINTMENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Appointment>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::AppointmentDeletion>),
            },
        ],
    },
    Row {
        operation: &super::LIST_RESOURCE_OCCUPATIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ResourceOccupation>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
