//! Rules on the entries of a folder: codes, references, ages, dates, telephone numbers.

use std::collections::{BTreeMap, BTreeSet};

use hagukumi_core::municipality::{AgeRange, Effective, Hours, WARD_CONTACT, is_municipality_code};

use super::form::phone_is_right;
use crate::municipality::Folder;
use crate::municipality::document::{Located, Place};
use crate::municipality::finding::Finding;
use crate::municipality::words::LANGUAGES;

/// What the rules know of the whole folder, and what they have found.
pub(super) struct Entries<'a> {
    folder: &'a Folder,
    wards: BTreeSet<&'a str>,
    sources: BTreeMap<&'a str, bool>,
    contacts: BTreeSet<&'a str>,
    findings: Vec<Finding>,
}

/// All rules on entries.
pub(super) fn check(folder: &Folder, national: Option<&Folder>) -> Vec<Finding> {
    let national_sources = national.into_iter().flat_map(|folder| &folder.sources);
    let national_lines = national.into_iter().flat_map(|folder| &folder.hotlines);
    let mut entries = Entries {
        folder,
        wards: folder.wards.iter().map(|ward| ward.value.code.as_str()).collect(),
        sources: folder
            .sources
            .iter()
            .chain(national_sources)
            .map(|source| (source.value.id.as_str(), false))
            .collect(),
        contacts: folder
            .facilities
            .iter()
            .map(|facility| facility.value.id.as_str())
            .chain(folder.hotlines.iter().chain(national_lines).map(|l| l.value.id.as_str()))
            .collect(),
        findings: Vec::new(),
    };
    entries.head();
    entries.wards();
    entries.facilities();
    entries.hotlines();
    entries.checkups();
    entries.services();
    entries.follow_up();
    entries.sources();
    entries.findings
}

impl<'a> Entries<'a> {
    fn head(&mut self) {
        let Some(Located { value: head, place }) = &self.folder.head else {
            // Only the national folder has no head.
            if !self.folder.path.ends_with(crate::municipality::NATIONAL) {
                let file = self.folder.path.join("municipality.toml");
                self.findings.push(Finding::error(&file, 1, "missing file".to_owned()));
            }
            return;
        };
        self.code(place, "code", &head.code);
        for (field, text) in [("name", &head.name), ("prefecture", &head.prefecture)] {
            if text.is_empty() {
                self.error(place, field, format!("missing `{field}`"));
            }
        }
        match &head.ask_phone {
            Some(phone) => self.phone(place, "ask_phone", Some(phone)),
            None => self.findings.push(place.warning(
                "ask_phone",
                "no confirmed number to ask: families are told to ask, and not where".to_owned(),
            )),
        }
        self.languages(place, &head.languages);
        self.references(place, &head.source);
    }

    fn wards(&mut self) {
        let city = self.folder.head.as_ref().map(|head| head.value.code.as_str());
        let mut seen = BTreeSet::new();
        for Located { value: ward, place } in &self.folder.wards {
            self.code(place, "code", &ward.code);
            self.unique(place, "code", &ward.code, &mut seen);
            let prefecture = ward.code.get(..2);
            if city.is_some_and(|city| city.get(..2) != prefecture) {
                self.error(place, "code", format!("ward `{}` is in another prefecture", ward.code));
            }
        }
    }

    fn facilities(&mut self) {
        let mut seen = BTreeSet::new();
        for Located { value: facility, place } in &self.folder.facilities {
            self.unique(place, "id", &facility.id, &mut seen);
            self.kind(place, facility.kind.id());
            if let Some(ward) = &facility.ward {
                self.ward(place, "ward", ward);
            }
            self.served(place, &facility.serves);
            self.phone(place, "phone", place.text("phone"));
            self.opening(place, facility.hours().known());
            self.ages(place, "ages", facility.ages().known());
            if let Some(tags) = facility.languages().known() {
                self.languages(place, tags);
            }
            if let Some(position) = facility.position().known()
                && !((20.0..46.0).contains(&position.latitude)
                    && (122.0..154.0).contains(&position.longitude))
            {
                self.error(place, "position", "the position is not in Japan".to_owned());
            }
            self.standing(place, &facility.source);
        }
    }

    fn hotlines(&mut self) {
        let mut seen = BTreeSet::new();
        for Located { value: line, place } in &self.folder.hotlines {
            self.unique(place, "id", &line.id, &mut seen);
            self.kind(place, line.kind.id());
            self.served(place, &line.serves);
            self.phone(place, "phone", place.text("phone"));
            self.opening(place, line.hours().known());
            self.standing(place, &line.source);
        }
    }

    fn checkups(&mut self) {
        let mut periods = Vec::new();
        for Located { value: checkup, place } in &self.folder.checkups {
            self.ages(place, "window", checkup.window().map(|(ages, _)| ages));
            self.contact(place, &checkup.contact);
            self.standing(place, &checkup.source);
            self.period(place, &checkup.id, checkup.effective, &mut periods);
        }
    }

    fn services(&mut self) {
        let mut periods = Vec::new();
        for Located { value: service, place } in &self.folder.services {
            self.kind(place, service.kind.id());
            if service.stages.is_empty() {
                self.error(place, "stages", "missing `stages`: whom it is for".to_owned());
            }
            self.ages(place, "ages", service.stated_ages());
            self.contact(place, &service.contact);
            self.standing(place, &service.source);
            self.period(place, &service.id, service.effective, &mut periods);
        }
    }

    fn follow_up(&mut self) {
        match &self.folder.follow_up {
            Some(Located { value: rules, place }) => {
                self.findings.extend(super::follow_up::check(rules, place));
                self.standing(place, &rules.source);
            }
            None => {
                let file = self.folder.path.join(crate::municipality::follow_up::FILE);
                // A file that is there and cannot be read has been found already.
                if self.folder.head.is_some() && !file.is_file() {
                    let message = "missing file: the staff view cannot follow anybody".to_owned();
                    self.findings.push(Finding::warning(&file, 1, message));
                }
            }
        }
    }

    /// Last, because every other rule has said by now which sources it refers to.
    fn sources(&mut self) {
        let mut seen = BTreeSet::new();
        for Located { value: source, place } in &self.folder.sources {
            self.unique(place, "id", &source.id, &mut seen);
            if let Some(url) = &source.url
                && !url.starts_with("https://")
                && !url.starts_with("http://")
            {
                self.error(place, "url", format!("`{url}` is not an address of the web"));
            }
            // What the national folder quotes, its municipalities may use.
            let here = self.folder.head.is_some();
            if here && self.sources.get(source.id.as_str()) == Some(&false) {
                let message = format!("source `{}` is used by no entry", source.id);
                self.findings.push(place.warning("id", message));
            }
        }
    }

    fn code(&mut self, place: &Place, field: &str, code: &str) {
        if !is_municipality_code(code) {
            self.error(place, field, format!("`{code}` is no code: six digits, the last a check"));
        }
    }

    fn unique(&mut self, place: &Place, field: &str, id: &'a str, seen: &mut BTreeSet<&'a str>) {
        if !seen.insert(id) {
            self.error(place, field, format!("`{id}` is used twice"));
        }
    }

    fn kind(&mut self, place: &Place, read: &str) {
        if let Some(written) = place.text("kind")
            && written != read
        {
            self.error(place, "kind", format!("unknown kind `{written}`"));
        }
    }

    fn ward(&mut self, place: &Place, field: &str, code: &str) {
        if !self.wards.contains(code) {
            self.error(place, field, format!("unknown ward `{code}`"));
        }
    }

    fn served(&mut self, place: &Place, wards: &[String]) {
        for (index, code) in wards.iter().enumerate() {
            self.ward(place, &format!("serves.{index}"), code);
        }
    }

    fn phone(&mut self, place: &Place, field: &str, phone: Option<&str>) {
        if let Some(phone) = phone
            && !phone_is_right(phone)
        {
            self.error(place, field, format!("`{phone}` is no telephone number"));
        }
    }

    fn opening(&mut self, place: &Place, hours: Option<&Hours>) {
        let Some(hours) = hours else { return };
        if !hours.always && hours.open.is_empty() {
            self.error(place, "hours", "`hours` says neither `always` nor `open`".to_owned());
        }
        for (index, span) in hours.open.iter().enumerate() {
            let field = format!("hours.open.{index}.days");
            if span.days.is_empty() || span.days.iter().any(|day| !(1..=7).contains(day)) {
                self.error(place, &field, "days are 1 (Monday) to 7 (Sunday)".to_owned());
            }
        }
    }

    fn ages(&mut self, place: &Place, field: &str, ages: Option<AgeRange>) {
        if let Some(ages) = ages
            && ages.from.about_days() >= ages.to.about_days()
        {
            self.error(
                place,
                field,
                format!("`{field}` ends ({}) before it begins ({})", ages.to, ages.from),
            );
        }
    }

    fn languages(&mut self, place: &Place, tags: &[String]) {
        for (index, tag) in tags.iter().enumerate() {
            if !LANGUAGES.contains(&tag.as_str()) {
                self.error(
                    place,
                    &format!("languages.{index}"),
                    format!("unknown language `{tag}`"),
                );
            }
        }
    }

    fn contact(&mut self, place: &Place, ids: &[String]) {
        for (index, id) in ids.iter().enumerate() {
            if id != WARD_CONTACT && !self.contacts.contains(id.as_str()) {
                let message = format!("contact `{id}` is no facility and no hotline");
                self.error(place, &format!("contact.{index}"), message);
            }
        }
    }

    /// Every entry says whether it is confirmed, and by what.
    fn standing(&mut self, place: &Place, sources: &[String]) {
        if !place.has("confirmed") {
            self.error(place, "confirmed", "missing `confirmed`".to_owned());
        }
        if sources.is_empty() {
            self.error(place, "source", "missing `source`".to_owned());
        }
        self.references(place, sources);
    }

    fn references(&mut self, place: &Place, sources: &[String]) {
        for (index, id) in sources.iter().enumerate() {
            match self.sources.get_mut(id.as_str()) {
                Some(used) => *used = true,
                None => {
                    self.error(place, &format!("source.{index}"), format!("unknown source `{id}`"));
                }
            }
        }
    }

    /// Entries with the same id may not hold on the same day.
    fn period(
        &mut self,
        place: &'a Place,
        id: &'a str,
        effective: Option<Effective>,
        periods: &mut Vec<(&'a str, Effective, &'a Place)>,
    ) {
        let period = effective.unwrap_or(Effective { from: None, until: None });
        if period.from.zip(period.until).is_some_and(|(from, until)| until < from) {
            self.error(place, "effective", "`effective` ends before it begins".to_owned());
        }
        let before = |end: Option<_>, start: Option<_>| end.zip(start).is_some_and(|(e, s)| e < s);
        for (other, held, first) in periods.iter() {
            let apart = before(held.until, period.from) || before(period.until, held.from);
            if *other == id && !apart {
                let field = if place.has("effective") { "effective" } else { "id" };
                let message =
                    format!("`{id}` holds on the same days as in line {}", first.line("id"));
                self.error(place, field, message);
            }
        }
        periods.push((id, period, place));
    }

    fn error(&mut self, place: &Place, field: &str, message: String) {
        self.findings.push(place.error(field, message));
    }
}
