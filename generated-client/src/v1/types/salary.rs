// Written by `cargo xtask regen`; changes are lost.

//! Types of `salary`.

use crate::runtime::{Date, Maybe, Rest, object, text_enum};
use super::{Currency, IdTitle};

/// Settlements with a team member by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculation {
    /// Settlements of each day.
    pub payroll_daily: Option<Vec<DailySalaryCalculationPayrollDaily>>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DailySalaryCalculation {
    "payroll_daily": optional payroll_daily,
    "currency": optional currency,
    ..rest
});

/// Settlements with a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryCalculation {
    /// Totals of the period.
    pub total_sum: Option<SalaryBalance>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalaryCalculation {
    "total_sum": optional total_sum,
    "currency": optional currency,
    ..rest
});

/// Number of salary schemes of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalarySchemeCount {
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Number of salary schemes that apply.
    pub salary_schemes_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalarySchemeCount {
    "staff_id": optional staff_id,
    "salary_schemes_count": optional salary_schemes_count,
    ..rest
});

/// A payroll calculation of a team member.
#[derive(Debug, Clone, PartialEq)]
pub struct Payroll {
    /// ID of the calculation.
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Pay that was calculated.
    pub amount: Option<f64>,
    /// Status of a payroll calculation.
    pub status: Option<PayrollStatus>,
    /// When the calculation was created.
    pub date_create: Option<Date>,
    /// First day of the calculation period.
    pub date_from: Option<Date>,
    /// Last day of the calculation period.
    pub date_to: Option<Date>,
    pub comment: Option<String>,
    /// What the pay is calculated for.
    pub salary_items: Option<Vec<PayrollItem>>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
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
    /// Pay of each day.
    pub period_calculation_daily: Option<Vec<DailySalaryPeriodCalculationDaily>>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
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
    /// Number of working days.
    pub working_days_count: Option<i64>,
    /// Number of working hours.
    pub working_hours_count: Option<i64>,
    /// Number of group services provided.
    pub group_services_count: Option<i64>,
    /// Number of services provided.
    pub services_count: Option<i64>,
    /// Price of the services provided.
    pub services_sum: Option<String>,
    /// Number of products sold.
    pub goods_sales_count: Option<i64>,
    /// Price of the products sold.
    pub goods_sales_sum: Option<String>,
    /// Total price of services and products.
    pub total_sum: Option<String>,
    /// Pay of the team member.
    pub salary: Option<String>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that are not documented.
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

/// A salary scheme of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryScheme {
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// First day of the salary scheme.
    pub date_start: Option<Date>,
    /// Last day of the salary scheme; null when it has no end.
    pub date_end: Option<Date>,
    /// The salary scheme.
    pub salary_scheme: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalaryScheme {
    "staff_id": optional staff_id,
    "date_start": optional date_start,
    "date_end": optional date_end,
    "salary_scheme": optional salary_scheme,
    ..rest
});

/// Settlements of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculationPayrollDaily {
    /// The day.
    pub date: Option<Date>,
    /// Totals of the day.
    pub payroll_sum: Option<SalaryBalance>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DailySalaryCalculationPayrollDaily {
    "date": optional date,
    "payroll_sum": optional payroll_sum,
    ..rest
});

/// Income, expense and balance of a settlement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryBalance {
    /// Income.
    pub income: Option<String>,
    /// Expense.
    pub expense: Option<String>,
    /// Balance.
    pub balance: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalaryBalance {
    "income": optional income,
    "expense": optional expense,
    "balance": optional balance,
    ..rest
});

/// Status of a payroll calculation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollStatus {
    /// Sent as `draft`.
    Draft,
    /// Sent as `confirmed`.
    Confirmed,
    /// A value that is not documented.
    Other(String),
}

impl PayrollStatus {
    /// Returns the value on the wire.
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

/// An item that pay is calculated for, such as an appointment or a sale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItem {
    /// Day of the item.
    pub date: Option<Date>,
    /// Format `time`.
    pub time: Option<String>,
    /// ID of the entity that pay is calculated for, such as an appointment or a sale.
    pub item_id: Option<i64>,
    /// Kind of entity that pay is calculated for.
    pub item_type_slug: Option<PayrollItemTypeSlug>,
    /// Pay for the item.
    pub salary_sum: Option<String>,
    /// ID of the appointment.
    pub record_id: Maybe<i64>,
    /// ID of the client.
    pub client_id: Maybe<i64>,
    /// Base price.
    pub cost: Maybe<String>,
    /// How an item was paid.
    pub paid: Maybe<PayrollItemPaid>,
    /// Rules by which the pay was calculated.
    pub salary_calculation_info: Option<PayrollItemInfo>,
    /// Services and products of the item.
    pub targets: Option<Vec<PayrollItemTarget>>,
    /// Discrepancy in the pay, if any.
    pub salary_discrepancy: Maybe<PayrollItemSalaryDiscrepancy>,
    /// Fields that are not documented.
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

/// Pay of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryPeriodCalculationDaily {
    /// The day.
    pub date: Option<Date>,
    /// Totals of the day.
    pub period_calculation: Option<SalarySummary>,
    /// Fields that are not documented.
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
    /// A value that is not documented.
    Other(String),
}

impl PayrollItemTypeSlug {
    /// Returns the value on the wire.
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

/// How an item was paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemPaid {
    /// Sum paid in money.
    pub money_sum: Option<String>,
    /// Sum covered by a discount.
    pub discount_sum: Option<String>,
    /// Sum paid in bonus points.
    pub bonus_sum: Option<String>,
    /// Sum paid by gift card.
    pub certificate_sum: Option<String>,
    /// Sum paid by a membership.
    pub abonement_sum: Option<String>,
    /// Sum paid from client accounts.
    pub deposit_sum: Option<String>,
    /// Fields that are not documented.
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

/// The rule by which pay is calculated.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemInfo {
    /// Title of the criterion of the payroll rule.
    pub criteria_title: Option<String>,
    /// Title of the payroll parameter.
    pub param_title: Option<String>,
    /// Title of the salary scheme.
    pub scheme_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PayrollItemInfo {
    "criteria_title": optional criteria_title,
    "param_title": optional param_title,
    "scheme_title": optional scheme_title,
    ..rest
});

/// A service or product that pay is calculated for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItemTarget {
    /// Kind of item: a service or a product.
    pub target_type_slug: Maybe<PayrollItemTargetTypeSlug>,
    /// ID of the service or product.
    pub target_id: Maybe<i64>,
    /// Title of the service or product.
    pub title: Option<String>,
    /// Sale price.
    pub cost: Maybe<String>,
    /// Cost price.
    pub net_cost: Maybe<String>,
    /// Pay for the service or product.
    pub salary_sum: Maybe<String>,
    /// Pay for promoting the service or product.
    pub salary_promotion_sum: Maybe<String>,
    /// The rule by which pay for a service or product is calculated.
    pub salary_calculation: Maybe<PayrollItemTargetSalaryCalculation>,
    /// Fields that are not documented.
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
    /// Reason of a discrepancy in the pay.
    pub reason: Option<PayrollItemSalaryDiscrepancyReason>,
    /// Pay as it is calculated now.
    pub actual_sum: Option<String>,
    /// Difference between the current and the calculated pay.
    pub difference_sum: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PayrollItemSalaryDiscrepancy {
    "reason": optional reason,
    "actual_sum": optional actual_sum,
    "difference_sum": optional difference_sum,
    ..rest
});

/// Totals of a team member's pay.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalarySummary {
    /// Number of working days.
    pub working_days_count: Option<i64>,
    /// Number of working hours.
    pub working_hours_count: Option<i64>,
    /// Number of group services provided.
    pub group_services_count: Option<i64>,
    /// Number of services provided.
    pub services_count: Option<i64>,
    /// Price of the services provided.
    pub services_sum: Option<String>,
    /// Number of products sold.
    pub goods_sales_count: Option<i64>,
    /// Price of the products sold.
    pub goods_sales_sum: Option<String>,
    /// Total price of services and products.
    pub total_sum: Option<String>,
    /// Pay of the team member.
    pub salary: Option<String>,
    /// Fields that are not documented.
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

/// Kind of item: a service or a product.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemTargetTypeSlug {
    /// Sent as `service`.
    Service,
    /// Sent as `good`.
    Good,
    /// A value that is not documented.
    Other(String),
}

impl PayrollItemTargetTypeSlug {
    /// Returns the value on the wire.
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

/// The rule by which pay for a service or product is calculated.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItemTargetSalaryCalculation {
    /// Kind of rule: a fixed amount or a percentage.
    pub type_slug: Option<PayrollItemTargetSalaryCalculationTypeSlug>,
    /// Percentage or fixed amount.
    pub value: Option<f64>,
    /// The rule in words, such as `1.5% of cost`.
    pub description: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PayrollItemTargetSalaryCalculation {
    "type_slug": optional type_slug,
    "value": optional value,
    "description": optional description,
    ..rest
});

/// Reason of a discrepancy in the pay.
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
    /// A value that is not documented.
    Other(String),
}

impl PayrollItemSalaryDiscrepancyReason {
    /// Returns the value on the wire.
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

/// Kind of rule: a fixed amount or a percentage.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayrollItemTargetSalaryCalculationTypeSlug {
    /// Sent as `fix`.
    Fix,
    /// Sent as `percent`.
    Percent,
    /// A value that is not documented.
    Other(String),
}

impl PayrollItemTargetSalaryCalculationTypeSlug {
    /// Returns the value on the wire.
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
