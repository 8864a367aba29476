// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOYALTY_CARD_LIST_BY_CLIENT_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_LOYALTY_CARD_LIST_BY_PHONE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_USER_LOYALTY_CARDS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
        operation: &super::GET_LOYALTY_CARD_TYPE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyCardType>>,
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
        operation: &super::GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyCardType>>,
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
        operation: &super::GET_CHAIN_LOYALTY_CARD_TYPE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::IdTitle>>,
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
        operation: &super::ISSUE_LOYALTY_CARD,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::IssuedLoyaltyCard>,
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
                read: Some(body::<types::NewLoyaltyCard>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_LOYALTY_CARD,
        responses: &[
            Documented {
                status: Status::Code(204),
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
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_LOYALTY_CARD_TRANSACTION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyCard, Meta>,
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
                read: Some(body::<types::NewLoyaltyCardTransaction>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_CHAIN_LOYALTY_CARD_TRANSACTION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyCard, Meta>,
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
                read: Some(body::<types::NewLoyaltyCardTransaction>),
            },
        ],
    },
];
