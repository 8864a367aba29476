// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::dispatch::{Answer, Body, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_LOYALTY_PROGRAM_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationLoyaltyProgram>, types::CountMeta>,
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
        operation: &super::GET_LOYALTY_TRANSACTIONS_BY_VISIT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::VisitLoyaltyTransaction>>,
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
        operation: &super::GENERATE_LOYALTY_CODE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::LoyaltyCode>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::GenerateLoyaltyCodeError403>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::GenerateLoyaltyCodeError403>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::APPLY_LOYALTY_CARD_DEDUCTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::LoyaltyWithdrawal>),
            },
        ],
    },
    Row {
        operation: &super::CANCEL_LOYALTY_CARD_WITHDRAWAL,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::CancelledLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::APPLY_DISCOUNT_PROMOTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::CANCEL_DISCOUNT_PROMOTION,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::CancelledLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::APPLY_REFERRAL_PROGRAM,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::ReferralProgramUse>),
            },
        ],
    },
];
