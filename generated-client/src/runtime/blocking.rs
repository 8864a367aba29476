//! Calls for code that is not async (feature `blocking`): a future in, what it yields out, while the thread waits.
//!
//! One runtime of the crate's own serves all; it is started by the first call and never stopped.

use std::io;
use std::pin::Pin;
use std::sync::LazyLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use super::error::Error;

/// Whatever can be awaited, waited for by a thread that runs no async code: a call of any operation, or signing in.
///
/// Any number of threads may wait at once, and clients may be used from either kind of code.
///
/// # Errors
///
/// Besides those of the call, [`Error::Runtime`] where Tokio already runs on this thread. There a call is awaited; where it
/// cannot be, as in `spawn_blocking`, `Handle::current().block_on(call.send())` makes it. Waiting there might be for ever, if
/// what is waited for needs the thread that waits.
pub trait Blocking<T>: Sized {
    /// Makes the call and waits for its outcome.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Error::Runtime`].
    fn send_blocking(self) -> Result<T, Error>;
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Blocking<T> for F {
    fn send_blocking(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

/// A stream of results, as an iterator for a thread that runs no async code.
pub trait BlockingStream: Sized {
    /// Waits for each item.
    ///
    /// An item is [`Error::Runtime`], and the last, where Tokio already runs on the thread; see [`Blocking`].
    fn iter_blocking(self) -> BlockingIter<Self>;
}

impl<T, S: Stream<Item = Result<T, Error>>> BlockingStream for S {
    fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter(Some(Box::pin(self)))
    }
}

/// Waits for each item of a stream.
#[must_use = "an iterator does nothing until it is asked"]
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

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
        let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
        // It only watches connections; the threads that wait do the rest.
        Builder::new_multi_thread().worker_threads(1).thread_name(name).enable_all().build()
    });
    if Handle::try_current().is_ok() {
        return Err(Error::runtime("this thread runs async code, where a call is awaited"));
    }
    RUNTIME.as_ref().map_err(|error| Error::runtime(format!("no thread can be started for it: {error}")))
}
