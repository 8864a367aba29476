//! A server on this machine with the responses that a test gives it; it returns the requests that it received.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

/// Serves one request after another, each on its own connection.
pub(crate) struct Server {
    host: String,
    thread: JoinHandle<Vec<String>>,
}

/// How to respond to a request.
pub(crate) enum Answer {
    Send(Vec<u8>),
    /// Sends this, tells the test, and keeps the connection open until the client closes it.
    Stall(Vec<u8>, std::sync::mpsc::Sender<()>),
}

impl Answer {
    /// Responds like before.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::Send(bytes) => Self::Send(bytes.clone()),
            Self::Stall(bytes, told) => Self::Stall(bytes.clone(), told.clone()),
        }
    }
}

impl Server {
    /// Starts a server. `{here}` in a head is replaced with the server's URL.
    pub(crate) fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let here = format!("http://{host}");
        let thread = thread::spawn(move || answers.iter().map(|answer| serve(&listener, answer, &here)).collect());
        Self { host, thread }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/openapi.yaml", self.host)
    }

    /// Waits for the last response, and returns the heads of the requests in lower case.
    pub(crate) fn asked(self) -> Vec<String> {
        while !self.thread.is_finished() {
            drop(TcpStream::connect(&self.host));
            thread::yield_now();
        }
        self.thread.join().unwrap()
    }
}

fn serve(listener: &TcpListener, answer: &Answer, here: &str) -> String {
    let (mut stream, _) = listener.accept().unwrap();
    let head = head(&stream);
    match answer {
        Answer::Send(bytes) => {
            // The client may close the connection early.
            let _ = stream.write_all(&replaced(bytes, here));
            let _ = stream.shutdown(Shutdown::Write);
            drain(&stream);
        }
        Answer::Stall(bytes, told) => {
            let _ = stream.write_all(bytes);
            let _ = told.send(());
            drain(&stream);
        }
    }
    head
}

fn head(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).unwrap_or(0) > 2 {}
    head.to_ascii_lowercase()
}

/// Reads until the client closes the connection.
fn drain(stream: &TcpStream) {
    let _ = std::io::copy(&mut &*stream, &mut std::io::sink());
}

fn replaced(bytes: &[u8], here: &str) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.replace("{here}", here).into_bytes(),
        Err(_) => bytes.to_vec(),
    }
}

/// A response with headers, one on each line.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Answer {
    let lines: String = headers.lines().map(|line| format!("{}\r\n", line.trim())).collect();
    let mut bytes = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{lines}\r\n", body.len()).into_bytes();
    bytes.extend(body);
    Answer::Send(bytes)
}

/// A response with a document.
pub(crate) fn document(text: &str, headers: &str) -> Answer {
    answer("200 OK", headers, text.as_bytes())
}
