// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Documented, Row, Status, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_ANALYTICS_OVERALL,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::OverallAnalytics, Meta>,
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
        operation: &super::GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_LOCATION_ANALYTICS_REVENUE_DAILY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::ChartItem>>,
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
        operation: &super::GET_APPOINTMENT_ANALYTICS_BY_STATUS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::ChartItem>>,
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
        operation: &super::GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::DailyChartRow>>,
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
        operation: &super::GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyRevenueStatistics, Meta>,
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
        operation: &super::GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<
                    Vec<types::LoyaltyTeamMemberStatistics>,
                    types::CountMeta,
                >,
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
        operation: &super::GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LoyaltyClientStatistics, Meta>,
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
        operation: &super::GET_DAY_END_REPORT_DATA,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::DayEndReport, Meta>,
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
