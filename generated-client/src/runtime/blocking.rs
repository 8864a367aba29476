//! Blocking calls (feature `blocking`).
//!
//! All calls share one Tokio runtime, which the first call starts. It is never stopped.

use std::io;
use std::pin::Pin;
use std::sync::LazyLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use super::error::Error;

/// Blocks the thread until a call is complete. It is implemented for calls of all operations, and for signing in.
///
/// Any number of threads can block at once. Async and blocking code can share a client.
///
/// On a thread that runs async code, blocking could deadlock, so it is an [`Error::Runtime`]. Await the call there. Where it cannot
/// be awaited, as in `spawn_blocking`, use `Handle::current().block_on(call.send())`.
pub trait Blocking<T>: Sized {
    /// Sends the request and blocks until the response is complete.
    ///
    /// # Errors
    ///
    /// Returns an error of the call, or [`Error::Runtime`] on a thread that runs async code.
    fn send_blocking(self) -> Result<T, Error>;
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Blocking<T> for F {
    fn send_blocking(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

/// Converts a stream of results, such as [`Pages`](crate::Pages), into a blocking iterator.
pub trait BlockingStream: Sized {
    /// Returns an iterator that blocks for each item.
    ///
    /// On a thread that runs async code, it returns one [`Error::Runtime`] and ends; see [`Blocking`].
    fn iter_blocking(self) -> BlockingIter<Self>;
}

impl<T, S: Stream<Item = Result<T, Error>>> BlockingStream for S {
    fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter(Some(Box::pin(self)))
    }
}

/// An iterator that blocks for each item of a stream.
#[must_use = "iterators are lazy and do nothing unless consumed"]
#[derive(Debug)]
pub struct BlockingIter<S>(Option<Pin<Box<S>>>);

impl<T, S: Stream<Item = Result<T, Error>>> Iterator for BlockingIter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        let item = match runtime() {
            Ok(runtime) => runtime.block_on(std::future::poll_fn(|context| stream.as_mut().poll_next(context))),
            Err(error) => {
                self.0 = None;
                return Some(Err(error));
            }
        };
        if item.is_none() {
            self.0 = None;
        }
        item
    }
}

/// Returns the runtime, and starts it at the first call.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
        let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
        // One worker is enough: it only drives connections, and the blocked threads do the rest.
        Builder::new_multi_thread().worker_threads(1).thread_name(name).enable_all().build()
    });
    if Handle::try_current().is_ok() {
        return Err(Error::runtime("this thread runs async code\n  help: await the call instead"));
    }
    RUNTIME.as_ref().map_err(|error| Error::runtime(format!("cannot start a thread for the runtime: {error}")))
}
