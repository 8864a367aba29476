// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOYALTY_CARD_LIST_BY_CLIENT_ID,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_LOYALTY_CARD_LIST_BY_PHONE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_USER_LOYALTY_CARDS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_LOYALTY_CARD_TYPE_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyCardType>>,
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
        operation: &super::GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyCardType>>,
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
        operation: &super::GET_CHAIN_LOYALTY_CARD_TYPE_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::IdTitle>>,
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
        operation: &super::ISSUE_LOYALTY_CARD,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
                read: Some(body::<types::NewLoyaltyCard>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_LOYALTY_CARD,
        answers: &[
            Answer {
                status: Status::Code(204),
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
        operation: &super::CREATE_LOYALTY_CARD_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyCard, Meta>,
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
                read: Some(body::<types::NewLoyaltyCardTransaction>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_CHAIN_LOYALTY_CARD_TRANSACTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyCard, Meta>,
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
                read: Some(body::<types::NewLoyaltyCardTransaction>),
            },
        ],
    },
];
