//! Lists, and the numbers that stand for them.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::{Body, ChildId, Entry, HandoverId, List, StaffId};
use hagukumi_store::{
    Access, AttemptMade, AttemptsQuery, ChildRecord, Count, CountQuery, Direction, Error,
    HandoverFile, HandoverRecord, HandoverState, ListQuery, Lists, Page, Result, WorkRow,
};

use crate::audit;
use crate::codec::{count, counted, json, plain, read, record, wards};
use crate::db::{Adapter, Connection, fault};

/// Whether children leave the list again as a rule, so that far more of its listings are over than
/// hold: the index `listing_open` finds those that hold.
fn empties(list: List) -> bool {
    matches!(list, List::Visits | List::Steps)
}

/// A row of a page.
struct Row {
    id: String,
    version: i64,
    summary: String,
    item: String,
    from_day: NaiveDate,
}

/// Children of one ward and day of birth on one list.
struct Born {
    ward: String,
    item: String,
    birth_date: NaiveDate,
    n: i64,
}

async fn rows_in(db: &mut Connection, query: &ListQuery) -> Result<Vec<WorkRow>> {
    let wards = wards(query.wards.as_deref())?;
    let staff = query.staff.as_ref().map(StaffId::as_str);
    let least = query.attempts_min.map(i64::from);
    let most = query.attempts_max.map(i64::from);
    let limit = i64::from(query.limit);
    let list = query.list.name();
    let after = query.after.as_ref();
    let unseen_since = after.map(|cursor| cursor.unseen_since);
    let due = after.map(|cursor| cursor.due);
    let youth = after.map(|cursor| cursor.youth);
    let item = after.map(|cursor| cursor.item.as_str());
    let child = after.map(|cursor| cursor.child.as_str());
    /// One statement with two conditions and orders: sqlx checks literal text alone.
    macro_rules! rows {
        ($holds:literal, $order:literal) => {{
            let rows = sqlx::query_as!(
                Row,
                r#"SELECT c.id, c.version, c.summary, l.item, l.from_day AS "from_day: NaiveDate"
                   FROM listing l JOIN child c ON c.id = l.child
                   WHERE l.list = $1 AND "#
                    + $holds
                    + r#" AND (CAST($3 AS TEXT) IS NULL
                          OR l.ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                     AND (CAST($4 AS TEXT) IS NULL OR c.area = $4)
                     AND (CAST($5 AS TEXT) IS NULL OR l.item = $5)
                     AND (l.birth_date >= $6 OR $6 IS NULL)
                     AND (l.birth_date <= $7 OR $7 IS NULL)
                     AND (CAST($8 AS TEXT) IS NULL OR c.language = $8)
                     AND (c.interpreter = $9 OR $9 IS NULL)
                     AND (CAST($10 AS TEXT) IS NULL OR c.responsible = $10 OR c.visit_to = $10)
                     AND (l.attempts >= $11 OR $11 IS NULL)
                     AND (l.attempts <= $12 OR $12 IS NULL)
                     AND (CAST($13 AS TEXT) IS NULL OR $13 = CASE
                          WHEN c.visit_state = 'away' AND c.visit_until <= $2
                          THEN CASE WHEN c.visit_to IS NULL THEN 'unassigned' ELSE 'assigned' END
                          ELSE c.visit_state END)
                     AND (CAST($18 AS TEXT) IS NULL
                          OR (l.unseen_since, l.due, l.youth, l.item, l.child)
                             > ($14, $15, $16, $17, $18))
                   ORDER BY "#
                    + $order
                    + ", l.due, l.youth, l.item, l.child LIMIT $19",
                list,
                query.on,
                wards,
                query.area,
                query.checkup,
                query.born_from,
                query.born_to,
                query.language,
                query.interpreter,
                staff,
                least,
                most,
                query.visit_state,
                unseen_since,
                due,
                youth,
                item,
                child,
                limit
            );
            rows.fetch_all(db).await.map_err(fault)?
        }};
    }
    let rows = if empties(query.list) {
        // By the index `listing_open`, and then in order. `coalesce` keeps both databases from
        // walking through everybody who ever stood on the list because they are in order there.
        rows!(
            "l.list IN ('visits', 'steps') AND coalesce(l.until_day, '9999-12-31') > $2
             AND coalesce(l.from_day, l.due) <= $2",
            "coalesce(l.unseen_since, l.due)"
        )
    } else {
        // Both databases walk the index `listing_order` and stop when the page is full. `NOT … >`
        // keeps SQLite from taking `listing_day` and sorting the whole list.
        rows!("NOT l.from_day > $2 AND (l.until_day IS NULL OR l.until_day > $2)", "l.unseen_since")
    };
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let record = record(row.id, row.version, &row.summary)?;
        let placing = record.summary.placings.iter().find(|placing| {
            let listing = &placing.listing;
            listing.list == query.list && listing.item == row.item && listing.from == row.from_day
        });
        let placing =
            placing.cloned().ok_or_else(|| Error::Corrupt("a listing without a summary".into()))?;
        found.push(WorkRow { record, placing });
    }
    Ok(found)
}

async fn total_in(db: &mut Connection, query: &ListQuery) -> Result<u64> {
    let wards = wards(query.wards.as_deref())?;
    let staff = query.staff.as_ref().map(StaffId::as_str);
    let least = query.attempts_min.map(i64::from);
    let most = query.attempts_max.map(i64::from);
    let list = query.list.name();
    let about_child = query.area.is_some()
        || query.language.is_some()
        || query.interpreter.is_some()
        || staff.is_some()
        || query.visit_state.is_some();
    /// One statement with two conditions.
    macro_rules! total {
        ($holds:literal) => {
            sqlx::query_scalar!(
                r#"SELECT count(*) AS "n!: i64"
                   FROM listing l JOIN child c ON c.id = l.child
                   WHERE l.list = $1 AND "#
                    + $holds
                    + r#" AND (CAST($3 AS TEXT) IS NULL
                          OR l.ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                     AND (CAST($4 AS TEXT) IS NULL OR c.area = $4)
                     AND (CAST($5 AS TEXT) IS NULL OR l.item = $5)
                     AND (l.birth_date >= $6 OR $6 IS NULL)
                     AND (l.birth_date <= $7 OR $7 IS NULL)
                     AND (CAST($8 AS TEXT) IS NULL OR c.language = $8)
                     AND (c.interpreter = $9 OR $9 IS NULL)
                     AND (CAST($10 AS TEXT) IS NULL OR c.responsible = $10 OR c.visit_to = $10)
                     AND (l.attempts >= $11 OR $11 IS NULL)
                     AND (l.attempts <= $12 OR $12 IS NULL)
                     AND (CAST($13 AS TEXT) IS NULL OR $13 = CASE
                          WHEN c.visit_state = 'away' AND c.visit_until <= $2
                          THEN CASE WHEN c.visit_to IS NULL THEN 'unassigned' ELSE 'assigned' END
                          ELSE c.visit_state END)"#,
                list,
                query.on,
                wards,
                query.area,
                query.checkup,
                query.born_from,
                query.born_to,
                query.language,
                query.interpreter,
                staff,
                least,
                most,
                query.visit_state
            )
            .fetch_one(db)
            .await
            .map_err(fault)?
        };
    }
    let total = if empties(query.list) {
        // By the index `listing_open`.
        total!(
            "l.list IN ('visits', 'steps') AND coalesce(l.until_day, '9999-12-31') > $2
             AND coalesce(l.from_day, l.due) <= $2"
        )
    } else if about_child || least.is_some() || most.is_some() {
        total!("l.from_day <= $2 AND (l.until_day IS NULL OR l.until_day > $2)")
    } else {
        // The index `listing_day` has all that this asks for.
        sqlx::query_scalar!(
            r#"SELECT count(*) AS "n!: i64" FROM listing
               WHERE list = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day > $2)
                 AND (CAST($3 AS TEXT) IS NULL
                      OR ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                 AND (CAST($4 AS TEXT) IS NULL OR item = $4)
                 AND (birth_date >= $5 OR $5 IS NULL)
                 AND (birth_date <= $6 OR $6 IS NULL)"#,
            list,
            query.on,
            wards,
            query.checkup,
            query.born_from,
            query.born_to
        )
        .fetch_one(db)
        .await
        .map_err(fault)?
    };
    Ok(count(total))
}

#[async_trait]
impl Lists for Adapter {
    async fn worklist(&self, query: &ListQuery, access: &Access) -> Result<Page> {
        let texts = [&query.area, &query.checkup, &query.language, &query.visit_state];
        plain(texts.into_iter().flatten().map(String::as_str))?;
        let mut tx = self.begin_reading().await?;
        let rows = rows_in(&mut tx, query).await?;
        let total = total_in(&mut tx, query).await?;
        audit::link(&mut tx, access, rows.iter().map(|row| &row.record.id)).await?;
        tx.commit().await?;
        Ok(Page { rows, total })
    }

    async fn counts(&self, query: &CountQuery) -> Result<Vec<Count>> {
        let wards = wards(query.wards.as_deref())?;
        let mut db = self.reader().await?;
        let mut counts = BTreeMap::new();
        for list in List::ALL {
            let name = list.name();
            /// One statement with two conditions.
            macro_rules! counted {
                ($holds:literal) => {
                    sqlx::query_as!(
                        Born,
                        r#"SELECT ward, item, birth_date AS "birth_date: NaiveDate",
                                  count(*) AS "n!: i64"
                           FROM listing WHERE list = $1 AND "#
                            + $holds
                            + r#" AND (CAST($3 AS TEXT) IS NULL
                                  OR ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                           GROUP BY ward, item, birth_date"#,
                        name,
                        query.on,
                        wards
                    )
                    .fetch_all(&mut *db)
                    .await
                    .map_err(fault)?
                };
            }
            let rows = if empties(list) {
                counted!(
                    "list IN ('visits', 'steps') AND coalesce(until_day, '9999-12-31') > $2
                     AND coalesce(from_day, due) <= $2"
                )
            } else {
                counted!("from_day <= $2 AND (until_day IS NULL OR until_day > $2)")
            };
            for row in rows {
                let band = query.born.partition_point(|day| *day <= row.birth_date);
                *counts.entry((list, row.ward, row.item, band)).or_insert(0) += count(row.n);
            }
        }
        Ok(counts
            .into_iter()
            .map(|((list, ward, item, band), children)| Count { list, ward, item, band, children })
            .collect())
    }

    async fn attempts(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        ward_ids: Option<&[String]>,
    ) -> Result<u64> {
        let wards = wards(ward_ids)?;
        let mut db = self.reader().await?;
        let total = sqlx::query_scalar!(
            r#"SELECT count(*) AS "n!: i64" FROM entry e JOIN child c ON c.id = e.child
               WHERE e.kind = 'attempt' AND e.on_day >= $1 AND e.on_day <= $2
                 AND (CAST($3 AS TEXT) IS NULL
                      OR c.ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                 AND NOT EXISTS (SELECT 1 FROM entry f
                                 WHERE f.corrects = e.id AND f.child = e.child)
                 AND (e.corrects IS NULL
                      OR NOT EXISTS (SELECT 1 FROM entry f
                                     WHERE f.corrects = e.corrects AND f.child = e.child
                                       AND f.seq > e.seq))"#,
            from,
            to,
            wards
        )
        .fetch_one(&mut *db)
        .await
        .map_err(fault)?;
        Ok(count(total))
    }

    async fn attempts_made(
        &self,
        query: &AttemptsQuery,
        access: &Access,
    ) -> Result<Vec<AttemptMade>> {
        let wards = wards(query.wards.as_deref())?;
        let limit = i64::from(query.limit);
        let after = query.after.as_ref();
        let on = after.map(|cursor| cursor.on);
        let kana = after.map(|cursor| cursor.kana.as_str());
        let child = after.map(|cursor| cursor.child.as_str());
        let seq = after.map(|cursor| i64::from(cursor.seq));
        plain(kana.into_iter().chain(child))?;
        let mut tx = self.begin_reading().await?;
        let rows = sqlx::query!(
            r#"SELECT c.id, c.version, c.summary, e.doc, first.doc AS "first?: String"
               FROM entry e JOIN child c ON c.id = e.child
               LEFT JOIN entry first ON first.id = e.corrects AND first.child = e.child
               WHERE e.kind = 'attempt' AND e.on_day >= $1 AND e.on_day <= $2
                 AND (CAST($3 AS TEXT) IS NULL
                      OR c.ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                 AND NOT EXISTS (SELECT 1 FROM entry f
                                 WHERE f.corrects = e.id AND f.child = e.child)
                 AND (e.corrects IS NULL
                      OR NOT EXISTS (SELECT 1 FROM entry f
                                     WHERE f.corrects = e.corrects AND f.child = e.child
                                       AND f.seq > e.seq))
                 AND (CAST($6 AS TEXT) IS NULL OR e.on_day < $4
                      OR (e.on_day = $4 AND (c.kana_key, e.child, e.seq) > ($5, $6, $7)))
               ORDER BY e.on_day DESC, c.kana_key, e.child, e.seq LIMIT $8"#,
            query.from,
            query.to,
            wards,
            on,
            kana,
            child,
            seq,
            limit
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let entry: Entry = read(&row.doc, "entry")?;
            let first = row.first.map(|doc| read::<Entry>(&doc, "entry")).transpose()?;
            let Some((on, Body::Attempt { attempt })) = counted(&entry).1 else {
                return Err(Error::Corrupt("an attempt that is none".to_owned()));
            };
            found.push(AttemptMade {
                record: record(row.id, row.version, &row.summary)?,
                on,
                attempt: attempt.clone(),
                author: first.map_or_else(|| entry.author.clone(), |first| first.author),
                seq: entry.seq,
            });
        }
        let children: BTreeSet<&ChildId> = found.iter().map(|made| &made.record.id).collect();
        audit::link(&mut tx, access, children).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn responsible_on(
        &self,
        list: List,
        on: NaiveDate,
        ward_ids: Option<&[String]>,
    ) -> Result<Vec<StaffId>> {
        let wards = wards(ward_ids)?;
        let name = list.name();
        let mut db = self.reader().await?;
        /// One statement with two conditions.
        macro_rules! responsible {
            ($holds:literal) => {
                sqlx::query_scalar!(
                    r#"SELECT DISTINCT c.responsible AS "responsible!: String"
                       FROM listing l JOIN child c ON c.id = l.child
                       WHERE c.responsible IS NOT NULL AND l.list = $1 AND "#
                        + $holds
                        + " AND (CAST($3 AS TEXT) IS NULL
                              OR l.ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
                       ORDER BY c.responsible",
                    name,
                    on,
                    wards
                )
                .fetch_all(&mut *db)
                .await
                .map_err(fault)?
            };
        }
        let staff = if empties(list) {
            responsible!(
                "l.list IN ('visits', 'steps') AND coalesce(l.until_day, '9999-12-31') > $2
                 AND coalesce(l.from_day, l.due) <= $2"
            )
        } else {
            responsible!("l.from_day <= $2 AND (l.until_day IS NULL OR l.until_day > $2)")
        };
        Ok(staff.into_iter().map(StaffId).collect())
    }

    async fn visits_of(
        &self,
        staff: &StaffId,
        on: NaiveDate,
        access: &Access,
    ) -> Result<Vec<ChildRecord>> {
        let mut tx = self.begin_reading().await?;
        let id = staff.as_str();
        let rows = sqlx::query!(
            "SELECT id, version, summary FROM child WHERE visit_to = $1 AND visit_on = $2
             ORDER BY visit_at, kana_key, id",
            id,
            on
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        let found = rows
            .into_iter()
            .map(|row| record(row.id, row.version, &row.summary))
            .collect::<Result<Vec<_>>>()?;
        audit::link(&mut tx, access, found.iter().map(|record| &record.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn appointments(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        ward_ids: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<ChildRecord>> {
        let wards = wards(ward_ids)?;
        let mut tx = self.begin_reading().await?;
        let rows = sqlx::query!(
            "SELECT id, version, summary FROM child
             WHERE visit_state = 'appointment' AND visit_on >= $1 AND visit_on <= $2
               AND (CAST($3 AS TEXT) IS NULL
                    OR ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
             ORDER BY visit_on, visit_at, kana_key, id",
            from,
            to,
            wards
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        let found = rows
            .into_iter()
            .map(|row| record(row.id, row.version, &row.summary))
            .collect::<Result<Vec<_>>>()?;
        audit::link(&mut tx, access, found.iter().map(|record| &record.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn handovers_waiting(
        &self,
        ward_ids: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<HandoverRecord>> {
        let wards = wards(ward_ids)?;
        let mut tx = self.begin_reading().await?;
        let rows = sqlx::query!(
            r#"SELECT h.id, h.from_ward, h.receiver, h.sent_on AS "sent_on: NaiveDate",
                      h.state_on AS "state_on: NaiveDate", c.id AS child, c.version, c.summary
               FROM handover h JOIN child c ON c.id = h.child
               WHERE h.state = 'sent' AND (CAST($1 AS TEXT) IS NULL
                   OR h.from_ward IN (SELECT value FROM json_each(CAST($1 AS TEXT)))
                   OR h.to_ward IN (SELECT value FROM json_each(CAST($1 AS TEXT))))
               ORDER BY h.sent_on, h.id"#,
            wards
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            found.push(HandoverRecord {
                id: HandoverId(row.id),
                child: record(row.child, row.version, &row.summary)?,
                from_ward: row.from_ward,
                receiver: read(&row.receiver, "handover")?,
                sent_on: row.sent_on,
                state: HandoverState::Sent,
                state_on: row.state_on,
            });
        }
        audit::link(&mut tx, access, found.iter().map(|handover| &handover.child.id)).await?;
        tx.commit().await?;
        Ok(found)
    }

    async fn handovers_waiting_count(&self, ward_ids: Option<&[String]>) -> Result<u64> {
        let wards = wards(ward_ids)?;
        let mut db = self.reader().await?;
        let total = sqlx::query_scalar!(
            r#"SELECT count(*) AS "n!: i64" FROM handover
               WHERE state = 'sent' AND (CAST($1 AS TEXT) IS NULL
                   OR from_ward IN (SELECT value FROM json_each(CAST($1 AS TEXT)))
                   OR to_ward IN (SELECT value FROM json_each(CAST($1 AS TEXT))))"#,
            wards
        )
        .fetch_one(&mut *db)
        .await
        .map_err(fault)?;
        Ok(count(total))
    }

    async fn add_handover_file(&self, file: &HandoverFile, access: &Access) -> Result<()> {
        plain([file.id.as_str(), &file.municipality, &file.file])?;
        let mut tx = self.begin().await?;
        let (direction, state) = (file.direction.name(), file.state.name());
        let children = json(&file.children)?;
        let done = sqlx::query!(
            "INSERT INTO handover_file
                 (direction, id, municipality, sha256, children, state, at_ms, file)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            direction,
            file.id,
            file.municipality,
            file.sha256,
            children,
            state,
            file.at_ms,
            file.file
        )
        .execute(&mut *tx)
        .await;
        match done {
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                return Err(Error::Duplicate("handover file"));
            }
            done => done.map_err(fault)?,
        };
        audit::link(&mut tx, access, &file.children).await?;
        tx.commit().await
    }

    async fn handover_file(&self, direction: Direction, id: &str) -> Result<HandoverFile> {
        let mut db = self.reader().await?;
        file_in(&mut db, direction, id).await
    }

    async fn handover_files(&self) -> Result<Vec<HandoverFile>> {
        let mut db = self.reader().await?;
        let rows = sqlx::query!(
            "SELECT direction, id, municipality, sha256, children, state, at_ms FROM handover_file
             ORDER BY CASE state WHEN 'sent' THEN 0 ELSE 1 END, at_ms, id"
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?;
        let files = rows.into_iter().map(|row| {
            Ok(HandoverFile {
                id: row.id,
                direction: Direction::from_name(&row.direction)
                    .ok_or_else(|| Error::Corrupt("direction of a handover file".to_owned()))?,
                municipality: row.municipality,
                sha256: row.sha256,
                children: read(&row.children, "handover file")?,
                state: state_of_file(&row.state)?,
                at_ms: row.at_ms,
                file: String::new(),
                answer: String::new(),
            })
        });
        files.collect()
    }

    async fn answer_handover_file(
        &self,
        direction: Direction,
        id: &str,
        state: HandoverState,
        answer: &str,
        access: &Access,
    ) -> Result<()> {
        plain([answer])?;
        let mut tx = self.begin().await?;
        let (way, state) = (direction.name(), state.name());
        let done = sqlx::query!(
            "UPDATE handover_file SET state = $3, answer = $4, file = NULL
             WHERE direction = $1 AND id = $2 AND state = 'sent'",
            way,
            id,
            state,
            answer
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        let file = file_in(&mut tx, direction, id).await?;
        if done.rows_affected() == 0 {
            return Err(Error::Conflict { current: 1 });
        }
        audit::link(&mut tx, access, &file.children).await?;
        tx.commit().await
    }
}

async fn file_in(db: &mut Connection, direction: Direction, id: &str) -> Result<HandoverFile> {
    let way = direction.name();
    let row = sqlx::query!(
        "SELECT municipality, sha256, children, state, at_ms, file, answer FROM handover_file
         WHERE direction = $1 AND id = $2",
        way,
        id
    )
    .fetch_optional(db)
    .await
    .map_err(fault)?
    .ok_or(Error::NotFound("handover file"))?;
    Ok(HandoverFile {
        id: id.to_owned(),
        direction,
        municipality: row.municipality,
        sha256: row.sha256,
        children: read(&row.children, "handover file")?,
        state: state_of_file(&row.state)?,
        at_ms: row.at_ms,
        file: row.file.unwrap_or_default(),
        answer: row.answer.unwrap_or_default(),
    })
}

fn state_of_file(name: &str) -> Result<HandoverState> {
    HandoverState::from_name(name)
        .ok_or_else(|| Error::Corrupt("state of a handover file".to_owned()))
}
