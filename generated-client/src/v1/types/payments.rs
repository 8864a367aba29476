// Written by `cargo xtask regen`; changes are lost.

//! Types of `payments`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    object,
};
use std::collections::BTreeMap;
use super::{
    Account, CreatedProductTransactionClientObject, IdName, IdNamePhone, IdTitle,
};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentFinancialTransaction {
    pub id: Option<i64>,
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

impl Object for DocumentFinancialTransaction {
    const NAME: &'static str = "DocumentFinancialTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "date",
        "type_id",
        "expense_id",
        "account_id",
        "amount",
        "client_id",
        "master_id",
        "supplier_id",
        "comment",
        "item_id",
        "target_type_id",
        "record_id",
        "expense",
        "account",
        "client",
        "master",
        "supplier",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.date),
                2 => fields.optional(&mut object.type_id),
                3 => fields.optional(&mut object.expense_id),
                4 => fields.optional(&mut object.account_id),
                5 => fields.optional(&mut object.amount),
                6 => fields.optional(&mut object.client_id),
                7 => fields.optional(&mut object.master_id),
                8 => fields.optional(&mut object.supplier_id),
                9 => fields.optional(&mut object.comment),
                10 => fields.optional(&mut object.item_id),
                11 => fields.optional(&mut object.target_type_id),
                12 => fields.optional(&mut object.record_id),
                13 => fields.object(&mut object.expense),
                14 => fields.object(&mut object.account),
                15 => fields.object(&mut object.client),
                16 => fields.optional(&mut object.master),
                _ => fields.optional(&mut object.supplier),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("date", &self.date);
        out.optional("type_id", &self.type_id);
        out.optional("expense_id", &self.expense_id);
        out.optional("account_id", &self.account_id);
        out.optional("amount", &self.amount);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("comment", &self.comment);
        out.optional("item_id", &self.item_id);
        out.optional("target_type_id", &self.target_type_id);
        out.optional("record_id", &self.record_id);
        out.optional("expense", &self.expense);
        out.optional("account", &self.account);
        out.optional("client", &self.client);
        out.optional("master", &self.master);
        out.optional("supplier", &self.supplier);
    }
}

object!(DocumentFinancialTransaction);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CashAccount {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// `1`: non-cash, `0`: cash.
    pub r#type: Option<i64>,
    pub comment: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for CashAccount {
    const NAME: &'static str = "CashAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "type", "comment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.comment),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
    }
}

object!(CashAccount);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FinancialTransaction {
    pub id: Option<i64>,
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

impl Object for FinancialTransaction {
    const NAME: &'static str = "FinancialTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "expense",
        "date",
        "amount",
        "comment",
        "master",
        "supplier",
        "account",
        "client",
        "last_change_date",
        "record_id",
        "visit_id",
        "sold_item_id",
        "sold_item_type",
        "record",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.document_id),
                2 => fields.object(&mut object.expense),
                3 => fields.optional(&mut object.date),
                4 => fields.optional(&mut object.amount),
                5 => fields.optional(&mut object.comment),
                6 => fields.object(&mut object.master),
                7 => fields.object(&mut object.supplier),
                8 => fields.object(&mut object.account),
                9 => fields.object(&mut object.client),
                10 => fields.optional(&mut object.last_change_date),
                11 => fields.optional(&mut object.record_id),
                12 => fields.optional(&mut object.visit_id),
                13 => fields.optional(&mut object.sold_item_id),
                14 => fields.optional(&mut object.sold_item_type),
                _ => fields.maybe(&mut object.record),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("expense", &self.expense);
        out.optional("date", &self.date);
        out.optional("amount", &self.amount);
        out.optional("comment", &self.comment);
        out.optional("master", &self.master);
        out.optional("supplier", &self.supplier);
        out.optional("account", &self.account);
        out.optional("client", &self.client);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("record_id", &self.record_id);
        out.optional("visit_id", &self.visit_id);
        out.optional("sold_item_id", &self.sold_item_id);
        out.optional("sold_item_type", &self.sold_item_type);
        out.maybe("record", &self.record);
    }
}

object!(FinancialTransaction);

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

impl Object for NewFinancialTransaction {
    const NAME: &'static str = "NewFinancialTransaction";
    const FIELDS: &'static [&'static str] = &[
        "expense_id",
        "amount",
        "account_id",
        "client_id",
        "supplier_id",
        "master_id",
        "comment",
        "date",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.expense_id),
                1 => fields.optional(&mut object.amount),
                2 => fields.optional(&mut object.account_id),
                3 => fields.optional(&mut object.client_id),
                4 => fields.optional(&mut object.supplier_id),
                5 => fields.optional(&mut object.master_id),
                6 => fields.optional(&mut object.comment),
                _ => fields.optional(&mut object.date),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("expense_id", &self.expense_id);
        out.optional("amount", &self.amount);
        out.optional("account_id", &self.account_id);
        out.optional("client_id", &self.client_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("master_id", &self.master_id);
        out.optional("comment", &self.comment);
        out.optional("date", &self.date);
    }
}

object!(NewFinancialTransaction);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedFinancialTransaction {
    pub id: Option<i64>,
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

impl Object for CreatedFinancialTransaction {
    const NAME: &'static str = "CreatedFinancialTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "date",
        "type_id",
        "expense_id",
        "account_id",
        "amount",
        "client_id",
        "master_id",
        "supplier_id",
        "comment",
        "item_id",
        "target_type_id",
        "record_id",
        "goods_transaction_id",
        "expense",
        "account",
        "client",
        "master",
        "supplier",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.document_id),
                2 => fields.optional(&mut object.date),
                3 => fields.optional(&mut object.type_id),
                4 => fields.optional(&mut object.expense_id),
                5 => fields.optional(&mut object.account_id),
                6 => fields.optional(&mut object.amount),
                7 => fields.optional(&mut object.client_id),
                8 => fields.optional(&mut object.master_id),
                9 => fields.optional(&mut object.supplier_id),
                10 => fields.optional(&mut object.comment),
                11 => fields.optional(&mut object.item_id),
                12 => fields.optional(&mut object.target_type_id),
                13 => fields.optional(&mut object.record_id),
                14 => fields.optional(&mut object.goods_transaction_id),
                15 => fields.object(&mut object.expense),
                16 => fields.object(&mut object.account),
                17 => fields.object(&mut object.client),
                18 => fields.object(&mut object.master),
                _ => fields.optional(&mut object.supplier),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("date", &self.date);
        out.optional("type_id", &self.type_id);
        out.optional("expense_id", &self.expense_id);
        out.optional("account_id", &self.account_id);
        out.optional("amount", &self.amount);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("comment", &self.comment);
        out.optional("item_id", &self.item_id);
        out.optional("target_type_id", &self.target_type_id);
        out.optional("record_id", &self.record_id);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("expense", &self.expense);
        out.optional("account", &self.account);
        out.optional("client", &self.client);
        out.optional("master", &self.master);
        out.optional("supplier", &self.supplier);
    }
}

object!(CreatedFinancialTransaction);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DocumentFinancialTransactionAccount {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub type_id: Option<i64>,
    pub r#type: Option<i64>,
    pub comment: Option<String>,
    pub company_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DocumentFinancialTransactionAccount {
    const NAME: &'static str = "DocumentFinancialTransactionAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "type_id", "type", "comment", "company_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.type_id),
                3 => fields.optional(&mut object.r#type),
                4 => fields.optional(&mut object.comment),
                _ => fields.optional(&mut object.company_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
        out.optional("company_id", &self.company_id);
    }
}

object!(DocumentFinancialTransactionAccount);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Expense {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Expense {
    const NAME: &'static str = "Expense";
    const FIELDS: &'static [&'static str] = &["id", "title", "type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.r#type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
    }
}

object!(Expense);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FinancialTransactionClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub surname: Option<String>,
    pub patronymic: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FinancialTransactionClient {
    const NAME: &'static str = "FinancialTransactionClient";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone", "surname", "patronymic", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.name),
                2 => fields.optional(&mut object.phone),
                3 => fields.optional(&mut object.surname),
                4 => fields.optional(&mut object.patronymic),
                _ => fields.optional(&mut object.email),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("surname", &self.surname);
        out.optional("patronymic", &self.patronymic);
        out.optional("email", &self.email);
    }
}

object!(FinancialTransactionClient);
