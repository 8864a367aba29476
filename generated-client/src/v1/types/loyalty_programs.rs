// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_programs`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, Serialize, SerializeMap, Serializer, Union,
    Value, Variant, object, required, union,
};
use std::collections::BTreeMap;
use super::{
    ApplicableItems, ExpirationTimeoutUnit, IdTitle, LoyaltyProgramType,
    LoyaltyTransaction, ParamsSourceType, ValueUnit, VisitDetailsItem,
};

/// A promotion that a location runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationLoyaltyProgram {
    pub id: i64,
    pub title: Option<String>,
    /// Kind of promotion.
    pub r#type: Option<LoyaltyProgramType>,
    /// ID of the promotion type.
    pub loyalty_type_id: Option<i64>,
    /// ID of the kind of items that the promotion applies to.
    pub item_type_id: Option<i64>,
    /// Which items a promotion applies to: any, none or chosen ones.
    pub service_item_type: Option<ApplicableItems>,
    /// Which products the promotion applies to.
    pub good_item_type: Option<ApplicableItems>,
    /// ID of the unit of the bonus or discount.
    pub value_unit_id: Option<i64>,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: Option<ValueUnit>,
    /// ID of the chain.
    pub group_id: Option<i64>,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Number of visits between two uses of the promotion; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    /// How often the promotion was used so far.
    pub current_package_progress: Option<i64>,
    /// How often the promotion can be used.
    pub allowed_usages_amount: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notification of the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history from which cumulative and conditional promotions calculate the bonus or discount.
    pub params_source_type: Option<ParamsSourceType>,
    /// First day of the client history that counts for the bonus or discount; used by cumulative and conditional promotions.
    pub history_start_date: Option<String>,
    /// Notification template for a change of the bonus or discount.
    pub on_changed_notification_template_id: Option<i64>,
    /// Notification template for the expiry of the bonus or discount.
    pub on_expiration_notification_template_id: Option<i64>,
    /// Date of the first transaction of the promotion.
    pub first_transaction_date: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LocationLoyaltyProgram {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            r#type: None,
            loyalty_type_id: None,
            item_type_id: None,
            service_item_type: None,
            good_item_type: None,
            value_unit_id: None,
            value_unit: None,
            group_id: None,
            usage_limit: None,
            visit_multiplicity: None,
            sold_items_multiplicity: None,
            current_package_progress: None,
            allowed_usages_amount: None,
            expiration_timeout: None,
            expiration_timeout_unit: None,
            expiration_notification_timeout: None,
            params_source_type: None,
            history_start_date: None,
            on_changed_notification_template_id: None,
            on_expiration_notification_template_id: None,
            first_transaction_date: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LocationLoyaltyProgram {
    const NAME: &'static str = "LocationLoyaltyProgram";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "type",
        "loyalty_type_id",
        "item_type_id",
        "service_item_type",
        "good_item_type",
        "value_unit_id",
        "value_unit",
        "group_id",
        "usage_limit",
        "visit_multiplicity",
        "sold_items_multiplicity",
        "current_package_progress",
        "allowed_usages_amount",
        "expiration_timeout",
        "expiration_timeout_unit",
        "expiration_notification_timeout",
        "params_source_type",
        "history_start_date",
        "on_changed_notification_template_id",
        "on_expiration_notification_template_id",
        "first_transaction_date",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut r#type = None;
        let mut loyalty_type_id = None;
        let mut item_type_id = None;
        let mut service_item_type = None;
        let mut good_item_type = None;
        let mut value_unit_id = None;
        let mut value_unit = None;
        let mut group_id = None;
        let mut usage_limit = None;
        let mut visit_multiplicity = None;
        let mut sold_items_multiplicity = None;
        let mut current_package_progress = None;
        let mut allowed_usages_amount = None;
        let mut expiration_timeout = None;
        let mut expiration_timeout_unit = None;
        let mut expiration_notification_timeout = None;
        let mut params_source_type = None;
        let mut history_start_date = None;
        let mut on_changed_notification_template_id = None;
        let mut on_expiration_notification_template_id = None;
        let mut first_transaction_date = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut r#type),
                3 => fields.optional(&mut loyalty_type_id),
                4 => fields.optional(&mut item_type_id),
                5 => fields.optional(&mut service_item_type),
                6 => fields.optional(&mut good_item_type),
                7 => fields.optional(&mut value_unit_id),
                8 => fields.optional(&mut value_unit),
                9 => fields.optional(&mut group_id),
                10 => fields.optional(&mut usage_limit),
                11 => fields.optional(&mut visit_multiplicity),
                12 => fields.optional(&mut sold_items_multiplicity),
                13 => fields.optional(&mut current_package_progress),
                14 => fields.optional(&mut allowed_usages_amount),
                15 => fields.optional(&mut expiration_timeout),
                16 => fields.optional(&mut expiration_timeout_unit),
                17 => fields.optional(&mut expiration_notification_timeout),
                18 => fields.optional(&mut params_source_type),
                19 => fields.optional(&mut history_start_date),
                20 => fields.optional(&mut on_changed_notification_template_id),
                21 => fields.optional(&mut on_expiration_notification_template_id),
                _ => fields.optional(&mut first_transaction_date),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            r#type,
            loyalty_type_id,
            item_type_id,
            service_item_type,
            good_item_type,
            value_unit_id,
            value_unit,
            group_id,
            usage_limit,
            visit_multiplicity,
            sold_items_multiplicity,
            current_package_progress,
            allowed_usages_amount,
            expiration_timeout,
            expiration_timeout_unit,
            expiration_notification_timeout,
            params_source_type,
            history_start_date,
            on_changed_notification_template_id,
            on_expiration_notification_template_id,
            first_transaction_date,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("service_item_type", &self.service_item_type);
        out.optional("good_item_type", &self.good_item_type);
        out.optional("value_unit_id", &self.value_unit_id);
        out.optional("value_unit", &self.value_unit);
        out.optional("group_id", &self.group_id);
        out.optional("usage_limit", &self.usage_limit);
        out.optional("visit_multiplicity", &self.visit_multiplicity);
        out.optional("sold_items_multiplicity", &self.sold_items_multiplicity);
        out.optional("current_package_progress", &self.current_package_progress);
        out.optional("allowed_usages_amount", &self.allowed_usages_amount);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit", &self.expiration_timeout_unit);
        out.optional("expiration_notification_timeout", &self.expiration_notification_timeout);
        out.optional("params_source_type", &self.params_source_type);
        out.optional("history_start_date", &self.history_start_date);
        out.optional("on_changed_notification_template_id", &self.on_changed_notification_template_id);
        out.optional("on_expiration_notification_template_id", &self.on_expiration_notification_template_id);
        out.optional("first_transaction_date", &self.first_transaction_date);
    }
}

object!(LocationLoyaltyProgram);

/// A loyalty transaction of a visit, with its promotion.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitLoyaltyTransaction {
    /// ID of the loyalty transaction.
    pub id: i64,
    /// ID of the transaction status.
    pub status_id: Option<i64>,
    /// Sum of the transaction.
    pub amount: Option<f64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the promotion.
    pub program_id: Option<i64>,
    /// ID of the loyalty card; `0` if there is none.
    pub card_id: Option<i64>,
    /// ID of the chain that the loyalty belongs to.
    pub salon_group_id: Option<i64>,
    /// ID of the product or service that the promotion applies to.
    pub item_id: Option<i64>,
    /// ID of the operation type; `0` if there is none.
    pub item_type_id: Option<i64>,
    /// ID of the appointment of the product or service.
    pub item_record_id: Option<i64>,
    /// ID of the product transaction; `0` if there is none.
    pub goods_transaction_id: Option<i64>,
    /// `true`: the transaction is a discount.
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    /// Type of the loyalty transaction.
    pub r#type: Option<IdTitle>,
    /// The promotion of a loyalty transaction.
    pub program: Option<VisitLoyaltyTransactionProgram>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitLoyaltyTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            status_id: None,
            amount: None,
            type_id: None,
            program_id: None,
            card_id: None,
            salon_group_id: None,
            item_id: None,
            item_type_id: None,
            item_record_id: None,
            goods_transaction_id: None,
            is_discount: None,
            is_loyalty_withdraw: None,
            r#type: None,
            program: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitLoyaltyTransaction {
    const NAME: &'static str = "VisitLoyaltyTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "status_id",
        "amount",
        "type_id",
        "program_id",
        "card_id",
        "salon_group_id",
        "item_id",
        "item_type_id",
        "item_record_id",
        "goods_transaction_id",
        "is_discount",
        "is_loyalty_withdraw",
        "type",
        "program",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut status_id = None;
        let mut amount = None;
        let mut type_id = None;
        let mut program_id = None;
        let mut card_id = None;
        let mut salon_group_id = None;
        let mut item_id = None;
        let mut item_type_id = None;
        let mut item_record_id = None;
        let mut goods_transaction_id = None;
        let mut is_discount = None;
        let mut is_loyalty_withdraw = None;
        let mut r#type = None;
        let mut program = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut status_id),
                2 => fields.optional(&mut amount),
                3 => fields.optional(&mut type_id),
                4 => fields.optional(&mut program_id),
                5 => fields.optional(&mut card_id),
                6 => fields.optional(&mut salon_group_id),
                7 => fields.optional(&mut item_id),
                8 => fields.optional(&mut item_type_id),
                9 => fields.optional(&mut item_record_id),
                10 => fields.optional(&mut goods_transaction_id),
                11 => fields.optional(&mut is_discount),
                12 => fields.optional(&mut is_loyalty_withdraw),
                13 => fields.optional(&mut r#type),
                _ => fields.optional(&mut program),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            status_id,
            amount,
            type_id,
            program_id,
            card_id,
            salon_group_id,
            item_id,
            item_type_id,
            item_record_id,
            goods_transaction_id,
            is_discount,
            is_loyalty_withdraw,
            r#type,
            program,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("status_id", &self.status_id);
        out.optional("amount", &self.amount);
        out.optional("type_id", &self.type_id);
        out.optional("program_id", &self.program_id);
        out.optional("card_id", &self.card_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("item_record_id", &self.item_record_id);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("is_discount", &self.is_discount);
        out.optional("is_loyalty_withdraw", &self.is_loyalty_withdraw);
        out.optional("type", &self.r#type);
        out.optional("program", &self.program);
    }
}

object!(VisitLoyaltyTransaction);

/// Response with a generated code for a gift card or membership.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyCode {
    /// `LoyaltyGenerateCode200Option` on the wire.
    pub loyalty_generate_code200_option: Option<IssuedLoyaltyCode>,
    /// The code.
    pub data: IssuedLoyaltyCodeData,
    pub meta: Vec<BTreeMap<String, Value>>,
    /// Always `true`: the request succeeded.
    pub success: bool,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyCode {
    /// What is required, and nothing else.
    pub fn new(
        data: IssuedLoyaltyCodeData,
        meta: Vec<BTreeMap<String, Value>>,
        success: bool,
    ) -> Self {
        Self {
            loyalty_generate_code200_option: None,
            data,
            meta,
            success,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyCode {
    const NAME: &'static str = "LoyaltyCode";
    const FIELDS: &'static [&'static str] = &["LoyaltyGenerateCode200Option", "data", "meta", "success"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut loyalty_generate_code200_option = None;
        let mut data = None;
        let mut meta = None;
        let mut success = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.optional(&mut loyalty_generate_code200_option),
                1 => fields.required(&mut data),
                2 => fields.required(&mut meta),
                _ => fields.required(&mut success),
            }?;
        }
        Ok(Self {
            loyalty_generate_code200_option,
            data: required(data, "data")?,
            meta: required(meta, "meta")?,
            success: required(success, "success")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("LoyaltyGenerateCode200Option", &self.loyalty_generate_code200_option);
        out.required("data", &self.data);
        out.required("meta", &self.meta);
        out.required("success", &self.success);
    }
}

object!(LoyaltyCode);

/// Error response when a code cannot be generated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GenerateLoyaltyCodeError403 {
    /// `LoyaltyGenerateCodeErrorOption` on the wire.
    pub loyalty_generate_code_error_option: Option<LoyaltyCodeFailure>,
    /// Error message.
    pub meta: LoyaltyCodeMessage,
    /// Always `false`: the request failed.
    pub success: bool,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl GenerateLoyaltyCodeError403 {
    /// What is required, and nothing else.
    pub fn new(meta: LoyaltyCodeMessage, success: bool) -> Self {
        Self {
            loyalty_generate_code_error_option: None,
            meta,
            success,
            rest: Rest::new(),
        }
    }
}

impl Object for GenerateLoyaltyCodeError403 {
    const NAME: &'static str = "GenerateLoyaltyCodeError403";
    const FIELDS: &'static [&'static str] = &["LoyaltyGenerateCodeErrorOption", "meta", "success"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut loyalty_generate_code_error_option = None;
        let mut meta = None;
        let mut success = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.optional(&mut loyalty_generate_code_error_option),
                1 => fields.required(&mut meta),
                _ => fields.required(&mut success),
            }?;
        }
        Ok(Self {
            loyalty_generate_code_error_option,
            meta: required(meta, "meta")?,
            success: required(success, "success")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("LoyaltyGenerateCodeErrorOption", &self.loyalty_generate_code_error_option);
        out.required("meta", &self.meta);
        out.required("success", &self.success);
    }
}

object!(GenerateLoyaltyCodeError403);

/// Request that debits a loyalty card in a visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoyaltyWithdrawal {
    /// ID of the appointment.
    pub record_id: i64,
    /// ID of the visit.
    pub visit_id: i64,
    /// Number of points to use.
    pub amount: f64,
}

impl LoyaltyWithdrawal {
    /// What is required, and nothing else.
    pub fn new(record_id: i64, visit_id: i64, amount: f64) -> Self {
        Self {
            record_id,
            visit_id,
            amount,
        }
    }
}

impl Object for LoyaltyWithdrawal {
    const NAME: &'static str = "LoyaltyWithdrawal";
    const FIELDS: &'static [&'static str] = &["record_id", "visit_id", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut record_id = None;
        let mut visit_id = None;
        let mut amount = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut record_id),
                1 => fields.required(&mut visit_id),
                _ => fields.required(&mut amount),
            }?;
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
            amount: required(amount, "amount")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
        out.required("amount", &self.amount);
    }
}

object!(LoyaltyWithdrawal);

/// A visit after loyalty was applied to it: transactions and sold items.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppliedLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions of the visit.
    pub loyalty_transactions: Option<Vec<LoyaltyTransaction>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<VisitDetailsItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppliedLoyalty {
    const NAME: &'static str = "AppliedLoyalty";
    const FIELDS: &'static [&'static str] = &[
        "payment_transactions",
        "loyalty_transactions",
        "kkm_transaction_details_container",
        "items",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.payment_transactions),
                1 => fields.optional(&mut object.loyalty_transactions),
                2 => fields.optional(&mut object.kkm_transaction_details_container),
                _ => fields.optional(&mut object.items),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("payment_transactions", &self.payment_transactions);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("kkm_transaction_details_container", &self.kkm_transaction_details_container);
        out.optional("items", &self.items);
    }
}

object!(AppliedLoyalty);

/// Request that applies a promotion to a visit, or cancels it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LoyaltyVisit {
    /// ID of the appointment.
    pub record_id: i64,
    /// ID of the visit.
    pub visit_id: i64,
}

impl LoyaltyVisit {
    /// What is required, and nothing else.
    pub fn new(record_id: i64, visit_id: i64) -> Self {
        Self { record_id, visit_id }
    }
}

impl Object for LoyaltyVisit {
    const NAME: &'static str = "LoyaltyVisit";
    const FIELDS: &'static [&'static str] = &["record_id", "visit_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut record_id = None;
        let mut visit_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut record_id),
                _ => fields.required(&mut visit_id),
            }?;
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
    }
}

object!(LoyaltyVisit);

/// A visit after loyalty was canceled: transactions and sold items.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelledLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions of the visit.
    pub loyalty_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<VisitDetailsItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for CancelledLoyalty {
    const NAME: &'static str = "CancelledLoyalty";
    const FIELDS: &'static [&'static str] = &[
        "payment_transactions",
        "loyalty_transactions",
        "kkm_transaction_details_container",
        "items",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.payment_transactions),
                1 => fields.optional(&mut object.loyalty_transactions),
                2 => fields.optional(&mut object.kkm_transaction_details_container),
                _ => fields.optional(&mut object.items),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("payment_transactions", &self.payment_transactions);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("kkm_transaction_details_container", &self.kkm_transaction_details_container);
        out.optional("items", &self.items);
    }
}

object!(CancelledLoyalty);

/// Request that applies a referral program to a visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReferralProgramUse {
    /// ID of the appointment.
    pub record_id: i64,
    /// ID of the visit.
    pub visit_id: i64,
    /// Phone number of the person who referred the client.
    pub referrer_phone: String,
}

impl ReferralProgramUse {
    /// What is required, and nothing else.
    pub fn new(
        record_id: i64,
        visit_id: i64,
        referrer_phone: impl Into<String>,
    ) -> Self {
        Self {
            record_id,
            visit_id,
            referrer_phone: referrer_phone.into(),
        }
    }
}

impl Object for ReferralProgramUse {
    const NAME: &'static str = "ReferralProgramUse";
    const FIELDS: &'static [&'static str] = &["record_id", "visit_id", "referrer_phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut record_id = None;
        let mut visit_id = None;
        let mut referrer_phone = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut record_id),
                1 => fields.required(&mut visit_id),
                _ => fields.required(&mut referrer_phone),
            }?;
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
            referrer_phone: required(referrer_phone, "referrer_phone")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
        out.required("referrer_phone", &self.referrer_phone);
    }
}

object!(ReferralProgramUse);

/// The promotion of a loyalty transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VisitLoyaltyTransactionProgram {
    pub id: i64,
    pub title: Option<String>,
    /// Value of the discount.
    pub value: Option<i64>,
    /// ID of the promotion type.
    pub loyalty_type_id: Option<i64>,
    /// Whether products earn cashback.
    pub item_type_id: Option<i64>,
    /// Unit of the bonus or discount: percentage or fixed amount.
    pub value_unit_id: Option<i64>,
    /// ID of the chain in which the promotion was created.
    pub group_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitLoyaltyTransactionProgram {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            value: None,
            loyalty_type_id: None,
            item_type_id: None,
            value_unit_id: None,
            group_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitLoyaltyTransactionProgram {
    const NAME: &'static str = "VisitLoyaltyTransactionProgram";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "value",
        "loyalty_type_id",
        "item_type_id",
        "value_unit_id",
        "group_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut value = None;
        let mut loyalty_type_id = None;
        let mut item_type_id = None;
        let mut value_unit_id = None;
        let mut group_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut value),
                3 => fields.optional(&mut loyalty_type_id),
                4 => fields.optional(&mut item_type_id),
                5 => fields.optional(&mut value_unit_id),
                _ => fields.optional(&mut group_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            value,
            loyalty_type_id,
            item_type_id,
            value_unit_id,
            group_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("value_unit_id", &self.value_unit_id);
        out.optional("group_id", &self.group_id);
    }
}

object!(VisitLoyaltyTransactionProgram);

/// Response with a generated code for a gift card or membership.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCode {
    /// Always `true`: the request succeeded.
    pub success: bool,
    /// The code.
    pub data: IssuedLoyaltyCodeData,
    /// Always empty.
    pub meta: MetaMapOrList,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCode {
    /// What is required, and nothing else.
    pub fn new(success: bool, data: IssuedLoyaltyCodeData, meta: MetaMapOrList) -> Self {
        Self {
            success,
            data,
            meta,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCode {
    const NAME: &'static str = "IssuedLoyaltyCode";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        let mut meta = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut success),
                1 => fields.required(&mut data),
                _ => fields.required(&mut meta),
            }?;
        }
        Ok(Self {
            success: required(success, "success")?,
            data: required(data, "data")?,
            meta: required(meta, "meta")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("success", &self.success);
        out.required("data", &self.data);
        out.required("meta", &self.meta);
    }
}

object!(IssuedLoyaltyCode);

/// A generated code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCodeData {
    /// The code.
    pub code: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCodeData {
    /// What is required, and nothing else.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCodeData {
    const NAME: &'static str = "IssuedLoyaltyCodeData";
    const FIELDS: &'static [&'static str] = &["code"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut code = None;
        let mut rest = Rest::new();
        while fields.next_rest(Self::FIELDS, &mut rest)?.is_some() {
            fields.required(&mut code)?;
        }
        Ok(Self { code: required(code, "code")?, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("code", &self.code);
    }
}

object!(IssuedLoyaltyCodeData);

/// Error response when a code cannot be generated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeFailure {
    /// `false`: the request failed.
    pub success: bool,
    pub data: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyCodeFailure {
    /// What is required, and nothing else.
    pub fn new(success: bool, data: impl Into<String>) -> Self {
        Self {
            success,
            data: data.into(),
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyCodeFailure {
    const NAME: &'static str = "LoyaltyCodeFailure";
    const FIELDS: &'static [&'static str] = &["success", "data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut success),
                _ => fields.required(&mut data),
            }?;
        }
        Ok(Self {
            success: required(success, "success")?,
            data: required(data, "data")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("success", &self.success);
        out.required("data", &self.data);
    }
}

object!(LoyaltyCodeFailure);

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeMessage {
    pub message: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyCodeMessage {
    /// What is required, and nothing else.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyCodeMessage {
    const NAME: &'static str = "LoyaltyCodeMessage";
    const FIELDS: &'static [&'static str] = &["message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut message = None;
        let mut rest = Rest::new();
        while fields.next_rest(Self::FIELDS, &mut rest)?.is_some() {
            fields.required(&mut message)?;
        }
        Ok(Self { message: required(message, "message")?, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("message", &self.message);
    }
}

object!(LoyaltyCodeMessage);

/// Transactions registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyFiscalState {
    const NAME: &'static str = "LoyaltyFiscalState";
    const FIELDS: &'static [&'static str] = &["last_operation_type", "transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.last_operation_type),
                _ => fields.optional(&mut object.transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("last_operation_type", &self.last_operation_type);
        out.optional("transactions", &self.transactions);
    }
}

object!(LoyaltyFiscalState);

/// Metadata: an object, or an empty array if there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum MetaMapOrList {
    Map(BTreeMap<String, Value>),
    List(Vec<BTreeMap<String, Value>>),
}

impl From<BTreeMap<String, Value>> for MetaMapOrList {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<BTreeMap<String, Value>>> for MetaMapOrList {
    fn from(value: Vec<BTreeMap<String, Value>>) -> Self {
        Self::List(value)
    }
}

impl Union for MetaMapOrList {
    const NAME: &'static str = "MetaMapOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Map),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Map(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(MetaMapOrList);
