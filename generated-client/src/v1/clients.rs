// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Clients`. Needs the feature `clients`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Null, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Clients: search, data, comments, files and visits
#[derive(Debug, Clone, Copy)]
pub struct Clients<'c> {
    client: &'c Client,
}

impl<'c> Clients<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists clients, with filters (old path).
    ///
    /// Replaced by `POST /company/{location_id}/clients/search`.
    ///
    /// Pagination: `page`, such as `1`, and `count`, the page size, such as `20`. Optional filters:
    ///
    /// | Filter | Matches |
    /// | --- | --- |
    /// | `fullname` | part of the name |
    /// | `phone` | part of the number |
    /// | `email` | part of the address |
    /// | `card` | part of the loyalty card number |
    /// | `paid_min`, `paid_max` | the lowest and highest total paid |
    /// | `id` | one client; `id[]` several |
    /// | `changed_after` | created or changed since, e.g. `2000-01-01T00:00:00` |
    /// | `changed_before` | created or changed earlier than, e.g. `2020-12-31T23:59:59` |
    ///
    /// `GET /clients/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .clients()
    ///     .deprecated_get_client_list(37532)
    ///     .fullname("Joh")
    ///     .phone("1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_get_client_list(
        &self,
        location_id: i64,
    ) -> DeprecatedGetClientList<'c> {
        let mut request = Request::new(&DEPRECATED_GET_CLIENT_LIST);
        request.set(0, &location_id);
        DeprecatedGetClientList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a client.
    ///
    /// `POST /clients/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewClient;
    ///
    /// let body = NewClient {
    ///     surname: Some("Smith".into()),
    ///     ..NewClient::new("James", "13155550179")
    /// };
    /// let response = altegio.v1().clients().create_client(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_client(
        &self,
        location_id: i64,
        body: types::NewClient,
    ) -> Call<'c, types::Client> {
        let mut request = Request::new(&CREATE_CLIENT);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Searches the clients of a location.
    ///
    /// `POST /company/{location_id}/clients/search` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`ClientSearchFailure`](super::types::ClientSearchFailure): The request is malformed
    /// - `402` with [`Failure`](super::types::Failure): The location has no valid license or not enough funds
    /// - `404` with [`ClientSearchNotFound`](super::types::ClientSearchNotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{ClientSearch, ClientSearchField};
    ///
    /// let body = ClientSearch {
    ///     page: Some(1),
    ///     page_size: Some(3),
    ///     fields: Some(vec![ClientSearchField::Id]),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().clients().get_client_list(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_list(
        &self,
        location_id: i64,
        body: types::ClientSearch,
    ) -> GetClientList<'c> {
        let mut request = Request::new(&GET_CLIENT_LIST);
        request.set(0, &location_id);
        request.json("application/json", &body);
        GetClientList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a client.
    ///
    /// `GET /client/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().get_client(37532, 4564).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client(&self, location_id: i64, id: i64) -> Call<'c, types::Client> {
        let mut request = Request::new(&GET_CLIENT);
        request.set(0, &location_id);
        request.set(1, &id);
        Call::enveloped(self.client, request)
    }

    /// Updates a client.
    ///
    /// `PUT /client/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::ClientUpdate;
    ///
    /// let body = ClientUpdate {
    ///     surname: Some("Smith".into()),
    ///     ..ClientUpdate::new("James", "13155550179")
    /// };
    /// let response = altegio.v1().clients().update_client(37532, 4564, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_client(
        &self,
        location_id: i64,
        id: i64,
        body: types::ClientUpdate,
    ) -> Call<'c, types::Client> {
        let mut request = Request::new(&UPDATE_CLIENT);
        request.set(0, &location_id);
        request.set(1, &id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a client.
    ///
    /// `DELETE /client/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().delete_client(37532, 4564).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_client(&self, location_id: i64, id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_CLIENT);
        request.set(0, &location_id);
        request.set(1, &id);
        Call::empty(self.client, request)
    }

    /// Adds several clients.
    ///
    /// `POST /clients/{location_id}/bulk` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::BatchClient;
    ///
    /// let body = vec![BatchClient {
    ///     name: Some("James".into()),
    ///     surname: Some("Smith".into()),
    ///     ..Default::default()
    /// }];
    /// let response = altegio.v1().clients().bulk_create_clients(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_create_clients(
        &self,
        location_id: i64,
        body: Vec<types::BatchClient>,
    ) -> Call<'c, types::ClientBatchResult> {
        let mut request = Request::new(&BULK_CREATE_CLIENTS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the comments on a client.
    ///
    /// Includes the files that were uploaded for the client.
    ///
    /// `GET /clients/{location_id}/clients/{client_id}/comments` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().list_client_comments(123, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_client_comments(
        &self,
        location_id: i64,
        client_id: i64,
    ) -> Call<'c, Vec<types::ClientComment>, types::CountMeta> {
        let mut request = Request::new(&LIST_CLIENT_COMMENTS);
        request.set(0, &location_id);
        request.set(1, &client_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a text comment to a client.
    ///
    /// `POST /clients/{location_id}/clients/{client_id}/comments` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewClientComment;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .clients()
    ///     .create_client_comment(
    ///         123,
    ///         123,
    ///         NewClientComment { text: "Comment for a client".into() },
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_client_comment(
        &self,
        location_id: i64,
        client_id: i64,
        body: types::NewClientComment,
    ) -> Call<'c, types::ClientComment> {
        let mut request = Request::new(&CREATE_CLIENT_COMMENT);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a comment on a client.
    ///
    /// A file whose upload created the comment is not deleted.
    ///
    /// `DELETE /clients/{location_id}/clients/{client_id}/comments/{comment_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().delete_client_comment(123, 123, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_client_comment(
        &self,
        location_id: i64,
        client_id: i64,
        comment_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_CLIENT_COMMENT);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.set(2, &comment_id);
        Call::empty(self.client, request)
    }

    /// Lists the files uploaded for a client.
    ///
    /// The client ID comes from the client list.
    ///
    /// `GET /company/{location_id}/clients/files/{client_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().get_client_file_list(37532, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_file_list(
        &self,
        location_id: i64,
        client_id: i64,
    ) -> Call<'c, Vec<types::ClientFile>, types::CountMeta> {
        let mut request = Request::new(&GET_CLIENT_FILE_LIST);
        request.set(0, &location_id);
        request.set(1, &client_id);
        Call::enveloped(self.client, request)
    }

    /// Deletes a client's file.
    ///
    /// `DELETE /company/{location_id}/clients/files/{client_id}/{file_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().clients().delete_client_file(37532, 123, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_client_file(
        &self,
        location_id: i64,
        client_id: i64,
        file_id: i64,
    ) -> Call<'c, Null, types::Message> {
        let mut request = Request::new(&DELETE_CLIENT_FILE);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.set(2, &file_id);
        Call::enveloped(self.client, request)
    }

    /// Searches the visits and purchases of a client.
    ///
    /// Groups appointments and product purchases by visit; filters by visit status and payment status. The client is given by `client_id` or `client_phone`; everything else is optional.
    ///
    /// Items are sorted by the date of the visit. A page has 25 items, or more when further visits have the date of its last item. The next page has the `from` and `to` in `meta` of the response.
    ///
    /// `POST /company/{location_id}/clients/visits/search` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `422` with [`UnprocessableEntity`](super::types::UnprocessableEntity): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{
    ///     AppointmentPaymentStatus, ClientVisitSearch, ClientVisitSearchAttendance,
    /// };
    ///
    /// let body = ClientVisitSearch {
    ///     client_id: Some(123),
    ///     client_phone: Some("13155550184".into()),
    ///     from: Some("2022-01-31".into()),
    ///     to: Some("2022-02-01".into()),
    ///     payment_statuses: vec![AppointmentPaymentStatus::NotPaid],
    ///     attendance: Some(ClientVisitSearchAttendance::NoShow),
    /// };
    /// let response = altegio.v1().clients().search_client_visits(123, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_client_visits(
        &self,
        location_id: i64,
        body: types::ClientVisitSearch,
    ) -> Call<'c, types::ClientVisits, types::DateCursorMeta> {
        let mut request = Request::new(&SEARCH_CLIENT_VISITS);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`Clients::deprecated_get_client_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeprecatedGetClientList<'c> {
    call: Call<'c, Vec<types::DeprecatedClient>, types::PageMeta>,
}

impl<'c> DeprecatedGetClientList<'c> {
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

    /// Keeps only clients who paid at least this amount.
    pub fn paid_min(mut self, paid_min: f64) -> Self {
        self.call.request().set(4, &paid_min);
        self
    }

    /// Keeps only clients who paid at most this amount.
    pub fn paid_max(mut self, paid_max: f64) -> Self {
        self.call.request().set(5, &paid_max);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(6, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(7, &count);
        self
    }

    /// Keeps only the clients with these IDs.
    ///
    /// `location_id` on the wire.
    pub fn location_id_query(mut self, location_id_query: i64) -> Self {
        self.call.request().set(8, &location_id_query);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::DeprecatedClient, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(6),
                size: Some(PagingInput::Parameter(7)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::DeprecatedClient, types::PageMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::DeprecatedClient>, types::PageMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::DeprecatedClient>, types::PageMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DeprecatedGetClientList<'c> {
    type Output = Result<Response<Vec<types::DeprecatedClient>, types::PageMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::DeprecatedClient>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Clients::get_client_list`], at once or page by page; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetClientList<'c> {
    call: Call<'c, Vec<types::ClientSummary>, types::TotalMeta>,
}

impl<'c> GetClientList<'c> {
    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::ClientSummary, types::TotalMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Field("page"),
                size: Some(PagingInput::Field("page_size")),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::ClientSummary, types::TotalMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ClientSummary>, types::TotalMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ClientSummary>, types::TotalMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetClientList<'c> {
    type Output = Result<Response<Vec<types::ClientSummary>, types::TotalMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ClientSummary>, types::TotalMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static DEPRECATED_GET_CLIENT_LIST: Operation = Operation {
    id: "deprecated_get_client_list",
    method: Method::Get,
    safe: false,
    path: "/clients/{location_id}",
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
        Parameter {
            name: "paid_min",
            ..Parameter::QUERY
        },
        Parameter {
            name: "paid_max",
            ..Parameter::QUERY
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
            name: "location_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_CLIENT: Operation = Operation {
    id: "create_client",
    method: Method::Post,
    safe: false,
    path: "/clients/{location_id}",
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

static GET_CLIENT_LIST: Operation = Operation {
    id: "get_client_list",
    method: Method::Post,
    safe: true,
    path: "/company/{location_id}/clients/search",
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

static GET_CLIENT: Operation = Operation {
    id: "get_client",
    method: Method::Get,
    safe: false,
    path: "/client/{location_id}/{id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_CLIENT: Operation = Operation {
    id: "update_client",
    method: Method::Put,
    safe: false,
    path: "/client/{location_id}/{id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_CLIENT: Operation = Operation {
    id: "delete_client",
    method: Method::Delete,
    safe: false,
    path: "/client/{location_id}/{id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static BULK_CREATE_CLIENTS: Operation = Operation {
    id: "bulk_create_clients",
    method: Method::Post,
    safe: false,
    path: "/clients/{location_id}/bulk",
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

static LIST_CLIENT_COMMENTS: Operation = Operation {
    id: "list_client_comments",
    method: Method::Get,
    safe: false,
    path: "/clients/{location_id}/clients/{client_id}/comments",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_CLIENT_COMMENT: Operation = Operation {
    id: "create_client_comment",
    method: Method::Post,
    safe: false,
    path: "/clients/{location_id}/clients/{client_id}/comments",
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

static DELETE_CLIENT_COMMENT: Operation = Operation {
    id: "delete_client_comment",
    method: Method::Delete,
    safe: false,
    path: "/clients/{location_id}/clients/{client_id}/comments/{comment_id}",
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
        Parameter {
            name: "comment_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CLIENT_FILE_LIST: Operation = Operation {
    id: "get_client_file_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/clients/files/{client_id}",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_CLIENT_FILE: Operation = Operation {
    id: "delete_client_file",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/clients/files/{client_id}/{file_id}",
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
        Parameter {
            name: "file_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_CLIENT_VISITS: Operation = Operation {
    id: "search_client_visits",
    method: Method::Post,
    safe: true,
    path: "/company/{location_id}/clients/visits/search",
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
