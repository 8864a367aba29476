//! The commands that download, as a user runs them, with a server that the tests start.
#![allow(clippy::unwrap_used)]

mod download;
mod killed;
mod kinds;
mod refused;
#[path = "../cli/scratch.rs"]
mod scratch;
mod server;
mod steps;
mod update;

use scratch::{PETS, Run, Scratch};
use server::{Answer, Server};

const DOCUMENT: &str = "spec/pets/openapi.yaml";
const SOURCE: &str = "spec/pets/source.toml";

/// Another version of the document, with one more field.
fn changed() -> String {
    PETS.replace("age: { type: integer }", "age: { type: integer }, colour: { type: string }")
}

/// A project whose document is published at `url`.
fn project(url: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write(SOURCE, &format!("# Where.\nurl = \"{url}\"\n"));
    scratch
}

/// Runs one command in a new project, with these responses.
fn with(answers: Vec<Answer>, arguments: &str) -> (Scratch, Run, Vec<String>) {
    let server = Server::start(answers);
    let scratch = project(&server.url());
    let run = scratch.run(arguments);
    (scratch, run, server.asked())
}
