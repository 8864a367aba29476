//! A sign-in that needs a code which the server has sent to the user: what the server says of it, and the way on.
//!
//! It knows no API: whoever meets the challenge hands over how it is answered.

use std::fmt::{self, Display};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::client::Client;
use super::error::Error;
use super::secret::Secret;

/// A sign-in that needs a code, which the server has sent to the user. It comes with [`Error::SecondFactor`].
///
/// It can be confirmed as often as the server takes a code, and clones are cheap.
#[derive(Clone)]
pub struct Challenge {
    said: Said,
    answer: Arc<Answer>,
}

/// What the server says of a challenge.
#[derive(Debug, Clone)]
pub(crate) struct Said {
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
    /// None was given.
    Needed,
    /// Another one was given.
    Wrong,
    /// The one that was given belongs to a challenge that is over; the server has begun another.
    Expired,
}

/// Signs in with a code, or asks for a new one.
type Answer = dyn Fn(Option<Secret>) -> Joining + Send + Sync;

/// A client that is signed in, and the token that it begins with.
pub(crate) type Joining = Pin<Box<dyn Future<Output = Result<(Client, Secret), Error>> + Send>>;

impl Challenge {
    pub(crate) fn new(said: Said, answer: impl Fn(Option<Secret>) -> Joining + Send + Sync + 'static) -> Self {
        Self { said, answer: Arc::new(answer) }
    }

    /// Returns how the code was sent, such as `sms`.
    pub fn transport(&self) -> Option<&str> {
        self.said.transport.as_deref()
    }

    /// Returns the recipient of the code, masked as the server gives it.
    pub fn recipient(&self) -> Option<&str> {
        self.said.recipient.as_deref()
    }

    /// Returns how many attempts to confirm are left.
    pub fn attempts_left(&self) -> Option<u64> {
        self.said.attempts_left
    }

    /// Returns the time after which a new code can be sent, counted from the response.
    pub fn resend_after(&self) -> Option<Duration> {
        self.said.resend_after
    }

    /// Returns whether a code was given and is wrong.
    pub fn is_wrong_code(&self) -> bool {
        self.said.cause == Cause::Wrong
    }

    /// Returns whether a code was given after its challenge was over. This challenge is a new one, with a new code.
    pub fn is_expired(&self) -> bool {
        self.said.cause == Cause::Expired
    }

    pub(crate) fn said(&self) -> &Said {
        &self.said
    }

    pub(crate) fn answer(&self, code: Option<Secret>) -> Joining {
        (self.answer)(code)
    }
}

impl fmt::Debug for Challenge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Challenge").field(&self.said).finish()
    }
}

impl Display for Challenge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Said { operation, cause, transport, recipient, attempts_left, .. } = &self.said;
        let code = match cause {
            Cause::Needed => "a code is needed to sign in; it was sent",
            Cause::Wrong => "the code is wrong; it was sent",
            Cause::Expired => "the code has expired; a new one was sent",
        };
        write!(out, "`{operation}`: {code}")?;
        if let Some(recipient) = recipient {
            write!(out, " to {recipient}")?;
        }
        if let Some(transport) = transport {
            write!(out, " by {transport}")?;
        }
        match attempts_left {
            Some(1) => out.write_str("; 1 attempt is left"),
            Some(attempts) => write!(out, "; {attempts} attempts are left"),
            None => Ok(()),
        }
    }
}
