// Written by `cargo xtask regen`; changes are lost.

//! Types of `payments`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object};
use std::collections::BTreeMap;
use super::{
    Account, CreatedProductTransactionClientObject, IdName, IdNamePhone, IdTitle,
};

/// A financial transaction in a document.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentFinancialTransaction {
    /// ID of the financial transaction.
    pub id: i64,
    /// When the transaction took place.
    pub date: Option<DateTime>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// Amount of the transaction.
    pub amount: Option<f64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the team member; `0` if there is none.
    pub master_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
    pub item_id: Option<i64>,
    pub target_type_id: Option<i64>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// Payment item.
    pub expense: Option<IdTitle>,
    /// The location account of a transaction.
    pub account: Option<DocumentFinancialTransactionAccount>,
    /// The client.
    pub client: Option<IdNamePhone>,
    /// Team member; an empty array if there is none.
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DocumentFinancialTransaction {
    fn new(id: i64);
    "id": required id,
    "date": optional date,
    "type_id": optional type_id,
    "expense_id": optional expense_id,
    "account_id": optional account_id,
    "amount": optional amount,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "supplier_id": optional supplier_id,
    "comment": optional comment,
    "item_id": optional item_id,
    "target_type_id": optional target_type_id,
    "record_id": optional record_id,
    "expense": optional expense,
    "account": optional account,
    "client": optional client,
    "master": optional master,
    "supplier": optional supplier,
    ..rest
});

/// An account of a location: cash or non-cash.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CashAccount {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: non-cash, `0`: cash.
    pub r#type: Option<i64>,
    /// Description of the account.
    pub comment: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CashAccount {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type": optional r#type,
    "comment": optional comment,
    ..rest
});

/// A financial transaction of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct FinancialTransaction {
    /// ID of the financial transaction.
    pub id: i64,
    /// ID of the document; `0` if there is none.
    pub document_id: Option<i64>,
    /// A payment item: what a financial transaction is for.
    pub expense: Option<Expense>,
    /// When the transaction took place.
    pub date: Option<DateTime>,
    /// Amount of the transaction; negative for money paid out.
    pub amount: Option<f64>,
    pub comment: Option<String>,
    /// Team member; an empty array if there is none.
    pub master: Option<IdTitle>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<IdTitle>,
    /// Location account.
    pub account: Option<Account>,
    /// The client of a financial transaction.
    pub client: Option<FinancialTransactionClient>,
    /// When the transaction was changed last.
    pub last_change_date: Option<DateTime>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// ID of the visit; `0` if there is none.
    pub visit_id: Option<i64>,
    /// ID of the product or service sold; `0` if there is none.
    pub sold_item_id: Option<i64>,
    /// Kind of the sold item: a product or a service.
    pub sold_item_type: Option<String>,
    /// The appointment.
    pub record: Maybe<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "expense": optional expense,
    "date": optional date,
    "amount": optional amount,
    "comment": optional comment,
    "master": optional master,
    "supplier": optional supplier,
    "account": optional account,
    "client": optional client,
    "last_change_date": optional last_change_date,
    "record_id": optional record_id,
    "visit_id": optional visit_id,
    "sold_item_id": optional sold_item_id,
    "sold_item_type": optional sold_item_type,
    "record": maybe record,
    ..rest
});

/// Request that records or changes a financial transaction.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewFinancialTransaction {
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// Amount of the transaction.
    pub amount: Option<f64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the supplier.
    pub supplier_id: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    pub comment: Option<String>,
    /// When the transaction took place.
    pub date: Option<DateTime>,
}

object!(NewFinancialTransaction {
    "expense_id": optional expense_id,
    "amount": optional amount,
    "account_id": optional account_id,
    "client_id": optional client_id,
    "supplier_id": optional supplier_id,
    "master_id": optional master_id,
    "comment": optional comment,
    "date": optional date,
});

/// A financial transaction, with its payment item and account.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatedFinancialTransaction {
    /// ID of the financial transaction.
    pub id: i64,
    /// ID of the document; `0` if there is none.
    pub document_id: Option<i64>,
    /// When the transaction took place.
    pub date: Option<DateTime>,
    /// ID of the payment item's type.
    pub type_id: Option<i64>,
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// Amount of the transaction; negative for money paid out.
    pub amount: Option<f64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the team member; `0` if there is none.
    pub master_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
    pub item_id: Option<i64>,
    pub target_type_id: Option<i64>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// ID of the product transaction; `0` if there is none.
    pub goods_transaction_id: Option<i64>,
    /// Payment item.
    pub expense: Option<Expense>,
    /// Location account.
    pub account: Option<Account>,
    /// The client.
    pub client: Option<CreatedProductTransactionClientObject>,
    /// Team member; an empty array if there is none.
    pub master: Option<IdName>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedFinancialTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "date": optional date,
    "type_id": optional type_id,
    "expense_id": optional expense_id,
    "account_id": optional account_id,
    "amount": optional amount,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "supplier_id": optional supplier_id,
    "comment": optional comment,
    "item_id": optional item_id,
    "target_type_id": optional target_type_id,
    "record_id": optional record_id,
    "goods_transaction_id": optional goods_transaction_id,
    "expense": optional expense,
    "account": optional account,
    "client": optional client,
    "master": optional master,
    "supplier": optional supplier,
    ..rest
});

/// The location account of a transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DocumentFinancialTransactionAccount {
    pub id: i64,
    pub title: Option<String>,
    pub type_id: Option<i64>,
    /// `0`: cash, `1`: non-cash.
    pub r#type: Option<i64>,
    pub comment: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DocumentFinancialTransactionAccount {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type_id": optional type_id,
    "type": optional r#type,
    "comment": optional comment,
    "company_id": optional company_id,
    ..rest
});

/// A payment item: what a financial transaction is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Expense {
    pub id: i64,
    pub title: Option<String>,
    /// Code of the payment item's type.
    pub r#type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Expense {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type": optional r#type,
    ..rest
});

/// The client of a financial transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FinancialTransactionClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub surname: Option<String>,
    /// Middle name.
    pub patronymic: Option<String>,
    pub email: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransactionClient {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "surname": optional surname,
    "patronymic": optional patronymic,
    "email": optional email,
    ..rest
});
