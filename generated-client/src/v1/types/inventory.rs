// Written by `cargo xtask regen`; changes are lost.

//! Types of `inventory`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Value, Variant, object, required, union,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Storage {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            for_service: None,
            for_sale: None,
            comment: None,
            weight: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Storage {
    const NAME: &'static str = "Storage";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "for_service",
        "for_sale",
        "comment",
        "weight",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut for_service = None;
        let mut for_sale = None;
        let mut comment = None;
        let mut weight = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut for_service),
                3 => fields.optional(&mut for_sale),
                4 => fields.optional(&mut comment),
                _ => fields.optional(&mut weight),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            for_service,
            for_sale,
            comment,
            weight,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("for_service", &self.for_service);
        out.optional("for_sale", &self.for_sale);
        out.optional("comment", &self.comment);
        out.optional("weight", &self.weight);
    }
}

object!(Storage);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ProductTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            type_id: None,
            r#type: None,
            good: None,
            storage: None,
            unit: None,
            operation_unit_type: None,
            create_date: None,
            last_change_date: None,
            cost_per_unit: None,
            cost: None,
            discount: None,
            master: None,
            supplier: None,
            record_id: None,
            service: None,
            clients: None,
            amount: None,
            comment: None,
            client: None,
            loyalty_abonement_id: None,
            loyalty_certificate_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ProductTransaction {
    const NAME: &'static str = "ProductTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "type_id",
        "type",
        "good",
        "storage",
        "unit",
        "operation_unit_type",
        "create_date",
        "last_change_date",
        "cost_per_unit",
        "cost",
        "discount",
        "master",
        "supplier",
        "record_id",
        "service",
        "clients",
        "amount",
        "comment",
        "client",
        "loyalty_abonement_id",
        "loyalty_certificate_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut good = None;
        let mut storage = None;
        let mut unit = None;
        let mut operation_unit_type = None;
        let mut create_date = None;
        let mut last_change_date = None;
        let mut cost_per_unit = None;
        let mut cost = None;
        let mut discount = None;
        let mut master = None;
        let mut supplier = None;
        let mut record_id = None;
        let mut service = None;
        let mut clients = None;
        let mut amount = None;
        let mut comment = None;
        let mut client = None;
        let mut loyalty_abonement_id = None;
        let mut loyalty_certificate_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut good),
                5 => fields.optional(&mut storage),
                6 => fields.optional(&mut unit),
                7 => fields.optional(&mut operation_unit_type),
                8 => fields.optional(&mut create_date),
                9 => fields.optional(&mut last_change_date),
                10 => fields.optional(&mut cost_per_unit),
                11 => fields.optional(&mut cost),
                12 => fields.optional(&mut discount),
                13 => fields.optional(&mut master),
                14 => fields.optional(&mut supplier),
                15 => fields.optional(&mut record_id),
                16 => fields.optional(&mut service),
                17 => fields.optional(&mut clients),
                18 => fields.optional(&mut amount),
                19 => fields.optional(&mut comment),
                20 => fields.optional(&mut client),
                21 => fields.optional(&mut loyalty_abonement_id),
                _ => fields.optional(&mut loyalty_certificate_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            type_id,
            r#type,
            good,
            storage,
            unit,
            operation_unit_type,
            create_date,
            last_change_date,
            cost_per_unit,
            cost,
            discount,
            master,
            supplier,
            record_id,
            service,
            clients,
            amount,
            comment,
            client,
            loyalty_abonement_id,
            loyalty_certificate_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("good", &self.good);
        out.optional("storage", &self.storage);
        out.optional("unit", &self.unit);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("create_date", &self.create_date);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("cost", &self.cost);
        out.optional("discount", &self.discount);
        out.optional("master", &self.master);
        out.optional("supplier", &self.supplier);
        out.optional("record_id", &self.record_id);
        out.optional("service", &self.service);
        out.optional("clients", &self.clients);
        out.optional("amount", &self.amount);
        out.optional("comment", &self.comment);
        out.optional("client", &self.client);
        out.optional("loyalty_abonement_id", &self.loyalty_abonement_id);
        out.optional("loyalty_certificate_id", &self.loyalty_certificate_id);
    }
}

object!(ProductTransaction);

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

impl NewStorageOperation {
    /// What is required, and nothing else.
    pub fn new(type_id: i64, create_date: DateTime, storage_id: i64) -> Self {
        Self {
            type_id,
            comment: None,
            create_date,
            master_id: None,
            storage_id,
            goods_transactions: None,
            transactions: None,
        }
    }
}

impl Object for NewStorageOperation {
    const NAME: &'static str = "NewStorageOperation";
    const FIELDS: &'static [&'static str] = &[
        "type_id",
        "comment",
        "create_date",
        "master_id",
        "storage_id",
        "goods_transactions",
        "transactions",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut type_id = None;
        let mut comment = None;
        let mut create_date = None;
        let mut master_id = None;
        let mut storage_id = None;
        let mut goods_transactions = None;
        let mut transactions = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut type_id),
                1 => fields.optional(&mut comment),
                2 => fields.required(&mut create_date),
                3 => fields.optional(&mut master_id),
                4 => fields.required(&mut storage_id),
                5 => fields.optional(&mut goods_transactions),
                _ => fields.optional(&mut transactions),
            }?;
        }
        Ok(Self {
            type_id: required(type_id, "type_id")?,
            comment,
            create_date: required(create_date, "create_date")?,
            master_id,
            storage_id: required(storage_id, "storage_id")?,
            goods_transactions,
            transactions,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("type_id", &self.type_id);
        out.optional("comment", &self.comment);
        out.required("create_date", &self.create_date);
        out.optional("master_id", &self.master_id);
        out.required("storage_id", &self.storage_id);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("transactions", &self.transactions);
    }
}

object!(NewStorageOperation);

/// An inventory operation: its document and product transactions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageOperation {
    /// The document of an inventory operation.
    pub document: Option<StorageOperationDocument>,
    /// Product transactions of the operation.
    pub transactions: Option<Vec<StorageOperationTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for StorageOperation {
    const NAME: &'static str = "StorageOperation";
    const FIELDS: &'static [&'static str] = &["document", "transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.document),
                _ => fields.optional(&mut object.transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("document", &self.document);
        out.optional("transactions", &self.transactions);
    }
}

object!(StorageOperation);

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

impl NewStorageDocument {
    /// What is required, and nothing else.
    pub fn new(type_id: i64, storage_id: i64, create_date: DateTime) -> Self {
        Self {
            type_id,
            comment: None,
            storage_id,
            create_date,
        }
    }
}

impl Object for NewStorageDocument {
    const NAME: &'static str = "NewStorageDocument";
    const FIELDS: &'static [&'static str] = &["type_id", "comment", "storage_id", "create_date"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut type_id = None;
        let mut comment = None;
        let mut storage_id = None;
        let mut create_date = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut type_id),
                1 => fields.optional(&mut comment),
                2 => fields.required(&mut storage_id),
                _ => fields.required(&mut create_date),
            }?;
        }
        Ok(Self {
            type_id: required(type_id, "type_id")?,
            comment,
            storage_id: required(storage_id, "storage_id")?,
            create_date: required(create_date, "create_date")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("type_id", &self.type_id);
        out.optional("comment", &self.comment);
        out.required("storage_id", &self.storage_id);
        out.required("create_date", &self.create_date);
    }
}

object!(NewStorageDocument);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageDocument {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            type_id: None,
            r#type: None,
            storage_id: None,
            user_id: None,
            company_id: None,
            number: None,
            comment: None,
            create_date: None,
            bill_print_status: None,
            storage: None,
            company: None,
            user: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageDocument {
    const NAME: &'static str = "StorageDocument";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type_id",
        "type",
        "storage_id",
        "user_id",
        "company_id",
        "number",
        "comment",
        "create_date",
        "bill_print_status",
        "storage",
        "company",
        "user",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut storage_id = None;
        let mut user_id = None;
        let mut company_id = None;
        let mut number = None;
        let mut comment = None;
        let mut create_date = None;
        let mut bill_print_status = None;
        let mut storage = None;
        let mut company = None;
        let mut user = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut type_id),
                2 => fields.optional(&mut r#type),
                3 => fields.optional(&mut storage_id),
                4 => fields.optional(&mut user_id),
                5 => fields.optional(&mut company_id),
                6 => fields.optional(&mut number),
                7 => fields.optional(&mut comment),
                8 => fields.optional(&mut create_date),
                9 => fields.optional(&mut bill_print_status),
                10 => fields.optional(&mut storage),
                11 => fields.optional(&mut company),
                _ => fields.optional(&mut user),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            type_id,
            r#type,
            storage_id,
            user_id,
            company_id,
            number,
            comment,
            create_date,
            bill_print_status,
            storage,
            company,
            user,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("storage_id", &self.storage_id);
        out.optional("user_id", &self.user_id);
        out.optional("company_id", &self.company_id);
        out.optional("number", &self.number);
        out.optional("comment", &self.comment);
        out.optional("create_date", &self.create_date);
        out.optional("bill_print_status", &self.bill_print_status);
        out.optional("storage", &self.storage);
        out.optional("company", &self.company);
        out.optional("user", &self.user);
    }
}

object!(StorageDocument);

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

impl NewProductTransaction {
    /// What is required, and nothing else.
    pub fn new(
        document_id: f64,
        good_id: i64,
        amount: f64,
        cost_per_unit: f64,
        discount: f64,
        cost: f64,
        operation_unit_type: i64,
    ) -> Self {
        Self {
            document_id,
            good_id,
            amount,
            cost_per_unit,
            discount,
            cost,
            operation_unit_type,
            master_id: None,
            client_id: None,
            supplier_id: None,
            comment: None,
        }
    }
}

impl Object for NewProductTransaction {
    const NAME: &'static str = "NewProductTransaction";
    const FIELDS: &'static [&'static str] = &[
        "document_id",
        "good_id",
        "amount",
        "cost_per_unit",
        "discount",
        "cost",
        "operation_unit_type",
        "master_id",
        "client_id",
        "supplier_id",
        "comment",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut document_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut cost = None;
        let mut operation_unit_type = None;
        let mut master_id = None;
        let mut client_id = None;
        let mut supplier_id = None;
        let mut comment = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut document_id),
                1 => fields.required(&mut good_id),
                2 => fields.required(&mut amount),
                3 => fields.required(&mut cost_per_unit),
                4 => fields.required(&mut discount),
                5 => fields.required(&mut cost),
                6 => fields.required(&mut operation_unit_type),
                7 => fields.optional(&mut master_id),
                8 => fields.optional(&mut client_id),
                9 => fields.optional(&mut supplier_id),
                _ => fields.optional(&mut comment),
            }?;
        }
        Ok(Self {
            document_id: required(document_id, "document_id")?,
            good_id: required(good_id, "good_id")?,
            amount: required(amount, "amount")?,
            cost_per_unit: required(cost_per_unit, "cost_per_unit")?,
            discount: required(discount, "discount")?,
            cost: required(cost, "cost")?,
            operation_unit_type: required(operation_unit_type, "operation_unit_type")?,
            master_id,
            client_id,
            supplier_id,
            comment,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("document_id", &self.document_id);
        out.required("good_id", &self.good_id);
        out.required("amount", &self.amount);
        out.required("cost_per_unit", &self.cost_per_unit);
        out.required("discount", &self.discount);
        out.required("cost", &self.cost);
        out.required("operation_unit_type", &self.operation_unit_type);
        out.optional("master_id", &self.master_id);
        out.optional("client_id", &self.client_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("comment", &self.comment);
    }
}

object!(NewProductTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedProductTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            type_id: None,
            r#type: None,
            company_id: None,
            good_id: None,
            amount: None,
            cost_per_unit: None,
            cost: None,
            discount: None,
            unit_id: None,
            storage_id: None,
            supplier_id: None,
            client_id: None,
            master_id: None,
            create_date: None,
            last_change_date: None,
            comment: None,
            deleted: None,
            good_special_number: None,
            service_amount: None,
            sale_amount: None,
            service_unit_id: None,
            sale_unit_id: None,
            operation_unit_type: None,
            good: None,
            sale_unit: Maybe::Absent,
            service_unit: Maybe::Absent,
            goods_marks: None,
            storage: None,
            supplier: None,
            client: None,
            master: None,
            unit: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedProductTransaction {
    const NAME: &'static str = "CreatedProductTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "type_id",
        "type",
        "company_id",
        "good_id",
        "amount",
        "cost_per_unit",
        "cost",
        "discount",
        "unit_id",
        "storage_id",
        "supplier_id",
        "client_id",
        "master_id",
        "create_date",
        "last_change_date",
        "comment",
        "deleted",
        "good_special_number",
        "service_amount",
        "sale_amount",
        "service_unit_id",
        "sale_unit_id",
        "operation_unit_type",
        "good",
        "sale_unit",
        "service_unit",
        "goods_marks",
        "storage",
        "supplier",
        "client",
        "master",
        "unit",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut company_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut cost = None;
        let mut discount = None;
        let mut unit_id = None;
        let mut storage_id = None;
        let mut supplier_id = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut create_date = None;
        let mut last_change_date = None;
        let mut comment = None;
        let mut deleted = None;
        let mut good_special_number = None;
        let mut service_amount = None;
        let mut sale_amount = None;
        let mut service_unit_id = None;
        let mut sale_unit_id = None;
        let mut operation_unit_type = None;
        let mut good = None;
        let mut sale_unit = Maybe::Absent;
        let mut service_unit = Maybe::Absent;
        let mut goods_marks = None;
        let mut storage = None;
        let mut supplier = None;
        let mut client = None;
        let mut master = None;
        let mut unit = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut company_id),
                5 => fields.optional(&mut good_id),
                6 => fields.optional(&mut amount),
                7 => fields.optional(&mut cost_per_unit),
                8 => fields.optional(&mut cost),
                9 => fields.optional(&mut discount),
                10 => fields.optional(&mut unit_id),
                11 => fields.optional(&mut storage_id),
                12 => fields.optional(&mut supplier_id),
                13 => fields.optional(&mut client_id),
                14 => fields.optional(&mut master_id),
                15 => fields.optional(&mut create_date),
                16 => fields.optional(&mut last_change_date),
                17 => fields.optional(&mut comment),
                18 => fields.optional(&mut deleted),
                19 => fields.optional(&mut good_special_number),
                20 => fields.optional(&mut service_amount),
                21 => fields.optional(&mut sale_amount),
                22 => fields.optional(&mut service_unit_id),
                23 => fields.optional(&mut sale_unit_id),
                24 => fields.optional(&mut operation_unit_type),
                25 => fields.optional(&mut good),
                26 => fields.maybe(&mut sale_unit),
                27 => fields.maybe(&mut service_unit),
                28 => fields.optional(&mut goods_marks),
                29 => fields.optional(&mut storage),
                30 => fields.optional(&mut supplier),
                31 => fields.optional(&mut client),
                32 => fields.optional(&mut master),
                _ => fields.optional(&mut unit),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            type_id,
            r#type,
            company_id,
            good_id,
            amount,
            cost_per_unit,
            cost,
            discount,
            unit_id,
            storage_id,
            supplier_id,
            client_id,
            master_id,
            create_date,
            last_change_date,
            comment,
            deleted,
            good_special_number,
            service_amount,
            sale_amount,
            service_unit_id,
            sale_unit_id,
            operation_unit_type,
            good,
            sale_unit,
            service_unit,
            goods_marks,
            storage,
            supplier,
            client,
            master,
            unit,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("company_id", &self.company_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("cost", &self.cost);
        out.optional("discount", &self.discount);
        out.optional("unit_id", &self.unit_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("create_date", &self.create_date);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("comment", &self.comment);
        out.optional("deleted", &self.deleted);
        out.optional("good_special_number", &self.good_special_number);
        out.optional("service_amount", &self.service_amount);
        out.optional("sale_amount", &self.sale_amount);
        out.optional("service_unit_id", &self.service_unit_id);
        out.optional("sale_unit_id", &self.sale_unit_id);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("good", &self.good);
        out.maybe("sale_unit", &self.sale_unit);
        out.maybe("service_unit", &self.service_unit);
        out.optional("goods_marks", &self.goods_marks);
        out.optional("storage", &self.storage);
        out.optional("supplier", &self.supplier);
        out.optional("client", &self.client);
        out.optional("master", &self.master);
        out.optional("unit", &self.unit);
    }
}

object!(CreatedProductTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DocumentProductTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            type_id: None,
            company_id: None,
            good_id: None,
            amount: None,
            cost_per_unit: None,
            discount: None,
            cost: None,
            unit_id: None,
            operation_unit_type: None,
            storage_id: None,
            supplier_id: None,
            record_id: None,
            client_id: None,
            master_id: None,
            create_date: None,
            comment: None,
            service_id: None,
            user_id: None,
            deleted: None,
            pkg_amount: None,
            rest: Rest::new(),
        }
    }
}

impl Object for DocumentProductTransaction {
    const NAME: &'static str = "DocumentProductTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "type_id",
        "company_id",
        "good_id",
        "amount",
        "cost_per_unit",
        "discount",
        "cost",
        "unit_id",
        "operation_unit_type",
        "storage_id",
        "supplier_id",
        "record_id",
        "client_id",
        "master_id",
        "create_date",
        "comment",
        "service_id",
        "user_id",
        "deleted",
        "pkg_amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut type_id = None;
        let mut company_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut cost = None;
        let mut unit_id = None;
        let mut operation_unit_type = None;
        let mut storage_id = None;
        let mut supplier_id = None;
        let mut record_id = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut create_date = None;
        let mut comment = None;
        let mut service_id = None;
        let mut user_id = None;
        let mut deleted = None;
        let mut pkg_amount = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut company_id),
                4 => fields.optional(&mut good_id),
                5 => fields.optional(&mut amount),
                6 => fields.optional(&mut cost_per_unit),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut cost),
                9 => fields.optional(&mut unit_id),
                10 => fields.optional(&mut operation_unit_type),
                11 => fields.optional(&mut storage_id),
                12 => fields.optional(&mut supplier_id),
                13 => fields.optional(&mut record_id),
                14 => fields.optional(&mut client_id),
                15 => fields.optional(&mut master_id),
                16 => fields.optional(&mut create_date),
                17 => fields.optional(&mut comment),
                18 => fields.optional(&mut service_id),
                19 => fields.optional(&mut user_id),
                20 => fields.optional(&mut deleted),
                _ => fields.optional(&mut pkg_amount),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            type_id,
            company_id,
            good_id,
            amount,
            cost_per_unit,
            discount,
            cost,
            unit_id,
            operation_unit_type,
            storage_id,
            supplier_id,
            record_id,
            client_id,
            master_id,
            create_date,
            comment,
            service_id,
            user_id,
            deleted,
            pkg_amount,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("type_id", &self.type_id);
        out.optional("company_id", &self.company_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("storage_id", &self.storage_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("record_id", &self.record_id);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("service_id", &self.service_id);
        out.optional("user_id", &self.user_id);
        out.optional("deleted", &self.deleted);
        out.optional("pkg_amount", &self.pkg_amount);
    }
}

object!(DocumentProductTransaction);

/// A bill of materials: the consumables that a service uses.
#[derive(Debug, Clone, PartialEq)]
pub struct TechnologicalCard {
    pub id: i64,
    pub title: Option<String>,
    /// Consumables of the bill of materials.
    pub technological_card_items: Option<Vec<TechnologicalCardTechnologicalCardItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TechnologicalCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            technological_card_items: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TechnologicalCard {
    const NAME: &'static str = "TechnologicalCard";
    const FIELDS: &'static [&'static str] = &["id", "title", "technological_card_items"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut technological_card_items = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut technological_card_items),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            technological_card_items,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("technological_card_items", &self.technological_card_items);
    }
}

object!(TechnologicalCard);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentConsumables {
    const NAME: &'static str = "AppointmentConsumables";
    const FIELDS: &'static [&'static str] = &[
        "service_id",
        "record_id",
        "technological_cards",
        "consumables",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.service_id),
                1 => fields.optional(&mut object.record_id),
                2 => fields.optional(&mut object.technological_cards),
                _ => fields.optional(&mut object.consumables),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("service_id", &self.service_id);
        out.optional("record_id", &self.record_id);
        out.optional("technological_cards", &self.technological_cards);
        out.optional("consumables", &self.consumables);
    }
}

object!(AppointmentConsumables);

/// Request that sets the consumables of one service of an appointment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consumables {
    /// Consumables used for the service.
    pub consumables: Option<Vec<ConsumablesConsumable>>,
}

impl Object for Consumables {
    const NAME: &'static str = "Consumables";
    const FIELDS: &'static [&'static str] = &["consumables"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.consumables)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("consumables", &self.consumables);
    }
}

object!(Consumables);

/// Request that detaches a bill of materials from a service of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ConsumablesUnlink {
    /// `1`: removes the consumables together with the bill of materials. Default: `0`.
    pub delete_consumables: Option<i64>,
}

impl Object for ConsumablesUnlink {
    const NAME: &'static str = "ConsumablesUnlink";
    const FIELDS: &'static [&'static str] = &["delete_consumables"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.delete_consumables)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("delete_consumables", &self.delete_consumables);
    }
}

object!(ConsumablesUnlink);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UnlinkedConsumables {
    const NAME: &'static str = "UnlinkedConsumables";
    const FIELDS: &'static [&'static str] = &[
        "service_id",
        "record_id",
        "technological_cards",
        "consumables",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.service_id),
                1 => fields.optional(&mut object.record_id),
                2 => fields.optional(&mut object.technological_cards),
                _ => fields.optional(&mut object.consumables),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("service_id", &self.service_id);
        out.optional("record_id", &self.record_id);
        out.optional("technological_cards", &self.technological_cards);
        out.optional("consumables", &self.consumables);
    }
}

object!(UnlinkedConsumables);

/// A unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductTransactionUnit {
    pub id: i64,
    pub title: Option<String>,
    pub short_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ProductTransactionUnit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            short_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ProductTransactionUnit {
    const NAME: &'static str = "ProductTransactionUnit";
    const FIELDS: &'static [&'static str] = &["id", "title", "short_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut short_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut short_title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, short_title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("short_title", &self.short_title);
    }
}

object!(ProductTransactionUnit);

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

impl Object for NewStorageOperationTransaction {
    const NAME: &'static str = "NewStorageOperationTransaction";
    const FIELDS: &'static [&'static str] = &[
        "good_id",
        "operation_unit_type",
        "amount",
        "cost_per_unit",
        "discount",
        "cost",
        "client_id",
        "supplier_id",
        "comment",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.good_id),
                1 => fields.optional(&mut object.operation_unit_type),
                2 => fields.optional(&mut object.amount),
                3 => fields.optional(&mut object.cost_per_unit),
                4 => fields.optional(&mut object.discount),
                5 => fields.optional(&mut object.cost),
                6 => fields.optional(&mut object.client_id),
                7 => fields.optional(&mut object.supplier_id),
                _ => fields.optional(&mut object.comment),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("good_id", &self.good_id);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("client_id", &self.client_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("comment", &self.comment);
    }
}

object!(NewStorageOperationTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageOperationDocument {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            type_id: None,
            r#type: None,
            storage_id: None,
            user_id: None,
            company_id: None,
            number: None,
            comment: None,
            create_date: None,
            storage: None,
            company: None,
            user: None,
            timezone: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            logo: None,
            zip: None,
            phones: None,
            site: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageOperationDocument {
    const NAME: &'static str = "StorageOperationDocument";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type_id",
        "type",
        "storage_id",
        "user_id",
        "company_id",
        "number",
        "comment",
        "create_date",
        "storage",
        "company",
        "user",
        "timezone",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "logo",
        "zip",
        "phones",
        "site",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut storage_id = None;
        let mut user_id = None;
        let mut company_id = None;
        let mut number = None;
        let mut comment = None;
        let mut create_date = None;
        let mut storage = None;
        let mut company = None;
        let mut user = None;
        let mut timezone = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut logo = None;
        let mut zip = None;
        let mut phones = None;
        let mut site = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut type_id),
                2 => fields.optional(&mut r#type),
                3 => fields.optional(&mut storage_id),
                4 => fields.optional(&mut user_id),
                5 => fields.optional(&mut company_id),
                6 => fields.optional(&mut number),
                7 => fields.optional(&mut comment),
                8 => fields.optional(&mut create_date),
                9 => fields.optional(&mut storage),
                10 => fields.optional(&mut company),
                11 => fields.optional(&mut user),
                12 => fields.optional(&mut timezone),
                13 => fields.optional(&mut address),
                14 => fields.optional(&mut coordinate_lat),
                15 => fields.optional(&mut coordinate_lon),
                16 => fields.optional(&mut logo),
                17 => fields.optional(&mut zip),
                18 => fields.optional(&mut phones),
                _ => fields.optional(&mut site),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            type_id,
            r#type,
            storage_id,
            user_id,
            company_id,
            number,
            comment,
            create_date,
            storage,
            company,
            user,
            timezone,
            address,
            coordinate_lat,
            coordinate_lon,
            logo,
            zip,
            phones,
            site,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("storage_id", &self.storage_id);
        out.optional("user_id", &self.user_id);
        out.optional("company_id", &self.company_id);
        out.optional("number", &self.number);
        out.optional("comment", &self.comment);
        out.optional("create_date", &self.create_date);
        out.optional("storage", &self.storage);
        out.optional("company", &self.company);
        out.optional("user", &self.user);
        out.optional("timezone", &self.timezone);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("logo", &self.logo);
        out.optional("zip", &self.zip);
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
    }
}

object!(StorageOperationDocument);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageOperationTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            type_id: None,
            r#type: None,
            company_id: None,
            good_id: None,
            amount: None,
            cost_per_unit: None,
            discount: None,
            cost: None,
            unit_id: None,
            storage_id: None,
            supplier_id: None,
            client_id: None,
            master_id: None,
            create_date: None,
            comment: None,
            deleted: None,
            good: None,
            storage: None,
            supplier: None,
            client: None,
            master: None,
            unit: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageOperationTransaction {
    const NAME: &'static str = "StorageOperationTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "type_id",
        "type",
        "company_id",
        "good_id",
        "amount",
        "cost_per_unit",
        "discount",
        "cost",
        "unit_id",
        "storage_id",
        "supplier_id",
        "client_id",
        "master_id",
        "create_date",
        "comment",
        "deleted",
        "good",
        "storage",
        "supplier",
        "client",
        "master",
        "unit",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut type_id = None;
        let mut r#type = None;
        let mut company_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut cost = None;
        let mut unit_id = None;
        let mut storage_id = None;
        let mut supplier_id = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut create_date = None;
        let mut comment = None;
        let mut deleted = None;
        let mut good = None;
        let mut storage = None;
        let mut supplier = None;
        let mut client = None;
        let mut master = None;
        let mut unit = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut r#type),
                4 => fields.optional(&mut company_id),
                5 => fields.optional(&mut good_id),
                6 => fields.optional(&mut amount),
                7 => fields.optional(&mut cost_per_unit),
                8 => fields.optional(&mut discount),
                9 => fields.optional(&mut cost),
                10 => fields.optional(&mut unit_id),
                11 => fields.optional(&mut storage_id),
                12 => fields.optional(&mut supplier_id),
                13 => fields.optional(&mut client_id),
                14 => fields.optional(&mut master_id),
                15 => fields.optional(&mut create_date),
                16 => fields.optional(&mut comment),
                17 => fields.optional(&mut deleted),
                18 => fields.optional(&mut good),
                19 => fields.optional(&mut storage),
                20 => fields.optional(&mut supplier),
                21 => fields.optional(&mut client),
                22 => fields.optional(&mut master),
                _ => fields.optional(&mut unit),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            type_id,
            r#type,
            company_id,
            good_id,
            amount,
            cost_per_unit,
            discount,
            cost,
            unit_id,
            storage_id,
            supplier_id,
            client_id,
            master_id,
            create_date,
            comment,
            deleted,
            good,
            storage,
            supplier,
            client,
            master,
            unit,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("type_id", &self.type_id);
        out.optional("type", &self.r#type);
        out.optional("company_id", &self.company_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("deleted", &self.deleted);
        out.optional("good", &self.good);
        out.optional("storage", &self.storage);
        out.optional("supplier", &self.supplier);
        out.optional("client", &self.client);
        out.optional("master", &self.master);
        out.optional("unit", &self.unit);
    }
}

object!(StorageOperationTransaction);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageDocumentCompany {
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
            phones: None,
            site: None,
            phone: None,
            allow_delete_record: None,
            allow_change_record: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageDocumentCompany {
    const NAME: &'static str = "StorageDocumentCompany";
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
        "phones",
        "site",
        "phone",
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
        let mut phones = None;
        let mut site = None;
        let mut phone = None;
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
                14 => fields.optional(&mut phones),
                15 => fields.optional(&mut site),
                16 => fields.optional(&mut phone),
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
            phones,
            site,
            phone,
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
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
        out.optional("phone", &self.phone);
        out.optional("allow_delete_record", &self.allow_delete_record);
        out.optional("allow_change_record", &self.allow_change_record);
    }
}

object!(StorageDocumentCompany);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageDocumentUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            email: None,
            is_approved: None,
            avatar: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageDocumentUser {
    const NAME: &'static str = "StorageDocumentUser";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone", "email", "is_approved", "avatar"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut email = None;
        let mut is_approved = None;
        let mut avatar = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut email),
                4 => fields.optional(&mut is_approved),
                _ => fields.optional(&mut avatar),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            phone,
            email,
            is_approved,
            avatar,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("is_approved", &self.is_approved);
        out.optional("avatar", &self.avatar);
    }
}

object!(StorageDocumentUser);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedProductTransactionGood {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            unit: None,
            value: None,
            label: None,
            article: None,
            category: None,
            category_id: None,
            salon_id: None,
            good_id: None,
            cost: None,
            unit_id: None,
            unit_short_title: None,
            service_unit_id: None,
            service_unit_short_title: None,
            actual_cost: None,
            unit_actual_cost: None,
            unit_actual_cost_format: None,
            unit_equals: None,
            barcode: None,
            loyalty_abonement_type_id: None,
            loyalty_certificate_type_id: None,
            loyalty_allow_empty_code: None,
            actual_amounts: None,
            last_change_date: None,
            comment: None,
            loyalty_certificate_type: Maybe::Absent,
            loyalty_serial_number_limited: None,
            is_goods_mark_enabled: None,
            critical_amount: None,
            desired_amount: None,
            is_chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedProductTransactionGood {
    const NAME: &'static str = "CreatedProductTransactionGood";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "unit",
        "value",
        "label",
        "article",
        "category",
        "category_id",
        "salon_id",
        "good_id",
        "cost",
        "unit_id",
        "unit_short_title",
        "service_unit_id",
        "service_unit_short_title",
        "actual_cost",
        "unit_actual_cost",
        "unit_actual_cost_format",
        "unit_equals",
        "barcode",
        "loyalty_abonement_type_id",
        "loyalty_certificate_type_id",
        "loyalty_allow_empty_code",
        "actual_amounts",
        "last_change_date",
        "comment",
        "loyalty_certificate_type",
        "loyalty_serial_number_limited",
        "is_goods_mark_enabled",
        "critical_amount",
        "desired_amount",
        "is_chain",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut unit = None;
        let mut value = None;
        let mut label = None;
        let mut article = None;
        let mut category = None;
        let mut category_id = None;
        let mut salon_id = None;
        let mut good_id = None;
        let mut cost = None;
        let mut unit_id = None;
        let mut unit_short_title = None;
        let mut service_unit_id = None;
        let mut service_unit_short_title = None;
        let mut actual_cost = None;
        let mut unit_actual_cost = None;
        let mut unit_actual_cost_format = None;
        let mut unit_equals = None;
        let mut barcode = None;
        let mut loyalty_abonement_type_id = None;
        let mut loyalty_certificate_type_id = None;
        let mut loyalty_allow_empty_code = None;
        let mut actual_amounts = None;
        let mut last_change_date = None;
        let mut comment = None;
        let mut loyalty_certificate_type = Maybe::Absent;
        let mut loyalty_serial_number_limited = None;
        let mut is_goods_mark_enabled = None;
        let mut critical_amount = None;
        let mut desired_amount = None;
        let mut is_chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut unit),
                3 => fields.optional(&mut value),
                4 => fields.optional(&mut label),
                5 => fields.optional(&mut article),
                6 => fields.optional(&mut category),
                7 => fields.optional(&mut category_id),
                8 => fields.optional(&mut salon_id),
                9 => fields.optional(&mut good_id),
                10 => fields.optional(&mut cost),
                11 => fields.optional(&mut unit_id),
                12 => fields.optional(&mut unit_short_title),
                13 => fields.optional(&mut service_unit_id),
                14 => fields.optional(&mut service_unit_short_title),
                15 => fields.optional(&mut actual_cost),
                16 => fields.optional(&mut unit_actual_cost),
                17 => fields.optional(&mut unit_actual_cost_format),
                18 => fields.optional(&mut unit_equals),
                19 => fields.optional(&mut barcode),
                20 => fields.optional(&mut loyalty_abonement_type_id),
                21 => fields.optional(&mut loyalty_certificate_type_id),
                22 => fields.optional(&mut loyalty_allow_empty_code),
                23 => fields.optional(&mut actual_amounts),
                24 => fields.optional(&mut last_change_date),
                25 => fields.optional(&mut comment),
                26 => fields.maybe(&mut loyalty_certificate_type),
                27 => fields.optional(&mut loyalty_serial_number_limited),
                28 => fields.optional(&mut is_goods_mark_enabled),
                29 => fields.optional(&mut critical_amount),
                30 => fields.optional(&mut desired_amount),
                _ => fields.optional(&mut is_chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            unit,
            value,
            label,
            article,
            category,
            category_id,
            salon_id,
            good_id,
            cost,
            unit_id,
            unit_short_title,
            service_unit_id,
            service_unit_short_title,
            actual_cost,
            unit_actual_cost,
            unit_actual_cost_format,
            unit_equals,
            barcode,
            loyalty_abonement_type_id,
            loyalty_certificate_type_id,
            loyalty_allow_empty_code,
            actual_amounts,
            last_change_date,
            comment,
            loyalty_certificate_type,
            loyalty_serial_number_limited,
            is_goods_mark_enabled,
            critical_amount,
            desired_amount,
            is_chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("unit", &self.unit);
        out.optional("value", &self.value);
        out.optional("label", &self.label);
        out.optional("article", &self.article);
        out.optional("category", &self.category);
        out.optional("category_id", &self.category_id);
        out.optional("salon_id", &self.salon_id);
        out.optional("good_id", &self.good_id);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("unit_short_title", &self.unit_short_title);
        out.optional("service_unit_id", &self.service_unit_id);
        out.optional("service_unit_short_title", &self.service_unit_short_title);
        out.optional("actual_cost", &self.actual_cost);
        out.optional("unit_actual_cost", &self.unit_actual_cost);
        out.optional("unit_actual_cost_format", &self.unit_actual_cost_format);
        out.optional("unit_equals", &self.unit_equals);
        out.optional("barcode", &self.barcode);
        out.optional("loyalty_abonement_type_id", &self.loyalty_abonement_type_id);
        out.optional("loyalty_certificate_type_id", &self.loyalty_certificate_type_id);
        out.optional("loyalty_allow_empty_code", &self.loyalty_allow_empty_code);
        out.optional("actual_amounts", &self.actual_amounts);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("comment", &self.comment);
        out.maybe("loyalty_certificate_type", &self.loyalty_certificate_type);
        out.optional("loyalty_serial_number_limited", &self.loyalty_serial_number_limited);
        out.optional("is_goods_mark_enabled", &self.is_goods_mark_enabled);
        out.optional("critical_amount", &self.critical_amount);
        out.optional("desired_amount", &self.desired_amount);
        out.optional("is_chain", &self.is_chain);
    }
}

object!(CreatedProductTransactionGood);

/// A unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductTransactionSaleUnit {
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub title: Option<String>,
    /// Short name.
    pub short_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedProductTransactionSaleUnit {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            title: None,
            short_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedProductTransactionSaleUnit {
    const NAME: &'static str = "CreatedProductTransactionSaleUnit";
    const FIELDS: &'static [&'static str] = &["id", "company_id", "title", "short_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut title = None;
        let mut short_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut title),
                _ => fields.optional(&mut short_title),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            title,
            short_title,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("title", &self.title);
        out.optional("short_title", &self.short_title);
    }
}

object!(CreatedProductTransactionSaleUnit);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TechnologicalCardTechnologicalCardItem {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            technological_card_id: None,
            storage_id: None,
            good_id: None,
            amount: None,
            unit: None,
            price: None,
            title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TechnologicalCardTechnologicalCardItem {
    const NAME: &'static str = "TechnologicalCardTechnologicalCardItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "technological_card_id",
        "storage_id",
        "good_id",
        "amount",
        "unit",
        "price",
        "title",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut technological_card_id = None;
        let mut storage_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut unit = None;
        let mut price = None;
        let mut title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut technological_card_id),
                2 => fields.optional(&mut storage_id),
                3 => fields.optional(&mut good_id),
                4 => fields.optional(&mut amount),
                5 => fields.optional(&mut unit),
                6 => fields.optional(&mut price),
                _ => fields.optional(&mut title),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            technological_card_id,
            storage_id,
            good_id,
            amount,
            unit,
            price,
            title,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("technological_card_id", &self.technological_card_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("unit", &self.unit);
        out.optional("price", &self.price);
        out.optional("title", &self.title);
    }
}

object!(TechnologicalCardTechnologicalCardItem);

/// A bill of materials used in an appointment.
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

impl AppointmentConsumablesTechnologicalCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            technological_card_items: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentConsumablesTechnologicalCard {
    const NAME: &'static str = "AppointmentConsumablesTechnologicalCard";
    const FIELDS: &'static [&'static str] = &["id", "title", "technological_card_items"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut technological_card_items = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut technological_card_items),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            technological_card_items,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("technological_card_items", &self.technological_card_items);
    }
}

object!(AppointmentConsumablesTechnologicalCard);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentConsumablesConsumable {
    const NAME: &'static str = "AppointmentConsumablesConsumable";
    const FIELDS: &'static [&'static str] = &[
        "goods_transaction_id",
        "record_id",
        "service_id",
        "storage_id",
        "good_id",
        "price",
        "amount",
        "good",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.goods_transaction_id),
                1 => fields.optional(&mut object.record_id),
                2 => fields.optional(&mut object.service_id),
                3 => fields.optional(&mut object.storage_id),
                4 => fields.optional(&mut object.good_id),
                5 => fields.optional(&mut object.price),
                6 => fields.optional(&mut object.amount),
                _ => fields.optional(&mut object.good),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("record_id", &self.record_id);
        out.optional("service_id", &self.service_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("good_id", &self.good_id);
        out.optional("price", &self.price);
        out.optional("amount", &self.amount);
        out.optional("good", &self.good);
    }
}

object!(AppointmentConsumablesConsumable);

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

impl ConsumablesConsumable {
    /// What is required, and nothing else.
    pub fn new(
        goods_transaction_id: i64,
        record_id: i64,
        service_id: i64,
        storage_id: i64,
        good_id: i64,
        price: f64,
        amount: f64,
    ) -> Self {
        Self {
            goods_transaction_id,
            record_id,
            service_id,
            storage_id,
            good_id,
            price,
            amount,
        }
    }
}

impl Object for ConsumablesConsumable {
    const NAME: &'static str = "ConsumablesConsumable";
    const FIELDS: &'static [&'static str] = &[
        "goods_transaction_id",
        "record_id",
        "service_id",
        "storage_id",
        "good_id",
        "price",
        "amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut goods_transaction_id = None;
        let mut record_id = None;
        let mut service_id = None;
        let mut storage_id = None;
        let mut good_id = None;
        let mut price = None;
        let mut amount = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut goods_transaction_id),
                1 => fields.required(&mut record_id),
                2 => fields.required(&mut service_id),
                3 => fields.required(&mut storage_id),
                4 => fields.required(&mut good_id),
                5 => fields.required(&mut price),
                _ => fields.required(&mut amount),
            }?;
        }
        Ok(Self {
            goods_transaction_id: required(goods_transaction_id, "goods_transaction_id")?,
            record_id: required(record_id, "record_id")?,
            service_id: required(service_id, "service_id")?,
            storage_id: required(storage_id, "storage_id")?,
            good_id: required(good_id, "good_id")?,
            price: required(price, "price")?,
            amount: required(amount, "amount")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("goods_transaction_id", &self.goods_transaction_id);
        out.required("record_id", &self.record_id);
        out.required("service_id", &self.service_id);
        out.required("storage_id", &self.storage_id);
        out.required("good_id", &self.good_id);
        out.required("price", &self.price);
        out.required("amount", &self.amount);
    }
}

object!(ConsumablesConsumable);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl StorageOperationDocumentCompany {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            country_id: None,
            city_id: None,
            timezone: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            logo: None,
            zip: None,
            phones: None,
            site: None,
            rest: Rest::new(),
        }
    }
}

impl Object for StorageOperationDocumentCompany {
    const NAME: &'static str = "StorageOperationDocumentCompany";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "country_id",
        "city_id",
        "timezone",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "logo",
        "zip",
        "phones",
        "site",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut country_id = None;
        let mut city_id = None;
        let mut timezone = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut logo = None;
        let mut zip = None;
        let mut phones = None;
        let mut site = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut country_id),
                3 => fields.optional(&mut city_id),
                4 => fields.optional(&mut timezone),
                5 => fields.optional(&mut address),
                6 => fields.optional(&mut coordinate_lat),
                7 => fields.optional(&mut coordinate_lon),
                8 => fields.optional(&mut logo),
                9 => fields.optional(&mut zip),
                10 => fields.optional(&mut phones),
                _ => fields.optional(&mut site),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            country_id,
            city_id,
            timezone,
            address,
            coordinate_lat,
            coordinate_lon,
            logo,
            zip,
            phones,
            site,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("country_id", &self.country_id);
        out.optional("city_id", &self.city_id);
        out.optional("timezone", &self.timezone);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("logo", &self.logo);
        out.optional("zip", &self.zip);
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
    }
}

object!(StorageOperationDocumentCompany);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentConsumablesTechnologicalCardItem {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            technological_card_id: None,
            storage_id: None,
            good_id: None,
            amount: None,
            price: None,
            good: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentConsumablesTechnologicalCardItem {
    const NAME: &'static str = "AppointmentConsumablesTechnologicalCardItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "technological_card_id",
        "storage_id",
        "good_id",
        "amount",
        "price",
        "good",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut technological_card_id = None;
        let mut storage_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut price = None;
        let mut good = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut technological_card_id),
                2 => fields.optional(&mut storage_id),
                3 => fields.optional(&mut good_id),
                4 => fields.optional(&mut amount),
                5 => fields.optional(&mut price),
                _ => fields.optional(&mut good),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            technological_card_id,
            storage_id,
            good_id,
            amount,
            price,
            good,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("technological_card_id", &self.technological_card_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("price", &self.price);
        out.optional("good", &self.good);
    }
}

object!(AppointmentConsumablesTechnologicalCardItem);

/// The product that is consumed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TechnologicalCardProduct {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the unit of measure.
    pub unit: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TechnologicalCardProduct {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            unit: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TechnologicalCardProduct {
    const NAME: &'static str = "TechnologicalCardProduct";
    const FIELDS: &'static [&'static str] = &["id", "title", "unit"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut unit = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut unit),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, unit, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("unit", &self.unit);
    }
}

object!(TechnologicalCardProduct);
