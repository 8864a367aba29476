//! Texts with a meaning: dates, times and base64, kept exactly as they are written.
//!
//! No calendar library is chosen for the user, and a date that no calendar has is still a value that was received.

use std::fmt;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::enums::text_enum;

macro_rules! text {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(String);

        impl $name {
            /// The text, as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, as it is on the wire.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        text_enum!($name);
    };
}

text! {
    /// A date, such as `2026-03-21`, as the text that it is on the wire: nothing is checked and nothing lost.
    ///
    /// Any date library reads [`as_str`](Self::as_str) and writes what [`From`] takes; the features `jiff` and `chrono`
    /// convert.
    Date
}

text! {
    /// A date with a time, such as `2026-03-21T10:00:00+04:00`, as the text that it is on the wire: nothing is checked,
    /// and neither offset nor precision is lost.
    ///
    /// Any date library reads [`as_str`](Self::as_str) and writes what [`From`] takes; the features `jiff` and `chrono`
    /// convert.
    DateTime
}

text! {
    /// Bytes in base64, as the text that they are on the wire.
    Base64
}

/// Reads with and without padding: both are met.
const TOLERANT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const PLAIN: GeneralPurpose = GeneralPurpose::new(&STANDARD, TOLERANT);
const FOR_URLS: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, TOLERANT);

impl Base64 {
    /// Bytes, written in the standard alphabet with padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(PLAIN.encode(bytes))
    }

    /// The bytes; either alphabet is read, with padding or without, and white space is passed over.
    ///
    /// # Errors
    ///
    /// The text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, NotBase64> {
        let text: String = self.0.split_ascii_whitespace().collect();
        PLAIN.decode(&text).or_else(|_| FOR_URLS.decode(&text)).map_err(|_| NotBase64(()))
    }
}

/// A text is not base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotBase64(());

impl fmt::Display for NotBase64 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the text is not base64")
    }
}

impl std::error::Error for NotBase64 {}
