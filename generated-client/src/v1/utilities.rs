// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Utilities`. Needs the feature `utilities`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Utilities, such as checks of phone numbers and uploads of images
#[derive(Debug, Clone, Copy)]
pub struct Utilities<'c> {
    client: &'c Client,
}

impl<'c> Utilities<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Returns the license of a location.
    ///
    /// `GET /license/{location_id}` · needs `partner_token`
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
    ///     .utilities()
    ///     .get_location_subscription_information(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_subscription_information(
        &self,
        location_id: i64,
    ) -> Call<'c, types::LocationSubscription> {
        let mut request = Request::new(&GET_LOCATION_SUBSCRIPTION_INFORMATION);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Checks the format of a phone number.
    ///
    /// `GET /validation/validate_phone/{phone}` · needs `partner_token`
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
    /// let response = altegio.v1().utilities().phone_number_format_check("1315").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn phone_number_format_check(
        &self,
        phone: &str,
    ) -> Call<'c, types::PhoneNumberCheck> {
        let mut request = Request::new(&PHONE_NUMBER_FORMAT_CHECK);
        request.set(0, phone);
        Call::enveloped(self.client, request)
    }

    /// Uploads an image for an entity.
    ///
    /// `image_binded` in the response tells whether the image was linked to the entity.
    ///
    /// `POST /images/{entity}` · needs `partner_token` and `user_token`
    ///
    /// - `entity`: Kind of entity: `team_member` or `service`.
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
    /// use altegio::File;
    /// use altegio::v1::types::NewImage;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .utilities()
    ///     .upload_image("master", NewImage::new(File::from_path("path/to/file")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_image(
        &self,
        entity: &str,
        body: types::NewImage,
    ) -> Call<'c, types::UploadedImage> {
        let mut request = Request::new(&UPLOAD_IMAGE);
        request.set(0, entity);
        request.multipart("multipart/form-data", body, &[]);
        Call::enveloped(self.client, request)
    }

    /// Deletes the images of an entity.
    ///
    /// `DELETE /images/{entity}` · needs `partner_token` and `user_token`
    ///
    /// - `entity`: Kind of entity: `team_member` or `service`.
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
    /// use altegio::v1::types::ImageDeletion;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .utilities()
    ///     .delete_image("client", ImageDeletion { image_group_id: 1 })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_image(
        &self,
        entity: &str,
        body: types::ImageDeletion,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_IMAGE);
        request.set(0, entity);
        request.multipart("multipart/form-data", body, &[]);
        Call::empty(self.client, request)
    }

    /// Lists the team members of a location with their tip settings.
    ///
    /// `GET /tips/{location_id}/settings` · needs `partner_token`
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
    /// let response = altegio.v1().utilities().get_team_member_tip_settings(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_member_tip_settings(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::TipSettings>, types::CountMeta> {
        let mut request = Request::new(&GET_TEAM_MEMBER_TIP_SETTINGS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Turns tips off for a team member.
    ///
    /// `POST /tips/{location_id}/settings/{master_tips_settings_id}/disable` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().utilities().disable_team_member_tips(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_team_member_tips(
        &self,
        location_id: i64,
        master_tips_settings_id: i64,
    ) -> Call<'c, Vec<types::TipSettings>, types::CountMeta> {
        let mut request = Request::new(&DISABLE_TEAM_MEMBER_TIPS);
        request.set(0, &location_id);
        request.set(1, &master_tips_settings_id);
        Call::enveloped(self.client, request)
    }

    /// Turns tips on for a team member.
    ///
    /// `GET /tips/{location_id}/settings/{master_tips_settings_id}/enable` · needs `partner_token`
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
    /// let response = altegio.v1().utilities().enable_team_member_tips(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_team_member_tips(
        &self,
        location_id: i64,
        master_tips_settings_id: i64,
    ) -> Call<'c, Vec<types::TipSettings>, types::CountMeta> {
        let mut request = Request::new(&ENABLE_TEAM_MEMBER_TIPS);
        request.set(0, &location_id);
        request.set(1, &master_tips_settings_id);
        Call::enveloped(self.client, request)
    }
}

static GET_LOCATION_SUBSCRIPTION_INFORMATION: Operation = Operation {
    id: "get_location_subscription_information",
    method: Method::Get,
    safe: false,
    path: "/license/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PHONE_NUMBER_FORMAT_CHECK: Operation = Operation {
    id: "phone_number_format_check",
    method: Method::Get,
    safe: false,
    path: "/validation/validate_phone/{phone}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "phone",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPLOAD_IMAGE: Operation = Operation {
    id: "upload_image",
    method: Method::Post,
    safe: false,
    path: "/images/{entity}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "entity",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_IMAGE: Operation = Operation {
    id: "delete_image",
    method: Method::Delete,
    safe: false,
    path: "/images/{entity}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "entity",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_TEAM_MEMBER_TIP_SETTINGS: Operation = Operation {
    id: "get_team_member_tip_settings",
    method: Method::Get,
    safe: false,
    path: "/tips/{location_id}/settings",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DISABLE_TEAM_MEMBER_TIPS: Operation = Operation {
    id: "disable_team_member_tips",
    method: Method::Post,
    safe: false,
    path: "/tips/{location_id}/settings/{master_tips_settings_id}/disable",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "master_tips_settings_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static ENABLE_TEAM_MEMBER_TIPS: Operation = Operation {
    id: "enable_team_member_tips",
    method: Method::Get,
    safe: false,
    path: "/tips/{location_id}/settings/{master_tips_settings_id}/enable",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "master_tips_settings_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
