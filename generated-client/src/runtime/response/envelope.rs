//! Decodes a received body: JSON with or without an envelope, text, bytes or nothing.
//!
//! Only filling a slot depends on the type. Everything else is compiled once.

use bytes::Bytes;
use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::error::Error;
use crate::runtime::error::api::ApiError;
use crate::runtime::error::object::ErrorObject;
use crate::runtime::http::received::Received;
use crate::runtime::json::budget::Budget;
use crate::runtime::json::fault::Fault;
use crate::runtime::json::lenient::{self, Slot};
use crate::runtime::json::parser::Json;
use crate::runtime::json::read;
use crate::runtime::operation::descriptor::Envelope;
use crate::runtime::response::listed::Listed;
use crate::runtime::values::rest::Rest;

/// The parts of an envelope.
struct Opened<'a> {
    success: Option<&'a str>,
    data: Part<'a>,
    meta: Part<'a>,
    /// Whether there are the errors of a JSON:API response.
    has_errors: bool,
}

/// What a response says about a list in pages.
#[derive(Default)]
pub(crate) struct Listing {
    pub(crate) data: Option<Bytes>,
    /// The number of items on all pages.
    pub(crate) total: Option<u64>,
    /// The number of pages.
    pub(crate) pages: Option<u64>,
    /// Whether there is a link to the next page, if the document has it.
    pub(crate) has_next: Option<bool>,
}

/// The text of one part, and its key.
#[derive(Default, Clone, Copy)]
struct Part<'a> {
    text: Option<&'a str>,
    key: Option<&'static str>,
    /// Texts that are tried in place of a missing part.
    stand_ins: &'static [&'static str],
    /// Whether the text is at a place where an envelope was expected.
    doubtful: bool,
}

const FOR_DATA: &[&str] = &["null"];
/// Largest metadata or errors of a refusal that are read, in bytes.
const LARGEST_META: usize = 1 << 20;

/// Metadata often has a type without required fields.
const FOR_META: &[&str] = &["null", "{}"];

impl Received {
    /// Decodes the whole body as JSON. An empty body is read as null.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let mut value = None;
        self.whole(&mut value)?;
        value.ok_or_else(|| self.unread())
    }

    /// Decodes the whole body of a success that is documented without an envelope. The server may send an envelope nevertheless, and
    /// may report a failure in it.
    pub(crate) fn bare<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let mut value = None;
        self.unframed(&mut value)?;
        value.ok_or_else(|| self.unread())
    }

    /// Decodes data and metadata from the envelope.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Api`] if the envelope says that the call failed.
    pub(crate) fn enveloped<T: DeserializeOwned, M: DeserializeOwned>(
        &self,
        data: &mut Option<T>,
        meta: &mut Option<M>,
    ) -> Result<(), Error> {
        self.parts(data, Some(meta))
    }

    /// Decodes the data from the envelope.
    pub(crate) fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let mut data = None;
        self.parts(&mut data, None)?;
        data.ok_or_else(|| self.unread())
    }

    /// Returns what a response says about a list: its text, and the numbers and the link by which it may end. The keys are paths with
    /// dots: of the numbers in the metadata, of the link from the top of the response.
    pub(crate) fn listing(&self, total: &[&str], pages: &[&str], next: Option<&'static str>) -> Listing {
        let Ok(opened) = self.open() else { return Listing::default() };
        let meta = opened.meta.text.and_then(|text| lenient::read::<Value>(text, false).ok());
        let count = |keys: &[&str]| {
            keys.iter().find_map(|key| match at(meta.as_ref()?, key)? {
                Value::String(text) => text.trim().parse().ok(),
                value => value.as_u64(),
            })
        };
        let has_next = next.map(|path| {
            let (member, inner) = path.split_once('.').unwrap_or((path, ""));
            let text = self.members([member])[0];
            let value = text.and_then(|text| lenient::read::<Value>(text, false).ok());
            let link = value.as_ref().and_then(|value| if inner.is_empty() { Some(value) } else { at(value, inner) });
            link.is_some_and(|link| !link.is_null() && link != "")
        });
        Listing {
            data: opened.data.text.map(|text| self.slice(text)),
            total: count(total),
            pages: count(pages),
            has_next,
        }
    }

    /// Returns the other fields of the envelope, beside data, metadata and success.
    pub(crate) fn beside(&self) -> Rest {
        let (Ok(text), Some(envelope)) = (self.utf8(), self.operation.envelope) else { return Rest::new() };
        let (mut rest, mut framed) = (Rest::new(), false);
        let own = [Some(envelope.data), envelope.meta, envelope.success];
        // Cannot fail if the response was decoded.
        let _ = lenient::entries(&mut Json::new(text, true), &mut |key, json| {
            if own.contains(&Some(key)) {
                framed = true;
                return json.skip().map(drop);
            }
            rest.insert(key.to_owned(), Value::deserialize(json)?);
            Ok(())
        });
        if framed { rest } else { Rest::new() }
    }

    /// Ignores the body, unless it is an envelope that says that the call failed.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Api`] if the call failed.
    pub(crate) fn nothing(&self) -> Result<(), Error> {
        let key = self.operation.envelope.and_then(|envelope| envelope.success);
        let (Some(key), Ok(text)) = (key, self.utf8()) else { return Ok(()) };
        match texts(text, [key]) {
            [Some(success)] if matches!(lenient::read::<bool>(success, self.strict), Ok(false)) => Err(self.refusal()),
            _ => Ok(()),
        }
    }

    pub(crate) fn text(&self) -> Result<String, Error> {
        self.utf8().map(str::to_owned)
    }

    pub(crate) fn bytes(&self) -> Bytes {
        self.body.clone()
    }

    /// Creates the error of a success status that the document does not list.
    pub(crate) fn undocumented(&self) -> Error {
        let what = format!("expected a documented status, found {} ({})", self.status, self.describe_body());
        Error::decode(self, Fault::new(what))
    }

    /// Creates the error of a response without a required value at this path.
    pub(crate) fn lacks(&self, path: &[&'static str]) -> Error {
        let fault = Fault::new("expected a value, found nothing");
        Error::decode(self, path.iter().rev().fold(fault, |fault, key| fault.under_key(key)))
    }

    /// Returns the text of the data in an envelope, or of the whole body.
    pub(crate) fn payload_text(&self) -> Option<&str> {
        let whole = self.json_text().ok()??;
        let envelope = self.operation.envelope;
        envelope.and_then(|envelope| texts(whole, [envelope.data])[0]).or(Some(whole))
    }

    /// Creates the error of a refusal, with the message and metadata in the body. Reads only these, because the body may be large or
    /// truncated.
    pub(crate) fn refusal(&self) -> Error {
        let text = self.utf8().unwrap_or_default();
        let meta = self.operation.envelope.and_then(|envelope| texts(text, [envelope.meta?])[0]);
        let [error] = texts(text, ["error"]);
        let listed = self.errors().iter().filter_map(ErrorObject::message).collect::<Vec<_>>().join("; ");
        let listed = Some(listed).filter(|listed| !listed.is_empty());
        let message = listed.or_else(|| [meta, Some(text), error].into_iter().flatten().find_map(message));
        let meta = meta.filter(|text| text.len() <= LARGEST_META).and_then(|text| lenient::read(text, false).ok());
        Error::Api(Box::new(ApiError { received: self.clone(), message, meta }))
    }

    /// Returns the texts of members of the body, as far as it is valid.
    pub(super) fn members<const N: usize>(&self, keys: [&str; N]) -> [Option<&str>; N] {
        texts(self.utf8().unwrap_or_default(), keys)
    }

    /// Returns the errors of a JSON:API response.
    fn errors(&self) -> Vec<ErrorObject> {
        let key = self.operation.envelope.and_then(|envelope| envelope.json_api).map(|keys| keys.errors);
        let text = key.and_then(|key| self.members([key])[0]).filter(|text| text.len() <= LARGEST_META);
        let errors = text.and_then(|text| lenient::read::<Vec<Value>>(text, false).ok()).unwrap_or_default();
        errors.into_iter().filter(Value::is_object).map(ErrorObject).collect()
    }

    fn whole<'a>(&'a self, value: &mut dyn Slot<'a>) -> Result<(), Error> {
        let text = self.json_text()?;
        self.part(Part { text, key: None, stand_ins: FOR_DATA, doubtful: false }, value)
            .map_err(|fault| Error::decode(self, fault))
    }

    fn unframed<'a>(&'a self, value: &mut dyn Slot<'a>) -> Result<(), Error> {
        let (Some(text), Some(envelope)) = (self.json_text()?, self.operation.envelope) else {
            return self.whole(value);
        };
        let decode = |fault| Error::decode(self, fault);
        let opened = unwrap(text, envelope).map_err(decode)?;
        let success = opened.as_ref().and_then(|opened| opened.success);
        if success.is_some_and(|text| matches!(lenient::read::<bool>(text, self.strict), Ok(false))) {
            return Err(self.refusal());
        }
        if self.strict || Json::new(text, false).is_empty() {
            return self.whole(value);
        }
        let whole = match (lenient::read_doubtful(text, value), opened) {
            (Err(_), Some(opened)) if opened.data.text.is_some() && self.part(opened.data, value).is_ok() => Ok(()),
            (whole, _) => whole,
        };
        whole.map_err(decode)
    }

    fn parts<'a>(&'a self, data: &mut dyn Slot<'a>, mut meta: Option<&mut dyn Slot<'a>>) -> Result<(), Error> {
        if self.at_once(data, &mut meta) {
            return Ok(());
        }
        let opened = self.open()?;
        let read = self.part(opened.data, data).and_then(|()| match meta {
            Some(meta) => self.part(opened.meta, meta),
            None => Ok(()),
        });
        read.map_err(|fault| Error::decode(self, fault))
    }

    /// Decodes the envelope in one pass, if it and everything in it are valid. Returns `false` otherwise: the envelope is then split
    /// into its parts, because only the parts tell whether the call failed.
    fn at_once<'a>(&'a self, data: &mut dyn Slot<'a>, meta: &mut Option<&mut dyn Slot<'a>>) -> bool {
        let (Ok(Some(text)), Some(envelope)) = (self.json_text(), self.operation.envelope) else { return false };
        let (mut success, mut filled, mut told) = (None::<bool>, false, false);
        let _budget = Budget::open(text.len());
        let mut json = Json::new(text, self.strict);
        let read = lenient::entries(&mut json, &mut |key, json| {
            if key == envelope.data {
                filled = true;
                data.fill(json)
            } else if Some(key) == envelope.success {
                success.fill(json)
            } else if Some(key) == envelope.meta
                && let Some(meta) = meta
            {
                told = true;
                meta.fill(json)
            } else {
                json.skip().map(drop)
            }
        });
        if read.and_then(|_| json.end()).is_err() || !filled || success == Some(false) {
            return false;
        }
        let untold = Part { stand_ins: FOR_META, ..Part::default() };
        told || meta.as_mut().is_none_or(|meta| self.part(untold, *meta).is_ok())
    }

    fn part<'a>(&'a self, part: Part<'a>, slot: &mut dyn Slot<'a>) -> Result<(), Fault> {
        let read = match part.text {
            Some(text) if part.doubtful => lenient::read_doubtful(text, slot),
            Some(text) => lenient::read_into(text, self.strict, slot),
            None => {
                let mut reads = part.stand_ins.iter().map(|text| lenient::read_into(text, self.strict, slot));
                reads.find(Result::is_ok).unwrap_or_else(|| Err(lenient::nothing()))
            }
        };
        read.map_err(|fault| match part.key {
            Some(key) => fault.under_key(key),
            None => fault,
        })
    }

    /// Creates the error of a slot that is still empty.
    #[cold]
    #[inline(never)]
    pub(crate) fn unread(&self) -> Error {
        Error::decode(self, lenient::nothing())
    }

    fn open(&self) -> Result<Opened<'_>, Error> {
        let text = self.json_text()?;
        let meta = Part { stand_ins: FOR_META, ..Part::default() };
        let whole = Opened {
            success: None,
            data: Part { text, key: None, stand_ins: FOR_DATA, doubtful: false },
            meta,
            has_errors: false,
        };
        let (Some(text), Some(envelope)) = (text, self.operation.envelope) else { return Ok(whole) };
        let opened = unwrap(text, envelope).map_err(|fault| Error::decode(self, fault))?;
        match opened {
            // Some responses have no envelope although the document describes one. A failure in another format must not be
            // read as one of them.
            None if !self.strict => Ok(Opened { data: Part { doubtful: true, ..whole.data }, ..whole }),
            None => Err(Error::decode(self, Fault::new(format!("expected an object with `{}`", envelope.data)))),
            Some(opened) => match opened.success.map(|text| lenient::read::<bool>(text, self.strict)) {
                // Neither field tells whether the call has succeeded.
                None if opened.has_errors && opened.data.text.is_none() => Err(self.refusal()),
                None if envelope.success.is_some() && opened.data.text.is_none() => {
                    Err(Error::decode(self, lenient::nothing().under_key(envelope.data)))
                }
                None | Some(Ok(true)) => Ok(opened),
                Some(Ok(false)) => Err(self.refusal()),
                Some(Err(fault)) => Err(Error::decode(self, fault.under_key(envelope.success.unwrap_or_default()))),
            },
        }
    }

    /// Returns the text of the body, or `None` if it is empty.
    fn json_text(&self) -> Result<Option<&str>, Error> {
        let text = self.utf8()?;
        Ok(if text.bytes().all(|byte| byte.is_ascii_whitespace()) { None } else { Some(text) })
    }

    fn utf8(&self) -> Result<&str, Error> {
        self.text_bytes().and_then(|text| read::text(text)).map_err(|fault| Error::decode(self, fault))
    }

    /// Returns a part of the text.
    fn slice(&self, text: &str) -> Bytes {
        self.text_bytes().map(|whole| whole.slice_ref(text.as_bytes())).unwrap_or_default()
    }
}

impl Error {
    /// Returns the error body that the document describes. Returns `None` if the error is not [`Api`](Self::Api), or if the body is
    /// something else; [`ApiError::body`] tells why.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        match self {
            Self::Api(error) => error.body().ok(),
            _ => None,
        }
    }
}

impl ApiError {
    /// Returns the error body that the document describes for this status.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] if the body is something else.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.received.json()
    }

    /// Returns the error objects of a JSON:API response. It is empty for other responses, and for errors of more than 1 MiB, which
    /// are only in [`raw`](Self::raw).
    pub fn errors(&self) -> Vec<ErrorObject> {
        self.received.errors()
    }
}

/// Splits an envelope into its parts. Returns `None` if the text has none of the envelope's keys.
fn unwrap<'a>(text: &'a str, envelope: &'static Envelope) -> Result<Option<Opened<'a>>, Fault> {
    let mut found = false;
    let mut opened = Opened {
        success: None,
        data: Part { key: Some(envelope.data), stand_ins: FOR_DATA, ..Part::default() },
        meta: Part { key: envelope.meta, stand_ins: FOR_META, ..Part::default() },
        has_errors: false,
    };
    let errors = envelope.json_api.map(|keys| keys.errors);
    let mut json = Json::new(text, false);
    lenient::entries(&mut json, &mut |key, json| {
        let text = if key == envelope.data {
            &mut opened.data.text
        } else if Some(key) == envelope.meta {
            &mut opened.meta.text
        } else if Some(key) == envelope.success {
            &mut opened.success
        } else if Some(key) == errors {
            (opened.has_errors, found) = (json.skip()? != "null", true);
            return Ok(());
        } else {
            return json.skip().map(drop);
        };
        // The syntax is checked when the part is decoded.
        *text = Some(json.leap()?);
        found = true;
        Ok(())
    })?;
    if found {
        json.end()?;
    }
    Ok(found.then_some(opened))
}

/// Returns the texts of the values under these keys of an object, as far as the text is valid.
pub(super) fn texts<'a, const N: usize>(text: &'a str, keys: [&str; N]) -> [Option<&'a str>; N] {
    let mut found = [None; N];
    // A fault ends it: what stands before the fault counts.
    let _ = lenient::entries(&mut Json::new(text, false), &mut |key, json| {
        let value = json.leap()?;
        if let Some((_, slot)) = keys.iter().zip(&mut found).find(|(known, _)| **known == key) {
            *slot = Some(value);
        }
        Ok(())
    });
    found
}

/// Returns the value under a key, or at a path with dots.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    value.get(path).or_else(|| path.split('.').try_fold(value, |value, key| value.get(key)))
}

/// Returns the message under the first of the usual keys.
fn message(place: &str) -> Option<String> {
    let texts = texts(place, ["message", "detail", "error_description", "title", "error"]);
    let texts = texts.into_iter().flatten().filter_map(|text| serde_json::from_str::<String>(text).ok());
    texts.map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}

/// Data whose type depends on the status.
pub(crate) trait ByStatus: Sized {
    /// The success responses of the document, or nothing if they cover every status.
    const LISTED: &'static [Listed];

    /// Decodes the body as the response of a status.
    fn decode(received: &Received, status: u16) -> Result<Self, Error>;
}
