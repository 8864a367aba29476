// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Sales`. Needs the feature `sales`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Sales: sold items and payments
#[derive(Debug, Clone, Copy)]
pub struct Sales<'c> {
    client: &'c Client,
}

impl<'c> Sales<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns a sale with its payments and receipts.
    ///
    /// `GET /company/{location_id}/sale/{document_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().sales().get_sale_transaction(37532, 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sale_transaction(
        &self,
        location_id: i64,
        document_id: i64,
    ) -> Call<'c, types::Sale> {
        let mut request = Request::new(&GET_SALE_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &document_id);
        Call::enveloped(self.client, request)
    }

    /// Pays a sale through a location account or by loyalty means.
    ///
    /// Returns the sale with its payments.
    ///
    /// `POST /company/{location_id}/sale/{document_id}/payment` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{AccountPayment, AccountPaymentPayment, NewSalePayment};
    ///
    /// let body = NewSalePayment::AccountPayment(AccountPayment {
    ///     payment: Some(AccountPaymentPayment { amount: Some(1.0), ..Default::default() }),
    /// });
    /// let response = altegio
    ///     .v1()
    ///     .sales()
    ///     .create_payment_with_loyalty_methods(37532, 0, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_with_loyalty_methods(
        &self,
        location_id: i64,
        document_id: i64,
        body: types::NewSalePayment,
    ) -> Call<'c, types::Sale> {
        let mut request = Request::new(&CREATE_PAYMENT_WITH_LOYALTY_METHODS);
        request.set(0, &location_id);
        request.set(1, &document_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Cancels a loyalty payment of a sale.
    ///
    /// Returns the sale after the change.
    ///
    /// `DELETE /company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}` · needs `partner_token` and `user_token`
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
    ///     .sales()
    ///     .delete_loyalty_payment_transaction(37532, 0, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_loyalty_payment_transaction(
        &self,
        location_id: i64,
        document_id: i64,
        payment_transaction_id: i64,
    ) -> Call<'c, types::Sale> {
        let mut request = Request::new(&DELETE_LOYALTY_PAYMENT_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &document_id);
        request.set(2, &payment_transaction_id);
        Call::enveloped(self.client, request)
    }

    /// Cancels a payment of a sale made through a location account.
    ///
    /// Returns the sale after the change.
    ///
    /// `DELETE /company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().sales().delete_location_account_payment(37532, 0, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_location_account_payment(
        &self,
        location_id: i64,
        document_id: i64,
        payment_transaction_id: i64,
    ) -> Call<'c, types::Sale> {
        let mut request = Request::new(&DELETE_LOCATION_ACCOUNT_PAYMENT);
        request.set(0, &location_id);
        request.set(1, &document_id);
        request.set(2, &payment_transaction_id);
        Call::enveloped(self.client, request)
    }
}

static GET_SALE_TRANSACTION: Operation = Operation {
    id: "get_sale_transaction",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/sale/{document_id}",
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

static CREATE_PAYMENT_WITH_LOYALTY_METHODS: Operation = Operation {
    id: "create_payment_with_loyalty_methods",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/sale/{document_id}/payment",
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

static DELETE_LOYALTY_PAYMENT_TRANSACTION: Operation = Operation {
    id: "delete_loyalty_payment_transaction",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}",
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
        Parameter {
            name: "payment_transaction_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_LOCATION_ACCOUNT_PAYMENT: Operation = Operation {
    id: "delete_location_account_payment",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}",
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
        Parameter {
            name: "payment_transaction_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
