// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::LIST_TAGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Tag>, Meta>,
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
        operation: &super::CREATE_TAG,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::Tag, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::Failure>,
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
                read: Some(body::<types::NewTag>),
            },
        ],
    },
    Row {
        operation: &super::GET_TAG,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Tag, Meta>,
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
        operation: &super::UPDATE_TAG,
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
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::TagUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TAG,
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
];
