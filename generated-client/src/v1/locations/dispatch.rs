// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationSummary>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_LOCATION,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::CreatedLocation, Meta>,
            },
            Documented {
                status: Status::Code(401),
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
                read: Some(body::<types::NewLocation>),
            },
        ],
    },
    Row {
        operation: &super::GET_LOCATION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Location, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_LOCATION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedLocation, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::LocationUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_LOCATION,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::UnauthorizedLegacy>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::UnauthorizedLegacy>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
