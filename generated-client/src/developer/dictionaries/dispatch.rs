// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Documented, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_COUNTRY_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Country>, Meta>,
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
        operation: &super::GET_CITY_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::City>, Meta>,
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
        operation: &super::GET_BUSINESS_TYPES_BY_GROUP,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::BusinessGroup>, types::CountMeta>,
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
