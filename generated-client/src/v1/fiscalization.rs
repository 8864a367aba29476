// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Fiscalization`. Needs the feature `fiscalization`.
//!
//! Requests that the API sends to your server:
//!
//! - `POST /https://your-api.url`: Fiscalizes a document: a request to the partner's own URL. It sends [`FiscalDocument`](super::types::FiscalDocument). Response `200` with [`FiscalDocumentResponse`](super::types::FiscalDocumentResponse): Success. Response `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid. Response `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission. Response `404` with [`NotFound`](super::types::NotFound): Not found.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Fiscal receipts for tax authorities, printed by a service of the partner
#[derive(Debug, Clone, Copy)]
pub struct Fiscalization<'c> {
    client: &'c Client,
}

impl<'c> Fiscalization<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the fiscal (POS) operations of a location.
    ///
    /// Pagination: `page` and `editable_length` (the page size). Filters: `type`, `status`, `start_date` and `end_date`.
    ///
    /// Operation types:
    ///
    /// - `0`: sale, only for visit documents
    /// - `1`: return of a sale, only for visit documents
    /// - `2`, `12`: correction
    /// - `4`: shift opened
    /// - `5`: shift closed
    /// - `6`: cash put in
    /// - `7`: cash taken out
    /// - `9`: status of the POS
    /// - `11`: status of all POS devices in the team
    /// - `13`: X-report, a non-fiscal summary of the shift
    ///
    /// Statuses:
    ///
    /// - `0`: no connection to the POS
    /// - `1`: done
    /// - `2`: sent, printing not finished yet
    /// - `3`: failed on the device
    /// - `4`: POS status could not be read
    /// - `5`: waits until the device is ready
    ///
    /// Document types:
    ///
    /// - `1`: product sale
    /// - `2`: services
    /// - `3`: product receipt
    /// - `4`: product write-off
    /// - `5`: product transfer
    /// - `6`: stocktaking
    /// - `7`: visit
    /// - `8`: write-off of consumables
    /// - `9`: deposit top-up
    ///
    /// `GET /kkm_transactions/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .fiscalization()
    ///     .get_fiscal_transaction_list(37532)
    ///     .page(1)
    ///     .editable_length(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_fiscal_transaction_list(
        &self,
        location_id: i64,
    ) -> GetFiscalTransactionList<'c> {
        let mut request = Request::new(&GET_FISCAL_TRANSACTION_LIST);
        request.set(0, &location_id);
        GetFiscalTransactionList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Prints the fiscal receipt of a document.
    ///
    /// Operation types:
    ///
    /// - `0`: sale; for visits and top-ups of a client account
    /// - `1`: return of a sale; for visits and top-ups of a client account
    /// - `2`, `12`: correction
    /// - `4`: shift opened
    /// - `5`: shift closed
    /// - `6`: cash put in
    /// - `7`: cash taken out
    /// - `9`: status of the POS
    /// - `11`: status of all POS devices in the team
    /// - `13`: X-report, a non-fiscal summary of the shift
    ///
    /// Document types:
    ///
    /// - `1`: product sale
    /// - `2`: services
    /// - `3`: product receipt
    /// - `4`: product write-off
    /// - `5`: product transfer
    /// - `6`: stocktaking
    /// - `7`: visit
    /// - `8`: write-off of consumables
    /// - `9`: client account top-up
    ///
    /// `POST /kkm_transactions/{location_id}/print_document_bill` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::FiscalReceiptRequest;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .fiscalization()
    ///     .print_fiscal_receipt(37532, FiscalReceiptRequest::new(1, 1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn print_fiscal_receipt(
        &self,
        location_id: i64,
        body: types::FiscalReceiptRequest,
    ) -> Call<'c, types::FiscalReceipt> {
        let mut request = Request::new(&PRINT_FISCAL_RECEIPT);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the tax systems and VAT rates of a country.
    ///
    /// The country ID comes from the list of countries. Each tax system has its VAT rates in `vats`; `slug` is the code name of a tax system or rate.
    ///
    /// `GET /integration/kkm/references/tax_system/{country_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().fiscalization().get_tax_system_list(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tax_system_list(
        &self,
        country_id: i64,
    ) -> Call<'c, Vec<types::TaxSystem>, types::CountMeta> {
        let mut request = Request::new(&GET_TAX_SYSTEM_LIST);
        request.set(0, &country_id);
        Call::enveloped(self.client, request)
    }

    /// Reports whether a fiscalization succeeded.
    ///
    /// `POST /integration/kkm/callback` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().fiscalization().handle_fiscalization_callback().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_fiscalization_callback(&self) -> HandleFiscalizationCallback<'c> {
        let request = Request::new(&HANDLE_FISCALIZATION_CALLBACK);
        HandleFiscalizationCallback {
            call: Call::empty(self.client, request),
        }
    }
}

/// [`Fiscalization::get_fiscal_transaction_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetFiscalTransactionList<'c> {
    call: Call<'c, Vec<types::FiscalTransaction>, types::CountMeta>,
}

impl<'c> GetFiscalTransactionList<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(1, &page);
        self
    }

    /// Page size.
    pub fn editable_length(mut self, editable_length: i64) -> Self {
        self.call.request().set(2, &editable_length);
        self
    }

    pub fn r#type(mut self, r#type: i64) -> Self {
        self.call.request().set(3, &r#type);
        self
    }

    pub fn status(mut self, status: i64) -> Self {
        self.call.request().set(4, &status);
        self
    }

    pub fn start_date(mut self, start_date: i64) -> Self {
        self.call.request().set(5, &start_date);
        self
    }

    pub fn end_date(mut self, end_date: i64) -> Self {
        self.call.request().set(6, &end_date);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::FiscalTransaction, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(1),
                size: None,
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::FiscalTransaction, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::FiscalTransaction>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::FiscalTransaction>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetFiscalTransactionList<'c> {
    type Output = Result<
        Response<Vec<types::FiscalTransaction>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::FiscalTransaction>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Fiscalization::handle_fiscalization_callback`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct HandleFiscalizationCallback<'c> {
    call: Call<'c, (), ()>,
}

impl<'c> HandleFiscalizationCallback<'c> {
    /// The body of the request.
    pub fn body(mut self, body: BTreeMap<String, Value>) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, (), ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<(), ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for HandleFiscalizationCallback<'c> {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Sending<'c, (), ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_FISCAL_TRANSACTION_LIST: Operation = Operation {
    id: "get_fiscal_transaction_list",
    method: Method::Get,
    safe: false,
    path: "/kkm_transactions/{location_id}",
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
            name: "editable_length",
            ..Parameter::QUERY
        },
        Parameter {
            name: "type",
            ..Parameter::QUERY
        },
        Parameter {
            name: "status",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PRINT_FISCAL_RECEIPT: Operation = Operation {
    id: "print_fiscal_receipt",
    method: Method::Post,
    safe: false,
    path: "/kkm_transactions/{location_id}/print_document_bill",
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

static GET_TAX_SYSTEM_LIST: Operation = Operation {
    id: "get_tax_system_list",
    method: Method::Get,
    safe: false,
    path: "/integration/kkm/references/tax_system/{country_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "country_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static HANDLE_FISCALIZATION_CALLBACK: Operation = Operation {
    id: "handle_fiscalization_callback",
    method: Method::Post,
    safe: false,
    path: "/integration/kkm/callback",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
