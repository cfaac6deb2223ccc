//! PostgreSQL is restarted while people work.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use hagukumi_api::Role;
use hagukumi_core::care::{Body, ChildId};
use hagukumi_store::Access;
use hagukumi_store_workbench::Cluster;

use super::app::{Browser, OWN, TestApp, day, entry, note};
use crate::database;

/// Nurses who write, each about a child.
const NURSES: u32 = 3;

/// Writes one note after another until the time is over, each again until it is answered. Gives
/// how many were acknowledged, and how often the server said that the database is away.
async fn writes(nurse: &Browser<'_>, number: u32, until: Instant) -> (u32, u32) {
    let path = format!("/api/children/c{number}/entries");
    let (mut acknowledged, mut away) = (0, 0);
    while Instant::now() < until {
        let version = acknowledged + 1;
        let text = note(&format!("{version}"));
        let id = number * 1_000_000 + version;
        let answer = nurse.post(&path, entry(id, version.into(), day(11, 21), &text)).await;
        match answer.status {
            StatusCode::OK => acknowledged += 1,
            // It may be there all the same: sent again it is known, and answered.
            StatusCode::SERVICE_UNAVAILABLE => {
                assert_eq!(answer.code(), "store-unavailable", "{answer:?}");
                away += 1;
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            _ => assert_eq!(answer.code(), "too-many-requests", "{answer:?}"),
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    (acknowledged, away)
}

/// Reads lists until the time is over; gives how often there was one.
async fn reads(nurse: &Browser<'_>, until: Instant) -> u32 {
    let mut read = 0;
    while Instant::now() < until {
        let answer = nurse.get("/api/worklists/unseen").await;
        let away = answer.status == StatusCode::SERVICE_UNAVAILABLE;
        assert!(answer.status == StatusCode::OK || away, "{answer:?}");
        read += u32::from(!away);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    read
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_restart_of_postgresql_is_said_plainly_and_nothing_acknowledged_is_lost() {
    let cluster = Arc::new(Cluster::start().unwrap());
    let url = cluster.database("restart").unwrap();
    let app = TestApp::on(database::open(&url).await.unwrap());
    let mut nurses = Vec::new();
    for number in 0..NURSES {
        app.child(&format!("c{number}"), OWN, day(6, 1), Vec::new()).await;
        nurses.push(app.signed_in(&format!("n{number}"), Role::Nurse, &[OWN]).await);
    }
    let reader = app.signed_in("reader", Role::Nurse, &[OWN]).await;
    let until = Instant::now() + Duration::from_secs(6);
    let server = Arc::clone(&cluster);
    let restart = tokio::task::spawn_blocking(move || {
        std::thread::sleep(Duration::from_millis(1_500));
        server.stop().unwrap();
        std::thread::sleep(Duration::from_millis(500));
        server.up().unwrap();
    });
    let [one, two, three] = &nurses[..] else { panic!() };
    let (one, two, three, read, restarted) = tokio::join!(
        writes(one, 0, until),
        writes(two, 1, until),
        writes(three, 2, until),
        reads(&reader, until),
        restart
    );
    restarted.unwrap();
    let done = [one, two, three];
    assert!(read > 5, "{read}");
    assert!(done.iter().any(|(_, away)| *away > 0), "nobody noticed the restart: {done:?}");

    let access = Access::new("cli".into(), "test", 0);
    for (number, (acknowledged, _)) in done.into_iter().enumerate() {
        assert!(acknowledged > 5, "{acknowledged}");
        let child = ChildId(format!("c{number}"));
        let kept = app.store().child(&child, &access).await.unwrap().entries;
        let texts = kept.iter().filter_map(|entry| match &entry.body {
            Body::Note { text } => text.parse::<u32>().ok(),
            _ => None,
        });
        let texts: Vec<u32> = texts.collect();
        // The last one may have been written and not answered when the time was over.
        let last = texts.len() as u32;
        assert!(last == acknowledged || last == acknowledged + 1, "{last} {acknowledged}");
        assert_eq!(texts, (1..=last).collect::<Vec<u32>>());
    }
    assert_eq!(app.store().verify_audit().await.unwrap().breaks, []);
    app.store().close().await;
}
