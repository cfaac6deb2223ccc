//! What every handler of the staff side needs.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use hagukumi_core::care::FollowUp;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_store::Store;

use super::cookie::Transport;
use super::imports::Desk;
use super::passkey::RelyingParty;
use super::secret::Key;
use super::trend::Trends;
use super::view::KnownNames;
use crate::clock::Clock;
use crate::handover::{Keys, Partners};
use crate::intake;

/// The municipality by whose rules the work is done.
pub struct City {
    /// Wards, checkups and the like.
    pub municipality: Municipality,
    /// The rules of follow-up.
    pub rules: FollowUp,
    /// The national immunization programme.
    pub programme: Programme,
    /// Its folder, where the formats of files are.
    pub folder: PathBuf,
    /// What files say of it.
    pub files: intake::City,
}

impl City {
    /// Whether the ward is one of the municipality's; the empty one is, where there are none.
    pub fn has_ward(&self, ward: &str) -> bool {
        if self.municipality.wards.is_empty() {
            ward.is_empty()
        } else {
            self.municipality.ward(ward).is_some()
        }
    }

    /// Whether the municipality offers the checkup.
    pub fn has_checkup(&self, id: &str) -> bool {
        self.municipality.checkups.iter().any(|checkup| checkup.id == id)
    }

    /// Whether the programme has a vaccine of this code.
    pub fn knows_vaccine(&self, code: &str) -> bool {
        self.programme.product_ix(code).is_some()
    }
}

/// How the server runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// With real families.
    Real,
    /// With a made-up city: signing in needs no password, and everybody is told so.
    Demo {
        /// The logins that can be signed in to.
        logins: Vec<String>,
    },
}

/// Requests a second of one session, or from one source without one; four times as many at once.
const RATE: NonZeroU32 = NonZeroU32::new(50).unwrap();
const BURST: NonZeroU32 = NonZeroU32::new(200).unwrap();

/// What children are handed over to other cities with.
pub struct Post {
    /// This municipality's keys.
    pub keys: Keys,
    /// The cities whose keys are known.
    pub partners: Partners,
}

/// What the staff side is set up with.
pub struct Setup {
    /// The database, with its schema up to date.
    pub store: Arc<dyn Store>,
    /// The municipality.
    pub city: City,
    /// The clock.
    pub clock: Clock,
    /// The server's key.
    pub key: Key,
    /// With real families or made-up ones.
    pub mode: Mode,
    /// How cookies travel.
    pub transport: Transport,
    /// A proxy of ours stands in front and says in `X-Forwarded-For` who asks.
    pub behind_proxy: bool,
    /// Whom passkeys are made for; without it there are none.
    pub relying_party: Option<RelyingParty>,
    /// The keys for handovers to and from other cities; without them there are none by file.
    pub post: Option<Post>,
}

/// What every handler needs.
#[derive(Clone)]
pub struct Staff(Arc<Inner>);

/// Behind [`Staff`].
pub struct Inner {
    /// How it is set up.
    pub setup: Setup,
    pub(super) limiter: DefaultKeyedRateLimiter<String>,
    pub(super) trends: Trends,
    pub(super) names: KnownNames,
    pub(super) desk: Desk,
    /// Requests answered since somebody last asked how many.
    answered: AtomicU32,
    /// The OpenAPI document, once the routes are gathered.
    pub(super) description: OnceLock<String>,
}

impl std::ops::Deref for Staff {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Staff {
    /// Puts the parts together.
    pub fn new(setup: Setup) -> Self {
        let limiter = RateLimiter::keyed(Quota::per_second(RATE).allow_burst(BURST));
        Self(Arc::new(Inner {
            setup,
            limiter,
            trends: Trends::default(),
            names: KnownNames::default(),
            desk: Desk::default(),
            answered: AtomicU32::new(0),
            description: OnceLock::new(),
        }))
    }
}

impl Inner {
    /// The store.
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.setup.store
    }

    /// The municipality.
    pub(crate) fn city(&self) -> &City {
        &self.setup.city
    }

    /// Counts a request against the rate of its key; the seconds to wait when there are too many.
    pub(crate) fn admit(&self, key: &str) -> Result<(), u32> {
        use governor::clock::Clock as _;
        self.limiter.check_key(&key.to_owned()).map_err(|refused| {
            let wait = refused.wait_time_from(governor::clock::DefaultClock::default().now());
            u32::try_from(wait.as_secs()).unwrap_or(1).max(1)
        })
    }

    /// Counts an answer.
    pub(super) fn has_answered(&self) {
        self.answered.fetch_add(1, Ordering::Relaxed);
    }

    /// How many requests were answered since this was last asked.
    pub fn answered_since(&self) -> u32 {
        self.answered.swap(0, Ordering::Relaxed)
    }

    /// Forgets the rates of those who have been quiet.
    pub fn forget_quiet(&self) {
        self.limiter.retain_recent();
    }
}

/// Who asks, as far as the network says.
#[derive(Clone, Copy, Debug)]
pub struct Source(pub IpAddr);

impl Source {
    /// What is counted: the address, and of an IPv6 address the network, which one person has
    /// all of.
    pub(crate) fn key(self) -> String {
        match self.0 {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => match address.to_ipv4_mapped() {
                Some(address) => address.to_string(),
                None => {
                    let [a, b, c, d, ..] = address.segments();
                    format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_of_ipv6_is_one_source() {
        let key = |text: &str| Source(text.parse().unwrap()).key();
        assert_eq!(key("2001:db8:1:2:3:4:5:6"), key("2001:db8:1:2:ffff::1"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }
}
