//! Children and their timelines.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use chrono::NaiveDate;
use futures_util::TryStreamExt as _;
use hagukumi_core::care::{ChildId, Entry, HouseholdId};
use hagukumi_store::{
    Access, Append, Appended, ChildRecord, Children, Error, Result, Search, Term, Timeline,
};

use crate::bulk::Rows;
use crate::codec::{ChildRow, ListingRow, json, number, plain, read, record, same, wards};
use crate::db::{Adapter, Connection, fault};
use crate::{audit, bulk, effects};

/// Between the entries of one timeline, where the database hands them over in one piece.
const BETWEEN: &str = "\n";

/// Everything of an [`Append`] but its audit row.
pub(crate) async fn append_in(db: &mut Connection, append: &mut Append) -> Result<Appended> {
    check(append)?;
    if let Some(version) = written_before(db, append).await? {
        return Ok(Appended { version, repeated: true });
    }
    number_entries(append);
    let child = &append.child;
    let version = append.entries.last().map_or(append.expected, |last| last.seq);
    if append.expected == 0 {
        if let Some(current) = version_of(db, child).await? {
            return Err(Error::Conflict { current });
        }
        Rows::of(std::slice::from_ref(append))?.insert(db).await?;
    } else {
        let row = ChildRow::of(child, version, &append.summary)?;
        if !update(db, &row, append.expected).await? {
            return Err(match version_of(db, child).await? {
                Some(current) => Error::Conflict { current },
                None => Error::NotFound("child"),
            });
        }
        rewrite_listings(db, append).await?;
        bulk::insert_entries(db, std::slice::from_ref(append)).await?;
    }
    effects::follow(db, append).await?;
    Ok(Appended { version, repeated: false })
}

/// What the database cannot check by itself.
pub(crate) fn check(append: &Append) -> Result<()> {
    if append.entries.is_empty() {
        return Err(Error::Invalid("no entry"));
    }
    plain([append.child.as_str()])?;
    plain(append.entries.iter().map(|entry| entry.id.as_str()))
}

/// The store numbers the entries.
pub(crate) fn number_entries(append: &mut Append) {
    for (seq, entry) in (append.expected + 1..).zip(&mut append.entries) {
        entry.seq = seq;
    }
}

/// Where these very entries stand already, the version after them.
async fn written_before(db: &mut Connection, append: &Append) -> Result<Option<u32>> {
    let mut last = 0;
    let mut found = 0;
    for entry in &append.entries {
        let id = entry.id.as_str();
        let row = sqlx::query!("SELECT child, doc FROM entry WHERE id = $1", id)
            .fetch_optional(&mut *db)
            .await
            .map_err(fault)?;
        let Some(row) = row else { continue };
        let kept: Entry = read(&row.doc, "entry")?;
        if row.child != append.child.as_str() || !same(&kept, entry) {
            return Err(Error::Duplicate("entry"));
        }
        found += 1;
        last = last.max(kept.seq);
    }
    match found {
        0 => Ok(None),
        found if found == append.entries.len() => Ok(Some(last)),
        // A part of an earlier append together with something new is no repetition.
        _ => Err(Error::Duplicate("entry")),
    }
}

async fn version_of(db: &mut Connection, child: &ChildId) -> Result<Option<u32>> {
    let id = child.as_str();
    let version = sqlx::query_scalar!("SELECT version FROM child WHERE id = $1", id)
        .fetch_optional(db)
        .await
        .map_err(fault)?;
    version.map(number).transpose()
}

/// Writes what a child adds up to, where its version is still the expected one.
pub(crate) async fn update(db: &mut Connection, row: &ChildRow<'_>, expected: u32) -> Result<bool> {
    let expected = i64::from(expected);
    let done = sqlx::query!(
        "UPDATE child SET version = $2, summary = $3, register_id = $4, name_key = $5,
             kana_key = $6, birth_date = $7, ward = $8, area = $9, household = $10,
             language = $11, interpreter = $12, responsible = $13, visit_state = $14,
             visit_to = $15, visit_on = $16, visit_at = $17, visit_until = $18
         WHERE id = $1 AND version = $19",
        row.id,
        row.version,
        row.summary,
        row.register_id,
        row.name_key,
        row.kana_key,
        row.birth_date,
        row.ward,
        row.area,
        row.household,
        row.language,
        row.interpreter,
        row.responsible,
        row.visit_state,
        row.visit_to,
        row.visit_on,
        row.visit_at,
        row.visit_until,
        expected
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(done.rows_affected() == 1)
}

/// Puts the listings of one child in the place of those that stand. Most of them are the same after
/// an entry as before it; those are left alone, because each is in several indexes.
async fn rewrite_listings(db: &mut Connection, append: &Append) -> Result<()> {
    let id = append.child.as_str();
    let standing: Vec<String> = sqlx::query_scalar!(
        r#"SELECT concat_ws(' ', list, item, from_day, coalesce(CAST(until_day AS TEXT), '-'), due,
                            unseen_since, youth, birth_date, attempts, ward) AS "line!: String"
           FROM listing WHERE child = $1"#,
        id
    )
    .fetch_all(&mut *db)
    .await
    .map_err(fault)?;
    let mut gone: BTreeSet<String> = standing.into_iter().collect();
    let mut new = ListingRow::of(std::slice::from_ref(append));
    new.retain(|row| !gone.remove(&row.line()));
    if !gone.is_empty() {
        let gone = json(&gone)?;
        sqlx::query!(
            "DELETE FROM listing
             WHERE child = $1
               AND concat_ws(' ', list, item, from_day, coalesce(CAST(until_day AS TEXT), '-'), due,
                             unseen_since, youth, birth_date, attempts, ward)
                   IN (SELECT value FROM json_each(CAST($2 AS TEXT)))",
            id,
            gone
        )
        .execute(&mut *db)
        .await
        .map_err(fault)?;
    }
    bulk::insert_listings(db, new).await
}

/// One timeline. A statement of its own: PostgreSQL without statistics takes a list of ids for a
/// long one, and reads every entry of the city.
async fn timeline_in(db: &mut Connection, child: &ChildId) -> Result<Timeline> {
    let id = child.as_str();
    let row = sqlx::query!("SELECT id, version, summary FROM child WHERE id = $1", id)
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?
        .ok_or(Error::NotFound("child"))?;
    let record = record(row.id, row.version, &row.summary)?;
    let docs = sqlx::query_scalar!("SELECT doc FROM entry WHERE child = $1 ORDER BY seq", id)
        .fetch_all(db)
        .await
        .map_err(fault)?;
    let entries = docs.iter().map(|doc| read(doc, "entry")).collect::<Result<_>>()?;
    Ok(Timeline { record, entries })
}

async fn household_in(db: &mut Connection, household: &HouseholdId) -> Result<Vec<ChildRecord>> {
    let id = household.as_str();
    let rows = sqlx::query!(
        "SELECT id, version, summary FROM child WHERE household = $1 ORDER BY birth_date, id",
        id
    )
    .fetch_all(db)
    .await
    .map_err(fault)?;
    rows.into_iter().map(|row| record(row.id, row.version, &row.summary)).collect()
}

async fn timelines_in(db: &mut Connection, children: &[ChildId]) -> Result<Vec<Timeline>> {
    let ids = json(children)?;
    let rows = sqlx::query!(
        r#"SELECT id, version, summary FROM child
           WHERE id IN (SELECT value FROM json_each(CAST($1 AS TEXT)))"#,
        ids
    )
    .fetch_all(&mut *db)
    .await
    .map_err(fault)?;
    let mut found = BTreeMap::new();
    for row in rows {
        let record = record(row.id, row.version, &row.summary)?;
        found.insert(record.id.clone(), Timeline { record, entries: Vec::new() });
    }
    let mut rows = sqlx::query!(
        r#"SELECT child, doc FROM entry
           WHERE child IN (SELECT value FROM json_each(CAST($1 AS TEXT))) ORDER BY child, seq"#,
        ids
    )
    .fetch(&mut *db);
    while let Some(row) = rows.try_next().await.map_err(fault)? {
        if let Some(timeline) = found.get_mut(&ChildId(row.child)) {
            timeline.entries.push(read(&row.doc, "entry")?);
        }
    }
    Ok(children.iter().filter_map(|child| found.remove(child)).collect())
}

#[async_trait]
impl Children for Adapter {
    async fn append(&self, mut append: Append, access: &Access) -> Result<Appended> {
        let mut tx = self.begin().await?;
        let appended = append_in(&mut tx, &mut append).await?;
        audit::link(&mut tx, access, [&append.child]).await?;
        tx.commit().await?;
        Ok(appended)
    }

    async fn child(&self, child: &ChildId, access: &Access) -> Result<Timeline> {
        let mut tx = self.begin_reading().await?;
        let timeline = timeline_in(&mut tx, child).await?;
        audit::link(&mut tx, access, [child]).await?;
        tx.commit().await?;
        Ok(timeline)
    }

    async fn timelines(&self, children: &[ChildId], access: &Access) -> Result<Vec<Timeline>> {
        let mut tx = self.begin_reading().await?;
        let found = timelines_in(&mut tx, children).await?;
        audit::link(&mut tx, access, found.iter().map(|timeline| &timeline.record.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn search(&self, search: &Search, access: &Access) -> Result<Vec<ChildRecord>> {
        let (mut born, mut register, mut name) = (None, None, None);
        match Term::read(&search.text) {
            Term::Nothing => return Ok(Vec::new()),
            Term::Born(day) => born = Some(day),
            Term::Register(id) => register = Some(id),
            Term::Name(part) => name = Some(pattern(&part)),
        }
        let wards = wards(search.wards.as_deref())?;
        let limit = i64::from(search.limit);
        let mut tx = self.begin_reading().await?;
        /// One statement for some wards and for all: only one that names its wards is led to them
        /// by the index `child_search`. What is searched is all in there; rows are read of those
        /// found alone.
        macro_rules! found {
            ($wards:literal) => {{
                let rows = sqlx::query!(
                    r#"SELECT id, version, summary FROM child
                       WHERE id IN (
                           SELECT id FROM child
                           WHERE "#
                        + $wards
                        + r#" AND (birth_date = $2 OR register_id = $3
                                  OR name_key LIKE CAST($4 AS TEXT) ESCAPE '!'
                                  OR kana_key LIKE CAST($4 AS TEXT) ESCAPE '!')
                           ORDER BY kana_key, birth_date, id LIMIT $5)
                       ORDER BY kana_key, birth_date, id"#,
                    wards,
                    born,
                    register,
                    name,
                    limit
                )
                .fetch_all(&mut *tx)
                .await
                .map_err(fault)?;
                rows.into_iter()
                    .map(|row| record(row.id, row.version, &row.summary))
                    .collect::<Result<Vec<_>>>()?
            }};
        }
        let found = if wards.is_some() {
            found!("ward IN (SELECT value FROM json_each(CAST($1 AS TEXT)))")
        } else {
            found!("CAST($1 AS TEXT) IS NULL")
        };
        audit::link(&mut tx, access, found.iter().map(|record| &record.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn child_at_home(
        &self,
        child: &ChildId,
        with_home: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<(Timeline, Vec<ChildRecord>)> {
        let mut tx = self.begin_reading().await?;
        let timeline = timeline_in(&mut tx, child).await?;
        let household = timeline.record.summary.person.household.as_ref();
        let others = match household.filter(|_| with_home(&timeline)) {
            Some(household) => {
                let mut home = household_in(&mut tx, household).await?;
                home.retain(|record| record.id != *child);
                home
            }
            None => Vec::new(),
        };
        let named = std::iter::once(child).chain(others.iter().map(|record| &record.id));
        audit::link(&mut tx, access, named).await?;
        tx.commit().await?;
        Ok((timeline, others))
    }

    async fn born_within(
        &self,
        born: (NaiveDate, NaiveDate),
        ward_ids: Option<&[String]>,
        keep: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<Vec<Timeline>> {
        let wards = wards(ward_ids)?;
        let mut db = self.snapshot().await?;
        let mut rows = sqlx::query!(
            r#"SELECT c.id AS "id!", c.version AS "version!", c.summary AS "summary!",
                      e.docs AS "docs!: String"
               FROM child c JOIN (
                   SELECT child, string_agg(doc, CAST($4 AS TEXT) ORDER BY seq) AS docs
                   FROM entry WHERE child IN (
                       SELECT id FROM child WHERE birth_date >= $1 AND birth_date <= $2
                           AND (CAST($3 AS TEXT) IS NULL
                                OR ward IN (SELECT value FROM json_each(CAST($3 AS TEXT)))))
                   GROUP BY child) e ON e.child = c.id
               ORDER BY c.kana_key, c.id"#,
            born.0,
            born.1,
            wards,
            BETWEEN
        )
        .fetch(&mut *db);
        let mut found = Vec::new();
        while let Some(row) = rows.try_next().await.map_err(fault)? {
            let record = record(row.id, row.version, &row.summary)?;
            let timeline = Timeline { record, entries: entries(&row.docs)? };
            if keep(&timeline) {
                found.push(timeline);
            }
        }
        drop(rows);
        db.commit().await.map_err(fault)?;
        // Only now it is known whom the audit has to name; nothing is handed out before that.
        let mut tx = self.begin_reading().await?;
        audit::link(&mut tx, access, found.iter().map(|timeline| &timeline.record.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn everyone(&self, access: &Access) -> Result<Vec<ChildRecord>> {
        // Noted before it is read, so that nobody who writes waits for the reading.
        self.audit_first(access).await?;
        let mut db = self.snapshot().await?;
        let mut rows =
            sqlx::query!("SELECT id, version, summary FROM child ORDER BY id").fetch(&mut *db);
        let mut found = Vec::new();
        while let Some(row) = rows.try_next().await.map_err(fault)? {
            found.push(record(row.id, row.version, &row.summary)?);
        }
        drop(rows);
        db.commit().await.map_err(fault)?;
        Ok(found)
    }

    async fn each_timeline(
        &self,
        each: &mut (dyn for<'t> FnMut(&'t ChildId, &'t [Entry]) + Send),
        access: &Access,
    ) -> Result<()> {
        self.audit_first(access).await?;
        let mut db = self.snapshot().await?;
        let mut rows = sqlx::query!(
            r#"SELECT child, string_agg(doc, CAST($1 AS TEXT) ORDER BY seq) AS "docs!: String"
               FROM entry GROUP BY child"#,
            BETWEEN
        )
        .fetch(&mut *db);
        while let Some(row) = rows.try_next().await.map_err(fault)? {
            each(&ChildId(row.child), &entries(&row.docs)?);
        }
        drop(rows);
        db.commit().await.map_err(fault)
    }
}

impl Adapter {
    async fn audit_first(&self, access: &Access) -> Result<()> {
        let mut tx = self.begin_reading().await?;
        audit::link(&mut tx, access, []).await?;
        tx.commit().await
    }
}

/// Entries that the database handed over in one piece.
pub(crate) fn entries(docs: &str) -> Result<Vec<Entry>> {
    docs.split('\n').map(|doc| read(doc, "entry")).collect()
}

/// "Contains" as `LIKE` has it.
fn pattern(part: &str) -> String {
    let mut pattern = String::from("%");
    for c in part.chars() {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
