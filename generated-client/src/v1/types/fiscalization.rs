// Written by `cargo xtask regen`; changes are lost.

//! Types of `fiscalization`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Object, Rest, SerializeMap, Value, object,
    required, text_enum,
};
use super::FiscalTransaction;

/// Request that prints the fiscal receipt of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FiscalReceiptRequest {
    /// ID of the document.
    pub document_id: i64,
    /// Code of the operation; see the operation types of `print_fiscal_receipt`.
    pub r#type: i64,
    /// `true`: turns the POS terminal on. Default: `false`.
    pub is_pos_enabled: Option<bool>,
}

impl FiscalReceiptRequest {
    /// What is required, and nothing else.
    pub fn new(document_id: i64, r#type: i64) -> Self {
        Self {
            document_id,
            r#type,
            is_pos_enabled: None,
        }
    }
}

impl Object for FiscalReceiptRequest {
    const NAME: &'static str = "FiscalReceiptRequest";
    const FIELDS: &'static [&'static str] = &["document_id", "type", "is_pos_enabled"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut document_id = None;
        let mut r#type = None;
        let mut is_pos_enabled = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut document_id),
                1 => fields.required(&mut r#type),
                _ => fields.optional(&mut is_pos_enabled),
            }?;
        }
        Ok(Self {
            document_id: required(document_id, "document_id")?,
            r#type: required(r#type, "type")?,
            is_pos_enabled,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("document_id", &self.document_id);
        out.required("type", &self.r#type);
        out.optional("is_pos_enabled", &self.is_pos_enabled);
    }
}

object!(FiscalReceiptRequest);

/// The printing of a fiscal receipt and the POS transactions behind it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FiscalReceipt {
    /// Type of the POS operation. `0`: sale, `1`: return of a sale, `2`, `12`: correction, `4`: shift opened, `5`: shift closed, `6`: cash put in, `7`: cash taken out, `9`: POS status, `11`: status of all POS devices, `13`: X-report.
    pub kkm_type: Option<i64>,
    /// Transactions registered by the POS.
    pub kkm_transactions: Option<Vec<FiscalTransaction>>,
    pub status: Option<i64>,
    /// Contents of the receipt; they depend on the device.
    pub bill_json: Option<Vec<Value>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalReceipt {
    const NAME: &'static str = "FiscalReceipt";
    const FIELDS: &'static [&'static str] = &["kkm_type", "kkm_transactions", "status", "bill_json"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.kkm_type),
                1 => fields.optional(&mut object.kkm_transactions),
                2 => fields.optional(&mut object.status),
                _ => fields.optional(&mut object.bill_json),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("kkm_type", &self.kkm_type);
        out.optional("kkm_transactions", &self.kkm_transactions);
        out.optional("status", &self.status);
        out.optional("bill_json", &self.bill_json);
    }
}

object!(FiscalReceipt);

/// A tax system of a country, with its VAT rates.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TaxSystem {
    /// Name of the tax system.
    pub title: Option<String>,
    /// Code name of the tax system.
    pub slug: Option<String>,
    /// VAT rates of the tax system.
    pub vats: Option<Vec<TaxSystemVat>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TaxSystem {
    const NAME: &'static str = "TaxSystem";
    const FIELDS: &'static [&'static str] = &["title", "slug", "vats"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.slug),
                _ => fields.optional(&mut object.vats),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("slug", &self.slug);
        out.optional("vats", &self.vats);
    }
}

object!(TaxSystem);

/// Sale or return that the partner's server registers with a fiscal device.
#[derive(Debug, Clone, PartialEq)]
pub struct FiscalDocument {
    /// ID of the sale document; unique.
    pub id: String,
    /// When the document was printed, ISO 8601.
    pub date: Option<DateTime>,
    /// ID of the document in Altegio.
    pub document_id: Option<i64>,
    /// Kind of document: a sale or a return.
    pub r#type: Option<FiscalDocumentType>,
    /// `true`: also print a paper receipt.
    pub print_receipt: Option<bool>,
    /// The client that gets a fiscal receipt.
    pub customer: Option<FiscalDocumentCustomer>,
    /// Items of the receipt.
    pub positions: Option<Vec<FiscalDocumentPosition>>,
    /// Payments on the receipt.
    pub payments: Option<Vec<FiscalDocumentPayment>>,
    /// Tax system: a `slug` from the list of tax systems.
    pub tax: Option<String>,
    /// The cashier of a fiscal receipt.
    pub cashier: Option<FiscalDocumentCashier>,
    /// Settings of the connected POS terminal.
    pub pos: Option<FiscalDocumentPos>,
    /// URL to which the fiscalization status is reported.
    pub callback_url: Option<String>,
    /// Free text to print on the receipt.
    pub custom_text: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl FiscalDocument {
    /// What is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            date: None,
            document_id: None,
            r#type: None,
            print_receipt: None,
            customer: None,
            positions: None,
            payments: None,
            tax: None,
            cashier: None,
            pos: None,
            callback_url: None,
            custom_text: None,
            rest: Rest::new(),
        }
    }
}

impl Object for FiscalDocument {
    const NAME: &'static str = "FiscalDocument";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "date",
        "document_id",
        "type",
        "print_receipt",
        "customer",
        "positions",
        "payments",
        "tax",
        "cashier",
        "pos",
        "callback_url",
        "custom_text",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut date = None;
        let mut document_id = None;
        let mut r#type = None;
        let mut print_receipt = None;
        let mut customer = None;
        let mut positions = None;
        let mut payments = None;
        let mut tax = None;
        let mut cashier = None;
        let mut pos = None;
        let mut callback_url = None;
        let mut custom_text = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut date),
                2 => fields.optional(&mut document_id),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut print_receipt),
                5 => fields.optional(&mut customer),
                6 => fields.optional(&mut positions),
                7 => fields.optional(&mut payments),
                8 => fields.optional(&mut tax),
                9 => fields.optional(&mut cashier),
                10 => fields.optional(&mut pos),
                11 => fields.optional(&mut callback_url),
                _ => fields.optional(&mut custom_text),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            date,
            document_id,
            r#type,
            print_receipt,
            customer,
            positions,
            payments,
            tax,
            cashier,
            pos,
            callback_url,
            custom_text,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("date", &self.date);
        out.optional("document_id", &self.document_id);
        out.optional("type", &self.r#type);
        out.optional("print_receipt", &self.print_receipt);
        out.optional("customer", &self.customer);
        out.optional("positions", &self.positions);
        out.optional("payments", &self.payments);
        out.optional("tax", &self.tax);
        out.optional("cashier", &self.cashier);
        out.optional("pos", &self.pos);
        out.optional("callback_url", &self.callback_url);
        out.optional("custom_text", &self.custom_text);
    }
}

object!(FiscalDocument);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentAnswer {
    pub id: Option<String>,
    pub status: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Object for FiscalDocumentAnswer {
    const NAME: &'static str = "FiscalDocumentAnswer";
    const FIELDS: &'static [&'static str] = &["id", "status", "code", "message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.status),
                2 => fields.optional(&mut object.code),
                _ => fields.optional(&mut object.message),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("status", &self.status);
        out.optional("code", &self.code);
        out.optional("message", &self.message);
    }
}

object!(FiscalDocumentAnswer);

/// A VAT rate.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TaxSystemVat {
    /// Name of the VAT rate.
    pub title: Option<String>,
    /// Code name of the VAT rate, such as `ru_vat_20`.
    pub slug: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TaxSystemVat {
    const NAME: &'static str = "TaxSystemVat";
    const FIELDS: &'static [&'static str] = &["title", "slug"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.slug),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("slug", &self.slug);
    }
}

object!(TaxSystemVat);

/// Kind of document: a sale or a return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FiscalDocumentType {
    /// Sent as `sale`.
    Sale,
    /// Sent as `return`.
    Return,
    /// A value that the document does not list.
    Other(String),
}

impl FiscalDocumentType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sale => "sale",
            Self::Return => "return",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for FiscalDocumentType {
    fn from(text: &str) -> Self {
        match text {
            "sale" => Self::Sale,
            "return" => Self::Return,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(FiscalDocumentType);

/// The client that gets a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentCustomer {
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalDocumentCustomer {
    const NAME: &'static str = "FiscalDocumentCustomer";
    const FIELDS: &'static [&'static str] = &["email", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.email),
                _ => fields.optional(&mut object.phone),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("email", &self.email);
        out.optional("phone", &self.phone);
    }
}

object!(FiscalDocumentCustomer);

/// An item of a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FiscalDocumentPosition {
    /// Kind of item: `service`, `commodity` (a product) or `payment`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    /// Price of the item, two decimals.
    pub price: Option<f64>,
    pub quantity: Option<i64>,
    /// Discount of the item, as an amount with two decimals.
    pub discount_amount: Option<f64>,
    /// VAT rate: a `slug` from the list of VAT rates.
    pub vat: Option<String>,
    /// `payment` or `prepayment`.
    pub payment_method: Option<String>,
    pub barcode: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalDocumentPosition {
    const NAME: &'static str = "FiscalDocumentPosition";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "title",
        "price",
        "quantity",
        "discount_amount",
        "vat",
        "payment_method",
        "barcode",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.price),
                3 => fields.optional(&mut object.quantity),
                4 => fields.optional(&mut object.discount_amount),
                5 => fields.optional(&mut object.vat),
                6 => fields.optional(&mut object.payment_method),
                _ => fields.optional(&mut object.barcode),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
        out.optional("title", &self.title);
        out.optional("price", &self.price);
        out.optional("quantity", &self.quantity);
        out.optional("discount_amount", &self.discount_amount);
        out.optional("vat", &self.vat);
        out.optional("payment_method", &self.payment_method);
        out.optional("barcode", &self.barcode);
    }
}

object!(FiscalDocumentPosition);

/// A payment of a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FiscalDocumentPayment {
    /// Means of payment. `card`: non-cash, `cash`: cash, `prepaid`: advance.
    pub r#type: Option<String>,
    /// Amount paid, to 2 decimal places.
    pub sum: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalDocumentPayment {
    const NAME: &'static str = "FiscalDocumentPayment";
    const FIELDS: &'static [&'static str] = &["type", "sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
        out.optional("sum", &self.sum);
    }
}

object!(FiscalDocumentPayment);

/// The cashier of a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentCashier {
    /// ID of the cashier.
    pub uid: Option<String>,
    pub name: Option<String>,
    /// Position of the cashier, at most 64 characters.
    pub position: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalDocumentCashier {
    const NAME: &'static str = "FiscalDocumentCashier";
    const FIELDS: &'static [&'static str] = &["uid", "name", "position"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.uid),
                1 => fields.optional(&mut object.name),
                _ => fields.optional(&mut object.position),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("uid", &self.uid);
        out.optional("name", &self.name);
        out.optional("position", &self.position);
    }
}

object!(FiscalDocumentCashier);

/// Settings of the connected POS terminal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentPos {
    /// `true`: a POS terminal takes the card payment before the fiscal receipt is printed.
    pub enabled: Option<bool>,
    /// Number of receipts to print after the POS transaction succeeds.
    pub slip_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FiscalDocumentPos {
    const NAME: &'static str = "FiscalDocumentPos";
    const FIELDS: &'static [&'static str] = &["enabled", "slip_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.enabled),
                _ => fields.optional(&mut object.slip_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("enabled", &self.enabled);
        out.optional("slip_count", &self.slip_count);
    }
}

object!(FiscalDocumentPos);
