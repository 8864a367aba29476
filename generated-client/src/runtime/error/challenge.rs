//! A sign-in that needs a code: its details from the server, and the state to continue it.
//!
//! It knows no API: the code that signs in keeps its own state here.

use std::any::Any;
use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::redact::debug::Printable;

/// A sign-in that needs a code, which the server has sent to the user. It comes with [`Error::SecondFactor`].
///
/// It can be confirmed as often as the server accepts a code. Clones are cheap.
///
/// [`Error::SecondFactor`]: crate::Error::SecondFactor
#[derive(Clone)]
pub struct Challenge {
    details: Details,
    /// State of the sign-in. Its type is erased, because it holds a client, and the error type must not depend on the client.
    state: Arc<dyn Any + Send + Sync>,
}

/// The details of a challenge, from the server.
#[derive(Debug, Clone)]
pub(crate) struct Details {
    pub(crate) operation: &'static str,
    pub(crate) cause: Cause,
    pub(crate) transport: Option<String>,
    pub(crate) recipient: Option<String>,
    pub(crate) attempts_left: Option<u64>,
    pub(crate) resend_after: Option<Duration>,
}

/// Why the server asks for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// No code was given.
    Needed,
    /// The code is wrong.
    Wrong,
    /// The code belongs to an earlier challenge, which is over. The server has started another one.
    Expired,
}

impl Challenge {
    pub(crate) fn new(details: Details, state: impl Any + Send + Sync) -> Self {
        Self { details, state: Arc::new(state) }
    }

    /// Returns how the code was sent, such as `sms`.
    pub fn transport(&self) -> Option<&str> {
        self.details.transport.as_deref()
    }

    /// Returns the recipient of the code, masked as the server gives it.
    pub fn recipient(&self) -> Option<&str> {
        self.details.recipient.as_deref()
    }

    /// Returns how many attempts to confirm are left.
    pub fn attempts_left(&self) -> Option<u64> {
        self.details.attempts_left
    }

    /// Returns the time after which a new code can be sent, counted from the response.
    pub fn resend_after(&self) -> Option<Duration> {
        self.details.resend_after
    }

    /// Returns whether a code was given and is wrong.
    pub fn is_wrong_code(&self) -> bool {
        self.details.cause == Cause::Wrong
    }

    /// Returns whether a code was given after its challenge was over. This challenge is a new one, with a new code.
    pub fn is_expired(&self) -> bool {
        self.details.cause == Cause::Expired
    }

    pub(crate) fn details(&self) -> &Details {
        &self.details
    }

    /// Returns the state that the challenge was created with, if it has this type.
    pub(crate) fn state<S: Any>(&self) -> Option<&S> {
        self.state.downcast_ref()
    }
}

impl fmt::Debug for Challenge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Challenge").field(&self.details).finish()
    }
}

impl Display for Challenge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { operation, cause, transport, recipient, attempts_left, .. } = &self.details;
        let code = match cause {
            Cause::Needed => "signing in needs a code; it was sent",
            Cause::Wrong => "the code is wrong; it was sent",
            Cause::Expired => "the code has expired; a new one was sent",
        };
        write!(out, "`{}`: {code}", Printable(operation))?;
        if let Some(recipient) = recipient {
            write!(out, " to {}", Printable(recipient))?;
        }
        if let Some(transport) = transport {
            write!(out, " by {}", Printable(transport))?;
        }
        match attempts_left {
            Some(1) => out.write_str("; 1 attempt is left"),
            Some(attempts) => write!(out, "; {attempts} attempts are left"),
            None => Ok(()),
        }
    }
}
