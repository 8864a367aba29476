// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Deposits`. Needs the feature `deposits`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Client accounts: prepaid balances that clients pay from
#[derive(Debug, Clone, Copy)]
pub struct Deposits<'c> {
    client: &'c Client,
}

impl<'c> Deposits<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the accounts of a client at a location.
    ///
    /// `GET /deposits/company/{location_id}/client/{client_id}` · needs `partner_token` and `user_token`
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
    ///     .deposits()
    ///     .get_client_account_list_by_location_and_client(37532, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_account_list_by_location_and_client(
        &self,
        location_id: i64,
        client_id: i64,
    ) -> Call<'c, Vec<types::ClientAccount>, types::CountMeta> {
        let mut request = Request::new(&GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT);
        request.set(0, &location_id);
        request.set(1, &client_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the client accounts of a chain, with filters.
    ///
    /// `GET /deposits/chain/{chain_id}` · needs `partner_token` and `user_token`
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
    ///     .deposits()
    ///     .get_client_account_list_by_chain(706028)
    ///     .balance_from(1.0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_account_list_by_chain(
        &self,
        chain_id: i64,
    ) -> GetClientAccountListByChain<'c> {
        let mut request = Request::new(&GET_CLIENT_ACCOUNT_LIST_BY_CHAIN);
        request.set(0, &chain_id);
        GetClientAccountListByChain {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the client accounts of a phone number in a chain.
    ///
    /// `GET /deposits/chain/{chain_id}/phone/{phone}` · needs `partner_token` and `user_token`
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
    ///     .deposits()
    ///     .get_client_account_by_chain_and_phone(706028, "1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_account_by_chain_and_phone(
        &self,
        chain_id: i64,
        phone: &str,
    ) -> Call<'c, Vec<types::ClientAccountByPhone>, types::CountMeta> {
        let mut request = Request::new(&GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE);
        request.set(0, &chain_id);
        request.set(1, phone);
        Call::enveloped(self.client, request)
    }

    /// Tops up a client account.
    ///
    /// Creates a document, a client account transaction and a financial transaction.
    ///
    /// `POST /deposits_operations/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewTopup;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .deposits()
    ///     .create_client_account_topup_operation(37532, NewTopup::new(1, 1, 1.0, 1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_client_account_topup_operation(
        &self,
        location_id: i64,
        body: types::NewTopup,
    ) -> Call<'c, types::Topup> {
        let mut request = Request::new(&CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the transactions of a client account in a chain.
    ///
    /// Includes top-ups and withdrawals. Requires permissions at chain level.
    ///
    /// `GET /chain/{chain_id}/deposits/{deposit_id}/history` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .deposits()
    ///     .get_chain_client_account_history(706028, 12345)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_client_account_history(
        &self,
        chain_id: i64,
        deposit_id: i64,
    ) -> Call<'c, Vec<types::ClientAccountHistoryEntry>> {
        let mut request = Request::new(&GET_CHAIN_CLIENT_ACCOUNT_HISTORY);
        request.set(0, &chain_id);
        request.set(1, &deposit_id);
        Call::enveloped(self.client, request)
    }
}

/// [`Deposits::get_client_account_list_by_chain`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetClientAccountListByChain<'c> {
    call: Call<'c, Vec<types::ChainClientAccount>, types::CountMeta>,
}

impl<'c> GetClientAccountListByChain<'c> {
    pub fn balance_from(mut self, balance_from: f64) -> Self {
        self.call.request().set(1, &balance_from);
        self
    }

    pub fn balance_to(mut self, balance_to: f64) -> Self {
        self.call.request().set(2, &balance_to);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(3, &page);
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(4, &limit);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::ChainClientAccount, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(3),
                size: Some(PagingInput::Parameter(4)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::ChainClientAccount, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ChainClientAccount>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ChainClientAccount>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetClientAccountListByChain<'c> {
    type Output = Result<
        Response<Vec<types::ChainClientAccount>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::ChainClientAccount>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT: Operation = Operation {
    id: "get_client_account_list_by_location_and_client",
    method: Method::Get,
    safe: false,
    path: "/deposits/company/{location_id}/client/{client_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CLIENT_ACCOUNT_LIST_BY_CHAIN: Operation = Operation {
    id: "get_client_account_list_by_chain",
    method: Method::Get,
    safe: false,
    path: "/deposits/chain/{chain_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "balance_from",
            ..Parameter::QUERY
        },
        Parameter {
            name: "balance_to",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "limit",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE: Operation = Operation {
    id: "get_client_account_by_chain_and_phone",
    method: Method::Get,
    safe: false,
    path: "/deposits/chain/{chain_id}/phone/{phone}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "phone",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION: Operation = Operation {
    id: "create_client_account_topup_operation",
    method: Method::Post,
    safe: false,
    path: "/deposits_operations/{location_id}",
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

static GET_CHAIN_CLIENT_ACCOUNT_HISTORY: Operation = Operation {
    id: "get_chain_client_account_history",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/deposits/{deposit_id}/history",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "deposit_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
