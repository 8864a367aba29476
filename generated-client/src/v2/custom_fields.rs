// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Custom Fields`. Needs the feature `v2-custom_fields`.

use crate::runtime::{
    Bounds, Call, Client, Error, Method, Operation, Parameter, Request, Response, Rules,
    Sending,
};
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
    /// `GET /locations/{location_id}/custom_fields` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`CustomFieldIncluded`](super::types::CustomFieldIncluded).
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v2::types::CustomFieldEntity;
    ///
    /// let response = altegio
    ///     .v2()
    ///     .custom_fields()
    ///     .list_custom_fields(1)
    ///     .filter_parent_entity_type(&CustomFieldEntity::Record)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_fields(&self, location_id: i64) -> ListCustomFields<'c> {
        let mut request = Request::new(&LIST_CUSTOM_FIELDS);
        request.set(0, &location_id);
        ListCustomFields {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`CustomFields::list_custom_fields`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCustomFields<'c> {
    call: Call<'c, Vec<types::CustomField>>,
}

impl<'c> ListCustomFields<'c> {
    /// Keeps the custom fields of clients or of appointments (`record`).
    ///
    /// `filter[parent_entity_type]` on the wire.
    pub fn filter_parent_entity_type(
        mut self,
        filter_parent_entity_type: &types::CustomFieldEntity,
    ) -> Self {
        self.call.request().set(1, filter_parent_entity_type);
        self
    }

    /// Keeps the custom fields of clients or of appointments (`record`); see `filter[parent_entity_type]`.
    ///
    /// `filter[entity_slug]` on the wire.
    #[deprecated]
    pub fn filter_entity_slug(
        mut self,
        filter_entity_slug: &types::CustomFieldEntity,
    ) -> Self {
        self.call.request().set(2, filter_entity_slug);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::CustomFieldInclude]) -> Self {
        self.call.request().set(3, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::CustomField>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::CustomField>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListCustomFields<'c> {
    type Output = Result<Response<Vec<types::CustomField>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::CustomField>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_CUSTOM_FIELDS: Operation = Operation {
    id: "list_custom_fields",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/custom_fields",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[parent_entity_type]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[entity_slug]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "include",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        unique_items: true,
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
