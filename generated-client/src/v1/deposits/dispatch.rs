// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccount>, types::CountMeta>,
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
        operation: &super::GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainClientAccount>, types::CountMeta>,
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
        operation: &super::GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccountByPhone>, types::CountMeta>,
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
        operation: &super::CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Topup, Meta>,
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
                read: Some(body::<types::NewTopup>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_CLIENT_ACCOUNT_HISTORY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccountHistoryEntry>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
