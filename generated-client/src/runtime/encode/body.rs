//! Request bodies: bytes, or pieces of which some are files. Files are read while the body is sent.
//!
//! It knows nothing about the format between the files.

use std::collections::VecDeque;
use std::fmt::{self, Display};
use std::io;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use crate::runtime::values::file::{File, OneShot, Parts, Source};

/// Number of bytes that are read from a file at once.
const BLOCK: u64 = 64 << 10;

/// The content of a request body.
pub(crate) enum Content {
    Bytes(Bytes),
    Pieces(Vec<Piece>),
}

/// A piece of a request body.
pub(crate) enum Piece {
    Bytes(Bytes),
    File(File),
}

impl Content {
    /// Returns whether the body can be sent, for the first time or again: no stream in it has been read.
    pub(crate) fn is_sendable(&self) -> bool {
        let taken = |piece: &Piece| matches!(piece, Piece::File(file) if is_taken(file));
        match self {
            Self::Bytes(_) => true,
            Self::Pieces(pieces) => !pieces.iter().any(taken),
        }
    }

    /// Opens the files and returns the body.
    ///
    /// # Errors
    ///
    /// Returns a message that names the file that cannot be read.
    pub(crate) async fn open(&self) -> Result<reqwest::Body, String> {
        let pieces = match self {
            Self::Bytes(bytes) => return Ok(bytes.clone().into()),
            Self::Pieces(pieces) => pieces,
        };
        let mut opened = VecDeque::with_capacity(pieces.len());
        for piece in pieces {
            opened.push_back(match piece {
                Piece::Bytes(bytes) => Opened::Bytes(bytes.clone()),
                Piece::File(file) => open(file).await.map_err(|error| error.to_string())?,
            });
        }
        Ok(reqwest::Body::wrap(Opening { pieces: opened }))
    }

    /// Describes the body, for example `1234 bytes, 1 file`.
    pub(crate) fn describe(&self) -> String {
        let pieces = match self {
            Self::Bytes(bytes) => return format!("{} bytes", bytes.len()),
            Self::Pieces(pieces) => pieces,
        };
        let lengths = pieces.iter().map(|piece| if let Piece::Bytes(bytes) = piece { bytes.len() } else { 0 });
        let files = pieces.iter().filter(|piece| matches!(piece, Piece::File(_))).count();
        format!("{} bytes, {files} {}", lengths.sum::<usize>(), if files == 1 { "file" } else { "files" })
    }
}

fn is_taken(file: &File) -> bool {
    matches!(&file.source, Source::Stream(stream) if stream.is_taken())
}

/// The error of a file that cannot be read to its end.
#[derive(Debug)]
pub(crate) struct Unreadable {
    file: String,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Failed(io::Error),
    Is(&'static str),
}

impl Unreadable {
    fn new(file: impl Display, why: Why) -> Self {
        Self { file: file.to_string(), why }
    }
}

impl Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "file `{}` ", self.file)?;
        match &self.why {
            Why::Failed(error) => write!(out, "cannot be read: {error}"),
            Why::Is(what) => out.write_str(what),
        }
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Why::Failed(error) => error.get_ref().map(|error| error as _),
            Why::Is(_) => None,
        }
    }
}

async fn open(file: &File) -> Result<Opened, Unreadable> {
    match &file.source {
        Source::Bytes(bytes) => Ok(Opened::Bytes(bytes.clone())),
        Source::Path(path) => {
            let fail = |why| Unreadable::new(path.display(), why);
            let opened = tokio::fs::File::open(path).await.map_err(|error| fail(Why::Failed(error)))?;
            let about = opened.metadata().await.map_err(|error| fail(Why::Failed(error)))?;
            if about.is_dir() {
                return Err(fail(Why::Is("is a directory")));
            }
            Ok(Opened::File { file: opened, name: path.display().to_string(), left: about.len(), block: Vec::new() })
        }
        Source::Stream(_) if is_taken(file) => {
            Err(Unreadable::new(file.name(), Why::Is("is a stream that was already read")))
        }
        Source::Stream(stream) => {
            let (stream, left) = (stream.clone(), stream.length);
            Ok(Opened::Stream { stream, name: file.name().to_owned(), left, parts: Mutex::new(None) })
        }
    }
}

/// An opened piece.
enum Opened {
    Bytes(Bytes),
    File {
        file: tokio::fs::File,
        name: String,
        left: u64,
        block: Vec<u8>,
    },
    Stream {
        stream: OneShot,
        name: String,
        left: Option<u64>,
        /// The stream while it is read. Never contended: the lock only makes the body `Sync`, which a stream need not be.
        parts: Mutex<Option<Parts>>,
    },
}

impl Opened {
    /// Returns the number of bytes that are left, or `None` if it is not known.
    fn left(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::File { left, .. } => Some(*left),
            Self::Stream { left, .. } => *left,
        }
    }

    /// Reads the next part. Returns `None` at the end.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Unreadable>> {
        let part = match self {
            Self::Bytes(bytes) => Ok(Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty())),
            Self::File { left: 0, .. } => Ok(None),
            Self::File { file, name, left, block } => {
                block.resize(usize::try_from(BLOCK.min(*left)).unwrap_or_default(), 0);
                let mut read = ReadBuf::new(block);
                match ready!(Pin::new(file).poll_read(context, &mut read)) {
                    Ok(()) if read.filled().is_empty() => {
                        Err(Unreadable::new(name, Why::Is("became shorter while it was sent")))
                    }
                    Ok(()) => {
                        *left -= read.filled().len() as u64;
                        Ok(Some(Bytes::copy_from_slice(read.filled())))
                    }
                    Err(error) => Err(Unreadable::new(name, Why::Failed(error))),
                }
            }
            Self::Stream { stream, name, left, parts } => {
                let fail = |why| Unreadable::new(&*name, why);
                let parts = parts.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
                if parts.is_none() {
                    *parts = stream.take();
                }
                let Some(parts) = parts else {
                    return Poll::Ready(Err(fail(Why::Is("is a stream that was already read"))));
                };
                match ready!(parts.as_mut().poll_next(context)) {
                    Some(Err(error)) => Err(fail(Why::Failed(error))),
                    Some(Ok(part)) => match left.map(|left| left.checked_sub(part.len() as u64)) {
                        Some(None) => Err(fail(Why::Is("is longer than its declared length"))),
                        rest => {
                            *left = rest.flatten();
                            Ok(Some(part))
                        }
                    },
                    None if left.is_some_and(|left| left > 0) => {
                        Err(fail(Why::Is("is shorter than its declared length")))
                    }
                    None => Ok(None),
                }
            }
        };
        Poll::Ready(part)
    }
}

/// The pieces that are not sent yet.
struct Opening {
    pieces: VecDeque<Opened>,
}

impl http_body::Body for Opening {
    type Data = Bytes;
    type Error = Unreadable;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unreadable>>> {
        while let Some(piece) = self.pieces.front_mut() {
            match ready!(piece.poll(context)) {
                Ok(Some(part)) => return Poll::Ready(Some(Ok(Frame::data(part)))),
                Ok(None) => drop(self.pieces.pop_front()),
                Err(error) => {
                    self.pieces.clear();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.pieces.iter().try_fold(0_u64, |sum, piece| sum.checked_add(piece.left()?));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
