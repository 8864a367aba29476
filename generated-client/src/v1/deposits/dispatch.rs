// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Answer, Body, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccount>, types::CountMeta>,
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
        operation: &super::GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainClientAccount>, types::CountMeta>,
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
        operation: &super::GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccountByPhone>, types::CountMeta>,
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
        operation: &super::CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Topup, Meta>,
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
                read: Some(body::<types::NewTopup>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_CLIENT_ACCOUNT_HISTORY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ClientAccountHistoryEntry>, Meta>,
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
            Answer {
                status: Status::Code(422),
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[],
    },
];
