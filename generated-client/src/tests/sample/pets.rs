//! Operations with an envelope, with parameters in every location and style, and with JSON bodies.

use std::collections::BTreeMap;
use std::future::IntoFuture;

use super::{ENVELOPE, security, types};
use crate::runtime::{
    Bounds, Call, Client, Date, Error, Method, Operation, Parameter, ParameterPlace, Request, Response, Rules, Sending,
    Style,
};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Pets<'c> {
    client: &'c Client,
}

impl<'c> Pets<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    pub(crate) fn list_pets(&self, shop_id: i64) -> ListPets<'c> {
        let mut request = Request::new(&LIST_PETS);
        request.set(0, &shop_id);
        ListPets { call: Call::enveloped(self.client, request) }
    }

    pub(crate) fn create_pet(&self, shop_id: i64, body: types::Pet) -> Call<'c, types::Pet> {
        let mut request = Request::new(&CREATE_PET);
        request.set(0, &shop_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    pub(crate) fn find(&self, name: &str) -> Call<'c, types::Found, types::PageInfo> {
        let mut request = Request::new(&FIND);
        request.set(0, name);
        Call::enveloped(self.client, request)
    }

    pub(crate) fn shapes(&self, list: &[i64], label: &[&str], matrix: &BTreeMap<String, String>) -> Call<'c, (), ()> {
        let mut request = Request::new(&SHAPES);
        request.set(0, list);
        request.set(1, label);
        request.set(2, matrix);
        Call::empty(self.client, request)
    }
}

#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub(crate) struct ListPets<'c> {
    call: Call<'c, Vec<types::Pet>>,
}

impl<'c> ListPets<'c> {
    pub(crate) fn tags(mut self, tags: &[&str]) -> Self {
        self.call.request().set(1, tags);
        self
    }

    pub(crate) fn ids(mut self, ids: &[i64]) -> Self {
        self.call.request().set(2, ids);
        self
    }

    pub(crate) fn filter(mut self, filter: &types::Filter) -> Self {
        self.call.request().set(3, filter);
        self
    }

    pub(crate) fn sort(mut self, sort: &[&str]) -> Self {
        self.call.request().set(4, sort);
        self
    }

    pub(crate) fn columns(mut self, columns: &[&str]) -> Self {
        self.call.request().set(5, columns);
        self
    }

    pub(crate) fn query(mut self, query: &types::Filter) -> Self {
        self.call.request().set(6, query);
        self
    }

    pub(crate) fn next(mut self, next: &str) -> Self {
        self.call.request().set(7, next);
        self
    }

    pub(crate) fn trace(mut self, trace: &[i64]) -> Self {
        self.call.request().set(8, trace);
        self
    }

    pub(crate) fn lang(mut self, lang: &types::Lang) -> Self {
        self.call.request().set(9, lang);
        self
    }

    pub(crate) fn since(mut self, since: &Date) -> Self {
        self.call.request().set(10, since);
        self
    }

    pub(crate) fn count(mut self, count: i32) -> Self {
        self.call.request().set(11, &count);
        self
    }

    pub(crate) fn call(self) -> Call<'c, Vec<types::Pet>> {
        self.call
    }

    pub(crate) async fn send(self) -> Result<Response<Vec<types::Pet>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for ListPets<'c> {
    type Output = Result<Response<Vec<types::Pet>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::Pet>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static LIST_PETS: Operation = Operation {
    id: "list_pets",
    method: Method::Get,
    safe: false,
    path: "/shops/{shop_id}/pets",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[
        Parameter { name: "shop_id", ..Parameter::PATH },
        Parameter { name: "tags", ..Parameter::QUERY },
        Parameter { name: "ids[]", explode: false, ..Parameter::QUERY },
        Parameter { name: "filter", style: Style::DeepObject, ..Parameter::QUERY },
        Parameter { name: "sort", style: Style::SpaceDelimited, explode: false, ..Parameter::QUERY },
        Parameter { name: "columns", style: Style::PipeDelimited, explode: false, ..Parameter::QUERY },
        Parameter { name: "query", content: Some("application/json"), ..Parameter::QUERY },
        Parameter { name: "next", allow_reserved: true, ..Parameter::QUERY },
        Parameter { name: "X-Trace", ..Parameter::HEADER },
        Parameter { name: "lang", ..Parameter::COOKIE },
        Parameter { name: "since", ..Parameter::QUERY },
        Parameter {
            name: "count",
            rules: Some(&Rules { bounds: Bounds { maximum: Some(200.0), ..Bounds::NONE }, ..Rules::NONE }),
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::KEY, &security::USER]],
    accept: "application/json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static CREATE_PET: Operation = Operation {
    id: "create_pet",
    method: Method::Post,
    safe: false,
    path: "/shops/{shop_id}/pets",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "shop_id", ..Parameter::PATH }],
    security: &[&[&security::KEY]],
    accept: "application/json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static FIND: Operation = Operation {
    id: "find",
    method: Method::Get,
    safe: false,
    path: "/pets/{name}/found?exact=1",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "name", ..Parameter::PATH }],
    security: &[&[], &[&security::IN_QUERY, &security::IN_COOKIE]],
    accept: "application/json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};

static SHAPES: Operation = Operation {
    id: "shapes",
    method: Method::Other("PURGE"),
    safe: false,
    path: "/shapes/{list}/{label}x/{matrix}",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[
        Parameter { name: "list", ..Parameter::PATH },
        Parameter { name: "label", style: Style::Label, explode: true, ..Parameter::PATH },
        Parameter {
            name: "matrix",
            place: ParameterPlace::Path,
            style: Style::Matrix,
            explode: true,
            ..Parameter::PATH
        },
    ],
    security: &[],
    accept: "",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};
