use proptest::prelude::*;

use crate::handover::{Envelope, EnvelopeError, Keys, Kind, Partner, Partners};

struct Two {
    kawasaki: Keys,
    yokohama: Keys,
    partners: Partners,
}

fn two() -> Two {
    let (kawasaki, yokohama) = (Keys::generate("141305"), Keys::generate("141003"));
    let partners = Partners::of(vec![kawasaki.public(), yokohama.public()]);
    Two { kawasaki, yokohama, partners }
}

fn sealed(two: &Two, contents: &[u8]) -> Envelope {
    let to = two.yokohama.public();
    Envelope::seal(Kind::Handover, "h1", contents, &two.kawasaki, &to).unwrap()
}

#[test]
fn what_one_city_seals_the_other_opens_and_nobody_else() {
    let two = two();
    let bytes = sealed(&two, "内容".as_bytes()).text().unwrap().into_bytes();
    let envelope = Envelope::parse(&bytes).unwrap();
    assert_eq!(envelope.open(&two.yokohama, &two.partners).unwrap(), "内容".as_bytes());
    assert!(!String::from_utf8_lossy(&bytes).contains("内容"));
    assert_eq!(envelope.open(&two.kawasaki, &two.partners), Err(EnvelopeError::NotForUs));
    let pretender = Keys::generate("141003");
    assert_eq!(envelope.open(&pretender, &two.partners), Err(EnvelopeError::CannotOpen));
}

#[test]
fn a_sender_is_known_and_signs_with_the_key_that_is_known() {
    let two = two();
    let envelope = sealed(&two, b"x");
    let strangers = Partners::of(vec![two.yokohama.public()]);
    assert_eq!(envelope.open(&two.yokohama, &strangers), Err(EnvelopeError::UnknownSender));
    let other: Partner = Keys::generate("141305").public();
    let others = Partners::of(vec![other]);
    assert_eq!(envelope.open(&two.yokohama, &others), Err(EnvelopeError::BadSignature));
}

#[test]
fn a_file_of_another_version_or_form_is_refused() {
    let two = two();
    let text = sealed(&two, b"x").text().unwrap();
    let later = text.replace("\"version\": 1", "\"version\": 2");
    assert_eq!(Envelope::parse(later.as_bytes()), Err(EnvelopeError::OtherVersion));
    let other = text.replace("hagukumi-handover", "something-else");
    assert_eq!(Envelope::parse(other.as_bytes()), Err(EnvelopeError::NotAnEnvelope));
    assert_eq!(Envelope::parse(b"{}"), Err(EnvelopeError::NotAnEnvelope));
}

#[test]
fn nothing_in_a_file_can_be_changed() {
    let two = two();
    let whole: serde_json::Value =
        serde_json::from_slice(&sealed(&two, b"x").text().unwrap().into_bytes()).unwrap();
    let other: serde_json::Value =
        serde_json::from_slice(&sealed(&two, b"x").text().unwrap().into_bytes()).unwrap();
    for (field, value) in [
        ("kind", serde_json::json!("answer")),
        ("id", serde_json::json!("h2")),
        ("from", serde_json::json!("141003")),
        ("key", other["key"].clone()),
        ("sealed", other["sealed"].clone()),
        ("signature", other["signature"].clone()),
    ] {
        let mut changed = whole.clone();
        changed[field] = value;
        let envelope = Envelope::parse(changed.to_string().as_bytes()).unwrap();
        let opened = envelope.open(&two.yokohama, &two.partners);
        assert_eq!(opened, Err(EnvelopeError::BadSignature), "{field}");
    }
}

#[test]
fn a_partner_who_signs_anothers_file_as_its_own_cannot_make_it_open() {
    let two = two();
    let envelope = serde_json::to_value(sealed(&two, b"x")).unwrap();
    let thief = Keys::generate("999999");
    let to = two.yokohama.public();
    let own = Envelope::seal(Kind::Handover, "h1", b"y", &thief, &to).unwrap();
    let mut stolen = serde_json::to_value(own).unwrap();
    stolen["key"] = envelope["key"].clone();
    stolen["sealed"] = envelope["sealed"].clone();
    let stolen: Envelope = serde_json::from_value(stolen).unwrap();
    let stolen = stolen.signed_again(&thief);
    let partners = Partners::of(vec![thief.public()]);
    assert_eq!(stolen.open(&two.yokohama, &partners), Err(EnvelopeError::CannotOpen));
}

#[test]
fn keys_are_read_as_they_were_written_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("handover.key");
    let keys = Keys::generate("141305");
    keys.write(&path).unwrap();
    assert_eq!(Keys::read(&path).unwrap().public(), keys.public());
    assert!(Keys::generate("141305").write(&path).is_err());
    assert_eq!(Keys::read(&path).unwrap().public(), keys.public());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_bytes_are_refused_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Envelope::parse(&bytes).is_err());
    }

    #[test]
    fn a_flipped_bit_anywhere_is_refused(at in 0..10_000_usize, bit in 0..8_u8) {
        let two = two();
        let whole = sealed(&two, b"x");
        let mut bytes = whole.text().unwrap().into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        let changed = Envelope::parse(&bytes);
        // White space between two fields is no part of what the file says.
        let same = changed.as_ref() == Ok(&whole);
        let opened = changed.and_then(|file| file.open(&two.yokohama, &two.partners));
        prop_assert!(same || opened.is_err());
    }
}
