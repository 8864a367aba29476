// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_LOYALTY_PROGRAM_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationLoyaltyProgram>, types::CountMeta>,
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
        operation: &super::GET_LOYALTY_TRANSACTIONS_BY_VISIT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::VisitLoyaltyTransaction>>,
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
        operation: &super::GENERATE_LOYALTY_CODE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::LoyaltyCode>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::GenerateLoyaltyCodeError403>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::GenerateLoyaltyCodeError403>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::APPLY_LOYALTY_CARD_DEDUCTION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::LoyaltyWithdrawal>),
            },
        ],
    },
    Row {
        operation: &super::CANCEL_LOYALTY_CARD_WITHDRAWAL,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::CancelledLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::APPLY_DISCOUNT_PROMOTION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::CANCEL_DISCOUNT_PROMOTION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::CancelledLoyalty>,
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
                read: Some(body::<types::LoyaltyVisit>),
            },
        ],
    },
    Row {
        operation: &super::APPLY_REFERRAL_PROGRAM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::AppliedLoyalty>,
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
                read: Some(body::<types::ReferralProgramUse>),
            },
        ],
    },
];
