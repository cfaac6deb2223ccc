//! The server while something asks it.
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

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

    /// Signs in to a demo and gives the session's cookie.
    pub(crate) fn sign_in(&self, login: &str) -> Result<String> {
        let host = self.url.strip_prefix("http://").context("the server has no address")?;
        let body = format!(r#"{{"login":"{login}"}}"#);
        let mut stream = TcpStream::connect(host)?;
        write!(
            stream,
            "POST /api/sign-in/demo HTTP/1.1\r\nhost: {host}\r\nx-hagukumi: 1\r\n\
             content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .and_then(|line| line.split(';').next());
        match cookie {
            Some(cookie) => Ok(cookie.to_owned()),
            None => bail!("{login} cannot sign in to the demo"),
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // A demo or plain files: ending it the hard way loses nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
