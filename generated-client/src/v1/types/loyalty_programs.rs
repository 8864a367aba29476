// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_programs`.

use crate::runtime::{Rest, Serialize, Serializer, Union, Value, Variant, object, union};
use std::collections::BTreeMap;
use super::{
    ApplicableItems, ExpirationTimeoutUnit, IdTitle, LoyaltyProgramType,
    LoyaltyTransaction, ParamsSourceType, ValueUnit, VisitDetailsItem,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationLoyaltyProgram {
    pub id: i64,
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LocationLoyaltyProgram {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type": optional r#type,
    "loyalty_type_id": optional loyalty_type_id,
    "item_type_id": optional item_type_id,
    "service_item_type": optional service_item_type,
    "good_item_type": optional good_item_type,
    "value_unit_id": optional value_unit_id,
    "value_unit": optional value_unit,
    "group_id": optional group_id,
    "usage_limit": optional usage_limit,
    "visit_multiplicity": optional visit_multiplicity,
    "sold_items_multiplicity": optional sold_items_multiplicity,
    "current_package_progress": optional current_package_progress,
    "allowed_usages_amount": optional allowed_usages_amount,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit": optional expiration_timeout_unit,
    "expiration_notification_timeout": optional expiration_notification_timeout,
    "params_source_type": optional params_source_type,
    "history_start_date": optional history_start_date,
    "on_changed_notification_template_id": optional on_changed_notification_template_id,
    "on_expiration_notification_template_id": optional on_expiration_notification_template_id,
    "first_transaction_date": optional first_transaction_date,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct VisitLoyaltyTransaction {
    pub id: i64,
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(VisitLoyaltyTransaction {
    fn new(id: i64);
    "id": required id,
    "status_id": optional status_id,
    "amount": optional amount,
    "type_id": optional type_id,
    "program_id": optional program_id,
    "card_id": optional card_id,
    "salon_group_id": optional salon_group_id,
    "item_id": optional item_id,
    "item_type_id": optional item_type_id,
    "item_record_id": optional item_record_id,
    "goods_transaction_id": optional goods_transaction_id,
    "is_discount": optional is_discount,
    "is_loyalty_withdraw": optional is_loyalty_withdraw,
    "type": optional r#type,
    "program": optional program,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyCode {
    /// `LoyaltyGenerateCode200Option` on the wire.
    pub loyalty_generate_code200_option: Option<IssuedLoyaltyCode>,
    pub data: IssuedLoyaltyCodeData,
    pub meta: Vec<BTreeMap<String, Value>>,
    pub success: bool,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyCode {
    fn new(
        data: IssuedLoyaltyCodeData,
        meta: Vec<BTreeMap<String, Value>>,
        success: bool,
    );
    "LoyaltyGenerateCode200Option": optional loyalty_generate_code200_option,
    "data": required data,
    "meta": required meta,
    "success": required success,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GenerateLoyaltyCodeError403 {
    /// `LoyaltyGenerateCodeErrorOption` on the wire.
    pub loyalty_generate_code_error_option: Option<LoyaltyCodeFailure>,
    pub meta: LoyaltyCodeMessage,
    pub success: bool,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(GenerateLoyaltyCodeError403 {
    fn new(meta: LoyaltyCodeMessage, success: bool);
    "LoyaltyGenerateCodeErrorOption": optional loyalty_generate_code_error_option,
    "meta": required meta,
    "success": required success,
    ..rest
});

/// Debit of a loyalty card in a visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoyaltyWithdrawal {
    pub record_id: i64,
    pub visit_id: i64,
    pub amount: f64,
}

object!(LoyaltyWithdrawal {
    fn new(record_id: i64, visit_id: i64, amount: f64);
    "record_id": required record_id,
    "visit_id": required visit_id,
    "amount": required amount,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppliedLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions applied in the visit.
    pub loyalty_transactions: Option<Vec<LoyaltyTransaction>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<VisitDetailsItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(AppliedLoyalty {
    "payment_transactions": optional payment_transactions,
    "loyalty_transactions": optional loyalty_transactions,
    "kkm_transaction_details_container": optional kkm_transaction_details_container,
    "items": optional items,
    ..rest
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LoyaltyVisit {
    pub record_id: i64,
    pub visit_id: i64,
}

object!(LoyaltyVisit {
    fn new(record_id: i64, visit_id: i64);
    "record_id": required record_id,
    "visit_id": required visit_id,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelledLoyalty {
    /// Financial transactions of the appointment.
    pub payment_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Loyalty transactions applied in the visit.
    pub loyalty_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Transactions registered by the POS.
    pub kkm_transaction_details_container: Option<LoyaltyFiscalState>,
    /// Products and services of the appointment.
    pub items: Option<Vec<VisitDetailsItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(CancelledLoyalty {
    "payment_transactions": optional payment_transactions,
    "loyalty_transactions": optional loyalty_transactions,
    "kkm_transaction_details_container": optional kkm_transaction_details_container,
    "items": optional items,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReferralProgramUse {
    pub record_id: i64,
    pub visit_id: i64,
    pub referrer_phone: String,
}

object!(ReferralProgramUse {
    fn new(record_id: i64, visit_id: i64, referrer_phone: impl Into<String>);
    "record_id": required record_id,
    "visit_id": required visit_id,
    "referrer_phone": required referrer_phone,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VisitLoyaltyTransactionProgram {
    pub id: i64,
    pub title: Option<String>,
    pub value: Option<i64>,
    pub loyalty_type_id: Option<i64>,
    /// Whether products earn cashback.
    pub item_type_id: Option<i64>,
    /// Unit of the bonus or discount: percentage or fixed amount.
    pub value_unit_id: Option<i64>,
    /// Chain in which the promotion was created.
    pub group_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(VisitLoyaltyTransactionProgram {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "value": optional value,
    "loyalty_type_id": optional loyalty_type_id,
    "item_type_id": optional item_type_id,
    "value_unit_id": optional value_unit_id,
    "group_id": optional group_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCode {
    /// Always `true`: no error occurred.
    pub success: bool,
    pub data: IssuedLoyaltyCodeData,
    pub meta: MetaMapOrList,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(IssuedLoyaltyCode {
    fn new(success: bool, data: IssuedLoyaltyCodeData, meta: MetaMapOrList);
    "success": required success,
    "data": required data,
    "meta": required meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCodeData {
    pub code: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(IssuedLoyaltyCodeData { fn new(code: impl Into<String>); "code": required code, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeFailure {
    pub success: bool,
    pub data: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyCodeFailure {
    fn new(success: bool, data: impl Into<String>);
    "success": required success,
    "data": required data,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeMessage {
    pub message: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyCodeMessage {
    fn new(message: impl Into<String>);
    "message": required message,
    ..rest
});

/// Transactions registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    pub transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyFiscalState {
    "last_operation_type": optional last_operation_type,
    "transactions": optional transactions,
    ..rest
});

/// One of several types.
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
