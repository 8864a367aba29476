// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Payments`. Needs the feature `payments`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Location accounts, cash registers and financial transactions
#[derive(Debug, Clone, Copy)]
pub struct Payments<'c> {
    client: &'c Client,
}

impl<'c> Payments<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the financial transactions in a document.
    ///
    /// `GET /storage_operations/documents/finance_transactions/{document_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().payments().get_document_financial_transactions(0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_document_financial_transactions(
        &self,
        document_id: i64,
    ) -> Call<'c, Vec<types::DocumentFinancialTransaction>> {
        let mut request = Request::new(&GET_DOCUMENT_FINANCIAL_TRANSACTIONS);
        request.set(0, &document_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the accounts of a location.
    ///
    /// `type` of an account: `0` cash, `1` non-cash.
    ///
    /// `GET /accounts/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().payments().get_account_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::CashAccount>> {
        let mut request = Request::new(&GET_ACCOUNT_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the financial transactions of a location.
    ///
    /// Pagination: `page` and `count` (the page size). Filters:
    ///
    /// - `account_id` (location account), `supplier_id`, `client_id`, `user_id`, `master_id` (team member), `document_id`
    /// - `type`: kind of transaction
    /// - `real_money`: only transactions in real money
    /// - `deleted`: only deleted transactions
    /// - `start_date`, `end_date`: the period
    /// - `balance_is`: `0` any, `1` positive, `2` negative
    ///
    /// `GET /transactions/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().payments().get_transactions(37532).page(1).count(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transactions(&self, location_id: i64) -> GetTransactions<'c> {
        let mut request = Request::new(&GET_TRANSACTIONS);
        request.set(0, &location_id);
        GetTransactions {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the transactions of a visit or an appointment.
    ///
    /// Filters by `visit_id` or by `record_id`, the appointment.
    ///
    /// `GET /timetable/transactions/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .payments()
    ///     .get_transactions_by_visit_or_appointment_id(37532)
    ///     .record_id(0)
    ///     .visit_id(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transactions_by_visit_or_appointment_id(
        &self,
        location_id: i64,
    ) -> GetTransactionsByVisitOrAppointmentId<'c> {
        let mut request = Request::new(&GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID);
        request.set(0, &location_id);
        GetTransactionsByVisitOrAppointmentId {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Records a financial transaction.
    ///
    /// `POST /finance_transactions/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewFinancialTransaction;
    ///
    /// let body = NewFinancialTransaction {
    ///     expense_id: Some(2640),
    ///     amount: Some(100.0),
    ///     account_id: Some(39105),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().payments().create_financial_transaction(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_financial_transaction(
        &self,
        location_id: i64,
        body: types::NewFinancialTransaction,
    ) -> Call<'c, types::CreatedFinancialTransaction> {
        let mut request = Request::new(&CREATE_FINANCIAL_TRANSACTION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a financial transaction.
    ///
    /// `GET /finance_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().payments().get_financial_transaction(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_financial_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
    ) -> Call<'c, Vec<types::FinancialTransaction>> {
        let mut request = Request::new(&GET_FINANCIAL_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a financial transaction.
    ///
    /// `PUT /finance_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewFinancialTransaction;
    ///
    /// let body = NewFinancialTransaction {
    ///     expense_id: Some(2640),
    ///     amount: Some(100.0),
    ///     account_id: Some(39105),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .payments()
    ///     .update_financial_transaction(37532, 1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_financial_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
        body: types::NewFinancialTransaction,
    ) -> Call<'c, Vec<types::FinancialTransaction>> {
        let mut request = Request::new(&UPDATE_FINANCIAL_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a financial transaction.
    ///
    /// `DELETE /finance_transactions/{location_id}/{transaction_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().payments().delete_financial_transaction(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_financial_transaction(
        &self,
        location_id: i64,
        transaction_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_FINANCIAL_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &transaction_id);
        Call::empty(self.client, request)
    }
}

/// [`Payments::get_transactions`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTransactions<'c> {
    call: Call<'c, Vec<types::FinancialTransaction>>,
}

impl<'c> GetTransactions<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(1, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(2, &count);
        self
    }

    pub fn account_id(mut self, account_id: i64) -> Self {
        self.call.request().set(3, &account_id);
        self
    }

    pub fn supplier_id(mut self, supplier_id: i64) -> Self {
        self.call.request().set(4, &supplier_id);
        self
    }

    pub fn client_id(mut self, client_id: i64) -> Self {
        self.call.request().set(5, &client_id);
        self
    }

    pub fn user_id(mut self, user_id: i64) -> Self {
        self.call.request().set(6, &user_id);
        self
    }

    pub fn master_id(mut self, master_id: i64) -> Self {
        self.call.request().set(7, &master_id);
        self
    }

    pub fn r#type(mut self, r#type: i64) -> Self {
        self.call.request().set(8, &r#type);
        self
    }

    /// `1`: keeps only transactions in real money.
    pub fn real_money(mut self, real_money: i64) -> Self {
        self.call.request().set(9, &real_money);
        self
    }

    /// `1`: keeps only deleted transactions.
    pub fn deleted(mut self, deleted: i64) -> Self {
        self.call.request().set(10, &deleted);
        self
    }

    pub fn start_date(mut self, start_date: i64) -> Self {
        self.call.request().set(11, &start_date);
        self
    }

    pub fn end_date(mut self, end_date: i64) -> Self {
        self.call.request().set(12, &end_date);
        self
    }

    /// Filter by balance. `0`: all, `1`: above zero, `2`: below zero.
    pub fn balance_is(mut self, balance_is: i64) -> Self {
        self.call.request().set(13, &balance_is);
        self
    }

    pub fn document_id(mut self, document_id: i64) -> Self {
        self.call.request().set(14, &document_id);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::FinancialTransaction> {
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
    pub fn items(self) -> Items<'c, types::FinancialTransaction> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::FinancialTransaction>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::FinancialTransaction>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetTransactions<'c> {
    type Output = Result<Response<Vec<types::FinancialTransaction>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::FinancialTransaction>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Payments::get_transactions_by_visit_or_appointment_id`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTransactionsByVisitOrAppointmentId<'c> {
    call: Call<'c, Vec<types::FinancialTransaction>>,
}

impl<'c> GetTransactionsByVisitOrAppointmentId<'c> {
    pub fn record_id(mut self, record_id: i64) -> Self {
        self.call.request().set(1, &record_id);
        self
    }

    pub fn visit_id(mut self, visit_id: i64) -> Self {
        self.call.request().set(2, &visit_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::FinancialTransaction>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::FinancialTransaction>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetTransactionsByVisitOrAppointmentId<'c> {
    type Output = Result<Response<Vec<types::FinancialTransaction>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::FinancialTransaction>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_DOCUMENT_FINANCIAL_TRANSACTIONS: Operation = Operation {
    id: "get_document_financial_transactions",
    method: Method::Get,
    safe: false,
    path: "/storage_operations/documents/finance_transactions/{document_id}",
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

static GET_ACCOUNT_LIST: Operation = Operation {
    id: "get_account_list",
    method: Method::Get,
    safe: false,
    path: "/accounts/{location_id}",
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

static GET_TRANSACTIONS: Operation = Operation {
    id: "get_transactions",
    method: Method::Get,
    safe: false,
    path: "/transactions/{location_id}",
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
            name: "account_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "supplier_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "client_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "user_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "master_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "type",
            ..Parameter::QUERY
        },
        Parameter {
            name: "real_money",
            ..Parameter::QUERY
        },
        Parameter {
            name: "deleted",
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
            name: "balance_is",
            ..Parameter::QUERY
        },
        Parameter {
            name: "document_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID: Operation = Operation {
    id: "get_transactions_by_visit_or_appointment_id",
    method: Method::Get,
    safe: false,
    path: "/timetable/transactions/{location_id}",
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
            ..Parameter::QUERY
        },
        Parameter {
            name: "visit_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_FINANCIAL_TRANSACTION: Operation = Operation {
    id: "create_financial_transaction",
    method: Method::Post,
    safe: false,
    path: "/finance_transactions/{location_id}",
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

static GET_FINANCIAL_TRANSACTION: Operation = Operation {
    id: "get_financial_transaction",
    method: Method::Get,
    safe: false,
    path: "/finance_transactions/{location_id}/{transaction_id}",
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

static UPDATE_FINANCIAL_TRANSACTION: Operation = Operation {
    id: "update_financial_transaction",
    method: Method::Put,
    safe: false,
    path: "/finance_transactions/{location_id}/{transaction_id}",
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

static DELETE_FINANCIAL_TRANSACTION: Operation = Operation {
    id: "delete_financial_transaction",
    method: Method::Delete,
    safe: false,
    path: "/finance_transactions/{location_id}/{transaction_id}",
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
