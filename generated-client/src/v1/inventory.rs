// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Inventory`. Needs the feature `inventory`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Storages, stock operations, documents, bills of materials
#[derive(Debug, Clone, Copy)]
pub struct Inventory<'c> {
    client: &'c Client,
}

impl<'c> Inventory<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the storages of a location.
    ///
    /// `GET /storages/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().get_location_inventories(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_inventories(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::Storage>> {
        let mut request = Request::new(&GET_LOCATION_INVENTORIES);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Searches product transactions.
    ///
    /// `GET /storages/transactions/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .search_for_product_transactions(37532)
    ///     .page(1)
    ///     .count(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_for_product_transactions(
        &self,
        location_id: i64,
    ) -> SearchForProductTransactions<'c> {
        let mut request = Request::new(&SEARCH_FOR_PRODUCT_TRANSACTIONS);
        request.set(0, &location_id);
        SearchForProductTransactions {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Records an inventory operation.
    ///
    /// Creates a document and its product transactions in one request. If a payment type is given, creates the financial transactions too.
    ///
    /// `POST /storage_operations/operation/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewStorageOperation;
    ///
    /// let body = NewStorageOperation::new(1, "2026-09-21T23:00:00.000-05:00".into(), 91271);
    /// let response = altegio.v1().inventory().create_inventory_operation(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_inventory_operation(
        &self,
        location_id: i64,
        body: types::NewStorageOperation,
    ) -> Call<'c, types::StorageOperation> {
        let mut request = Request::new(&CREATE_INVENTORY_OPERATION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Creates a storage document.
    ///
    /// `POST /storage_operations/documents/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewStorageDocument;
    ///
    /// let body = NewStorageDocument::new(1, 36539, "2026-09-21T23:00:00.000-05:00".into());
    /// let response = altegio.v1().inventory().create_document(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_document(
        &self,
        location_id: i64,
        body: types::NewStorageDocument,
    ) -> Call<'c, types::StorageDocument> {
        let mut request = Request::new(&CREATE_DOCUMENT);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a storage document.
    ///
    /// `GET /storage_operations/documents/{location_id}/{document_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().get_document(37532, 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_document(
        &self,
        location_id: i64,
        document_id: i64,
    ) -> Call<'c, types::StorageDocument> {
        let mut request = Request::new(&GET_DOCUMENT);
        request.set(0, &location_id);
        request.set(1, &document_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a storage document.
    ///
    /// `PUT /storage_operations/documents/{location_id}/{document_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewStorageDocument;
    ///
    /// let body = NewStorageDocument::new(1, 36539, "2026-09-21T23:00:00.000-05:00".into());
    /// let response = altegio.v1().inventory().update_document(37532, 0, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_document(
        &self,
        location_id: i64,
        document_id: i64,
        body: types::NewStorageDocument,
    ) -> Call<'c, types::StorageDocument> {
        let mut request = Request::new(&UPDATE_DOCUMENT);
        request.set(0, &location_id);
        request.set(1, &document_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a storage document.
    ///
    /// `DELETE /storage_operations/documents/{location_id}/{document_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().delete_document(37532, 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_document(
        &self,
        location_id: i64,
        document_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_DOCUMENT);
        request.set(0, &location_id);
        request.set(1, &document_id);
        Call::empty(self.client, request)
    }

    /// Creates a product transaction.
    ///
    /// `POST /storage_operations/goods_transactions/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`UnprocessableEntity`](super::types::UnprocessableEntity): The request is malformed
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewProductTransaction;
    ///
    /// let body = NewProductTransaction {
    ///     document_id: 22254960.0,
    ///     good_id: 232674,
    ///     amount: 1.0,
    ///     cost_per_unit: 100.0,
    ///     discount: 10.0,
    ///     cost: 90.0,
    ///     operation_unit_type: 1,
    ///     master_id: None,
    ///     client_id: None,
    ///     supplier_id: None,
    ///     comment: None,
    /// };
    /// let response = altegio.v1().inventory().create_transaction(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_transaction(
        &self,
        location_id: i64,
        body: types::NewProductTransaction,
    ) -> Call<'c, types::CreatedProductTransaction> {
        let mut request = Request::new(&CREATE_TRANSACTION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a product transaction.
    ///
    /// `GET /storage_operations/goods_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().get_transaction(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
    ) -> Call<'c, types::CreatedProductTransaction> {
        let mut request = Request::new(&GET_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a product transaction.
    ///
    /// `PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewProductTransaction;
    ///
    /// let body = NewProductTransaction {
    ///     document_id: 22254960.0,
    ///     good_id: 232674,
    ///     amount: 1.0,
    ///     cost_per_unit: 100.0,
    ///     discount: 10.0,
    ///     cost: 90.0,
    ///     operation_unit_type: 1,
    ///     master_id: None,
    ///     client_id: None,
    ///     supplier_id: None,
    ///     comment: None,
    /// };
    /// let response = altegio.v1().inventory().update_transaction(37532, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
        body: types::NewProductTransaction,
    ) -> Call<'c, types::CreatedProductTransaction> {
        let mut request = Request::new(&UPDATE_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a product transaction.
    ///
    /// `DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().delete_transaction(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        Call::empty(self.client, request)
    }

    /// Lists the product transactions in a document.
    ///
    /// `GET /storage_operations/documents/goods_transactions/{document_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().inventory().get_document_product_transactions(0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_document_product_transactions(
        &self,
        document_id: i64,
    ) -> Call<'c, Vec<types::DocumentProductTransaction>, types::CountMeta> {
        let mut request = Request::new(&GET_DOCUMENT_PRODUCT_TRANSACTIONS);
        request.set(0, &document_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the bills of materials with their consumables.
    ///
    /// `GET /technological_cards/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .get_bill_of_materials_list(37532)
    ///     .search("test")
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bill_of_materials_list(
        &self,
        location_id: i64,
    ) -> GetBillOfMaterialsList<'c> {
        let mut request = Request::new(&GET_BILL_OF_MATERIALS_LIST);
        request.set(0, &location_id);
        GetBillOfMaterialsList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the default bill of materials of a team member for a service.
    ///
    /// `GET /technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .get_team_member_service_bill_of_materials(37532, 123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_service_bill_of_materials(
        &self,
        location_id: i64,
        team_member_id: i64,
        service_id: i64,
    ) -> Call<'c, types::TechnologicalCard> {
        let mut request = Request::new(&GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.set(2, &service_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the bills of materials and consumables of an appointment.
    ///
    /// `GET /technological_cards/record_consumables/{location_id}/{record_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .get_appointment_consumables(37532, 67890)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment_consumables(
        &self,
        location_id: i64,
        record_id: i64,
    ) -> Call<'c, Vec<types::AppointmentConsumables>> {
        let mut request = Request::new(&GET_APPOINTMENT_CONSUMABLES);
        request.set(0, &location_id);
        request.set(1, &record_id);
        Call::enveloped(self.client, request)
    }

    /// Sets the consumables used for one service of an appointment.
    ///
    /// `PUT /technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{Consumables, ConsumablesConsumable};
    ///
    /// let body = Consumables {
    ///     consumables: Some(vec![ConsumablesConsumable {
    ///         goods_transaction_id: 1,
    ///         record_id: 1,
    ///         service_id: 1,
    ///         storage_id: 1,
    ///         good_id: 1,
    ///         price: 1.0,
    ///         amount: 1.0,
    ///     }]),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .update_appointment_service_consumables(37532, 67890, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_appointment_service_consumables(
        &self,
        location_id: i64,
        record_id: i64,
        service_id: i64,
        body: types::Consumables,
    ) -> Call<'c, Vec<types::AppointmentConsumables>> {
        let mut request = Request::new(&UPDATE_APPOINTMENT_SERVICE_CONSUMABLES);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.set(2, &service_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Detaches the bill of materials from a service of an appointment.
    ///
    /// `DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ConsumablesUnlink;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .inventory()
    ///     .unlink_appointment_service_association(37532, 67890, 123)
    ///     .delete_consumables(1)
    ///     .body(ConsumablesUnlink::default())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlink_appointment_service_association(
        &self,
        location_id: i64,
        record_id: i64,
        service_id: i64,
    ) -> UnlinkAppointmentServiceAssociation<'c> {
        let mut request = Request::new(&UNLINK_APPOINTMENT_SERVICE_ASSOCIATION);
        request.set(0, &location_id);
        request.set(1, &record_id);
        request.set(2, &service_id);
        UnlinkAppointmentServiceAssociation {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Inventory::search_for_product_transactions`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchForProductTransactions<'c> {
    call: Call<'c, Vec<types::ProductTransaction>>,
}

impl<'c> SearchForProductTransactions<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(1, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(2, &count);
        self
    }

    pub fn start_date(mut self, start_date: &str) -> Self {
        self.call.request().set(3, start_date);
        self
    }

    pub fn end_date(mut self, end_date: &str) -> Self {
        self.call.request().set(4, end_date);
        self
    }

    pub fn document_id(mut self, document_id: &str) -> Self {
        self.call.request().set(5, document_id);
        self
    }

    /// Keeps product transactions created or changed since this date and time.
    pub fn changed_after(mut self, changed_after: &str) -> Self {
        self.call.request().set(6, changed_after);
        self
    }

    /// Keeps product transactions created or changed earlier than this date and time.
    pub fn changed_before(mut self, changed_before: &str) -> Self {
        self.call.request().set(7, changed_before);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::ProductTransaction> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(1),
                size: Some(PagingInput::Parameter(2)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::ProductTransaction> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ProductTransaction>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ProductTransaction>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchForProductTransactions<'c> {
    type Output = Result<Response<Vec<types::ProductTransaction>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ProductTransaction>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Inventory::get_bill_of_materials_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetBillOfMaterialsList<'c> {
    call: Call<'c, Vec<types::TechnologicalCard>>,
}

impl<'c> GetBillOfMaterialsList<'c> {
    /// Keeps bills of materials whose name contains this text.
    pub fn search(mut self, search: &str) -> Self {
        self.call.request().set(1, search);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(3, &count);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::TechnologicalCard> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::TechnologicalCard> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::TechnologicalCard>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::TechnologicalCard>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetBillOfMaterialsList<'c> {
    type Output = Result<Response<Vec<types::TechnologicalCard>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::TechnologicalCard>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Inventory::unlink_appointment_service_association`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UnlinkAppointmentServiceAssociation<'c> {
    call: Call<'c, Vec<types::UnlinkedConsumables>, types::CountMeta>,
}

impl<'c> UnlinkAppointmentServiceAssociation<'c> {
    /// `1`: removes the consumables together with the bill of materials. Default: `0`.
    pub fn delete_consumables(mut self, delete_consumables: i64) -> Self {
        self.call.request().set(3, &delete_consumables);
        self
    }

    /// The body of the request.
    pub fn body(mut self, body: types::ConsumablesUnlink) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::UnlinkedConsumables>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::UnlinkedConsumables>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UnlinkAppointmentServiceAssociation<'c> {
    type Output = Result<
        Response<Vec<types::UnlinkedConsumables>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::UnlinkedConsumables>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_LOCATION_INVENTORIES: Operation = Operation {
    id: "get_location_inventories",
    method: Method::Get,
    safe: false,
    path: "/storages/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_FOR_PRODUCT_TRANSACTIONS: Operation = Operation {
    id: "search_for_product_transactions",
    method: Method::Get,
    safe: false,
    path: "/storages/transactions/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
        Parameter {
            name: "start_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "end_date",
            ..Parameter::QUERY
        },
        Parameter {
            name: "document_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_after",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_before",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_INVENTORY_OPERATION: Operation = Operation {
    id: "create_inventory_operation",
    method: Method::Post,
    safe: false,
    path: "/storage_operations/operation/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_DOCUMENT: Operation = Operation {
    id: "create_document",
    method: Method::Post,
    safe: false,
    path: "/storage_operations/documents/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_DOCUMENT: Operation = Operation {
    id: "get_document",
    method: Method::Get,
    safe: false,
    path: "/storage_operations/documents/{location_id}/{document_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "document_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_DOCUMENT: Operation = Operation {
    id: "update_document",
    method: Method::Put,
    safe: false,
    path: "/storage_operations/documents/{location_id}/{document_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "document_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_DOCUMENT: Operation = Operation {
    id: "delete_document",
    method: Method::Delete,
    safe: false,
    path: "/storage_operations/documents/{location_id}/{document_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "document_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TRANSACTION: Operation = Operation {
    id: "create_transaction",
    method: Method::Post,
    safe: false,
    path: "/storage_operations/goods_transactions/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TRANSACTION: Operation = Operation {
    id: "get_transaction",
    method: Method::Get,
    safe: false,
    path: "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "transaction_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TRANSACTION: Operation = Operation {
    id: "update_transaction",
    method: Method::Put,
    safe: false,
    path: "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "transaction_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TRANSACTION: Operation = Operation {
    id: "delete_transaction",
    method: Method::Delete,
    safe: false,
    path: "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "transaction_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_DOCUMENT_PRODUCT_TRANSACTIONS: Operation = Operation {
    id: "get_document_product_transactions",
    method: Method::Get,
    safe: false,
    path: "/storage_operations/documents/goods_transactions/{document_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "document_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BILL_OF_MATERIALS_LIST: Operation = Operation {
    id: "get_bill_of_materials_list",
    method: Method::Get,
    safe: false,
    path: "/technological_cards/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "search",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS: Operation = Operation {
    id: "get_team_member_service_bill_of_materials",
    method: Method::Get,
    safe: false,
    path: "/technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_APPOINTMENT_CONSUMABLES: Operation = Operation {
    id: "get_appointment_consumables",
    method: Method::Get,
    safe: false,
    path: "/technological_cards/record_consumables/{location_id}/{record_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_APPOINTMENT_SERVICE_CONSUMABLES: Operation = Operation {
    id: "update_appointment_service_consumables",
    method: Method::Put,
    safe: false,
    path: "/technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UNLINK_APPOINTMENT_SERVICE_ASSOCIATION: Operation = Operation {
    id: "unlink_appointment_service_association",
    method: Method::Delete,
    safe: false,
    path: "/technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "record_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "delete_consumables",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
