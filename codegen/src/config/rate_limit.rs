//! Reads a rate limit, such as `{ requests = 200, per = "minute" }`.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::model::RateLimit;

impl<'de> Deserialize<'de> for RateLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            requests: Requests,
            per: Seconds,
        }

        let Table { requests, per } = Table::deserialize(deserializer)?;
        Ok(Self { requests: requests.0, seconds: per.0 })
    }
}

struct Requests(u32);

impl<'de> Deserialize<'de> for Requests {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AtLeastOne;

        impl Visitor<'_> for AtLeastOne {
            type Value = Requests;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "a number of requests from 1 to {}", u32::MAX)
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Requests, E> {
                let requests = u32::try_from(number).ok().filter(|requests| *requests > 0);
                requests.map(Requests).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
            }
        }

        deserializer.deserialize_any(AtLeastOne)
    }
}

struct Seconds(u32);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct UnitOrSeconds;

        impl Visitor<'_> for UnitOrSeconds {
            type Value = Seconds;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("\"second\", \"minute\", \"hour\", \"day\", or a number of seconds of at least 1")
            }

            fn visit_str<E: Error>(self, unit: &str) -> Result<Seconds, E> {
                match unit {
                    "second" => Ok(Seconds(1)),
                    "minute" => Ok(Seconds(60)),
                    "hour" => Ok(Seconds(60 * 60)),
                    "day" => Ok(Seconds(24 * 60 * 60)),
                    _ => Err(E::invalid_value(Unexpected::Str(unit), &self)),
                }
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Seconds, E> {
                let seconds = u32::try_from(number).ok().filter(|seconds| *seconds > 0);
                seconds.map(Seconds).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
            }
        }

        deserializer.deserialize_any(UnitOrSeconds)
    }
}
