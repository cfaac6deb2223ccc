//! Indexes of the listings that stand aside while many children come in: they are made anew from the
//! rows that are there in a fraction of the time that adding row by row takes.

use hagukumi_store::Result;
use sqlx::AssertSqlSafe;

use crate::bulk::ASIDE;
use crate::db::{Connection, fault};

/// When it is worth it to a database, and how it goes about it.
pub(crate) struct How {
    /// Names of the indexes, and the statements that make them.
    pub(crate) indexes: &'static str,
    /// Whether it pays where so many children are written into a city of so many.
    pub(crate) pays: fn(written: i64, there: i64) -> bool,
    /// What has to be held before an index is taken away.
    pub(crate) hold: Option<&'static str>,
}

/// Children from which on it can be worth it.
const MANY: usize = 5_000;

/// The indexes that stand aside, as the statements that make them anew. It is part of the
/// transaction: whatever becomes of that, they are there after it.
pub(crate) struct Aside(Vec<String>);

impl Aside {
    /// Takes the indexes away where the listings of so many children are written that it pays.
    pub(crate) async fn where_worth_it(db: &mut Connection, children: usize) -> Result<Self> {
        if children < MANY {
            return Ok(Self(Vec::new()));
        }
        let there = sqlx::query_scalar!(r#"SELECT count(*) AS "n!: i64" FROM child"#)
            .fetch_one(&mut *db)
            .await
            .map_err(fault)?;
        if !(ASIDE.pays)(i64::try_from(children).unwrap_or(i64::MAX), there) {
            return Ok(Self(Vec::new()));
        }
        if let Some(hold) = ASIDE.hold {
            sqlx::query(hold).execute(&mut *db).await.map_err(fault)?;
        }
        let indexes: Vec<(String, String)> =
            sqlx::query_as(ASIDE.indexes).fetch_all(&mut *db).await.map_err(fault)?;
        let mut made = Vec::with_capacity(indexes.len());
        for (name, sql) in indexes {
            let gone = AssertSqlSafe(format!("DROP INDEX {name}"));
            sqlx::query(gone).execute(&mut *db).await.map_err(fault)?;
            made.push(sql);
        }
        Ok(Self(made))
    }

    /// Makes them anew.
    pub(crate) async fn put_back(self, db: &mut Connection) -> Result<()> {
        for sql in self.0 {
            sqlx::query(AssertSqlSafe(sql)).execute(&mut *db).await.map_err(fault)?;
        }
        Ok(())
    }
}
