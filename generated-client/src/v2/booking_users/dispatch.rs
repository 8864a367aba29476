// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Documented, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_ATTENDANCE_BOOKING_USER,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::BookingUser, Meta>,
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
        operation: &super::GET_BOOKING_USER_LOCATION_ATTENDANCE_STATISTICS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LocationAttendanceStatistics, Meta>,
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
        operation: &super::GET_BOOKING_USER_CHAIN_ATTENDANCE_STATISTICS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainAttendanceStatistics, Meta>,
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
