// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Null};
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_CUSTOM_FIELD_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::CustomField>, Meta>,
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
        operation: &super::CREATE_CUSTOM_FIELD,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CustomField, Meta>,
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
                read: Some(body::<types::NewCustomField>),
            },
        ],
    },
    Row {
        operation: &super::UPDATE_CUSTOM_FIELD,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Null, types::Message>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::FailureWithoutData>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewCustomField>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_CUSTOM_FIELD,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Null, types::Message>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::FailureWithoutData>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
