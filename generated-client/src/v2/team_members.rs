// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Team Members`. Needs the feature `v2-team_members`.

use crate::runtime::{
    Bounds, Call, Client, Error, Method, Operation, Parameter, Request, Response, Rules,
    Sending,
};
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Team members, who perform the services, and their positions
#[derive(Debug, Clone, Copy)]
pub struct TeamMembers<'c> {
    client: &'c Client,
}

impl<'c> TeamMembers<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the team members of a location.
    ///
    /// `GET /locations/{location_id}/team_members` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`TeamMemberIncluded`](super::types::TeamMemberIncluded).
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
    /// use altegio::v2::types::TeamMemberFilter;
    ///
    /// let response = altegio
    ///     .v2()
    ///     .team_members()
    ///     .list_team_members(1)
    ///     .filter_fired(&TeamMemberFilter::Any)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_team_members(&self, location_id: i64) -> ListTeamMembers<'c> {
        let mut request = Request::new(&LIST_TEAM_MEMBERS);
        request.set(0, &location_id);
        ListTeamMembers {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the positions of a location.
    ///
    /// `GET /locations/{company_id}/positions` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v2().team_members().list_positions(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_positions(&self, location_id: i64) -> Call<'c, Vec<types::Position>> {
        let mut request = Request::new(&LIST_POSITIONS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a position.
    ///
    /// `POST /locations/{company_id}/positions` · needs `partner_token` and `user_token`
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
    /// use altegio::v2::types::NewPosition;
    ///
    /// let body = NewPosition {
    ///     title: "Senior Stylist".into(),
    ///     description: Some("Senior hair stylist with color".into()),
    /// };
    /// let response = altegio.v2().team_members().create_position(1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_position(
        &self,
        location_id: i64,
        body: types::NewPosition,
    ) -> Call<'c, types::Position> {
        let mut request = Request::new(&CREATE_POSITION);
        request.set(0, &location_id);
        request.rules(&bounds::NEW_POSITION);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a position.
    ///
    /// `GET /locations/{company_id}/positions/{position_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    /// - `position_id`: At least 1.
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
    /// let response = altegio.v2().team_members().get_position(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_position(
        &self,
        location_id: i64,
        position_id: i64,
    ) -> Call<'c, types::Position> {
        let mut request = Request::new(&GET_POSITION);
        request.set(0, &location_id);
        request.set(1, &position_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a position.
    ///
    /// `PUT /locations/{company_id}/positions/{position_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    /// - `position_id`: At least 1.
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
    /// use altegio::v2::types::NewPosition;
    ///
    /// let body = NewPosition {
    ///     title: "Senior Stylist Updated".into(),
    ///     description: Some("Updated description".into()),
    /// };
    /// let response = altegio.v2().team_members().update_position(1, 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_position(
        &self,
        location_id: i64,
        position_id: i64,
        body: types::NewPosition,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&UPDATE_POSITION);
        request.set(0, &location_id);
        request.set(1, &position_id);
        request.rules(&bounds::NEW_POSITION);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Deletes a position.
    ///
    /// `DELETE /locations/{company_id}/positions/{position_id}` · needs `partner_token` and `user_token`
    ///
    /// - `location_id`: ID of the location. `company_id` on the wire.
    /// - `position_id`: At least 1.
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
    /// let response = altegio.v2().team_members().delete_position(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_position(
        &self,
        location_id: i64,
        position_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_POSITION);
        request.set(0, &location_id);
        request.set(1, &position_id);
        Call::empty(self.client, request)
    }
}

/// [`TeamMembers::list_team_members`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTeamMembers<'c> {
    call: Call<'c, Vec<types::TeamMember>>,
}

impl<'c> ListTeamMembers<'c> {
    /// Keeps team members by name.
    ///
    /// `filter[name]` on the wire; at least 1 character.
    pub fn filter_name(mut self, filter_name: &str) -> Self {
        self.call.request().set(1, filter_name);
        self
    }

    /// Keeps team members with this position; `0` stands for no position.
    ///
    /// `filter[position_id]` on the wire; at least 0.
    pub fn filter_position_id(mut self, filter_position_id: i64) -> Self {
        self.call.request().set(2, &filter_position_id);
        self
    }

    /// Keeps team members by the title of their position.
    ///
    /// `filter[position_title]` on the wire; at least 1 character.
    pub fn filter_position_title(mut self, filter_position_title: &str) -> Self {
        self.call.request().set(3, filter_position_title);
        self
    }

    /// Keeps team members by whether they are dismissed. `0`: no, `1`: yes, `2`: either. Default: `2`.
    ///
    /// `filter[fired]` on the wire; default `2`.
    pub fn filter_fired(mut self, filter_fired: &types::TeamMemberFilter) -> Self {
        self.call.request().set(4, filter_fired);
        self
    }

    /// Keeps team members by whether they are deleted. `0`: no, `1`: yes, `2`: either. Default: `0`.
    ///
    /// `filter[deleted]` on the wire; default `0`.
    pub fn filter_deleted(mut self, filter_deleted: &types::TeamMemberFilter) -> Self {
        self.call.request().set(5, filter_deleted);
        self
    }

    /// Keeps team members by whether a user is linked to them. `0`: no, `1`: yes, `2`: either. Default: `2`.
    ///
    /// `filter[user_linked]` on the wire; default `2`.
    pub fn filter_user_linked(
        mut self,
        filter_user_linked: &types::TeamMemberFilter,
    ) -> Self {
        self.call.request().set(6, filter_user_linked);
        self
    }

    /// Keeps team members by whether they are paid team members. `0`: no, `1`: yes, `2`: either. Default: `2`.
    ///
    /// `filter[is_paid]` on the wire; default `2`.
    pub fn filter_is_paid(mut self, filter_is_paid: &types::TeamMemberFilter) -> Self {
        self.call.request().set(7, filter_is_paid);
        self
    }

    /// Keeps team members by whether they have a work schedule. `0`: no, `1`: yes, `2`: either. Default: `2`.
    ///
    /// `filter[has_schedule]` on the wire; default `2`.
    pub fn filter_has_schedule(
        mut self,
        filter_has_schedule: &types::TeamMemberFilter,
    ) -> Self {
        self.call.request().set(8, filter_has_schedule);
        self
    }

    /// Keeps team members by whether they can be assistants. `0`: no, `1`: yes, `2`: either. Default: `2`.
    ///
    /// `filter[is_assistant]` on the wire; default `2`.
    pub fn filter_is_assistant(
        mut self,
        filter_is_assistant: &types::TeamMemberFilter,
    ) -> Self {
        self.call.request().set(9, filter_is_assistant);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::TeamMemberInclude]) -> Self {
        self.call.request().set(10, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::TeamMember>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::TeamMember>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListTeamMembers<'c> {
    type Output = Result<Response<Vec<types::TeamMember>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::TeamMember>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_TEAM_MEMBERS: Operation = Operation {
    id: "list_team_members",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/team_members",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[name]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_length: Some(1),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[position_id]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(0.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[position_title]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_length: Some(1),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[fired]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[deleted]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[user_linked]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[is_paid]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[has_schedule]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[is_assistant]",
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

static LIST_POSITIONS: Operation = Operation {
    id: "list_positions",
    method: Method::Get,
    safe: false,
    path: "/locations/{company_id}/positions",
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

static CREATE_POSITION: Operation = Operation {
    id: "create_position",
    method: Method::Post,
    safe: false,
    path: "/locations/{company_id}/positions",
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

static GET_POSITION: Operation = Operation {
    id: "get_position",
    method: Method::Get,
    safe: false,
    path: "/locations/{company_id}/positions/{position_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "position_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_POSITION: Operation = Operation {
    id: "update_position",
    method: Method::Put,
    safe: false,
    path: "/locations/{company_id}/positions/{position_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "position_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_POSITION: Operation = Operation {
    id: "delete_position",
    method: Method::Delete,
    safe: false,
    path: "/locations/{company_id}/positions/{position_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "position_id",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
