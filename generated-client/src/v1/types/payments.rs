// Written by `cargo xtask regen`; changes are lost.

//! Types of `payments`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Object, SerializeMap, Value, object,
};
use std::collections::BTreeMap;
use super::{
    Account, AppointmentDetailsFinanceTransactionClient,
    CreatedProductTransactionClientObject, IdName, IdTitle,
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
    pub client: Option<AppointmentDetailsFinanceTransactionClient>,
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
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
        let mut id = None;
        let mut date = None;
        let mut type_id = None;
        let mut expense_id = None;
        let mut account_id = None;
        let mut amount = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut supplier_id = None;
        let mut comment = None;
        let mut item_id = None;
        let mut target_type_id = None;
        let mut record_id = None;
        let mut expense = None;
        let mut account = None;
        let mut client = None;
        let mut master = None;
        let mut supplier = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => date = fields.value(),
                2 => type_id = fields.value(),
                3 => expense_id = fields.value(),
                4 => account_id = fields.value(),
                5 => amount = fields.value(),
                6 => client_id = fields.value(),
                7 => master_id = fields.value(),
                8 => supplier_id = fields.value(),
                9 => comment = fields.value(),
                10 => item_id = fields.value(),
                11 => target_type_id = fields.value(),
                12 => record_id = fields.value(),
                13 => expense = fields.value(),
                14 => account = fields.value(),
                15 => client = fields.value(),
                16 => master = fields.value(),
                _ => supplier = fields.value(),
            }
        }
        Ok(Self {
            id,
            date,
            type_id,
            expense_id,
            account_id,
            amount,
            client_id,
            master_id,
            supplier_id,
            comment,
            item_id,
            target_type_id,
            record_id,
            expense,
            account,
            client,
            master,
            supplier,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
}

impl Object for CashAccount {
    const NAME: &'static str = "CashAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "type", "comment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut r#type = None;
        let mut comment = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => r#type = fields.value(),
                _ => comment = fields.value(),
            }
        }
        Ok(Self { id, title, r#type, comment })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
    pub expense: Option<IdTitle>,
    pub date: Option<DateTime>,
    pub amount: Option<f64>,
    pub comment: Option<String>,
    pub master: Option<IdTitle>,
    pub supplier: Option<IdTitle>,
    pub account: Option<IdTitle>,
    pub client: Option<AppointmentDetailsFinanceTransactionClient>,
    pub last_change_date: Option<DateTime>,
    pub record_id: Option<i64>,
    pub visit_id: Option<i64>,
    pub sold_item_id: Option<i64>,
    /// What was sold: a product or a service.
    pub sold_item_type: Option<String>,
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
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut expense = None;
        let mut date = None;
        let mut amount = None;
        let mut comment = None;
        let mut master = None;
        let mut supplier = None;
        let mut account = None;
        let mut client = None;
        let mut last_change_date = None;
        let mut record_id = None;
        let mut visit_id = None;
        let mut sold_item_id = None;
        let mut sold_item_type = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => document_id = fields.value(),
                2 => expense = fields.value(),
                3 => date = fields.value(),
                4 => amount = fields.value(),
                5 => comment = fields.value(),
                6 => master = fields.value(),
                7 => supplier = fields.value(),
                8 => account = fields.value(),
                9 => client = fields.value(),
                10 => last_change_date = fields.value(),
                11 => record_id = fields.value(),
                12 => visit_id = fields.value(),
                13 => sold_item_id = fields.value(),
                _ => sold_item_type = fields.value(),
            }
        }
        Ok(Self {
            id,
            document_id,
            expense,
            date,
            amount,
            comment,
            master,
            supplier,
            account,
            client,
            last_change_date,
            record_id,
            visit_id,
            sold_item_id,
            sold_item_type,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
        let mut expense_id = None;
        let mut amount = None;
        let mut account_id = None;
        let mut client_id = None;
        let mut supplier_id = None;
        let mut master_id = None;
        let mut comment = None;
        let mut date = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => expense_id = fields.value(),
                1 => amount = fields.value(),
                2 => account_id = fields.value(),
                3 => client_id = fields.value(),
                4 => supplier_id = fields.value(),
                5 => master_id = fields.value(),
                6 => comment = fields.value(),
                _ => date = fields.value(),
            }
        }
        Ok(Self {
            expense_id,
            amount,
            account_id,
            client_id,
            supplier_id,
            master_id,
            comment,
            date,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
    pub expense: Option<IdTitle>,
    pub account: Option<Account>,
    pub client: Option<CreatedProductTransactionClientObject>,
    pub master: Option<IdName>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
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
        let mut id = None;
        let mut document_id = None;
        let mut date = None;
        let mut type_id = None;
        let mut expense_id = None;
        let mut account_id = None;
        let mut amount = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut supplier_id = None;
        let mut comment = None;
        let mut item_id = None;
        let mut target_type_id = None;
        let mut record_id = None;
        let mut goods_transaction_id = None;
        let mut expense = None;
        let mut account = None;
        let mut client = None;
        let mut master = None;
        let mut supplier = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => document_id = fields.value(),
                2 => date = fields.value(),
                3 => type_id = fields.value(),
                4 => expense_id = fields.value(),
                5 => account_id = fields.value(),
                6 => amount = fields.value(),
                7 => client_id = fields.value(),
                8 => master_id = fields.value(),
                9 => supplier_id = fields.value(),
                10 => comment = fields.value(),
                11 => item_id = fields.value(),
                12 => target_type_id = fields.value(),
                13 => record_id = fields.value(),
                14 => goods_transaction_id = fields.value(),
                15 => expense = fields.value(),
                16 => account = fields.value(),
                17 => client = fields.value(),
                18 => master = fields.value(),
                _ => supplier = fields.value(),
            }
        }
        Ok(Self {
            id,
            document_id,
            date,
            type_id,
            expense_id,
            account_id,
            amount,
            client_id,
            master_id,
            supplier_id,
            comment,
            item_id,
            target_type_id,
            record_id,
            goods_transaction_id,
            expense,
            account,
            client,
            master,
            supplier,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
}

impl Object for DocumentFinancialTransactionAccount {
    const NAME: &'static str = "DocumentFinancialTransactionAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "type_id", "type", "comment", "company_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut comment = None;
        let mut company_id = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => type_id = fields.value(),
                3 => r#type = fields.value(),
                4 => comment = fields.value(),
                _ => company_id = fields.value(),
            }
        }
        Ok(Self { id, title, type_id, r#type, comment, company_id })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
        out.optional("company_id", &self.company_id);
    }
}

object!(DocumentFinancialTransactionAccount);
