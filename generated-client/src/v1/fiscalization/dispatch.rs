// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_FISCAL_TRANSACTION_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::FiscalTransaction>, types::CountMeta>,
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
        operation: &super::PRINT_FISCAL_RECEIPT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::FiscalReceipt, Meta>,
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
                read: Some(body::<types::FiscalReceiptRequest>),
            },
        ],
    },
    Row {
        operation: &super::GET_TAX_SYSTEM_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TaxSystem>, types::CountMeta>,
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
        operation: &super::HANDLE_FISCALIZATION_CALLBACK,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: nothing,
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
                read: Some(body::<BTreeMap<String, Value>>),
            },
        ],
    },
];
