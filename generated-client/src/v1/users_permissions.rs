// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Users & Permissions`. Needs the feature `users_permissions`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Users of a location, their roles and permissions
#[derive(Debug, Clone, Copy)]
pub struct UsersPermissions<'c> {
    client: &'c Client,
}

impl<'c> UsersPermissions<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the users of a location.
    ///
    /// `is_approved` tells whether the user accepted the invitation; `is_non_deletable`, whether the user cannot be removed.
    ///
    /// `GET /company/{location_id}/users` · needs `partner_token` and `user_token`
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
    ///     .users_permissions()
    ///     .get_location_users(37532)
    ///     .filter_is_approved(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_users(&self, location_id: i64) -> GetLocationUsers<'c> {
        let mut request = Request::new(&GET_LOCATION_USERS);
        request.set(0, &location_id);
        GetLocationUsers {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Removes a user from a location.
    ///
    /// `DELETE /company/{location_id}/users/{user_id}` · needs `partner_token` and `user_token`
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
    ///     .users_permissions()
    ///     .remove_user_from_location(123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user_from_location(
        &self,
        location_id: i64,
        user_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&REMOVE_USER_FROM_LOCATION);
        request.set(0, &location_id);
        request.set(1, &user_id);
        Call::empty(self.client, request)
    }

    /// Lists the users of a location (old path).
    ///
    /// Replaced by `GET /company/{location_id}/users`.
    ///
    /// `GET /company_users/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .users_permissions()
    ///     .deprecated_get_location_users(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_get_location_users(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::DeprecatedLocationUser>> {
        let mut request = Request::new(&DEPRECATED_GET_LOCATION_USERS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the permissions of the current user in a location.
    ///
    /// `GET /user/permissions/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().users_permissions().get_permission_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_permission_list(&self, location_id: i64) -> Call<'c, types::Permissions> {
        let mut request = Request::new(&GET_PERMISSION_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Lists user roles with their permissions.
    ///
    /// `GET /company/{location_id}/users/roles` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().users_permissions().list_roles(123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_roles(&self, location_id: i64) -> ListRoles<'c> {
        let mut request = Request::new(&LIST_ROLES);
        request.set(0, &location_id);
        ListRoles {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists user roles with the permissions of one user of the location.
    ///
    /// `is_editable` of each permission tells whether the current user may change it for this user.
    ///
    /// `GET /company/{location_id}/users/{user_id}/roles` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().users_permissions().get_user_roles(123, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_roles(&self, location_id: i64, user_id: i64) -> GetUserRoles<'c> {
        let mut request = Request::new(&GET_USER_ROLES);
        request.set(0, &location_id);
        request.set(1, &user_id);
        GetUserRoles {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns the role and permission values of a user.
    ///
    /// `GET /company/{location_id}/users/{user_id}/permissions` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().users_permissions().get_user_permissions(123, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_permissions(
        &self,
        location_id: i64,
        user_id: i64,
    ) -> Call<'c, types::UserPermissions> {
        let mut request = Request::new(&GET_USER_PERMISSIONS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        Call::enveloped(self.client, request)
    }

    /// Sets the role, permissions and linked team member of a user.
    ///
    /// `PUT /company/{location_id}/users/{user_id}/permissions` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{UserPermissionsUpdate, UserRoleSlug};
    ///
    /// let body = UserPermissionsUpdate {
    ///     user_role: Some(UserRoleSlug::Worker),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .users_permissions()
    ///     .update_user_permissions(123, 123)
    ///     .body(body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_permissions(
        &self,
        location_id: i64,
        user_id: i64,
    ) -> UpdateUserPermissions<'c> {
        let mut request = Request::new(&UPDATE_USER_PERMISSIONS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        UpdateUserPermissions {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Invites a person to manage a location.
    ///
    /// Sends a link by email or phone. Whoever follows it and registers can manage the location. The permissions are set by another request after the invitation.
    ///
    /// `POST /user/invite/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{NewUserInvitations, NewUserInvitationsInvite};
    ///
    /// let body = NewUserInvitations {
    ///     invites: vec![NewUserInvitationsInvite {
    ///         name: Some("Olivia".into()),
    ///         search: Some("mail@gmail.com".into()),
    ///         ..Default::default()
    ///     }],
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .users_permissions()
    ///     .create_user_invitation(123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_invitation(
        &self,
        location_id: i64,
        body: types::NewUserInvitations,
    ) -> Call<'c, Option<String>, types::Message> {
        let mut request = Request::new(&CREATE_USER_INVITATION);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Copies a user with the permissions to other locations.
    ///
    /// The user must be active. Adds the user to the other locations as active. If an invitation is pending, only the permissions change, and the invitation must still be accepted.
    ///
    /// `POST /company/{location_id}/users/{user_id}/copy_to_companies` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{PermissionCopy, PermissionCopyUserCompanyLink};
    ///
    /// let body = PermissionCopy {
    ///     user_company_links: vec![PermissionCopyUserCompanyLink::new(123)],
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .users_permissions()
    ///     .copy_user_permissions_to_locations(123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_user_permissions_to_locations(
        &self,
        location_id: i64,
        user_id: i64,
        body: types::PermissionCopy,
    ) -> Call<'c, Option<BTreeMap<String, Value>>> {
        let mut request = Request::new(&COPY_USER_PERMISSIONS_TO_LOCATIONS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        request.rules(&bounds::PERMISSION_COPY);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Removes an active user from several locations.
    ///
    /// `POST /company/{location_id}/users/{user_id}/remove_from_companies` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::{UserRemoval, UserRemovalUserCompanyLink};
    ///
    /// let body = UserRemoval {
    ///     user_company_links: vec![UserRemovalUserCompanyLink { company_id: 123 }],
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .users_permissions()
    ///     .remove_user_from_locations(123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user_from_locations(
        &self,
        location_id: i64,
        user_id: i64,
        body: types::UserRemoval,
    ) -> Call<'c, Option<BTreeMap<String, Value>>> {
        let mut request = Request::new(&REMOVE_USER_FROM_LOCATIONS);
        request.set(0, &location_id);
        request.set(1, &user_id);
        request.rules(&bounds::USER_REMOVAL);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

/// [`UsersPermissions::get_location_users`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationUsers<'c> {
    call: Call<'c, Vec<types::LocationUser>, types::CountMeta>,
}

impl<'c> GetLocationUsers<'c> {
    /// `1`: keeps users who accepted their invitation; `0`: keeps users who did not.
    ///
    /// `filter[is_approved]` on the wire.
    pub fn filter_is_approved(mut self, filter_is_approved: i64) -> Self {
        self.call.request().set(1, &filter_is_approved);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::LocationUser>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::LocationUser>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationUsers<'c> {
    type Output = Result<Response<Vec<types::LocationUser>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::LocationUser>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`UsersPermissions::list_roles`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListRoles<'c> {
    call: Call<'c, Vec<types::UserRole>>,
}

impl<'c> ListRoles<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::RoleInclude]) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::UserRole>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::UserRole>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListRoles<'c> {
    type Output = Result<Response<Vec<types::UserRole>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::UserRole>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`UsersPermissions::get_user_roles`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetUserRoles<'c> {
    call: Call<'c, Vec<types::UserRole>>,
}

impl<'c> GetUserRoles<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &[types::RoleInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::UserRole>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::UserRole>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetUserRoles<'c> {
    type Output = Result<Response<Vec<types::UserRole>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::UserRole>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`UsersPermissions::update_user_permissions`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateUserPermissions<'c> {
    call: Call<'c, types::UserPermissions>,
}

impl<'c> UpdateUserPermissions<'c> {
    /// The body of the request.
    pub fn body(mut self, body: types::UserPermissionsUpdate) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::UserPermissions> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::UserPermissions>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateUserPermissions<'c> {
    type Output = Result<Response<types::UserPermissions>, Error>;
    type IntoFuture = Sending<'c, types::UserPermissions>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_LOCATION_USERS: Operation = Operation {
    id: "get_location_users",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/users",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[is_approved]",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static REMOVE_USER_FROM_LOCATION: Operation = Operation {
    id: "remove_user_from_location",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/users/{user_id}",
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

static DEPRECATED_GET_LOCATION_USERS: Operation = Operation {
    id: "deprecated_get_location_users",
    method: Method::Get,
    safe: false,
    path: "/company_users/{location_id}",
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

static GET_PERMISSION_LIST: Operation = Operation {
    id: "get_permission_list",
    method: Method::Get,
    safe: false,
    path: "/user/permissions/{location_id}",
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

static LIST_ROLES: Operation = Operation {
    id: "list_roles",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/users/roles",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_ROLES: Operation = Operation {
    id: "get_user_roles",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/users/{user_id}/roles",
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
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_PERMISSIONS: Operation = Operation {
    id: "get_user_permissions",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/users/{user_id}/permissions",
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

static UPDATE_USER_PERMISSIONS: Operation = Operation {
    id: "update_user_permissions",
    method: Method::Put,
    safe: false,
    path: "/company/{location_id}/users/{user_id}/permissions",
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

static CREATE_USER_INVITATION: Operation = Operation {
    id: "create_user_invitation",
    method: Method::Post,
    safe: false,
    path: "/user/invite/{location_id}",
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

static COPY_USER_PERMISSIONS_TO_LOCATIONS: Operation = Operation {
    id: "copy_user_permissions_to_locations",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/users/{user_id}/copy_to_companies",
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

static REMOVE_USER_FROM_LOCATIONS: Operation = Operation {
    id: "remove_user_from_locations",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/users/{user_id}/remove_from_companies",
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
