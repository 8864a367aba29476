// Written by `cargo xtask regen`; changes are lost.

//! Types of `sales`.

use crate::runtime::{DateTime, Object, Rest, Value, When, object, union};
use std::collections::BTreeMap;
use super::{Account, FiscalTransactionDocument, IdName, IdTitle};

/// A sale: its items and payments, its receipts and the means of payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sale {
    /// Items and payments of a sale.
    pub state: Option<SaleState>,
    /// Transactions of a sale registered by the POS.
    pub kkm_state: Option<SaleFiscalState>,
    /// Means of payment on offer.
    pub payment_methods: Option<Vec<SalePaymentMethod>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Sale {
    "state": optional state,
    "kkm_state": optional kkm_state,
    "payment_methods": optional payment_methods,
    ..rest
});

/// Request that pays a sale, with a form for each means of payment.
#[derive(Debug, Clone, PartialEq)]
pub enum NewSalePayment {
    AccountPayment(AccountPayment),
    DepositPayment(DepositPayment),
    GiftCardPayment(GiftCardPayment),
    MembershipPayment(MembershipPayment),
    ReferralPayment(ReferralPayment),
    LoyaltyCardPayment(LoyaltyCardPayment),
    LoyaltyProgramPayment(LoyaltyProgramPayment),
    /// A value that is not one of the other variants, or that several of them fit equally.
    Other(Value),
}

impl From<AccountPayment> for NewSalePayment {
    fn from(value: AccountPayment) -> Self {
        Self::AccountPayment(value)
    }
}

impl From<DepositPayment> for NewSalePayment {
    fn from(value: DepositPayment) -> Self {
        Self::DepositPayment(value)
    }
}

impl From<GiftCardPayment> for NewSalePayment {
    fn from(value: GiftCardPayment) -> Self {
        Self::GiftCardPayment(value)
    }
}

impl From<MembershipPayment> for NewSalePayment {
    fn from(value: MembershipPayment) -> Self {
        Self::MembershipPayment(value)
    }
}

impl From<ReferralPayment> for NewSalePayment {
    fn from(value: ReferralPayment) -> Self {
        Self::ReferralPayment(value)
    }
}

impl From<LoyaltyCardPayment> for NewSalePayment {
    fn from(value: LoyaltyCardPayment) -> Self {
        Self::LoyaltyCardPayment(value)
    }
}

impl From<LoyaltyProgramPayment> for NewSalePayment {
    fn from(value: LoyaltyProgramPayment) -> Self {
        Self::LoyaltyProgramPayment(value)
    }
}

union!(NewSalePayment {
    AccountPayment: When { known: <AccountPayment as Object>::FIELDS, ..When::OBJECT },
    DepositPayment: When { known: <DepositPayment as Object>::FIELDS, ..When::OBJECT },
    GiftCardPayment: When { known: <GiftCardPayment as Object>::FIELDS, ..When::OBJECT },
    MembershipPayment: When { known: <MembershipPayment as Object>::FIELDS, ..When::OBJECT },
    ReferralPayment: When { known: <ReferralPayment as Object>::FIELDS, ..When::OBJECT },
    LoyaltyCardPayment: When { known: <LoyaltyCardPayment as Object>::FIELDS, ..When::OBJECT },
    LoyaltyProgramPayment: When {
        known: <LoyaltyProgramPayment as Object>::FIELDS,
        ..When::OBJECT
    },
    ..Other
});

/// Items and payments of a sale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleState {
    /// Products and services sold.
    pub items: Option<Vec<SaleStateItem>>,
    /// Payments by loyalty means.
    pub loyalty_transactions: Option<Vec<SaleStateLoyaltyTransaction>>,
    /// Payments through a location account.
    pub payment_transactions: Option<Vec<SaleStatePaymentTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleState {
    "items": optional items,
    "loyalty_transactions": optional loyalty_transactions,
    "payment_transactions": optional payment_transactions,
    ..rest
});

/// Transactions of a sale registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<SaleFiscalStateTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleFiscalState {
    "last_operation_type": optional last_operation_type,
    "transactions": optional transactions,
    ..rest
});

/// A means of payment for a sale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalePaymentMethod {
    /// Kind of the means of payment, such as `account` or `loyalty_card`.
    pub slug: Option<String>,
    /// True when this payment method can be used.
    pub is_applicable: Option<bool>,
    /// Amount that can be paid this way.
    pub applicable_amount: Option<f64>,
    /// Number of visits that can be used, for a membership.
    pub applicable_count: Option<i64>,
    /// Bonus that can be used, for a promotion.
    pub applicable_value: Option<f64>,
    /// ID of the location account; present when `slug` is `account`.
    pub account_id: Option<i64>,
    /// The location account that takes a payment.
    pub account: Option<SalePaymentMethodAccount>,
    /// ID of the loyalty card.
    pub loyalty_card_id: Option<i64>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Option<i64>,
    /// ID of the membership.
    pub loyalty_abonement_id: Option<i64>,
    /// ID of the client account.
    pub deposit_id: Option<i64>,
    /// Loyalty card to pay with.
    pub loyalty_card: Option<SaleLoyaltyCard>,
    /// Promotion to pay with.
    pub loyalty_program: Option<SaleLoyaltyProgram>,
    /// Gift card to pay with.
    pub loyalty_certificate: Option<SaleGiftCard>,
    /// Client account to pay from.
    pub deposit: Option<SaleStateLoyaltyTransactionDeposit>,
    /// Membership of the payment.
    pub loyalty_abonement: Option<SaleMembership>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalePaymentMethod {
    "slug": optional slug,
    "is_applicable": optional is_applicable,
    "applicable_amount": optional applicable_amount,
    "applicable_count": optional applicable_count,
    "applicable_value": optional applicable_value,
    "account_id": optional account_id,
    "account": optional account,
    "loyalty_card_id": optional loyalty_card_id,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_certificate_id": optional loyalty_certificate_id,
    "loyalty_abonement_id": optional loyalty_abonement_id,
    "deposit_id": optional deposit_id,
    "loyalty_card": optional loyalty_card,
    "loyalty_program": optional loyalty_program,
    "loyalty_certificate": optional loyalty_certificate,
    "deposit": optional deposit,
    "loyalty_abonement": optional loyalty_abonement,
    ..rest
});

/// Payment through a location account.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPayment {
    /// Amount and means of a payment.
    pub payment: Option<AccountPaymentPayment>,
}

object!(AccountPayment { "payment": optional payment });

/// Payment from a client account.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPayment {
    /// Amount and means of a payment.
    pub payment: Option<DepositPaymentPayment>,
}

object!(DepositPayment { "payment": optional payment });

/// Payment by gift card. A user without the permission to pay by gift card or membership without a code must send the code in `number`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GiftCardPayment {
    /// Amount, means and code of a payment.
    pub payment: Option<GiftCardPaymentPayment>,
}

object!(GiftCardPayment { "payment": optional payment });

/// Payment by membership, for visits only. A user without the permission to pay by gift card or membership without a code must send the code in `number`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPayment {
    /// Means and code of a payment.
    pub payment: Option<MembershipPaymentPayment>,
}

object!(MembershipPayment { "payment": optional payment });

/// Payment by referral program, for visits only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPayment {
    /// Means of a payment, with the person who referred the client.
    pub payment: Option<ReferralPaymentPayment>,
}

object!(ReferralPayment { "payment": optional payment });

/// Payment by loyalty card.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPayment {
    /// Amount and means of a payment.
    pub payment: Option<LoyaltyCardPaymentPayment>,
}

object!(LoyaltyCardPayment { "payment": optional payment });

/// Payment by promotion.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPayment {
    /// Means of a payment.
    pub payment: Option<LoyaltyProgramPaymentPayment>,
}

object!(LoyaltyProgramPayment { "payment": optional payment });

/// A product or service sold.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateItem {
    pub id: i64,
    /// Kind of the item: `good` or `service`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Price of one unit before discounts.
    pub default_cost_per_unit: Option<f64>,
    /// Total price before discounts.
    pub default_cost_total: Option<f64>,
    /// Discount, in percent.
    pub client_discount_percent: Option<f64>,
    /// Total price to pay.
    pub cost_to_pay_total: Option<f64>,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleStateItem {
    fn new(id: i64);
    "id": required id,
    "type": optional r#type,
    "title": optional title,
    "amount": optional amount,
    "default_cost_per_unit": optional default_cost_per_unit,
    "default_cost_total": optional default_cost_total,
    "client_discount_percent": optional client_discount_percent,
    "cost_to_pay_total": optional cost_to_pay_total,
    "document_id": optional document_id,
    ..rest
});

/// A payment by loyalty means.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateLoyaltyTransaction {
    /// ID of the loyalty transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the sold item.
    pub sale_item_id: Option<i64>,
    /// Kind of the sold item, such as `good`.
    pub sale_item_type: Option<String>,
    /// Sum of the transaction.
    pub amount: Option<f64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// When the transaction was created.
    pub created_at: Option<DateTime>,
    /// ID of the client account transaction.
    pub deposit_transaction_id: Option<i64>,
    /// Chain that the loyalty belongs to.
    pub chain: Option<IdTitle>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    pub deposit: Option<SaleStateLoyaltyTransactionDeposit>,
    /// ID of the loyalty card.
    pub loyalty_card_id: Option<i64>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Option<i64>,
    pub loyalty_card: Option<SaleLoyaltyCard>,
    pub loyalty_program: Option<SaleLoyaltyProgram>,
    pub loyalty_certificate: Option<SaleGiftCard>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleStateLoyaltyTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "sale_item_id": optional sale_item_id,
    "sale_item_type": optional sale_item_type,
    "amount": optional amount,
    "type_id": optional type_id,
    "created_at": optional created_at,
    "deposit_transaction_id": optional deposit_transaction_id,
    "chain": optional chain,
    "type": optional r#type,
    "deposit": optional deposit,
    "loyalty_card_id": optional loyalty_card_id,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_certificate_id": optional loyalty_certificate_id,
    "loyalty_card": optional loyalty_card,
    "loyalty_program": optional loyalty_program,
    "loyalty_certificate": optional loyalty_certificate,
    ..rest
});

/// A payment through a location account.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleStatePaymentTransaction {
    /// ID of the financial transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the sold item.
    pub sale_item_id: Option<i64>,
    /// Kind of the sold item, such as `good`.
    pub sale_item_type: Option<String>,
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// When the transaction was created.
    pub created_at: Option<String>,
    /// An account of a location.
    pub account: Option<Account>,
    /// Payment item.
    pub expense: Option<IdTitle>,
    /// Sum paid.
    pub amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleStatePaymentTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "sale_item_id": optional sale_item_id,
    "sale_item_type": optional sale_item_type,
    "expense_id": optional expense_id,
    "account_id": optional account_id,
    "created_at": optional created_at,
    "account": optional account,
    "expense": optional expense,
    "amount": optional amount,
    ..rest
});

/// A transaction registered by the POS.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleFiscalStateTransaction {
    /// ID of the POS transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// When the receipt was printed.
    pub print_date: Option<DateTime>,
    /// Number of printed receipts.
    pub printed_count: Option<i64>,
    /// Sum of the transaction.
    pub sum: Option<f64>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Printing status of the receipt.
    pub status: Option<IdTitle>,
    /// Document of the receipt.
    pub document: Option<FiscalTransactionDocument>,
    /// Cashier who printed the receipt.
    pub cashier: Option<IdName>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleFiscalStateTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "print_date": optional print_date,
    "printed_count": optional printed_count,
    "sum": optional sum,
    "type": optional r#type,
    "status": optional status,
    "document": optional document,
    "cashier": optional cashier,
    ..rest
});

/// The location account that takes a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SalePaymentMethodAccount {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: cash; `false`: non-cash.
    pub is_cash: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalePaymentMethodAccount {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_cash": optional is_cash,
    ..rest
});

/// Loyalty card of the payment.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleLoyaltyCard {
    pub id: i64,
    /// ID of the card type.
    pub type_id: Option<i64>,
    /// Number of the card.
    pub number: Option<String>,
    /// Balance of the card.
    pub balance: Option<f64>,
    /// Type of the card.
    pub r#type: Option<SaleLoyaltyCardType>,
    /// Chain that the loyalty belongs to.
    pub chain: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleLoyaltyCard {
    fn new(id: i64);
    "id": required id,
    "type_id": optional type_id,
    "number": optional number,
    "balance": optional balance,
    "type": optional r#type,
    "chain": optional chain,
    ..rest
});

/// Promotion of the payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleLoyaltyProgram {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the promotion type.
    pub type_id: Option<i64>,
    /// `true`: the value is a percentage.
    pub is_value_percent: Option<bool>,
    /// Type of the promotion.
    pub r#type: Option<IdTitle>,
    /// Chain that the loyalty belongs to.
    pub chain: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleLoyaltyProgram {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type_id": optional type_id,
    "is_value_percent": optional is_value_percent,
    "type": optional r#type,
    "chain": optional chain,
    ..rest
});

/// Gift card of the payment.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleGiftCard {
    pub id: i64,
    /// Balance of the gift card.
    pub balance: Option<f64>,
    /// Part of the balance that can pay for the sale.
    pub applicable_balance: Option<f64>,
    /// Type of the gift card or membership.
    pub r#type: Option<SaleCodeType>,
    /// Chain that the loyalty belongs to.
    pub chain: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleGiftCard {
    fn new(id: i64);
    "id": required id,
    "balance": optional balance,
    "applicable_balance": optional applicable_balance,
    "type": optional r#type,
    "chain": optional chain,
    ..rest
});

/// Client account of a payment.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateLoyaltyTransactionDeposit {
    /// ID of the client account.
    pub id: i64,
    /// Sum available on the client's account.
    pub balance: Option<f64>,
    /// Amount held by active reservations.
    pub reserved_balance: Option<f64>,
    /// Type of the client account.
    pub r#type: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleStateLoyaltyTransactionDeposit {
    fn new(id: i64);
    "id": required id,
    "balance": optional balance,
    "reserved_balance": optional reserved_balance,
    "type": optional r#type,
    ..rest
});

/// Membership of the payment.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleMembership {
    pub id: i64,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    /// Visits left in the common balance.
    pub united_balance: Option<i64>,
    /// Type of the gift card or membership.
    pub r#type: Option<SaleCodeType>,
    /// Chain that the loyalty belongs to.
    pub chain: Option<IdTitle>,
    /// Balance of the membership.
    pub balance_container: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleMembership {
    fn new(id: i64);
    "id": required id,
    "is_united_balance": optional is_united_balance,
    "united_balance": optional united_balance,
    "type": optional r#type,
    "chain": optional chain,
    "balance_container": optional balance_container,
    ..rest
});

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPaymentPayment {
    /// A location account as a means of payment.
    pub method: Option<AccountPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

object!(AccountPaymentPayment { "method": optional method, "amount": optional amount });

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPaymentPayment {
    /// A client account as a means of payment.
    pub method: Option<DepositPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

object!(DepositPaymentPayment { "method": optional method, "amount": optional amount });

/// Amount, means and code of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GiftCardPaymentPayment {
    /// A gift card as a means of payment.
    pub method: Option<GiftCardPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
    /// Code of the gift card.
    pub number: Option<String>,
}

object!(GiftCardPaymentPayment {
    "method": optional method,
    "amount": optional amount,
    "number": optional number,
});

/// Means and code of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPayment {
    /// A membership as a means of payment.
    pub method: Option<MembershipPaymentPaymentMethod>,
    /// Code of the membership.
    pub number: Option<String>,
}

object!(MembershipPaymentPayment { "method": optional method, "number": optional number });

/// Means of a payment, with the person who referred the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPayment {
    /// A referral program as a means of payment.
    pub method: Option<ReferralPaymentPaymentMethod>,
    /// Phone number of the person who referred the client.
    pub referrer_phone: Option<String>,
}

object!(ReferralPaymentPayment {
    "method": optional method,
    "referrer_phone": optional referrer_phone,
});

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPaymentPayment {
    /// A loyalty card as a means of payment.
    pub method: Option<LoyaltyCardPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

object!(LoyaltyCardPaymentPayment { "method": optional method, "amount": optional amount });

/// Means of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPaymentPayment {
    /// A promotion as a means of payment.
    pub method: Option<LoyaltyProgramPaymentPaymentMethod>,
}

object!(LoyaltyProgramPaymentPayment { "method": optional method });

/// Type of the card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleLoyaltyCardType {
    pub id: i64,
    /// Name of the card type.
    pub r#type: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleLoyaltyCardType {
    fn new(id: i64);
    "id": required id,
    "type": optional r#type,
    ..rest
});

/// Type of the gift card or membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleCodeType {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: a code is required.
    pub is_code_required: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SaleCodeType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_code_required": optional is_code_required,
    ..rest
});

/// A location account as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AccountPaymentPaymentMethod {
    /// Kind of the means of payment: `account`.
    pub slug: Option<String>,
    /// ID of the location account.
    pub account_id: Option<i64>,
}

object!(AccountPaymentPaymentMethod { "slug": optional slug, "account_id": optional account_id });

/// A client account as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DepositPaymentPaymentMethod {
    /// Kind of the means of payment: `deposit`.
    pub slug: Option<String>,
    /// ID of the client account.
    pub deposit_id: Option<i64>,
}

object!(DepositPaymentPaymentMethod { "slug": optional slug, "deposit_id": optional deposit_id });

/// A gift card as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct GiftCardPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_certificate`.
    pub slug: Option<String>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Option<i64>,
}

object!(GiftCardPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_certificate_id": optional loyalty_certificate_id,
});

/// A membership as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_abonement`.
    pub slug: Option<String>,
    /// ID of the membership.
    pub loyalty_abonement_id: Option<i64>,
}

object!(MembershipPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_abonement_id": optional loyalty_abonement_id,
});

/// A referral program as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPaymentMethod {
    /// Kind of the means of payment: `referral_loyalty_program`.
    pub slug: Option<String>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
}

object!(ReferralPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_program_id": optional loyalty_program_id,
});

/// A loyalty card as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyCardPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_card`.
    pub slug: Option<String>,
    /// ID of the loyalty card.
    pub loyalty_card_id: Option<i64>,
}

object!(LoyaltyCardPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_card_id": optional loyalty_card_id,
});

/// A promotion as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_program`.
    pub slug: Option<String>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
    /// ID of the loyalty card.
    pub loyalty_card_id: Option<i64>,
}

object!(LoyaltyProgramPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_card_id": optional loyalty_card_id,
});
