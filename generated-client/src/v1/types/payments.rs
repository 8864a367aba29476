// Written by `cargo xtask regen`; changes are lost.

//! Types of `payments`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object};
use std::collections::BTreeMap;
use super::{
    Account, CreatedProductTransactionClientObject, IdName, IdNamePhone, IdTitle,
};

#[derive(Debug, Clone, PartialEq)]
pub struct DocumentFinancialTransaction {
    pub id: i64,
    pub date: Option<DateTime>,
    pub type_id: Option<i64>,
    pub expense_id: Option<i64>,
    pub account_id: Option<i64>,
    pub amount: Option<f64>,
    pub client_id: Option<i64>,
    pub master_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
    pub item_id: Option<i64>,
    pub target_type_id: Option<i64>,
    pub record_id: Option<i64>,
    pub expense: Option<IdTitle>,
    pub account: Option<DocumentFinancialTransactionAccount>,
    pub client: Option<IdNamePhone>,
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CashAccount {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: non-cash, `0`: cash.
    pub r#type: Option<i64>,
    pub comment: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct FinancialTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub expense: Option<Expense>,
    pub date: Option<DateTime>,
    pub amount: Option<f64>,
    pub comment: Option<String>,
    pub master: Option<IdTitle>,
    pub supplier: Option<IdTitle>,
    pub account: Option<Account>,
    pub client: Option<FinancialTransactionClient>,
    pub last_change_date: Option<DateTime>,
    pub record_id: Option<i64>,
    pub visit_id: Option<i64>,
    pub sold_item_id: Option<i64>,
    /// What was sold: a product or a service.
    pub sold_item_type: Option<String>,
    pub record: Maybe<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewFinancialTransaction {
    pub expense_id: Option<i64>,
    pub amount: Option<f64>,
    pub account_id: Option<i64>,
    pub client_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub master_id: Option<i64>,
    pub comment: Option<String>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct CreatedFinancialTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub date: Option<DateTime>,
    pub type_id: Option<i64>,
    pub expense_id: Option<i64>,
    pub account_id: Option<i64>,
    pub amount: Option<f64>,
    pub client_id: Option<i64>,
    pub master_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
    pub item_id: Option<i64>,
    pub target_type_id: Option<i64>,
    pub record_id: Option<i64>,
    pub goods_transaction_id: Option<i64>,
    pub expense: Option<Expense>,
    pub account: Option<Account>,
    pub client: Option<CreatedProductTransactionClientObject>,
    pub master: Option<IdName>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DocumentFinancialTransactionAccount {
    pub id: i64,
    pub title: Option<String>,
    pub type_id: Option<i64>,
    pub r#type: Option<i64>,
    pub comment: Option<String>,
    pub company_id: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Expense {
    pub id: i64,
    pub title: Option<String>,
    pub r#type: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Expense {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type": optional r#type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FinancialTransactionClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub surname: Option<String>,
    pub patronymic: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
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
