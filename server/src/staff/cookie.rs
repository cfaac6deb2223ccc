//! The two cookies: the session, and the mark of a device on which somebody has signed in.

use axum::http::{HeaderMap, HeaderValue, header};

/// How cookies are named and protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Behind TLS: `__Host-` cookies, `Secure`. The only way outside demos.
    Https,
    /// A demo on this machine's loopback address, where there is no TLS: the same cookies without
    /// `__Host-` and `Secure`, which browsers would refuse.
    LoopbackDemo,
}

/// Which cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The session's token. Ends with the browser.
    Session,
    /// The mark of a known device.
    Device,
}

/// Seconds for which a device is known.
const DEVICE_AGE_S: u32 = 180 * 24 * 3600;

impl Transport {
    fn name(self, name: Name) -> &'static str {
        match (self, name) {
            (Self::Https, Name::Session) => "__Host-hagukumi-session",
            (Self::Https, Name::Device) => "__Host-hagukumi-device",
            (Self::LoopbackDemo, Name::Session) => "hagukumi-demo-session",
            (Self::LoopbackDemo, Name::Device) => "hagukumi-demo-device",
        }
    }

    fn secure(self) -> &'static str {
        match self {
            Self::Https => "; Secure",
            Self::LoopbackDemo => "",
        }
    }

    /// The value that the browser sent.
    pub(crate) fn read(self, headers: &HeaderMap, name: Name) -> Option<&str> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(found, _)| *found == self.name(name))
            .map(|(_, value)| value)
    }

    /// The header that gives the browser a value.
    pub(crate) fn set(self, name: Name, value: &str) -> Option<HeaderValue> {
        let age = match name {
            Name::Session => String::new(),
            Name::Device => format!("; Max-Age={DEVICE_AGE_S}"),
        };
        let line = format!(
            "{}={value}; Path=/; HttpOnly; SameSite=Strict{}{age}",
            self.name(name),
            self.secure()
        );
        HeaderValue::from_str(&line).ok()
    }

    /// The header that takes the session from the browser.
    pub(crate) fn forget(self) -> Option<HeaderValue> {
        let line = format!(
            "{}=; Path=/; HttpOnly; SameSite=Strict{}; Max-Age=0",
            self.name(Name::Session),
            self.secure()
        );
        HeaderValue::from_str(&line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_travels_by_tls_to_this_host_alone_and_no_script_reads_it() {
        let set = Transport::Https.set(Name::Session, "x").unwrap();
        assert_eq!(set, "__Host-hagukumi-session=x; Path=/; HttpOnly; SameSite=Strict; Secure");
        let demo = Transport::LoopbackDemo.set(Name::Session, "x").unwrap();
        assert!(!demo.to_str().unwrap().contains("__Host-"));
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=b; __Host-hagukumi-session=t"));
        assert_eq!(Transport::Https.read(&headers, Name::Session), Some("t"));
        assert_eq!(Transport::Https.read(&headers, Name::Device), None);
        assert_eq!(Transport::LoopbackDemo.read(&headers, Name::Session), None);
    }
}
