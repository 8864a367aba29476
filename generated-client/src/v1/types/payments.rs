// Written by `cargo xtask regen`; changes are lost.

//! Types of `payments`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    object, required,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DocumentFinancialTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            date: None,
            type_id: None,
            expense_id: None,
            account_id: None,
            amount: None,
            client_id: None,
            master_id: None,
            supplier_id: None,
            comment: None,
            item_id: None,
            target_type_id: None,
            record_id: None,
            expense: None,
            account: None,
            client: None,
            master: None,
            supplier: None,
            rest: Rest::new(),
        }
    }
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut date),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut expense_id),
                4 => fields.optional(&mut account_id),
                5 => fields.optional(&mut amount),
                6 => fields.optional(&mut client_id),
                7 => fields.optional(&mut master_id),
                8 => fields.optional(&mut supplier_id),
                9 => fields.optional(&mut comment),
                10 => fields.optional(&mut item_id),
                11 => fields.optional(&mut target_type_id),
                12 => fields.optional(&mut record_id),
                13 => fields.optional(&mut expense),
                14 => fields.optional(&mut account),
                15 => fields.optional(&mut client),
                16 => fields.optional(&mut master),
                _ => fields.optional(&mut supplier),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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

/// An account of a location: cash or non-cash.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CashAccount {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: non-cash, `0`: cash.
    pub r#type: Option<i64>,
    /// Description of the account.
    pub comment: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CashAccount {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            r#type: None,
            comment: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CashAccount {
    const NAME: &'static str = "CashAccount";
    const FIELDS: &'static [&'static str] = &["id", "title", "type", "comment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut r#type = None;
        let mut comment = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut r#type),
                _ => fields.optional(&mut comment),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, r#type, comment, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
    }
}

object!(CashAccount);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl FinancialTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            expense: None,
            date: None,
            amount: None,
            comment: None,
            master: None,
            supplier: None,
            account: None,
            client: None,
            last_change_date: None,
            record_id: None,
            visit_id: None,
            sold_item_id: None,
            sold_item_type: None,
            record: Maybe::Absent,
            rest: Rest::new(),
        }
    }
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
        let mut record = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut expense),
                3 => fields.optional(&mut date),
                4 => fields.optional(&mut amount),
                5 => fields.optional(&mut comment),
                6 => fields.optional(&mut master),
                7 => fields.optional(&mut supplier),
                8 => fields.optional(&mut account),
                9 => fields.optional(&mut client),
                10 => fields.optional(&mut last_change_date),
                11 => fields.optional(&mut record_id),
                12 => fields.optional(&mut visit_id),
                13 => fields.optional(&mut sold_item_id),
                14 => fields.optional(&mut sold_item_type),
                _ => fields.maybe(&mut record),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
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
            record,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedFinancialTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            date: None,
            type_id: None,
            expense_id: None,
            account_id: None,
            amount: None,
            client_id: None,
            master_id: None,
            supplier_id: None,
            comment: None,
            item_id: None,
            target_type_id: None,
            record_id: None,
            goods_transaction_id: None,
            expense: None,
            account: None,
            client: None,
            master: None,
            supplier: None,
            rest: Rest::new(),
        }
    }
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut date),
                3 => fields.optional(&mut type_id),
                4 => fields.optional(&mut expense_id),
                5 => fields.optional(&mut account_id),
                6 => fields.optional(&mut amount),
                7 => fields.optional(&mut client_id),
                8 => fields.optional(&mut master_id),
                9 => fields.optional(&mut supplier_id),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut item_id),
                12 => fields.optional(&mut target_type_id),
                13 => fields.optional(&mut record_id),
                14 => fields.optional(&mut goods_transaction_id),
                15 => fields.optional(&mut expense),
                16 => fields.optional(&mut account),
                17 => fields.optional(&mut client),
                18 => fields.optional(&mut master),
                _ => fields.optional(&mut supplier),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DocumentFinancialTransactionAccount {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            type_id: None,
            r#type: None,
            comment: None,
            company_id: None,
            rest: Rest::new(),
        }
    }
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut comment),
                _ => fields.optional(&mut company_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            type_id,
            r#type,
            comment,
            company_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
        out.optional("company_id", &self.company_id);
    }
}

object!(DocumentFinancialTransactionAccount);

/// A payment item: what a financial transaction is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Expense {
    pub id: i64,
    pub title: Option<String>,
    /// Code of the payment item's type.
    pub r#type: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Expense {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Expense {
    const NAME: &'static str = "Expense";
    const FIELDS: &'static [&'static str] = &["id", "title", "type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, r#type, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
    }
}

object!(Expense);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl FinancialTransactionClient {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            surname: None,
            patronymic: None,
            email: None,
            rest: Rest::new(),
        }
    }
}

impl Object for FinancialTransactionClient {
    const NAME: &'static str = "FinancialTransactionClient";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone", "surname", "patronymic", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut surname = None;
        let mut patronymic = None;
        let mut email = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut surname),
                4 => fields.optional(&mut patronymic),
                _ => fields.optional(&mut email),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            phone,
            surname,
            patronymic,
            email,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("surname", &self.surname);
        out.optional("patronymic", &self.patronymic);
        out.optional("email", &self.email);
    }
}

object!(FinancialTransactionClient);
