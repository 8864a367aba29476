// Written by `cargo xtask regen`; changes are lost.

//! Types of `analytics_reports`.

use crate::runtime::{
    Date, DateTime, Entries, Fields, MapAccess, Object, Rest, SerializeMap, object,
    required,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for OverallAnalytics {
    const NAME: &'static str = "OverallAnalytics";
    const FIELDS: &'static [&'static str] = &[
        "income_total_stats",
        "income_services_stats",
        "income_goods_stats",
        "income_average_stats",
        "income_average_services_stats",
        "fullness_stats",
        "record_stats",
        "client_stats",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.income_total_stats),
                1 => fields.optional(&mut object.income_services_stats),
                2 => fields.optional(&mut object.income_goods_stats),
                3 => fields.optional(&mut object.income_average_stats),
                4 => fields.optional(&mut object.income_average_services_stats),
                5 => fields.optional(&mut object.fullness_stats),
                6 => fields.optional(&mut object.record_stats),
                _ => fields.optional(&mut object.client_stats),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("income_total_stats", &self.income_total_stats);
        out.optional("income_services_stats", &self.income_services_stats);
        out.optional("income_goods_stats", &self.income_goods_stats);
        out.optional("income_average_stats", &self.income_average_stats);
        out.optional("income_average_services_stats", &self.income_average_services_stats);
        out.optional("fullness_stats", &self.fullness_stats);
        out.optional("record_stats", &self.record_stats);
        out.optional("client_stats", &self.client_stats);
    }
}

object!(OverallAnalytics);

/// A data series of a chart by day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DailyChartRow {
    /// Name of the data series.
    pub label: Option<String>,
    /// A pair for each day: the start of the day in UTC, and the value of the indicator.
    ///
    /// Each item at most 2 items.
    pub data: Option<Vec<(DateTime, f64)>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DailyChartRow {
    const NAME: &'static str = "DailyChartRow";
    const FIELDS: &'static [&'static str] = &["label", "data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.label),
                _ => fields.optional(&mut object.data),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("label", &self.label);
        out.optional("data", &self.data);
    }
}

object!(DailyChartRow);

/// An item of a chart, with its value for the period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChartItem {
    /// Name of the indicator.
    pub label: Option<String>,
    /// Value of the indicator.
    pub data: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChartItem {
    const NAME: &'static str = "ChartItem";
    const FIELDS: &'static [&'static str] = &["label", "data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.label),
                _ => fields.optional(&mut object.data),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("label", &self.label);
        out.optional("data", &self.data);
    }
}

object!(ChartItem);

/// Revenue that loyalty promotions bring.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatistics {
    /// Revenue by kind of client.
    pub income_stats: Option<LoyaltyRevenueStatisticsIncomeStats>,
    /// Currency of the amounts.
    pub currency: Option<LoyaltyRevenueStatisticsCurrency>,
    /// Revenue of each day.
    pub income_stats_by_day: Option<Vec<LoyaltyRevenueStatisticsIncomeStatsByDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyRevenueStatistics {
    const NAME: &'static str = "LoyaltyRevenueStatistics";
    const FIELDS: &'static [&'static str] = &["income_stats", "currency", "income_stats_by_day"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.income_stats),
                1 => fields.optional(&mut object.currency),
                _ => fields.optional(&mut object.income_stats_by_day),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("income_stats", &self.income_stats);
        out.optional("currency", &self.currency);
        out.optional("income_stats_by_day", &self.income_stats_by_day);
    }
}

object!(LoyaltyRevenueStatistics);

/// How many clients come back to a team member.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyTeamMemberStatistics {
    /// Numbers of all, lost and returning clients.
    pub client_stats: Option<LoyaltyTeamMemberStatisticsClientStats>,
    pub staff: Option<IdName>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyTeamMemberStatistics {
    const NAME: &'static str = "LoyaltyTeamMemberStatistics";
    const FIELDS: &'static [&'static str] = &["client_stats", "staff"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.client_stats),
                _ => fields.optional(&mut object.staff),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("client_stats", &self.client_stats);
        out.optional("staff", &self.staff);
    }
}

object!(LoyaltyTeamMemberStatistics);

/// Numbers of new, returning and lost clients.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatistics {
    /// Numbers of clients by kind.
    pub client_stats: Option<LoyaltyClientStatisticsClientStats>,
    /// Numbers of clients of each day.
    pub visits_stats_by_day: Option<Vec<LoyaltyClientStatisticsVisitsStatsByDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyClientStatistics {
    const NAME: &'static str = "LoyaltyClientStatistics";
    const FIELDS: &'static [&'static str] = &["client_stats", "visits_stats_by_day"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.client_stats),
                _ => fields.optional(&mut object.visits_stats_by_day),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("client_stats", &self.client_stats);
        out.optional("visits_stats_by_day", &self.visits_stats_by_day);
    }
}

object!(LoyaltyClientStatistics);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndReport {
    const NAME: &'static str = "DayEndReport";
    const FIELDS: &'static [&'static str] = &["stats", "paids", "z_data", "currency"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.stats),
                1 => fields.optional(&mut object.paids),
                2 => fields.optional(&mut object.z_data),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("stats", &self.stats);
        out.optional("paids", &self.paids);
        out.optional("z_data", &self.z_data);
        out.optional("currency", &self.currency);
    }
}

object!(DayEndReport);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SumStats {
    const NAME: &'static str = "SumStats";
    const FIELDS: &'static [&'static str] = &["current_sum", "previous_sum", "change_percent", "currency"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.current_sum),
                1 => fields.optional(&mut object.previous_sum),
                2 => fields.optional(&mut object.change_percent),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("current_sum", &self.current_sum);
        out.optional("previous_sum", &self.previous_sum);
        out.optional("change_percent", &self.change_percent);
        out.optional("currency", &self.currency);
    }
}

object!(SumStats);

/// Occupancy of the team members' working hours.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FullnessStats {
    /// Occupancy in the current period, in percent.
    pub current_percent: Option<f64>,
    /// Occupancy in the previous period, in percent.
    pub previous_percent: Option<f64>,
    /// Change from the previous period, in percent. Null for a change from 0.
    pub change_percent: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FullnessStats {
    const NAME: &'static str = "FullnessStats";
    const FIELDS: &'static [&'static str] = &["current_percent", "previous_percent", "change_percent"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.current_percent),
                1 => fields.optional(&mut object.previous_percent),
                _ => fields.optional(&mut object.change_percent),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("current_percent", &self.current_percent);
        out.optional("previous_percent", &self.previous_percent);
        out.optional("change_percent", &self.change_percent);
    }
}

object!(FullnessStats);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentStats {
    const NAME: &'static str = "AppointmentStats";
    const FIELDS: &'static [&'static str] = &[
        "current_completed_count",
        "current_completed_percent",
        "current_pending_count",
        "current_pending_percent",
        "current_canceled_count",
        "current_canceled_percent",
        "current_total_count",
        "previous_total_count",
        "change_percent",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.current_completed_count),
                1 => fields.optional(&mut object.current_completed_percent),
                2 => fields.optional(&mut object.current_pending_count),
                3 => fields.optional(&mut object.current_pending_percent),
                4 => fields.optional(&mut object.current_canceled_count),
                5 => fields.optional(&mut object.current_canceled_percent),
                6 => fields.optional(&mut object.current_total_count),
                7 => fields.optional(&mut object.previous_total_count),
                _ => fields.optional(&mut object.change_percent),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("current_completed_count", &self.current_completed_count);
        out.optional("current_completed_percent", &self.current_completed_percent);
        out.optional("current_pending_count", &self.current_pending_count);
        out.optional("current_pending_percent", &self.current_pending_percent);
        out.optional("current_canceled_count", &self.current_canceled_count);
        out.optional("current_canceled_percent", &self.current_canceled_percent);
        out.optional("current_total_count", &self.current_total_count);
        out.optional("previous_total_count", &self.previous_total_count);
        out.optional("change_percent", &self.change_percent);
    }
}

object!(AppointmentStats);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientStats {
    const NAME: &'static str = "ClientStats";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "new_count",
        "new_percent",
        "return_count",
        "return_percent",
        "active_count",
        "lost_count",
        "lost_percent",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.total_count),
                1 => fields.optional(&mut object.new_count),
                2 => fields.optional(&mut object.new_percent),
                3 => fields.optional(&mut object.return_count),
                4 => fields.optional(&mut object.return_percent),
                5 => fields.optional(&mut object.active_count),
                6 => fields.optional(&mut object.lost_count),
                _ => fields.optional(&mut object.lost_percent),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("total_count", &self.total_count);
        out.optional("new_count", &self.new_count);
        out.optional("new_percent", &self.new_percent);
        out.optional("return_count", &self.return_count);
        out.optional("return_percent", &self.return_percent);
        out.optional("active_count", &self.active_count);
        out.optional("lost_count", &self.lost_count);
        out.optional("lost_percent", &self.lost_percent);
    }
}

object!(ClientStats);

/// Revenue by kind of client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStats {
    /// Revenue from a kind of client.
    pub new: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Revenue from existing clients.
    pub old: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Revenue from all clients.
    pub total: Option<LoyaltyRevenueStatisticsIncomeStatsNew>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyRevenueStatisticsIncomeStats {
    const NAME: &'static str = "LoyaltyRevenueStatisticsIncomeStats";
    const FIELDS: &'static [&'static str] = &["new", "old", "total"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.new),
                1 => fields.optional(&mut object.old),
                _ => fields.optional(&mut object.total),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("new", &self.new);
        out.optional("old", &self.old);
        out.optional("total", &self.total);
    }
}

object!(LoyaltyRevenueStatisticsIncomeStats);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyRevenueStatisticsCurrency {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            iso: None,
            name: None,
            symbol: None,
            is_symbol_after_amount: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyRevenueStatisticsCurrency {
    const NAME: &'static str = "LoyaltyRevenueStatisticsCurrency";
    const FIELDS: &'static [&'static str] = &["id", "iso", "name", "symbol", "is_symbol_after_amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut iso = None;
        let mut name = None;
        let mut symbol = None;
        let mut is_symbol_after_amount = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut iso),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut symbol),
                _ => fields.optional(&mut is_symbol_after_amount),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            iso,
            name,
            symbol,
            is_symbol_after_amount,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("iso", &self.iso);
        out.optional("name", &self.name);
        out.optional("symbol", &self.symbol);
        out.optional("is_symbol_after_amount", &self.is_symbol_after_amount);
    }
}

object!(LoyaltyRevenueStatisticsCurrency);

/// Revenue of one day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsByDay {
    /// The day.
    pub date: Option<Date>,
    /// Revenue from new clients.
    pub new_sum: Option<f64>,
    /// Revenue from existing clients.
    pub old_sum: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyRevenueStatisticsIncomeStatsByDay {
    const NAME: &'static str = "LoyaltyRevenueStatisticsIncomeStatsByDay";
    const FIELDS: &'static [&'static str] = &["date", "new_sum", "old_sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                1 => fields.optional(&mut object.new_sum),
                _ => fields.optional(&mut object.old_sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("new_sum", &self.new_sum);
        out.optional("old_sum", &self.old_sum);
    }
}

object!(LoyaltyRevenueStatisticsIncomeStatsByDay);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyTeamMemberStatisticsClientStats {
    const NAME: &'static str = "LoyaltyTeamMemberStatisticsClientStats";
    const FIELDS: &'static [&'static str] = &[
        "all_count",
        "lost_count",
        "returned_count",
        "returned_percent",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.all_count),
                1 => fields.optional(&mut object.lost_count),
                2 => fields.optional(&mut object.returned_count),
                _ => fields.optional(&mut object.returned_percent),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("all_count", &self.all_count);
        out.optional("lost_count", &self.lost_count);
        out.optional("returned_count", &self.returned_count);
        out.optional("returned_percent", &self.returned_percent);
    }
}

object!(LoyaltyTeamMemberStatisticsClientStats);

/// Numbers of clients by kind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyClientStatisticsClientStats {
    /// New clients.
    pub new: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// Existing clients.
    pub old: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// All clients.
    pub total: Option<LoyaltyTeamMemberStatisticsClientStats>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyClientStatisticsClientStats {
    const NAME: &'static str = "LoyaltyClientStatisticsClientStats";
    const FIELDS: &'static [&'static str] = &["new", "old", "total"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.new),
                1 => fields.optional(&mut object.old),
                _ => fields.optional(&mut object.total),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("new", &self.new);
        out.optional("old", &self.old);
        out.optional("total", &self.total);
    }
}

object!(LoyaltyClientStatisticsClientStats);

/// Numbers of clients of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyClientStatisticsVisitsStatsByDay {
    /// The day.
    pub date: Option<Date>,
    /// Number of new clients.
    pub new_count: Option<i64>,
    /// Number of existing clients.
    pub old_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyClientStatisticsVisitsStatsByDay {
    const NAME: &'static str = "LoyaltyClientStatisticsVisitsStatsByDay";
    const FIELDS: &'static [&'static str] = &["date", "new_count", "old_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                1 => fields.optional(&mut object.new_count),
                _ => fields.optional(&mut object.old_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("new_count", &self.new_count);
        out.optional("old_count", &self.old_count);
    }
}

object!(LoyaltyClientStatisticsVisitsStatsByDay);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndReportStats {
    const NAME: &'static str = "DayEndReportStats";
    const FIELDS: &'static [&'static str] = &[
        "clients",
        "clients_average",
        "records",
        "records_average",
        "visit_records",
        "visit_records_average",
        "non_visit_records",
        "non_visit_records_average",
        "targets",
        "targets_paid",
        "goods",
        "goods_paid",
        "certificates",
        "certificates_paid",
        "abonement",
        "abonement_paid",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.clients),
                1 => fields.optional(&mut object.clients_average),
                2 => fields.optional(&mut object.records),
                3 => fields.optional(&mut object.records_average),
                4 => fields.optional(&mut object.visit_records),
                5 => fields.optional(&mut object.visit_records_average),
                6 => fields.optional(&mut object.non_visit_records),
                7 => fields.optional(&mut object.non_visit_records_average),
                8 => fields.optional(&mut object.targets),
                9 => fields.optional(&mut object.targets_paid),
                10 => fields.optional(&mut object.goods),
                11 => fields.optional(&mut object.goods_paid),
                12 => fields.optional(&mut object.certificates),
                13 => fields.optional(&mut object.certificates_paid),
                14 => fields.optional(&mut object.abonement),
                _ => fields.optional(&mut object.abonement_paid),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("clients", &self.clients);
        out.optional("clients_average", &self.clients_average);
        out.optional("records", &self.records);
        out.optional("records_average", &self.records_average);
        out.optional("visit_records", &self.visit_records);
        out.optional("visit_records_average", &self.visit_records_average);
        out.optional("non_visit_records", &self.non_visit_records);
        out.optional("non_visit_records_average", &self.non_visit_records_average);
        out.optional("targets", &self.targets);
        out.optional("targets_paid", &self.targets_paid);
        out.optional("goods", &self.goods);
        out.optional("goods_paid", &self.goods_paid);
        out.optional("certificates", &self.certificates);
        out.optional("certificates_paid", &self.certificates_paid);
        out.optional("abonement", &self.abonement);
        out.optional("abonement_paid", &self.abonement_paid);
    }
}

object!(DayEndReportStats);

/// Payments of the day, by account and by loyalty means.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaids {
    /// Payments by location account.
    pub accounts: Option<Vec<DayEndReportPaidsAccount>>,
    /// Payments by discount and loyalty means.
    pub discount: Option<Vec<DayEndReportPaidsAccount>>,
    /// Totals of the payments.
    pub total: Option<DayEndReportPaidsTotal>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndReportPaids {
    const NAME: &'static str = "DayEndReportPaids";
    const FIELDS: &'static [&'static str] = &["accounts", "discount", "total"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.accounts),
                1 => fields.optional(&mut object.discount),
                _ => fields.optional(&mut object.total),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("accounts", &self.accounts);
        out.optional("discount", &self.discount);
        out.optional("total", &self.total);
    }
}

object!(DayEndReportPaids);

/// Clients of the day, by the time of the visit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClients {
    /// `1481101200` on the wire.
    pub field_1481101200: Option<Vec<DayEndClient>>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Vec<DayEndClient>>,
}

impl Object for DayEndClients {
    const NAME: &'static str = "DayEndClients";
    const FIELDS: &'static [&'static str] = &["1481101200"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_or(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.field_1481101200)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("1481101200", &self.field_1481101200);
        out.map(&self.rest);
    }
}

object!(DayEndClients);

/// Revenue from a kind of client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyRevenueStatisticsIncomeStatsNew {
    /// Total revenue.
    pub all_sum: Option<f64>,
    /// Revenue from returning clients.
    pub returned_sum: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyRevenueStatisticsIncomeStatsNew {
    const NAME: &'static str = "LoyaltyRevenueStatisticsIncomeStatsNew";
    const FIELDS: &'static [&'static str] = &["all_sum", "returned_sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.all_sum),
                _ => fields.optional(&mut object.returned_sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("all_sum", &self.all_sum);
        out.optional("returned_sum", &self.returned_sum);
    }
}

object!(LoyaltyRevenueStatisticsIncomeStatsNew);

/// Payments through one account or loyalty means.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsAccount {
    /// Name of the account or loyalty means.
    pub title: Option<String>,
    /// Sum of the payments.
    pub amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndReportPaidsAccount {
    const NAME: &'static str = "DayEndReportPaidsAccount";
    const FIELDS: &'static [&'static str] = &["title", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("amount", &self.amount);
    }
}

object!(DayEndReportPaidsAccount);

/// Totals of the payments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndReportPaidsTotal {
    /// Sum of the payments through location accounts.
    pub accounts: Option<f64>,
    /// Sum of the payments by loyalty means.
    pub discount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndReportPaidsTotal {
    const NAME: &'static str = "DayEndReportPaidsTotal";
    const FIELDS: &'static [&'static str] = &["accounts", "discount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.accounts),
                _ => fields.optional(&mut object.discount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("accounts", &self.accounts);
        out.optional("discount", &self.discount);
    }
}

object!(DayEndReportPaidsTotal);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndClient {
    const NAME: &'static str = "DayEndClient";
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "client_name",
        "client_phone",
        "client_email",
        "masters",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.client_id),
                1 => fields.optional(&mut object.client_name),
                2 => fields.optional(&mut object.client_phone),
                3 => fields.optional(&mut object.client_email),
                _ => fields.optional(&mut object.masters),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("client_id", &self.client_id);
        out.optional("client_name", &self.client_name);
        out.optional("client_phone", &self.client_phone);
        out.optional("client_email", &self.client_email);
        out.optional("masters", &self.masters);
    }
}

object!(DayEndClient);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndClientMaster {
    const NAME: &'static str = "DayEndClientMaster";
    const FIELDS: &'static [&'static str] = &["master_id", "master_name", "service", "good", "others"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.master_id),
                1 => fields.optional(&mut object.master_name),
                2 => fields.optional(&mut object.service),
                3 => fields.optional(&mut object.good),
                _ => fields.optional(&mut object.others),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("master_id", &self.master_id);
        out.optional("master_name", &self.master_name);
        out.optional("service", &self.service);
        out.optional("good", &self.good);
        out.optional("others", &self.others);
    }
}

object!(DayEndClientMaster);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndClientMasterItem {
    const NAME: &'static str = "DayEndClientMasterItem";
    const FIELDS: &'static [&'static str] = &[
        "item_title",
        "first_cost",
        "discount",
        "result_cost",
        "transactions",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.item_title),
                1 => fields.optional(&mut object.first_cost),
                2 => fields.optional(&mut object.discount),
                3 => fields.optional(&mut object.result_cost),
                _ => fields.optional(&mut object.transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("item_title", &self.item_title);
        out.optional("first_cost", &self.first_cost);
        out.optional("discount", &self.discount);
        out.optional("result_cost", &self.result_cost);
        out.optional("transactions", &self.transactions);
    }
}

object!(DayEndClientMasterItem);

/// A payment for a sold item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayEndClientMasterItemTransaction {
    /// Sum paid through location accounts.
    pub accounts_amount: Option<f64>,
    /// Sum paid by loyalty means.
    pub loyalty_amount: Option<f64>,
    /// Name of the means of payment, such as `Card: Gold Card`.
    pub payment_type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DayEndClientMasterItemTransaction {
    const NAME: &'static str = "DayEndClientMasterItemTransaction";
    const FIELDS: &'static [&'static str] = &["accounts_amount", "loyalty_amount", "payment_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.accounts_amount),
                1 => fields.optional(&mut object.loyalty_amount),
                _ => fields.optional(&mut object.payment_type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("accounts_amount", &self.accounts_amount);
        out.optional("loyalty_amount", &self.loyalty_amount);
        out.optional("payment_type", &self.payment_type);
    }
}

object!(DayEndClientMasterItemTransaction);
