// Written by `cargo xtask regen`; changes are lost.

//! Types of `deposits`.

use crate::runtime::{DateTime, Rest, object};
use super::{IdNamePhone, IdTitle};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccount {
    pub deposit: Option<Deposit>,
    pub deposit_type: Option<DepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ClientAccount {
    "deposit": optional deposit,
    "deposit_type": optional deposit_type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainClientAccount {
    pub deposit: Option<Deposit>,
    pub deposit_type: Option<DepositType>,
    pub client: Option<IdNamePhone>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainClientAccount {
    "deposit": optional deposit,
    "deposit_type": optional deposit_type,
    "client": optional client,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountByPhone {
    pub deposit: Option<ClientAccountByPhoneDeposit>,
    pub deposit_type: Option<DepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ClientAccountByPhone {
    "deposit": optional deposit,
    "deposit_type": optional deposit_type,
    ..rest
});

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NewTopup {
    pub client_id: i64,
    pub deposit_id: i64,
    pub amount: f64,
    pub master_id: Option<i64>,
    pub account_id: i64,
}

object!(NewTopup {
    fn new(client_id: i64, deposit_id: i64, amount: f64, account_id: i64);
    "client_id": required client_id,
    "deposit_id": required deposit_id,
    "amount": required amount,
    "master_id": optional master_id,
    "account_id": required account_id,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topup {
    pub document: Option<TopupDocument>,
    pub deposits_transactions: Option<Vec<TopupDepositsTransaction>>,
    pub payment_transactions: Option<Vec<TopupPaymentTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Topup {
    "document": optional document,
    "deposits_transactions": optional deposits_transactions,
    "payment_transactions": optional payment_transactions,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountHistoryEntry {
    /// The client account transaction.
    pub deposit_transaction: Option<ClientAccountHistoryEntryDepositTransaction>,
    pub deposit_transaction_type: Option<
        ClientAccountHistoryEntryDepositTransactionType,
    >,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ClientAccountHistoryEntry {
    "deposit_transaction": optional deposit_transaction,
    "deposit_transaction_type": optional deposit_transaction_type,
    ..rest
});

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

object!(Deposit {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "deposit_type_id": optional deposit_type_id,
    "initial_balance": optional initial_balance,
    "balance": optional balance,
    "reserved_balance": optional reserved_balance,
    "blocked": optional blocked,
    "date_create": optional date_create,
    ..rest
});

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

object!(DepositType {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "title": optional title,
    "date_create": optional date_create,
    "deleted": optional deleted,
    ..rest
});

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

object!(ClientAccountByPhoneDeposit {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "deposit_type_id": optional deposit_type_id,
    "initial_balance": optional initial_balance,
    "balance": optional balance,
    "reserved_balance": optional reserved_balance,
    "blocked": optional blocked,
    "date_create": optional date_create,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TopupDocument {
    pub id: i64,
    pub user_id: Option<i64>,
    pub salon_id: Option<i64>,
    pub type_id: Option<i64>,
    pub r#type: Option<IdTitle>,
    pub comment: Option<String>,
    pub number: Option<String>,
    pub salon: Option<TopupDocumentSalon>,
    pub user: Option<IdNamePhone>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupDocument {
    fn new(id: i64);
    "id": required id,
    "user_id": optional user_id,
    "salon_id": optional salon_id,
    "type_id": optional type_id,
    "type": optional r#type,
    "comment": optional comment,
    "number": optional number,
    "salon": optional salon,
    "user": optional user,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TopupDepositsTransaction {
    /// ID of the account transaction.
    pub id: i64,
    pub salon_id: Option<i64>,
    pub salon_group_id: Option<i64>,
    pub document_id: Option<i64>,
    pub deposit_id: Option<i64>,
    pub deposit_type_id: Option<i64>,
    pub master_id: Option<i64>,
    pub user_id: Option<i64>,
    pub amount: Option<f64>,
    /// Account balance once the transaction is booked.
    pub balance_after: Option<f64>,
    /// Reserved amount of the account once the transaction is done.
    pub reserved_balance_after: Option<f64>,
    pub comment: Option<String>,
    pub date_create: Option<String>,
    pub deleted: Option<bool>,
    pub date_delete: Option<String>,
    pub deposit: Option<TopupDepositsTransactionDeposit>,
    pub deposit_type: Option<TopupDepositsTransactionDepositType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupDepositsTransaction {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "salon_group_id": optional salon_group_id,
    "document_id": optional document_id,
    "deposit_id": optional deposit_id,
    "deposit_type_id": optional deposit_type_id,
    "master_id": optional master_id,
    "user_id": optional user_id,
    "amount": optional amount,
    "balance_after": optional balance_after,
    "reserved_balance_after": optional reserved_balance_after,
    "comment": optional comment,
    "date_create": optional date_create,
    "deleted": optional deleted,
    "date_delete": optional date_delete,
    "deposit": optional deposit,
    "deposit_type": optional deposit_type,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TopupPaymentTransaction {
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
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupPaymentTransaction {
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
    "type": optional r#type,
    ..rest
});

/// The client account transaction.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountHistoryEntryDepositTransaction {
    pub id: Option<i64>,
    /// Location of the transaction.
    pub salon_id: Option<i64>,
    pub salon_group_id: Option<i64>,
    /// User linked to the client account.
    pub user_id: Option<i64>,
    /// Above zero for a top-up, below zero for a withdrawal.
    pub amount: Option<f64>,
    /// Account balance once the transaction is booked.
    pub balance_after: Option<f64>,
    /// Reserved amount of the account once the transaction is done.
    pub reserved_balance_after: Option<f64>,
    /// When the transaction was created.
    pub date_create: Option<DateTime>,
    pub comment: Option<String>,
    pub deleted: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ClientAccountHistoryEntryDepositTransaction {
    "id": optional id,
    "salon_id": optional salon_id,
    "salon_group_id": optional salon_group_id,
    "user_id": optional user_id,
    "amount": optional amount,
    "balance_after": optional balance_after,
    "reserved_balance_after": optional reserved_balance_after,
    "date_create": optional date_create,
    "comment": optional comment,
    "deleted": optional deleted,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientAccountHistoryEntryDepositTransactionType {
    pub id: Option<i64>,
    pub comment: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ClientAccountHistoryEntryDepositTransactionType {
    "id": optional id,
    "comment": optional comment,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TopupDocumentSalon {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    pub business_group_id: Option<i64>,
    pub business_type_id: Option<i64>,
    /// Country of the location.
    pub country_id: Option<i64>,
    /// City of the location.
    pub city_id: Option<i64>,
    pub timezone: Option<i64>,
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// Path of the location logo.
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phone: Option<String>,
    pub phones: Option<Vec<String>>,
    pub site: Option<String>,
    /// `true`: the appointment may be deleted.
    pub allow_delete_record: Option<bool>,
    /// `true`: the appointment may be changed.
    pub allow_change_record: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupDocumentSalon {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "public_title": optional public_title,
    "business_group_id": optional business_group_id,
    "business_type_id": optional business_type_id,
    "country_id": optional country_id,
    "city_id": optional city_id,
    "timezone": optional timezone,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "logo": optional logo,
    "zip": optional zip,
    "phone": optional phone,
    "phones": optional phones,
    "site": optional site,
    "allow_delete_record": optional allow_delete_record,
    "allow_change_record": optional allow_change_record,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TopupDepositsTransactionDeposit {
    pub id: i64,
    pub deposit_type_id: Option<i64>,
    pub salon_group_id: Option<i64>,
    pub initial_balance: Option<f64>,
    /// Available balance: the current one less what is reserved.
    pub balance: Option<f64>,
    /// Amount held by active reservations.
    pub reserved_balance: Option<f64>,
    pub blocked: Option<bool>,
    pub date_create: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupDepositsTransactionDeposit {
    fn new(id: i64);
    "id": required id,
    "deposit_type_id": optional deposit_type_id,
    "salon_group_id": optional salon_group_id,
    "initial_balance": optional initial_balance,
    "balance": optional balance,
    "reserved_balance": optional reserved_balance,
    "blocked": optional blocked,
    "date_create": optional date_create,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TopupDepositsTransactionDepositType {
    /// ID of the account type.
    pub id: i64,
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    pub date_create: Option<String>,
    /// True when the client account type is deleted.
    pub deleted: Option<bool>,
    pub date_delete: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TopupDepositsTransactionDepositType {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "title": optional title,
    "date_create": optional date_create,
    "deleted": optional deleted,
    "date_delete": optional date_delete,
    ..rest
});
