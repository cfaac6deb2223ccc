//! What `hagukumi serve` logs and says: every answer, and nothing of a family.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Sends a request and gives the whole answer.
fn ask(address: &str, method: &str, path: &str, cookie: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nx-hagukumi: 1\r\n\
         cookie: {cookie}\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn between<'t>(text: &'t str, before: &str, after: char) -> &'t str {
    let from = text.find(before).unwrap_or_else(|| panic!("no {before} in {text}")) + before.len();
    text[from..].split(after).next().unwrap()
}

#[test]
fn every_answer_is_logged_and_no_family_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "").unwrap();
    let mut server = Command::new(env!("CARGO_BIN_EXE_hagukumi"))
        .args(["serve", "--demo", "--children", "300", "--addr", "127.0.0.1:0"])
        .args(["--now", "2026-11-21T08:35:00+09:00", "--dist"])
        .arg(folder.path())
        .env_remove("HAGUKUMI_LOG")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut lines = BufReader::new(server.stdout.take().unwrap());
    lines.read_line(&mut said).unwrap();
    let address = said.trim().rsplit("http://").next().unwrap();

    let login = r#"{"login":"nurse-141364-1"}"#;
    let signed_in = ask(address, "POST", "/api/sign-in/demo", "", login);
    let cookie = between(&signed_in, "set-cookie: ", ';');
    let list = ask(address, "GET", "/api/worklists/visits", cookie, "");
    let child = between(&list, r#""child":""#, '"');
    let name = between(&list, r#""name":""#, '"');
    let search = format!(r#"{{"text":"{name}"}}"#);
    assert!(ask(address, "POST", "/api/search", cookie, &search).contains(name));
    let page = ask(address, "POST", &format!("/api/children/{child}/open"), cookie, "{}");
    assert!(page.contains(name), "{page}");

    server.kill().unwrap();
    let log = server.wait_with_output().unwrap().stderr;
    let log = String::from_utf8(log).unwrap();
    for route in
        ["/api/sign-in/demo", "/api/worklists/{list}", "/api/search", "/api/children/{child}/open"]
    {
        let line = log.lines().find(|line| line.contains(&format!("route={route}")));
        assert!(line.is_some_and(|line| line.contains("status=200")), "{route}: {log}");
    }
    for secret in [name, child, between(cookie, "=", ';')] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
}

#[test]
fn it_serves_though_nobody_hears_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "").unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut server = Command::new(env!("CARGO_BIN_EXE_hagukumi"))
        .args(["serve", "--demo", "--children", "300", "--addr", &free, "--dist"])
        .arg(folder.path())
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Long before the city is made up and it has something to say.
    drop(server.stdout.take());
    let answers = (0..600).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        TcpStream::connect(&free).is_ok()
    });
    let answer = answers.then(|| ask(&free, "GET", "/", "", ""));
    let ended = server.try_wait().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(answer.is_some_and(|answer| answer.starts_with("HTTP/1.1 200")), "{ended:?}");
}
