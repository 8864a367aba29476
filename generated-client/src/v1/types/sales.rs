// Written by `cargo xtask regen`; changes are lost.

//! Types of `sales`.

use crate::runtime::{
    DateTime, Object, Rest, Serialize, Serializer, Union, Value, Variant, object, union,
};
use std::collections::BTreeMap;
use super::{Account, FiscalTransactionDocument, IdName, IdTitle};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sale {
    pub state: Option<SaleState>,
    pub kkm_state: Option<SaleFiscalState>,
    pub payment_methods: Option<Vec<SalePaymentMethod>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Sale {
    "state": optional state,
    "kkm_state": optional kkm_state,
    "payment_methods": optional payment_methods,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum NewSalePayment {
    CompanySalonidSaleDocumentidPaymentAccount(AccountPayment),
    CompanySalonidSaleDocumentidPaymentDeposit(DepositPayment),
    CompanySalonidSaleDocumentidPaymentCertificate(GiftCardPayment),
    CompanySalonidSaleDocumentidPaymentAbonements(MembershipPayment),
    CompanySalonidSaleDocumentidPaymentReferal(ReferralPayment),
    CompanySalonidSaleDocumentidPaymentLoyaltyCard(LoyaltyCardPayment),
    CompanySalonidSaleDocumentidPaymentLoyaltyProgram(LoyaltyProgramPayment),
}

impl From<AccountPayment> for NewSalePayment {
    fn from(value: AccountPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentAccount(value)
    }
}

impl From<DepositPayment> for NewSalePayment {
    fn from(value: DepositPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentDeposit(value)
    }
}

impl From<GiftCardPayment> for NewSalePayment {
    fn from(value: GiftCardPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentCertificate(value)
    }
}

impl From<MembershipPayment> for NewSalePayment {
    fn from(value: MembershipPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentAbonements(value)
    }
}

impl From<ReferralPayment> for NewSalePayment {
    fn from(value: ReferralPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentReferal(value)
    }
}

impl From<LoyaltyCardPayment> for NewSalePayment {
    fn from(value: LoyaltyCardPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentLoyaltyCard(value)
    }
}

impl From<LoyaltyProgramPayment> for NewSalePayment {
    fn from(value: LoyaltyProgramPayment) -> Self {
        Self::CompanySalonidSaleDocumentidPaymentLoyaltyProgram(value)
    }
}

impl Union for NewSalePayment {
    const NAME: &'static str = "NewSalePayment";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentAccount)
            },
            known: <AccountPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentDeposit)
            },
            known: <DepositPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentCertificate)
            },
            known: <GiftCardPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentAbonements)
            },
            known: <MembershipPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentReferal)
            },
            known: <ReferralPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentLoyaltyCard)
            },
            known: <LoyaltyCardPayment as Object>::FIELDS,
        },
        Variant {
            read: |json| {
                json.read().map(Self::CompanySalonidSaleDocumentidPaymentLoyaltyProgram)
            },
            known: <LoyaltyProgramPayment as Object>::FIELDS,
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CompanySalonidSaleDocumentidPaymentAccount(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentDeposit(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentCertificate(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentAbonements(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentReferal(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentLoyaltyCard(value) => {
                Serialize::serialize(value, out)
            }
            Self::CompanySalonidSaleDocumentidPaymentLoyaltyProgram(value) => {
                Serialize::serialize(value, out)
            }
        }
    }
}

union!(NewSalePayment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleState {
    pub items: Option<Vec<SaleStateItem>>,
    pub loyalty_transactions: Option<Vec<SaleStateLoyaltyTransaction>>,
    pub payment_transactions: Option<Vec<SaleStatePaymentTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SaleState {
    "items": optional items,
    "loyalty_transactions": optional loyalty_transactions,
    "payment_transactions": optional payment_transactions,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleFiscalState {
    pub last_operation_type: Option<i64>,
    pub transactions: Option<Vec<SaleFiscalStateTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SaleFiscalState {
    "last_operation_type": optional last_operation_type,
    "transactions": optional transactions,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalePaymentMethod {
    pub slug: Option<String>,
    /// True when this payment method can be used.
    pub is_applicable: Option<bool>,
    /// Sum that can be taken in payment.
    pub applicable_amount: Option<f64>,
    /// Visits that can be used; for a membership.
    pub applicable_count: Option<i64>,
    /// Bonus that can be used; for a loyalty program.
    pub applicable_value: Option<f64>,
    /// Cash register ID; varies with `slug`.
    pub account_id: Option<i64>,
    pub account: Option<SalePaymentMethodAccount>,
    pub loyalty_card_id: Option<i64>,
    pub loyalty_program_id: Option<i64>,
    pub loyalty_certificate_id: Option<i64>,
    pub loyalty_abonement_id: Option<i64>,
    pub deposit_id: Option<i64>,
    pub loyalty_card: Option<SaleLoyaltyCard>,
    pub loyalty_program: Option<SaleLoyaltyProgram>,
    pub loyalty_certificate: Option<SaleGiftCard>,
    pub deposit: Option<SaleStateLoyaltyTransactionDeposit>,
    pub loyalty_abonement: Option<SaleMembership>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPayment {
    pub payment: Option<AccountPaymentPayment>,
}

object!(AccountPayment { "payment": optional payment });

/// Payment by one of the loyalty methods.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPayment {
    pub payment: Option<DepositPaymentPayment>,
}

object!(DepositPayment { "payment": optional payment });

/// Payment by certificate. A user without the right to pay by certificate or membership with no code also has to send the certificate code in `number` (string).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GiftCardPayment {
    pub payment: Option<GiftCardPaymentPayment>,
}

object!(GiftCardPayment { "payment": optional payment });

/// Payment by membership. A user without the right to pay by certificate or membership with no code also has to send the membership code in `number` (string).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPayment {
    pub payment: Option<MembershipPaymentPayment>,
}

object!(MembershipPayment { "payment": optional payment });

/// Payment by referral program; visits only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPayment {
    pub payment: Option<ReferralPaymentPayment>,
}

object!(ReferralPayment { "payment": optional payment });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPayment {
    pub payment: Option<LoyaltyCardPaymentPayment>,
}

object!(LoyaltyCardPayment { "payment": optional payment });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPayment {
    pub payment: Option<LoyaltyProgramPaymentPayment>,
}

object!(LoyaltyProgramPayment { "payment": optional payment });

#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateItem {
    pub id: i64,
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub amount: Option<f64>,
    pub default_cost_per_unit: Option<f64>,
    pub default_cost_total: Option<f64>,
    pub client_discount_percent: Option<f64>,
    pub cost_to_pay_total: Option<f64>,
    pub document_id: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateLoyaltyTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub sale_item_id: Option<i64>,
    pub sale_item_type: Option<String>,
    pub amount: Option<f64>,
    pub type_id: Option<i64>,
    pub created_at: Option<DateTime>,
    pub deposit_transaction_id: Option<i64>,
    pub chain: Option<IdTitle>,
    pub r#type: Option<IdTitle>,
    pub deposit: Option<SaleStateLoyaltyTransactionDeposit>,
    pub loyalty_card_id: Option<i64>,
    pub loyalty_program_id: Option<i64>,
    pub loyalty_certificate_id: Option<i64>,
    pub loyalty_card: Option<SaleLoyaltyCard>,
    pub loyalty_program: Option<SaleLoyaltyProgram>,
    pub loyalty_certificate: Option<SaleGiftCard>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct SaleStatePaymentTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub sale_item_id: Option<i64>,
    pub sale_item_type: Option<String>,
    pub expense_id: Option<i64>,
    pub account_id: Option<i64>,
    pub created_at: Option<String>,
    pub account: Option<Account>,
    pub expense: Option<IdTitle>,
    pub amount: Option<f64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct SaleFiscalStateTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub print_date: Option<DateTime>,
    pub printed_count: Option<i64>,
    pub sum: Option<f64>,
    pub r#type: Option<IdTitle>,
    pub status: Option<IdTitle>,
    pub document: Option<FiscalTransactionDocument>,
    pub cashier: Option<IdName>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SalePaymentMethodAccount {
    pub id: i64,
    pub title: Option<String>,
    pub is_cash: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SalePaymentMethodAccount {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_cash": optional is_cash,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct SaleLoyaltyCard {
    pub id: i64,
    pub type_id: Option<i64>,
    pub number: Option<String>,
    pub balance: Option<f64>,
    pub r#type: Option<SaleLoyaltyCardType>,
    pub chain: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleLoyaltyProgram {
    pub id: i64,
    pub title: Option<String>,
    pub type_id: Option<i64>,
    pub is_value_percent: Option<bool>,
    pub r#type: Option<IdTitle>,
    pub chain: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct SaleGiftCard {
    pub id: i64,
    pub balance: Option<f64>,
    pub applicable_balance: Option<f64>,
    pub r#type: Option<SaleCodeType>,
    pub chain: Option<IdTitle>,
    /// Fields that the document does not list.
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

/// Payment from the client account.
#[derive(Debug, Clone, PartialEq)]
pub struct SaleStateLoyaltyTransactionDeposit {
    pub id: i64,
    /// Sum available on the client's account.
    pub balance: Option<f64>,
    /// Amount held by active reservations.
    pub reserved_balance: Option<f64>,
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct SaleMembership {
    pub id: i64,
    pub is_united_balance: Option<bool>,
    pub united_balance: Option<i64>,
    pub r#type: Option<SaleCodeType>,
    pub chain: Option<IdTitle>,
    pub balance_container: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPaymentPayment {
    pub method: Option<AccountPaymentPaymentMethod>,
    pub amount: Option<f64>,
}

object!(AccountPaymentPayment { "method": optional method, "amount": optional amount });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPaymentPayment {
    pub method: Option<DepositPaymentPaymentMethod>,
    pub amount: Option<f64>,
}

object!(DepositPaymentPayment { "method": optional method, "amount": optional amount });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GiftCardPaymentPayment {
    pub method: Option<GiftCardPaymentPaymentMethod>,
    pub amount: Option<f64>,
    pub number: Option<String>,
}

object!(GiftCardPaymentPayment {
    "method": optional method,
    "amount": optional amount,
    "number": optional number,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPayment {
    pub method: Option<MembershipPaymentPaymentMethod>,
    pub number: Option<String>,
}

object!(MembershipPaymentPayment { "method": optional method, "number": optional number });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPayment {
    pub method: Option<ReferralPaymentPaymentMethod>,
    pub referrer_phone: Option<String>,
}

object!(ReferralPaymentPayment {
    "method": optional method,
    "referrer_phone": optional referrer_phone,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPaymentPayment {
    pub method: Option<LoyaltyCardPaymentPaymentMethod>,
    pub amount: Option<f64>,
}

object!(LoyaltyCardPaymentPayment { "method": optional method, "amount": optional amount });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPaymentPayment {
    pub method: Option<LoyaltyProgramPaymentPaymentMethod>,
}

object!(LoyaltyProgramPaymentPayment { "method": optional method });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleLoyaltyCardType {
    pub id: i64,
    pub r#type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SaleLoyaltyCardType {
    fn new(id: i64);
    "id": required id,
    "type": optional r#type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleCodeType {
    pub id: i64,
    pub title: Option<String>,
    pub is_code_required: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(SaleCodeType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_code_required": optional is_code_required,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AccountPaymentPaymentMethod {
    pub slug: Option<String>,
    pub account_id: Option<i64>,
}

object!(AccountPaymentPaymentMethod { "slug": optional slug, "account_id": optional account_id });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DepositPaymentPaymentMethod {
    pub slug: Option<String>,
    /// Client account ID.
    pub deposit_id: Option<i64>,
}

object!(DepositPaymentPaymentMethod { "slug": optional slug, "deposit_id": optional deposit_id });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct GiftCardPaymentPaymentMethod {
    pub slug: Option<String>,
    pub loyalty_certificate_id: Option<i64>,
}

object!(GiftCardPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_certificate_id": optional loyalty_certificate_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPaymentMethod {
    pub slug: Option<String>,
    pub loyalty_abonement_id: Option<i64>,
}

object!(MembershipPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_abonement_id": optional loyalty_abonement_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPaymentMethod {
    pub slug: Option<String>,
    pub loyalty_program_id: Option<i64>,
}

object!(ReferralPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_program_id": optional loyalty_program_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyCardPaymentPaymentMethod {
    pub slug: Option<String>,
    pub loyalty_card_id: Option<i64>,
}

object!(LoyaltyCardPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_card_id": optional loyalty_card_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPaymentPaymentMethod {
    pub slug: Option<String>,
    pub loyalty_program_id: Option<i64>,
    pub loyalty_card_id: Option<i64>,
}

object!(LoyaltyProgramPaymentPaymentMethod {
    "slug": optional slug,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_card_id": optional loyalty_card_id,
});
