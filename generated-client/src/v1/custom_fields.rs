// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Custom Fields`. Needs the feature `custom_fields`.

use crate::runtime::{Call, Client, Method, Null, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Custom fields of clients and appointments
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'c> {
    client: &'c Client,
}

impl<'c> CustomFields<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the custom fields of a location.
    ///
    /// `GET /custom_fields/{field_category}/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// - `field_category`: Kind of entity that has the fields: `appointment` or `client`.
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
    ///     .custom_fields()
    ///     .get_custom_field_list("record", 37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_field_list(
        &self,
        field_category: &str,
        location_id: i64,
    ) -> Call<'c, Vec<types::CustomField>> {
        let mut request = Request::new(&GET_CUSTOM_FIELD_LIST);
        request.set(0, field_category);
        request.set(1, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a custom field.
    ///
    /// The user must belong to the location's chain and have the permission **Settings → Access → Custom Fields → Create custom fields**.
    ///
    /// `POST /custom_fields/{field_category}/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// - `field_category`: Kind of entity that has the fields: `appointment` or `client`.
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
    /// use altegio::v1::types::NewCustomField;
    ///
    /// let body = NewCustomField {
    ///     r#type: "text".into(),
    ///     code: "my_text_field".into(),
    ///     title: "test field".into(),
    ///     user_can_edit: true,
    ///     show_in_ui: true,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .custom_fields()
    ///     .create_custom_field("record", 37532, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field(
        &self,
        field_category: &str,
        location_id: i64,
        body: types::NewCustomField,
    ) -> Call<'c, types::CustomField> {
        let mut request = Request::new(&CREATE_CUSTOM_FIELD);
        request.set(0, field_category);
        request.set(1, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Updates a custom field.
    ///
    /// The user must belong to the location's chain and have the permission **Settings → Access → Custom Fields → Modify custom fields**.
    ///
    /// `PUT /custom_fields/{field_category}/{location_id}/{field_id}` · needs `partner_token` and `user_token`
    ///
    /// - `field_category`: Kind of entity that has the fields: `appointment` or `client`.
    ///
    /// # Errors
    ///
    /// - `403` with [`FailureWithoutData`](super::types::FailureWithoutData): The user lacks the permission
    /// - `404` with [`FailureWithoutData`](super::types::FailureWithoutData): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewCustomField;
    ///
    /// let body = NewCustomField {
    ///     r#type: "text".into(),
    ///     code: "my_text_field".into(),
    ///     title: "test field".into(),
    ///     user_can_edit: true,
    ///     show_in_ui: true,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .custom_fields()
    ///     .update_custom_field("record", 37532, 1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_field(
        &self,
        field_category: &str,
        location_id: i64,
        field_id: i64,
        body: types::NewCustomField,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&UPDATE_CUSTOM_FIELD);
        request.set(0, field_category);
        request.set(1, &location_id);
        request.set(2, &field_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a custom field from a location.
    ///
    /// The user must belong to the location's chain and have the permission **Settings → Access → Custom Fields → Remove custom fields**.
    ///
    /// `DELETE /custom_fields/{field_category}/{location_id}/{field_id}` · needs `partner_token` and `user_token`
    ///
    /// - `field_category`: Kind of entity that has the fields: `appointment` or `client`.
    ///
    /// # Errors
    ///
    /// - `403` with [`FailureWithoutData`](super::types::FailureWithoutData): The user lacks the permission
    /// - `404` with [`FailureWithoutData`](super::types::FailureWithoutData): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .custom_fields()
    ///     .delete_custom_field("record", 37532, 1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field(
        &self,
        field_category: &str,
        location_id: i64,
        field_id: i64,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&DELETE_CUSTOM_FIELD);
        request.set(0, field_category);
        request.set(1, &location_id);
        request.set(2, &field_id);
        Call::enveloped(self.client, request)
    }
}

static GET_CUSTOM_FIELD_LIST: Operation = Operation {
    id: "get_custom_field_list",
    method: Method::Get,
    safe: false,
    path: "/custom_fields/{field_category}/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "field_category",
            ..Parameter::PATH
        },
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

static CREATE_CUSTOM_FIELD: Operation = Operation {
    id: "create_custom_field",
    method: Method::Post,
    safe: false,
    path: "/custom_fields/{field_category}/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "field_category",
            ..Parameter::PATH
        },
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

static UPDATE_CUSTOM_FIELD: Operation = Operation {
    id: "update_custom_field",
    method: Method::Put,
    safe: false,
    path: "/custom_fields/{field_category}/{location_id}/{field_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "field_category",
            ..Parameter::PATH
        },
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "field_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_CUSTOM_FIELD: Operation = Operation {
    id: "delete_custom_field",
    method: Method::Delete,
    safe: false,
    path: "/custom_fields/{field_category}/{location_id}/{field_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "field_category",
            ..Parameter::PATH
        },
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "field_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
