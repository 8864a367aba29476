// Written by `cargo xtask regen`; changes are lost.

//! Types of `inventory`.

use crate::runtime::{
    DateTime, Maybe, Object, Rest, Serialize, Serializer, Union, Value, Variant, object,
    union,
};
use std::collections::BTreeMap;
use super::{CreatedProductTransactionClientObject, IdName, IdNamePhone, IdTitle};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Storage {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: consumables are written off from this storage automatically.
    pub for_service: Option<i64>,
    /// `1`: product sales go through this storage by default.
    pub for_sale: Option<i64>,
    pub comment: Option<String>,
    pub weight: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct ProductTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub type_id: Option<i64>,
    pub r#type: Option<String>,
    pub good: Option<IdTitle>,
    pub storage: Option<IdTitle>,
    pub unit: Option<ProductTransactionUnit>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    pub create_date: Option<DateTime>,
    pub last_change_date: Option<DateTime>,
    pub cost_per_unit: Option<f64>,
    pub cost: Option<f64>,
    pub discount: Option<f64>,
    pub master: Option<IdTitle>,
    pub supplier: Option<IdTitle>,
    pub record_id: Option<i64>,
    pub service: Option<IdTitle>,
    pub clients: Option<IdNamePhone>,
    pub amount: Option<f64>,
    pub comment: Option<String>,
    pub client: Option<IdNamePhone>,
    pub loyalty_abonement_id: Option<i64>,
    pub loyalty_certificate_id: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct NewStorageOperation {
    /// `1`: sale, `2`: usage of materials, `3`: receipt of products, `4`: write-off or disposal, `5`: internal transfer.
    pub type_id: i64,
    pub comment: Option<String>,
    pub create_date: DateTime,
    pub master_id: Option<i64>,
    pub storage_id: i64,
    /// Product transactions of the operation, with parameters much as in `create_transaction`.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageOperation {
    pub document: Option<StorageOperationDocument>,
    pub transactions: Option<Vec<StorageOperationTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(StorageOperation {
    "document": optional document,
    "transactions": optional transactions,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewStorageDocument {
    /// `1`: sale, `3`: receipt, `7`: write-off.
    pub type_id: i64,
    pub comment: Option<String>,
    pub storage_id: i64,
    pub create_date: DateTime,
}

object!(NewStorageDocument {
    fn new(type_id: i64, storage_id: i64, create_date: DateTime);
    "type_id": required type_id,
    "comment": optional comment,
    "storage_id": required storage_id,
    "create_date": required create_date,
});

#[derive(Debug, Clone, PartialEq)]
pub struct StorageDocument {
    pub id: i64,
    pub type_id: Option<i64>,
    pub r#type: Option<IdTitle>,
    pub storage_id: Option<i64>,
    pub user_id: Option<i64>,
    pub company_id: Option<i64>,
    pub number: Option<String>,
    pub comment: Option<String>,
    pub create_date: Option<DateTime>,
    pub bill_print_status: Option<i64>,
    pub storage: Option<IdTitle>,
    pub company: Option<StorageDocumentCompany>,
    pub user: Option<StorageDocumentUser>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct NewProductTransaction {
    pub document_id: f64,
    pub good_id: i64,
    pub amount: f64,
    pub cost_per_unit: f64,
    pub discount: f64,
    pub cost: f64,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: i64,
    /// Team member who made the sale.
    pub master_id: Option<i64>,
    /// Client that bought the product.
    pub client_id: Option<i64>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct CreatedProductTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub type_id: Option<i64>,
    pub r#type: Option<IdTitle>,
    pub company_id: Option<i64>,
    pub good_id: Option<i64>,
    pub amount: Option<f64>,
    pub cost_per_unit: Option<f64>,
    pub cost: Option<f64>,
    pub discount: Option<f64>,
    pub unit_id: Option<i64>,
    pub storage_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub client_id: Option<i64>,
    pub master_id: Option<i64>,
    pub create_date: Option<DateTime>,
    pub last_change_date: Option<DateTime>,
    pub comment: Option<String>,
    pub deleted: Option<bool>,
    /// Special number of the item, e.g. the code of a certificate.
    pub good_special_number: Option<String>,
    pub service_amount: Option<f64>,
    pub sale_amount: Option<f64>,
    pub service_unit_id: Option<i64>,
    pub sale_unit_id: Option<i64>,
    pub operation_unit_type: Option<i64>,
    pub good: Option<CreatedProductTransactionGood>,
    /// Sale unit; an object or null.
    pub sale_unit: Maybe<CreatedProductTransactionSaleUnit>,
    /// Unit in which the service is sold, as an object, or null.
    pub service_unit: Maybe<CreatedProductTransactionSaleUnit>,
    pub goods_marks: Option<Vec<BTreeMap<String, Value>>>,
    pub storage: Option<IdTitle>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    pub client: Option<CreatedProductTransactionClient>,
    /// Team member; an object or an array.
    pub master: Option<CreatedProductTransactionMaster>,
    pub unit: Option<CreatedProductTransactionSaleUnit>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct DocumentProductTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub type_id: Option<i64>,
    pub company_id: Option<i64>,
    pub good_id: Option<i64>,
    pub amount: Option<f64>,
    pub cost_per_unit: Option<f64>,
    pub discount: Option<f64>,
    pub cost: Option<f64>,
    pub unit_id: Option<i64>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    pub storage_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub record_id: Option<i64>,
    pub client_id: Option<i64>,
    pub master_id: Option<i64>,
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    pub service_id: Option<i64>,
    pub user_id: Option<i64>,
    pub deleted: Option<bool>,
    pub pkg_amount: Option<f64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct TechnologicalCard {
    pub id: i64,
    pub title: Option<String>,
    pub technological_card_items: Option<Vec<TechnologicalCardTechnologicalCardItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TechnologicalCard {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "technological_card_items": optional technological_card_items,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentConsumables {
    pub service_id: Option<i64>,
    pub record_id: Option<i64>,
    pub technological_cards: Option<Vec<AppointmentConsumablesTechnologicalCard>>,
    pub consumables: Option<Vec<AppointmentConsumablesConsumable>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(AppointmentConsumables {
    "service_id": optional service_id,
    "record_id": optional record_id,
    "technological_cards": optional technological_cards,
    "consumables": optional consumables,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consumables {
    pub consumables: Option<Vec<ConsumablesConsumable>>,
}

object!(Consumables { "consumables": optional consumables });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ConsumablesUnlink {
    /// `1`: the consumables are removed together with the bill of materials. Default `0`.
    pub delete_consumables: Option<i64>,
}

object!(ConsumablesUnlink { "delete_consumables": optional delete_consumables });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnlinkedConsumables {
    pub service_id: Option<i64>,
    pub record_id: Option<i64>,
    pub technological_cards: Option<Vec<BTreeMap<String, Value>>>,
    pub consumables: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UnlinkedConsumables {
    "service_id": optional service_id,
    "record_id": optional record_id,
    "technological_cards": optional technological_cards,
    "consumables": optional consumables,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductTransactionUnit {
    pub id: i64,
    pub title: Option<String>,
    pub short_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductTransactionUnit {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "short_title": optional short_title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewStorageOperationTransaction {
    pub good_id: Option<i64>,
    pub operation_unit_type: Option<i64>,
    pub amount: Option<f64>,
    pub cost_per_unit: Option<f64>,
    pub discount: Option<f64>,
    pub cost: Option<f64>,
    pub client_id: Option<i64>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationDocument {
    pub id: i64,
    pub type_id: Option<i64>,
    pub r#type: Option<IdTitle>,
    pub storage_id: Option<i64>,
    pub user_id: Option<i64>,
    pub company_id: Option<i64>,
    pub number: Option<String>,
    pub comment: Option<String>,
    pub create_date: Option<DateTime>,
    pub storage: Option<IdTitle>,
    pub company: Option<StorageOperationDocumentCompany>,
    pub user: Option<IdNamePhone>,
    pub timezone: Option<String>,
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phones: Option<Vec<String>>,
    pub site: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationTransaction {
    pub id: i64,
    pub document_id: Option<i64>,
    pub type_id: Option<i64>,
    pub r#type: Option<IdTitle>,
    pub company_id: Option<i64>,
    pub good_id: Option<i64>,
    pub amount: Option<f64>,
    pub cost_per_unit: Option<f64>,
    pub discount: Option<f64>,
    pub cost: Option<f64>,
    pub unit_id: Option<i64>,
    pub storage_id: Option<i64>,
    pub supplier_id: Option<i64>,
    pub client_id: Option<i64>,
    pub master_id: Option<i64>,
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    pub deleted: Option<bool>,
    pub good: Option<IdTitle>,
    pub storage: Option<IdTitle>,
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    pub client: Option<Vec<BTreeMap<String, Value>>>,
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    pub unit: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct StorageDocumentCompany {
    pub id: i64,
    pub title: Option<String>,
    pub public_title: Option<String>,
    pub business_group_id: Option<i64>,
    pub business_type_id: Option<i64>,
    pub country_id: Option<i64>,
    pub city_id: Option<i64>,
    pub timezone: Option<i64>,
    pub timezone_name: Option<String>,
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// Path of the location logo.
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phones: Option<Vec<BTreeMap<String, Value>>>,
    pub site: Option<String>,
    pub phone: Option<String>,
    pub allow_delete_record: Option<bool>,
    pub allow_change_record: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StorageDocumentUser {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub is_approved: Option<bool>,
    pub avatar: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct CreatedProductTransactionGood {
    pub id: i64,
    pub title: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
    pub label: Option<String>,
    pub article: Option<String>,
    pub category: Option<String>,
    pub category_id: Option<i64>,
    pub salon_id: Option<i64>,
    pub good_id: Option<i64>,
    pub cost: Option<f64>,
    pub unit_id: Option<i64>,
    pub unit_short_title: Option<String>,
    pub service_unit_id: Option<i64>,
    pub service_unit_short_title: Option<String>,
    pub actual_cost: Option<f64>,
    pub unit_actual_cost: Option<f64>,
    pub unit_actual_cost_format: Option<String>,
    pub unit_equals: Option<f64>,
    pub barcode: Option<String>,
    /// Membership ID, for products that are memberships.
    pub loyalty_abonement_type_id: Option<i64>,
    pub loyalty_certificate_type_id: Option<i64>,
    /// `1`: may be sold without a code.
    pub loyalty_allow_empty_code: Option<bool>,
    pub actual_amounts: Option<Vec<BTreeMap<String, Value>>>,
    pub last_change_date: Option<String>,
    pub comment: Option<String>,
    /// Gift card type, for products that are gift cards.
    pub loyalty_certificate_type: Maybe<BTreeMap<String, Value>>,
    pub loyalty_serial_number_limited: Option<i64>,
    /// True when the product is subject to marking.
    pub is_goods_mark_enabled: Option<bool>,
    pub critical_amount: Option<f64>,
    pub desired_amount: Option<f64>,
    /// True for a product of the chain.
    pub is_chain: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductTransactionSaleUnit {
    pub id: i64,
    pub company_id: Option<i64>,
    pub title: Option<String>,
    pub short_title: Option<String>,
    /// Fields that the document does not list.
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

/// One of several types.
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

impl Union for CreatedProductTransactionClient {
    const NAME: &'static str = "CreatedProductTransactionClient";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <CreatedProductTransactionClientObject as Object>::FIELDS,
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => Serialize::serialize(value, out),
            Self::Object(value) => Serialize::serialize(value, out),
        }
    }
}

union!(CreatedProductTransactionClient);

/// Team member; an object or an array.
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

impl Union for CreatedProductTransactionMaster {
    const NAME: &'static str = "CreatedProductTransactionMaster";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <IdName as Object>::FIELDS,
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => Serialize::serialize(value, out),
            Self::Object(value) => Serialize::serialize(value, out),
        }
    }
}

union!(CreatedProductTransactionMaster);

#[derive(Debug, Clone, PartialEq)]
pub struct TechnologicalCardTechnologicalCardItem {
    pub id: i64,
    pub technological_card_id: Option<i64>,
    pub storage_id: Option<i64>,
    pub good_id: Option<i64>,
    pub amount: Option<f64>,
    pub unit: Option<String>,
    pub price: Option<f64>,
    pub title: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentConsumablesTechnologicalCard {
    pub id: i64,
    pub title: Option<String>,
    pub technological_card_items: Option<
        Vec<AppointmentConsumablesTechnologicalCardItem>,
    >,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(AppointmentConsumablesTechnologicalCard {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "technological_card_items": optional technological_card_items,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentConsumablesConsumable {
    pub goods_transaction_id: Option<i64>,
    pub record_id: Option<i64>,
    pub service_id: Option<i64>,
    pub storage_id: Option<i64>,
    pub good_id: Option<i64>,
    pub price: Option<f64>,
    pub amount: Option<f64>,
    pub good: Option<TechnologicalCardProduct>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ConsumablesConsumable {
    pub goods_transaction_id: i64,
    pub record_id: i64,
    pub service_id: i64,
    pub storage_id: i64,
    pub good_id: i64,
    /// Cost of the consumable in this appointment.
    pub price: f64,
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

#[derive(Debug, Clone, PartialEq)]
pub struct StorageOperationDocumentCompany {
    pub id: i64,
    pub title: Option<String>,
    pub country_id: Option<i64>,
    pub city_id: Option<i64>,
    pub timezone: Option<DateTime>,
    pub address: Option<String>,
    pub coordinate_lat: Option<String>,
    pub coordinate_lon: Option<String>,
    /// Path of the location logo.
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phones: Option<Vec<BTreeMap<String, Value>>>,
    pub site: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentConsumablesTechnologicalCardItem {
    pub id: i64,
    pub technological_card_id: Option<i64>,
    pub storage_id: Option<i64>,
    pub good_id: Option<i64>,
    pub amount: Option<f64>,
    pub price: Option<f64>,
    pub good: Option<TechnologicalCardProduct>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TechnologicalCardProduct {
    pub id: i64,
    pub title: Option<String>,
    pub unit: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TechnologicalCardProduct {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "unit": optional unit,
    ..rest
});
