// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Products`. Needs the feature `v2-products`.

use crate::runtime::{
    Bounds, Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput,
    Parameter, Request, Response, Rules, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Products that a location sells or uses up, their categories, units and stocks
#[derive(Debug, Clone, Copy)]
pub struct Products<'c> {
    client: &'c Client,
}

impl<'c> Products<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the units of measure of products.
    ///
    /// `GET /locations/{location_id}/units` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v2().products().list_product_units(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product_units(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::ProductUnit>> {
        let mut request = Request::new(&LIST_PRODUCT_UNITS);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the products of a location.
    ///
    /// `GET /locations/{location_id}/products` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// use altegio::v2::types::ProductKind;
    ///
    /// let response = altegio
    ///     .v2()
    ///     .products()
    ///     .list_products(1)
    ///     .filter_related_loyalty_entity_slug(&ProductKind::Common)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_products(&self, location_id: i64) -> ListProducts<'c> {
        let mut request = Request::new(&LIST_PRODUCTS);
        request.set(0, &location_id);
        ListProducts {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Searches the products of a location by a text.
    ///
    /// For fields that suggest products while the user types.
    ///
    /// `GET /locations/{location_id}/products/autocomplete` · needs `partner_token` and `user_token`
    ///
    /// - `filter_term`: Keeps products that match this search text. `filter[term]` on the wire; at least 2 characters.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio
    ///     .v2()
    ///     .products()
    ///     .autocomplete_products(1, "sample")
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn autocomplete_products(
        &self,
        location_id: i64,
        filter_term: &str,
    ) -> AutocompleteProducts<'c> {
        let mut request = Request::new(&AUTOCOMPLETE_PRODUCTS);
        request.set(0, &location_id);
        request.set(1, filter_term);
        AutocompleteProducts {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a product.
    ///
    /// `GET /locations/{location_id}/products/{product_id}` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().products().get_product(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product(&self, location_id: i64, product_id: i64) -> GetProduct<'c> {
        let mut request = Request::new(&GET_PRODUCT);
        request.set(0, &location_id);
        request.set(1, &product_id);
        GetProduct {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the quantities of a product by storage.
    ///
    /// `GET /locations/{location_id}/products/{product_id}/storage_amounts` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().products().list_product_storage_amounts(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product_storage_amounts(
        &self,
        location_id: i64,
        product_id: i64,
    ) -> ListProductStorageAmounts<'c> {
        let mut request = Request::new(&LIST_PRODUCT_STORAGE_AMOUNTS);
        request.set(0, &location_id);
        request.set(1, &product_id);
        ListProductStorageAmounts {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the subcategories of a product category.
    ///
    /// Without `filter[parent_category_id]`, the categories of the top level.
    ///
    /// `GET /locations/{location_id}/product_categories` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio
    ///     .v2()
    ///     .products()
    ///     .list_product_categories(1)
    ///     .filter_parent_category_id(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product_categories(
        &self,
        location_id: i64,
    ) -> ListProductCategories<'c> {
        let mut request = Request::new(&LIST_PRODUCT_CATEGORIES);
        request.set(0, &location_id);
        ListProductCategories {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a product category.
    ///
    /// `GET /locations/{location_id}/product_categories/{product_category_id}` · needs `partner_token` and `user_token`
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().products().get_product_category(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product_category(
        &self,
        location_id: i64,
        product_category_id: i64,
    ) -> GetProductCategory<'c> {
        let mut request = Request::new(&GET_PRODUCT_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &product_category_id);
        GetProductCategory {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a product that was sold or used up in an appointment.
    ///
    /// `GET /locations/{location_id}/attendance_product_items/{attendance_product_item_id}` · needs `partner_token` and `user_token`
    ///
    /// - `attendance_product_item_id`: ID of a product in an appointment.
    ///
    /// [`included`](crate::Response::included) returns the included resources: a list of [`IncludedResource`](super::types::IncludedResource).
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
    /// let response = altegio.v2().products().get_attendance_product_item(1, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attendance_product_item(
        &self,
        location_id: i64,
        attendance_product_item_id: i64,
    ) -> GetAttendanceProductItem<'c> {
        let mut request = Request::new(&GET_ATTENDANCE_PRODUCT_ITEM);
        request.set(0, &location_id);
        request.set(1, &attendance_product_item_id);
        GetAttendanceProductItem {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`Products::list_products`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListProducts<'c> {
    call: Call<'c, Vec<types::Product>, types::PageMeta>,
}

impl<'c> ListProducts<'c> {
    /// Keeps the products with these IDs.
    ///
    /// `filter[ids][]` on the wire; at least 1 item; each item at least 1.
    pub fn filter_ids(mut self, filter_ids: &[i64]) -> Self {
        self.call.request().set(1, filter_ids);
        self
    }

    /// Kind of products: ordinary products, or those that sell a membership or a gift card.
    ///
    /// `filter[related_loyalty_entity_slug]` on the wire; default `common`.
    pub fn filter_related_loyalty_entity_slug(
        mut self,
        filter_related_loyalty_entity_slug: &types::ProductKind,
    ) -> Self {
        self.call.request().set(2, filter_related_loyalty_entity_slug);
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(3, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(4, &limit);
        self
    }

    /// Related resources to include in the response; `actual_cost` sets the attribute of that name.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ProductListInclude]) -> Self {
        self.call.request().set(5, include);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Product, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(3),
                size: Some(PagingInput::Parameter(4)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Product, types::PageMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Product>, types::PageMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::Product>, types::PageMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListProducts<'c> {
    type Output = Result<Response<Vec<types::Product>, types::PageMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Product>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::autocomplete_products`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AutocompleteProducts<'c> {
    call: Call<'c, Vec<types::Product>, types::PageMeta>,
}

impl<'c> AutocompleteProducts<'c> {
    /// Number of the page, from 1.
    ///
    /// Default `1`; at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size.
    ///
    /// Default `250`; at least 1; at most 250.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.request().set(3, &limit);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ProductSearchInclude]) -> Self {
        self.call.request().set(4, include);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::Product, types::PageMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::Product, types::PageMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::Product>, types::PageMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::Product>, types::PageMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for AutocompleteProducts<'c> {
    type Output = Result<Response<Vec<types::Product>, types::PageMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Product>, types::PageMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_product`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProduct<'c> {
    call: Call<'c, types::Product>,
}

impl<'c> GetProduct<'c> {
    /// Related resources to include in the response; `actual_cost` sets the attribute of that name.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ProductInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::Product> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::Product>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetProduct<'c> {
    type Output = Result<Response<types::Product>, Error>;
    type IntoFuture = Sending<'c, types::Product>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::list_product_storage_amounts`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListProductStorageAmounts<'c> {
    call: Call<'c, Vec<types::StorageAmount>>,
}

impl<'c> ListProductStorageAmounts<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::StorageAmountInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::StorageAmount>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::StorageAmount>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListProductStorageAmounts<'c> {
    type Output = Result<Response<Vec<types::StorageAmount>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::StorageAmount>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::list_product_categories`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListProductCategories<'c> {
    call: Call<'c, Vec<types::ProductCategory>>,
}

impl<'c> ListProductCategories<'c> {
    /// ID of the parent category; `0`, the default, for the top level.
    ///
    /// `filter[parent_category_id]` on the wire; default `0`; at least 0.
    pub fn filter_parent_category_id(mut self, filter_parent_category_id: i64) -> Self {
        self.call.request().set(1, &filter_parent_category_id);
        self
    }

    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ProductCategoryInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ProductCategory>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::ProductCategory>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListProductCategories<'c> {
    type Output = Result<Response<Vec<types::ProductCategory>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ProductCategory>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_product_category`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProductCategory<'c> {
    call: Call<'c, types::ProductCategory>,
}

impl<'c> GetProductCategory<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::ProductCategoryInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ProductCategory> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ProductCategory>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetProductCategory<'c> {
    type Output = Result<Response<types::ProductCategory>, Error>;
    type IntoFuture = Sending<'c, types::ProductCategory>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_attendance_product_item`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAttendanceProductItem<'c> {
    call: Call<'c, types::AttendanceProductItem>,
}

impl<'c> GetAttendanceProductItem<'c> {
    /// Related resources to include in the response.
    ///
    /// No item twice.
    pub fn include(mut self, include: &[types::AttendanceProductItemInclude]) -> Self {
        self.call.request().set(2, include);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::AttendanceProductItem> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::AttendanceProductItem>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetAttendanceProductItem<'c> {
    type Output = Result<Response<types::AttendanceProductItem>, Error>;
    type IntoFuture = Sending<'c, types::AttendanceProductItem>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_PRODUCT_UNITS: Operation = Operation {
    id: "list_product_units",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/units",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
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

static LIST_PRODUCTS: Operation = Operation {
    id: "list_products",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/products",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[ids][]",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_items: Some(1),
                        ..Bounds::NONE
                    },
                    items: Some(
                        &Rules {
                            bounds: Bounds {
                                minimum: Some(1.0),
                                ..Bounds::NONE
                            },
                            ..Rules::NONE
                        },
                    ),
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "filter[related_loyalty_entity_slug]",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "limit",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        maximum: Some(250.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
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

static AUTOCOMPLETE_PRODUCTS: Operation = Operation {
    id: "autocomplete_products",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/products/autocomplete",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[term]",
            required: true,
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        min_length: Some(2),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
            ..Parameter::QUERY
        },
        Parameter {
            name: "limit",
            rules: Some(
                &Rules {
                    bounds: Bounds {
                        minimum: Some(1.0),
                        maximum: Some(250.0),
                        ..Bounds::NONE
                    },
                    ..Rules::NONE
                },
            ),
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

static GET_PRODUCT: Operation = Operation {
    id: "get_product",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/products/{product_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "product_id",
            ..Parameter::PATH
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

static LIST_PRODUCT_STORAGE_AMOUNTS: Operation = Operation {
    id: "list_product_storage_amounts",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/products/{product_id}/storage_amounts",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "product_id",
            ..Parameter::PATH
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

static LIST_PRODUCT_CATEGORIES: Operation = Operation {
    id: "list_product_categories",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/product_categories",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "filter[parent_category_id]",
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

static GET_PRODUCT_CATEGORY: Operation = Operation {
    id: "get_product_category",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/product_categories/{product_category_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "product_category_id",
            ..Parameter::PATH
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

static GET_ATTENDANCE_PRODUCT_ITEM: Operation = Operation {
    id: "get_attendance_product_item",
    method: Method::Get,
    safe: false,
    path: "/locations/{location_id}/attendance_product_items/{attendance_product_item_id}",
    document: "v2",
    base: "https://api.alteg.io/api/v2",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "attendance_product_item_id",
            ..Parameter::PATH
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
