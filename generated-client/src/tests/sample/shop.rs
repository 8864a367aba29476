//! Operations with bodies of every media type, and with responses that are JSON, text, bytes, empty, or differ by status.

use super::{ENVELOPE, security, types};
use crate::runtime::{Bytes, Call, Client, Encoding, Method, Operation, Parameter, Request, Style};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Shop<'c> {
    client: &'c Client,
}

impl<'c> Shop<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    pub(crate) fn sign_in(&self, body: types::SignIn) -> Call<'c, types::Session, ()> {
        let mut request = Request::new(&SIGN_IN);
        const ENCODINGS: &[Encoding] =
            &[Encoding { field: "scopes", content_type: None, style: Style::Form, explode: false }];
        request.form("application/x-www-form-urlencoded", &body, ENCODINGS);
        Call::json(self.client, request)
    }

    pub(crate) fn upload(&self, body: types::Upload) -> Call<'c, (), ()> {
        let mut request = Request::new(&UPLOAD);
        request.multipart("multipart/form-data", body, types::Upload::ENCODINGS);
        Call::empty(self.client, request)
    }

    pub(crate) fn note(&self, body: String) -> Call<'c, String, ()> {
        let mut request = Request::new(&NOTE);
        request.text("text/plain", body);
        Call::text(self.client, request)
    }

    pub(crate) fn picture(&self, body: Bytes) -> Call<'c, Bytes, ()> {
        let mut request = Request::new(&PICTURE);
        request.bytes("image/png", body);
        Call::bytes(self.client, request)
    }

    pub(crate) fn store(&self, body: types::StoreBody) -> Call<'c, types::Stored, ()> {
        let mut request = Request::new(&STORE);
        match body {
            types::StoreBody::Json(body) => request.json("application/json", &body),
            types::StoreBody::Form(body) => request.form("application/x-www-form-urlencoded", &body, &[]),
        }
        Call::by_status(self.client, request)
    }
}

static SIGN_IN: Operation = Operation {
    id: "sign_in",
    method: Method::Post,
    safe: false,
    path: "/session",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[],
    accept: "application/json",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Delete,
    safe: false,
    path: "/files",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BASIC], &[&security::IN_HEADER]],
    accept: "application/json",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};

static NOTE: Operation = Operation {
    id: "note",
    method: Method::Put,
    safe: false,
    path: "/note",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[],
    accept: "text/plain",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};

static PICTURE: Operation = Operation {
    id: "picture",
    method: Method::Patch,
    safe: false,
    path: "/picture",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[Parameter { name: "X-Size", ..Parameter::HEADER }],
    security: &[],
    accept: "image/png",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};

pub(super) static STORE: Operation = Operation {
    id: "store",
    method: Method::Post,
    safe: false,
    path: "/store",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::IN_QUERY]],
    accept: "application/json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: &[],
};
