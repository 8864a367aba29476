// Written by `cargo xtask regen`; changes are lost.

//! Types of `sales`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Value, Variant, object, required, union,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Sale {
    const NAME: &'static str = "Sale";
    const FIELDS: &'static [&'static str] = &["state", "kkm_state", "payment_methods"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.state),
                1 => fields.optional(&mut object.kkm_state),
                _ => fields.optional(&mut object.payment_methods),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("state", &self.state);
        out.optional("kkm_state", &self.kkm_state);
        out.optional("payment_methods", &self.payment_methods);
    }
}

object!(Sale);

/// Request that pays a sale, with a form for each means of payment.
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

/// Items and payments of a sale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleState {
    /// Products and services sold.
    pub items: Option<Vec<SaleStateItem>>,
    /// Payments by loyalty means.
    pub loyalty_transactions: Option<Vec<SaleStateLoyaltyTransaction>>,
    /// Payments through a location account.
    pub payment_transactions: Option<Vec<SaleStatePaymentTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SaleState {
    const NAME: &'static str = "SaleState";
    const FIELDS: &'static [&'static str] = &["items", "loyalty_transactions", "payment_transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.items),
                1 => fields.optional(&mut object.loyalty_transactions),
                _ => fields.optional(&mut object.payment_transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("items", &self.items);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("payment_transactions", &self.payment_transactions);
    }
}

object!(SaleState);

/// Transactions of a sale registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SaleFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<SaleFiscalStateTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SaleFiscalState {
    const NAME: &'static str = "SaleFiscalState";
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

object!(SaleFiscalState);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SalePaymentMethod {
    const NAME: &'static str = "SalePaymentMethod";
    const FIELDS: &'static [&'static str] = &[
        "slug",
        "is_applicable",
        "applicable_amount",
        "applicable_count",
        "applicable_value",
        "account_id",
        "account",
        "loyalty_card_id",
        "loyalty_program_id",
        "loyalty_certificate_id",
        "loyalty_abonement_id",
        "deposit_id",
        "loyalty_card",
        "loyalty_program",
        "loyalty_certificate",
        "deposit",
        "loyalty_abonement",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.slug),
                1 => fields.optional(&mut object.is_applicable),
                2 => fields.optional(&mut object.applicable_amount),
                3 => fields.optional(&mut object.applicable_count),
                4 => fields.optional(&mut object.applicable_value),
                5 => fields.optional(&mut object.account_id),
                6 => fields.optional(&mut object.account),
                7 => fields.optional(&mut object.loyalty_card_id),
                8 => fields.optional(&mut object.loyalty_program_id),
                9 => fields.optional(&mut object.loyalty_certificate_id),
                10 => fields.optional(&mut object.loyalty_abonement_id),
                11 => fields.optional(&mut object.deposit_id),
                12 => fields.optional(&mut object.loyalty_card),
                13 => fields.optional(&mut object.loyalty_program),
                14 => fields.optional(&mut object.loyalty_certificate),
                15 => fields.optional(&mut object.deposit),
                _ => fields.optional(&mut object.loyalty_abonement),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("slug", &self.slug);
        out.optional("is_applicable", &self.is_applicable);
        out.optional("applicable_amount", &self.applicable_amount);
        out.optional("applicable_count", &self.applicable_count);
        out.optional("applicable_value", &self.applicable_value);
        out.optional("account_id", &self.account_id);
        out.optional("account", &self.account);
        out.optional("loyalty_card_id", &self.loyalty_card_id);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
        out.optional("loyalty_certificate_id", &self.loyalty_certificate_id);
        out.optional("loyalty_abonement_id", &self.loyalty_abonement_id);
        out.optional("deposit_id", &self.deposit_id);
        out.optional("loyalty_card", &self.loyalty_card);
        out.optional("loyalty_program", &self.loyalty_program);
        out.optional("loyalty_certificate", &self.loyalty_certificate);
        out.optional("deposit", &self.deposit);
        out.optional("loyalty_abonement", &self.loyalty_abonement);
    }
}

object!(SalePaymentMethod);

/// Payment through a location account.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPayment {
    /// Amount and means of a payment.
    pub payment: Option<AccountPaymentPayment>,
}

impl Object for AccountPayment {
    const NAME: &'static str = "AccountPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(AccountPayment);

/// Payment from a client account.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPayment {
    /// Amount and means of a payment.
    pub payment: Option<DepositPaymentPayment>,
}

impl Object for DepositPayment {
    const NAME: &'static str = "DepositPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(DepositPayment);

/// Payment by gift card. A user without the permission to pay by gift card or membership without a code must send the code in `number`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GiftCardPayment {
    /// Amount, means and code of a payment.
    pub payment: Option<GiftCardPaymentPayment>,
}

impl Object for GiftCardPayment {
    const NAME: &'static str = "GiftCardPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(GiftCardPayment);

/// Payment by membership, for visits only. A user without the permission to pay by gift card or membership without a code must send the code in `number`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPayment {
    /// Means and code of a payment.
    pub payment: Option<MembershipPaymentPayment>,
}

impl Object for MembershipPayment {
    const NAME: &'static str = "MembershipPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(MembershipPayment);

/// Payment by referral program, for visits only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPayment {
    /// Means of a payment, with the person who referred the client.
    pub payment: Option<ReferralPaymentPayment>,
}

impl Object for ReferralPayment {
    const NAME: &'static str = "ReferralPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(ReferralPayment);

/// Payment by loyalty card.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPayment {
    /// Amount and means of a payment.
    pub payment: Option<LoyaltyCardPaymentPayment>,
}

impl Object for LoyaltyCardPayment {
    const NAME: &'static str = "LoyaltyCardPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(LoyaltyCardPayment);

/// Payment by promotion.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPayment {
    /// Means of a payment.
    pub payment: Option<LoyaltyProgramPaymentPayment>,
}

impl Object for LoyaltyProgramPayment {
    const NAME: &'static str = "LoyaltyProgramPayment";
    const FIELDS: &'static [&'static str] = &["payment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.payment)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("payment", &self.payment);
    }
}

object!(LoyaltyProgramPayment);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleStateItem {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            title: None,
            amount: None,
            default_cost_per_unit: None,
            default_cost_total: None,
            client_discount_percent: None,
            cost_to_pay_total: None,
            document_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleStateItem {
    const NAME: &'static str = "SaleStateItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type",
        "title",
        "amount",
        "default_cost_per_unit",
        "default_cost_total",
        "client_discount_percent",
        "cost_to_pay_total",
        "document_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut r#type = None;
        let mut title = None;
        let mut amount = None;
        let mut default_cost_per_unit = None;
        let mut default_cost_total = None;
        let mut client_discount_percent = None;
        let mut cost_to_pay_total = None;
        let mut document_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut r#type),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut amount),
                4 => fields.optional(&mut default_cost_per_unit),
                5 => fields.optional(&mut default_cost_total),
                6 => fields.optional(&mut client_discount_percent),
                7 => fields.optional(&mut cost_to_pay_total),
                _ => fields.optional(&mut document_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            r#type,
            title,
            amount,
            default_cost_per_unit,
            default_cost_total,
            client_discount_percent,
            cost_to_pay_total,
            document_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type", &self.r#type);
        out.optional("title", &self.title);
        out.optional("amount", &self.amount);
        out.optional("default_cost_per_unit", &self.default_cost_per_unit);
        out.optional("default_cost_total", &self.default_cost_total);
        out.optional("client_discount_percent", &self.client_discount_percent);
        out.optional("cost_to_pay_total", &self.cost_to_pay_total);
        out.optional("document_id", &self.document_id);
    }
}

object!(SaleStateItem);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleStateLoyaltyTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            sale_item_id: None,
            sale_item_type: None,
            amount: None,
            type_id: None,
            created_at: None,
            deposit_transaction_id: None,
            chain: None,
            r#type: None,
            deposit: None,
            loyalty_card_id: None,
            loyalty_program_id: None,
            loyalty_certificate_id: None,
            loyalty_card: None,
            loyalty_program: None,
            loyalty_certificate: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleStateLoyaltyTransaction {
    const NAME: &'static str = "SaleStateLoyaltyTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "sale_item_id",
        "sale_item_type",
        "amount",
        "type_id",
        "created_at",
        "deposit_transaction_id",
        "chain",
        "type",
        "deposit",
        "loyalty_card_id",
        "loyalty_program_id",
        "loyalty_certificate_id",
        "loyalty_card",
        "loyalty_program",
        "loyalty_certificate",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut sale_item_id = None;
        let mut sale_item_type = None;
        let mut amount = None;
        let mut type_id = None;
        let mut created_at = None;
        let mut deposit_transaction_id = None;
        let mut chain = None;
        let mut r#type = None;
        let mut deposit = None;
        let mut loyalty_card_id = None;
        let mut loyalty_program_id = None;
        let mut loyalty_certificate_id = None;
        let mut loyalty_card = None;
        let mut loyalty_program = None;
        let mut loyalty_certificate = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut sale_item_id),
                3 => fields.optional(&mut sale_item_type),
                4 => fields.optional(&mut amount),
                5 => fields.optional(&mut type_id),
                6 => fields.optional(&mut created_at),
                7 => fields.optional(&mut deposit_transaction_id),
                8 => fields.optional(&mut chain),
                9 => fields.optional(&mut r#type),
                10 => fields.optional(&mut deposit),
                11 => fields.optional(&mut loyalty_card_id),
                12 => fields.optional(&mut loyalty_program_id),
                13 => fields.optional(&mut loyalty_certificate_id),
                14 => fields.optional(&mut loyalty_card),
                15 => fields.optional(&mut loyalty_program),
                _ => fields.optional(&mut loyalty_certificate),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            sale_item_id,
            sale_item_type,
            amount,
            type_id,
            created_at,
            deposit_transaction_id,
            chain,
            r#type,
            deposit,
            loyalty_card_id,
            loyalty_program_id,
            loyalty_certificate_id,
            loyalty_card,
            loyalty_program,
            loyalty_certificate,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("sale_item_id", &self.sale_item_id);
        out.optional("sale_item_type", &self.sale_item_type);
        out.optional("amount", &self.amount);
        out.optional("type_id", &self.type_id);
        out.optional("created_at", &self.created_at);
        out.optional("deposit_transaction_id", &self.deposit_transaction_id);
        out.optional("chain", &self.chain);
        out.optional("type", &self.r#type);
        out.optional("deposit", &self.deposit);
        out.optional("loyalty_card_id", &self.loyalty_card_id);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
        out.optional("loyalty_certificate_id", &self.loyalty_certificate_id);
        out.optional("loyalty_card", &self.loyalty_card);
        out.optional("loyalty_program", &self.loyalty_program);
        out.optional("loyalty_certificate", &self.loyalty_certificate);
    }
}

object!(SaleStateLoyaltyTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleStatePaymentTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            sale_item_id: None,
            sale_item_type: None,
            expense_id: None,
            account_id: None,
            created_at: None,
            account: None,
            expense: None,
            amount: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleStatePaymentTransaction {
    const NAME: &'static str = "SaleStatePaymentTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "sale_item_id",
        "sale_item_type",
        "expense_id",
        "account_id",
        "created_at",
        "account",
        "expense",
        "amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut sale_item_id = None;
        let mut sale_item_type = None;
        let mut expense_id = None;
        let mut account_id = None;
        let mut created_at = None;
        let mut account = None;
        let mut expense = None;
        let mut amount = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut sale_item_id),
                3 => fields.optional(&mut sale_item_type),
                4 => fields.optional(&mut expense_id),
                5 => fields.optional(&mut account_id),
                6 => fields.optional(&mut created_at),
                7 => fields.optional(&mut account),
                8 => fields.optional(&mut expense),
                _ => fields.optional(&mut amount),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            sale_item_id,
            sale_item_type,
            expense_id,
            account_id,
            created_at,
            account,
            expense,
            amount,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("sale_item_id", &self.sale_item_id);
        out.optional("sale_item_type", &self.sale_item_type);
        out.optional("expense_id", &self.expense_id);
        out.optional("account_id", &self.account_id);
        out.optional("created_at", &self.created_at);
        out.optional("account", &self.account);
        out.optional("expense", &self.expense);
        out.optional("amount", &self.amount);
    }
}

object!(SaleStatePaymentTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleFiscalStateTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            print_date: None,
            printed_count: None,
            sum: None,
            r#type: None,
            status: None,
            document: None,
            cashier: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleFiscalStateTransaction {
    const NAME: &'static str = "SaleFiscalStateTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "print_date",
        "printed_count",
        "sum",
        "type",
        "status",
        "document",
        "cashier",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut print_date = None;
        let mut printed_count = None;
        let mut sum = None;
        let mut r#type = None;
        let mut status = None;
        let mut document = None;
        let mut cashier = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut print_date),
                3 => fields.optional(&mut printed_count),
                4 => fields.optional(&mut sum),
                5 => fields.optional(&mut r#type),
                6 => fields.optional(&mut status),
                7 => fields.optional(&mut document),
                _ => fields.optional(&mut cashier),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            print_date,
            printed_count,
            sum,
            r#type,
            status,
            document,
            cashier,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("print_date", &self.print_date);
        out.optional("printed_count", &self.printed_count);
        out.optional("sum", &self.sum);
        out.optional("type", &self.r#type);
        out.optional("status", &self.status);
        out.optional("document", &self.document);
        out.optional("cashier", &self.cashier);
    }
}

object!(SaleFiscalStateTransaction);

/// The location account that takes a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SalePaymentMethodAccount {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: cash; `false`: non-cash.
    pub is_cash: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SalePaymentMethodAccount {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_cash: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SalePaymentMethodAccount {
    const NAME: &'static str = "SalePaymentMethodAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_cash"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_cash = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut is_cash),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, is_cash, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_cash", &self.is_cash);
    }
}

object!(SalePaymentMethodAccount);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleLoyaltyCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            type_id: None,
            number: None,
            balance: None,
            r#type: None,
            chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleLoyaltyCard {
    const NAME: &'static str = "SaleLoyaltyCard";
    const FIELDS: &'static [&'static str] = &["id", "type_id", "number", "balance", "type", "chain"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_id = None;
        let mut number = None;
        let mut balance = None;
        let mut r#type = None;
        let mut chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut type_id),
                2 => fields.optional(&mut number),
                3 => fields.optional(&mut balance),
                4 => fields.optional(&mut r#type),
                _ => fields.optional(&mut chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            type_id,
            number,
            balance,
            r#type,
            chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type_id", &self.type_id);
        out.optional("number", &self.number);
        out.optional("balance", &self.balance);
        out.optional("type", &self.r#type);
        out.optional("chain", &self.chain);
    }
}

object!(SaleLoyaltyCard);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleLoyaltyProgram {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            type_id: None,
            is_value_percent: None,
            r#type: None,
            chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleLoyaltyProgram {
    const NAME: &'static str = "SaleLoyaltyProgram";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "type_id",
        "is_value_percent",
        "type",
        "chain",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut type_id = None;
        let mut is_value_percent = None;
        let mut r#type = None;
        let mut chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut is_value_percent),
                4 => fields.optional(&mut r#type),
                _ => fields.optional(&mut chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            type_id,
            is_value_percent,
            r#type,
            chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type_id", &self.type_id);
        out.optional("is_value_percent", &self.is_value_percent);
        out.optional("type", &self.r#type);
        out.optional("chain", &self.chain);
    }
}

object!(SaleLoyaltyProgram);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleGiftCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            balance: None,
            applicable_balance: None,
            r#type: None,
            chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleGiftCard {
    const NAME: &'static str = "SaleGiftCard";
    const FIELDS: &'static [&'static str] = &["id", "balance", "applicable_balance", "type", "chain"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut balance = None;
        let mut applicable_balance = None;
        let mut r#type = None;
        let mut chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut balance),
                2 => fields.optional(&mut applicable_balance),
                3 => fields.optional(&mut r#type),
                _ => fields.optional(&mut chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            balance,
            applicable_balance,
            r#type,
            chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("balance", &self.balance);
        out.optional("applicable_balance", &self.applicable_balance);
        out.optional("type", &self.r#type);
        out.optional("chain", &self.chain);
    }
}

object!(SaleGiftCard);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleStateLoyaltyTransactionDeposit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            balance: None,
            reserved_balance: None,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleStateLoyaltyTransactionDeposit {
    const NAME: &'static str = "SaleStateLoyaltyTransactionDeposit";
    const FIELDS: &'static [&'static str] = &["id", "balance", "reserved_balance", "type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut balance = None;
        let mut reserved_balance = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut balance),
                2 => fields.optional(&mut reserved_balance),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            balance,
            reserved_balance,
            r#type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("balance", &self.balance);
        out.optional("reserved_balance", &self.reserved_balance);
        out.optional("type", &self.r#type);
    }
}

object!(SaleStateLoyaltyTransactionDeposit);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleMembership {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            is_united_balance: None,
            united_balance: None,
            r#type: None,
            chain: None,
            balance_container: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleMembership {
    const NAME: &'static str = "SaleMembership";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "is_united_balance",
        "united_balance",
        "type",
        "chain",
        "balance_container",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut is_united_balance = None;
        let mut united_balance = None;
        let mut r#type = None;
        let mut chain = None;
        let mut balance_container = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut is_united_balance),
                2 => fields.optional(&mut united_balance),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut chain),
                _ => fields.optional(&mut balance_container),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            is_united_balance,
            united_balance,
            r#type,
            chain,
            balance_container,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("united_balance", &self.united_balance);
        out.optional("type", &self.r#type);
        out.optional("chain", &self.chain);
        out.optional("balance_container", &self.balance_container);
    }
}

object!(SaleMembership);

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPaymentPayment {
    /// A location account as a means of payment.
    pub method: Option<AccountPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

impl Object for AccountPaymentPayment {
    const NAME: &'static str = "AccountPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                _ => fields.optional(&mut object.amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("amount", &self.amount);
    }
}

object!(AccountPaymentPayment);

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepositPaymentPayment {
    /// A client account as a means of payment.
    pub method: Option<DepositPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

impl Object for DepositPaymentPayment {
    const NAME: &'static str = "DepositPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                _ => fields.optional(&mut object.amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("amount", &self.amount);
    }
}

object!(DepositPaymentPayment);

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

impl Object for GiftCardPaymentPayment {
    const NAME: &'static str = "GiftCardPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "amount", "number"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                1 => fields.optional(&mut object.amount),
                _ => fields.optional(&mut object.number),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("amount", &self.amount);
        out.optional("number", &self.number);
    }
}

object!(GiftCardPaymentPayment);

/// Means and code of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPayment {
    /// A membership as a means of payment.
    pub method: Option<MembershipPaymentPaymentMethod>,
    /// Code of the membership.
    pub number: Option<String>,
}

impl Object for MembershipPaymentPayment {
    const NAME: &'static str = "MembershipPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "number"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                _ => fields.optional(&mut object.number),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("number", &self.number);
    }
}

object!(MembershipPaymentPayment);

/// Means of a payment, with the person who referred the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPayment {
    /// A referral program as a means of payment.
    pub method: Option<ReferralPaymentPaymentMethod>,
    /// Phone number of the person who referred the client.
    pub referrer_phone: Option<String>,
}

impl Object for ReferralPaymentPayment {
    const NAME: &'static str = "ReferralPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "referrer_phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                _ => fields.optional(&mut object.referrer_phone),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("referrer_phone", &self.referrer_phone);
    }
}

object!(ReferralPaymentPayment);

/// Amount and means of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCardPaymentPayment {
    /// A loyalty card as a means of payment.
    pub method: Option<LoyaltyCardPaymentPaymentMethod>,
    /// Amount to pay.
    pub amount: Option<f64>,
}

impl Object for LoyaltyCardPaymentPayment {
    const NAME: &'static str = "LoyaltyCardPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.method),
                _ => fields.optional(&mut object.amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
        out.optional("amount", &self.amount);
    }
}

object!(LoyaltyCardPaymentPayment);

/// Means of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyProgramPaymentPayment {
    /// A promotion as a means of payment.
    pub method: Option<LoyaltyProgramPaymentPaymentMethod>,
}

impl Object for LoyaltyProgramPaymentPayment {
    const NAME: &'static str = "LoyaltyProgramPaymentPayment";
    const FIELDS: &'static [&'static str] = &["method"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.method)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("method", &self.method);
    }
}

object!(LoyaltyProgramPaymentPayment);

/// Type of the card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleLoyaltyCardType {
    pub id: i64,
    /// Name of the card type.
    pub r#type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleLoyaltyCardType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleLoyaltyCardType {
    const NAME: &'static str = "SaleLoyaltyCardType";
    const FIELDS: &'static [&'static str] = &["id", "type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self { id: required(id, "id")?, r#type, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type", &self.r#type);
    }
}

object!(SaleLoyaltyCardType);

/// Type of the gift card or membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaleCodeType {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: a code is required.
    pub is_code_required: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SaleCodeType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_code_required: None,
            rest: Rest::new(),
        }
    }
}

impl Object for SaleCodeType {
    const NAME: &'static str = "SaleCodeType";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_code_required"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_code_required = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut is_code_required),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, is_code_required, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_code_required", &self.is_code_required);
    }
}

object!(SaleCodeType);

/// A location account as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AccountPaymentPaymentMethod {
    /// Kind of the means of payment: `account`.
    pub slug: Option<String>,
    /// ID of the location account.
    pub account_id: Option<i64>,
}

impl Object for AccountPaymentPaymentMethod {
    const NAME: &'static str = "AccountPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "account_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.account_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("account_id", &self.account_id);
    }
}

object!(AccountPaymentPaymentMethod);

/// A client account as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DepositPaymentPaymentMethod {
    /// Kind of the means of payment: `deposit`.
    pub slug: Option<String>,
    /// ID of the client account.
    pub deposit_id: Option<i64>,
}

impl Object for DepositPaymentPaymentMethod {
    const NAME: &'static str = "DepositPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "deposit_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.deposit_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("deposit_id", &self.deposit_id);
    }
}

object!(DepositPaymentPaymentMethod);

/// A gift card as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct GiftCardPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_certificate`.
    pub slug: Option<String>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Option<i64>,
}

impl Object for GiftCardPaymentPaymentMethod {
    const NAME: &'static str = "GiftCardPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "loyalty_certificate_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.loyalty_certificate_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("loyalty_certificate_id", &self.loyalty_certificate_id);
    }
}

object!(GiftCardPaymentPaymentMethod);

/// A membership as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_abonement`.
    pub slug: Option<String>,
    /// ID of the membership.
    pub loyalty_abonement_id: Option<i64>,
}

impl Object for MembershipPaymentPaymentMethod {
    const NAME: &'static str = "MembershipPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "loyalty_abonement_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.loyalty_abonement_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("loyalty_abonement_id", &self.loyalty_abonement_id);
    }
}

object!(MembershipPaymentPaymentMethod);

/// A referral program as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReferralPaymentPaymentMethod {
    /// Kind of the means of payment: `referral_loyalty_program`.
    pub slug: Option<String>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
}

impl Object for ReferralPaymentPaymentMethod {
    const NAME: &'static str = "ReferralPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "loyalty_program_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.loyalty_program_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
    }
}

object!(ReferralPaymentPaymentMethod);

/// A loyalty card as a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LoyaltyCardPaymentPaymentMethod {
    /// Kind of the means of payment: `loyalty_card`.
    pub slug: Option<String>,
    /// ID of the loyalty card.
    pub loyalty_card_id: Option<i64>,
}

impl Object for LoyaltyCardPaymentPaymentMethod {
    const NAME: &'static str = "LoyaltyCardPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "loyalty_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.loyalty_card_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("loyalty_card_id", &self.loyalty_card_id);
    }
}

object!(LoyaltyCardPaymentPaymentMethod);

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

impl Object for LoyaltyProgramPaymentPaymentMethod {
    const NAME: &'static str = "LoyaltyProgramPaymentPaymentMethod";
    const FIELDS: &'static [&'static str] = &["slug", "loyalty_program_id", "loyalty_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.slug),
                1 => fields.optional(&mut object.loyalty_program_id),
                _ => fields.optional(&mut object.loyalty_card_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("slug", &self.slug);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
        out.optional("loyalty_card_id", &self.loyalty_card_id);
    }
}

object!(LoyaltyProgramPaymentPaymentMethod);
