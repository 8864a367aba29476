// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Chain Loyalty Programs`. Needs the feature `chain_loyalty_programs`.

use crate::runtime::{
    Bounds, Call, Client, Date, Error, Items, Method, Operation, Pages, Paging,
    PagingInput, Parameter, Request, Response, Rules, Sending, Value,
};
use std::collections::BTreeMap;
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Promotions, gift cards and memberships of a whole chain
#[derive(Debug, Clone, Copy)]
pub struct ChainLoyaltyPrograms<'c> {
    client: &'c Client,
}

impl<'c> ChainLoyaltyPrograms<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Freezes a membership until a date.
    ///
    /// The membership expires later by the length of the freeze. A frozen membership cannot pay for appointments. Requirements:
    ///
    /// - `allow_freeze` of the membership type is `true`
    /// - the freeze is not longer than `freeze_limit` of the type
    /// - permissions at chain level
    ///
    /// `POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`MembershipFreezeFailure`](super::types::MembershipFreezeFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::MembershipFreeze;
    ///
    /// let body = MembershipFreeze { freeze_till: "2026-12-31T23:59:59-05:00".into() };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_memberships_freeze(706028, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_memberships_freeze(
        &self,
        chain_id: i64,
        membership_id: i64,
        body: types::MembershipFreeze,
    ) -> Call<'c, types::FrozenMembership> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIPS_FREEZE);
        request.set(0, &chain_id);
        request.set(1, &membership_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Unfreezes a membership.
    ///
    /// The expiry date stays as it was set by the freeze. Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_memberships_unfreeze(706028, 123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_memberships_unfreeze(
        &self,
        chain_id: i64,
        membership_id: i64,
    ) -> ChainLoyaltyMembershipsUnfreeze<'c> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE);
        request.set(0, &chain_id);
        request.set(1, &membership_id);
        ChainLoyaltyMembershipsUnfreeze {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Sets the visits left on a membership.
    ///
    /// The request body depends on the kind of balance:
    ///
    /// - common: `united_balance_services_count`, the number of visits
    /// - separate: the array `services_balance_count`, a balance for each service or category
    ///
    /// Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::MembershipBalanceUpdate;
    ///
    /// let body = MembershipBalanceUpdate {
    ///     united_balance_services_count: Some(10),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_memberships_set_balance(706028, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_memberships_set_balance(
        &self,
        chain_id: i64,
        membership_id: i64,
        body: types::MembershipBalanceUpdate,
    ) -> Call<'c, types::UpdatedMembershipBalance> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE);
        request.set(0, &chain_id);
        request.set(1, &membership_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Sets how long a membership stays valid.
    ///
    /// Units of the period: days (`1`), weeks (`2`), months (`3`) or years (`4`). Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{MembershipPeriodUpdate, TimeUnit};
    ///
    /// let body = MembershipPeriodUpdate { period: 90, period_unit_id: TimeUnit::Days };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_memberships_set_period(706028, 123, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_memberships_set_period(
        &self,
        chain_id: i64,
        membership_id: i64,
        body: types::MembershipPeriodUpdate,
    ) -> Call<'c, types::UpdatedMembershipPeriod> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD);
        request.set(0, &chain_id);
        request.set(1, &membership_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the membership types of a chain.
    ///
    /// Requires permissions at chain level.
    ///
    /// `GET /chain/{chain_id}/loyalty/abonement_types` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_list(706028)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_list(
        &self,
        chain_id: i64,
    ) -> Call<'c, Vec<types::ChainMembershipType>, types::TotalMeta> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST);
        request.set(0, &chain_id);
        Call::enveloped(self.client, request)
    }

    /// Creates a membership type in a chain.
    ///
    /// The type can be sold in several locations of the chain. `services` and `service_categories` are objects that map an ID to a count (`{"service_id": count}`); arrays are not accepted. Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonement_types` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewChainMembershipType;
    ///
    /// let body = NewChainMembershipType {
    ///     title: "Fitness 10-pack".into(),
    ///     salon_group_id: 1,
    ///     cost: 500.0,
    ///     location_ids: None,
    ///     period: None,
    ///     period_unit_id: None,
    ///     allow_freeze: None,
    ///     freeze_limit: None,
    ///     freeze_limit_unit_id: None,
    ///     service_price_correction: None,
    ///     expiration_type_id: None,
    ///     is_allow_empty_code: None,
    ///     is_united_balance: false,
    ///     united_balance_services_count: 10,
    ///     balance_edit_type_id: None,
    ///     is_online_sale_enabled: None,
    ///     online_sale_title: None,
    ///     online_sale_description: None,
    ///     online_sale_price: None,
    ///     online_image: None,
    ///     autoactivation_period: None,
    ///     autoactivation_time_in_days: None,
    ///     autoactivation_time_unit_id: None,
    ///     is_archived: None,
    ///     category: None,
    ///     salon_ids: None,
    ///     services: None,
    ///     service_categories: [("13160806".to_owned(), 10)].into(),
    ///     delete_online_image: None,
    ///     availability: None,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_create(1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_create(
        &self,
        chain_id: i64,
        body: types::NewChainMembershipType,
    ) -> Call<'c, types::ChainMembershipType> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE);
        request.set(0, &chain_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a membership type of a chain.
    ///
    /// Requires permissions at chain level.
    ///
    /// `GET /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_read(1, 468039)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_read(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
    ) -> Call<'c, types::ChainMembershipType> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a membership type of a chain.
    ///
    /// To change only title, cost and period, send `services` and `service_categories` as empty arrays: the linked services and categories stay unchanged.
    ///
    /// `PUT /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`ValidationFailure`](super::types::ValidationFailure): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ChainMembershipTypeUpdate;
    ///
    /// let body = ChainMembershipTypeUpdate {
    ///     title: "Updated Fitness 10-pack".into(),
    ///     salon_group_id: 1,
    ///     cost: 550.0,
    ///     location_ids: None,
    ///     period: None,
    ///     period_unit_id: None,
    ///     allow_freeze: None,
    ///     freeze_limit: None,
    ///     freeze_limit_unit_id: None,
    ///     service_price_correction: None,
    ///     expiration_type_id: None,
    ///     is_allow_empty_code: None,
    ///     is_united_balance: false,
    ///     united_balance_services_count: 10,
    ///     balance_edit_type_id: None,
    ///     is_online_sale_enabled: None,
    ///     online_sale_title: None,
    ///     online_sale_description: None,
    ///     online_sale_price: None,
    ///     online_image: None,
    ///     autoactivation_period: None,
    ///     autoactivation_time_in_days: None,
    ///     autoactivation_time_unit_id: None,
    ///     is_archived: None,
    ///     services: None,
    ///     service_categories: vec![],
    ///     availability: None,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_update(1, 468039, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_update(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
        body: types::ChainMembershipTypeUpdate,
    ) -> Call<'c, types::ChainMembershipType> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a membership type of a chain.
    ///
    /// Documented as irreversible, although there is an operation to restore the type (`POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore`). Memberships of this type that are still active may be affected.
    ///
    /// `DELETE /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_delete(1, 468039)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_delete(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        Call::empty(self.client, request)
    }

    /// Copies a membership type of a chain.
    ///
    /// The copy has its own ID and the same settings and service and category links; ` (2)` is appended to its title. Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_clone(1, 489159)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_clone(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
    ) -> ChainLoyaltyMembershipTypesClone<'c> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        ChainLoyaltyMembershipTypesClone {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Restores a deleted membership type.
    ///
    /// Requires permissions at chain level.
    ///
    /// `POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ChainMembershipTypeRestore;
    ///
    /// let body = ChainMembershipTypeRestore { restore_in_title: "Fitness Membership".into() };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_restore(1, 489159, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_restore(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
        body: types::ChainMembershipTypeRestore,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Archives a membership type or brings it back.
    ///
    /// An archived type cannot be sold; active memberships stay valid. An archived type can be brought back. Requires permissions at chain level.
    ///
    /// `PATCH /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/archive` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    /// - `422` with [`FailureWithoutData`](super::types::FailureWithoutData): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ChainMembershipTypeArchive;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_membership_types_archive(
    ///         1,
    ///         489159,
    ///         ChainMembershipTypeArchive { is_archived: true },
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_membership_types_archive(
        &self,
        chain_id: i64,
        loyalty_membership_type_id: i64,
        body: types::ChainMembershipTypeArchive,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE);
        request.set(0, &chain_id);
        request.set(1, &loyalty_membership_type_id);
        request.json("application/json", &body);
        Call::empty(self.client, request)
    }

    /// Lists the gift card types of a chain.
    ///
    /// `title` matches part of the name. `page` defaults to 1; `page_size` to 10, at most 100.
    ///
    /// - Item restriction: `0`: none, `1`: any service but no products, `2`: any product but no services, `3`: chosen services but no products, `4`: chosen services and any product
    /// - Expiry: `0`: never, `1`: one fixed date for all cards, `2`: a fixed term after the sale
    /// - Expiry unit: days (`1`), weeks (`2`), months (`3`) or years (`4`)
    ///
    /// `GET /chain/{chain_id}/loyalty/certificate_types` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_certificate_types_list(706028)
    ///     .title("Gift")
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_certificate_types_list(
        &self,
        chain_id: i64,
    ) -> ChainLoyaltyCertificateTypesList<'c> {
        let mut request = Request::new(&CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST);
        request.set(0, &chain_id);
        ChainLoyaltyCertificateTypesList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Creates a gift card type in a chain.
    ///
    /// The type can be sold in several locations. Adds the matching products to the inventory.
    ///
    /// - Item restriction: `0`: none, `1`: any service but no products, `2`: any product but no services, `3`: chosen services but no products, `4`: chosen services and any product
    /// - Expiry: `0`: never, `1`: one fixed date for all cards, `2`: a fixed term after the sale
    /// - Expiry unit: days (`1`), weeks (`2`), months (`3`) or years (`4`)
    /// - Balance edit: `1`: editable, `2`: not editable
    ///
    /// `POST /chain/{chain_id}/loyalty/certificate_types` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`ValidationFailure`](super::types::ValidationFailure): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::Maybe;
    /// use altegio::v1::types::{
    ///     NewChainGiftCardType, NewChainGiftCardTypeBalanceEditTypeId,
    ///     NewChainGiftCardTypeExpiration, NewChainGiftCardTypeExpirationTypeId,
    ///     NewChainGiftCardTypeItemTypeId, NewChainGiftCardTypeOnlineSale,
    /// };
    ///
    /// let body = NewChainGiftCardType {
    ///     title: "Gift Certificate 1000".into(),
    ///     balance: 1000.0,
    ///     is_multi: true,
    ///     item_type_id: NewChainGiftCardTypeItemTypeId::Anything,
    ///     is_allow_empty_code: false,
    ///     category_id: Maybe::Absent,
    ///     balance_edit_type_id: NewChainGiftCardTypeBalanceEditTypeId::Editable,
    ///     service_ids: vec![],
    ///     salon_ids: vec![720441],
    ///     expiration: NewChainGiftCardTypeExpiration {
    ///         date: Some("2026-12-31T23:59:59+00:00".into()),
    ///         ..NewChainGiftCardTypeExpiration::new(
    ///             NewChainGiftCardTypeExpirationTypeId::Term,
    ///         )
    ///     },
    ///     online_sale: NewChainGiftCardTypeOnlineSale {
    ///         title: Some("Gift Certificate".into()),
    ///         ..NewChainGiftCardTypeOnlineSale::new(false)
    ///     },
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_certificate_types_create(706028, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_certificate_types_create(
        &self,
        chain_id: i64,
        body: types::NewChainGiftCardType,
    ) -> Call<'c, types::ChainGiftCardType> {
        let mut request = Request::new(&CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE);
        request.set(0, &chain_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Returns a gift card type of a chain.
    ///
    /// Includes its expiry rules, restrictions and online sale settings.
    ///
    /// `GET /chain/{chain_id}/loyalty/certificate_types/{type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_certificate_types_get(706028, 289056)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_certificate_types_get(
        &self,
        chain_id: i64,
        type_id: i64,
    ) -> Call<'c, types::ChainGiftCardType> {
        let mut request = Request::new(&CHAIN_LOYALTY_CERTIFICATE_TYPES_GET);
        request.set(0, &chain_id);
        request.set(1, &type_id);
        Call::enveloped(self.client, request)
    }

    /// Replaces a gift card type of a chain.
    ///
    /// All fields that are required to create a type are required here too: read the type, change it and send all of it. A type of which gift cards have been issued cannot be changed.
    ///
    /// `PUT /chain/{chain_id}/loyalty/certificate_types/{type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`ValidationFailure`](super::types::ValidationFailure): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::Maybe;
    /// use altegio::v1::types::{
    ///     NewChainGiftCardType, NewChainGiftCardTypeBalanceEditTypeId,
    ///     NewChainGiftCardTypeExpiration, NewChainGiftCardTypeExpirationTypeId,
    ///     NewChainGiftCardTypeItemTypeId, NewChainGiftCardTypeOnlineSale,
    /// };
    ///
    /// let body = NewChainGiftCardType {
    ///     title: "Gift Certificate 1000".into(),
    ///     balance: 1000.0,
    ///     is_multi: true,
    ///     item_type_id: NewChainGiftCardTypeItemTypeId::Anything,
    ///     is_allow_empty_code: false,
    ///     category_id: Maybe::Absent,
    ///     balance_edit_type_id: NewChainGiftCardTypeBalanceEditTypeId::Editable,
    ///     service_ids: vec![],
    ///     salon_ids: vec![720441],
    ///     expiration: NewChainGiftCardTypeExpiration {
    ///         date: Some("2026-12-31T23:59:59+00:00".into()),
    ///         ..NewChainGiftCardTypeExpiration::new(
    ///             NewChainGiftCardTypeExpirationTypeId::Term,
    ///         )
    ///     },
    ///     online_sale: NewChainGiftCardTypeOnlineSale {
    ///         title: Some("Gift Certificate".into()),
    ///         ..NewChainGiftCardTypeOnlineSale::new(false)
    ///     },
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_certificate_types_update(706028, 289056, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_certificate_types_update(
        &self,
        chain_id: i64,
        type_id: i64,
        body: types::NewChainGiftCardType,
    ) -> Call<'c, types::UpdatedChainGiftCardType> {
        let mut request = Request::new(&CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE);
        request.set(0, &chain_id);
        request.set(1, &type_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a gift card type of a chain.
    ///
    /// Irreversible. Fails if gift cards of this type have been issued.
    ///
    /// `DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`BadRequest`](super::types::BadRequest): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .chain_loyalty_certificate_types_delete(706028, 289056)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_loyalty_certificate_types_delete(
        &self,
        chain_id: i64,
        type_id: i64,
    ) -> Call<'c, types::DeletedChainGiftCardType, ()> {
        let mut request = Request::new(&CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE);
        request.set(0, &chain_id);
        request.set(1, &type_id);
        Call::by_status(self.client, request)
    }

    /// Creates a promotion in a chain.
    ///
    /// `POST /chain/{chain_id}/loyalty/programs` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `422`: Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{
    ///     ApplicableItems, LoyaltyProgramInclude, LoyaltyProgramType, NewLoyaltyProgram,
    ///     NewLoyaltyProgramRule, ValueUnit,
    /// };
    ///
    /// let body = NewLoyaltyProgram {
    ///     title: "Cumulative discount for some services".into(),
    ///     r#type: LoyaltyProgramType::DiscountAccumulativePaid,
    ///     service_item_type: ApplicableItems::CustomAllowed,
    ///     good_item_type: ApplicableItems::NotAllowed,
    ///     value_unit: ValueUnit::Percent,
    ///     usage_limit: None,
    ///     visit_multiplicity: None,
    ///     sold_items_multiplicity: None,
    ///     expiration_timeout: None,
    ///     expiration_timeout_unit: None,
    ///     expiration_notification_timeout: None,
    ///     params_source_type: None,
    ///     history_start_date: None,
    ///     loyalty_card_type_ids: None,
    ///     on_changed_notification_template: None,
    ///     on_expiration_notification_template: None,
    ///     rules: vec![NewLoyaltyProgramRule {
    ///         parameter: Some(10),
    ///         value: Some(2.5),
    ///         ..Default::default()
    ///     }],
    ///     company_ids: vec![49],
    ///     allowed_service_ids: None,
    ///     allowed_good_ids: None,
    ///     allowed_good_category_ids: None,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .create_chain_loyalty_program(706028, body)
    ///     .include(&LoyaltyProgramInclude::ApplicableItems)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chain_loyalty_program(
        &self,
        chain_id: i64,
        body: types::NewLoyaltyProgram,
    ) -> CreateChainLoyaltyProgram<'c> {
        let mut request = Request::new(&CREATE_CHAIN_LOYALTY_PROGRAM);
        request.set(0, &chain_id);
        request.json("application/json", &body);
        CreateChainLoyaltyProgram {
            call: Call::json(self.client, request),
        }
    }

    /// Returns a promotion of a chain.
    ///
    /// `GET /chain/{chain_id}/loyalty/programs/{loyalty_program_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::LoyaltyProgramInclude;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .get_chain_loyalty_program(706028, 1)
    ///     .include(&LoyaltyProgramInclude::ApplicableItems)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_loyalty_program(
        &self,
        chain_id: i64,
        loyalty_program_id: i64,
    ) -> GetChainLoyaltyProgram<'c> {
        let mut request = Request::new(&GET_CHAIN_LOYALTY_PROGRAM);
        request.set(0, &chain_id);
        request.set(1, &loyalty_program_id);
        GetChainLoyaltyProgram {
            call: Call::json(self.client, request),
        }
    }

    /// Updates a promotion of a chain.
    ///
    /// `PUT /chain/{chain_id}/loyalty/programs/{loyalty_program_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `422`: Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::{LoyaltyProgramInclude, LoyaltyProgramUpdate};
    ///
    /// let body = LoyaltyProgramUpdate {
    ///     title: Some("Cumulative discount for some services".into()),
    ///     usage_limit: Some(0),
    ///     expiration_timeout: Some(6),
    ///     ..Default::default()
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .update_chain_loyalty_program(706028, 1, body)
    ///     .include(&LoyaltyProgramInclude::ApplicableItems)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chain_loyalty_program(
        &self,
        chain_id: i64,
        loyalty_program_id: i64,
        body: types::LoyaltyProgramUpdate,
    ) -> UpdateChainLoyaltyProgram<'c> {
        let mut request = Request::new(&UPDATE_CHAIN_LOYALTY_PROGRAM);
        request.set(0, &chain_id);
        request.set(1, &loyalty_program_id);
        request.json("application/json", &body);
        UpdateChainLoyaltyProgram {
            call: Call::json(self.client, request),
        }
    }

    /// Deletes a promotion of a chain.
    ///
    /// `DELETE /chain/{chain_id}/loyalty/programs/{loyalty_program_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::LoyaltyProgramInclude;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .delete_chain_loyalty_program(706028, 1)
    ///     .include(&LoyaltyProgramInclude::ApplicableItems)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_chain_loyalty_program(
        &self,
        chain_id: i64,
        loyalty_program_id: i64,
    ) -> DeleteChainLoyaltyProgram<'c> {
        let mut request = Request::new(&DELETE_CHAIN_LOYALTY_PROGRAM);
        request.set(0, &chain_id);
        request.set(1, &loyalty_program_id);
        DeleteChainLoyaltyProgram {
            call: Call::empty(self.client, request),
        }
    }

    /// Lists the loyalty transactions of a chain.
    ///
    /// `GET /chain/{chain_id}/loyalty/transactions` · needs `partner_token` and `user_token`
    ///
    /// - `created_after`: First day of the period, `YYYY-MM-DD`.
    /// - `created_before`: Last day of the period, `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// - `422`: Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .chain_loyalty_programs()
    ///     .get_chain_loyalty_transaction_list(
    ///         706028,
    ///         &"2026-03-21".into(),
    ///         &"2026-03-21".into(),
    ///     )
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_loyalty_transaction_list(
        &self,
        chain_id: i64,
        created_after: &Date,
        created_before: &Date,
    ) -> GetChainLoyaltyTransactionList<'c> {
        let mut request = Request::new(&GET_CHAIN_LOYALTY_TRANSACTION_LIST);
        request.set(0, &chain_id);
        request.set(1, created_after);
        request.set(2, created_before);
        GetChainLoyaltyTransactionList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists a chain's loyalty notification templates.
    ///
    /// `GET /chain/{chain_id}/loyalty/notification_message_templates/programs` · needs `partner_token` and `user_token`
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
    ///     .chain_loyalty_programs()
    ///     .get_chain_loyalty_notification_template_list(706028)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_loyalty_notification_template_list(
        &self,
        chain_id: i64,
    ) -> Call<'c, Vec<types::LoyaltyNotification>, ()> {
        let mut request = Request::new(&GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST);
        request.set(0, &chain_id);
        Call::json(self.client, request)
    }
}

/// [`ChainLoyaltyPrograms::chain_loyalty_memberships_unfreeze`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChainLoyaltyMembershipsUnfreeze<'c> {
    call: Call<'c, types::UnfrozenMembership>,
}

impl<'c> ChainLoyaltyMembershipsUnfreeze<'c> {
    /// The body of the request.
    pub fn body(mut self, body: BTreeMap<String, Value>) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::UnfrozenMembership> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::UnfrozenMembership>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ChainLoyaltyMembershipsUnfreeze<'c> {
    type Output = Result<Response<types::UnfrozenMembership>, Error>;
    type IntoFuture = Sending<'c, types::UnfrozenMembership>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::chain_loyalty_membership_types_clone`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChainLoyaltyMembershipTypesClone<'c> {
    call: Call<'c, types::ChainMembershipType>,
}

impl<'c> ChainLoyaltyMembershipTypesClone<'c> {
    /// The body of the request.
    pub fn body(mut self, body: BTreeMap<String, Value>) -> Self {
        let request = self.call.request();
        request.json("application/json", &body);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ChainMembershipType> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ChainMembershipType>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ChainLoyaltyMembershipTypesClone<'c> {
    type Output = Result<Response<types::ChainMembershipType>, Error>;
    type IntoFuture = Sending<'c, types::ChainMembershipType>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::chain_loyalty_certificate_types_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChainLoyaltyCertificateTypesList<'c> {
    call: Call<'c, Vec<types::ChainGiftCardType>, types::TotalMeta>,
}

impl<'c> ChainLoyaltyCertificateTypesList<'c> {
    /// Keeps gift card types whose name contains this text.
    pub fn title(mut self, title: &str) -> Self {
        self.call.request().set(1, title);
        self
    }

    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size, at most 100.
    ///
    /// Default `10`; at most 100.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.request().set(3, &page_size);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::ChainGiftCardType, types::TotalMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::ChainGiftCardType, types::TotalMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ChainGiftCardType>, types::TotalMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ChainGiftCardType>, types::TotalMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ChainLoyaltyCertificateTypesList<'c> {
    type Output = Result<
        Response<Vec<types::ChainGiftCardType>, types::TotalMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::ChainGiftCardType>, types::TotalMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::create_chain_loyalty_program`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateChainLoyaltyProgram<'c> {
    call: Call<'c, types::LoyaltyProgram, ()>,
}

impl<'c> CreateChainLoyaltyProgram<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &types::LoyaltyProgramInclude) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::LoyaltyProgram, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::LoyaltyProgram, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for CreateChainLoyaltyProgram<'c> {
    type Output = Result<Response<types::LoyaltyProgram, ()>, Error>;
    type IntoFuture = Sending<'c, types::LoyaltyProgram, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::get_chain_loyalty_program`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetChainLoyaltyProgram<'c> {
    call: Call<'c, types::LoyaltyProgram, ()>,
}

impl<'c> GetChainLoyaltyProgram<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &types::LoyaltyProgramInclude) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::LoyaltyProgram, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::LoyaltyProgram, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetChainLoyaltyProgram<'c> {
    type Output = Result<Response<types::LoyaltyProgram, ()>, Error>;
    type IntoFuture = Sending<'c, types::LoyaltyProgram, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::update_chain_loyalty_program`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateChainLoyaltyProgram<'c> {
    call: Call<'c, types::LoyaltyProgram, ()>,
}

impl<'c> UpdateChainLoyaltyProgram<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &types::LoyaltyProgramInclude) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::LoyaltyProgram, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::LoyaltyProgram, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for UpdateChainLoyaltyProgram<'c> {
    type Output = Result<Response<types::LoyaltyProgram, ()>, Error>;
    type IntoFuture = Sending<'c, types::LoyaltyProgram, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::delete_chain_loyalty_program`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteChainLoyaltyProgram<'c> {
    call: Call<'c, (), ()>,
}

impl<'c> DeleteChainLoyaltyProgram<'c> {
    /// Related data to include in the response.
    pub fn include(mut self, include: &types::LoyaltyProgramInclude) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, (), ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<(), ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for DeleteChainLoyaltyProgram<'c> {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Sending<'c, (), ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`ChainLoyaltyPrograms::get_chain_loyalty_transaction_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetChainLoyaltyTransactionList<'c> {
    call: Call<'c, Vec<types::ChainLoyaltyTransaction>, types::CountMeta>,
}

impl<'c> GetChainLoyaltyTransactionList<'c> {
    /// Keeps these transaction types:
    ///
    /// - `1`: discount by promotion
    /// - `2`: accrual by loyalty program
    /// - `3`: debit of a loyalty card
    /// - `4`: accrual by referral program
    /// - `5`: manual top-up
    /// - `6`: manual debit
    /// - `7`: debit of expired points
    /// - `8`: debit of a gift card
    /// - `9`: membership used
    /// - `10`: membership cost recalculated
    /// - `11`: debit of the client account
    pub fn types(mut self, types: &[types::LoyaltyTransactionType]) -> Self {
        self.call.request().set(3, types);
        self
    }

    /// Keeps only transactions of these locations.
    pub fn company_ids(mut self, company_ids: &[i64]) -> Self {
        self.call.request().set(4, company_ids);
        self
    }

    /// Keeps only transactions of these visits.
    pub fn visit_ids(mut self, visit_ids: &[i64]) -> Self {
        self.call.request().set(5, visit_ids);
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

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::ChainLoyaltyTransaction, types::CountMeta> {
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
    pub fn items(self) -> Items<'c, types::ChainLoyaltyTransaction, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(
        self,
    ) -> Call<'c, Vec<types::ChainLoyaltyTransaction>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ChainLoyaltyTransaction>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetChainLoyaltyTransactionList<'c> {
    type Output = Result<
        Response<Vec<types::ChainLoyaltyTransaction>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::ChainLoyaltyTransaction>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static CHAIN_LOYALTY_MEMBERSHIPS_FREEZE: Operation = Operation {
    id: "chain_loyalty_memberships_freeze",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonements/{membership_id}/freeze",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "membership_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE: Operation = Operation {
    id: "chain_loyalty_memberships_unfreeze",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "membership_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE: Operation = Operation {
    id: "chain_loyalty_memberships_set_balance",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "membership_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD: Operation = Operation {
    id: "chain_loyalty_memberships_set_period",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_period",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "membership_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST: Operation = Operation {
    id: "chain_loyalty_membership_types_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE: Operation = Operation {
    id: "chain_loyalty_membership_types_create",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ: Operation = Operation {
    id: "chain_loyalty_membership_types_read",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE: Operation = Operation {
    id: "chain_loyalty_membership_types_update",
    method: Method::Put,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE: Operation = Operation {
    id: "chain_loyalty_membership_types_delete",
    method: Method::Delete,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE: Operation = Operation {
    id: "chain_loyalty_membership_types_clone",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE: Operation = Operation {
    id: "chain_loyalty_membership_types_restore",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE: Operation = Operation {
    id: "chain_loyalty_membership_types_archive",
    method: Method::Patch,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/archive",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_membership_type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST: Operation = Operation {
    id: "chain_loyalty_certificate_types_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/certificate_types",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "title",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page_size",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        maximum: Some(100.0),
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

static CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE: Operation = Operation {
    id: "chain_loyalty_certificate_types_create",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/certificate_types",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_CERTIFICATE_TYPES_GET: Operation = Operation {
    id: "chain_loyalty_certificate_types_get",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE: Operation = Operation {
    id: "chain_loyalty_certificate_types_update",
    method: Method::Put,
    safe: false,
    path: "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE: Operation = Operation {
    id: "chain_loyalty_certificate_types_delete",
    method: Method::Delete,
    safe: false,
    path: "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "type_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_CHAIN_LOYALTY_PROGRAM: Operation = Operation {
    id: "create_chain_loyalty_program",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/programs",
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
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CHAIN_LOYALTY_PROGRAM: Operation = Operation {
    id: "get_chain_loyalty_program",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_program_id",
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

static UPDATE_CHAIN_LOYALTY_PROGRAM: Operation = Operation {
    id: "update_chain_loyalty_program",
    method: Method::Put,
    safe: false,
    path: "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_program_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_CHAIN_LOYALTY_PROGRAM: Operation = Operation {
    id: "delete_chain_loyalty_program",
    method: Method::Delete,
    safe: false,
    path: "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "loyalty_program_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CHAIN_LOYALTY_TRANSACTION_LIST: Operation = Operation {
    id: "get_chain_loyalty_transaction_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/transactions",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "created_after",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "created_before",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "types",
            explode: false,
            ..Parameter::QUERY
        },
        Parameter {
            name: "company_ids",
            explode: false,
            ..Parameter::QUERY
        },
        Parameter {
            name: "visit_ids",
            explode: false,
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST: Operation = Operation {
    id: "get_chain_loyalty_notification_template_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/notification_message_templates/programs",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
