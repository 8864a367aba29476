//! An example for the crate of all fixtures: calls functions and setters by deprecated names, and prints what the server receives.
#![allow(deprecated)]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use fixtures::names_deprecated::pets::ListPets;
use fixtures::{Blocking, Client};

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder().server(format!("http://{}", listener.local_addr().unwrap())).build().unwrap();
    let server = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            let head = BufReader::new(&stream).lines().map(Result::unwrap).take_while(|line| !line.is_empty());
            let told = |line: &String| line.contains("HTTP/1.1") || line.starts_with("cookie");
            head.filter(told).for_each(|line| println!("{line}"));
            let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]";
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    let pets = client.names_deprecated().pets();
    let call: ListPets<'_> = pets.list_pets().staff_id(&[1, 2]).seen(true);
    call.send_blocking().unwrap();
    pets.pets().r#type(&[3]).page(4).send_blocking().unwrap();
    server.join().unwrap();
}
