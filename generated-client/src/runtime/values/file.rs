//! A file to be uploaded: its name, its media type, and where its content comes from.
//!
//! A path is opened anew whenever it is sent, a stream is read once. How bodies are written is not its business.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// A file to be uploaded.
///
/// Two files are equal that would send the same: content by its bytes, a path by its name, a stream only to its own clones.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    name: String,
    media: Option<String>,
    pub(crate) source: Source,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream(OneShot),
}

impl File {
    /// A file of this name and content, sent as `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::of(name.into(), Source::Bytes(content.into()))
    }

    /// A file on this machine, under its own name; read while it is sent, so that it is never in memory as a whole.
    ///
    /// It is opened when the call is made, and again when the call is made again. One that cannot be opened makes the call
    /// fail with [`Error::InvalidRequest`](crate::Error::InvalidRequest) before anything is sent, and one that turns out
    /// shorter than it was when opened, with [`Error::Transport`](crate::Error::Transport); what is added to it meanwhile is not
    /// sent. Either error names the file.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(name, Source::Path(path))
    }

    /// A file of this name whose content comes in parts while it is sent; `length` is in bytes, `None` where it is not known,
    /// which some servers do not take.
    ///
    /// It can be sent once: a call that had begun to read it and failed is not made again, whatever the retry policy or the
    /// session. A stream that fails, or has another length, makes the call fail with
    /// [`Error::Transport`](crate::Error::Transport), which names the file.
    pub fn stream<S, B, E>(name: impl Into<String>, length: impl Into<Option<u64>>, parts: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let parts: Parts = Box::pin(InBytes(Box::pin(parts)));
        let stream = OneShot { length: length.into(), parts: Arc::new(Mutex::new(Some(parts))) };
        Self::of(name.into(), Source::Stream(stream))
    }

    fn of(name: String, source: Source) -> Self {
        Self { name, media: None, source }
    }

    /// Says what the content is, such as `image/png`.
    pub fn content_type(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// The name that the server is told.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is sent, where it is in memory: `None` for a path or a stream.
    pub fn content(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(content) => Some(content),
            Source::Path(_) | Source::Stream(_) => None,
        }
    }

    pub(crate) fn media(&self) -> &str {
        self.media.as_deref().unwrap_or("application/octet-stream")
    }
}

/// Without name and content.
impl Default for File {
    fn default() -> Self {
        Self::new(String::new(), Bytes::new())
    }
}

/// Without the content.
impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("File");
        out.field("name", &self.name).field("content_type", &self.media);
        match &self.source {
            Source::Bytes(content) => out.field("bytes", &content.len()),
            Source::Path(path) => out.field("path", path),
            Source::Stream(stream) => out.field("bytes", &stream.length),
        };
        out.finish()
    }
}

/// What a file is read from, part by part.
pub(crate) type Parts = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A stream that is there until somebody reads it.
#[derive(Clone)]
pub(crate) struct OneShot {
    pub(crate) length: Option<u64>,
    parts: Arc<Mutex<Option<Parts>>>,
}

impl OneShot {
    /// The stream, for the first who asks.
    pub(crate) fn take(&self) -> Option<Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn is_taken(&self) -> bool {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

impl PartialEq for OneShot {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.parts, &other.parts)
    }
}

impl Eq for OneShot {}

impl Hash for OneShot {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.parts).hash(state);
    }
}

/// The user's stream, in the types that are sent.
struct InBytes<S>(Pin<Box<S>>);

impl<S, B, E> Stream for InBytes<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = self.0.as_mut().poll_next(context);
        part.map(|part| part.map(|part| part.map(Into::into).map_err(io::Error::other)))
    }
}
