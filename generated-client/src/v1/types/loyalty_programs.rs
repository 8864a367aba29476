// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_programs`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, SerializeMap, Value, object, required,
};
use std::collections::BTreeMap;
use super::{
    ApplicableItems, ExpirationTimeoutUnit, IdTitle, LoyaltyProgramType,
    LoyaltyTransaction, ParamsSourceType, ValueUnit,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationLoyaltyProgram {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<LoyaltyProgramType>,
    pub loyalty_type_id: Option<i64>,
    pub item_type_id: Option<i64>,
    pub service_item_type: Option<ApplicableItems>,
    pub good_item_type: Option<ApplicableItems>,
    pub value_unit_id: Option<i64>,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: Option<ValueUnit>,
    pub group_id: Option<i64>,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Applies at every this many visits; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    pub current_package_progress: Option<i64>,
    pub allowed_usages_amount: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notice to the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history for cumulative and conditional promotions, from which the bonus or discount is worked out.
    pub params_source_type: Option<ParamsSourceType>,
    /// Client history from this date on counts towards the bonus or discount; for accumulative promotions and conditional discounts.
    pub history_start_date: Option<String>,
    /// Notification template for a change of the bonus or discount.
    pub on_changed_notification_template_id: Option<i64>,
    /// Notification template for the expiry of the bonus or discount.
    pub on_expiration_notification_template_id: Option<i64>,
    pub first_transaction_date: Option<String>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => r#type = fields.value(),
                3 => loyalty_type_id = fields.value(),
                4 => item_type_id = fields.value(),
                5 => service_item_type = fields.value(),
                6 => good_item_type = fields.value(),
                7 => value_unit_id = fields.value(),
                8 => value_unit = fields.value(),
                9 => group_id = fields.value(),
                10 => usage_limit = fields.value(),
                11 => visit_multiplicity = fields.value(),
                12 => sold_items_multiplicity = fields.value(),
                13 => current_package_progress = fields.value(),
                14 => allowed_usages_amount = fields.value(),
                15 => expiration_timeout = fields.value(),
                16 => expiration_timeout_unit = fields.value(),
                17 => expiration_notification_timeout = fields.value(),
                18 => params_source_type = fields.value(),
                19 => history_start_date = fields.value(),
                20 => on_changed_notification_template_id = fields.value(),
                21 => on_expiration_notification_template_id = fields.value(),
                _ => first_transaction_date = fields.value(),
            }
        }
        Ok(Self {
            id,
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
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitLoyaltyTransaction {
    pub id: Option<i64>,
    pub status_id: Option<i64>,
    pub amount: Option<f64>,
    pub type_id: Option<i64>,
    pub program_id: Option<i64>,
    pub card_id: Option<i64>,
    /// Chain the loyalty belongs to.
    pub salon_group_id: Option<i64>,
    /// Product or service the promotion applies to.
    pub item_id: Option<i64>,
    pub item_type_id: Option<i64>,
    /// Appointment the product or service belongs to.
    pub item_record_id: Option<i64>,
    pub goods_transaction_id: Option<i64>,
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    pub r#type: Option<IdTitle>,
    pub program: Option<VisitLoyaltyTransactionProgram>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => status_id = fields.value(),
                2 => amount = fields.value(),
                3 => type_id = fields.value(),
                4 => program_id = fields.value(),
                5 => card_id = fields.value(),
                6 => salon_group_id = fields.value(),
                7 => item_id = fields.value(),
                8 => item_type_id = fields.value(),
                9 => item_record_id = fields.value(),
                10 => goods_transaction_id = fields.value(),
                11 => is_discount = fields.value(),
                12 => is_loyalty_withdraw = fields.value(),
                13 => r#type = fields.value(),
                _ => program = fields.value(),
            }
        }
        Ok(Self {
            id,
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
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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

#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyCode {
    /// `LoyaltyGenerateCode200Option` on the wire.
    pub loyalty_generate_code200_option: Option<IssuedLoyaltyCode>,
    pub data: IssuedLoyaltyCodeData,
    pub meta: Vec<BTreeMap<String, Value>>,
    pub success: bool,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => loyalty_generate_code200_option = fields.value(),
                1 => data = fields.some(),
                2 => meta = fields.some(),
                _ => success = fields.some(),
            }
        }
        Ok(Self {
            loyalty_generate_code200_option,
            data: required(data, "data")?,
            meta: required(meta, "meta")?,
            success: required(success, "success")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("LoyaltyGenerateCode200Option", &self.loyalty_generate_code200_option);
        out.required("data", &self.data);
        out.required("meta", &self.meta);
        out.required("success", &self.success);
    }
}

object!(LoyaltyCode);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GenerateLoyaltyCodeError403 {
    /// `LoyaltyGenerateCodeErrorOption` on the wire.
    pub loyalty_generate_code_error_option: Option<LoyaltyCodeFailure>,
    pub meta: LoyaltyCodeMessage,
    pub success: bool,
}

impl GenerateLoyaltyCodeError403 {
    /// What is required, and nothing else.
    pub fn new(meta: LoyaltyCodeMessage, success: bool) -> Self {
        Self {
            loyalty_generate_code_error_option: None,
            meta,
            success,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => loyalty_generate_code_error_option = fields.value(),
                1 => meta = fields.some(),
                _ => success = fields.some(),
            }
        }
        Ok(Self {
            loyalty_generate_code_error_option,
            meta: required(meta, "meta")?,
            success: required(success, "success")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("LoyaltyGenerateCodeErrorOption", &self.loyalty_generate_code_error_option);
        out.required("meta", &self.meta);
        out.required("success", &self.success);
    }
}

object!(GenerateLoyaltyCodeError403);

/// Debit of a loyalty card in a visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoyaltyWithdrawal {
    pub record_id: i64,
    pub visit_id: i64,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => record_id = fields.some(),
                1 => visit_id = fields.some(),
                _ => amount = fields.some(),
            }
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
            amount: required(amount, "amount")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
        out.required("amount", &self.amount);
    }
}

object!(LoyaltyWithdrawal);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppliedLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions applied in the visit.
    pub loyalty_transactions: Option<Vec<LoyaltyTransaction>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<AppliedLoyaltyItem>>,
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
        let mut payment_transactions = None;
        let mut loyalty_transactions = None;
        let mut kkm_transaction_details_container = None;
        let mut items = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => payment_transactions = fields.value(),
                1 => loyalty_transactions = fields.value(),
                2 => kkm_transaction_details_container = fields.value(),
                _ => items = fields.value(),
            }
        }
        Ok(Self {
            payment_transactions,
            loyalty_transactions,
            kkm_transaction_details_container,
            items,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("payment_transactions", &self.payment_transactions);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("kkm_transaction_details_container", &self.kkm_transaction_details_container);
        out.optional("items", &self.items);
    }
}

object!(AppliedLoyalty);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LoyaltyVisit {
    pub record_id: i64,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => record_id = fields.some(),
                _ => visit_id = fields.some(),
            }
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
    }
}

object!(LoyaltyVisit);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelledLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions applied in the visit.
    pub loyalty_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<AppliedLoyaltyItem>>,
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
        let mut payment_transactions = None;
        let mut loyalty_transactions = None;
        let mut kkm_transaction_details_container = None;
        let mut items = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => payment_transactions = fields.value(),
                1 => loyalty_transactions = fields.value(),
                2 => kkm_transaction_details_container = fields.value(),
                _ => items = fields.value(),
            }
        }
        Ok(Self {
            payment_transactions,
            loyalty_transactions,
            kkm_transaction_details_container,
            items,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("payment_transactions", &self.payment_transactions);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("kkm_transaction_details_container", &self.kkm_transaction_details_container);
        out.optional("items", &self.items);
    }
}

object!(CancelledLoyalty);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReferralProgramUse {
    pub record_id: i64,
    pub visit_id: i64,
    pub referrer_phone: i64,
}

impl ReferralProgramUse {
    /// What is required, and nothing else.
    pub fn new(record_id: i64, visit_id: i64, referrer_phone: i64) -> Self {
        Self {
            record_id,
            visit_id,
            referrer_phone,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => record_id = fields.some(),
                1 => visit_id = fields.some(),
                _ => referrer_phone = fields.some(),
            }
        }
        Ok(Self {
            record_id: required(record_id, "record_id")?,
            visit_id: required(visit_id, "visit_id")?,
            referrer_phone: required(referrer_phone, "referrer_phone")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("record_id", &self.record_id);
        out.required("visit_id", &self.visit_id);
        out.required("referrer_phone", &self.referrer_phone);
    }
}

object!(ReferralProgramUse);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct VisitLoyaltyTransactionProgram {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub value: Option<i64>,
    pub loyalty_type_id: Option<i64>,
    /// Whether products earn cashback.
    pub item_type_id: Option<i64>,
    /// Unit of the bonus or discount: percentage or fixed amount.
    pub value_unit_id: Option<i64>,
    /// Chain in which the promotion was created.
    pub group_id: Option<i64>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => value = fields.value(),
                3 => loyalty_type_id = fields.value(),
                4 => item_type_id = fields.value(),
                5 => value_unit_id = fields.value(),
                _ => group_id = fields.value(),
            }
        }
        Ok(Self {
            id,
            title,
            value,
            loyalty_type_id,
            item_type_id,
            value_unit_id,
            group_id,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("value_unit_id", &self.value_unit_id);
        out.optional("group_id", &self.group_id);
    }
}

object!(VisitLoyaltyTransactionProgram);

#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCode {
    /// Always `true`: no error occurred.
    pub success: bool,
    pub data: IssuedLoyaltyCodeData,
    pub meta: Vec<BTreeMap<String, Value>>,
}

impl IssuedLoyaltyCode {
    /// What is required, and nothing else.
    pub fn new(
        success: bool,
        data: IssuedLoyaltyCodeData,
        meta: Vec<BTreeMap<String, Value>>,
    ) -> Self {
        Self { success, data, meta }
    }
}

impl Object for IssuedLoyaltyCode {
    const NAME: &'static str = "IssuedLoyaltyCode";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        let mut meta = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => success = fields.some(),
                1 => data = fields.some(),
                _ => meta = fields.some(),
            }
        }
        Ok(Self {
            success: required(success, "success")?,
            data: required(data, "data")?,
            meta: required(meta, "meta")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("success", &self.success);
        out.required("data", &self.data);
        out.required("meta", &self.meta);
    }
}

object!(IssuedLoyaltyCode);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCodeData {
    pub code: String,
}

impl IssuedLoyaltyCodeData {
    /// What is required, and nothing else.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl Object for IssuedLoyaltyCodeData {
    const NAME: &'static str = "IssuedLoyaltyCodeData";
    const FIELDS: &'static [&'static str] = &["code"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut code = None;
        while fields.next(Self::FIELDS).is_some() {
            code = fields.some();
        }
        Ok(Self { code: required(code, "code")? })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("code", &self.code);
    }
}

object!(IssuedLoyaltyCodeData);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeFailure {
    pub success: bool,
    pub data: String,
}

impl LoyaltyCodeFailure {
    /// What is required, and nothing else.
    pub fn new(success: bool, data: impl Into<String>) -> Self {
        Self { success, data: data.into() }
    }
}

impl Object for LoyaltyCodeFailure {
    const NAME: &'static str = "LoyaltyCodeFailure";
    const FIELDS: &'static [&'static str] = &["success", "data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => success = fields.some(),
                _ => data = fields.some(),
            }
        }
        Ok(Self {
            success: required(success, "success")?,
            data: required(data, "data")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("success", &self.success);
        out.required("data", &self.data);
    }
}

object!(LoyaltyCodeFailure);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeMessage {
    pub message: String,
}

impl LoyaltyCodeMessage {
    /// What is required, and nothing else.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl Object for LoyaltyCodeMessage {
    const NAME: &'static str = "LoyaltyCodeMessage";
    const FIELDS: &'static [&'static str] = &["message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut message = None;
        while fields.next(Self::FIELDS).is_some() {
            message = fields.some();
        }
        Ok(Self { message: required(message, "message")? })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("message", &self.message);
    }
}

object!(LoyaltyCodeMessage);

/// Transactions registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    pub transactions: Option<Vec<BTreeMap<String, Value>>>,
}

impl Object for LoyaltyFiscalState {
    const NAME: &'static str = "LoyaltyFiscalState";
    const FIELDS: &'static [&'static str] = &["last_operation_type", "transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut last_operation_type = None;
        let mut transactions = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => last_operation_type = fields.value(),
                _ => transactions = fields.value(),
            }
        }
        Ok(Self { last_operation_type, transactions })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("last_operation_type", &self.last_operation_type);
        out.optional("transactions", &self.transactions);
    }
}

object!(LoyaltyFiscalState);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppliedLoyaltyItem {
    pub id: Option<i64>,
    pub item_id: Option<i64>,
    pub item_type_id: Option<i64>,
    pub record_id: Option<i64>,
    pub item_title: Option<String>,
    pub amount: Option<i64>,
    pub first_cost: Option<f64>,
    pub manual_cost: Option<f64>,
    pub discount: Option<f64>,
    pub cost: Option<f64>,
    pub master_id: Option<i64>,
    pub good_id: Option<i64>,
    pub service_id: Option<i64>,
    pub event_id: Option<i64>,
    pub is_service: Option<bool>,
    pub is_event: Option<bool>,
    pub is_good: Option<bool>,
}

impl Object for AppliedLoyaltyItem {
    const NAME: &'static str = "AppliedLoyaltyItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "item_id",
        "item_type_id",
        "record_id",
        "item_title",
        "amount",
        "first_cost",
        "manual_cost",
        "discount",
        "cost",
        "master_id",
        "good_id",
        "service_id",
        "event_id",
        "is_service",
        "is_event",
        "is_good",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut item_id = None;
        let mut item_type_id = None;
        let mut record_id = None;
        let mut item_title = None;
        let mut amount = None;
        let mut first_cost = None;
        let mut manual_cost = None;
        let mut discount = None;
        let mut cost = None;
        let mut master_id = None;
        let mut good_id = None;
        let mut service_id = None;
        let mut event_id = None;
        let mut is_service = None;
        let mut is_event = None;
        let mut is_good = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => item_id = fields.value(),
                2 => item_type_id = fields.value(),
                3 => record_id = fields.value(),
                4 => item_title = fields.value(),
                5 => amount = fields.value(),
                6 => first_cost = fields.value(),
                7 => manual_cost = fields.value(),
                8 => discount = fields.value(),
                9 => cost = fields.value(),
                10 => master_id = fields.value(),
                11 => good_id = fields.value(),
                12 => service_id = fields.value(),
                13 => event_id = fields.value(),
                14 => is_service = fields.value(),
                15 => is_event = fields.value(),
                _ => is_good = fields.value(),
            }
        }
        Ok(Self {
            id,
            item_id,
            item_type_id,
            record_id,
            item_title,
            amount,
            first_cost,
            manual_cost,
            discount,
            cost,
            master_id,
            good_id,
            service_id,
            event_id,
            is_service,
            is_event,
            is_good,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("record_id", &self.record_id);
        out.optional("item_title", &self.item_title);
        out.optional("amount", &self.amount);
        out.optional("first_cost", &self.first_cost);
        out.optional("manual_cost", &self.manual_cost);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("master_id", &self.master_id);
        out.optional("good_id", &self.good_id);
        out.optional("service_id", &self.service_id);
        out.optional("event_id", &self.event_id);
        out.optional("is_service", &self.is_service);
        out.optional("is_event", &self.is_event);
        out.optional("is_good", &self.is_good);
    }
}

object!(AppliedLoyaltyItem);
