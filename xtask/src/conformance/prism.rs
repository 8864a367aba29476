//! Prism as a child: fetched by npx, run by node, its address out. It must not know what is asked of it.
//!
//! npx only finds the program. Run by npx, it would be a grandchild, which outlives whom we can kill.

use std::collections::VecDeque;
use std::fmt;
use std::io::{BufRead as _, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const PACKAGE: &str = "@stoplight/prism-cli";
const VERSION: &str = "5.16.0";

/// Reading a large document takes Prism seconds.
const PATIENCE: Duration = Duration::from_secs(90);

/// As many lines are shown when something fails.
const LINES: usize = 8;

/// Runs the program that it is given, and ends when standard input does: with whoever started it, even if that was killed.
const ATTACHED: &str = "process.stdin.resume().on('end', () => process.exit()); require(process.argv[1])";

/// Where Prism is, ready to run.
#[derive(Debug)]
pub(super) struct Program(PathBuf);

/// Prism is not to be had here.
#[derive(Debug)]
pub(super) struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// Finds Prism in npx's cache, fetched if it is not there.
///
/// # Errors
///
/// [`Missing`], or what npx said is not understood.
pub(super) fn fetch() -> Result<Program> {
    eprintln!("fetching Prism {VERSION}, unless it was fetched before");
    let wanted = format!("{PACKAGE}@{VERSION}");
    let mut command = Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" });
    // One more try, and not npm's own minutes of them.
    command.args(["--yes", "--loglevel=error", "--fetch-retries=1", "--fetch-timeout=60000"]);
    command.args([&format!("--package={wanted}"), "--call", "node -p process.env.PATH"]).stdin(Stdio::null());
    match command.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Missing(
            "npx: not found\n  help: install Node 20 or later, which brings npx: https://nodejs.org".to_owned(),
        )
        .into()),
        Err(error) => Err(error).context("npx"),
        Ok(Output { status, stdout, stderr }) if status.success() => {
            let said = String::from_utf8_lossy(&stdout);
            program(said.trim()).with_context(|| format!("npx: no {wanted} where it says: {said}{}", lines(&stderr)))
        }
        Ok(output) => Err(Missing(format!(
            "npx could not fetch {wanted}\n  help: it needs npm's registry, or a cache that has it\n{}",
            lines(&output.stderr)
        ))
        .into()),
    }
}

/// The program, in the packages whose commands lie on `path`.
fn program(path: &str) -> Result<Program> {
    let mut packages = std::env::split_paths(path).filter_map(|folder| Some(folder.parent()?.join(PACKAGE)));
    let package = packages.find(|package| package.join("package.json").is_file());
    let package = package.context("its package is not there")?;
    let manifest: serde_json::Value = serde_json::from_slice(&std::fs::read(package.join("package.json"))?)?;
    let program = manifest["bin"]["prism"].as_str().context("its package.json names no program")?;
    Ok(Program(package.join(program)))
}

/// A running Prism, ended when this is dropped.
#[derive(Debug)]
pub(super) struct Prism {
    child: Child,
    url: String,
    /// What it goes on saying: who does not listen stops it.
    _said: Receiver<String>,
}

impl Prism {
    /// Starts it on a document, at a free port of loopback.
    pub(super) fn start(program: &Program, document: &Path) -> Result<Self> {
        eprintln!("starting Prism");
        let mut command = Command::new("node");
        command.args(["-e", ATTACHED]).arg(&program.0).arg("mock").arg(document);
        command.args(["--host", "127.0.0.1", "--port", "0"]).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().context("node")?;
        let (sender, said) = channel();
        listen(child.stdout.take(), sender.clone());
        listen(child.stderr.take(), sender);
        let mut prism = Self { child, url: String::new(), _said: said };
        prism.url = prism.address()?;
        Ok(prism)
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// What it says once it is ready.
    fn address(&self) -> Result<String> {
        let until = Instant::now() + PATIENCE;
        let mut last = VecDeque::new();
        let why = loop {
            let left = until.saturating_duration_since(Instant::now());
            match self._said.recv_timeout(left) {
                Ok(line) => {
                    if let Some((_, url)) = line.split_once("listening on ") {
                        return Ok(url.trim().to_owned());
                    }
                    last.push_back(line);
                    if last.len() > LINES {
                        last.pop_front();
                    }
                }
                Err(RecvTimeoutError::Disconnected) => break "ended before it was ready".to_owned(),
                Err(RecvTimeoutError::Timeout) => break format!("was not ready in {} s", PATIENCE.as_secs()),
            }
        };
        bail!("Prism {why}\n{}", Vec::from(last).join("\n"))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(stream: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let Some(stream) = stream else { return };
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            if to.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
}

/// The first lines, in which npm says what is wrong.
fn lines(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.lines().filter(|line| !line.trim().is_empty()).take(LINES).collect::<Vec<_>>().join("\n")
}
