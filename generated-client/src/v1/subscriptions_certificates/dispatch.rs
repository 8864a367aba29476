// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Documented, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_CLIENT_MEMBERSHIPS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Membership>, types::CountMeta>,
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
        operation: &super::GET_USER_MEMBERSHIPS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Membership>, types::CountMeta>,
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
        operation: &super::GET_MEMBERSHIP_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::MembershipPage>>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<Vec<types::MembershipPageFailure>>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_MEMBERSHIP_TYPE_LIST_BY_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::MembershipType>, types::CountMeta>,
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
        operation: &super::GET_MEMBERSHIP_TYPE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::MembershipType>, types::CountMeta>,
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
        operation: &super::SEARCH_MEMBERSHIPS_FOR_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::EventMemberships>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHECK_MEMBERSHIPS_FOR_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::EventMembershipCheck, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_CLIENT_GIFT_CARDS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::GiftCard>, types::CountMeta>,
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
        operation: &super::GET_USER_GIFT_CARDS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::GiftCard>, types::CountMeta>,
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
        operation: &super::GET_GIFT_CARD_TYPE_LIST_BY_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::GiftCardType>, types::CountMeta>,
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
        operation: &super::GET_GIFT_CARD_TYPE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::GiftCardType>, types::CountMeta>,
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
