//! A tracing span for each operation (feature `tracing`), from the call to its result. It does nothing without the feature.
//!
//! It records no argument, header, body or message, because any of them may hold a secret.

use crate::runtime::error::Error;
use crate::runtime::http::received::Received;
use crate::runtime::operation::descriptor::Operation;

#[cfg(feature = "tracing")]
pub(crate) struct Trace {
    span: tracing::Span,
    start: tokio::time::Instant,
}

#[cfg(feature = "tracing")]
impl Trace {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        let span = tracing::info_span!(
            target: env!("CARGO_PKG_NAME"),
            "operation",
            id = operation.id,
            method = operation.method.as_str(),
            path = operation.path,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        Self { span, start: tokio::time::Instant::now() }
    }

    /// Records the number of the attempt. The first attempt is 1.
    pub(crate) fn attempt(&self, attempt: u32) {
        self.span.record("attempt", attempt);
    }

    /// Awaits the call within the span, and records status and duration.
    pub(crate) async fn follow(&self, call: impl Future<Output = Result<Received, Error>>) -> Result<Received, Error> {
        let result = tracing::Instrument::instrument(call, self.span.clone()).await;
        let status = result.as_ref().map_or_else(Error::status, |received| Some(received.status));
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        let elapsed = u64::try_from(self.start.elapsed().as_millis());
        self.span.record("duration_ms", elapsed.unwrap_or(u64::MAX));
        result
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(crate) fn new(_: &'static Operation) -> Self {
        Self
    }

    pub(crate) fn attempt(&self, _: u32) {}

    pub(crate) async fn follow(&self, call: impl Future<Output = Result<Received, Error>>) -> Result<Received, Error> {
        call.await
    }
}
