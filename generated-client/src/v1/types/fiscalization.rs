// Written by `cargo xtask regen`; changes are lost.

//! Types of `fiscalization`.

use crate::runtime::{DateTime, Rest, Value, object, text_enum};
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

object!(FiscalReceiptRequest {
    fn new(document_id: i64, r#type: i64);
    "document_id": required document_id,
    "type": required r#type,
    "is_pos_enabled": optional is_pos_enabled,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalReceipt {
    "kkm_type": optional kkm_type,
    "kkm_transactions": optional kkm_transactions,
    "status": optional status,
    "bill_json": optional bill_json,
    ..rest
});

/// A tax system of a country, with its VAT rates.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TaxSystem {
    /// Name of the tax system.
    pub title: Option<String>,
    /// Code name of the tax system.
    pub slug: Option<String>,
    /// VAT rates of the tax system.
    pub vats: Option<Vec<TaxSystemVat>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TaxSystem {
    "title": optional title,
    "slug": optional slug,
    "vats": optional vats,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocument {
    fn new(id: impl Into<String>);
    "id": required id,
    "date": optional date,
    "document_id": optional document_id,
    "type": optional r#type,
    "print_receipt": optional print_receipt,
    "customer": optional customer,
    "positions": optional positions,
    "payments": optional payments,
    "tax": optional tax,
    "cashier": optional cashier,
    "pos": optional pos,
    "callback_url": optional callback_url,
    "custom_text": optional custom_text,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentResponse {
    pub id: Option<String>,
    pub status: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

object!(FiscalDocumentResponse {
    "id": optional id,
    "status": optional status,
    "code": optional code,
    "message": optional message,
});

/// A VAT rate.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TaxSystemVat {
    /// Name of the VAT rate.
    pub title: Option<String>,
    /// Code name of the VAT rate, such as `ru_vat_20`.
    pub slug: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TaxSystemVat { "title": optional title, "slug": optional slug, ..rest });

/// Kind of document: a sale or a return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FiscalDocumentType {
    /// Sent as `sale`.
    Sale,
    /// Sent as `return`.
    Return,
    /// A value that is not documented.
    Other(String),
}

impl FiscalDocumentType {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocumentCustomer { "email": optional email, "phone": optional phone, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocumentPosition {
    "type": optional r#type,
    "title": optional title,
    "price": optional price,
    "quantity": optional quantity,
    "discount_amount": optional discount_amount,
    "vat": optional vat,
    "payment_method": optional payment_method,
    "barcode": optional barcode,
    ..rest
});

/// A payment of a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FiscalDocumentPayment {
    /// Means of payment. `card`: non-cash, `cash`: cash, `prepaid`: advance.
    pub r#type: Option<String>,
    /// Amount paid, to 2 decimal places.
    pub sum: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocumentPayment { "type": optional r#type, "sum": optional sum, ..rest });

/// The cashier of a fiscal receipt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentCashier {
    /// ID of the cashier.
    pub uid: Option<String>,
    pub name: Option<String>,
    /// Position of the cashier, at most 64 characters.
    pub position: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocumentCashier {
    "uid": optional uid,
    "name": optional name,
    "position": optional position,
    ..rest
});

/// Settings of the connected POS terminal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FiscalDocumentPos {
    /// `true`: a POS terminal takes the card payment before the fiscal receipt is printed.
    pub enabled: Option<bool>,
    /// Number of receipts to print after the POS transaction succeeds.
    pub slip_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalDocumentPos {
    "enabled": optional enabled,
    "slip_count": optional slip_count,
    ..rest
});
