//! A server that returns prepared responses and records requests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// Header line of a response after which the connection is not closed.
const KEEP_ALIVE: &str = "Connection: keep-alive\r\n";

pub(super) struct Server {
    url: String,
    seen: Receiver<Seen>,
    connections: Arc<AtomicUsize>,
}

/// A received request.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// Returns the body as JSON, to compare it without the order of fields.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Returns whether the request signs a user in.
    pub(super) fn signs_in(&self) -> bool {
        serde_json::from_slice::<Value>(&self.body).is_ok_and(|body| body.get("login").is_some())
    }
}

impl Server {
    /// Responds with a status, such as `404 Not Found`, further header lines and a body.
    pub(super) fn new(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Self {
        Self::raw(answer(status, headers, body))
    }

    pub(super) fn json(body: &str) -> Self {
        Self::new("200 OK", "Content-Type: application/json\r\n", body)
    }

    /// Responds with these bytes, and closes the connection.
    pub(super) fn raw(answer: Vec<u8>) -> Self {
        Self::with(move |_| answer.clone())
    }

    /// Responds with each of these once, and then always with the last one.
    pub(super) fn script<const N: usize>(answers: [Vec<u8>; N]) -> Self {
        let next = AtomicUsize::new(0);
        Self::with(move |_| answers[next.fetch_add(1, Ordering::SeqCst).min(N - 1)].clone())
    }

    /// Responds with the result of the function, which is called on a separate thread for each request.
    pub(super) fn with(answer: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::unreliable(|_| false, answer)
    }

    /// Resets a connection if the function returns true for its number, and responds on all others.
    pub(super) fn unreliable(
        resets: impl Fn(usize) -> bool + Send + 'static,
        answer: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let answer = Arc::new(answer);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/api", listener.local_addr().unwrap());
        let (sender, seen) = channel();
        let connections = Arc::<AtomicUsize>::default();
        let accepted = connections.clone();
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = stream.unwrap();
                accepted.fetch_add(1, Ordering::SeqCst);
                if resets(number) {
                    // Closing with unread data resets the connection.
                    stream.peek(&mut [0]).unwrap();
                    continue;
                }
                let (sender, answer) = (sender.clone(), answer.clone());
                thread::spawn(move || {
                    while let Some(request) = read(&stream) {
                        let answer = answer(&request);
                        // Test and client may be gone already.
                        let _ = sender.send(request);
                        let _ = stream.write_all(&answer);
                        if !answer.windows(KEEP_ALIVE.len()).any(|part| part == KEEP_ALIVE.as_bytes()) {
                            break;
                        }
                    }
                });
            }
        });
        Self { url, seen, connections }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the next request.
    pub(super) fn seen(&self) -> Seen {
        self.seen.recv_timeout(Duration::from_secs(5)).unwrap()
    }

    /// Returns a received request, without waiting.
    pub(super) fn next(&self) -> Option<Seen> {
        self.seen.try_recv().ok()
    }

    /// Returns the number of received requests that were not returned yet.
    pub(super) fn count(&self) -> usize {
        self.seen.try_iter().count()
    }

    /// Returns the number of accepted connections.
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(super) fn saw_nothing(&self) -> bool {
        self.seen.recv_timeout(Duration::from_millis(50)).is_err()
    }
}

pub(super) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Responds, and keeps the connection for further requests.
pub(super) fn kept(status: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\n{KEEP_ALIVE}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn read(stream: &TcpStream) -> Option<Seen> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
            None => break,
        }
    }
    let mut seen = Seen { method, target, headers, body: Vec::new() };
    let length = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    seen.body.resize(length, 0);
    reader.read_exact(&mut seen.body).ok()?;
    if seen.header("transfer-encoding") == Some("chunked") {
        seen.body = chunks(&mut reader)?;
    }
    Some(seen)
}

/// Joins the chunks of a chunked body.
fn chunks(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let length = usize::from_str_radix(line.trim_end(), 16).ok()?;
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk).ok()?;
        body.extend_from_slice(&chunk[..length]);
        if length == 0 {
            return Some(body);
        }
    }
}
