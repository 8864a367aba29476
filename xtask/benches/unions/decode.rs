//! An example for the crate of the fixture: decodes lists of unions, ours and serde's in turn, and prints the medians.
#![allow(dead_code, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_derive::Deserialize;
use unions::api::types::{Block, Either};

#[derive(Deserialize)]
#[serde(tag = "type")]
enum TaggedBlock {
    #[serde(rename = "text")]
    Text { body: String },
    #[serde(rename = "code")]
    Code { body: String, lang: Option<String> },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum UntaggedBlock {
    Text { r#type: Text, body: String },
    Code { r#type: Code, body: String, lang: Option<String> },
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Text {
    Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Code {
    Code,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum UntaggedEither {
    Url { url: String, alt: Option<String> },
    Data { data: String, alt: Option<String> },
    Id { id: Option<i64>, alt: Option<String> },
}

const COUNT: usize = 2_000;
const RUNS: usize = 51;

fn main() {
    let body = "Some text that is as long as a sentence in a message usually is.";
    let blocks: Vec<String> = (0..COUNT)
        .map(|at| match at % 2 {
            0 => format!(r#"{{"type": "text", "body": "{body}"}}"#),
            _ => format!(r#"{{"type": "code", "body": "{body}", "lang": "rust"}}"#),
        })
        .collect();
    let either: Vec<String> = (0..COUNT)
        .map(|at| match at % 3 {
            0 => format!(r#"{{"url": "https://example.com/{at}", "alt": "{body}"}}"#),
            1 => format!(r#"{{"data": "{body}", "alt": "{body}"}}"#),
            _ => format!(r#"{{"id": {at}, "alt": "{body}"}}"#),
        })
        .collect();
    let (blocks, either) = (format!("[{}]", blocks.join(", ")), format!("[{}]", either.join(", ")));
    let (ours, tagged) = pair(&blocks, decode::<Block>, derived::<TaggedBlock>);
    print("with a tag, beside `tag`", ours, tagged);
    let (ours, untagged) = pair(&blocks, decode::<Block>, derived::<UntaggedBlock>);
    print("with a tag, beside `untagged`", ours, untagged);
    let (ours, untagged) = pair(&either, decode::<Either>, derived::<UntaggedEither>);
    print("without a tag, beside `untagged`", ours, untagged);
}

fn decode<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, unions::ReadError> {
    unions::from_str(text)
}

fn derived<T: DeserializeOwned>(text: &str) -> serde_json::Result<Vec<T>> {
    serde_json::from_str(text)
}

/// Runs both in turn, and returns the median of each.
fn pair<A, B, E, F>(
    text: &str,
    ours: impl Fn(&str) -> Result<A, E>,
    serde: impl Fn(&str) -> Result<B, F>,
) -> (Duration, Duration) {
    let (mut times, mut others) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let start = Instant::now();
        assert!(black_box(ours(black_box(text))).is_ok());
        times.push(start.elapsed());
        let start = Instant::now();
        assert!(black_box(serde(black_box(text))).is_ok());
        others.push(start.elapsed());
    }
    (median(times), median(others))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn print(what: &str, ours: Duration, serde: Duration) {
    let each = |time: Duration| time.as_secs_f64() * 1e9 / COUNT as f64;
    println!("{what}: {:.0} ns a value, serde {:.0} ns, ratio {:.2}", each(ours), each(serde), each(ours) / each(serde));
}
