// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Tags`. Needs the feature `tags`.

use crate::runtime::{
    Call, Client, Error, Method, Null, Operation, Parameter, Request, Response, Sending,
    Value,
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

    /// Adds a tag to a location.
    ///
    /// Replaced by `POST /api/v2/companies/{company_id}/tags`.
    ///
    /// `POST /labels/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// - `color`: `#RRGGBB`.
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .tags()
    ///     .create_tag(37532, "Gift", "#aa11ff")
    ///     .entity(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn create_tag(
        &self,
        location_id: i64,
        title: &str,
        color: &str,
    ) -> CreateTag<'c> {
        let mut request = Request::new(&CREATE_TAG);
        request.set(0, &location_id);
        request.set(1, title);
        request.set(2, color);
        CreateTag {
            call: Call::by_status(self.client, request),
        }
    }

    /// Lists the tags of a location for one kind of entity.
    ///
    /// Replaced by `GET /api/v2/companies/{company_id}/tags` with `entity`.
    ///
    /// `entity` is one of:
    ///
    /// - `common`: tags for general use
    /// - `client`: for clients
    /// - `record`: for appointments
    /// - `activity`: for events
    ///
    /// The old numbers `0` to `3` still work, but names are preferred.
    ///
    /// `GET /labels/{location_id}/{entity}` · needs `partner_token` and `user_token`
    ///
    /// - `entity`: Kind of entity that a tag marks.
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::TagEntity;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .tags()
    ///     .get_tag_list_by_entity(37532, &TagEntity::Client)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn get_tag_list_by_entity(
        &self,
        location_id: i64,
        entity: &types::TagEntity,
    ) -> Call<'c, Vec<types::TagDetails>> {
        let mut request = Request::new(&GET_TAG_LIST_BY_ENTITY);
        request.set(0, &location_id);
        request.set(1, entity);
        Call::enveloped(self.client, request)
    }

    /// Updates a tag of a location.
    ///
    /// Replaced by `PUT` on `{tag_id}` under `/api/v2/companies/{company_id}/tags/`.
    ///
    /// `PUT /labels/{location_id}/{tag_id}` · needs `partner_token` and `user_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::TagUpdate;
    ///
    /// let body = TagUpdate {
    ///     title: Some("Testway2".into()),
    ///     color: Some("#aa11ff".into()),
    ///     entity: Some(2),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().tags().update_tag_by_tag_id(37532, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn update_tag_by_tag_id(
        &self,
        location_id: i64,
        tag_id: i64,
        body: types::TagUpdate,
    ) -> Call<'c, Value, types::Message> {
        let mut request = Request::new(&UPDATE_TAG_BY_TAG_ID);
        request.set(0, &location_id);
        request.set(1, &tag_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a tag of a location.
    ///
    /// Replaced by `DELETE` on `{tag_id}` under `/api/v2/companies/{company_id}/tags/`.
    ///
    /// `DELETE /labels/{location_id}/{tag_id}` · needs `partner_token` and `user_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().tags().delete_tag_by_tag_id(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn delete_tag_by_tag_id(
        &self,
        location_id: i64,
        tag_id: i64,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&DELETE_TAG_BY_TAG_ID);
        request.set(0, &location_id);
        request.set(1, &tag_id);
        Call::enveloped(self.client, request)
    }
}

/// [`Tags::create_tag`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateTag<'c> {
    call: Call<'c, types::CreateTagResponse, ()>,
}

impl<'c> CreateTag<'c> {
    /// Kind of entity that the tag marks. `0`: any, `1`: clients, `2`: appointments.
    pub fn entity(mut self, entity: i64) -> Self {
        self.call.request().set(3, &entity);
        self
    }

    pub fn icon(mut self, icon: &str) -> Self {
        self.call.request().set(4, icon);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::CreateTagResponse, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::CreateTagResponse, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateTag<'c> {
    type Output = Result<Response<types::CreateTagResponse, ()>, Error>;
    type IntoFuture = Sending<'c, types::CreateTagResponse, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static CREATE_TAG: Operation = Operation {
    id: "create_tag",
    method: Method::Post,
    safe: false,
    path: "/labels/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "title",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "color",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "entity",
            ..Parameter::QUERY
        },
        Parameter {
            name: "icon",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TAG_LIST_BY_ENTITY: Operation = Operation {
    id: "get_tag_list_by_entity",
    method: Method::Get,
    safe: false,
    path: "/labels/{location_id}/{entity}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "entity",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TAG_BY_TAG_ID: Operation = Operation {
    id: "update_tag_by_tag_id",
    method: Method::Put,
    safe: false,
    path: "/labels/{location_id}/{tag_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
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

static DELETE_TAG_BY_TAG_ID: Operation = Operation {
    id: "delete_tag_by_tag_id",
    method: Method::Delete,
    safe: false,
    path: "/labels/{location_id}/{tag_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "tag_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
