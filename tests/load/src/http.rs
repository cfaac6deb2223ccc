//! One connection to the server, as a browser holds it.

use anyhow::Result;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// What was answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The body; null where it is no JSON.
    pub(crate) body: Value,
    /// The cookie that the answer sets.
    pub(crate) cookie: Option<String>,
}

/// A connection with the session of whoever has signed in on it.
pub(crate) struct Browser {
    sender: http1::SendRequest<Full<Bytes>>,
    host: String,
    cookie: String,
}

impl Browser {
    /// Connects to `host`, an address with its port. Nobody has signed in yet.
    pub(crate) async fn open(host: &str) -> Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self { sender, host: host.to_owned(), cookie: String::new() })
    }

    /// From now on requests carry this cookie.
    pub(crate) fn remember(&mut self, cookie: String) {
        self.cookie = cookie;
    }

    /// Sends a request and waits for the whole answer.
    pub(crate) async fn ask(
        &mut self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer> {
        let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", &self.host)
            .header("cookie", &self.cookie)
            .header("x-hagukumi", "1")
            .header("content-type", "application/json")
            .body(Full::new(bytes))?;
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status().as_u16();
        let cookie = response
            .headers()
            .get("set-cookie")
            .and_then(|line| line.to_str().ok()?.split(';').next().map(str::to_owned));
        let bytes = response.into_body().collect().await?.to_bytes();
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Ok(Answer { status, body, cookie })
    }
}
