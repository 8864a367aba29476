// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_FISCAL_TRANSACTION_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::FiscalTransaction>, types::CountMeta>,
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
        operation: &super::PRINT_FISCAL_RECEIPT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::FiscalReceipt, Meta>,
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
                read: Some(body::<types::FiscalReceiptRequest>),
            },
        ],
    },
    Row {
        operation: &super::GET_TAX_SYSTEM_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TaxSystem>, types::CountMeta>,
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
        operation: &super::HANDLE_FISCALIZATION_CALLBACK,
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
                read: Some(body::<BTreeMap<String, Value>>),
            },
        ],
    },
];
