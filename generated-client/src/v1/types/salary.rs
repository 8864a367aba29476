// Written by `cargo xtask regen`; changes are lost.

//! Types of `salary`.

use crate::runtime::{Date, Maybe, Rest, object, text_enum};
use super::{Currency, IdTitle};

/// Settlements by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculation {
    pub payroll_daily: Option<Vec<DailySalaryCalculationPayrollDaily>>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DailySalaryCalculation {
    "payroll_daily": optional payroll_daily,
    "currency": optional currency,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryCalculation {
    pub total_sum: Option<SalaryBalance>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalaryCalculation {
    "total_sum": optional total_sum,
    "currency": optional currency,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalarySchemeCount {
    pub staff_id: Option<i64>,
    pub salary_schemes_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalarySchemeCount {
    "staff_id": optional staff_id,
    "salary_schemes_count": optional salary_schemes_count,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct Payroll {
    pub id: i64,
    pub company_id: Option<i64>,
    pub staff_id: Option<i64>,
    pub amount: Option<f64>,
    pub status: Option<PayrollStatus>,
    pub date_create: Option<Date>,
    /// First day of the calculation period.
    pub date_from: Option<Date>,
    /// Last day of the calculation period.
    pub date_to: Option<Date>,
    pub comment: Option<String>,
    pub salary_items: Option<Vec<PayrollItem>>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Payroll {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "amount": optional amount,
    "status": optional status,
    "date_create": optional date_create,
    "date_from": optional date_from,
    "date_to": optional date_to,
    "comment": optional comment,
    "salary_items": optional salary_items,
    "currency": optional currency,
    ..rest
});

/// Pay of one team member for a period, by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryPeriod {
    pub period_calculation_daily: Option<Vec<DailySalaryPeriodCalculationDaily>>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DailySalaryPeriod {
    "period_calculation_daily": optional period_calculation_daily,
    "currency": optional currency,
    ..rest
});

/// Pay of one team member for a period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryPeriod {
    pub working_days_count: Option<i64>,
    pub working_hours_count: Option<i64>,
    pub group_services_count: Option<i64>,
    pub services_count: Option<i64>,
    pub services_sum: Option<String>,
    pub goods_sales_count: Option<i64>,
    /// Value of the products sold.
    pub goods_sales_sum: Option<String>,
    pub total_sum: Option<String>,
    pub salary: Option<String>,
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalaryPeriod {
    "working_days_count": optional working_days_count,
    "working_hours_count": optional working_hours_count,
    "group_services_count": optional group_services_count,
    "services_count": optional services_count,
    "services_sum": optional services_sum,
    "goods_sales_count": optional goods_sales_count,
    "goods_sales_sum": optional goods_sales_sum,
    "total_sum": optional total_sum,
    "salary": optional salary,
    "currency": optional currency,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryScheme {
    pub staff_id: Option<i64>,
    /// First day the salary scheme applies.
    pub date_start: Option<Date>,
    /// Last day the salary scheme applies; null when it has no end.
    pub date_end: Option<Date>,
    pub salary_scheme: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalaryScheme {
    "staff_id": optional staff_id,
    "date_start": optional date_start,
    "date_end": optional date_end,
    "salary_scheme": optional salary_scheme,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculationPayrollDaily {
    pub date: Option<Date>,
    pub payroll_sum: Option<SalaryBalance>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DailySalaryCalculationPayrollDaily {
    "date": optional date,
    "payroll_sum": optional payroll_sum,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryBalance {
    pub income: Option<String>,
    pub expense: Option<String>,
    pub balance: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalaryBalance {
    "income": optional income,
    "expense": optional expense,
    "balance": optional balance,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollStatus {
    /// Sent as `draft`.
    Draft,
    /// Sent as `confirmed`.
    Confirmed,
    /// A value that the document does not list.
    Other(String),
}

impl PayrollStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Confirmed => "confirmed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PayrollStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "confirmed" => Self::Confirmed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PayrollStatus);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItem {
    pub date: Option<Date>,
    /// Format `time`.
    pub time: Option<String>,
    /// ID of what pay is calculated for, such as an appointment or a sale.
    pub item_id: Option<i64>,
    /// Kind of entity that pay is calculated for.
    pub item_type_slug: Option<PayrollItemTypeSlug>,
    pub salary_sum: Option<String>,
    pub record_id: Maybe<i64>,
    pub client_id: Maybe<i64>,
    pub cost: Maybe<String>,
    pub paid: Maybe<PayrollItemPaid>,
    /// Rules the pay was calculated by.
    pub salary_calculation_info: Option<PayrollItemInfo>,
    pub targets: Option<Vec<PayrollItemTarget>>,
    /// Discrepancy in the pay, if any.
    pub salary_discrepancy: Maybe<PayrollItemSalaryDiscrepancy>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItem {
    "date": optional date,
    "time": optional time,
    "item_id": optional item_id,
    "item_type_slug": optional item_type_slug,
    "salary_sum": optional salary_sum,
    "record_id": maybe record_id,
    "client_id": maybe client_id,
    "cost": maybe cost,
    "paid": maybe paid,
    "salary_calculation_info": optional salary_calculation_info,
    "targets": optional targets,
    "salary_discrepancy": maybe salary_discrepancy,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryPeriodCalculationDaily {
    pub date: Option<Date>,
    pub period_calculation: Option<SalarySummary>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(DailySalaryPeriodCalculationDaily {
    "date": optional date,
    "period_calculation": optional period_calculation,
    ..rest
});

/// Kind of entity that pay is calculated for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemTypeSlug {
    /// Sent as `periodic`.
    Periodic,
    /// Sent as `sale`.
    Sale,
    /// Sent as `record`.
    Record,
    /// Sent as `bonus`.
    Bonus,
    /// Sent as `penalty`.
    Penalty,
    /// Sent as `retro_bonus`.
    RetroBonus,
    /// Sent as `activity`.
    Activity,
    /// A value that the document does not list.
    Other(String),
}

impl PayrollItemTypeSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Periodic => "periodic",
            Self::Sale => "sale",
            Self::Record => "record",
            Self::Bonus => "bonus",
            Self::Penalty => "penalty",
            Self::RetroBonus => "retro_bonus",
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PayrollItemTypeSlug {
    fn from(text: &str) -> Self {
        match text {
            "periodic" => Self::Periodic,
            "sale" => Self::Sale,
            "record" => Self::Record,
            "bonus" => Self::Bonus,
            "penalty" => Self::Penalty,
            "retro_bonus" => Self::RetroBonus,
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PayrollItemTypeSlug);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemPaid {
    pub money_sum: Option<String>,
    pub discount_sum: Option<String>,
    pub bonus_sum: Option<String>,
    /// Sum paid by gift card.
    pub certificate_sum: Option<String>,
    pub abonement_sum: Option<String>,
    /// Part paid from client accounts.
    pub deposit_sum: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItemPaid {
    "money_sum": optional money_sum,
    "discount_sum": optional discount_sum,
    "bonus_sum": optional bonus_sum,
    "certificate_sum": optional certificate_sum,
    "abonement_sum": optional abonement_sum,
    "deposit_sum": optional deposit_sum,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemInfo {
    /// Title of the payroll criterion.
    pub criteria_title: Option<String>,
    pub param_title: Option<String>,
    pub scheme_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItemInfo {
    "criteria_title": optional criteria_title,
    "param_title": optional param_title,
    "scheme_title": optional scheme_title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItemTarget {
    pub target_type_slug: Maybe<PayrollItemTargetTypeSlug>,
    pub target_id: Maybe<i64>,
    pub title: Option<String>,
    pub cost: Maybe<String>,
    pub net_cost: Maybe<String>,
    /// Total pay for the target.
    pub salary_sum: Maybe<String>,
    /// Pay for promoting the target.
    pub salary_promotion_sum: Maybe<String>,
    pub salary_calculation: Maybe<PayrollItemTargetSalaryCalculation>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItemTarget {
    "target_type_slug": maybe target_type_slug,
    "target_id": maybe target_id,
    "title": optional title,
    "cost": maybe cost,
    "net_cost": maybe net_cost,
    "salary_sum": maybe salary_sum,
    "salary_promotion_sum": maybe salary_promotion_sum,
    "salary_calculation": maybe salary_calculation,
    ..rest
});

/// Discrepancy in the pay, if any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemSalaryDiscrepancy {
    pub reason: Option<PayrollItemSalaryDiscrepancyReason>,
    pub actual_sum: Option<String>,
    /// Actual salary against the calculated one: the difference of the two sums.
    pub difference_sum: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItemSalaryDiscrepancy {
    "reason": optional reason,
    "actual_sum": optional actual_sum,
    "difference_sum": optional difference_sum,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalarySummary {
    pub working_days_count: Option<i64>,
    pub working_hours_count: Option<i64>,
    pub group_services_count: Option<i64>,
    pub services_count: Option<i64>,
    pub services_sum: Option<String>,
    pub goods_sales_count: Option<i64>,
    /// Value of the products sold.
    pub goods_sales_sum: Option<String>,
    pub total_sum: Option<String>,
    pub salary: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalarySummary {
    "working_days_count": optional working_days_count,
    "working_hours_count": optional working_hours_count,
    "group_services_count": optional group_services_count,
    "services_count": optional services_count,
    "services_sum": optional services_sum,
    "goods_sales_count": optional goods_sales_count,
    "goods_sales_sum": optional goods_sales_sum,
    "total_sum": optional total_sum,
    "salary": optional salary,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemTargetTypeSlug {
    /// Sent as `service`.
    Service,
    /// Sent as `good`.
    Good,
    /// A value that the document does not list.
    Other(String),
}

impl PayrollItemTargetTypeSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Service => "service",
            Self::Good => "good",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PayrollItemTargetTypeSlug {
    fn from(text: &str) -> Self {
        match text {
            "service" => Self::Service,
            "good" => Self::Good,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PayrollItemTargetTypeSlug);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItemTargetSalaryCalculation {
    pub type_slug: Option<PayrollItemTargetSalaryCalculationTypeSlug>,
    pub value: Option<f64>,
    pub description: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(PayrollItemTargetSalaryCalculation {
    "type_slug": optional type_slug,
    "value": optional value,
    "description": optional description,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemSalaryDiscrepancyReason {
    /// Sent as `new`.
    New,
    /// Sent as `deleted`.
    Deleted,
    /// Sent as `updated_rule`.
    UpdatedRule,
    /// Sent as `updated_sum`.
    UpdatedSum,
    /// A value that the document does not list.
    Other(String),
}

impl PayrollItemSalaryDiscrepancyReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Deleted => "deleted",
            Self::UpdatedRule => "updated_rule",
            Self::UpdatedSum => "updated_sum",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PayrollItemSalaryDiscrepancyReason {
    fn from(text: &str) -> Self {
        match text {
            "new" => Self::New,
            "deleted" => Self::Deleted,
            "updated_rule" => Self::UpdatedRule,
            "updated_sum" => Self::UpdatedSum,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PayrollItemSalaryDiscrepancyReason);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemTargetSalaryCalculationTypeSlug {
    /// Sent as `fix`.
    Fix,
    /// Sent as `percent`.
    Percent,
    /// A value that the document does not list.
    Other(String),
}

impl PayrollItemTargetSalaryCalculationTypeSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fix => "fix",
            Self::Percent => "percent",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PayrollItemTargetSalaryCalculationTypeSlug {
    fn from(text: &str) -> Self {
        match text {
            "fix" => Self::Fix,
            "percent" => Self::Percent,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PayrollItemTargetSalaryCalculationTypeSlug);
