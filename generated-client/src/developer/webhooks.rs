// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Webhooks`. Needs the feature `developer-webhooks`.
//!
//! Requests that the API sends to your server:
//!
//! - `POST SalonEvent`: Reports a change of a location. It sends [`SalonEvent`](super::types::SalonEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST StaffEvent`: Reports a change of a team member. It sends [`StaffEvent`](super::types::StaffEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST ServiceEvent`: Reports a change of a service. It sends [`ServiceEvent`](super::types::ServiceEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST ServiceCategoryEvent`: Reports a change of a service category. It sends [`ServiceCategoryEvent`](super::types::ServiceCategoryEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST ClientEvent`: Reports a change of a client. It sends [`ClientEvent`](super::types::ClientEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST RecordEvent`: Reports a change of an appointment. It sends [`RecordEvent`](super::types::RecordEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST LoyaltyCardEvent`: Reports a change of a loyalty card. It sends [`LoyaltyCardEvent`](super::types::LoyaltyCardEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST ScheduleEvent`: Reports a change of a work schedule. It sends [`ScheduleEvent`](super::types::ScheduleEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST GoodEvent`: Reports a change of a product. It sends [`GoodEvent`](super::types::GoodEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST GoodsOperationEvent`: Reports a change of a product transaction. It sends [`GoodsOperationEvent`](super::types::GoodsOperationEvent). Response `200`: Received; any status of 2xx is accepted.
//! - `POST FinancesOperationEvent`: Reports a change of a financial transaction. It sends [`FinancesOperationEvent`](super::types::FinancesOperationEvent). Response `200`: Received; any status of 2xx is accepted.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Webhook settings of a location, and the webhooks that it sends
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'c> {
    client: &'c Client,
}

impl<'c> Webhooks<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the webhook settings of a location.
    ///
    /// `GET /hooks_settings/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.developer().webhooks().get_event_notification_settings(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event_notification_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, types::WebhookSettings> {
        let mut request = Request::new(&GET_EVENT_NOTIFICATION_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Updates the webhook settings of a location.
    ///
    /// `POST /hooks_settings/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::developer::types::WebhookSettingsUpdate;
    ///
    /// let body = WebhookSettingsUpdate {
    ///     salon: Some(1),
    ///     ..WebhookSettingsUpdate::new(
    ///         vec!["https://dev.tools.test.com/test/Hooks".into()],
    ///         0,
    ///     )
    /// };
    /// let response = altegio
    ///     .developer()
    ///     .webhooks()
    ///     .update_event_notification_settings(1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_event_notification_settings(
        &self,
        location_id: i64,
        body: types::WebhookSettingsUpdate,
    ) -> Call<'c, types::WebhookSettings> {
        let mut request = Request::new(&UPDATE_EVENT_NOTIFICATION_SETTINGS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

static GET_EVENT_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "get_event_notification_settings",
    method: Method::Get,
    safe: false,
    path: "/hooks_settings/{location_id}",
    document: "developer",
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

static UPDATE_EVENT_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "update_event_notification_settings",
    method: Method::Post,
    safe: false,
    path: "/hooks_settings/{location_id}",
    document: "developer",
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
