//! A file to upload: its name, its media type and the source of its content.
//!
//! A path is opened for each attempt, a stream is read once. It knows nothing about request bodies.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// A file to upload.
///
/// Two files are equal if their names, media types and sources are equal. Content in memory is compared by its bytes, a path by
/// its text, and a stream is equal only to its own clones.
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
    /// Creates a file from its name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::of(name.into(), Source::Bytes(content.into()))
    }

    /// Creates a file from a path on this machine. It is read while it is sent, so it is never in memory as a whole.
    ///
    /// The path is opened for each attempt. If it cannot be opened, the call fails with
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) and nothing is sent. If the file becomes shorter while it is sent, the
    /// call fails with [`Error::Transport`](crate::Error::Transport). Bytes that are appended meanwhile are not sent. Both errors name
    /// the file.
    ///
    /// A named pipe is read to its end, and is not retried. A device, a socket or a directory is rejected.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(name, Source::Path(path))
    }

    /// Creates a file from a stream, which is read while it is sent.
    ///
    /// `length` is in bytes, or `None` if it is not known. Some servers reject a body of unknown length.
    ///
    /// A stream can be sent once: a call that started to read it is not retried, neither by the retry policy nor by a session. If the
    /// stream fails or has another length, the call fails with [`Error::Transport`](crate::Error::Transport), which names the file.
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

    /// Sets the media type, such as `image/png`. Default: the one that the document gives for the part, or else
    /// `application/octet-stream`.
    pub fn content_type(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Returns the file name that is sent.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the content if it is in memory, and `None` for a path or a stream.
    pub fn content(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(content) => Some(content),
            Source::Path(_) | Source::Stream(_) => None,
        }
    }

    pub(crate) fn media(&self) -> Option<&str> {
        self.media.as_deref()
    }
}

/// Creates a file without a name and content.
impl Default for File {
    fn default() -> Self {
        Self::new(String::new(), Bytes::new())
    }
}

/// Leaves out the content.
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

/// The stream that a file is read from.
pub(crate) type Parts = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A stream that can be taken once.
#[derive(Clone)]
pub(crate) struct OneShot {
    pub(crate) length: Option<u64>,
    parts: Arc<Mutex<Option<Parts>>>,
}

impl OneShot {
    /// Returns the stream at the first call, and `None` later.
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

/// Converts the items and errors of the user's stream.
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
