// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Notifications`. Needs the feature `notifications`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending, Value,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// SMS and emails to clients, and their delivery
#[derive(Debug, Clone, Copy)]
pub struct Notifications<'c> {
    client: &'c Client,
}

impl<'c> Notifications<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Sends an SMS to the clients with the given IDs.
    ///
    /// `POST /sms/clients/by_id/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `402` with [`FailureWithoutData`](super::types::FailureWithoutData): The location has no valid license or not enough funds
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::SmsToClients;
    ///
    /// let body = SmsToClients {
    ///     client_ids: Some(vec![1, 2, 3]),
    ///     text: Some("Dear clients, we congratulate you on".into()),
    /// };
    /// let response = altegio.v1().notifications().send_sms_to_clients(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_sms_to_clients(
        &self,
        location_id: i64,
        body: types::SmsToClients,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&SEND_SMS_TO_CLIENTS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Sends an SMS to all clients that match a filter.
    ///
    /// Optional filters, each of which matches a part of the value:
    ///
    /// - `fullname`: client name
    /// - `phone`
    /// - `email`
    /// - `card`: loyalty card number
    ///
    /// Without a filter, the message is sent to all clients of the location.
    ///
    /// `POST /sms/clients/by_filter/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::SmsByFilter;
    ///
    /// let body = SmsByFilter { text: Some("Dear clients, we congratulate you on".into()) };
    /// let response = altegio
    ///     .v1()
    ///     .notifications()
    ///     .send_sms_campaign_to_filtered_clients(37532, body)
    ///     .fullname("Joh")
    ///     .phone("1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_sms_campaign_to_filtered_clients(
        &self,
        location_id: i64,
        body: types::SmsByFilter,
    ) -> SendSmsCampaignToFilteredClients<'c> {
        let mut request = Request::new(&SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        SendSmsCampaignToFilteredClients {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Sends an email to the clients with the given IDs.
    ///
    /// `POST /email/clients/by_id/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::EmailToClients;
    ///
    /// let body = EmailToClients {
    ///     client_ids: vec![1, 2, 3],
    ///     subject: "Important!".into(),
    ///     text: "Dear clients, we congratulate you on".into(),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .notifications()
    ///     .send_email_newsletter_to_clients(37532, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_email_newsletter_to_clients(
        &self,
        location_id: i64,
        body: types::EmailToClients,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&SEND_EMAIL_NEWSLETTER_TO_CLIENTS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Sends an email to all clients that match a filter.
    ///
    /// Optional filters, each of which matches a part of the value:
    ///
    /// - `fullname`: client name
    /// - `phone`
    /// - `email`
    /// - `card`: loyalty card number
    ///
    /// Without a filter, the message is sent to all clients of the location.
    ///
    /// `POST /email/clients/by_filter/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::EmailByFilter;
    ///
    /// let body = EmailByFilter {
    ///     subject: "Important!".into(),
    ///     text: "Dear clients, we congratulate you on".into(),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .notifications()
    ///     .send_email_campaign_to_filtered_clients(37532, body)
    ///     .fullname("Joh")
    ///     .phone("1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_email_campaign_to_filtered_clients(
        &self,
        location_id: i64,
        body: types::EmailByFilter,
    ) -> SendEmailCampaignToFilteredClients<'c> {
        let mut request = Request::new(&SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        SendEmailCampaignToFilteredClients {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Reports the delivery status of messages.
    ///
    /// An SMS provider reports statuses to the callback URL that it gets as `delivery_callback_url` with each SMS. On the host `app.alteg.io`, the path is `/smsprovider/status/callback/{partner_token}`.
    ///
    /// Statuses:
    ///
    /// - `1`: delivered
    /// - `2`: undelivered
    /// - `4`: sent to the phone
    /// - `8`: handed to the operator
    /// - `16`: refused by the operator
    /// - `52`: balance too low
    ///
    /// An error has an HTTP status, a code and sometimes a message:
    ///
    /// - `5` (HTTP 400, `ENTITY_VALIDATION_ERROR`): invalid request body
    /// - `10` (HTTP 400, `FIELD_VALIDATION_ERROR`): invalid parameter
    /// - `15` (HTTP 403, `ACCESS_FORBIDDEN`): the application lacks the permission
    /// - `20` (HTTP 401, `INVALID_PARTNER_TOKEN`): `partner_token` is missing or invalid
    /// - `30` (HTTP 404, `RESOURCE_NOT_FOUND`): the path does not exist
    ///
    /// `POST /delivery/status` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`GetMessageStatusListError400`](super::types::GetMessageStatusListError400): The request is malformed
    /// - `401` with [`GetMessageStatusListError400`](super::types::GetMessageStatusListError400): A token is missing or invalid
    /// - `404` with [`GetMessageStatusListError400`](super::types::GetMessageStatusListError400): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::DeliveryStatusQuery;
    ///
    /// let body = vec![DeliveryStatusQuery {
    ///     id: Some("232674".into()),
    ///     status: Some(1),
    ///     ..Default::default()
    /// }];
    /// let response = altegio.v1().notifications().get_message_status_list(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_status_list(
        &self,
        body: Vec<types::DeliveryStatusQuery>,
    ) -> Call<'c, Value> {
        let mut request = Request::new(&GET_MESSAGE_STATUS_LIST);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns the notification settings of a location.
    ///
    /// `GET /notification_settings/{location_id}/notification_types` · needs `partner_token` and `user_token`
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
    ///     .notifications()
    ///     .get_location_notification_settings(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_notification_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::LocationNotificationSetting>, types::CountMeta> {
        let mut request = Request::new(&GET_LOCATION_NOTIFICATION_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Returns a user's notification settings in a location.
    ///
    /// `GET /notification_settings/{location_id}/users/{user_id}` · needs `partner_token` and `user_token`
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
    ///     .notifications()
    ///     .get_user_notification_settings(37532, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_notification_settings(
        &self,
        location_id: i64,
        user_id: i64,
    ) -> Call<'c, types::UserNotificationSettings> {
        let mut request = Request::new(&GET_USER_NOTIFICATION_SETTINGS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a user's push notification settings.
    ///
    /// The notification type must match the `mode` of the user (`admin` or `team_member`), e.g. `record_create_online_admin` or `record_create_online_staff`. In these names, `staff` is a team member.
    ///
    /// `POST /notification_settings/{location_id}/users/{user_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{
    ///     UserNotificationSettingsNotificationTypeType, UserNotificationSettingsUpdate,
    ///     UserNotificationSettingsUpdateNotificationType,
    /// };
    ///
    /// let body = UserNotificationSettingsUpdate {
    ///     notification_types: Some(vec![UserNotificationSettingsUpdateNotificationType {
    ///         r#type: Some(
    ///             UserNotificationSettingsNotificationTypeType::RecordCreateOnlineAdmin,
    ///         ),
    ///         ..Default::default()
    ///     }]),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .notifications()
    ///     .update_user_notification_settings(37532, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_notification_settings(
        &self,
        location_id: i64,
        user_id: i64,
        body: types::UserNotificationSettingsUpdate,
    ) -> Call<'c, types::UserNotificationSettings> {
        let mut request = Request::new(&UPDATE_USER_NOTIFICATION_SETTINGS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`Notifications::send_sms_campaign_to_filtered_clients`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendSmsCampaignToFilteredClients<'c> {
    call: Call<'c, Value, types::Message>,
}

impl<'c> SendSmsCampaignToFilteredClients<'c> {
    /// Keeps clients whose name contains this text.
    pub fn fullname(mut self, fullname: &str) -> Self {
        self.call.request().set(1, fullname);
        self
    }

    /// Keeps clients whose phone number contains this text.
    pub fn phone(mut self, phone: &str) -> Self {
        self.call.request().set(2, phone);
        self
    }

    /// Keeps clients whose email contains this text.
    pub fn email(mut self, email: &str) -> Self {
        self.call.request().set(3, email);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Value, types::Message> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Value, types::Message>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SendSmsCampaignToFilteredClients<'c> {
    type Output = Result<Response<Value, types::Message>, Error>;
    type IntoFuture = Sending<'c, Value, types::Message>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Notifications::send_email_campaign_to_filtered_clients`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendEmailCampaignToFilteredClients<'c> {
    call: Call<'c, Value, types::Message>,
}

impl<'c> SendEmailCampaignToFilteredClients<'c> {
    /// Keeps clients whose name contains this text.
    pub fn fullname(mut self, fullname: &str) -> Self {
        self.call.request().set(1, fullname);
        self
    }

    /// Keeps clients whose phone number contains this text.
    pub fn phone(mut self, phone: &str) -> Self {
        self.call.request().set(2, phone);
        self
    }

    /// Keeps clients whose email contains this text.
    pub fn email(mut self, email: &str) -> Self {
        self.call.request().set(3, email);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Value, types::Message> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Value, types::Message>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SendEmailCampaignToFilteredClients<'c> {
    type Output = Result<Response<Value, types::Message>, Error>;
    type IntoFuture = Sending<'c, Value, types::Message>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static SEND_SMS_TO_CLIENTS: Operation = Operation {
    id: "send_sms_to_clients",
    method: Method::Post,
    safe: false,
    path: "/sms/clients/by_id/{location_id}",
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

static SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS: Operation = Operation {
    id: "send_sms_campaign_to_filtered_clients",
    method: Method::Post,
    safe: false,
    path: "/sms/clients/by_filter/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "fullname",
            ..Parameter::QUERY
        },
        Parameter {
            name: "phone",
            ..Parameter::QUERY
        },
        Parameter {
            name: "email",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEND_EMAIL_NEWSLETTER_TO_CLIENTS: Operation = Operation {
    id: "send_email_newsletter_to_clients",
    method: Method::Post,
    safe: false,
    path: "/email/clients/by_id/{location_id}",
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

static SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS: Operation = Operation {
    id: "send_email_campaign_to_filtered_clients",
    method: Method::Post,
    safe: false,
    path: "/email/clients/by_filter/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "fullname",
            ..Parameter::QUERY
        },
        Parameter {
            name: "phone",
            ..Parameter::QUERY
        },
        Parameter {
            name: "email",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_MESSAGE_STATUS_LIST: Operation = Operation {
    id: "get_message_status_list",
    method: Method::Post,
    safe: false,
    path: "/delivery/status",
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

static GET_LOCATION_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "get_location_notification_settings",
    method: Method::Get,
    safe: false,
    path: "/notification_settings/{location_id}/notification_types",
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

static GET_USER_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "get_user_notification_settings",
    method: Method::Get,
    safe: false,
    path: "/notification_settings/{location_id}/users/{user_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "user_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_USER_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "update_user_notification_settings",
    method: Method::Post,
    safe: false,
    path: "/notification_settings/{location_id}/users/{user_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "user_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
