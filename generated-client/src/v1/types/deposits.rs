// Written by `cargo xtask regen`; changes are lost.

//! Types of `deposits`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required,
};
use super::{IdNamePhone, IdTitle};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccount {
    pub deposit: Option<Deposit>,
    pub deposit_type: Option<DepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientAccount {
    const NAME: &'static str = "ClientAccount";
    const FIELDS: &'static [&'static str] = &["deposit", "deposit_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.deposit),
                _ => fields.optional(&mut object.deposit_type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("deposit", &self.deposit);
        out.optional("deposit_type", &self.deposit_type);
    }
}

object!(ClientAccount);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainClientAccount {
    pub deposit: Option<Deposit>,
    pub deposit_type: Option<DepositType>,
    pub client: Option<IdNamePhone>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainClientAccount {
    const NAME: &'static str = "ChainClientAccount";
    const FIELDS: &'static [&'static str] = &["deposit", "deposit_type", "client"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.deposit),
                1 => fields.optional(&mut object.deposit_type),
                _ => fields.optional(&mut object.client),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("deposit", &self.deposit);
        out.optional("deposit_type", &self.deposit_type);
        out.optional("client", &self.client);
    }
}

object!(ChainClientAccount);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountByPhone {
    pub deposit: Option<ClientAccountByPhoneDeposit>,
    pub deposit_type: Option<DepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientAccountByPhone {
    const NAME: &'static str = "ClientAccountByPhone";
    const FIELDS: &'static [&'static str] = &["deposit", "deposit_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.deposit),
                _ => fields.optional(&mut object.deposit_type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("deposit", &self.deposit);
        out.optional("deposit_type", &self.deposit_type);
    }
}

object!(ClientAccountByPhone);

/// Request that tops up a client account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NewTopup {
    /// ID of the client that owns the account.
    pub client_id: i64,
    /// ID of the client account.
    pub deposit_id: i64,
    /// Amount to add to the account.
    pub amount: f64,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// ID of the location account that receives the payment.
    pub account_id: i64,
}

impl NewTopup {
    /// What is required, and nothing else.
    pub fn new(client_id: i64, deposit_id: i64, amount: f64, account_id: i64) -> Self {
        Self {
            client_id,
            deposit_id,
            amount,
            master_id: None,
            account_id,
        }
    }
}

impl Object for NewTopup {
    const NAME: &'static str = "NewTopup";
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "deposit_id",
        "amount",
        "master_id",
        "account_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut client_id = None;
        let mut deposit_id = None;
        let mut amount = None;
        let mut master_id = None;
        let mut account_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut client_id),
                1 => fields.required(&mut deposit_id),
                2 => fields.required(&mut amount),
                3 => fields.optional(&mut master_id),
                _ => fields.required(&mut account_id),
            }?;
        }
        Ok(Self {
            client_id: required(client_id, "client_id")?,
            deposit_id: required(deposit_id, "deposit_id")?,
            amount: required(amount, "amount")?,
            master_id,
            account_id: required(account_id, "account_id")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("client_id", &self.client_id);
        out.required("deposit_id", &self.deposit_id);
        out.required("amount", &self.amount);
        out.optional("master_id", &self.master_id);
        out.required("account_id", &self.account_id);
    }
}

object!(NewTopup);

/// A top-up: its document, account transactions and payments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topup {
    /// The document of a top-up.
    pub document: Option<TopupDocument>,
    /// Transactions of the client account.
    pub deposits_transactions: Option<Vec<TopupDepositsTransaction>>,
    /// Payments for the top-up.
    pub payment_transactions: Option<Vec<TopupPaymentTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Topup {
    const NAME: &'static str = "Topup";
    const FIELDS: &'static [&'static str] = &["document", "deposits_transactions", "payment_transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.document),
                1 => fields.optional(&mut object.deposits_transactions),
                _ => fields.optional(&mut object.payment_transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("document", &self.document);
        out.optional("deposits_transactions", &self.deposits_transactions);
        out.optional("payment_transactions", &self.payment_transactions);
    }
}

object!(Topup);

/// A transaction of a client account, with its type.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountHistoryEntry {
    /// The client account transaction.
    pub deposit_transaction: Option<ClientAccountHistoryEntryDepositTransaction>,
    /// Type of a client account transaction.
    pub deposit_transaction_type: Option<
        ClientAccountHistoryEntryDepositTransactionType,
    >,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientAccountHistoryEntry {
    const NAME: &'static str = "ClientAccountHistoryEntry";
    const FIELDS: &'static [&'static str] = &["deposit_transaction", "deposit_transaction_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.deposit_transaction),
                _ => fields.optional(&mut object.deposit_transaction_type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("deposit_transaction", &self.deposit_transaction);
        out.optional("deposit_transaction_type", &self.deposit_transaction_type);
    }
}

object!(ClientAccountHistoryEntry);

#[derive(Debug, Clone, PartialEq)]
pub struct Deposit {
    pub id: i64,
    pub salon_group_id: Option<i64>,
    pub deposit_type_id: Option<i64>,
    pub initial_balance: Option<f64>,
    pub balance: Option<f64>,
    pub reserved_balance: Option<f64>,
    pub blocked: Option<bool>,
    pub date_create: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Deposit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            deposit_type_id: None,
            initial_balance: None,
            balance: None,
            reserved_balance: None,
            blocked: None,
            date_create: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Deposit {
    const NAME: &'static str = "Deposit";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "deposit_type_id",
        "initial_balance",
        "balance",
        "reserved_balance",
        "blocked",
        "date_create",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut deposit_type_id = None;
        let mut initial_balance = None;
        let mut balance = None;
        let mut reserved_balance = None;
        let mut blocked = None;
        let mut date_create = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut deposit_type_id),
                3 => fields.optional(&mut initial_balance),
                4 => fields.optional(&mut balance),
                5 => fields.optional(&mut reserved_balance),
                6 => fields.optional(&mut blocked),
                _ => fields.optional(&mut date_create),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            deposit_type_id,
            initial_balance,
            balance,
            reserved_balance,
            blocked,
            date_create,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("deposit_type_id", &self.deposit_type_id);
        out.optional("initial_balance", &self.initial_balance);
        out.optional("balance", &self.balance);
        out.optional("reserved_balance", &self.reserved_balance);
        out.optional("blocked", &self.blocked);
        out.optional("date_create", &self.date_create);
    }
}

object!(Deposit);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DepositType {
    pub id: i64,
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    pub date_create: Option<String>,
    pub deleted: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DepositType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            title: None,
            date_create: None,
            deleted: None,
            rest: Rest::new(),
        }
    }
}

impl Object for DepositType {
    const NAME: &'static str = "DepositType";
    const FIELDS: &'static [&'static str] = &["id", "salon_group_id", "title", "date_create", "deleted"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut title = None;
        let mut date_create = None;
        let mut deleted = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut date_create),
                _ => fields.optional(&mut deleted),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            title,
            date_create,
            deleted,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("title", &self.title);
        out.optional("date_create", &self.date_create);
        out.optional("deleted", &self.deleted);
    }
}

object!(DepositType);

#[derive(Debug, Clone, PartialEq)]
pub struct ClientAccountByPhoneDeposit {
    pub id: i64,
    pub salon_group_id: Option<i64>,
    pub deposit_type_id: Option<String>,
    pub initial_balance: Option<f64>,
    pub balance: Option<f64>,
    pub reserved_balance: Option<f64>,
    pub blocked: Option<bool>,
    pub date_create: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ClientAccountByPhoneDeposit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            deposit_type_id: None,
            initial_balance: None,
            balance: None,
            reserved_balance: None,
            blocked: None,
            date_create: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ClientAccountByPhoneDeposit {
    const NAME: &'static str = "ClientAccountByPhoneDeposit";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "deposit_type_id",
        "initial_balance",
        "balance",
        "reserved_balance",
        "blocked",
        "date_create",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut deposit_type_id = None;
        let mut initial_balance = None;
        let mut balance = None;
        let mut reserved_balance = None;
        let mut blocked = None;
        let mut date_create = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut deposit_type_id),
                3 => fields.optional(&mut initial_balance),
                4 => fields.optional(&mut balance),
                5 => fields.optional(&mut reserved_balance),
                6 => fields.optional(&mut blocked),
                _ => fields.optional(&mut date_create),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            deposit_type_id,
            initial_balance,
            balance,
            reserved_balance,
            blocked,
            date_create,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("deposit_type_id", &self.deposit_type_id);
        out.optional("initial_balance", &self.initial_balance);
        out.optional("balance", &self.balance);
        out.optional("reserved_balance", &self.reserved_balance);
        out.optional("blocked", &self.blocked);
        out.optional("date_create", &self.date_create);
    }
}

object!(ClientAccountByPhoneDeposit);

/// The document of a top-up.
#[derive(Debug, Clone, PartialEq)]
pub struct TopupDocument {
    pub id: i64,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// ID of the document type; `9` is a client account top-up.
    pub type_id: Option<i64>,
    /// Type of the document.
    pub r#type: Option<IdTitle>,
    pub comment: Option<String>,
    /// Number of the document.
    pub number: Option<String>,
    /// The location of a top-up.
    pub salon: Option<TopupDocumentSalon>,
    /// User who made the top-up.
    pub user: Option<IdNamePhone>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupDocument {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            user_id: None,
            salon_id: None,
            type_id: None,
            r#type: None,
            comment: None,
            number: None,
            salon: None,
            user: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupDocument {
    const NAME: &'static str = "TopupDocument";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "user_id",
        "salon_id",
        "type_id",
        "type",
        "comment",
        "number",
        "salon",
        "user",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut user_id = None;
        let mut salon_id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut comment = None;
        let mut number = None;
        let mut salon = None;
        let mut user = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut user_id),
                2 => fields.optional(&mut salon_id),
                3 => fields.optional(&mut type_id),
                4 => fields.optional(&mut r#type),
                5 => fields.optional(&mut comment),
                6 => fields.optional(&mut number),
                7 => fields.optional(&mut salon),
                _ => fields.optional(&mut user),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            user_id,
            salon_id,
            type_id,
            r#type,
            comment,
            number,
            salon,
            user,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("user_id", &self.user_id);
        out.optional("salon_id", &self.salon_id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("comment", &self.comment);
        out.optional("number", &self.number);
        out.optional("salon", &self.salon);
        out.optional("user", &self.user);
    }
}

object!(TopupDocument);

/// A transaction of a client account.
#[derive(Debug, Clone, PartialEq)]
pub struct TopupDepositsTransaction {
    /// ID of the client account transaction.
    pub id: i64,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the client account.
    pub deposit_id: Option<i64>,
    /// ID of the client account type.
    pub deposit_type_id: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// Amount added to the account.
    pub amount: Option<f64>,
    /// Balance of the account after the transaction.
    pub balance_after: Option<f64>,
    /// Reserved amount of the account after the transaction.
    pub reserved_balance_after: Option<f64>,
    pub comment: Option<String>,
    /// When the transaction was created.
    pub date_create: Option<String>,
    /// `true`: the transaction is deleted.
    pub deleted: Option<bool>,
    /// When the transaction was deleted.
    pub date_delete: Option<String>,
    /// The client account of a transaction.
    pub deposit: Option<TopupDepositsTransactionDeposit>,
    /// The type of a client account.
    pub deposit_type: Option<TopupDepositsTransactionDepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupDepositsTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            salon_group_id: None,
            document_id: None,
            deposit_id: None,
            deposit_type_id: None,
            master_id: None,
            user_id: None,
            amount: None,
            balance_after: None,
            reserved_balance_after: None,
            comment: None,
            date_create: None,
            deleted: None,
            date_delete: None,
            deposit: None,
            deposit_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupDepositsTransaction {
    const NAME: &'static str = "TopupDepositsTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "salon_group_id",
        "document_id",
        "deposit_id",
        "deposit_type_id",
        "master_id",
        "user_id",
        "amount",
        "balance_after",
        "reserved_balance_after",
        "comment",
        "date_create",
        "deleted",
        "date_delete",
        "deposit",
        "deposit_type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut salon_group_id = None;
        let mut document_id = None;
        let mut deposit_id = None;
        let mut deposit_type_id = None;
        let mut master_id = None;
        let mut user_id = None;
        let mut amount = None;
        let mut balance_after = None;
        let mut reserved_balance_after = None;
        let mut comment = None;
        let mut date_create = None;
        let mut deleted = None;
        let mut date_delete = None;
        let mut deposit = None;
        let mut deposit_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut salon_group_id),
                3 => fields.optional(&mut document_id),
                4 => fields.optional(&mut deposit_id),
                5 => fields.optional(&mut deposit_type_id),
                6 => fields.optional(&mut master_id),
                7 => fields.optional(&mut user_id),
                8 => fields.optional(&mut amount),
                9 => fields.optional(&mut balance_after),
                10 => fields.optional(&mut reserved_balance_after),
                11 => fields.optional(&mut comment),
                12 => fields.optional(&mut date_create),
                13 => fields.optional(&mut deleted),
                14 => fields.optional(&mut date_delete),
                15 => fields.optional(&mut deposit),
                _ => fields.optional(&mut deposit_type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            salon_group_id,
            document_id,
            deposit_id,
            deposit_type_id,
            master_id,
            user_id,
            amount,
            balance_after,
            reserved_balance_after,
            comment,
            date_create,
            deleted,
            date_delete,
            deposit,
            deposit_type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("document_id", &self.document_id);
        out.optional("deposit_id", &self.deposit_id);
        out.optional("deposit_type_id", &self.deposit_type_id);
        out.optional("master_id", &self.master_id);
        out.optional("user_id", &self.user_id);
        out.optional("amount", &self.amount);
        out.optional("balance_after", &self.balance_after);
        out.optional("reserved_balance_after", &self.reserved_balance_after);
        out.optional("comment", &self.comment);
        out.optional("date_create", &self.date_create);
        out.optional("deleted", &self.deleted);
        out.optional("date_delete", &self.date_delete);
        out.optional("deposit", &self.deposit);
        out.optional("deposit_type", &self.deposit_type);
    }
}

object!(TopupDepositsTransaction);

/// A payment for a top-up.
#[derive(Debug, Clone, PartialEq)]
pub struct TopupPaymentTransaction {
    /// ID of the financial transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// When the payment was made.
    pub date: Option<DateTime>,
    /// ID of the payment item's type.
    pub type_id: Option<i64>,
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// Amount paid.
    pub amount: Option<f64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the team member.
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
    /// Type of the payment item.
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupPaymentTransaction {
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
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupPaymentTransaction {
    const NAME: &'static str = "TopupPaymentTransaction";
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
        "type",
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
        let mut r#type = None;
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
                _ => fields.optional(&mut r#type),
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
            r#type,
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
        out.optional("type", &self.r#type);
    }
}

object!(TopupPaymentTransaction);

/// The client account transaction.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountHistoryEntryDepositTransaction {
    pub id: Option<i64>,
    /// ID of the location of the transaction.
    pub salon_id: Option<i64>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// ID of the user linked to the client account.
    pub user_id: Option<i64>,
    /// Amount: positive for a top-up, negative for a withdrawal.
    pub amount: Option<f64>,
    /// Balance of the account after the transaction.
    pub balance_after: Option<f64>,
    /// Reserved amount of the account after the transaction.
    pub reserved_balance_after: Option<f64>,
    /// When the transaction was created.
    pub date_create: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: the transaction is deleted.
    pub deleted: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientAccountHistoryEntryDepositTransaction {
    const NAME: &'static str = "ClientAccountHistoryEntryDepositTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "salon_group_id",
        "user_id",
        "amount",
        "balance_after",
        "reserved_balance_after",
        "date_create",
        "comment",
        "deleted",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.salon_id),
                2 => fields.optional(&mut object.salon_group_id),
                3 => fields.optional(&mut object.user_id),
                4 => fields.optional(&mut object.amount),
                5 => fields.optional(&mut object.balance_after),
                6 => fields.optional(&mut object.reserved_balance_after),
                7 => fields.optional(&mut object.date_create),
                8 => fields.optional(&mut object.comment),
                _ => fields.optional(&mut object.deleted),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("user_id", &self.user_id);
        out.optional("amount", &self.amount);
        out.optional("balance_after", &self.balance_after);
        out.optional("reserved_balance_after", &self.reserved_balance_after);
        out.optional("date_create", &self.date_create);
        out.optional("comment", &self.comment);
        out.optional("deleted", &self.deleted);
    }
}

object!(ClientAccountHistoryEntryDepositTransaction);

/// Type of a client account transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientAccountHistoryEntryDepositTransactionType {
    pub id: Option<i64>,
    /// Name of the transaction type.
    pub comment: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientAccountHistoryEntryDepositTransactionType {
    const NAME: &'static str = "ClientAccountHistoryEntryDepositTransactionType";
    const FIELDS: &'static [&'static str] = &["id", "comment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                _ => fields.optional(&mut object.comment),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("comment", &self.comment);
    }
}

object!(ClientAccountHistoryEntryDepositTransactionType);

/// The location of a top-up.
#[derive(Debug, Clone, PartialEq)]
pub struct TopupDocumentSalon {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    /// ID of the business group.
    pub business_group_id: Option<i64>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// ID of the country of the location.
    pub country_id: Option<i64>,
    /// ID of the city of the location.
    pub city_id: Option<i64>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<i64>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Path of the location logo.
    pub logo: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// Address of the website.
    pub site: Option<String>,
    /// `true`: the appointment may be deleted.
    pub allow_delete_record: Option<bool>,
    /// `true`: the appointment may be changed.
    pub allow_change_record: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupDocumentSalon {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            public_title: None,
            business_group_id: None,
            business_type_id: None,
            country_id: None,
            city_id: None,
            timezone: None,
            timezone_name: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            logo: None,
            zip: None,
            phone: None,
            phones: None,
            site: None,
            allow_delete_record: None,
            allow_change_record: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupDocumentSalon {
    const NAME: &'static str = "TopupDocumentSalon";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "public_title",
        "business_group_id",
        "business_type_id",
        "country_id",
        "city_id",
        "timezone",
        "timezone_name",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "logo",
        "zip",
        "phone",
        "phones",
        "site",
        "allow_delete_record",
        "allow_change_record",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut public_title = None;
        let mut business_group_id = None;
        let mut business_type_id = None;
        let mut country_id = None;
        let mut city_id = None;
        let mut timezone = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut logo = None;
        let mut zip = None;
        let mut phone = None;
        let mut phones = None;
        let mut site = None;
        let mut allow_delete_record = None;
        let mut allow_change_record = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut public_title),
                3 => fields.optional(&mut business_group_id),
                4 => fields.optional(&mut business_type_id),
                5 => fields.optional(&mut country_id),
                6 => fields.optional(&mut city_id),
                7 => fields.optional(&mut timezone),
                8 => fields.optional(&mut timezone_name),
                9 => fields.optional(&mut address),
                10 => fields.optional(&mut coordinate_lat),
                11 => fields.optional(&mut coordinate_lon),
                12 => fields.optional(&mut logo),
                13 => fields.optional(&mut zip),
                14 => fields.optional(&mut phone),
                15 => fields.optional(&mut phones),
                16 => fields.optional(&mut site),
                17 => fields.optional(&mut allow_delete_record),
                _ => fields.optional(&mut allow_change_record),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            public_title,
            business_group_id,
            business_type_id,
            country_id,
            city_id,
            timezone,
            timezone_name,
            address,
            coordinate_lat,
            coordinate_lon,
            logo,
            zip,
            phone,
            phones,
            site,
            allow_delete_record,
            allow_change_record,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("public_title", &self.public_title);
        out.optional("business_group_id", &self.business_group_id);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("country_id", &self.country_id);
        out.optional("city_id", &self.city_id);
        out.optional("timezone", &self.timezone);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("logo", &self.logo);
        out.optional("zip", &self.zip);
        out.optional("phone", &self.phone);
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
        out.optional("allow_delete_record", &self.allow_delete_record);
        out.optional("allow_change_record", &self.allow_change_record);
    }
}

object!(TopupDocumentSalon);

/// The client account of a transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct TopupDepositsTransactionDeposit {
    pub id: i64,
    /// ID of the client account type.
    pub deposit_type_id: Option<i64>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Balance at the start.
    pub initial_balance: Option<f64>,
    /// Available balance: the current balance minus reservations.
    pub balance: Option<f64>,
    /// Amount held by active reservations.
    pub reserved_balance: Option<f64>,
    /// `true`: the account is blocked.
    pub blocked: Option<bool>,
    /// When the account was created.
    pub date_create: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupDepositsTransactionDeposit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            deposit_type_id: None,
            salon_group_id: None,
            initial_balance: None,
            balance: None,
            reserved_balance: None,
            blocked: None,
            date_create: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupDepositsTransactionDeposit {
    const NAME: &'static str = "TopupDepositsTransactionDeposit";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "deposit_type_id",
        "salon_group_id",
        "initial_balance",
        "balance",
        "reserved_balance",
        "blocked",
        "date_create",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut deposit_type_id = None;
        let mut salon_group_id = None;
        let mut initial_balance = None;
        let mut balance = None;
        let mut reserved_balance = None;
        let mut blocked = None;
        let mut date_create = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut deposit_type_id),
                2 => fields.optional(&mut salon_group_id),
                3 => fields.optional(&mut initial_balance),
                4 => fields.optional(&mut balance),
                5 => fields.optional(&mut reserved_balance),
                6 => fields.optional(&mut blocked),
                _ => fields.optional(&mut date_create),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            deposit_type_id,
            salon_group_id,
            initial_balance,
            balance,
            reserved_balance,
            blocked,
            date_create,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("deposit_type_id", &self.deposit_type_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("initial_balance", &self.initial_balance);
        out.optional("balance", &self.balance);
        out.optional("reserved_balance", &self.reserved_balance);
        out.optional("blocked", &self.blocked);
        out.optional("date_create", &self.date_create);
    }
}

object!(TopupDepositsTransactionDeposit);

/// The type of a client account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TopupDepositsTransactionDepositType {
    /// ID of the client account type.
    pub id: i64,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    /// When the type was created.
    pub date_create: Option<String>,
    /// True when the client account type is deleted.
    pub deleted: Option<bool>,
    /// When the type was deleted.
    pub date_delete: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TopupDepositsTransactionDepositType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            title: None,
            date_create: None,
            deleted: None,
            date_delete: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TopupDepositsTransactionDepositType {
    const NAME: &'static str = "TopupDepositsTransactionDepositType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "title",
        "date_create",
        "deleted",
        "date_delete",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut title = None;
        let mut date_create = None;
        let mut deleted = None;
        let mut date_delete = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut date_create),
                4 => fields.optional(&mut deleted),
                _ => fields.optional(&mut date_delete),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            title,
            date_create,
            deleted,
            date_delete,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("title", &self.title);
        out.optional("date_create", &self.date_create);
        out.optional("deleted", &self.deleted);
        out.optional("date_delete", &self.date_delete);
    }
}

object!(TopupDepositsTransactionDepositType);
