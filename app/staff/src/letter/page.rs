//! One page: the address where the window of an envelope shows it, who writes, and the same text in
//! each language.

use chrono::NaiveDate;
use hagukumi_core::municipality::{Facility, Municipality};
use hagukumi_kit::text::{DateStyle, Txt};
use hagukumi_kit::words::{Catalogue, JAPANESE};
use yew::prelude::*;

use super::{Letter, When};
use crate::names;

/// A letter and what it is written with.
pub(super) struct Page<'a> {
    /// The municipality.
    pub(super) city: &'a Municipality,
    /// The letter.
    pub(super) letter: &'a Letter,
    /// The words of the family's language.
    pub(super) own: &'a Catalogue,
    /// The Japanese words.
    pub(super) japanese: &'a Catalogue,
    /// The day on which it is written.
    pub(super) today: NaiveDate,
}

impl Page<'_> {
    /// The page.
    pub(super) fn view(&self) -> Html {
        // Who reads plain Japanese needs no second Japanese above it.
        let both = !self.own.tag().starts_with(JAPANESE);
        html! {
            <article class="letter" lang={JAPANESE}>
                { self.address() }
                { self.sender() }
                if both { { self.text(self.japanese) } }
                { self.text(self.own) }
            </article>
        }
    }

    fn address(&self) -> Html {
        let Letter { guardian, address, address_ward, child, .. } = self.letter;
        let name = |id: &str| self.japanese.plain(&Txt::new(id.to_owned()));
        let ward = self.city.ward(address_ward).map(|ward| name(&ward.name)).unwrap_or_default();
        let to = match guardian.as_str() {
            "" => Txt::new("letter-to-parents").with("name", names::raw(child)),
            guardian => Txt::new("letter-to").with("name", names::raw(guardian)),
        };
        html! {
            <address>
                <p>{ whole_address(&name(&self.city.name), &ward, address) }</p>
                <p class="name">{ self.japanese.nodes(&to) }</p>
            </address>
        }
    }

    fn sender(&self) -> Html {
        let say = |id: &str| self.japanese.nodes(&Txt::new(id.to_owned()));
        let counter = self.city.ask(self.ward()).facility;
        html! {
            <div class="sender">
                <p>{ self.japanese.nodes(&dated(self.today, DateStyle::Medium)) }</p>
                <p>{ say(&self.city.name) }</p>
                if let Some(counter) = counter {
                    <p>{ say(&counter.name) }</p>
                    if let Some(address) = counter.address().known() { <p>{ address }</p> }
                }
            </div>
        }
    }

    /// The letter in one language.
    fn text(&self, words: &Catalogue) -> Html {
        let Letter { checkup, child, when, .. } = self.letter;
        let say = |text: &Txt| words.nodes(text);
        let checkup = Txt::new(checkup.name.clone());
        let (about, other_day) = match when {
            When::Session { .. } => ("letter-session", true),
            When::Clinic { .. } => ("letter-clinic", false),
        };
        html! {
            <section lang={words.tag().to_owned()}>
                <h2>{ say(&Txt::new("letter-title").with("checkup", checkup)) }</h2>
                <p>{ say(&about.into()) }</p>
                <dl>
                    if !child.is_empty() { { fact(words, "letter-child", html! { <b lang={JAPANESE}>{ child }</b> }) } }
                    { fact(words, "letter-when", days(words, when)) }
                    { fact(words, "checkup-where", match when {
                        When::Session { place, .. } => self.place(words, place),
                        When::Clinic { .. } => say(&"checkup-place-clinic".into()),
                    }) }
                    { fact(words, "vaccine-bring", self.bring(words)) }
                    { fact(words, "checkup-contact", self.contact(words)) }
                </dl>
                if other_day { <p>{ say(&"letter-other-day".into()) }</p> }
                if self.letter.interpreter { { interpreter(words) } }
            </section>
        }
    }

    /// The place in Japanese, as it is written over its door, and what it is called by the family.
    fn place(&self, words: &Catalogue, place: &str) -> Html {
        let facility = self.facility(place);
        let ward = self.ward().and_then(|code| self.city.ward(code)).map(|ward| ward.name.as_str());
        // "区役所" alone does not say which.
        let of_ward = ward
            .filter(|_| facility.is_none())
            .map(|ward| self.japanese.plain(&Txt::new(ward.to_owned())))
            .filter(|ward| !place.contains(ward.as_str()));
        let known = facility.map(|facility| facility.name.as_str()).or(ward);
        let known = known.filter(|_| words.tag() != JAPANESE);
        html! {
            <>
                if let Some(known) = known { <p>{ words.nodes(&Txt::new(known.to_owned())) }</p> }
                <b lang={JAPANESE}>{ of_ward.map(|ward| ward + " ") }{ place }</b>
                if let Some(address) = facility.and_then(|facility| facility.address().known()) {
                    <p lang={JAPANESE}>{ address }</p>
                }
            </>
        }
    }

    /// The facility that the words for a place begin with.
    fn facility(&self, place: &str) -> Option<&Facility> {
        let named = |facility: &&Facility| {
            place.starts_with(&self.japanese.plain(&Txt::new(facility.name.clone())))
        };
        self.city.facilities.iter().find(named)
    }

    fn bring(&self, words: &Catalogue) -> Html {
        let bring = self.letter.checkup.bring().known().unwrap_or_default();
        if bring.is_empty() {
            return words.nodes(&"letter-bring-ask".into());
        }
        let items =
            bring.iter().map(|id| html! { <li>{ words.nodes(&Txt::new(id.clone())) }</li> });
        html! { <ul>{ for items }</ul> }
    }

    /// Whom to call: whoever answers for this checkup.
    fn contact(&self, words: &Catalogue) -> Html {
        let contacts = self.city.contacts(&self.letter.checkup.contact, self.ward());
        let (name, phone) = match contacts.first() {
            Some(contact) => (contact.answered_by.unwrap_or(contact.name), contact.phone),
            None => {
                let ask = self.city.ask(self.ward());
                (ask.name, ask.phone)
            }
        };
        let phone = phone.map(|phone| Txt::new("letter-phone").with("number", names::raw(phone)));
        html! {
            <>
                <p>{ words.nodes(&Txt::new(name.to_owned())) }</p>
                if let Some(phone) = phone { <b>{ words.nodes(&phone) }</b> }
            </>
        }
    }

    fn ward(&self) -> Option<&str> {
        Some(self.letter.ward.as_str()).filter(|ward| !ward.is_empty())
    }
}

/// An address as the post reads it: the register may leave out what is the same for everybody.
fn whole_address(city: &str, ward: &str, address: &str) -> String {
    if address.contains(city) {
        address.to_owned()
    } else if address.contains(ward) {
        [city, address].concat()
    } else {
        [city, ward, address].concat()
    }
}

fn fact(words: &Catalogue, label: &'static str, value: Html) -> Html {
    html! { <div key={label}><dt>{ words.nodes(&label.into()) }</dt><dd>{ value }</dd></div> }
}

/// The day and the hour, or the days between which the family chooses.
fn days(words: &Catalogue, when: &When) -> Html {
    match when {
        When::Session { on, starts, .. } => {
            let starts = starts.map(|starts| {
                let time = names::raw(&names::clock(starts));
                words.nodes(&Txt::new("letter-reception").with("time", time))
            });
            html! {
                <>
                    <b>{ words.nodes(&dated(*on, DateStyle::Long)) }</b>
                    if let Some(starts) = starts { <p>{ starts }</p> }
                </>
            }
        }
        When::Clinic { first, last, about } => {
            let text = if *about { "checkup-window-about" } else { "checkup-window" };
            let text = Txt::new(text)
                .with("from", (*first, DateStyle::Medium))
                .with("to", (*last, DateStyle::Medium));
            html! { <b>{ words.nodes(&text) }</b> }
        }
    }
}

/// That an interpreter can be asked for, and the line that asks for one.
fn interpreter(words: &Catalogue) -> Html {
    let line = (!words.tag().starts_with(JAPANESE)).then(|| {
        html! {
            <p>
                { words.nodes(&"letter-say".into()) }{ " " }
                <b lang={JAPANESE}>{ words.nodes(&"help-line".into()) }</b>{ " " }
                <span>{ words.nodes(&"help-line-sound".into()) }</span>
            </p>
        }
    });
    html! { <><p>{ words.nodes(&"letter-interpreter".into()) }</p>{ line }</> }
}

/// A date in the words of the language that says it.
fn dated(day: NaiveDate, style: DateStyle) -> Txt {
    Txt::default().with("date", (day, style))
}

#[cfg(test)]
mod tests {
    use super::whole_address;

    #[test]
    fn the_post_reads_city_and_ward_once() {
        for address in ["川崎市宮前区鷺沼5-1-11", "宮前区鷺沼5-1-11", "鷺沼5-1-11"] {
            assert_eq!(whole_address("川崎市", "宮前区", address), "川崎市宮前区鷺沼5-1-11");
        }
        assert_eq!(whole_address("浜田市", "", "殿町1"), "浜田市殿町1", "a city without wards");
    }
}
