//! Operations of signed-in users: pagination, bounds of bodies, searches that can be retried, and an upload.

use std::future::IntoFuture;

use super::{ENVELOPE, bounds, security, types};
use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter, Request, Response, Sending,
};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Visits<'c> {
    client: &'c Client,
}

impl<'c> Visits<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    pub(crate) fn list_visits(&self, shop_id: i64) -> ListVisits<'c> {
        let mut request = Request::new(&LIST_VISITS);
        request.set(0, &shop_id);
        ListVisits { call: Call::enveloped(self.client, request) }
    }

    pub(crate) fn search_visits(&self, shop_id: i64, body: types::VisitSearch) -> SearchVisits<'c> {
        let mut request = Request::new(&SEARCH_VISITS);
        request.set(0, &shop_id);
        request.json("application/json", &body);
        SearchVisits { call: Call::enveloped(self.client, request) }
    }

    pub(crate) fn find_visits(&self, shop_id: i64, body: types::VisitQuery) -> FindVisits<'c> {
        let mut request = Request::new(&FIND_VISITS);
        request.set(0, &shop_id);
        request.json("application/json", &body);
        FindVisits { call: Call::enveloped(self.client, request) }
    }

    pub(crate) fn create_visit(&self, shop_id: i64, body: types::NewVisit) -> Call<'c, types::Visit> {
        let mut request = Request::new(&CREATE_VISIT);
        request.set(0, &shop_id);
        request.rules(&bounds::NEW_VISIT);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    pub(crate) fn book(&self, shop_id: i64, body: types::Booking) -> Call<'c, Vec<types::Visit>> {
        let mut request = Request::new(&BOOK);
        request.set(0, &shop_id);
        request.rules(&bounds::BOOKING);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    pub(crate) fn list_kinds(&self, shop_id: i64) -> Call<'c, Vec<types::Visit>, ()> {
        let mut request = Request::new(&LIST_KINDS);
        request.set(0, &shop_id);
        Call::json(self.client, request)
    }

    pub(crate) fn upload_photo(&self, entity: &str, body: types::Upload) -> Call<'c, types::Visit> {
        let mut request = Request::new(&UPLOAD_PHOTO);
        request.set(0, entity);
        request.multipart("multipart/form-data", body, types::Upload::ENCODINGS);
        Call::enveloped(self.client, request)
    }
}

#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub(crate) struct ListVisits<'c> {
    call: Call<'c, Vec<types::Visit>>,
}

impl<'c> ListVisits<'c> {
    pub(crate) fn page(mut self, page: i64) -> Self {
        self.call.request().set(1, &page);
        self
    }

    pub(crate) fn count(mut self, count: i64) -> Self {
        self.call.request().set(2, &count);
        self
    }

    pub(crate) fn pages(self) -> Pages<'c, types::Visit> {
        Pages::new(
            self.call,
            Paging { page: PagingInput::Parameter(1), size: Some(PagingInput::Parameter(2)), total: &["total_count"] },
        )
    }

    pub(crate) fn items(self) -> Items<'c, types::Visit> {
        Items::new(self.pages())
    }
}

impl<'c> IntoFuture for ListVisits<'c> {
    type Output = Result<Response<Vec<types::Visit>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Visit>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub(crate) struct SearchVisits<'c> {
    call: Call<'c, Vec<types::Visit>>,
}

impl<'c> SearchVisits<'c> {
    pub(crate) fn pages(self) -> Pages<'c, types::Visit> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Field("page"),
                size: Some(PagingInput::Field("page_size")),
                total: &["total_count"],
            },
        )
    }

    pub(crate) fn items(self) -> Items<'c, types::Visit> {
        Items::new(self.pages())
    }
}

impl<'c> IntoFuture for SearchVisits<'c> {
    type Output = Result<Response<Vec<types::Visit>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Visit>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub(crate) struct FindVisits<'c> {
    call: Call<'c, Vec<types::Visit>>,
}

impl<'c> FindVisits<'c> {
    pub(crate) fn pages(self) -> Pages<'c, types::Visit> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::TextField("page"),
                size: Some(PagingInput::TextField("page_size")),
                total: &["total_count"],
            },
        )
    }

    pub(crate) fn items(self) -> Items<'c, types::Visit> {
        Items::new(self.pages())
    }
}

impl<'c> IntoFuture for FindVisits<'c> {
    type Output = Result<Response<Vec<types::Visit>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Visit>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

pub(super) static LIST_VISITS: Operation = Operation {
    id: "list_visits",
    method: Method::Get,
    safe: false,
    path: "/shops/{shop_id}/visits",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[
        Parameter { name: "shop_id", ..Parameter::PATH },
        Parameter { name: "page", ..Parameter::QUERY },
        Parameter { name: "count", ..Parameter::QUERY },
    ],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static SEARCH_VISITS: Operation = Operation {
    id: "search_visits",
    method: Method::Post,
    safe: true,
    path: "/shops/{shop_id}/visits/search",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static FIND_VISITS: Operation = Operation {
    id: "find_visits",
    method: Method::Post,
    safe: true,
    path: "/shops/{shop_id}/visits/find",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

pub(super) static CREATE_VISIT: Operation = Operation {
    id: "create_visit",
    method: Method::Post,
    safe: false,
    path: "/shops/{shop_id}/visits",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static BOOK: Operation = Operation {
    id: "book",
    method: Method::Post,
    safe: false,
    path: "/shops/{shop_id}/bookings",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static LIST_KINDS: Operation = Operation {
    id: "list_kinds",
    method: Method::Get,
    safe: false,
    path: "/shops/{shop_id}/kinds",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static UPLOAD_PHOTO: Operation = Operation {
    id: "upload_photo",
    method: Method::Post,
    safe: false,
    path: "/photos/{entity}",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "entity", ..Parameter::PATH }],
    security: &[&[&security::PARTNER_USER]],
    accept: "application/vnd.shop.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};
