// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Marketplace`. Needs the feature `developer-marketplace`.
//!
//! Requests that the API sends to your server:
//!
//! - `POST /marketplace_webhook`: Reports that a location uninstalled an application, or that the application was frozen: a request to the partner's own URL. It sends [`ApplicationEvent`](super::types::ApplicationEvent). Response `200`: Success. Response `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid. Response `403` with [`Unauthorized`](super::types::Unauthorized): Access denied. Response `404` with [`NotFound`](super::types::NotFound): Not found.

use crate::runtime::{
    Bounds, Call, Client, Error, Method, Operation, Parameter, Request, Response, Rules,
    Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Applications in the marketplace: their locations, subscription plans, installation and payments
#[derive(Debug, Clone, Copy)]
pub struct Marketplace<'c> {
    client: &'c Client,
}

impl<'c> Marketplace<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the locations that have installed an application.
    ///
    /// `GET /marketplace/application/{application_id}/salons` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// - `count`: Page size, at most 1000. At most 1000.
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .list_marketplace_app_locations(123, 1, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_marketplace_app_locations(
        &self,
        application_id: i64,
        page: i64,
        count: i64,
    ) -> Call<'c, Vec<types::ApplicationLocation>> {
        let mut request = Request::new(&LIST_MARKETPLACE_APP_LOCATIONS);
        request.set(0, &application_id);
        request.set(1, &page);
        request.set(2, &count);
        Call::enveloped(self.client, request)
    }

    /// Lists the subscription plans of an application.
    ///
    /// Each plan has options with prices.
    ///
    /// `GET /marketplace/application/{application_id}/tariffs` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): Access denied
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .partner_applications_tariffs_list(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn partner_applications_tariffs_list(
        &self,
        application_id: i64,
    ) -> Call<'c, Vec<types::SubscriptionPlan>> {
        let mut request = Request::new(&PARTNER_APPLICATIONS_TARIFFS_LIST);
        request.set(0, &application_id);
        Call::enveloped(self.client, request)
    }

    /// Gives locations a discount on an application.
    ///
    /// `POST /marketplace/application/add_discount` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`FailureWithMessage`](super::types::FailureWithMessage): Access denied
    /// - `404` with [`FailureWithMessage`](super::types::FailureWithMessage): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::NewDiscount;
    ///
    /// let body = NewDiscount {
    ///     salon_ids: vec![123, 456],
    ///     application_id: 123,
    ///     discount: 15.54,
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .partner_application_add_discount(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn partner_application_add_discount(
        &self,
        body: types::NewDiscount,
    ) -> Call<'c, BTreeMap<String, Value>> {
        let mut request = Request::new(&PARTNER_APPLICATION_ADD_DISCOUNT);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns the URL of the payment page of an application for a location.
    ///
    /// `GET /marketplace/application/payment_link` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// - `salon_id`: ID of the location.
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): Access denied
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .partner_application_payment_link(123, 456)
    ///     .discount(15.55)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn partner_application_payment_link(
        &self,
        salon_id: i64,
        application_id: i64,
    ) -> PartnerApplicationPaymentLink<'c> {
        let mut request = Request::new(&PARTNER_APPLICATION_PAYMENT_LINK);
        request.set(0, &salon_id);
        request.set(1, &application_id);
        PartnerApplicationPaymentLink {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Sets whether an application can send messages of a location through a channel.
    ///
    /// `POST /marketplace/application/update_channel` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): Access denied
    /// - `422` with [`ChannelUpdateFailure`](super::types::ChannelUpdateFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::{Channel, ChannelUpdate};
    ///
    /// let body = ChannelUpdate {
    ///     salon_id: 123,
    ///     application_id: 456,
    ///     channel_slug: Channel::Sms,
    ///     is_available: true,
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .partner_applications_update_channel(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn partner_applications_update_channel(
        &self,
        body: types::ChannelUpdate,
    ) -> Call<'c, BTreeMap<String, Value>> {
        let mut request = Request::new(&PARTNER_APPLICATIONS_UPDATE_CHANNEL);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns the status of an application in a location.
    ///
    /// Includes the payments and the history of the status.
    ///
    /// `GET /marketplace/salon/{location_id}/application/{application_id}` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .get_marketplace_integration_status(1, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_marketplace_integration_status(
        &self,
        location_id: i64,
        application_id: i64,
    ) -> Call<'c, types::Integration> {
        let mut request = Request::new(&GET_MARKETPLACE_INTEGRATION_STATUS);
        request.set(0, &location_id);
        request.set(1, &application_id);
        Call::enveloped(self.client, request)
    }

    /// Uninstalls an application from a location.
    ///
    /// `POST /marketplace/salon/{location_id}/application/{application_id}/uninstall` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .uninstall_marketplace_app(1, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn uninstall_marketplace_app(
        &self,
        location_id: i64,
        application_id: i64,
    ) -> Call<'c, Option<BTreeMap<String, Value>>> {
        let mut request = Request::new(&UNINSTALL_MARKETPLACE_APP);
        request.set(0, &location_id);
        request.set(1, &application_id);
        Call::enveloped(self.client, request)
    }

    /// Confirms the installation of an application in a location.
    ///
    /// Also sets the URLs for webhooks.
    ///
    /// `POST /marketplace/partner/callback` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::Installation;
    ///
    /// let body = Installation {
    ///     api_key: Some("2f181e2a-5c22-4ae7-9d9b-07104f312c28".into()),
    ///     ..Installation::new(123, 123)
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .notification_settings_callback(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification_settings_callback(
        &self,
        body: types::Installation,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&NOTIFICATION_SETTINGS_CALLBACK);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Confirms the installation of an application in a location, with a redirect.
    ///
    /// Same as `marketplace_notification_settings_callback`, but the response can be a redirect.
    ///
    /// `POST /marketplace/partner/callback/redirect` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `301`: Redirect
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::Installation;
    ///
    /// let body = Installation {
    ///     api_key: Some("2f181e2a-5c22-4ae7-9d9b-07104f312c28".into()),
    ///     ..Installation::new(123, 123)
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .notification_settings_redirect_callback(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification_settings_redirect_callback(
        &self,
        body: types::Installation,
    ) -> Call<'c, Value> {
        let mut request = Request::new(&NOTIFICATION_SETTINGS_REDIRECT_CALLBACK);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Reports a payment of a location for an application.
    ///
    /// The ID in the response refunds the payment with `marketplace_payment_refund_callback`.
    ///
    /// `POST /marketplace/partner/payment` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::NewPayment;
    ///
    /// let body = NewPayment {
    ///     salon_id: 123,
    ///     application_id: 123,
    ///     currency_iso: "EUR".into(),
    ///     payment_sum: 990.99,
    ///     payment_date: "2022-01-01 10:10:00".into(),
    ///     period_from: "2022-01-01 10:10:00".into(),
    ///     period_to: "2022-02-01 10:10:00".into(),
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .notification_payment_callback(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification_payment_callback(
        &self,
        body: types::NewPayment,
    ) -> Call<'c, types::ReportedPayment> {
        let mut request = Request::new(&NOTIFICATION_PAYMENT_CALLBACK);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Reports the refund of a payment.
    ///
    /// `POST /marketplace/partner/payment/refund/{payment_id}` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// - `payment_id`: ID of the payment, from `marketplace_notification_payment_callback`.
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.developer().marketplace().payment_refund_callback(123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn payment_refund_callback(&self, payment_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&PAYMENT_REFUND_CALLBACK);
        request.set(0, &payment_id);
        Call::empty(self.client, request)
    }

    /// Sets the short names of a location for notifications.
    ///
    /// `POST /marketplace/partner/short_names` on `https://app.alteg.io` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::developer::types::ShortNames;
    ///
    /// let body = ShortNames {
    ///     salon_id: 123,
    ///     application_id: 123,
    ///     short_names: vec!["Altegio".into(), "AL".into()],
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .marketplace()
    ///     .set_marketplace_notification_short_names(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_marketplace_notification_short_names(
        &self,
        body: types::ShortNames,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }
}

/// [`Marketplace::partner_application_payment_link`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PartnerApplicationPaymentLink<'c> {
    call: Call<'c, types::PaymentLink>,
}

impl<'c> PartnerApplicationPaymentLink<'c> {
    /// Discount, in percent.
    pub fn discount(mut self, discount: f64) -> Self {
        self.call.request().set(2, &discount);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::PaymentLink> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::PaymentLink>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for PartnerApplicationPaymentLink<'c> {
    type Output = Result<Response<types::PaymentLink>, Error>;
    type IntoFuture = Sending<'c, types::PaymentLink>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_MARKETPLACE_APP_LOCATIONS: Operation = Operation {
    id: "list_marketplace_app_locations",
    method: Method::Get,
    safe: false,
    path: "/marketplace/application/{application_id}/salons",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "application_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "page",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            required: true,
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        maximum: Some(1000.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PARTNER_APPLICATIONS_TARIFFS_LIST: Operation = Operation {
    id: "marketplace_partner_applications_tariffs_list",
    method: Method::Get,
    safe: false,
    path: "/marketplace/application/{application_id}/tariffs",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "application_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PARTNER_APPLICATION_ADD_DISCOUNT: Operation = Operation {
    id: "marketplace_partner_application_add_discount",
    method: Method::Post,
    safe: false,
    path: "/marketplace/application/add_discount",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PARTNER_APPLICATION_PAYMENT_LINK: Operation = Operation {
    id: "marketplace_partner_application_payment_link",
    method: Method::Get,
    safe: false,
    path: "/marketplace/application/payment_link",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "salon_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "application_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "discount",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PARTNER_APPLICATIONS_UPDATE_CHANNEL: Operation = Operation {
    id: "marketplace_partner_applications_update_channel",
    method: Method::Post,
    safe: false,
    path: "/marketplace/application/update_channel",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_MARKETPLACE_INTEGRATION_STATUS: Operation = Operation {
    id: "get_marketplace_integration_status",
    method: Method::Get,
    safe: false,
    path: "/marketplace/salon/{location_id}/application/{application_id}",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "application_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UNINSTALL_MARKETPLACE_APP: Operation = Operation {
    id: "uninstall_marketplace_app",
    method: Method::Post,
    safe: false,
    path: "/marketplace/salon/{location_id}/application/{application_id}/uninstall",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "application_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static NOTIFICATION_SETTINGS_CALLBACK: Operation = Operation {
    id: "marketplace_notification_settings_callback",
    method: Method::Post,
    safe: false,
    path: "/marketplace/partner/callback",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static NOTIFICATION_SETTINGS_REDIRECT_CALLBACK: Operation = Operation {
    id: "marketplace_notification_settings_redirect_callback",
    method: Method::Post,
    safe: false,
    path: "/marketplace/partner/callback/redirect",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static NOTIFICATION_PAYMENT_CALLBACK: Operation = Operation {
    id: "marketplace_notification_payment_callback",
    method: Method::Post,
    safe: false,
    path: "/marketplace/partner/payment",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PAYMENT_REFUND_CALLBACK: Operation = Operation {
    id: "marketplace_payment_refund_callback",
    method: Method::Post,
    safe: false,
    path: "/marketplace/partner/payment/refund/{payment_id}",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[
        Parameter {
            name: "payment_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES: Operation = Operation {
    id: "set_marketplace_notification_short_names",
    method: Method::Post,
    safe: false,
    path: "/marketplace/partner/short_names",
    document: "developer",
    base: "https://app.alteg.io",
    own_server: true,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
