// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Tags`. Needs the feature `v2-tags`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Tags of clients, appointments and events
#[derive(Debug, Clone, Copy)]
pub struct Tags<'c> {
    client: &'c Client,
}

impl<'c> Tags<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the tags of a location.
    ///
    /// `GET /locations/{company_id}/tags` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v2::types::TagEntityFilter;
    ///
    /// let response = altegio.v2().tags().list_tags(1).entity(&TagEntityFilter::Client).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tags(&self, location_id: i64) -> ListTags<'c> {
        let mut request = Request::new(&LIST_TAGS);
        request.set(0, &location_id);
        ListTags {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a tag.
    ///
    /// `POST /locations/{company_id}/tags` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    ///
    /// # Errors
    ///
    /// - `400` with [`Failure`](super::types::Failure): The request is malformed
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    /// - `422` with [`Failure`](super::types::Failure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v2::types::{NewTag, TagEntity};
    ///
    /// let body = NewTag {
    ///     entity: Some(TagEntity::Any),
    ///     ..NewTag::new("VIP Booking User", "#ff2828")
    /// };
    /// let response = altegio.v2().tags().create_tag(1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(
        &self,
        location_id: i64,
        body: types::NewTag,
    ) -> Call<'c, types::Tag> {
        let mut request = Request::new(&CREATE_TAG);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a tag.
    ///
    /// `GET /locations/{company_id}/tags/{tag_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v2().tags().get_tag(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag(&self, location_id: i64, tag_id: i64) -> Call<'c, types::Tag> {
        let mut request = Request::new(&GET_TAG);
        request.set(0, &location_id);
        request.set(1, &tag_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a tag.
    ///
    /// `PUT /locations/{company_id}/tags/{tag_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
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
    /// use altegio::v2::types::TagUpdate;
    ///
    /// let body = TagUpdate {
    ///     title: Some("VIP Booking User".into()),
    ///     color: Some("#ff2828".into()),
    ///     icon: Some("star".into()),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v2().tags().update_tag(1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tag(
        &self,
        location_id: i64,
        tag_id: i64,
        body: types::TagUpdate,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&UPDATE_TAG);
        request.set(0, &location_id);
        request.set(1, &tag_id);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Deletes a tag.
    ///
    /// `DELETE /locations/{company_id}/tags/{tag_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    ///
    /// # Errors
    ///
    /// - `401` with [`Failure`](super::types::Failure): A token is missing or invalid
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`Failure`](super::types::Failure): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v2().tags().delete_tag(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag(&self, location_id: i64, tag_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TAG);
        request.set(0, &location_id);
        request.set(1, &tag_id);
        Call::empty(self.client, request)
    }
}

/// [`Tags::list_tags`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTags<'c> {
    call: Call<'c, Vec<types::Tag>>,
}

impl<'c> ListTags<'c> {
    /// Keeps the tags of this kind of entity, by name or by number. `0`: any, `1`: clients, `2`: appointments (`record`), `3`: events (`activity`).
    pub fn entity(mut self, entity: &types::TagEntityFilter) -> Self {
        self.call.request().set(1, entity);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Tag>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Tag>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListTags<'c> {
    type Output = Result<Response<Vec<types::Tag>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Tag>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_TAGS: Operation = Operation {
    id: "list_tags",
    method: Method::Get,
    safe: false,
    path: "/locations/{company_id}/tags",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "entity",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TAG: Operation = Operation {
    id: "create_tag",
    method: Method::Post,
    safe: false,
    path: "/locations/{company_id}/tags",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TAG: Operation = Operation {
    id: "get_tag",
    method: Method::Get,
    safe: false,
    path: "/locations/{company_id}/tags/{tag_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "tag_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TAG: Operation = Operation {
    id: "update_tag",
    method: Method::Put,
    safe: false,
    path: "/locations/{company_id}/tags/{tag_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "tag_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TAG: Operation = Operation {
    id: "delete_tag",
    method: Method::Delete,
    safe: false,
    path: "/locations/{company_id}/tags/{tag_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "tag_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
