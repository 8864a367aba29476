//! Request bodies: bytes, or pieces of which some are files. Files are read while the body is sent.
//!
//! It knows nothing about the format between the files.

use std::collections::VecDeque;
use std::fmt::{self, Display};
use std::fs::Metadata;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc::{Receiver, channel};

use crate::runtime::http::limiter::Departure;
use crate::runtime::redact::debug::Printable;
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
    /// Returns whether the body can be sent again: all that it reads can be read again.
    pub(crate) fn is_repeatable(&self) -> bool {
        let taken = |piece: &Piece| matches!(piece, Piece::File(file) if is_taken(file));
        match self {
            Self::Bytes(_) => true,
            Self::Pieces(pieces) => !pieces.iter().any(taken),
        }
    }

    /// Opens the files.
    ///
    /// # Errors
    ///
    /// Returns a message that names the file that cannot be read.
    pub(crate) async fn open(&self) -> Result<Outgoing, String> {
        let pieces = match self {
            Self::Bytes(bytes) => return Ok(Outgoing::Bytes(bytes.clone())),
            Self::Pieces(pieces) => pieces,
        };
        let mut opened = VecDeque::with_capacity(pieces.len());
        for piece in pieces {
            opened.push_back(match piece {
                Piece::Bytes(bytes) => Opened::Bytes(bytes.clone()),
                Piece::File(file) => open(file).await.map_err(|error| error.to_string())?,
            });
        }
        Ok(Outgoing::Pieces(opened))
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

/// Returns whether the content has been read, or may have been.
fn is_taken(file: &File) -> bool {
    match &file.source {
        Source::Bytes(_) => false,
        Source::Path(path) => std::fs::metadata(path).is_ok_and(|about| is_pipe(&about)),
        Source::Stream(stream) => stream.is_taken(),
    }
}

#[cfg(unix)]
fn is_pipe(about: &Metadata) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&about.file_type())
}

#[cfg(not(unix))]
fn is_pipe(_about: &Metadata) -> bool {
    false
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
        write!(out, "file `{}` ", Printable(&self.file))?;
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
            // A pipe blocks until it is written to, so only a regular file is opened here.
            let about = tokio::fs::metadata(path).await.map_err(|error| fail(Why::Failed(error)))?;
            if is_pipe(&about) {
                let parts = read_pipe(path.clone()).map_err(|error| fail(Why::Failed(error)))?;
                return Ok(Opened::Pipe { parts, name: path.display().to_string() });
            }
            if !about.is_file() {
                return Err(fail(Why::Is(if about.is_dir() {
                    "is a directory"
                } else {
                    "is neither a file nor a pipe"
                })));
            }
            let opened = tokio::fs::File::open(path).await.map_err(|error| fail(Why::Failed(error)))?;
            let about = opened.metadata().await.map_err(|error| fail(Why::Failed(error)))?;
            Ok(Opened::File { file: opened, name: path.display().to_string(), left: about.len(), block: Vec::new() })
        }
        Source::Stream(stream) if stream.is_taken() => {
            Err(Unreadable::new(file.name(), Why::Is("is a stream that was already read")))
        }
        Source::Stream(stream) => {
            let (stream, left) = (stream.clone(), stream.length);
            Ok(Opened::Stream { stream, name: file.name().to_owned(), left, parts: Mutex::new(None) })
        }
    }
}

/// Reads a pipe in a thread of its own, so that a pipe to which nobody writes delays neither the timeout of the call nor the end of
/// the program.
fn read_pipe(path: PathBuf) -> io::Result<Receiver<io::Result<Bytes>>> {
    let (sender, parts) = channel(1);
    std::thread::Builder::new().name("upload from a pipe".to_owned()).spawn(move || {
        let read = || {
            let mut pipe = std::fs::File::open(path)?;
            let mut block = vec![0; BLOCK as usize];
            loop {
                let length = pipe.read(&mut block)?;
                let part = Bytes::copy_from_slice(block.get(..length).unwrap_or_default());
                if part.is_empty() || sender.blocking_send(Ok(part)).is_err() {
                    return Ok(());
                }
            }
        };
        if let Err(error) = read() {
            // Nobody reads it if the call is over.
            let _ = sender.blocking_send(Err(error));
        }
    })?;
    Ok(parts)
}

/// An opened piece.
pub(crate) enum Opened {
    Bytes(Bytes),
    File {
        file: tokio::fs::File,
        name: String,
        left: u64,
        block: Vec<u8>,
    },
    Pipe {
        parts: Receiver<io::Result<Bytes>>,
        name: String,
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
            Self::Pipe { .. } => None,
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
            Self::Pipe { parts, name } => match ready!(parts.poll_recv(context)) {
                Some(part) => part.map(Some).map_err(|error| Unreadable::new(name, Why::Failed(error))),
                None => Ok(None),
            },
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

/// A body that is ready to be sent.
pub(crate) enum Outgoing {
    Bytes(Bytes),
    Pieces(VecDeque<Opened>),
}

impl Outgoing {
    /// Returns the body of a request without content.
    pub(crate) const fn empty() -> Self {
        Self::Pieces(VecDeque::new())
    }

    /// Returns the body, which records when it is sent where it can.
    pub(crate) fn start(self, departure: Option<Departure>) -> Option<reqwest::Body> {
        match self {
            // Stays a body that can be sent again after a redirect.
            Self::Bytes(bytes) => Some(bytes.into()),
            Self::Pieces(pieces) if pieces.is_empty() && departure.is_none() => None,
            Self::Pieces(pieces) => Some(reqwest::Body::wrap(Opening { pieces, departure })),
        }
    }
}

/// The pieces that are not sent yet.
struct Opening {
    pieces: VecDeque<Opened>,
    departure: Option<Departure>,
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

    // The connection asks this when it writes the request.
    fn is_end_stream(&self) -> bool {
        if let Some(departure) = &self.departure {
            departure.record();
        }
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.pieces.iter().try_fold(0_u64, |sum, piece| sum.checked_add(piece.left()?));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
