// Written by `cargo xtask regen`; changes are lost.

//! Types of `analytics_reports`.

use crate::runtime::{Date, DateTime, Rest, object};
use std::collections::BTreeMap;
use super::{Currency, IdName};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OverallAnalytics {
    pub income_total_stats: Option<SumStats>,
    pub income_services_stats: Option<SumStats>,
    pub income_goods_stats: Option<SumStats>,
    pub income_average_stats: Option<SumStats>,
    pub income_average_services_stats: Option<SumStats>,
    pub fullness_stats: Option<FullnessStats>,
    pub record_stats: Option<AppointmentStats>,
    pub client_stats: Option<ClientStats>,
    /// Fields that the document does not list.
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

/// Chart series by day for the key indicators report.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DailyChartRow {
    pub label: Option<String>,
    /// One pair of numbers a day: timestamp of the start of the day in UTC, then the indicator's value.
    ///
    /// Each item at most 2 items.
    pub data: Option<Vec<(DateTime, f64)>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DailyChartRow { "label": optional label, "data": optional data, ..rest });

/// Aggregate chart item for the key indicators report.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChartItem {
    pub label: Option<String>,
    pub data: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChartItem { "label": optional label, "data": optional data, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatistics {
    pub income_stats: Option<LoyaltyRevenueStatisticsIncomeStats>,
    pub currency: Option<LoyaltyRevenueStatisticsCurrency>,
    pub income_stats_by_day: Option<Vec<LoyaltyRevenueStatisticsIncomeStatsByDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatistics {
    "income_stats": optional income_stats,
    "currency": optional currency,
    "income_stats_by_day": optional income_stats_by_day,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyTeamMemberStatistics {
    pub client_stats: Option<LoyaltyTeamMemberStatisticsClientStats>,
    pub staff: Option<IdName>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyTeamMemberStatistics {
    "client_stats": optional client_stats,
    "staff": optional staff,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatistics {
    pub client_stats: Option<LoyaltyClientStatisticsClientStats>,
    pub visits_stats_by_day: Option<Vec<LoyaltyClientStatisticsVisitsStatsByDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyClientStatistics {
    "client_stats": optional client_stats,
    "visits_stats_by_day": optional visits_stats_by_day,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReport {
    pub stats: Option<DayEndReportStats>,
    pub paids: Option<DayEndReportPaids>,
    pub z_data: Option<DayEndClients>,
    pub currency: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DayEndReport {
    "stats": optional stats,
    "paids": optional paids,
    "z_data": optional z_data,
    "currency": optional currency,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SumStats {
    pub current_sum: Option<String>,
    /// Value in the period before.
    pub previous_sum: Option<String>,
    /// Change against the previous period, percent. Null when the indicator rose or fell from 0.
    pub change_percent: Option<f64>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SumStats {
    "current_sum": optional current_sum,
    "previous_sum": optional previous_sum,
    "change_percent": optional change_percent,
    "currency": optional currency,
    ..rest
});

/// Totals of how full the team members' working hours are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FullnessStats {
    /// Occupancy in the current period, percent.
    pub current_percent: Option<f64>,
    /// Occupancy in the period before, percent.
    pub previous_percent: Option<f64>,
    /// Change against the previous period, percent. Null when the indicator rose or fell from 0.
    pub change_percent: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(FullnessStats {
    "current_percent": optional current_percent,
    "previous_percent": optional previous_percent,
    "change_percent": optional change_percent,
    ..rest
});

/// Appointment count totals.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentStats {
    pub current_completed_count: Option<i64>,
    /// Completed appointments as a percentage of all; null when there are none at all.
    pub current_completed_percent: Option<f64>,
    pub current_pending_count: Option<i64>,
    /// Appointments not completed yet as a percentage of all; null when there are none at all.
    pub current_pending_percent: Option<f64>,
    pub current_canceled_count: Option<i64>,
    /// Canceled appointments as a percentage of all; null when there are none at all.
    pub current_canceled_percent: Option<f64>,
    /// Appointments of every status in the current period.
    pub current_total_count: Option<i64>,
    /// All appointments in the period before.
    pub previous_total_count: Option<i64>,
    /// Change of the appointment total against the previous period, percent. Null when the previous total is 0 and the current one isn't.
    pub change_percent: Option<f64>,
    /// Fields that the document does not list.
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

/// Client count totals.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientStats {
    pub total_count: Option<i64>,
    /// New clients in the period.
    pub new_count: Option<i64>,
    /// New clients as a percentage of active clients.
    pub new_percent: Option<f64>,
    /// Clients who came back in the period.
    pub return_count: Option<i64>,
    /// Returning clients as a percentage of active clients.
    pub return_percent: Option<f64>,
    /// Clients active in the period.
    pub active_count: Option<i64>,
    /// Clients lost in the period.
    pub lost_count: Option<i64>,
    /// Lost clients as a percentage of all clients.
    pub lost_percent: Option<f64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStats {
    pub new: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    pub old: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    pub total: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStats {
    "new": optional new,
    "old": optional old,
    "total": optional total,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyRevenueStatisticsCurrency {
    pub id: i64,
    pub iso: Option<String>,
    pub name: Option<String>,
    pub symbol: Option<String>,
    pub is_symbol_after_amount: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsByDay {
    pub date: Option<Date>,
    /// Revenue from new clients.
    pub new_sum: Option<f64>,
    /// Revenue from existing clients.
    pub old_sum: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStatsByDay {
    "date": optional date,
    "new_sum": optional new_sum,
    "old_sum": optional old_sum,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyTeamMemberStatisticsClientStats {
    pub all_count: Option<i64>,
    pub lost_count: Option<i64>,
    pub returned_count: Option<i64>,
    /// Share of returning clients, percent.
    pub returned_percent: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyTeamMemberStatisticsClientStats {
    "all_count": optional all_count,
    "lost_count": optional lost_count,
    "returned_count": optional returned_count,
    "returned_percent": optional returned_percent,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatisticsClientStats {
    pub new: Option<LoyaltyTeamMemberStatisticsClientStats>,
    pub old: Option<LoyaltyTeamMemberStatisticsClientStats>,
    pub total: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyClientStatisticsClientStats {
    "new": optional new,
    "old": optional old,
    "total": optional total,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyClientStatisticsVisitsStatsByDay {
    pub date: Option<Date>,
    pub new_count: Option<i64>,
    pub old_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyClientStatisticsVisitsStatsByDay {
    "date": optional date,
    "new_count": optional new_count,
    "old_count": optional old_count,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportStats {
    pub clients: Option<i64>,
    /// Average paid by one client.
    pub clients_average: Option<f64>,
    pub records: Option<i64>,
    /// Average amount of an appointment.
    pub records_average: Option<f64>,
    pub visit_records: Option<i64>,
    pub visit_records_average: Option<f64>,
    /// Appointments that have no client.
    pub non_visit_records: Option<i64>,
    /// Average amount of an appointment without a client.
    pub non_visit_records_average: Option<f64>,
    pub targets: Option<i64>,
    pub targets_paid: Option<f64>,
    pub goods: Option<i64>,
    pub goods_paid: Option<f64>,
    pub certificates: Option<i64>,
    pub certificates_paid: Option<f64>,
    pub abonement: Option<i64>,
    pub abonement_paid: Option<f64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaids {
    /// Payments per cash register account.
    pub accounts: Option<Vec<DayEndReportPaidsAccount>>,
    pub discount: Option<Vec<DayEndReportPaidsAccount>>,
    pub total: Option<DayEndReportPaidsTotal>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DayEndReportPaids {
    "accounts": optional accounts,
    "discount": optional discount,
    "total": optional total,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClients {
    /// `1481101200` on the wire.
    pub field_1481101200: Option<Vec<DayEndClient>>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Vec<DayEndClient>>,
}

object!(DayEndClients { "1481101200": optional field_1481101200, map rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsNew {
    /// Revenue brought by new clients.
    pub all_sum: Option<f64>,
    /// Revenue from returning clients.
    pub returned_sum: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyRevenueStatisticsIncomeStatsNew {
    "all_sum": optional all_sum,
    "returned_sum": optional returned_sum,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsAccount {
    pub title: Option<String>,
    pub amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DayEndReportPaidsAccount { "title": optional title, "amount": optional amount, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsTotal {
    /// Sum over all accounts of the location.
    pub accounts: Option<f64>,
    /// Total paid by loyalty means of all kinds.
    pub discount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DayEndReportPaidsTotal {
    "accounts": optional accounts,
    "discount": optional discount,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClient {
    pub client_id: Option<i64>,
    pub client_name: Option<String>,
    pub client_phone: Option<String>,
    pub client_email: Option<String>,
    pub masters: Option<Vec<DayEndClientMaster>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMaster {
    pub master_id: Option<i64>,
    pub master_name: Option<String>,
    pub service: Option<Vec<DayEndClientMasterItem>>,
    pub good: Option<Vec<DayEndClientMasterItem>>,
    pub others: Option<DayEndClientMasterItem>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMasterItem {
    pub item_title: Option<String>,
    pub first_cost: Option<f64>,
    pub discount: Option<f64>,
    pub result_cost: Option<f64>,
    pub transactions: Option<Vec<DayEndClientMasterItemTransaction>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMasterItemTransaction {
    /// Sum paid into the account of the location.
    pub accounts_amount: Option<f64>,
    pub loyalty_amount: Option<f64>,
    pub payment_type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DayEndClientMasterItemTransaction {
    "accounts_amount": optional accounts_amount,
    "loyalty_amount": optional loyalty_amount,
    "payment_type": optional payment_type,
    ..rest
});
