//! Turns the names in the entries of one file into indices, and says which stand for nothing.
use super::{SourceFile, compile::Names, line_of, notation, raw};
use hagukumi_core::date::{Day, Interval};
use hagukumi_core::immunization as core;
use hagukumi_core::immunization::{PointIx, ProductIx, RuleIx};
use toml::value::Datetime;

/// Works on one file: every fault is said with its place there.
pub(super) struct Compiler<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) names: &'a Names,
    pub(super) points: &'a mut Vec<core::Point>,
    pub(super) faults: &'a mut Vec<String>,
}

impl Compiler<'_> {
    fn fault(&mut self, token: &str, what: String) {
        let at = self.source.text.find(token).unwrap_or(0);
        let line = line_of(&self.source.text, at);
        self.faults.push(format!("{}:{line}: {what}", self.source.name));
    }

    fn find(&mut self, list: &[String], name: &str, what: &str) -> u16 {
        match list.iter().position(|known| known == name) {
            Some(index) => u16::try_from(index).unwrap_or(u16::MAX),
            None => {
                self.fault(&format!("\"{name}\""), format!("no {what} is called `{name}`"));
                u16::MAX
            }
        }
    }

    pub(super) fn rule_ix(&mut self, name: &str) -> RuleIx {
        self.find(&self.names.rules, name, "rule")
    }

    fn rule_or(&mut self, name: Option<&String>, series: RuleIx) -> RuleIx {
        name.map_or(series, |name| self.rule_ix(name))
    }

    pub(super) fn product_ix(&mut self, code: &str) -> ProductIx {
        self.find(&self.names.products, code, "product")
    }

    fn products(&mut self, codes: &[String]) -> Vec<ProductIx> {
        codes.iter().map(|code| self.product_ix(code)).collect()
    }

    /// `"DPT+IPV"` is two products given together.
    fn choices(&mut self, choices: &[String]) -> Vec<Vec<ProductIx>> {
        let split = |choice: &String| choice.split('+').map(str::to_owned).collect::<Vec<_>>();
        choices.iter().map(|choice| self.products(&split(choice))).collect()
    }

    fn components(&mut self, names: &[String]) -> Vec<u8> {
        let bit = |index| u8::try_from(index).unwrap_or(u8::MAX);
        names.iter().map(|name| bit(self.find(&self.names.components, name, "component"))).collect()
    }

    fn mask(&mut self, names: &[String]) -> u32 {
        let bits = self.components(names);
        bits.iter().filter(|bit| **bit < 32).fold(0, |mask, bit| mask | 1 << bit)
    }

    fn point(&mut self, text: &str) -> PointIx {
        let Some(point) = notation::point(text) else {
            self.fault(&format!("\"{text}\""), format!("`{text}` is no moment"));
            return PointIx::MAX;
        };
        let known = self.points.iter().position(|known| *known == point);
        let index = known.unwrap_or_else(|| {
            self.points.push(point);
            self.points.len() - 1
        });
        PointIx::try_from(index).unwrap_or(PointIx::MAX)
    }

    fn maybe_point(&mut self, text: Option<&String>) -> Option<PointIx> {
        text.map(|text| self.point(text))
    }

    pub(super) fn interval(&mut self, text: &str) -> Interval {
        notation::interval(text).unwrap_or_else(|| {
            self.fault(&format!("\"{text}\""), format!("`{text}` is no interval"));
            Interval::Days(0)
        })
    }

    fn maybe_interval(&mut self, text: Option<&String>) -> Option<Interval> {
        text.map(|text| self.interval(text))
    }

    pub(super) fn day(&mut self, value: &Datetime) -> Day {
        notation::day(value).unwrap_or_else(|| {
            self.fault(&value.to_string(), format!("`{value}` is no calendar day"));
            Day(0)
        })
    }

    pub(super) fn period(
        &mut self,
        from: Option<&Datetime>,
        until: Option<&Datetime>,
    ) -> core::Period {
        core::Period { from: from.map(|day| self.day(day)), until: until.map(|day| self.day(day)) }
    }

    fn span(&mut self, period: &raw::Period) -> core::Period {
        self.period(period.from.as_ref(), period.until.as_ref())
    }

    pub(super) fn rule_entry(&mut self, rule: &raw::Rule) -> core::Rule {
        let period = self.period(rule.from.as_ref(), rule.until.as_ref());
        core::Rule {
            id: rule.id.clone(),
            sources: rule
                .sources
                .iter()
                .map(|s| self.find(&self.names.sources, s, "source"))
                .collect(),
            from: period.from,
            until: period.until,
            confidence: rule.confidence,
        }
    }

    pub(super) fn product(&mut self, product: &raw::Product) -> core::Product {
        core::Product {
            code: product.code.clone(),
            components: self.mask(&product.components),
            brands: product.brands.clone(),
            refines: product.refines.as_ref().map(|code| self.product_ix(code)),
            live: product.live,
            live_injected: product.live_injected,
            foreign: product.foreign,
            accept: product
                .accept
                .iter()
                .map(|entry| core::AcceptFrom {
                    period: self.period(entry.from.as_ref(), entry.until.as_ref()),
                    accept: entry.accept,
                })
                .collect(),
            counts_from: self.maybe_point(product.counts_from.as_ref()),
            routine: product.routine.iter().map(|period| self.span(period)).collect(),
        }
    }

    pub(super) fn series(&mut self, series: &raw::Series) -> core::Series {
        let rule = self.rule_ix(&series.rule);
        core::Series {
            id: series.id.clone(),
            category: series.category,
            rule,
            tracks: self.components(&series.counts),
            cohort: self.span(&series.cohort),
            births: self.span(&series.births),
            sex: series.sex,
            pregnancy: series.pregnancy,
            excluded_by: series
                .excluded_by
                .iter()
                .map(|exclusion| core::Exclusion {
                    context: exclusion.context.clone(),
                    word: exclusion.word.clone(),
                    rule: self.rule_or(exclusion.rule.as_ref(), rule),
                })
                .collect(),
            counts_from: self.maybe_point(series.counts_from.as_ref()),
            counts_before: self.maybe_point(series.counts_before.as_ref()),
            course_offset: series.course_offset,
            earlier_doses: series.earlier_doses,
            beyond: series.beyond,
            ask_clinic: series.ask_clinic,
            windows: series.windows.iter().map(|window| self.window(window, rule)).collect(),
            routes: series.routes.iter().map(|route| self.route(route, rule)).collect(),
            policies: series.policies.iter().map(|policy| self.policy(policy, rule)).collect(),
            extensions: series.extensions.iter().map(|entry| self.extension(entry, rule)).collect(),
            season: series.season.as_ref().map(|season| self.season(season)),
            show: core::Show {
                never: series.show.never,
                when: self.products(&series.show.when),
                unless: self.products(&series.show.unless),
            },
            first_dose_by: self.maybe_point(series.first_dose_by.as_ref()),
        }
    }

    fn window(&mut self, window: &raw::LegalWindow, rule: RuleIx) -> core::LegalWindow {
        core::LegalWindow {
            first: self.point(&window.first),
            last: self.maybe_point(window.last.as_ref()),
            force: self.period(window.from.as_ref(), window.until.as_ref()),
            products: self.products(&window.products),
            rule: self.rule_or(window.rule.as_ref(), rule),
        }
    }

    fn route(&mut self, route: &raw::Route, series: RuleIx) -> core::Route {
        let rule = self.rule_or(route.rule.as_ref(), series);
        let when = &route.when;
        core::Route {
            id: route.id.clone(),
            when: core::RouteWhen {
                start_from: self.maybe_point(when.start_from.as_ref()),
                start_to: self.maybe_point(when.start_to.as_ref()),
                start: self.span(&when.start),
                only: self.products(&when.only),
                first: self.products(&when.first),
                any: self.products(&when.any),
                at_least: when.at_least,
                any_until: when.any_until.as_ref().map(|day| self.day(day)),
                without: self.products(&when.without),
                today: self.span(&when.today),
                first_gap: self.maybe_interval(when.first_gap.as_ref()),
                open_until: when.open_until.as_ref().map(|day| self.day(day)),
                context: when.context.clone(),
            },
            doses: route.doses.iter().map(|dose| self.dose(dose, rule)).collect(),
            mixed: route.mixed,
            rule,
        }
    }

    fn dose(&mut self, dose: &raw::Dose, rule: RuleIx) -> core::DoseRule {
        core::DoseRule {
            label: dose.label,
            intervals: dose
                .intervals
                .iter()
                .map(|interval| core::MinInterval {
                    after: interval.after,
                    least: self.interval(&interval.least),
                    physician: self.maybe_interval(interval.physician.as_ref()),
                    products: self.products(&interval.products),
                    if_skipped: interval.if_skipped,
                    rule: self.rule_or(interval.rule.as_ref(), rule),
                })
                .collect(),
            not_before: self.maybe_point(dose.not_before.as_ref()),
            skip_after: dose
                .skip_after
                .iter()
                .map(|skip| core::SkipAfter {
                    last: self.point(&skip.last),
                    force: self.period(skip.from.as_ref(), skip.until.as_ref()),
                    rule: self.rule_or(skip.rule.as_ref(), rule),
                })
                .collect(),
            skip_if_previous_after: self.maybe_point(dose.skip_if_previous_after.as_ref()),
            standard: dose.standard.as_ref().map(|standard| core::Standard {
                first: self.maybe_point(standard.first.as_ref()),
                last: self.maybe_point(standard.last.as_ref()),
                after: standard.after,
                from: self.maybe_interval(standard.from.as_ref()),
                to: self.maybe_interval(standard.to.as_ref()),
            }),
            upper: dose.upper.as_ref().map(|upper| core::UpperLimit {
                most: self.interval(&upper.most),
                until: self.day(&upper.until),
                rule: self.rule_or(upper.rule.as_ref(), rule),
            }),
        }
    }

    fn policy(&mut self, policy: &raw::Policy, rule: RuleIx) -> core::Policy {
        core::Policy {
            force: self.period(policy.from.as_ref(), policy.until.as_ref()),
            age_from: self.maybe_point(policy.age_from.as_ref()),
            age_to: self.maybe_point(policy.age_to.as_ref()),
            last: self.products(&policy.last),
            any: self.products(&policy.any),
            unstarted: policy.unstarted,
            behind: policy.behind.as_ref().map(|names| self.mask(names)),
            partner: policy.partner.as_ref().map(|partner| core::Partner {
                series: self.find(&self.names.series, &partner.series, "series"),
                stands: partner.stands,
            }),
            acceptable: self.choices(&policy.acceptable),
            preferred: self.choices(&policy.preferred),
            partner_exceeds: policy.partner_exceeds,
            rule: self.rule_or(policy.rule.as_ref(), rule),
        }
    }

    fn extension(&mut self, extension: &raw::Extension, rule: RuleIx) -> core::Extension {
        core::Extension {
            kind: extension.kind,
            births: self.span(&extension.births),
            context: extension.context.clone(),
            first: self.maybe_point(extension.first.as_ref()),
            last: self.maybe_point(extension.last.as_ref()),
            force: self.period(extension.from.as_ref(), extension.until.as_ref()),
            dose_in: extension.dose_in.as_ref().map(|period| self.span(period)),
            rule: self.rule_or(extension.rule.as_ref(), rule),
        }
    }

    fn season(&mut self, season: &raw::Season) -> core::Season {
        let mut end = |text: &str| {
            notation::month_day(text).unwrap_or_else(|| {
                self.fault(&format!("\"{text}\""), format!("`{text}` is no month and day"));
                (1, 1)
            })
        };
        core::Season {
            opens: end(&season.opens),
            closes: end(&season.closes),
            lead_days: season.lead_days,
        }
    }
}
