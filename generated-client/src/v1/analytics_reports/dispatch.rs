// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Answer, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_ANALYTICS_OVERALL,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::OverallAnalytics, Meta>,
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
        operation: &super::GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_LOCATION_ANALYTICS_REVENUE_DAILY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::ChartItem>>,
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
        operation: &super::GET_APPOINTMENT_ANALYTICS_BY_STATUS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::ChartItem>>,
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
        operation: &super::GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyRevenueStatistics, Meta>,
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
        operation: &super::GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<
                    Vec<types::LoyaltyTeamMemberStatistics>,
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
        operation: &super::GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyClientStatistics, Meta>,
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
        operation: &super::GET_DAY_END_REPORT_DATA,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::DayEndReport, Meta>,
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
];
