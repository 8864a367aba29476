// Written by `cargo xtask regen`; changes are lost.

//! Types of `inventory`.

use crate::runtime::{DateTime, Maybe, Object, Rest, Value, When, object, union};
use std::collections::BTreeMap;
use super::{CreatedProductTransactionClientObject, IdName, IdNamePhone, IdTitle};

/// A storage: a place where a location keeps products.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Storage {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: consumables are written off from this storage automatically.
    pub for_service: Option<i64>,
    /// `1`: product sales go through this storage by default.
    pub for_sale: Option<i64>,
    /// Description of the storage.
    pub comment: Option<String>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Storage {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "for_service": optional for_service,
    "for_sale": optional for_sale,
    "comment": optional comment,
    "weight": optional weight,
    ..rest
});

/// A product transaction: a sale, a receipt or another movement of stock.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductTransaction {
    /// ID of the product transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// Name of the transaction type.
    pub r#type: Option<String>,
    /// The product.
    pub good: Option<IdTitle>,
    /// Storage of the product.
    pub storage: Option<IdTitle>,
    /// A unit of measure.
    pub unit: Option<ProductTransactionUnit>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    /// When the transaction was changed last.
    pub last_change_date: Option<DateTime>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Team member; an empty array if there is none.
    pub master: Option<IdTitle>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<IdTitle>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// Service; an empty array if there is none.
    pub service: Option<IdTitle>,
    /// Client that bought the product.
    pub clients: Option<IdNamePhone>,
    /// Quantity; negative for a sale, positive for a receipt.
    pub amount: Option<f64>,
    pub comment: Option<String>,
    /// Client that bought the product.
    pub client: Option<IdNamePhone>,
    /// ID of the membership.
    pub loyalty_abonement_id: Option<i64>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "type": optional r#type,
    "good": optional good,
    "storage": optional storage,
    "unit": optional unit,
    "operation_unit_type": optional operation_unit_type,
    "create_date": optional create_date,
    "last_change_date": optional last_change_date,
    "cost_per_unit": optional cost_per_unit,
    "cost": optional cost,
    "discount": optional discount,
    "master": optional master,
    "supplier": optional supplier,
    "record_id": optional record_id,
    "service": optional service,
    "clients": optional clients,
    "amount": optional amount,
    "comment": optional comment,
    "client": optional client,
    "loyalty_abonement_id": optional loyalty_abonement_id,
    "loyalty_certificate_id": optional loyalty_certificate_id,
    ..rest
});

/// Request that records an inventory operation with its product transactions.
#[derive(Debug, Clone, PartialEq)]
pub struct NewStorageOperation {
    /// Type of the operation. `1`: sale, `2`: use of materials, `3`: receipt, `4`: write-off, `5`: transfer.
    pub type_id: i64,
    pub comment: Option<String>,
    /// Date of the operation.
    pub create_date: DateTime,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: i64,
    /// Product transactions of the operation, as in `create_transaction`.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Product transactions of the operation.
    pub transactions: Option<Vec<NewStorageOperationTransaction>>,
}

object!(NewStorageOperation {
    fn new(type_id: i64, create_date: DateTime, storage_id: i64);
    "type_id": required type_id,
    "comment": optional comment,
    "create_date": required create_date,
    "master_id": optional master_id,
    "storage_id": required storage_id,
    "goods_transactions": optional goods_transactions,
    "transactions": optional transactions,
});

/// An inventory operation: its document and product transactions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageOperation {
    /// The document of an inventory operation.
    pub document: Option<StorageOperationDocument>,
    /// Product transactions of the operation.
    pub transactions: Option<Vec<StorageOperationTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageOperation {
    "document": optional document,
    "transactions": optional transactions,
    ..rest
});

/// Request that creates or changes a storage document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewStorageDocument {
    /// Type of the document. `1`: sale, `3`: receipt, `7`: write-off.
    pub type_id: i64,
    pub comment: Option<String>,
    /// ID of the storage.
    pub storage_id: i64,
    /// Date of the document.
    pub create_date: DateTime,
}

object!(NewStorageDocument {
    fn new(type_id: i64, storage_id: i64, create_date: DateTime);
    "type_id": required type_id,
    "comment": optional comment,
    "storage_id": required storage_id,
    "create_date": required create_date,
});

/// A storage document.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageDocument {
    pub id: i64,
    /// ID of the document type.
    pub type_id: Option<i64>,
    /// Type of the document.
    pub r#type: Option<IdTitle>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Number of the document.
    pub number: Option<String>,
    pub comment: Option<String>,
    /// Date of the document.
    pub create_date: Option<DateTime>,
    /// Printing status of the receipt.
    pub bill_print_status: Option<i64>,
    /// Storage of the document.
    pub storage: Option<IdTitle>,
    /// The location of a storage document.
    pub company: Option<StorageDocumentCompany>,
    /// The user who created a storage document.
    pub user: Option<StorageDocumentUser>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageDocument {
    fn new(id: i64);
    "id": required id,
    "type_id": optional type_id,
    "type": optional r#type,
    "storage_id": optional storage_id,
    "user_id": optional user_id,
    "company_id": optional company_id,
    "number": optional number,
    "comment": optional comment,
    "create_date": optional create_date,
    "bill_print_status": optional bill_print_status,
    "storage": optional storage,
    "company": optional company,
    "user": optional user,
    ..rest
});

/// Request that creates or changes a product transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct NewProductTransaction {
    /// ID of the document.
    pub document_id: f64,
    /// ID of the product.
    pub good_id: i64,
    /// Quantity.
    pub amount: f64,
    /// Price of one unit.
    pub cost_per_unit: f64,
    /// Discount, in percent.
    pub discount: f64,
    /// Total price.
    pub cost: f64,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: i64,
    /// ID of the team member who made the sale.
    pub master_id: Option<i64>,
    /// ID of the client that bought the product.
    pub client_id: Option<i64>,
    /// ID of the supplier.
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
}

object!(NewProductTransaction {
    literal;
    "document_id": required document_id,
    "good_id": required good_id,
    "amount": required amount,
    "cost_per_unit": required cost_per_unit,
    "discount": required discount,
    "cost": required cost,
    "operation_unit_type": required operation_unit_type,
    "master_id": optional master_id,
    "client_id": optional client_id,
    "supplier_id": optional supplier_id,
    "comment": optional comment,
});

/// A product transaction, with its product and storage.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatedProductTransaction {
    /// ID of the product transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity; negative for a sale.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// ID of the unit of measure.
    pub unit_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    /// ID of the client; `0` if there is none.
    pub client_id: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    /// When the transaction was changed last.
    pub last_change_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: the transaction is deleted.
    pub deleted: Option<bool>,
    /// Special number of the item, such as the code of a gift card.
    pub good_special_number: Option<String>,
    /// Quantity in write-off units.
    pub service_amount: Option<f64>,
    /// Quantity in sale units.
    pub sale_amount: Option<f64>,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: Option<i64>,
    /// ID of the unit of measure for sales.
    pub sale_unit_id: Option<i64>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// The product of a transaction.
    pub good: Option<CreatedProductTransactionGood>,
    /// Unit of measure for sales, or null.
    pub sale_unit: Maybe<CreatedProductTransactionSaleUnit>,
    /// Unit of measure for write-offs, or null.
    pub service_unit: Maybe<CreatedProductTransactionSaleUnit>,
    /// Marking codes of the products.
    pub goods_marks: Option<Vec<BTreeMap<String, Value>>>,
    /// Storage of the product.
    pub storage: Option<IdTitle>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// The client; an empty array if there is none.
    pub client: Option<CreatedProductTransactionClient>,
    /// The team member, or an empty array if there is none.
    pub master: Option<CreatedProductTransactionMaster>,
    /// Unit of measure.
    pub unit: Option<CreatedProductTransactionSaleUnit>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedProductTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "type": optional r#type,
    "company_id": optional company_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "cost": optional cost,
    "discount": optional discount,
    "unit_id": optional unit_id,
    "storage_id": optional storage_id,
    "supplier_id": optional supplier_id,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "create_date": optional create_date,
    "last_change_date": optional last_change_date,
    "comment": optional comment,
    "deleted": optional deleted,
    "good_special_number": optional good_special_number,
    "service_amount": optional service_amount,
    "sale_amount": optional sale_amount,
    "service_unit_id": optional service_unit_id,
    "sale_unit_id": optional sale_unit_id,
    "operation_unit_type": optional operation_unit_type,
    "good": optional good,
    "sale_unit": maybe sale_unit,
    "service_unit": maybe service_unit,
    "goods_marks": optional goods_marks,
    "storage": optional storage,
    "supplier": optional supplier,
    "client": optional client,
    "master": optional master,
    "unit": optional unit,
    ..rest
});

/// A product transaction in a document.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentProductTransaction {
    /// ID of the product transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity; negative for a sale.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// ID of the unit of measure.
    pub unit_id: Option<i64>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// ID of the client; `0` if there is none.
    pub client_id: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// ID of the service; `0` if there is none.
    pub service_id: Option<i64>,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// `true`: the transaction is deleted.
    pub deleted: Option<bool>,
    /// Quantity in a package.
    pub pkg_amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DocumentProductTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "company_id": optional company_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "operation_unit_type": optional operation_unit_type,
    "storage_id": optional storage_id,
    "supplier_id": optional supplier_id,
    "record_id": optional record_id,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "create_date": optional create_date,
    "comment": optional comment,
    "service_id": optional service_id,
    "user_id": optional user_id,
    "deleted": optional deleted,
    "pkg_amount": optional pkg_amount,
    ..rest
});

/// A bill of materials: the consumables that a service uses.
#[derive(Debug, Clone, PartialEq)]
pub struct TechnologicalCard {
    pub id: i64,
    pub title: Option<String>,
    /// Consumables of the bill of materials.
    pub technological_card_items: Option<Vec<TechnologicalCardTechnologicalCardItem>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TechnologicalCard {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "technological_card_items": optional technological_card_items,
    ..rest
});

/// Bills of materials and consumables of one service of an appointment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentConsumables {
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Bills of materials of the service.
    pub technological_cards: Option<Vec<AppointmentConsumablesTechnologicalCard>>,
    /// Consumables used for the service.
    pub consumables: Option<Vec<AppointmentConsumablesConsumable>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentConsumables {
    "service_id": optional service_id,
    "record_id": optional record_id,
    "technological_cards": optional technological_cards,
    "consumables": optional consumables,
    ..rest
});

/// Request that sets the consumables of one service of an appointment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consumables {
    /// Consumables used for the service.
    pub consumables: Option<Vec<ConsumablesConsumable>>,
}

object!(Consumables { "consumables": optional consumables });

/// Request that detaches a bill of materials from a service of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ConsumablesUnlink {
    /// `1`: removes the consumables together with the bill of materials. Default: `0`.
    pub delete_consumables: Option<i64>,
}

object!(ConsumablesUnlink { "delete_consumables": optional delete_consumables });

/// What is left on a service of an appointment after a bill of materials was detached.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnlinkedConsumables {
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Bills of materials of the service.
    pub technological_cards: Option<Vec<BTreeMap<String, Value>>>,
    /// Consumables used for the service.
    pub consumables: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnlinkedConsumables {
    "service_id": optional service_id,
    "record_id": optional record_id,
    "technological_cards": optional technological_cards,
    "consumables": optional consumables,
    ..rest
});

/// A unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductTransactionUnit {
    pub id: i64,
    pub title: Option<String>,
    pub short_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductTransactionUnit {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "short_title": optional short_title,
    ..rest
});

/// A product transaction to record.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewStorageOperationTransaction {
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the supplier.
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
}

object!(NewStorageOperationTransaction {
    "good_id": optional good_id,
    "operation_unit_type": optional operation_unit_type,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "cost": optional cost,
    "client_id": optional client_id,
    "supplier_id": optional supplier_id,
    "comment": optional comment,
});

/// The document of an inventory operation.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationDocument {
    pub id: i64,
    /// ID of the document type.
    pub type_id: Option<i64>,
    /// Type of the document.
    pub r#type: Option<IdTitle>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Number of the document.
    pub number: Option<String>,
    pub comment: Option<String>,
    /// Date of the document.
    pub create_date: Option<DateTime>,
    /// Storage of the document.
    pub storage: Option<IdTitle>,
    /// The location of an inventory operation.
    pub company: Option<StorageOperationDocumentCompany>,
    /// User who created the document.
    pub user: Option<IdNamePhone>,
    pub timezone: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// Address of the website.
    pub site: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageOperationDocument {
    fn new(id: i64);
    "id": required id,
    "type_id": optional type_id,
    "type": optional r#type,
    "storage_id": optional storage_id,
    "user_id": optional user_id,
    "company_id": optional company_id,
    "number": optional number,
    "comment": optional comment,
    "create_date": optional create_date,
    "storage": optional storage,
    "company": optional company,
    "user": optional user,
    "timezone": optional timezone,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "logo": optional logo,
    "zip": optional zip,
    "phones": optional phones,
    "site": optional site,
    ..rest
});

/// A product transaction of an inventory operation.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationTransaction {
    /// ID of the product transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the document type.
    pub type_id: Option<i64>,
    /// Type of the document.
    pub r#type: Option<IdTitle>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity; negative for a sale.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// ID of the unit of measure.
    pub unit_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    /// ID of the client; `0` if there is none.
    pub client_id: Option<i64>,
    /// ID of the team member; `0` if there is none.
    pub master_id: Option<i64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: the transaction is deleted.
    pub deleted: Option<bool>,
    /// The product.
    pub good: Option<IdTitle>,
    /// Storage of the product.
    pub storage: Option<IdTitle>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Client; an empty array if there is none.
    pub client: Option<Vec<BTreeMap<String, Value>>>,
    /// Team member; an empty array if there is none.
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    /// Unit of measure.
    pub unit: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageOperationTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "type": optional r#type,
    "company_id": optional company_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "storage_id": optional storage_id,
    "supplier_id": optional supplier_id,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "create_date": optional create_date,
    "comment": optional comment,
    "deleted": optional deleted,
    "good": optional good,
    "storage": optional storage,
    "supplier": optional supplier,
    "client": optional client,
    "master": optional master,
    "unit": optional unit,
    ..rest
});

/// The location of a storage document.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageDocumentCompany {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    /// ID of the business group.
    pub business_group_id: Option<i64>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<i64>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Path of the location logo.
    pub logo: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<BTreeMap<String, Value>>>,
    /// Address of the website.
    pub site: Option<String>,
    pub phone: Option<String>,
    /// `true`: appointments may be deleted.
    pub allow_delete_record: Option<bool>,
    /// `true`: appointments may be changed.
    pub allow_change_record: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageDocumentCompany {
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
    "phones": optional phones,
    "site": optional site,
    "phone": optional phone,
    "allow_delete_record": optional allow_delete_record,
    "allow_change_record": optional allow_change_record,
    ..rest
});

/// The user who created a storage document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StorageDocumentUser {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// `true`: the user is verified.
    pub is_approved: Option<bool>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageDocumentUser {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    "is_approved": optional is_approved,
    "avatar": optional avatar,
    ..rest
});

/// The product of a transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatedProductTransactionGood {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the unit of measure.
    pub unit: Option<String>,
    /// Mostly the same as `title`.
    pub value: Option<String>,
    /// Name of the product for display.
    pub label: Option<String>,
    /// Article number.
    pub article: Option<String>,
    /// Name of the product category.
    pub category: Option<String>,
    /// ID of the product category.
    pub category_id: Option<i64>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Sale price.
    pub cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub unit_id: Option<i64>,
    /// Short name of the unit of measure for sales.
    pub unit_short_title: Option<String>,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: Option<i64>,
    /// Short name of the unit of measure for write-offs.
    pub service_unit_short_title: Option<String>,
    /// Cost price.
    pub actual_cost: Option<f64>,
    /// Cost price of one unit.
    pub unit_actual_cost: Option<f64>,
    /// Cost price of one unit, with the currency.
    pub unit_actual_cost_format: Option<String>,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub barcode: Option<String>,
    /// ID of the membership, if the product is a membership.
    pub loyalty_abonement_type_id: Option<i64>,
    /// ID of the gift card type, if the product is a gift card; `0` if there is none.
    pub loyalty_certificate_type_id: Option<i64>,
    /// `1`: can be sold without a code.
    pub loyalty_allow_empty_code: Option<bool>,
    /// Stock of the product by storage.
    pub actual_amounts: Option<Vec<BTreeMap<String, Value>>>,
    /// When the product was changed last.
    pub last_change_date: Option<String>,
    pub comment: Option<String>,
    /// Gift card type, if the product is a gift card.
    pub loyalty_certificate_type: Maybe<BTreeMap<String, Value>>,
    /// `1`: the serial number is limited.
    pub loyalty_serial_number_limited: Option<i64>,
    /// True when the product is subject to marking.
    pub is_goods_mark_enabled: Option<bool>,
    /// Stock level that counts as critical.
    pub critical_amount: Option<f64>,
    /// Stock level to keep.
    pub desired_amount: Option<f64>,
    /// True for a product of the chain.
    pub is_chain: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedProductTransactionGood {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "unit": optional unit,
    "value": optional value,
    "label": optional label,
    "article": optional article,
    "category": optional category,
    "category_id": optional category_id,
    "salon_id": optional salon_id,
    "good_id": optional good_id,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "unit_short_title": optional unit_short_title,
    "service_unit_id": optional service_unit_id,
    "service_unit_short_title": optional service_unit_short_title,
    "actual_cost": optional actual_cost,
    "unit_actual_cost": optional unit_actual_cost,
    "unit_actual_cost_format": optional unit_actual_cost_format,
    "unit_equals": optional unit_equals,
    "barcode": optional barcode,
    "loyalty_abonement_type_id": optional loyalty_abonement_type_id,
    "loyalty_certificate_type_id": optional loyalty_certificate_type_id,
    "loyalty_allow_empty_code": optional loyalty_allow_empty_code,
    "actual_amounts": optional actual_amounts,
    "last_change_date": optional last_change_date,
    "comment": optional comment,
    "loyalty_certificate_type": maybe loyalty_certificate_type,
    "loyalty_serial_number_limited": optional loyalty_serial_number_limited,
    "is_goods_mark_enabled": optional is_goods_mark_enabled,
    "critical_amount": optional critical_amount,
    "desired_amount": optional desired_amount,
    "is_chain": optional is_chain,
    ..rest
});

/// A unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductTransactionSaleUnit {
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub title: Option<String>,
    /// Short name.
    pub short_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedProductTransactionSaleUnit {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "title": optional title,
    "short_title": optional short_title,
    ..rest
});

/// The client; an empty array if there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatedProductTransactionClient {
    List(Vec<BTreeMap<String, Value>>),
    Object(CreatedProductTransactionClientObject),
}

impl From<Vec<BTreeMap<String, Value>>> for CreatedProductTransactionClient {
    fn from(value: Vec<BTreeMap<String, Value>>) -> Self {
        Self::List(value)
    }
}

impl From<CreatedProductTransactionClientObject> for CreatedProductTransactionClient {
    fn from(value: CreatedProductTransactionClientObject) -> Self {
        Self::Object(value)
    }
}

union!(CreatedProductTransactionClient {
    List: When::LIST,
    Object: When {
        known: <CreatedProductTransactionClientObject as Object>::FIELDS,
        needs: &["id"],
        ..When::OBJECT
    },
});

/// The team member, or an empty array if there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatedProductTransactionMaster {
    List(Vec<BTreeMap<String, Value>>),
    Object(IdName),
}

impl From<Vec<BTreeMap<String, Value>>> for CreatedProductTransactionMaster {
    fn from(value: Vec<BTreeMap<String, Value>>) -> Self {
        Self::List(value)
    }
}

impl From<IdName> for CreatedProductTransactionMaster {
    fn from(value: IdName) -> Self {
        Self::Object(value)
    }
}

union!(CreatedProductTransactionMaster {
    List: When::LIST,
    Object: When { known: <IdName as Object>::FIELDS, needs: &["id"], ..When::OBJECT },
});

/// A consumable of a bill of materials.
#[derive(Debug, Clone, PartialEq)]
pub struct TechnologicalCardTechnologicalCardItem {
    /// ID of the consumable.
    pub id: i64,
    /// ID of the bill of materials.
    pub technological_card_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Name of the unit of measure.
    pub unit: Option<String>,
    /// Price of the consumable.
    pub price: Option<f64>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TechnologicalCardTechnologicalCardItem {
    fn new(id: i64);
    "id": required id,
    "technological_card_id": optional technological_card_id,
    "storage_id": optional storage_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "unit": optional unit,
    "price": optional price,
    "title": optional title,
    ..rest
});

/// A bill of materials used in an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentConsumablesTechnologicalCard {
    pub id: i64,
    pub title: Option<String>,
    pub technological_card_items: Option<
        Vec<AppointmentConsumablesTechnologicalCardItem>,
    >,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentConsumablesTechnologicalCard {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "technological_card_items": optional technological_card_items,
    ..rest
});

/// A consumable used in an appointment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentConsumablesConsumable {
    /// ID of the product transaction.
    pub goods_transaction_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Price of the consumable.
    pub price: Option<f64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// The product.
    pub good: Option<TechnologicalCardProduct>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentConsumablesConsumable {
    "goods_transaction_id": optional goods_transaction_id,
    "record_id": optional record_id,
    "service_id": optional service_id,
    "storage_id": optional storage_id,
    "good_id": optional good_id,
    "price": optional price,
    "amount": optional amount,
    "good": optional good,
    ..rest
});

/// A consumable to use in an appointment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ConsumablesConsumable {
    /// ID of the product transaction.
    pub goods_transaction_id: i64,
    /// ID of the appointment.
    pub record_id: i64,
    /// ID of the service.
    pub service_id: i64,
    /// ID of the storage.
    pub storage_id: i64,
    /// ID of the product.
    pub good_id: i64,
    /// Cost of the consumable in this appointment.
    pub price: f64,
    /// Quantity used in the appointment.
    pub amount: f64,
}

object!(ConsumablesConsumable {
    literal;
    "goods_transaction_id": required goods_transaction_id,
    "record_id": required record_id,
    "service_id": required service_id,
    "storage_id": required storage_id,
    "good_id": required good_id,
    "price": required price,
    "amount": required amount,
});

/// The location of an inventory operation.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationDocumentCompany {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// ID of the city.
    pub city_id: Option<i64>,
    pub timezone: Option<DateTime>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<String>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<String>,
    /// Path of the location logo.
    pub logo: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<BTreeMap<String, Value>>>,
    /// Address of the website.
    pub site: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageOperationDocumentCompany {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "country_id": optional country_id,
    "city_id": optional city_id,
    "timezone": optional timezone,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "logo": optional logo,
    "zip": optional zip,
    "phones": optional phones,
    "site": optional site,
    ..rest
});

/// A consumable of a bill of materials used in an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentConsumablesTechnologicalCardItem {
    /// ID of the consumable.
    pub id: i64,
    /// ID of the bill of materials.
    pub technological_card_id: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Price of the consumable.
    pub price: Option<f64>,
    /// The product that is consumed.
    pub good: Option<TechnologicalCardProduct>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentConsumablesTechnologicalCardItem {
    fn new(id: i64);
    "id": required id,
    "technological_card_id": optional technological_card_id,
    "storage_id": optional storage_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "price": optional price,
    "good": optional good,
    ..rest
});

/// The product that is consumed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TechnologicalCardProduct {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the unit of measure.
    pub unit: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TechnologicalCardProduct {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "unit": optional unit,
    ..rest
});
