//! A request as plain data: generated functions fill it in, and `send` sends it.
//!
//! An error of serializing is stored here and returned when the call is sent, so that setters do not return a `Result`.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::encode::body::Content;
use crate::runtime::encode::json::{json, tree};
use crate::runtime::encode::multipart::{Form, MultipartBody};
use crate::runtime::encode::parameter;
use crate::runtime::json::fault::Fault;
use crate::runtime::operation::bounds::Rules;
use crate::runtime::operation::descriptor::{Encoding, Operation, PagingInput, Parameter};
use crate::runtime::retry::RetryPolicy;

/// A request that is not sent yet.
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// Values of parameters, by the index of the parameter.
    values: Vec<(usize, Value)>,
    /// Headers that the user adds.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The first error of serializing: the name of the value, and the reason.
    pub(crate) invalid: Option<(String, String)>,
    /// Bounds of the next body.
    rules: Option<&'static Rules>,
    /// Path and message of the first value in the body that is out of bounds. Ignored if the client does not check bounds.
    violation: Option<(String, String)>,
}

/// A request body.
pub(crate) struct Body {
    pub(crate) media: String,
    pub(crate) content: Content,
}

impl Request {
    /// Creates a request. It is boxed and not inlined, because hundreds of functions begin with it.
    #[inline(never)]
    pub(crate) fn new(operation: &'static Operation) -> Box<Self> {
        Box::new(Self {
            operation,
            values: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            timeout: None,
            retry: None,
            invalid: None,
            rules: None,
            violation: None,
        })
    }

    /// Sets a parameter by its index in the operation. Null removes it.
    pub(crate) fn set<T: Serialize + ?Sized>(&mut self, index: usize, value: &T) {
        self.set_json(index, json(value));
    }

    /// Sets the bounds of the next body.
    pub(crate) fn rules(&mut self, rules: &'static Rules) {
        self.rules = Some(rules);
    }

    /// Returns path and message of the first value that is out of bounds.
    pub(crate) fn violation(&self) -> Option<(String, String)> {
        for (parameter, value) in self.parameters() {
            let Some(rules) = parameter.rules else { continue };
            // A value that is sent as a JSON document is already text.
            let document = value.as_str().filter(|_| parameter.content.is_some());
            let document = document.and_then(|text| serde_json::from_str(text).ok());
            if let Err(fault) = rules.check(document.as_ref().unwrap_or(value)) {
                return Some(fault.of_named(parameter.name));
            }
        }
        self.violation.clone()
    }

    /// Sets a JSON body.
    pub(crate) fn json<T: Serialize + ?Sized>(&mut self, media: &'static str, body: &T) {
        self.json_text(media, json(body));
    }

    fn json_text(&mut self, media: &'static str, content: Result<Vec<u8>, Fault>) {
        if let (Some(rules), Ok(content)) = (self.begin(), &content)
            && let Ok(body) = serde_json::from_slice(content)
        {
            self.check(rules, &body);
        }
        self.set_body(media.to_owned(), content.map_err(|fault| fault.into_parts("body")));
    }

    /// Sets the body to an object whose fields become `name=value` pairs.
    pub(crate) fn form<T: Serialize + ?Sized>(
        &mut self,
        media: &'static str,
        body: &T,
        encodings: &'static [Encoding],
    ) {
        self.form_tree(media, tree(body), encodings);
    }

    fn form_tree(&mut self, media: &'static str, form: Result<Value, Fault>, encodings: &'static [Encoding]) {
        if let (Some(rules), Ok(value)) = (self.begin(), &form) {
            self.check(rules, value);
        }
        let form = form.map_err(|fault| fault.into_parts("body"));
        let written = |value| parameter::form_body(&value, encodings).map_err(|why| ("body".to_owned(), why));
        self.set_body(media.to_owned(), form.and_then(written).map(String::into_bytes));
    }

    /// Sets a multipart body. `encodings` are the documented content types of parts.
    pub(crate) fn multipart(&mut self, media: &'static str, body: impl MultipartBody, encodings: &'static [Encoding]) {
        let mut form = Form::new(media, encodings, self.begin());
        body.into_parts(&mut form);
        self.violation = form.violation.take();
        match form.finish() {
            (media, Ok(content)) => self.body = Some(Body { media, content }),
            (_, Err((subject, why))) => self.refuse(subject, why),
        }
    }

    /// Sets a text body.
    pub(crate) fn text(&mut self, media: &'static str, body: String) {
        self.begin();
        self.set_body(media.to_owned(), Ok(body.into_bytes()));
    }

    /// Sets a body of bytes.
    pub(crate) fn bytes(&mut self, media: &'static str, body: Bytes) {
        self.begin();
        self.body = Some(Body { media: media.to_owned(), content: Content::Bytes(body) });
    }

    /// Sets a header.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        let Ok(key) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse(name.escape_debug().to_string(), "is not a valid header name");
        };
        match HeaderValue::from_str(value) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.headers.insert(key, value);
            }
            Err(_) => self.refuse(name, "has a character that is not valid in a header"),
        }
    }

    /// Returns whether the request can be sent again.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.body.as_ref().is_none_or(|body| body.content.is_repeatable())
    }

    /// Returns the value of a parameter by its index in the operation.
    fn value(&self, index: usize) -> Option<&Value> {
        self.values.iter().find(|(at, _)| *at == index).map(|(_, value)| value)
    }

    /// Returns a field of the body, if it is a JSON object.
    fn field(&self, name: &str) -> Option<Value> {
        self.fields()?.remove(name)
    }

    /// Returns the number that is set for an input of pagination.
    pub(crate) fn number(&self, input: PagingInput) -> Option<u64> {
        let value = match input {
            PagingInput::Parameter(index) => self.value(index)?.clone(),
            PagingInput::Field(name) | PagingInput::TextField(name) => self.field(name)?,
        };
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    }

    /// Returns the maximum in the document, for a parameter. The rules of a body are not kept.
    pub(crate) fn maximum(&self, input: PagingInput) -> Option<f64> {
        match input {
            PagingInput::Parameter(index) => self.operation.parameters.get(index)?.rules?.bounds.maximum,
            PagingInput::Field(_) | PagingInput::TextField(_) => None,
        }
    }

    /// Returns the request for a page.
    pub(crate) fn page(&self, input: PagingInput, page: u64) -> Self {
        let mut request = self.copy();
        match input {
            PagingInput::Parameter(index) => request.set(index, &page),
            PagingInput::Field(name) => request.set_field(name, page.into()),
            PagingInput::TextField(name) => request.set_field(name, page.to_string().into()),
        }
        request
    }

    /// Sets a field of a JSON object body, which is created if there is none.
    fn set_field(&mut self, name: &str, value: Value) {
        let Some(mut fields) = self.fields() else {
            return self.refuse("body", "is not a JSON object");
        };
        fields.insert(name.to_owned(), value);
        let media = self.body.as_ref().map_or("application/json".to_owned(), |body| body.media.clone());
        self.set_body(media, json(&fields).map_err(|fault| fault.into_parts("body")));
    }

    /// Returns the fields of the body, if it is a JSON object.
    fn fields(&self) -> Option<serde_json::Map<String, Value>> {
        match self.body.as_ref().map(|body| &body.content) {
            None => Some(serde_json::Map::new()),
            Some(Content::Bytes(bytes)) => serde_json::from_slice(bytes).ok(),
            Some(_) => None,
        }
    }

    /// Copies the request.
    fn copy(&self) -> Self {
        let mut copy = Self {
            operation: self.operation,
            values: self.values.clone(),
            headers: self.headers.clone(),
            body: None,
            timeout: self.timeout,
            retry: self.retry.clone(),
            invalid: self.invalid.clone(),
            rules: None,
            violation: self.violation.clone(),
        };
        match self.body.as_ref().map(|body| (&body.media, &body.content)) {
            None => {}
            Some((media, Content::Bytes(bytes))) => copy.set_body(media.clone(), Ok(bytes.to_vec())),
            Some(_) => copy.refuse("body", "has a file, which can be sent only once"),
        }
        copy
    }

    /// Returns the parameters that are set, in the order of the operation.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&'static Parameter, &Value)> {
        let value = |index| self.values.iter().find(|(at, _)| *at == index).map(|(_, value)| value);
        let parameters = self.operation.parameters.iter().enumerate();
        parameters.filter_map(move |(index, parameter)| Some((parameter, value(index)?)))
    }

    fn set_json(&mut self, index: usize, json: Result<Vec<u8>, Fault>) {
        let Some(parameter) = self.operation.parameters.get(index) else {
            return self.refuse(format!("parameter {index}"), "is not a parameter of the operation");
        };
        let value = json.and_then(|json| match parameter.content {
            Some(media) if parameter::is_json(media) && json != b"null" => {
                Ok(Value::String(String::from_utf8_lossy(&json).into_owned()))
            }
            _ => serde_json::from_slice(&json).map_err(|error| Fault::new(error.to_string())),
        });
        self.values.retain(|(at, _)| *at != index);
        match value {
            Ok(Value::Null) => {}
            Ok(value) => self.values.push((index, value)),
            Err(fault) => {
                let (subject, why) = fault.of_named(parameter.name);
                self.refuse(subject, why);
            }
        }
    }

    fn set_body(&mut self, media: String, content: Result<Vec<u8>, (String, String)>) {
        match content {
            Ok(content) => self.body = Some(Body { media, content: Content::Bytes(content.into()) }),
            Err((subject, why)) => self.refuse(subject, why),
        }
    }

    /// Starts another body, which replaces the one before. Returns its rules.
    fn begin(&mut self) -> Option<&'static Rules> {
        self.violation = None;
        self.rules.take()
    }

    fn check(&mut self, rules: &Rules, body: &Value) {
        self.violation = rules.check(body).err().map(|fault| fault.into_parts("body"));
    }

    /// Stores an error, unless there is one already.
    fn refuse(&mut self, subject: impl Into<String>, why: impl Into<String>) {
        self.invalid.get_or_insert_with(|| (subject.into(), why.into()));
    }
}

/// Shows names and sizes. It shows no values, because an argument may be a secret.
impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters: Vec<_> = self.parameters().map(|(parameter, _)| parameter.name).collect();
        out.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("parameters", &parameters)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body.as_ref().map(|body| format!("{}, {}", body.media, body.content.describe())))
            .finish_non_exhaustive()
    }
}
