// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Services`. Needs the feature `services`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, bounds, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Services of a location and their categories
#[derive(Debug, Clone, Copy)]
pub struct Services<'c> {
    client: &'c Client,
}

impl<'c> Services<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Adds a service category.
    ///
    /// `POST /service_categories/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewServiceCategory;
    ///
    /// let body = NewServiceCategory {
    ///     title: Some("Haircut very feminine".into()),
    ///     api_id: Some("adw322".into()),
    ///     weight: Some(111),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().services().create_service_category(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service_category(
        &self,
        location_id: i64,
        body: types::NewServiceCategory,
    ) -> Call<'c, types::CreatedServiceCategory> {
        let mut request = Request::new(&CREATE_SERVICE_CATEGORY);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the services of a location.
    ///
    /// `GET /services/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().services().get_service_list(37532).staff_id(8886).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service_list(&self, location_id: i64) -> GetServiceList<'c> {
        let mut request = Request::new(&GET_SERVICE_LIST);
        request.set(0, &location_id);
        GetServiceList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a service to a location.
    ///
    /// `POST /services/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewService;
    ///
    /// let body = NewService {
    ///     title: Some("Men's haircut".into()),
    ///     category_id: Some(83167),
    ///     price_min: Some(1300.0),
    ///     ..Default::default()
    /// };
    /// let response = altegio.v1().services().create_service(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service(
        &self,
        location_id: i64,
        body: types::NewService,
    ) -> Call<'c, types::CreatedService> {
        let mut request = Request::new(&CREATE_SERVICE);
        request.set(0, &location_id);
        request.rules(&bounds::NEW_SERVICE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists service categories (old path).
    ///
    /// Replaced by `GET /company/{location_id}/service_categories/{id}`.
    ///
    /// `GET /service_categories/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    ///     .services()
    ///     .deprecated_get_service_category_list(37532, 4564)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_get_service_category_list(
        &self,
        location_id: i64,
        id: i64,
    ) -> Call<'c, Vec<types::ServiceCategory>> {
        let mut request = Request::new(&DEPRECATED_GET_SERVICE_CATEGORY_LIST);
        request.set(0, &location_id);
        request.set(1, &id);
        Call::enveloped(self.client, request)
    }

    /// Lists services, or returns one (old path).
    ///
    /// Replaced by `GET /company/{location_id}/services/{service_id}`.
    ///
    /// `GET /services/{location_id}/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// - `service_id`: Limits the result to one service.
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
    ///     .services()
    ///     .deprecated_get_service_list_by_id(37532, 123)
    ///     .staff_id(8886)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_get_service_list_by_id(
        &self,
        location_id: i64,
        service_id: i64,
    ) -> DeprecatedGetServiceListById<'c> {
        let mut request = Request::new(&DEPRECATED_GET_SERVICE_LIST_BY_ID);
        request.set(0, &location_id);
        request.set(1, &service_id);
        DeprecatedGetServiceListById {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Replaces the data of a service.
    ///
    /// `PUT /services/{location_id}/{service_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewService;
    ///
    /// let body = NewService {
    ///     title: Some("Men's haircut".into()),
    ///     category_id: Some(83167),
    ///     price_min: Some(1300.0),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .deprecated_update_service_by_id(37532, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deprecated_update_service_by_id(
        &self,
        location_id: i64,
        service_id: i64,
        body: types::NewService,
    ) -> Call<'c, types::CreatedService> {
        let mut request = Request::new(&DEPRECATED_UPDATE_SERVICE_BY_ID);
        request.set(0, &location_id);
        request.set(1, &service_id);
        request.rules(&bounds::NEW_SERVICE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a service from a location.
    ///
    /// `DELETE /services/{location_id}/{service_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().services().delete_service(37532, 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_service(&self, location_id: i64, service_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_SERVICE);
        request.set(0, &location_id);
        request.set(1, &service_id);
        Call::empty(self.client, request)
    }

    /// Updates some properties of a service.
    ///
    /// `PATCH /services/{location_id}/{service_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::Maybe;
    /// use altegio::v1::types::ServicePatch;
    ///
    /// let body = ServicePatch {
    ///     title: "Men's haircut".into(),
    ///     booking_title: "Men's haircut".into(),
    ///     category_id: 83167,
    ///     price_min: 1300.0,
    ///     price_max: 1300.0,
    ///     duration: 3600,
    ///     technical_break_duration: Maybe::Absent,
    ///     discount: None,
    ///     comment: None,
    ///     is_multi: false,
    ///     tax_variant: 1,
    ///     vat_id: 3,
    ///     is_need_limit_date: true,
    ///     date_from: None,
    ///     date_to: None,
    ///     seance_search_start: 36000,
    ///     seance_search_finish: 84600,
    ///     step: 300,
    ///     seance_search_step: 900,
    ///     weight: None,
    ///     active: None,
    ///     api_id: None,
    ///     staff: None,
    /// };
    /// let response = altegio.v1().services().patch_service(37532, 123, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_service(
        &self,
        location_id: i64,
        service_id: i64,
        body: types::ServicePatch,
    ) -> Call<'c, types::PatchedService> {
        let mut request = Request::new(&PATCH_SERVICE);
        request.set(0, &location_id);
        request.set(1, &service_id);
        request.rules(&bounds::SERVICE_PATCH);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a service category.
    ///
    /// `GET /service_category/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().services().get_service_category(37532, 4564).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service_category(
        &self,
        location_id: i64,
        id: i64,
    ) -> Call<'c, types::ServiceCategory> {
        let mut request = Request::new(&GET_SERVICE_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &id);
        Call::enveloped(self.client, request)
    }

    /// Updates a service category.
    ///
    /// `PUT /service_category/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewServiceCategory;
    ///
    /// let body = NewServiceCategory {
    ///     title: Some("Haircut very feminine".into()),
    ///     api_id: Some("adw322".into()),
    ///     weight: Some(111),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .update_service_category(37532, 4564, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_service_category(
        &self,
        location_id: i64,
        id: i64,
        body: types::NewServiceCategory,
    ) -> Call<'c, types::ServiceCategory> {
        let mut request = Request::new(&UPDATE_SERVICE_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a service category.
    ///
    /// `DELETE /service_category/{location_id}/{id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().services().delete_service_category(37532, 4564).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_service_category(
        &self,
        location_id: i64,
        id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_SERVICE_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &id);
        Call::empty(self.client, request)
    }

    /// Lists the service categories of a location, or returns one.
    ///
    /// The category ID is optional and limits the response to that category. `staff_id` keeps only categories linked to that team member.
    ///
    /// `GET /company/{location_id}/service_categories/{id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`FailureWithErrors`](super::types::FailureWithErrors): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .get_service_category_list(37532, 4564)
    ///     .staff_id(8886)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service_category_list(
        &self,
        location_id: i64,
        id: i64,
    ) -> GetServiceCategoryList<'c> {
        let mut request = Request::new(&GET_SERVICE_CATEGORY_LIST);
        request.set(0, &location_id);
        request.set(1, &id);
        GetServiceCategoryList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the services of a location, or returns one.
    ///
    /// The service ID is optional; without it, all services are returned.
    ///
    /// `GET /company/{location_id}/services/{service_id}` · needs `partner_token` and `user_token`
    ///
    /// - `service_id`: Limits the result to one service.
    ///
    /// # Errors
    ///
    /// - `403` with [`Failure`](super::types::Failure): The user lacks the permission
    /// - `404` with [`FailureWithErrors`](super::types::FailureWithErrors): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().services().get_service(37532, 123).staff_id(8886).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service(&self, location_id: i64, service_id: i64) -> GetService<'c> {
        let mut request = Request::new(&GET_SERVICE);
        request.set(0, &location_id);
        request.set(1, &service_id);
        GetService {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Links a team member to a service.
    ///
    /// The link has a duration and a bill of materials of its own.
    ///
    /// `POST /company/{location_id}/services/{service_id}/staff` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::ServiceAssignment;
    ///
    /// let body = ServiceAssignment {
    ///     master_id: 123,
    ///     seance_length: 3600,
    ///     technological_card_id: Some(123),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .assign_service_to_team_member(123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_service_to_team_member(
        &self,
        location_id: i64,
        service_id: i64,
        body: types::ServiceAssignment,
    ) -> Call<'c, types::ServiceLink> {
        let mut request = Request::new(&ASSIGN_SERVICE_TO_TEAM_MEMBER);
        request.set(0, &location_id);
        request.set(1, &service_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Updates the link between a team member and a service.
    ///
    /// Sets the duration and bill of materials of the link.
    ///
    /// `PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::ServiceAssignmentUpdate;
    ///
    /// let body = ServiceAssignmentUpdate {
    ///     seance_length: 3600,
    ///     technological_card_id: Some(123),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .update_service_team_member_assignment(123, 123, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_service_team_member_assignment(
        &self,
        location_id: i64,
        service_id: i64,
        team_member_id: i64,
        body: types::ServiceAssignmentUpdate,
    ) -> Call<'c, types::ServiceLink> {
        let mut request = Request::new(&UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT);
        request.set(0, &location_id);
        request.set(1, &service_id);
        request.set(2, &team_member_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Unlinks a team member from a service.
    ///
    /// `DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}` · needs `partner_token` and `user_token`
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
    ///     .services()
    ///     .remove_service_from_team_member(123, 123, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_service_from_team_member(
        &self,
        location_id: i64,
        service_id: i64,
        team_member_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&REMOVE_SERVICE_FROM_TEAM_MEMBER);
        request.set(0, &location_id);
        request.set(1, &service_id);
        request.set(2, &team_member_id);
        Call::empty(self.client, request)
    }

    /// Sets the team members, bills of materials, resources and translations of a service.
    ///
    /// One request updates the following, and leaves all other properties of the service unchanged:
    ///
    /// - the team members of the service, each with duration and price
    /// - the bill of materials of each team member
    /// - the resources that the service needs
    /// - the translations of the title
    ///
    /// `POST /company/{location_id}/services/links` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`BadRequest`](super::types::BadRequest): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`ValidationFailure`](super::types::ValidationFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{
    ///     ServiceLinksUpdate, ServiceLinksUpdateTeamMemberSetting,
    ///     ServiceLinksUpdateTranslation,
    /// };
    ///
    /// let body = ServiceLinksUpdate {
    ///     service_id: 10832939,
    ///     team_member_settings: vec![ServiceLinksUpdateTeamMemberSetting {
    ///         team_member_id: Some(2033728),
    ///         tech_card_id: Some(291341),
    ///         ..Default::default()
    ///     }],
    ///     resource_ids: vec![62173],
    ///     translations: vec![ServiceLinksUpdateTranslation {
    ///         language_id: Some(2),
    ///         ..Default::default()
    ///     }],
    /// };
    /// let response = altegio.v1().services().update_service_links(720441, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_service_links(
        &self,
        location_id: i64,
        body: types::ServiceLinksUpdate,
    ) -> Call<'c, BTreeMap<String, Value>> {
        let mut request = Request::new(&UPDATE_SERVICE_LINKS);
        request.set(0, &location_id);
        request.rules(&bounds::SERVICE_LINKS_UPDATE);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the service categories of a chain.
    ///
    /// `GET /chain/{chain_id}/service_categories` · needs `partner_token`
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
    /// use altegio::v1::types::ChainServiceCategoryInclude;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .services()
    ///     .get_chain_service_category_list(706028)
    ///     .include(&ChainServiceCategoryInclude::Services)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_service_category_list(
        &self,
        chain_id: i64,
    ) -> GetChainServiceCategoryList<'c> {
        let mut request = Request::new(&GET_CHAIN_SERVICE_CATEGORY_LIST);
        request.set(0, &chain_id);
        GetChainServiceCategoryList {
            call: Call::json(self.client, request),
        }
    }
}

/// [`Services::get_service_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetServiceList<'c> {
    call: Call<'c, Vec<types::Service>>,
}

impl<'c> GetServiceList<'c> {
    /// Keeps only the services of this team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(1, &staff_id);
        self
    }

    /// Keeps only this category.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.call.request().set(2, &category_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Service>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::Service>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetServiceList<'c> {
    type Output = Result<Response<Vec<types::Service>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Service>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::deprecated_get_service_list_by_id`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeprecatedGetServiceListById<'c> {
    call: Call<'c, types::ServiceOrList>,
}

impl<'c> DeprecatedGetServiceListById<'c> {
    /// Keeps only the services of this team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(2, &staff_id);
        self
    }

    /// Keeps only this category.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.call.request().set(3, &category_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ServiceOrList> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ServiceOrList>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DeprecatedGetServiceListById<'c> {
    type Output = Result<Response<types::ServiceOrList>, Error>;
    type IntoFuture = Sending<'c, types::ServiceOrList>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::get_service_category_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetServiceCategoryList<'c> {
    call: Call<'c, Vec<types::ServiceCategory>>,
}

impl<'c> GetServiceCategoryList<'c> {
    /// Keeps only the categories linked to this team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(2, &staff_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ServiceCategory>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ServiceCategory>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetServiceCategoryList<'c> {
    type Output = Result<Response<Vec<types::ServiceCategory>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ServiceCategory>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::get_service`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetService<'c> {
    call: Call<'c, types::ServiceOrList>,
}

impl<'c> GetService<'c> {
    /// Keeps only the services of this team member.
    pub fn staff_id(mut self, staff_id: i64) -> Self {
        self.call.request().set(2, &staff_id);
        self
    }

    /// Keeps only this category.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.call.request().set(3, &category_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ServiceOrList> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ServiceOrList>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetService<'c> {
    type Output = Result<Response<types::ServiceOrList>, Error>;
    type IntoFuture = Sending<'c, types::ServiceOrList>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Services::get_chain_service_category_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetChainServiceCategoryList<'c> {
    call: Call<'c, Vec<types::ChainServiceCategory>, ()>,
}

impl<'c> GetChainServiceCategoryList<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &types::ChainServiceCategoryInclude) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ChainServiceCategory>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ChainServiceCategory>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetChainServiceCategoryList<'c> {
    type Output = Result<Response<Vec<types::ChainServiceCategory>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ChainServiceCategory>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static CREATE_SERVICE_CATEGORY: Operation = Operation {
    id: "create_service_category",
    method: Method::Post,
    safe: false,
    path: "/service_categories/{location_id}",
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

static GET_SERVICE_LIST: Operation = Operation {
    id: "get_service_list",
    method: Method::Get,
    safe: false,
    path: "/services/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "category_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_SERVICE: Operation = Operation {
    id: "create_service",
    method: Method::Post,
    safe: false,
    path: "/services/{location_id}",
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

static DEPRECATED_GET_SERVICE_CATEGORY_LIST: Operation = Operation {
    id: "deprecated_get_service_category_list",
    method: Method::Get,
    safe: false,
    path: "/service_categories/{location_id}/{id}",
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

static DEPRECATED_GET_SERVICE_LIST_BY_ID: Operation = Operation {
    id: "deprecated_get_service_list_by_id",
    method: Method::Get,
    safe: false,
    path: "/services/{location_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "category_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DEPRECATED_UPDATE_SERVICE_BY_ID: Operation = Operation {
    id: "deprecated_update_service_by_id",
    method: Method::Put,
    safe: false,
    path: "/services/{location_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_SERVICE: Operation = Operation {
    id: "delete_service",
    method: Method::Delete,
    safe: false,
    path: "/services/{location_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static PATCH_SERVICE: Operation = Operation {
    id: "patch_service",
    method: Method::Patch,
    safe: false,
    path: "/services/{location_id}/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_SERVICE_CATEGORY: Operation = Operation {
    id: "get_service_category",
    method: Method::Get,
    safe: false,
    path: "/service_category/{location_id}/{id}",
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

static UPDATE_SERVICE_CATEGORY: Operation = Operation {
    id: "update_service_category",
    method: Method::Put,
    safe: false,
    path: "/service_category/{location_id}/{id}",
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

static DELETE_SERVICE_CATEGORY: Operation = Operation {
    id: "delete_service_category",
    method: Method::Delete,
    safe: false,
    path: "/service_category/{location_id}/{id}",
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

static GET_SERVICE_CATEGORY_LIST: Operation = Operation {
    id: "get_service_category_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/service_categories/{id}",
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
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_SERVICE: Operation = Operation {
    id: "get_service",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/services/{service_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "staff_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "category_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static ASSIGN_SERVICE_TO_TEAM_MEMBER: Operation = Operation {
    id: "assign_service_to_team_member",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/services/{service_id}/staff",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT: Operation = Operation {
    id: "update_service_team_member_assignment",
    method: Method::Put,
    safe: false,
    path: "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
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

static REMOVE_SERVICE_FROM_TEAM_MEMBER: Operation = Operation {
    id: "remove_service_from_team_member",
    method: Method::Delete,
    safe: false,
    path: "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "service_id",
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

static UPDATE_SERVICE_LINKS: Operation = Operation {
    id: "update_service_links",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/services/links",
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

static GET_CHAIN_SERVICE_CATEGORY_LIST: Operation = Operation {
    id: "get_chain_service_category_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/service_categories",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
