//! A server on this machine with the responses that a test gives it; it returns the requests that it received.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

/// Answers one request after another, each on a connection of its own.
pub(crate) struct Server {
    host: String,
    thread: JoinHandle<Vec<String>>,
}

/// What to do with a request.
pub(crate) enum Answer {
    Send(Vec<u8>),
    /// Send this, then tell the test and hold the connection until the other side leaves.
    Stall(Vec<u8>, std::sync::mpsc::Sender<()>),
}

impl Answer {
    /// The same once more.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::Send(bytes) => Self::Send(bytes.clone()),
            Self::Stall(bytes, told) => Self::Stall(bytes.clone(), told.clone()),
        }
    }
}

impl Server {
    /// `{here}` in an answer's head stands for the server's own address.
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

    /// The heads of the requests, in lower case, once nobody asks any more; empty where nobody did.
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
            // The client may leave before the end; that is its choice.
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

/// Reads until the other side leaves.
fn drain(stream: &TcpStream) {
    let _ = std::io::copy(&mut &*stream, &mut std::io::sink());
}

fn replaced(bytes: &[u8], here: &str) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.replace("{here}", here).into_bytes(),
        Err(_) => bytes.to_vec(),
    }
}

/// An answer with headers, one a line.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Answer {
    let lines: String = headers.lines().map(|line| format!("{}\r\n", line.trim())).collect();
    let mut bytes = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{lines}\r\n", body.len()).into_bytes();
    bytes.extend(body);
    Answer::Send(bytes)
}

/// An answer with the document.
pub(crate) fn document(text: &str, headers: &str) -> Answer {
    answer("200 OK", headers, text.as_bytes())
}
