// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Products`. Needs the feature `products`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Products that a location sells or uses up, and their categories
#[derive(Debug, Clone, Copy)]
pub struct Products<'c> {
    client: &'c Client,
}

impl<'c> Products<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Searches products and product categories.
    ///
    /// `search_term` matches categories by name or article, and products by name, article or barcode. Categories come first; products fill the rest of `max_count`.
    ///
    /// Without `search_term`, the response has the root categories, and `max_count` has no effect.
    ///
    /// In each node `parent_id` is `0` at the root, `item_id` is `0` for a category and `category_id` is `0` for a product.
    ///
    /// `GET /goods/search/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().products().search_product(37532).count(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_product(&self, location_id: i64) -> SearchProduct<'c> {
        let mut request = Request::new(&SEARCH_PRODUCT);
        request.set(0, &location_id);
        SearchProduct {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Returns a product, or lists products.
    ///
    /// `term` matches a name, article or barcode. The following have no effect together with `product_id`: `page`, `count` (the page size), `category_id`, `changed_after` and `changed_before` (limits of the time of creation or last change).
    ///
    /// `GET /goods/{location_id}/{product_id}` · needs `partner_token` and `user_token`
    ///
    /// - `product_id`: ID of the product to return; without it, all products are returned.
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
    /// let response = altegio.v1().products().get_product(37532, 1).page(1).count(25).await?;
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

    /// Updates a product.
    ///
    /// If the product already has inventory operations, a change of its units of measure requires `correction_rules`, the rules to convert the quantities.
    ///
    /// `PUT /goods/{location_id}/{product_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    /// - `409` with [`ProductConflict`](super::types::ProductConflict): Conflict with existing data
    /// - `422` with [`InvalidProduct`](super::types::InvalidProduct): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::ProductUpdate;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .products()
    ///     .update_product(37532, 1, ProductUpdate::new("Shampoo", 289632, 216762, 216762))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product(
        &self,
        location_id: i64,
        product_id: i64,
        body: types::ProductUpdate,
    ) -> Call<'c, types::ProductOrList> {
        let mut request = Request::new(&UPDATE_PRODUCT);
        request.set(0, &location_id);
        request.set(1, &product_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a product.
    ///
    /// `DELETE /goods/{location_id}/{product_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().products().delete_product(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product(&self, location_id: i64, product_id: i64) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_PRODUCT);
        request.set(0, &location_id);
        request.set(1, &product_id);
        Call::empty(self.client, request)
    }

    /// Lists the products of a location.
    ///
    /// `GET /goods/{location_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().products().get_products_list(37532).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_products_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::ProductListItem>> {
        let mut request = Request::new(&GET_PRODUCTS_LIST);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Creates a product.
    ///
    /// `POST /goods/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `422` with [`InvalidProduct`](super::types::InvalidProduct): Validation failed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewProduct;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .products()
    ///     .create_product(37532, NewProduct::new("Shampoo", 289632, 216762, 216762))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product(
        &self,
        location_id: i64,
        body: types::NewProduct,
    ) -> Call<'c, types::ProductOrList> {
        let mut request = Request::new(&CREATE_PRODUCT);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the subcategories of a product category.
    ///
    /// `GET /company/{location_id}/goods_categories/{parent_category_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().products().get_product_category_list(37532, 123456).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product_category_list(
        &self,
        location_id: i64,
        parent_category_id: i64,
    ) -> Call<'c, Vec<types::ProductCategory>, types::CountMeta> {
        let mut request = Request::new(&GET_PRODUCT_CATEGORY_LIST);
        request.set(0, &location_id);
        request.set(1, &parent_category_id);
        Call::enveloped(self.client, request)
    }

    /// Returns a product category with its children.
    ///
    /// `page` and `count` select a page of the children. In the category `item_id` is always `0` and `parent_id` is `0` at the root; `children_count` counts only direct children, products and categories together.
    ///
    /// `GET /goods/category_node/{location_id}/{category_id}` · needs `partner_token` and `user_token`
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
    ///     .products()
    ///     .get_product_category_composition(37532, 83167)
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product_category_composition(
        &self,
        location_id: i64,
        category_id: i64,
    ) -> GetProductCategoryComposition<'c> {
        let mut request = Request::new(&GET_PRODUCT_CATEGORY_COMPOSITION);
        request.set(0, &location_id);
        request.set(1, &category_id);
        GetProductCategoryComposition {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists product categories by their IDs.
    ///
    /// `GET /goods_categories/multiple/{location_id}` · needs `partner_token` and `user_token`
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
    ///     .products()
    ///     .get_product_category_list_by_ids(37532)
    ///     .location_id_query(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product_category_list_by_ids(
        &self,
        location_id: i64,
    ) -> GetProductCategoryListByIds<'c> {
        let mut request = Request::new(&GET_PRODUCT_CATEGORY_LIST_BY_IDS);
        request.set(0, &location_id);
        GetProductCategoryListByIds {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Adds a product category.
    ///
    /// `POST /goods_categories/{location_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewProductCategory;
    ///
    /// let body = NewProductCategory {
    ///     parent_category_id: Some(123456),
    ///     article: Some("123article".into()),
    ///     ..NewProductCategory::new("Manicure")
    /// };
    /// let response = altegio.v1().products().create_product_category(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product_category(
        &self,
        location_id: i64,
        body: types::NewProductCategory,
    ) -> Call<'c, types::CreatedProductCategory> {
        let mut request = Request::new(&CREATE_PRODUCT_CATEGORY);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Lists the subcategories of a product category (older version).
    ///
    /// `GET /goods_categories/{location_id}/{category_id}` · needs `partner_token` and `user_token`
    ///
    /// - `category_id`: ID of the parent product category; `0`, the default, is the top level.
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
    ///     .products()
    ///     .deprecated_get_product_category_list(37532, 83167)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn deprecated_get_product_category_list(
        &self,
        location_id: i64,
        category_id: i64,
    ) -> Call<'c, Vec<types::ProductCategory>, types::CountMeta> {
        let mut request = Request::new(&DEPRECATED_GET_PRODUCT_CATEGORY_LIST);
        request.set(0, &location_id);
        request.set(1, &category_id);
        Call::enveloped(self.client, request)
    }

    /// Updates a product category.
    ///
    /// `PUT /goods_categories/{location_id}/{category_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::NewProductCategory;
    ///
    /// let body = NewProductCategory {
    ///     parent_category_id: Some(123456),
    ///     article: Some("123article".into()),
    ///     ..NewProductCategory::new("Manicure")
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .products()
    ///     .update_product_category(37532, 83167, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product_category(
        &self,
        location_id: i64,
        category_id: i64,
        body: types::NewProductCategory,
    ) -> Call<'c, types::CreatedProductCategory> {
        let mut request = Request::new(&UPDATE_PRODUCT_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &category_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Deletes a product category.
    ///
    /// `DELETE /goods_categories/{location_id}/{category_id}` · needs `partner_token` and `user_token`
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
    /// let response = altegio.v1().products().delete_product_category(37532, 83167).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product_category(
        &self,
        location_id: i64,
        category_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&DELETE_PRODUCT_CATEGORY);
        request.set(0, &location_id);
        request.set(1, &category_id);
        Call::empty(self.client, request)
    }
}

/// [`Products::search_product`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchProduct<'c> {
    call: Call<'c, Vec<types::ProductSummary>, types::CountMeta>,
}

impl<'c> SearchProduct<'c> {
    /// Matches name, article number or barcode.
    pub fn term(mut self, term: &str) -> Self {
        self.call.request().set(1, term);
        self
    }

    /// Page size, at most 100.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(2, &count);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ProductSummary>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ProductSummary>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for SearchProduct<'c> {
    type Output = Result<Response<Vec<types::ProductSummary>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ProductSummary>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_product`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProduct<'c> {
    call: Call<'c, types::ProductOrList>,
}

impl<'c> GetProduct<'c> {
    pub fn term(mut self, term: &str) -> Self {
        self.call.request().set(2, term);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(3, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(4, &count);
        self
    }

    pub fn category_id(mut self, category_id: i64) -> Self {
        self.call.request().set(5, &category_id);
        self
    }

    /// Keeps products created or changed since this date and time.
    pub fn changed_after(mut self, changed_after: &str) -> Self {
        self.call.request().set(6, changed_after);
        self
    }

    /// Keeps products created or changed earlier than this date and time.
    pub fn changed_before(mut self, changed_before: &str) -> Self {
        self.call.request().set(7, changed_before);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ProductOrList> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ProductOrList>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetProduct<'c> {
    type Output = Result<Response<types::ProductOrList>, Error>;
    type IntoFuture = Sending<'c, types::ProductOrList>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_product_category_composition`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProductCategoryComposition<'c> {
    call: Call<'c, types::ProductCategoryNode>,
}

impl<'c> GetProductCategoryComposition<'c> {
    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size, at most 1000.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(3, &count);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, types::ProductCategoryNode> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<types::ProductCategoryNode>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetProductCategoryComposition<'c> {
    type Output = Result<Response<types::ProductCategoryNode>, Error>;
    type IntoFuture = Sending<'c, types::ProductCategoryNode>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`Products::get_product_category_list_by_ids`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProductCategoryListByIds<'c> {
    call: Call<'c, Vec<types::ProductCategory>, types::CountMeta>,
}

impl<'c> GetProductCategoryListByIds<'c> {
    /// Keeps the product categories with these IDs.
    ///
    /// `location_id` on the wire.
    pub fn location_id_query(mut self, location_id_query: i64) -> Self {
        self.call.request().set(1, &location_id_query);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::ProductCategory>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::ProductCategory>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetProductCategoryListByIds<'c> {
    type Output = Result<Response<Vec<types::ProductCategory>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::ProductCategory>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static SEARCH_PRODUCT: Operation = Operation {
    id: "search_product",
    method: Method::Get,
    safe: false,
    path: "/goods/search/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "term",
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

static GET_PRODUCT: Operation = Operation {
    id: "get_product",
    method: Method::Get,
    safe: false,
    path: "/goods/{location_id}/{product_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
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
            name: "term",
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
            name: "category_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_after",
            ..Parameter::QUERY
        },
        Parameter {
            name: "changed_before",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_PRODUCT: Operation = Operation {
    id: "update_product",
    method: Method::Put,
    safe: false,
    path: "/goods/{location_id}/{product_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_PRODUCT: Operation = Operation {
    id: "delete_product",
    method: Method::Delete,
    safe: false,
    path: "/goods/{location_id}/{product_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
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
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_PRODUCTS_LIST: Operation = Operation {
    id: "get_products_list",
    method: Method::Get,
    safe: false,
    path: "/goods/{location_id}",
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

static CREATE_PRODUCT: Operation = Operation {
    id: "create_product",
    method: Method::Post,
    safe: false,
    path: "/goods/{location_id}",
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

static GET_PRODUCT_CATEGORY_LIST: Operation = Operation {
    id: "get_product_category_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/goods_categories/{parent_category_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "parent_category_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_PRODUCT_CATEGORY_COMPOSITION: Operation = Operation {
    id: "get_product_category_composition",
    method: Method::Get,
    safe: false,
    path: "/goods/category_node/{location_id}/{category_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "category_id",
            ..Parameter::PATH
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

static GET_PRODUCT_CATEGORY_LIST_BY_IDS: Operation = Operation {
    id: "get_product_category_list_by_ids",
    method: Method::Get,
    safe: false,
    path: "/goods_categories/multiple/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
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

static CREATE_PRODUCT_CATEGORY: Operation = Operation {
    id: "create_product_category",
    method: Method::Post,
    safe: false,
    path: "/goods_categories/{location_id}",
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

static DEPRECATED_GET_PRODUCT_CATEGORY_LIST: Operation = Operation {
    id: "deprecated_get_product_category_list",
    method: Method::Get,
    safe: false,
    path: "/goods_categories/{location_id}/{category_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "category_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static UPDATE_PRODUCT_CATEGORY: Operation = Operation {
    id: "update_product_category",
    method: Method::Put,
    safe: false,
    path: "/goods_categories/{location_id}/{category_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "category_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static DELETE_PRODUCT_CATEGORY: Operation = Operation {
    id: "delete_product_category",
    method: Method::Delete,
    safe: false,
    path: "/goods_categories/{location_id}/{category_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "category_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
