// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationSummary>, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_LOCATION,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::CreatedLocation, Meta>,
            },
            Answer {
                status: Status::Code(401),
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
                read: Some(body::<types::NewLocation>),
            },
        ],
    },
    Row {
        operation: &super::GET_LOCATION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Location, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_LOCATION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedLocation, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::LocationUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_LOCATION,
        answers: &[
            Answer {
                status: Status::Code(202),
                read: nothing,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        bodies: &[],
    },
];
