// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Documented, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::LIST_PRODUCT_UNITS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ProductUnit>, Meta>,
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
        operation: &super::LIST_PRODUCTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Product>, types::PageMeta>,
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
        operation: &super::AUTOCOMPLETE_PRODUCTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Product>, types::PageMeta>,
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
        bodies: &[],
    },
    Row {
        operation: &super::GET_PRODUCT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Product, Meta>,
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
        operation: &super::LIST_PRODUCT_STORAGE_AMOUNTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::StorageAmount>, Meta>,
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
        operation: &super::LIST_PRODUCT_CATEGORIES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ProductCategory>, Meta>,
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
        operation: &super::GET_PRODUCT_CATEGORY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ProductCategory, Meta>,
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
        operation: &super::GET_ATTENDANCE_PRODUCT_ITEM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::AttendanceProductItem, Meta>,
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
