//! Fetches Prism with npx, and runs it with node as a child process.
//!
//! npx only finds the program: started by npx, Prism would be a grandchild, which would survive if npx is killed.

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

/// How long Prism may take to start. It reads a large document for seconds.
const PATIENCE: Duration = Duration::from_secs(90);

/// How many lines of output an error shows.
const LINES: usize = 8;

/// Runs the given program, and exits when standard input closes: when this process ends, even if it is killed.
const ATTACHED: &str = "process.stdin.resume().on('end', () => process.exit()); require(process.argv[1])";

/// The path of Prism's program.
#[derive(Debug)]
pub(super) struct Program(PathBuf);

/// Prism is not available.
#[derive(Debug)]
pub(super) struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// Finds Prism in the cache of npx, or fetches it.
///
/// # Errors
///
/// Returns [`Missing`] if Prism is not available, and another error if the output of npx is not as expected.
pub(super) fn fetch() -> Result<Program> {
    eprintln!("fetching Prism {VERSION}, if it is not cached");
    let wanted = format!("{PACKAGE}@{VERSION}");
    let mut command = Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" });
    // One retry; npm's default would take minutes.
    command.args(["--yes", "--loglevel=error", "--fetch-retries=1", "--fetch-timeout=60000"]);
    command.args([&format!("--package={wanted}"), "--call", "node -p process.env.PATH"]).stdin(Stdio::null());
    match command.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Missing(
            "npx: not found\n  help: install Node 20 or later, which includes npx: https://nodejs.org".to_owned(),
        )
        .into()),
        Err(error) => Err(error).context("npx"),
        Ok(Output { status, stdout, stderr }) if status.success() => {
            let said = String::from_utf8_lossy(&stdout);
            program(said.trim()).with_context(|| format!("npx: no {wanted} in {said}{}", lines(&stderr)))
        }
        Ok(output) => Err(Missing(format!(
            "npx cannot fetch {wanted}\n  help: check that npm's registry is reachable\n{}",
            lines(&output.stderr)
        ))
        .into()),
    }
}

/// Finds the program in the packages whose commands are on `path`.
fn program(path: &str) -> Result<Program> {
    let mut packages = std::env::split_paths(path).filter_map(|folder| Some(folder.parent()?.join(PACKAGE)));
    let package = packages.find(|package| package.join("package.json").is_file());
    let package = package.context("the package is missing")?;
    let manifest: serde_json::Value = serde_json::from_slice(&std::fs::read(package.join("package.json"))?)?;
    let program = manifest["bin"]["prism"].as_str().context("its package.json has no `bin`")?;
    Ok(Program(package.join(program)))
}

/// A running Prism, stopped on drop.
#[derive(Debug)]
pub(super) struct Prism {
    child: Child,
    url: String,
    /// Receives its output: if the pipe is closed, Prism stops.
    _said: Receiver<String>,
}

impl Prism {
    /// Starts Prism with a document, on a free port of loopback.
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

    /// Waits for the address, which Prism prints when it is ready.
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
                Err(RecvTimeoutError::Disconnected) => break "exited before it was ready".to_owned(),
                Err(RecvTimeoutError::Timeout) => break format!("was not ready after {} s", PATIENCE.as_secs()),
            }
        };
        bail!("Prism {why}\n{}", Vec::from(last).join("\n"))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have exited by itself.
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

/// The first lines, which have npm's error.
fn lines(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.lines().filter(|line| !line.trim().is_empty()).take(LINES).collect::<Vec<_>>().join("\n")
}
