//! Compares the client with hand-written code on reqwest and serde_json: a request on loopback, and decoding of 1 MB, which repeats
//! the largest documented response.
#![allow(clippy::unwrap_used)]
#![allow(deprecated, reason = "the document may rename these operations, and their old names stay as deprecated ones")]

use std::fmt;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::{fs, thread};

use altegio::v1::types::{CountMeta, Permissions, Service};
use altegio::{Client, Value, reqwest};
use criterion::{Criterion, criterion_group, criterion_main};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

/// Responds to every request with this status and body, on connections that stay open. Returns the URL.
fn serve(status: u16, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let head =
        format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
    let response = (head + &body).into_bytes();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let response = response.clone();
            thread::spawn(move || {
                stream.set_nodelay(true).unwrap();
                let mut lines = BufReader::new(&stream).lines();
                while let Some(Ok(line)) = lines.next() {
                    if line.is_empty() && (&stream).write_all(&response).is_err() {
                        return;
                    }
                }
            });
        }
    });
    url
}

fn client(url: &str) -> Client {
    let builder = Client::builder().server(url).partner_token("partner").user_token("user");
    builder.rate_limits([]).build().unwrap()
}

/// Returns the documented example of a successful response.
fn documented(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1/openapi.yaml");
    let document: Value = serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let content = &document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"];
    let example = content.get("example").cloned();
    example.unwrap_or_else(|| content["examples"].as_object().unwrap().values().next().unwrap()["value"].clone())
}

/// The response as hand-written code declares it: as `#[derive(Deserialize)]`, without the check for missing fields.
#[derive(Default)]
struct Envelope {
    _success: bool,
    _data: Vec<Service>,
    _meta: Option<CountMeta>,
}

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Envelope;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an envelope")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope, A::Error> {
                let mut envelope = Envelope::default();
                while let Some(key) = map.next_key::<&str>()? {
                    match key {
                        "success" => envelope._success = map.next_value()?,
                        "data" => envelope._data = map.next_value()?,
                        "meta" => envelope._meta = map.next_value()?,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(envelope)
            }
        }
        from.deserialize_map(Fields)
    }
}

fn request(criterion: &mut Criterion) {
    let services: Vec<_> = (0..20)
        .map(|id| {
            format!(r#"{{"id": {id}, "title": "Haircut", "category_id": 5, "price_min": 12.5, "price_max": 20.0}}"#)
        })
        .collect();
    let data = services.join(",");
    let url = serve(200, format!(r#"{{"success": true, "data": [{data}], "meta": {{"count": 20}}}}"#));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let altegio = client(&url);
    let http = reqwest::Client::new();
    let address = format!("{url}/services/4564?staff_id=5905");
    let mut group = criterion.benchmark_group("request");
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                let request = http.get(&address).header("Authorization", "Bearer partner, User user");
                let request = request.header("Accept", "application/json").timeout(std::time::Duration::from_secs(30));
                let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
                black_box(serde_json::from_slice::<Envelope>(&body).unwrap())
            })
        });
    });
    group.bench_function("client", |bencher| {
        bencher.iter(|| {
            let call = altegio.v1().services().get_service_list(4564).staff_id(5905);
            runtime.block_on(async { black_box(call.await.unwrap()) })
        });
    });
    group.finish();
}

fn decode(criterion: &mut Criterion) {
    let one = documented("/user/permissions/{location_id}")["data"].to_string();
    let body = format!("[{}]", vec![one.as_str(); (1_000_000 / one.len()).max(1)].join(","));
    let url = serve(400, body.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // The body of an error is decoded in the same way, at each call.
    let error = runtime.block_on(async { client(&url).v1().services().get_service_list(1).await.unwrap_err() });
    let mut group = criterion.benchmark_group("decode 1 MB");
    group.bench_function("serde_json", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Vec<Permissions>>(black_box(body.as_bytes())).unwrap());
    });
    group.bench_function("client", |bencher| {
        bencher.iter(|| error.body::<Vec<Permissions>>().unwrap());
    });
    group.finish();
}

criterion_group!(benches, request, decode);
criterion_main!(benches);
