// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_INVENTORIES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Storage>, Meta>,
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
        operation: &super::SEARCH_FOR_PRODUCT_TRANSACTIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ProductTransaction>, Meta>,
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
        operation: &super::CREATE_INVENTORY_OPERATION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::StorageOperation, Meta>,
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
                read: Some(body::<types::NewStorageOperation>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_DOCUMENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::StorageDocument, Meta>,
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
                read: Some(body::<types::NewStorageDocument>),
            },
        ],
    },
    Row {
        operation: &super::GET_DOCUMENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::StorageDocument, Meta>,
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
        operation: &super::UPDATE_DOCUMENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::StorageDocument, Meta>,
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
                read: Some(body::<types::NewStorageDocument>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_DOCUMENT,
        answers: &[
            Answer {
                status: Status::Code(202),
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
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedProductTransaction, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
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
                read: Some(body::<types::NewProductTransaction>),
            },
        ],
    },
    Row {
        operation: &super::GET_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedProductTransaction, Meta>,
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
        operation: &super::UPDATE_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedProductTransaction, Meta>,
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
                read: Some(body::<types::NewProductTransaction>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(202),
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
        bodies: &[],
    },
    Row {
        operation: &super::GET_DOCUMENT_PRODUCT_TRANSACTIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<
                    Vec<types::DocumentProductTransaction>,
                    types::CountMeta,
                >,
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
        operation: &super::GET_BILL_OF_MATERIALS_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TechnologicalCard>, Meta>,
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
        operation: &super::GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::TechnologicalCard, Meta>,
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
        operation: &super::GET_APPOINTMENT_CONSUMABLES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::AppointmentConsumables>, Meta>,
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
        operation: &super::UPDATE_APPOINTMENT_SERVICE_CONSUMABLES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::AppointmentConsumables>, Meta>,
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
                read: Some(body::<types::Consumables>),
            },
        ],
    },
    Row {
        operation: &super::UNLINK_APPOINTMENT_SERVICE_ASSOCIATION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UnlinkedConsumables>, types::CountMeta>,
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
                read: Some(body::<types::ConsumablesUnlink>),
            },
        ],
    },
];
