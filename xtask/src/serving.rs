//! The server while something asks it.
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// A server that ends with this value.
pub(crate) struct Serving {
    child: Child,
    /// Where it is.
    pub(crate) url: String,
}

impl Serving {
    /// Starts the server and waits until it says where it is.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            let mut lines = BufReader::new(stdout);
            lines.read_line(&mut line)?;
            // What it says later must not fill the pipe.
            std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        }
        let url = line.split_whitespace().last().context("the server said nothing")?.to_owned();
        Ok(Self { child, url })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // A demo or plain files: ending it the hard way loses nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
