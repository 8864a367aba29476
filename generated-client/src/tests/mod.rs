//! The runtime, used as generated code uses it, against a server on this machine.

#![allow(clippy::unwrap_used)]

mod answers;
mod bodies;
mod env;
mod errors;
mod hostile;
mod json;
mod lenient;
mod objects;
mod parameters;
mod sample;
mod secrets;
mod server;
mod unions;

use crate::{Client, ClientBuilder};
use server::Server;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().server(server.url()).shop_key("key-1").shop_user("user-2")
}

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}
