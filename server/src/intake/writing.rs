//! Statements turned into entries of timelines, with what these then add up to.

use data_encoding::BASE32_NOPAD;
use hagukumi_core::care::intake::{KnownChild, Statement};
use hagukumi_core::care::{
    Author, Body, Case, ChildId, Entry, EntryId, Handover, HandoverId, Receiver,
};
use hagukumi_store::{Append, ChildRecord, Gone, Summarize, Timeline};

/// A name for something new: 128 random bits, so that none can be guessed from another.
///
/// # Panics
/// When the machine has no source of random numbers.
pub fn random_id() -> String {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).expect("the machine gives random numbers");
    BASE32_NOPAD.encode(&bits).to_lowercase()
}

/// A child as the judgement of rows needs it.
pub(super) fn known(record: ChildRecord) -> KnownChild {
    KnownChild {
        id: record.id,
        person: record.summary.person,
        attended: record.summary.attended,
        died: record.summary.gone == Some(Gone::Died),
    }
}

/// Who writes, and when.
pub(super) struct Writer<'w> {
    /// The run.
    pub(super) run: &'w str,
    /// When, milliseconds since 1970.
    pub(super) at_ms: i64,
    /// What a timeline adds up to.
    pub(super) summarize: Summarize<'w>,
}

impl Writer<'_> {
    /// What is to be written about a child. The person comes first, so that everything after it is
    /// about somebody.
    ///
    /// A child whose address now lies in another ward is sent to it: it stays with its ward until
    /// the other one has accepted, and both see it meanwhile.
    pub(super) fn append(
        &self,
        child: ChildId,
        timeline: Option<Timeline>,
        mut statements: Vec<Statement>,
    ) -> Append {
        let expected = timeline.as_ref().map_or(0, |timeline| timeline.record.version);
        let mut all = timeline.map(|timeline| timeline.entries).unwrap_or_default();
        let before = all.len();
        statements.sort_by_key(|said| (!matches!(said.body, Body::Person { .. }), said.on));
        let moved = statements.iter().rev().find_map(|said| match &said.body {
            Body::Person { person } => Some((said.on, person.ward.clone())),
            _ => None,
        });
        let write = |said: Statement, all: &mut Vec<Entry>| {
            let seq =
                expected + u32::try_from(all.len() - before).unwrap_or(u32::MAX - expected) + 1;
            all.push(Entry {
                id: EntryId(random_id()),
                seq,
                on: said.on,
                recorded_ms: self.at_ms,
                author: Author::Import(self.run.to_owned()),
                body: said.body,
            });
        };
        for said in statements {
            write(said, &mut all);
        }
        if let Some((on, ward)) = moved.filter(|_| before > 0) {
            let (case, _) = Case::fold(all.iter().cloned());
            if case.needs_handover() {
                let id = HandoverId(random_id());
                let step = Handover::Sent { receiver: Receiver::Ward(ward), note: String::new() };
                write(Statement { on, body: Body::Handover { id, step } }, &mut all);
            }
        }
        let entries = all.get(before..).unwrap_or_default().to_vec();
        Append { child, expected, entries, summary: (self.summarize)(all) }
    }
}
