// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_programs`.

use crate::runtime::{Rest, Value, When, object, union};
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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

/// Error response when a code cannot be generated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GenerateLoyaltyCodeError403 {
    /// `LoyaltyGenerateCodeErrorOption` on the wire.
    pub loyalty_generate_code_error_option: Option<LoyaltyCodeFailure>,
    /// Error message.
    pub meta: LoyaltyCodeMessage,
    /// Always `false`: the request failed.
    pub success: bool,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GenerateLoyaltyCodeError403 {
    fn new(meta: LoyaltyCodeMessage, success: bool);
    "LoyaltyGenerateCodeErrorOption": optional loyalty_generate_code_error_option,
    "meta": required meta,
    "success": required success,
    ..rest
});

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

object!(LoyaltyWithdrawal {
    fn new(record_id: i64, visit_id: i64, amount: f64);
    "record_id": required record_id,
    "visit_id": required visit_id,
    "amount": required amount,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppliedLoyalty {
    "payment_transactions": optional payment_transactions,
    "loyalty_transactions": optional loyalty_transactions,
    "kkm_transaction_details_container": optional kkm_transaction_details_container,
    "items": optional items,
    ..rest
});

/// Request that applies a promotion to a visit, or cancels it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LoyaltyVisit {
    /// ID of the appointment.
    pub record_id: i64,
    /// ID of the visit.
    pub visit_id: i64,
}

object!(LoyaltyVisit {
    fn new(record_id: i64, visit_id: i64);
    "record_id": required record_id,
    "visit_id": required visit_id,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CancelledLoyalty {
    "payment_transactions": optional payment_transactions,
    "loyalty_transactions": optional loyalty_transactions,
    "kkm_transaction_details_container": optional kkm_transaction_details_container,
    "items": optional items,
    ..rest
});

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

object!(ReferralProgramUse {
    fn new(record_id: i64, visit_id: i64, referrer_phone: impl Into<String>);
    "record_id": required record_id,
    "visit_id": required visit_id,
    "referrer_phone": required referrer_phone,
});

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
    /// Fields that are not documented.
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

/// Response with a generated code for a gift card or membership.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCode {
    /// Always `true`: the request succeeded.
    pub success: bool,
    /// The code.
    pub data: IssuedLoyaltyCodeData,
    /// Always empty.
    pub meta: MetaMapOrList,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCode {
    fn new(success: bool, data: IssuedLoyaltyCodeData, meta: MetaMapOrList);
    "success": required success,
    "data": required data,
    "meta": required meta,
    ..rest
});

/// A generated code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCodeData {
    /// The code.
    pub code: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCodeData { fn new(code: impl Into<String>); "code": required code, ..rest });

/// Error response when a code cannot be generated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeFailure {
    /// `false`: the request failed.
    pub success: bool,
    pub data: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyCodeFailure {
    fn new(success: bool, data: impl Into<String>);
    "success": required success,
    "data": required data,
    ..rest
});

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCodeMessage {
    pub message: String,
    /// Fields that are not documented.
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
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyFiscalState {
    "last_operation_type": optional last_operation_type,
    "transactions": optional transactions,
    ..rest
});

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

union!(MetaMapOrList {
    Map: When { is_general: true, ..When::OBJECT },
    List: When::LIST,
});
