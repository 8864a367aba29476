// Written by `cargo xtask regen`; changes are lost.

//! Types of `deposits`.

use crate::runtime::{DateTime, Rest, object};
use super::{IdNamePhone, IdTitle};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccount {
    pub deposit: Option<Deposit>,
    pub deposit_type: Option<DepositType>,
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientAccountByPhone {
    "deposit": optional deposit,
    "deposit_type": optional deposit_type,
    ..rest
});

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

object!(NewTopup {
    fn new(client_id: i64, deposit_id: i64, amount: f64, account_id: i64);
    "client_id": required client_id,
    "deposit_id": required deposit_id,
    "amount": required amount,
    "master_id": optional master_id,
    "account_id": required account_id,
});

/// A top-up: its document, account transactions and payments.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topup {
    /// The document of a top-up.
    pub document: Option<TopupDocument>,
    /// Transactions of the client account.
    pub deposits_transactions: Option<Vec<TopupDepositsTransaction>>,
    /// Payments for the top-up.
    pub payment_transactions: Option<Vec<TopupPaymentTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Topup {
    "document": optional document,
    "deposits_transactions": optional deposits_transactions,
    "payment_transactions": optional payment_transactions,
    ..rest
});

/// A transaction of a client account, with its type.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAccountHistoryEntry {
    /// The client account transaction.
    pub deposit_transaction: Option<ClientAccountHistoryEntryDepositTransaction>,
    /// Type of a client account transaction.
    pub deposit_transaction_type: Option<
        ClientAccountHistoryEntryDepositTransactionType,
    >,
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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

/// Type of a client account transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientAccountHistoryEntryDepositTransactionType {
    pub id: Option<i64>,
    /// Name of the transaction type.
    pub comment: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientAccountHistoryEntryDepositTransactionType {
    "id": optional id,
    "comment": optional comment,
    ..rest
});

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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
