//! Group sessions and saved views.

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Append, ChildRecord, Error, GroupSession, Groups, Result, SavedView};

use crate::codec::{clock, hour, number, plain, record, wards};
use crate::db::{Adapter, Connection, fault};
use crate::{audit, children};

struct GroupRow {
    id: String,
    checkup: String,
    ward: String,
    place: String,
    on_day: NaiveDate,
    at_time: String,
    capacity: i64,
    booked: i64,
    version: i64,
    cancelled: Option<String>,
}

impl GroupRow {
    fn read(self) -> Result<GroupSession> {
        Ok(GroupSession {
            id: self.id,
            checkup: self.checkup,
            ward: self.ward,
            place: self.place,
            on: self.on_day,
            at: hour(&self.at_time),
            capacity: number(self.capacity)?,
            booked: number(self.booked)?,
            version: number(self.version)?,
            cancelled: self.cancelled,
        })
    }
}

async fn group_in(db: &mut Connection, id: &str) -> Result<Option<GroupSession>> {
    let row = sqlx::query_as!(
        GroupRow,
        r#"SELECT id, checkup, ward, place, on_day AS "on_day: NaiveDate", at_time, capacity,
                  booked, version, cancelled FROM group_session WHERE id = $1"#,
        id
    )
    .fetch_optional(db)
    .await
    .map_err(fault)?;
    row.map(GroupRow::read).transpose()
}

async fn insert_group(db: &mut Connection, session: &GroupSession) -> Result<u32> {
    let capacity = i64::from(session.capacity);
    let at = session.at.map(clock).unwrap_or_default();
    let done = sqlx::query!(
        "INSERT INTO group_session
             (id, checkup, ward, place, on_day, at_time, capacity, booked, version, cancelled)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 1, $8)",
        session.id,
        session.checkup,
        session.ward,
        session.place,
        session.on,
        at,
        capacity,
        session.cancelled
    )
    .execute(db)
    .await;
    match done {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Err(Error::Duplicate("session"))
        }
        done => done.map(|_| 1).map_err(fault),
    }
}

/// Changes a session. Whoever is booked was told its day, so that stays while anybody is.
async fn change_group(db: &mut Connection, session: &GroupSession) -> Result<u32> {
    let (capacity, version) = (i64::from(session.capacity), i64::from(session.version));
    let at = session.at.map(clock).unwrap_or_default();
    let done = sqlx::query!(
        "UPDATE group_session SET checkup = $3, ward = $4, place = $5, on_day = $6,
             at_time = $7, capacity = $8, cancelled = $9, version = version + 1
         WHERE id = $1 AND version = $2 AND booked <= $8
           AND (booked = 0 OR (checkup = $3 AND ward = $4 AND on_day = $6
                AND CAST($9 AS TEXT) IS NULL))",
        session.id,
        version,
        session.checkup,
        session.ward,
        session.place,
        session.on,
        at,
        capacity,
        session.cancelled
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    if done.rows_affected() == 1 {
        return Ok(session.version + 1);
    }
    match group_in(db, &session.id).await? {
        None => Err(Error::NotFound("session")),
        Some(now) if now.version == session.version && now.booked > session.capacity => {
            Err(Error::NoPlace)
        }
        Some(now) => Err(Error::Conflict { current: now.version }),
    }
}

#[async_trait]
impl Groups for Adapter {
    async fn put_group_session(
        &self,
        session: &GroupSession,
        mut follows: Vec<Append>,
        access: &Access,
    ) -> Result<u32> {
        plain([session.id.as_str(), &session.checkup, &session.ward, &session.place])?;
        plain(session.cancelled.as_deref())?;
        let mut tx = self.begin().await?;
        for append in &mut follows {
            children::append_in(&mut tx, append).await?;
        }
        let version = match session.version {
            0 => insert_group(&mut tx, session).await?,
            _ => change_group(&mut tx, session).await?,
        };
        audit::link(&mut tx, access, follows.iter().map(|append| &append.child)).await?;
        tx.commit().await?;
        Ok(version)
    }

    async fn group_session(&self, id: &str) -> Result<GroupSession> {
        let mut db = self.reader().await?;
        group_in(&mut db, id).await?.ok_or(Error::NotFound("session"))
    }

    async fn group_sessions(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        ward_ids: Option<&[String]>,
    ) -> Result<Vec<GroupSession>> {
        let wards = wards(ward_ids)?;
        let mut db = self.reader().await?;
        sqlx::query_as!(
            GroupRow,
            r#"SELECT id, checkup, ward, place, on_day AS "on_day: NaiveDate", at_time, capacity,
                      booked, version, cancelled FROM group_session
               WHERE on_day >= $1 AND on_day <= $2 AND (CAST($3 AS TEXT) IS NULL
                   OR ward IN (SELECT value FROM json_each(CAST($3 AS TEXT))))
               ORDER BY on_day, at_time, id"#,
            from,
            to,
            wards
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?
        .into_iter()
        .map(GroupRow::read)
        .collect()
    }

    async fn booked(&self, session: &str, access: &Access) -> Result<Vec<ChildRecord>> {
        let mut tx = self.begin_reading().await?;
        let rows = sqlx::query!(
            "SELECT c.id, c.version, c.summary FROM booking b JOIN child c ON c.id = b.child
             WHERE b.session = $1 ORDER BY c.kana_key, c.id",
            session
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

    async fn put_view(&self, view: &SavedView) -> Result<u32> {
        plain([view.id.as_str(), &view.name, &view.query])?;
        let mut tx = self.begin().await?;
        let (staff, version) = (view.staff.as_str(), i64::from(view.version));
        if view.version == 0 {
            let done = sqlx::query!(
                "INSERT INTO saved_view (id, staff, name, query, version)
                 VALUES ($1, $2, $3, $4, 1)",
                view.id,
                staff,
                view.name,
                view.query
            )
            .execute(&mut *tx)
            .await;
            match done {
                Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                    return Err(Error::Duplicate("view"));
                }
                done => done.map_err(fault)?,
            };
            tx.commit().await?;
            return Ok(1);
        }
        let done = sqlx::query!(
            "UPDATE saved_view SET name = $4, query = $5, version = version + 1
             WHERE id = $1 AND staff = $2 AND version = $3",
            view.id,
            staff,
            version,
            view.name,
            view.query
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        if done.rows_affected() == 1 {
            tx.commit().await?;
            return Ok(view.version + 1);
        }
        let current = sqlx::query_scalar!(
            "SELECT version FROM saved_view WHERE id = $1 AND staff = $2",
            view.id,
            staff
        )
        .fetch_optional(&mut *tx)
        .await
        .map_err(fault)?
        .ok_or(Error::NotFound("view"))?;
        Err(Error::Conflict { current: number(current)? })
    }

    async fn drop_view(&self, staff: &StaffId, id: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        let staff = staff.as_str();
        sqlx::query!("DELETE FROM saved_view WHERE id = $1 AND staff = $2", id, staff)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }

    async fn views(&self, staff: &StaffId) -> Result<Vec<SavedView>> {
        let mut db = self.reader().await?;
        let id = staff.as_str();
        let rows = sqlx::query!(
            "SELECT id, name, query, version FROM saved_view WHERE staff = $1 ORDER BY name, id",
            id
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?;
        let view = |id, name, query, version| {
            let version = number(version)?;
            Ok(SavedView { id, staff: staff.clone(), name, query, version })
        };
        rows.into_iter().map(|row| view(row.id, row.name, row.query, row.version)).collect()
    }
}
