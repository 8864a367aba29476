// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{ByStatus, Meta, Null, Value};
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, data, enveloped, json,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::CREATE_TAG,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: data::<Option<types::CreatedTag>>,
            },
            Documented {
                status: Status::Code(202),
                read: data::<Null>,
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
        listed: <types::CreateTagResponse as ByStatus>::LISTED,
        bodies: &[],
    },
    Row {
        operation: &super::GET_TAG_LIST_BY_ENTITY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TagDetails>, Meta>,
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
        operation: &super::UPDATE_TAG_BY_TAG_ID,
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
            Documented {
                status: Status::Code(200),
                read: enveloped::<Value, types::Message>,
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
        operation: &super::DELETE_TAG_BY_TAG_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Null, types::Message>,
            },
            Documented {
                status: Status::Code(202),
                read: enveloped::<Null, types::Message>,
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
