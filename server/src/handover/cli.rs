//! `hagukumi handover`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, StaffId};

use super::contents::{Answer, Contents};
use super::envelope::{Envelope, Kind};
use super::keys::{Keys, Partners};
use super::{
    Choice, ExchangeError, Found, Office, Opened, accept, export, give_back, receive, take_answer,
};
use crate::clock::Clock;
use crate::intake::{Language, Words};
use crate::place::{self, Place};
use crate::printed::{line, print};
use crate::table::{Align, table};

/// What `hagukumi handover` takes.
#[derive(clap::Args)]
pub struct Options {
    #[command(subcommand)]
    step: Step,
    #[command(flatten)]
    place: Place,
    /// The file with this municipality's secret keys.
    #[arg(long, global = true, env = "HAGUKUMI_HANDOVER_KEYS", default_value = "handover.key")]
    keys: PathBuf,
    /// The day of the step, as 2026-11-21; today when absent.
    #[arg(long, global = true, value_parser = place::day)]
    on: Option<NaiveDate>,
    /// The language of what is said.
    #[arg(long, global = true, value_enum, default_value_t)]
    language: Language,
}

#[derive(clap::Subcommand)]
enum Step {
    /// Make this municipality's keys, and print the public ones for its partners.
    Keygen,
    /// Write children into a file for another municipality.
    Export {
        /// Six-digit code of the receiver, whose keys lie in `partners/` of the municipality.
        #[arg(long)]
        to: String,
        /// What the receiver must know.
        #[arg(long, default_value = "")]
        note: String,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
        /// The children, by id.
        #[arg(required = true)]
        children: Vec<String>,
    },
    /// Open a file: show who is handed over, or take the answer to a handover that was sent.
    Import {
        /// The file.
        file: PathBuf,
    },
    /// Accept or return a handover, and write the answer.
    Answer {
        /// The handover's file.
        file: PathBuf,
        /// Follow the children here from now on.
        #[arg(long, conflicts_with = "return_because", required_unless_present = "return_because")]
        accept: bool,
        /// Give the handover back, with a reason.
        #[arg(long, value_name = "REASON")]
        return_because: Option<String>,
        /// Who a child of the file is here: `1=ID`, or `1=new`.
        #[arg(long = "child", value_parser = choice)]
        children: Vec<(usize, Choice)>,
        /// The ward of children who are not known here yet, by code or name.
        #[arg(long)]
        ward: Option<String>,
        /// The answer to write.
        #[arg(long)]
        out: PathBuf,
    },
}

fn choice(text: &str) -> Result<(usize, Choice), String> {
    let wrong = || format!("{text} is not of the form 1=ID or 1=new");
    let (number, who) = text.split_once('=').ok_or_else(wrong)?;
    let number: usize = number.parse().map_err(|_| wrong())?;
    let at = number.checked_sub(1).ok_or_else(wrong)?;
    let who = if who == "new" { Choice::New } else { Choice::Same(ChildId::from(who)) };
    Ok((at, who))
}

/// Does one step of a handover.
///
/// # Errors
/// When the step is not done. Nothing is half done: it can be tried again.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let words = Words::of(options.language);
    if let Step::Keygen = options.step {
        return keygen(options, &words);
    }
    let keys = Keys::read(&options.keys)?;
    let city = options.place.city()?;
    anyhow::ensure!(
        keys.municipality == city.code,
        "the keys are those of {}, the folder is that of {}",
        keys.municipality,
        city.code
    );
    let partners = Partners::read(&options.place.folder())?;
    let rules = options.place.rules()?;
    let summarize = |entries| rules.summary(entries);
    let clock = Clock::System;
    let out = match &options.step {
        Step::Export { out, .. } | Step::Answer { out, .. } => Some(out.clone()),
        _ => None,
    };
    if let Some(out) = &out {
        anyhow::ensure!(!out.exists(), "{} is there already", out.display());
    }
    let save = |bytes: &[u8]| match &out {
        Some(out) => save(out, bytes),
        None => Ok(()),
    };
    let said = place::run(async {
        let store = options.place.store().await?;
        let office = Office {
            store: store.as_ref(),
            keys: &keys,
            partners: &partners,
            staff: StaffId::from("cli"),
            at_ms: clock.now_ms(),
            today: options.on.unwrap_or_else(|| clock.today()),
            summarize: &summarize,
            save: &save,
        };
        let said = match &options.step {
            Step::Keygen => Ok(String::new()),
            Step::Export { to, note, out, children } => {
                let children: Vec<ChildId> =
                    children.iter().map(|id| ChildId::from(id.as_str())).collect();
                export(&office, &children, to, note).await.map(|id| {
                    let file = out.display().to_string();
                    let args = [("id", id.as_str()), ("to", to), ("file", file.as_str())];
                    words.say("print-handover-sent", &args)
                })
            }
            Step::Import { file } => import(&office, &read(file)?, &words).await,
            Step::Answer { file, return_because, children, ward, out, .. } => {
                let ward = match ward {
                    Some(name) => {
                        Some(city.ward(name).with_context(|| format!("there is no ward {name}"))?)
                    }
                    None => city.wards.is_empty().then_some(""),
                };
                let file = read(file)?;
                let done = match return_because {
                    Some(reason) => {
                        give_back(&office, &file, reason).await.map(|()| "print-handover-returned")
                    }
                    None => accept(&office, &file, children, ward)
                        .await
                        .map(|_| "print-handover-accepted"),
                };
                let file = out.display().to_string();
                done.map(|id| words.say(id, &[("file", file.as_str())]))
            }
        };
        store.close().await;
        Ok(said)
    })?;
    match said {
        Ok(said) => line(said.trim_end())?,
        Err(error) => anyhow::bail!("{}", explained(&error, &words)),
    }
    Ok(())
}

fn keygen(options: &Options, words: &Words) -> anyhow::Result<()> {
    let city = options.place.city()?;
    let keys = Keys::generate(&city.code);
    keys.write(&options.keys)?;
    let public = keys.public();
    let (file, fingerprint) = (options.keys.display().to_string(), public.fingerprint());
    let args = [("file", file.as_str()), ("fingerprint", fingerprint.as_str())];
    eprintln!("{}", words.say("print-handover-keys", &args));
    print(toml::to_string(&public)?)?;
    Ok(())
}

async fn import(office: &Office<'_>, file: &[u8], words: &Words) -> Result<String, ExchangeError> {
    match Envelope::parse(file)?.kind {
        Kind::Handover => Ok(shown(&receive(office, file).await?, words)),
        Kind::Answer => {
            let Contents { id, from, answer, .. } = take_answer(office, file).await?;
            let (message, reason) = match &answer {
                Answer::Accepted => ("print-handover-answer-accepted", ""),
                Answer::Returned { reason } => ("print-handover-answer-returned", reason.as_str()),
            };
            let args = [("id", id.as_str()), ("from", from.as_str()), ("reason", reason)];
            Ok(words.say(message, &args))
        }
    }
}

/// Who is in a handover, and whom each child is here.
fn shown(opened: &Opened, words: &Words) -> String {
    let Opened { package, found } = opened;
    let on = package.sent_on.to_string();
    let args = [("id", package.id.as_str()), ("from", package.from.as_str()), ("on", &on)];
    let title = words.say("print-handover-from", &args);
    let here = |found: &Found| match found {
        Found::Same(child) => words.say("print-handover-same", &[("child", child.as_str())]),
        Found::Nobody => words.say("print-handover-nobody", &[]),
        Found::Unclear(children) => {
            let ids: Vec<&str> = children.iter().map(ChildId::as_str).collect();
            words.say("print-handover-unclear", &[("children", &ids.join(", "))])
        }
    };
    let head = [
        "print-handover-head-number",
        "print-handover-head-name",
        "print-handover-head-kana",
        "print-handover-head-birth-date",
        "print-handover-head-entries",
        "print-handover-head-here",
    ]
    .map(|id| words.say(id, &[]));
    use Align::{Left, Right};
    let rows: Vec<Vec<String>> = package
        .children
        .iter()
        .zip(found)
        .enumerate()
        .map(|(at, (child, found))| {
            vec![
                (at + 1).to_string(),
                child.person.name.clone(),
                child.person.kana.clone(),
                child.person.birth_date.to_string(),
                child.entries.len().to_string(),
                here(found),
            ]
        })
        .collect();
    format!("{title}\n\n{}", table(&head, &[Right, Left, Left, Right, Right, Left], &rows))
}

fn explained(error: &ExchangeError, words: &Words) -> String {
    let whole = error.to_string();
    let about = whole.split_once(": ").map_or("", |(_, about)| about);
    words.say(&format!("print-handover-error-{}", error.code()), &[("about", about)])
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file that is there whole or not at all, whatever happens meanwhile.
fn save(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let mut file = std::fs::File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&part, path)
}
