// Written by `cargo xtask regen`; changes are lost.

//! Types of `salary`.

use crate::runtime::{
    Date, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, object,
    required, text_enum,
};
use super::{Currency, IdTitle};

/// Settlements with a team member by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculation {
    /// Settlements of each day.
    pub payroll_daily: Option<Vec<DailySalaryCalculationPayrollDaily>>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DailySalaryCalculation {
    const NAME: &'static str = "DailySalaryCalculation";
    const FIELDS: &'static [&'static str] = &["payroll_daily", "currency"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.payroll_daily),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("payroll_daily", &self.payroll_daily);
        out.optional("currency", &self.currency);
    }
}

object!(DailySalaryCalculation);

/// Settlements with a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryCalculation {
    /// Totals of the period.
    pub total_sum: Option<SalaryBalance>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalaryCalculation {
    const NAME: &'static str = "SalaryCalculation";
    const FIELDS: &'static [&'static str] = &["total_sum", "currency"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.total_sum),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("total_sum", &self.total_sum);
        out.optional("currency", &self.currency);
    }
}

object!(SalaryCalculation);

/// Number of salary schemes of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalarySchemeCount {
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Number of salary schemes that apply.
    pub salary_schemes_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalarySchemeCount {
    const NAME: &'static str = "SalarySchemeCount";
    const FIELDS: &'static [&'static str] = &["staff_id", "salary_schemes_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.staff_id),
                _ => fields.optional(&mut object.salary_schemes_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("staff_id", &self.staff_id);
        out.optional("salary_schemes_count", &self.salary_schemes_count);
    }
}

object!(SalarySchemeCount);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Payroll {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            staff_id: None,
            amount: None,
            status: None,
            date_create: None,
            date_from: None,
            date_to: None,
            comment: None,
            salary_items: None,
            currency: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Payroll {
    const NAME: &'static str = "Payroll";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "staff_id",
        "amount",
        "status",
        "date_create",
        "date_from",
        "date_to",
        "comment",
        "salary_items",
        "currency",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut staff_id = None;
        let mut amount = None;
        let mut status = None;
        let mut date_create = None;
        let mut date_from = None;
        let mut date_to = None;
        let mut comment = None;
        let mut salary_items = None;
        let mut currency = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut staff_id),
                3 => fields.optional(&mut amount),
                4 => fields.optional(&mut status),
                5 => fields.optional(&mut date_create),
                6 => fields.optional(&mut date_from),
                7 => fields.optional(&mut date_to),
                8 => fields.optional(&mut comment),
                9 => fields.optional(&mut salary_items),
                _ => fields.optional(&mut currency),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            staff_id,
            amount,
            status,
            date_create,
            date_from,
            date_to,
            comment,
            salary_items,
            currency,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("amount", &self.amount);
        out.optional("status", &self.status);
        out.optional("date_create", &self.date_create);
        out.optional("date_from", &self.date_from);
        out.optional("date_to", &self.date_to);
        out.optional("comment", &self.comment);
        out.optional("salary_items", &self.salary_items);
        out.optional("currency", &self.currency);
    }
}

object!(Payroll);

/// Pay of one team member for a period, by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryPeriod {
    /// Pay of each day.
    pub period_calculation_daily: Option<Vec<DailySalaryPeriodCalculationDaily>>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DailySalaryPeriod {
    const NAME: &'static str = "DailySalaryPeriod";
    const FIELDS: &'static [&'static str] = &["period_calculation_daily", "currency"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.period_calculation_daily),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("period_calculation_daily", &self.period_calculation_daily);
        out.optional("currency", &self.currency);
    }
}

object!(DailySalaryPeriod);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalaryPeriod {
    const NAME: &'static str = "SalaryPeriod";
    const FIELDS: &'static [&'static str] = &[
        "working_days_count",
        "working_hours_count",
        "group_services_count",
        "services_count",
        "services_sum",
        "goods_sales_count",
        "goods_sales_sum",
        "total_sum",
        "salary",
        "currency",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.working_days_count),
                1 => fields.optional(&mut object.working_hours_count),
                2 => fields.optional(&mut object.group_services_count),
                3 => fields.optional(&mut object.services_count),
                4 => fields.optional(&mut object.services_sum),
                5 => fields.optional(&mut object.goods_sales_count),
                6 => fields.optional(&mut object.goods_sales_sum),
                7 => fields.optional(&mut object.total_sum),
                8 => fields.optional(&mut object.salary),
                _ => fields.optional(&mut object.currency),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("working_days_count", &self.working_days_count);
        out.optional("working_hours_count", &self.working_hours_count);
        out.optional("group_services_count", &self.group_services_count);
        out.optional("services_count", &self.services_count);
        out.optional("services_sum", &self.services_sum);
        out.optional("goods_sales_count", &self.goods_sales_count);
        out.optional("goods_sales_sum", &self.goods_sales_sum);
        out.optional("total_sum", &self.total_sum);
        out.optional("salary", &self.salary);
        out.optional("currency", &self.currency);
    }
}

object!(SalaryPeriod);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalaryScheme {
    const NAME: &'static str = "SalaryScheme";
    const FIELDS: &'static [&'static str] = &["staff_id", "date_start", "date_end", "salary_scheme"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.staff_id),
                1 => fields.optional(&mut object.date_start),
                2 => fields.optional(&mut object.date_end),
                _ => fields.optional(&mut object.salary_scheme),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("staff_id", &self.staff_id);
        out.optional("date_start", &self.date_start);
        out.optional("date_end", &self.date_end);
        out.optional("salary_scheme", &self.salary_scheme);
    }
}

object!(SalaryScheme);

/// Settlements of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryCalculationPayrollDaily {
    /// The day.
    pub date: Option<Date>,
    /// Totals of the day.
    pub payroll_sum: Option<SalaryBalance>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DailySalaryCalculationPayrollDaily {
    const NAME: &'static str = "DailySalaryCalculationPayrollDaily";
    const FIELDS: &'static [&'static str] = &["date", "payroll_sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                _ => fields.optional(&mut object.payroll_sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("payroll_sum", &self.payroll_sum);
    }
}

object!(DailySalaryCalculationPayrollDaily);

/// Income, expense and balance of a settlement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SalaryBalance {
    /// Income.
    pub income: Option<String>,
    /// Expense.
    pub expense: Option<String>,
    /// Balance.
    pub balance: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalaryBalance {
    const NAME: &'static str = "SalaryBalance";
    const FIELDS: &'static [&'static str] = &["income", "expense", "balance"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.income),
                1 => fields.optional(&mut object.expense),
                _ => fields.optional(&mut object.balance),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("income", &self.income);
        out.optional("expense", &self.expense);
        out.optional("balance", &self.balance);
    }
}

object!(SalaryBalance);

/// Status of a payroll calculation.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItem {
    const NAME: &'static str = "PayrollItem";
    const FIELDS: &'static [&'static str] = &[
        "date",
        "time",
        "item_id",
        "item_type_slug",
        "salary_sum",
        "record_id",
        "client_id",
        "cost",
        "paid",
        "salary_calculation_info",
        "targets",
        "salary_discrepancy",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                1 => fields.optional(&mut object.time),
                2 => fields.optional(&mut object.item_id),
                3 => fields.optional(&mut object.item_type_slug),
                4 => fields.optional(&mut object.salary_sum),
                5 => fields.maybe(&mut object.record_id),
                6 => fields.maybe(&mut object.client_id),
                7 => fields.maybe(&mut object.cost),
                8 => fields.maybe(&mut object.paid),
                9 => fields.optional(&mut object.salary_calculation_info),
                10 => fields.optional(&mut object.targets),
                _ => fields.maybe(&mut object.salary_discrepancy),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("time", &self.time);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_slug", &self.item_type_slug);
        out.optional("salary_sum", &self.salary_sum);
        out.maybe("record_id", &self.record_id);
        out.maybe("client_id", &self.client_id);
        out.maybe("cost", &self.cost);
        out.maybe("paid", &self.paid);
        out.optional("salary_calculation_info", &self.salary_calculation_info);
        out.optional("targets", &self.targets);
        out.maybe("salary_discrepancy", &self.salary_discrepancy);
    }
}

object!(PayrollItem);

/// Pay of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DailySalaryPeriodCalculationDaily {
    /// The day.
    pub date: Option<Date>,
    /// Totals of the day.
    pub period_calculation: Option<SalarySummary>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DailySalaryPeriodCalculationDaily {
    const NAME: &'static str = "DailySalaryPeriodCalculationDaily";
    const FIELDS: &'static [&'static str] = &["date", "period_calculation"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                _ => fields.optional(&mut object.period_calculation),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("period_calculation", &self.period_calculation);
    }
}

object!(DailySalaryPeriodCalculationDaily);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItemPaid {
    const NAME: &'static str = "PayrollItemPaid";
    const FIELDS: &'static [&'static str] = &[
        "money_sum",
        "discount_sum",
        "bonus_sum",
        "certificate_sum",
        "abonement_sum",
        "deposit_sum",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.money_sum),
                1 => fields.optional(&mut object.discount_sum),
                2 => fields.optional(&mut object.bonus_sum),
                3 => fields.optional(&mut object.certificate_sum),
                4 => fields.optional(&mut object.abonement_sum),
                _ => fields.optional(&mut object.deposit_sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("money_sum", &self.money_sum);
        out.optional("discount_sum", &self.discount_sum);
        out.optional("bonus_sum", &self.bonus_sum);
        out.optional("certificate_sum", &self.certificate_sum);
        out.optional("abonement_sum", &self.abonement_sum);
        out.optional("deposit_sum", &self.deposit_sum);
    }
}

object!(PayrollItemPaid);

/// The rule by which pay is calculated.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemInfo {
    /// Title of the criterion of the payroll rule.
    pub criteria_title: Option<String>,
    /// Title of the payroll parameter.
    pub param_title: Option<String>,
    /// Title of the salary scheme.
    pub scheme_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItemInfo {
    const NAME: &'static str = "PayrollItemInfo";
    const FIELDS: &'static [&'static str] = &["criteria_title", "param_title", "scheme_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.criteria_title),
                1 => fields.optional(&mut object.param_title),
                _ => fields.optional(&mut object.scheme_title),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("criteria_title", &self.criteria_title);
        out.optional("param_title", &self.param_title);
        out.optional("scheme_title", &self.scheme_title);
    }
}

object!(PayrollItemInfo);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItemTarget {
    const NAME: &'static str = "PayrollItemTarget";
    const FIELDS: &'static [&'static str] = &[
        "target_type_slug",
        "target_id",
        "title",
        "cost",
        "net_cost",
        "salary_sum",
        "salary_promotion_sum",
        "salary_calculation",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.maybe(&mut object.target_type_slug),
                1 => fields.maybe(&mut object.target_id),
                2 => fields.optional(&mut object.title),
                3 => fields.maybe(&mut object.cost),
                4 => fields.maybe(&mut object.net_cost),
                5 => fields.maybe(&mut object.salary_sum),
                6 => fields.maybe(&mut object.salary_promotion_sum),
                _ => fields.maybe(&mut object.salary_calculation),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.maybe("target_type_slug", &self.target_type_slug);
        out.maybe("target_id", &self.target_id);
        out.optional("title", &self.title);
        out.maybe("cost", &self.cost);
        out.maybe("net_cost", &self.net_cost);
        out.maybe("salary_sum", &self.salary_sum);
        out.maybe("salary_promotion_sum", &self.salary_promotion_sum);
        out.maybe("salary_calculation", &self.salary_calculation);
    }
}

object!(PayrollItemTarget);

/// Discrepancy in the pay, if any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PayrollItemSalaryDiscrepancy {
    /// Reason of a discrepancy in the pay.
    pub reason: Option<PayrollItemSalaryDiscrepancyReason>,
    /// Pay as it is calculated now.
    pub actual_sum: Option<String>,
    /// Difference between the current and the calculated pay.
    pub difference_sum: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItemSalaryDiscrepancy {
    const NAME: &'static str = "PayrollItemSalaryDiscrepancy";
    const FIELDS: &'static [&'static str] = &["reason", "actual_sum", "difference_sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.reason),
                1 => fields.optional(&mut object.actual_sum),
                _ => fields.optional(&mut object.difference_sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("reason", &self.reason);
        out.optional("actual_sum", &self.actual_sum);
        out.optional("difference_sum", &self.difference_sum);
    }
}

object!(PayrollItemSalaryDiscrepancy);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalarySummary {
    const NAME: &'static str = "SalarySummary";
    const FIELDS: &'static [&'static str] = &[
        "working_days_count",
        "working_hours_count",
        "group_services_count",
        "services_count",
        "services_sum",
        "goods_sales_count",
        "goods_sales_sum",
        "total_sum",
        "salary",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.working_days_count),
                1 => fields.optional(&mut object.working_hours_count),
                2 => fields.optional(&mut object.group_services_count),
                3 => fields.optional(&mut object.services_count),
                4 => fields.optional(&mut object.services_sum),
                5 => fields.optional(&mut object.goods_sales_count),
                6 => fields.optional(&mut object.goods_sales_sum),
                7 => fields.optional(&mut object.total_sum),
                _ => fields.optional(&mut object.salary),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("working_days_count", &self.working_days_count);
        out.optional("working_hours_count", &self.working_hours_count);
        out.optional("group_services_count", &self.group_services_count);
        out.optional("services_count", &self.services_count);
        out.optional("services_sum", &self.services_sum);
        out.optional("goods_sales_count", &self.goods_sales_count);
        out.optional("goods_sales_sum", &self.goods_sales_sum);
        out.optional("total_sum", &self.total_sum);
        out.optional("salary", &self.salary);
    }
}

object!(SalarySummary);

/// Kind of item: a service or a product.
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

/// The rule by which pay for a service or product is calculated.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayrollItemTargetSalaryCalculation {
    /// Kind of rule: a fixed amount or a percentage.
    pub type_slug: Option<PayrollItemTargetSalaryCalculationTypeSlug>,
    /// Percentage or fixed amount.
    pub value: Option<f64>,
    /// The rule in words, such as `1.5% of cost`.
    pub description: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PayrollItemTargetSalaryCalculation {
    const NAME: &'static str = "PayrollItemTargetSalaryCalculation";
    const FIELDS: &'static [&'static str] = &["type_slug", "value", "description"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.type_slug),
                1 => fields.optional(&mut object.value),
                _ => fields.optional(&mut object.description),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type_slug", &self.type_slug);
        out.optional("value", &self.value);
        out.optional("description", &self.description);
    }
}

object!(PayrollItemTargetSalaryCalculation);

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

/// Kind of rule: a fixed amount or a percentage.
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
