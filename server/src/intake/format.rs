//! What the columns of a file are called in a municipality: `formats/<kind>.toml` in its folder,
//! or the one that all of Japan shares.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use anyhow::Context;
use hagukumi_core::directory::fold;
use serde::Deserialize;

use super::encoding::Encoding;
use crate::municipality::NATIONAL;

/// The three files that come in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The register's extract of births, joined with the birth cards.
    Births,
    /// Moves, deaths, births abroad, changed names and addresses.
    Residents,
    /// Who came to a checkup, from clinics.
    Attendance,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Births, Self::Residents, Self::Attendance];

    /// The name on the command line, in addresses and of the format file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Births => "births",
            Self::Residents => "residents",
            Self::Attendance => "attendance",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Columns that the file must have, and every row a value in.
    pub fn required(self) -> &'static [Column] {
        match self {
            Self::Births => &[Column::BirthDate],
            Self::Residents => &[Column::Event],
            Self::Attendance => &[Column::Checkup, Column::AttendedOn],
        }
    }

    /// Columns that the file may have besides.
    pub fn optional(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Births => &[
                C::RegisterId,
                C::Household,
                C::Name,
                C::Kana,
                C::Sex,
                C::Guardian,
                C::Phone,
                C::Ward,
                C::Area,
                C::Address,
                C::BirthWeight,
                C::BirthOrder,
                C::Language,
                C::Interpreter,
                C::BirthCardOn,
            ],
            Self::Residents => &[
                C::EventOn,
                C::RegisterId,
                C::PreviousRegisterId,
                C::Household,
                C::Name,
                C::Kana,
                C::Sex,
                C::BirthDate,
                C::Guardian,
                C::Phone,
                C::Ward,
                C::Area,
                C::Address,
                C::Elsewhere,
                C::Language,
                C::Interpreter,
            ],
            Self::Attendance => &[C::RegisterId, C::Name, C::Kana, C::BirthDate, C::Place],
        }
    }

    /// Whether the file can have the column.
    pub fn has(self, column: Column) -> bool {
        self.required().contains(&column) || self.optional().contains(&column)
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Number of the resident register.
    RegisterId,
    /// The number before it changed.
    PreviousRegisterId,
    /// Number of the household.
    Household,
    /// Name.
    Name,
    /// Reading.
    Kana,
    /// Sex.
    Sex,
    /// Date of birth.
    BirthDate,
    /// Weight at birth in grams.
    BirthWeight,
    /// Place among children of one birth.
    BirthOrder,
    /// Guardian.
    Guardian,
    /// Telephone number.
    Phone,
    /// Ward, by code or name.
    Ward,
    /// Part of the ward.
    Area,
    /// Address.
    Address,
    /// Language to speak with the family.
    Language,
    /// Whether an interpreter is needed.
    Interpreter,
    /// Day on which the birth card came in.
    BirthCardOn,
    /// What happened.
    Event,
    /// The day of it.
    EventOn,
    /// From where or to where the family moved.
    Elsewhere,
    /// The checkup.
    Checkup,
    /// The day of the checkup.
    AttendedOn,
    /// The clinic.
    Place,
}

/// What one kind of file looks like.
#[derive(Clone, Debug)]
pub struct Format {
    /// The encoding, where it is agreed; found out otherwise.
    pub encoding: Option<Encoding>,
    columns: HashMap<String, Column>,
    names: HashMap<Column, String>,
    ignored: HashSet<String>,
    digits: HashMap<Column, u8>,
    codes: HashMap<Column, HashMap<String, String>>,
}

/// The file, as people write it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    encoding: Option<Encoding>,
    /// Names of columns, by what they hold.
    columns: BTreeMap<Column, Vec<String>>,
    /// Columns that are known and not wanted.
    #[serde(default)]
    ignore: Vec<String>,
    /// Digits of numbers that have leading zeros, which spreadsheets drop.
    #[serde(default)]
    digits: BTreeMap<Column, u8>,
    /// Values by what they mean: `[codes.sex] female = ["女", "2"]`.
    #[serde(default)]
    codes: BTreeMap<Column, BTreeMap<String, Vec<String>>>,
}

impl Format {
    /// Reads the format of a kind of file from a municipality's folder, or from the national one
    /// beside it.
    ///
    /// # Errors
    /// When neither has one, or it is no format: unknown keys, a column that such a file cannot
    /// have, one name for two columns.
    pub fn read(municipality: &Path, kind: Kind) -> anyhow::Result<Self> {
        let name = format!("{}.toml", kind.name());
        let own = municipality.join("formats").join(&name);
        let shared = municipality.canonicalize().ok();
        let shared = shared.as_deref().and_then(Path::parent).unwrap_or(Path::new("."));
        let shared = shared.join(NATIONAL).join("formats").join(&name);
        let path = if own.is_file() { own } else { shared };
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("cannot read the format {}", path.display()))?;
        Self::parse(&text, kind).with_context(|| format!("in {}", path.display()))
    }

    /// The format in the text of a file.
    ///
    /// # Errors
    /// As [`Format::read`].
    pub fn parse(text: &str, kind: Kind) -> anyhow::Result<Self> {
        let file: File = toml::from_str(text)?;
        let mut columns = HashMap::new();
        for (column, aliases) in &file.columns {
            let name = aliases.first().map_or("", String::as_str);
            anyhow::ensure!(
                kind.has(*column),
                "a file of {} has no {column:?}, which `{name}` names",
                kind.name()
            );
            for alias in aliases {
                let before = columns.insert(heading(alias), *column);
                if let Some(other) = before.filter(|other| other != column) {
                    anyhow::bail!("`{alias}` names both {other:?} and {column:?}");
                }
            }
        }
        for column in kind.required() {
            anyhow::ensure!(
                file.columns.get(column).is_some_and(|names| !names.is_empty()),
                "{column:?} has no name, and every file of {} must have it",
                kind.name()
            );
        }
        let mut codes: HashMap<Column, HashMap<String, String>> = HashMap::new();
        for (column, meanings) in &file.codes {
            let known = codes.entry(*column).or_default();
            for (meaning, values) in meanings {
                for value in values {
                    let before = known.insert(heading(value), meaning.clone());
                    if let Some(other) = before.filter(|other| other != meaning) {
                        anyhow::bail!("`{value}` of {column:?} means both {other} and {meaning}");
                    }
                }
            }
        }
        Ok(Self {
            encoding: file.encoding,
            columns,
            names: file
                .columns
                .iter()
                .filter_map(|(column, names)| Some((*column, names.first()?.clone())))
                .collect(),
            ignored: file.ignore.iter().map(|name| heading(name)).collect(),
            digits: file.digits.into_iter().collect(),
            codes,
        })
    }

    /// What the column of this heading holds.
    pub(super) fn column(&self, name: &str) -> Option<Column> {
        self.columns.get(&heading(name)).copied()
    }

    /// The first name of a column: what to call it when it is missing.
    pub(super) fn name(&self, column: Column) -> &str {
        self.names.get(&column).map_or("", String::as_str)
    }

    /// Whether the heading is known and not wanted.
    pub(super) fn ignores(&self, name: &str) -> bool {
        self.ignored.contains(&heading(name))
    }

    /// The digits of a column's numbers, where they have leading zeros.
    pub(super) fn digits(&self, column: Column) -> Option<u8> {
        self.digits.get(&column).copied()
    }

    /// What a value of a column means, by the lists of the format.
    pub(super) fn meaning(&self, column: Column, value: &str) -> Option<&str> {
        self.codes.get(&column)?.get(&heading(value)).map(String::as_str)
    }
}

/// A heading or code as it is compared: without width, case, kana, spaces and kinds of dashes.
pub(super) fn heading(text: &str) -> String {
    fold(&super::value::unify(text))
        .chars()
        .filter(|letter| *letter != ' ')
        .map(|letter| match letter {
            '〜' | '~' | '‐' | '–' | '−' | 'ー' => '-',
            // ヶ月, カ月, ヵ月: か月.
            'ゖ' | 'ゕ' => 'か',
            other => other,
        })
        .collect()
}
