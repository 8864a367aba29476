//! Dates, times and base64, kept as the text that was received.
//!
//! Users choose their own date library, and a date that does not exist, such as `0000-00-00`, is still a value that was received.

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
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Converts into the text.
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
    /// A date, such as `2026-03-21`. It keeps the text as it was received, and does not check it.
    ///
    /// The features `jiff` and `chrono` add conversions. With other date libraries, use [`as_str`](Self::as_str) and [`From`].
    Date
}

text! {
    /// A date with a time, such as `2026-03-21T10:00:00+04:00`. It keeps the text as it was received, with its offset and precision,
    /// and does not check it.
    ///
    /// The features `jiff` and `chrono` add conversions. With other date libraries, use [`as_str`](Self::as_str) and [`From`].
    DateTime
}

text! {
    /// Bytes in base64. It keeps the text as it was received.
    Base64
}

text! {
    /// Bytes in base64 with the alphabet for URLs (RFC 4648, section 5). It keeps the text as it was received.
    Base64Url
}

/// Accepts text with and without padding, because servers send both.
const TOLERANT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const PLAIN: GeneralPurpose = GeneralPurpose::new(&STANDARD, TOLERANT);
const FOR_URLS: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, TOLERANT.with_encode_padding(false));

impl Base64 {
    /// Encodes bytes with the standard alphabet and padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(PLAIN.encode(bytes))
    }

    /// Decodes the bytes. Both alphabets are accepted, with or without padding, and white space is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, NotBase64> {
        decode(&self.0)
    }
}

impl Base64Url {
    /// Encodes bytes with the alphabet for URLs, without padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(FOR_URLS.encode(bytes))
    }

    /// Decodes the bytes. Both alphabets are accepted, with or without padding, and white space is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, NotBase64> {
        decode(&self.0)
    }
}

fn decode(text: &str) -> Result<Vec<u8>, NotBase64> {
    let text: String = text.split_ascii_whitespace().collect();
    PLAIN.decode(&text).or_else(|_| FOR_URLS.decode(&text)).map_err(|_| NotBase64(()))
}

/// The error of a text that is not base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotBase64(());

impl fmt::Display for NotBase64 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the text is not base64")
    }
}

impl std::error::Error for NotBase64 {}
