// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Team Members`. Needs the feature `team_members`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

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
    /// Each team member has basic data (name, specialization, avatar), rating and reviews, schedule availability, position and status.
    ///
    /// `GET /staff/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().team_members().get_team_member_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::TeamMember>> {
        let mut request = Request::new(&GET_TEAM_MEMBER_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a team member.
    ///
    /// `POST /staff/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::TeamMemberUpdate;
    ///
    /// let body = TeamMemberUpdate {
    ///     name: Some("Basil".into()),
    ///     specialization: Some("the hairdresser".into()),
    ///     weight: Some(10),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .team_members()
    ///     .deprecated_create_team_member(37532, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deprecated_create_team_member(
        &self,
        location_id: i64,
        body: types::TeamMemberUpdate,
    ) -> Call<'c, types::TeamMemberDetails> {
        let mut request = Request::new(&DEPRECATED_CREATE_TEAM_MEMBER);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a team member.
    ///
    /// `GET /staff/{location_id}/{team_member_id}` · needs `partner_token` and `user_token`
    ///
    /// - `team_member_id`: Limits the result to one team member.
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
    /// let response = altegio.v1().team_members().get_team_member_by_id(37532, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_by_id(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> Call<'c, Vec<types::TeamMemberProfile>> {
        let mut request = Request::new(&GET_TEAM_MEMBER_BY_ID);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a team member.
    ///
    /// `PUT /staff/{location_id}/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::TeamMemberUpdate;
    ///
    /// let body = TeamMemberUpdate {
    ///     name: Some("Basil".into()),
    ///     specialization: Some("the hairdresser".into()),
    ///     weight: Some(10),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().team_members().update_team_member(37532, 123, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_team_member(
        &self,
        location_id: i64,
        team_member_id: i64,
        body: types::TeamMemberUpdate,
    ) -> Call<'c, types::TeamMemberDetails> {
        let mut request = Request::new(&UPDATE_TEAM_MEMBER);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a team member.
    ///
    /// `DELETE /staff/{location_id}/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().team_members().delete_team_member(37532, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_team_member(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_TEAM_MEMBER);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        Call::empty(self.client, request)
    }

    /// Adds a team member with the least data.
    ///
    /// `POST /company/{location_id}/staff/quick` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewTeamMember;
    ///
    /// let body = NewTeamMember {
    ///     name: "John Johnson".into(),
    ///     specialization: "Cosmetologist".into(),
    ///     position_id: Some(123),
    ///     phone_number: Some("11234567890".into()),
    ///     user_email: "john.johnson@example.com".into(),
    ///     user_phone: "11234567890".into(),
    ///     is_user_invite: false,
    ///     is_paid_staff: None,
    /// };
    /// let response = altegio.v1().team_members().create_team_member_quick(123, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_team_member_quick(
        &self,
        location_id: i64,
        body: types::NewTeamMember,
    ) -> Call<'c, types::TeamMemberWithPosition> {
        let mut request = Request::new(&CREATE_TEAM_MEMBER_QUICK);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the team members of a location, or returns one.
    ///
    /// `GET /company/{location_id}/staff/{team_member_id}` · needs `partner_token` and `user_token`
    ///
    /// - `team_member_id`: Limits the result to one team member.
    ///
    /// # Errors
    ///
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`NotFoundWithErrors`](super::types::NotFoundWithErrors): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().team_members().get_team_member(37532, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member(
        &self,
        location_id: i64,
        team_member_id: i64,
    ) -> Call<'c, types::TeamMemberOrList> {
        let mut request = Request::new(&GET_TEAM_MEMBER);
        request.set(0, &location_id);
        request.set(1, &team_member_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the positions of a location (old API).
    ///
    /// Replaced by `GET /v2/companies/{company_id}/positions` (operation `list_positions`); the V2 API can also create, update and delete positions, and has pagination and JSON:API responses.
    ///
    /// `GET /company/{location_id}/staff/positions` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().team_members().get_position_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn get_position_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<Option<types::PositionOrEmpty>>> {
        let mut request = Request::new(&GET_POSITION_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Adds a position with the least data (old API).
    ///
    /// The position belongs to the chain and is linked to the location at once. Replaced by `POST /v2/companies/{company_id}/positions` (operation `create_position`), which validates more strictly and returns JSON:API.
    ///
    /// `POST /company/{location_id}/positions/quick` · needs `partner_token` and `user_token`
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
    /// # #[allow(deprecated)]
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewPosition;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .team_members()
    ///     .create_position_quick(123, NewPosition { title: "Position".into() })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn create_position_quick(
        &self,
        location_id: i64,
        body: types::NewPosition,
    ) -> Call<'c, types::Position> {
        let mut request = Request::new(&CREATE_POSITION_QUICK);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

static GET_TEAM_MEMBER_LIST: Operation = Operation {
    id: "get_team_member_list",
    method: Method::Get,
    safe: false,
    path: "/staff/{location_id}",
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

static DEPRECATED_CREATE_TEAM_MEMBER: Operation = Operation {
    id: "deprecated_create_team_member",
    method: Method::Post,
    safe: false,
    path: "/staff/{location_id}",
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

static GET_TEAM_MEMBER_BY_ID: Operation = Operation {
    id: "get_team_member_by_id",
    method: Method::Get,
    safe: false,
    path: "/staff/{location_id}/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_TEAM_MEMBER: Operation = Operation {
    id: "update_team_member",
    method: Method::Put,
    safe: false,
    path: "/staff/{location_id}/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_TEAM_MEMBER: Operation = Operation {
    id: "delete_team_member",
    method: Method::Delete,
    safe: false,
    path: "/staff/{location_id}/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_TEAM_MEMBER_QUICK: Operation = Operation {
    id: "create_team_member_quick",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/staff/quick",
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

static GET_TEAM_MEMBER: Operation = Operation {
    id: "get_team_member",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/staff/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "team_member_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_POSITION_LIST: Operation = Operation {
    id: "get_position_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/staff/positions",
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

static CREATE_POSITION_QUICK: Operation = Operation {
    id: "create_position_quick",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/positions/quick",
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
