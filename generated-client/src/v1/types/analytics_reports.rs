// Written by `cargo xtask regen`; changes are lost.

//! Types of `analytics_reports`.

use crate::runtime::{Date, DateTime, Rest, object};
use std::collections::BTreeMap;
use super::{Currency, IdName};

/// Key figures of a location for a period, compared with the previous period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OverallAnalytics {
    /// Total revenue.
    pub income_total_stats: Option<SumStats>,
    /// Revenue from services.
    pub income_services_stats: Option<SumStats>,
    /// Revenue from products.
    pub income_goods_stats: Option<SumStats>,
    /// Average revenue.
    pub income_average_stats: Option<SumStats>,
    /// Average revenue from services.
    pub income_average_services_stats: Option<SumStats>,
    /// Occupancy of the working hours.
    pub fullness_stats: Option<FullnessStats>,
    /// Numbers of appointments.
    pub record_stats: Option<AppointmentStats>,
    /// Numbers of clients.
    pub client_stats: Option<ClientStats>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(OverallAnalytics {
    "income_total_stats": optional income_total_stats,
    "income_services_stats": optional income_services_stats,
    "income_goods_stats": optional income_goods_stats,
    "income_average_stats": optional income_average_stats,
    "income_average_services_stats": optional income_average_services_stats,
    "fullness_stats": optional fullness_stats,
    "record_stats": optional record_stats,
    "client_stats": optional client_stats,
    ..rest
});

/// A data series of a chart by day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DailyChartRow {
    /// Name of the data series.
    pub label: Option<String>,
    /// A pair for each day: the start of the day in UTC, and the value of the indicator.
    ///
    /// Each item exactly 2 items.
    pub data: Option<Vec<(DateTime, f64)>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DailyChartRow { "label": optional label, "data": optional data, ..rest });

/// An item of a chart, with its value for the period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChartItem {
    /// Name of the indicator.
    pub label: Option<String>,
    /// Value of the indicator.
    pub data: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChartItem { "label": optional label, "data": optional data, ..rest });

/// Revenue that loyalty promotions bring.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatistics {
    /// Revenue by kind of client.
    pub income_stats: Option<LoyaltyRevenueStatisticsIncomeStats>,
    /// Currency of the amounts.
    pub currency: Option<LoyaltyRevenueStatisticsCurrency>,
    /// Revenue of each day.
    pub income_stats_by_day: Option<Vec<LoyaltyRevenueStatisticsIncomeStatsByDay>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatistics {
    "income_stats": optional income_stats,
    "currency": optional currency,
    "income_stats_by_day": optional income_stats_by_day,
    ..rest
});

/// How many clients come back to a team member.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyTeamMemberStatistics {
    /// Numbers of all, lost and returning clients.
    pub client_stats: Option<LoyaltyTeamMemberStatisticsClientStats>,
    pub staff: Option<IdName>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyTeamMemberStatistics {
    "client_stats": optional client_stats,
    "staff": optional staff,
    ..rest
});

/// Numbers of new, returning and lost clients.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatistics {
    /// Numbers of clients by kind.
    pub client_stats: Option<LoyaltyClientStatisticsClientStats>,
    /// Numbers of clients of each day.
    pub visits_stats_by_day: Option<Vec<LoyaltyClientStatisticsVisitsStatsByDay>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyClientStatistics {
    "client_stats": optional client_stats,
    "visits_stats_by_day": optional visits_stats_by_day,
    ..rest
});

/// Day-end (Z) report of a location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReport {
    /// Totals of the day: numbers of sales and the payments for them.
    pub stats: Option<DayEndReportStats>,
    /// Payments of the day, by account and by loyalty means.
    pub paids: Option<DayEndReportPaids>,
    /// Clients of the day, by the time of the visit.
    pub z_data: Option<DayEndClients>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndReport {
    "stats": optional stats,
    "paids": optional paids,
    "z_data": optional z_data,
    "currency": optional currency,
    ..rest
});

/// An amount of money, compared with the previous period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SumStats {
    /// Value in the current period.
    pub current_sum: Option<String>,
    /// Value in the previous period.
    pub previous_sum: Option<String>,
    /// Change from the previous period, in percent. Null for a change from 0.
    pub change_percent: Option<f64>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SumStats {
    "current_sum": optional current_sum,
    "previous_sum": optional previous_sum,
    "change_percent": optional change_percent,
    "currency": optional currency,
    ..rest
});

/// Occupancy of the team members' working hours.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FullnessStats {
    /// Occupancy in the current period, in percent.
    pub current_percent: Option<f64>,
    /// Occupancy in the previous period, in percent.
    pub previous_percent: Option<f64>,
    /// Change from the previous period, in percent. Null for a change from 0.
    pub change_percent: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FullnessStats {
    "current_percent": optional current_percent,
    "previous_percent": optional previous_percent,
    "change_percent": optional change_percent,
    ..rest
});

/// Numbers of appointments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentStats {
    /// Number of completed appointments.
    pub current_completed_count: Option<i64>,
    /// Share of completed appointments, in percent; null when there are no appointments.
    pub current_completed_percent: Option<f64>,
    /// Number of appointments not completed yet.
    pub current_pending_count: Option<i64>,
    /// Share of appointments not completed yet, in percent; null when there are no appointments.
    pub current_pending_percent: Option<f64>,
    /// Number of canceled appointments.
    pub current_canceled_count: Option<i64>,
    /// Share of canceled appointments, in percent; null when there are no appointments.
    pub current_canceled_percent: Option<f64>,
    /// Count of appointments of any status, in the current period.
    pub current_total_count: Option<i64>,
    /// Count of appointments of any status, in the previous period.
    pub previous_total_count: Option<i64>,
    /// Change of the number of appointments from the previous period, in percent. Null for a change from 0.
    pub change_percent: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentStats {
    "current_completed_count": optional current_completed_count,
    "current_completed_percent": optional current_completed_percent,
    "current_pending_count": optional current_pending_count,
    "current_pending_percent": optional current_pending_percent,
    "current_canceled_count": optional current_canceled_count,
    "current_canceled_percent": optional current_canceled_percent,
    "current_total_count": optional current_total_count,
    "previous_total_count": optional previous_total_count,
    "change_percent": optional change_percent,
    ..rest
});

/// Numbers of clients.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientStats {
    /// Number of all clients.
    pub total_count: Option<i64>,
    /// Number of new clients in the period.
    pub new_count: Option<i64>,
    /// Share of new clients among active clients, in percent.
    pub new_percent: Option<f64>,
    /// Number of clients who came back in the period.
    pub return_count: Option<i64>,
    /// Share of returning clients among active clients, in percent.
    pub return_percent: Option<f64>,
    /// Number of active clients in the period.
    pub active_count: Option<i64>,
    /// Number of clients lost in the period.
    pub lost_count: Option<i64>,
    /// Share of lost clients among all clients, in percent.
    pub lost_percent: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientStats {
    "total_count": optional total_count,
    "new_count": optional new_count,
    "new_percent": optional new_percent,
    "return_count": optional return_count,
    "return_percent": optional return_percent,
    "active_count": optional active_count,
    "lost_count": optional lost_count,
    "lost_percent": optional lost_percent,
    ..rest
});

/// Revenue by kind of client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStats {
    /// Revenue from a kind of client.
    pub new: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Revenue from existing clients.
    pub old: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Revenue from all clients.
    pub total: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStats {
    "new": optional new,
    "old": optional old,
    "total": optional total,
    ..rest
});

/// Currency of the amounts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyRevenueStatisticsCurrency {
    pub id: i64,
    /// ISO 4217 code of the currency, such as `USD`.
    pub iso: Option<String>,
    /// Full name of the currency.
    pub name: Option<String>,
    /// Sign printed next to an amount.
    pub symbol: Option<String>,
    /// `true`: the currency symbol follows the amount; `false`: it precedes it.
    pub is_symbol_after_amount: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsCurrency {
    fn new(id: i64);
    "id": required id,
    "iso": optional iso,
    "name": optional name,
    "symbol": optional symbol,
    "is_symbol_after_amount": optional is_symbol_after_amount,
    ..rest
});

/// Revenue of one day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsByDay {
    /// The day.
    pub date: Option<Date>,
    /// Revenue from new clients.
    pub new_sum: Option<f64>,
    /// Revenue from existing clients.
    pub old_sum: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStatsByDay {
    "date": optional date,
    "new_sum": optional new_sum,
    "old_sum": optional old_sum,
    ..rest
});

/// Numbers of all, lost and returning clients.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyTeamMemberStatisticsClientStats {
    /// Number of all clients.
    pub all_count: Option<i64>,
    /// Number of clients who did not come back.
    pub lost_count: Option<i64>,
    /// Number of clients who came back.
    pub returned_count: Option<i64>,
    /// Share of returning clients, in percent.
    pub returned_percent: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyTeamMemberStatisticsClientStats {
    "all_count": optional all_count,
    "lost_count": optional lost_count,
    "returned_count": optional returned_count,
    "returned_percent": optional returned_percent,
    ..rest
});

/// Numbers of clients by kind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatisticsClientStats {
    /// New clients.
    pub new: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// Existing clients.
    pub old: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// All clients.
    pub total: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyClientStatisticsClientStats {
    "new": optional new,
    "old": optional old,
    "total": optional total,
    ..rest
});

/// Numbers of clients of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyClientStatisticsVisitsStatsByDay {
    /// The day.
    pub date: Option<Date>,
    /// Number of new clients.
    pub new_count: Option<i64>,
    /// Number of existing clients.
    pub old_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyClientStatisticsVisitsStatsByDay {
    "date": optional date,
    "new_count": optional new_count,
    "old_count": optional old_count,
    ..rest
});

/// Totals of the day: numbers of sales and the payments for them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportStats {
    /// Number of clients.
    pub clients: Option<i64>,
    /// Average payment of a client.
    pub clients_average: Option<f64>,
    /// Number of appointments.
    pub records: Option<i64>,
    /// Average amount of an appointment.
    pub records_average: Option<f64>,
    /// Number of appointments with a client.
    pub visit_records: Option<i64>,
    /// Average payment for an appointment with a client.
    pub visit_records_average: Option<f64>,
    /// Number of appointments without a client.
    pub non_visit_records: Option<i64>,
    /// Average amount of an appointment without a client.
    pub non_visit_records_average: Option<f64>,
    /// Number of services.
    pub targets: Option<i64>,
    /// Payments for services.
    pub targets_paid: Option<f64>,
    /// Number of products.
    pub goods: Option<i64>,
    /// Payments for products.
    pub goods_paid: Option<f64>,
    /// Number of gift cards.
    pub certificates: Option<i64>,
    /// Payments for gift cards.
    pub certificates_paid: Option<f64>,
    /// Number of memberships.
    pub abonement: Option<i64>,
    /// Payments for memberships.
    pub abonement_paid: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndReportStats {
    "clients": optional clients,
    "clients_average": optional clients_average,
    "records": optional records,
    "records_average": optional records_average,
    "visit_records": optional visit_records,
    "visit_records_average": optional visit_records_average,
    "non_visit_records": optional non_visit_records,
    "non_visit_records_average": optional non_visit_records_average,
    "targets": optional targets,
    "targets_paid": optional targets_paid,
    "goods": optional goods,
    "goods_paid": optional goods_paid,
    "certificates": optional certificates,
    "certificates_paid": optional certificates_paid,
    "abonement": optional abonement,
    "abonement_paid": optional abonement_paid,
    ..rest
});

/// Payments of the day, by account and by loyalty means.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaids {
    /// Payments by location account.
    pub accounts: Option<Vec<DayEndReportPaidsAccount>>,
    /// Payments by discount and loyalty means.
    pub discount: Option<Vec<DayEndReportPaidsAccount>>,
    /// Totals of the payments.
    pub total: Option<DayEndReportPaidsTotal>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndReportPaids {
    "accounts": optional accounts,
    "discount": optional discount,
    "total": optional total,
    ..rest
});

/// Clients of the day, by the time of the visit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClients {
    /// `1481101200` on the wire.
    pub field_1481101200: Option<Vec<DayEndClient>>,
    /// Fields that are not documented.
    pub rest: BTreeMap<String, Vec<DayEndClient>>,
}

object!(DayEndClients { "1481101200": optional field_1481101200, map rest });

/// Revenue from a kind of client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsNew {
    /// Total revenue.
    pub all_sum: Option<f64>,
    /// Revenue from returning clients.
    pub returned_sum: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStatsNew {
    "all_sum": optional all_sum,
    "returned_sum": optional returned_sum,
    ..rest
});

/// Payments through one account or loyalty means.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsAccount {
    /// Name of the account or loyalty means.
    pub title: Option<String>,
    /// Sum of the payments.
    pub amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndReportPaidsAccount { "title": optional title, "amount": optional amount, ..rest });

/// Totals of the payments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsTotal {
    /// Sum of the payments through location accounts.
    pub accounts: Option<f64>,
    /// Sum of the payments by loyalty means.
    pub discount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndReportPaidsTotal {
    "accounts": optional accounts,
    "discount": optional discount,
    ..rest
});

/// A client in the day-end report, with the sales by team member.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClient {
    /// ID of the client.
    pub client_id: Option<i64>,
    pub client_name: Option<String>,
    pub client_phone: Option<String>,
    pub client_email: Option<String>,
    /// Team members who served the client.
    pub masters: Option<Vec<DayEndClientMaster>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndClient {
    "client_id": optional client_id,
    "client_name": optional client_name,
    "client_phone": optional client_phone,
    "client_email": optional client_email,
    "masters": optional masters,
    ..rest
});

/// A team member in the day-end report, with what was sold to the client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMaster {
    /// ID of the team member.
    pub master_id: Option<i64>,
    pub master_name: Option<String>,
    /// Services sold.
    pub service: Option<Vec<DayEndClientMasterItem>>,
    /// Products sold.
    pub good: Option<Vec<DayEndClientMasterItem>>,
    /// Other sales.
    pub others: Option<DayEndClientMasterItem>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndClientMaster {
    "master_id": optional master_id,
    "master_name": optional master_name,
    "service": optional service,
    "good": optional good,
    "others": optional others,
    ..rest
});

/// A sold item in the day-end report.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMasterItem {
    /// Title of the item.
    pub item_title: Option<String>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Discount as an amount.
    pub discount: Option<f64>,
    /// Price after the discount.
    pub result_cost: Option<f64>,
    /// Payments for the item.
    pub transactions: Option<Vec<DayEndClientMasterItemTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndClientMasterItem {
    "item_title": optional item_title,
    "first_cost": optional first_cost,
    "discount": optional discount,
    "result_cost": optional result_cost,
    "transactions": optional transactions,
    ..rest
});

/// A payment for a sold item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMasterItemTransaction {
    /// Sum paid through location accounts.
    pub accounts_amount: Option<f64>,
    /// Sum paid by loyalty means.
    pub loyalty_amount: Option<f64>,
    /// Name of the means of payment, such as `Card: Gold Card`.
    pub payment_type: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DayEndClientMasterItemTransaction {
    "accounts_amount": optional accounts_amount,
    "loyalty_amount": optional loyalty_amount,
    "payment_type": optional payment_type,
    ..rest
});
