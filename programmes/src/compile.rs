//! Puts the files of a programme together, every name known to all of them.
use super::{SourceFile, entries::Compiler, raw};
use anyhow::bail;
use hagukumi_core::immunization as core;
use hagukumi_core::immunization::Programme;

/// Builds the programme from all files.
pub(super) fn compile(files: Vec<(&SourceFile, raw::File)>) -> anyhow::Result<Programme> {
    let mut names = Names::default();
    for (_, file) in &files {
        names.sources.extend(file.sources.keys().cloned());
        names.rules.extend(file.rules.iter().map(|rule| rule.id.clone()));
        names.products.extend(file.products.iter().map(|product| product.code.clone()));
        for component in file.products.iter().flat_map(|product| &product.components) {
            if !names.components.contains(component) {
                names.components.push(component.clone());
            }
        }
    }
    names.products.sort();
    names.components.sort();
    let mut order: Vec<(u32, String)> = Vec::new();
    for series in files.iter().flat_map(|(_, file)| &file.series) {
        order.push((series.order, series.id.clone()));
    }
    order.sort();
    names.series = order.into_iter().map(|(_, id)| id).collect();

    let mut out = Programme { components: names.components.clone(), ..Programme::default() };
    let mut products: Vec<core::Product> = Vec::new();
    products.resize_with(names.products.len(), || core::Product {
        code: String::new(),
        components: 0,
        brands: Vec::new(),
        refines: None,
        live: false,
        live_injected: false,
        foreign: false,
        accept: Vec::new(),
        counts_from: None,
        routine: Vec::new(),
    });
    let mut faults = Vec::new();
    check_unique(&names, &mut faults);
    let mut series: Vec<(u32, core::Series)> = Vec::new();
    for (source, file) in files {
        let mut compiler =
            Compiler { source, names: &names, points: &mut out.points, faults: &mut faults };
        for (id, at) in file.sources {
            out.sources.push(core::Source { id, at });
        }
        for rule in &file.rules {
            let compiled = compiler.rule_entry(rule);
            out.rules.push(compiled);
        }
        for product in &file.products {
            let index = compiler.product_ix(&product.code);
            let compiled = compiler.product(product);
            if let Some(place) = products.get_mut(usize::from(index)) {
                *place = compiled;
            }
        }
        for entry in &file.series {
            series.push((entry.order, compiler.series(entry)));
        }
        for entry in &file.spacing {
            out.spacing.push(core::Spacing {
                force: compiler.period(entry.from.as_ref(), entry.until.as_ref()),
                earlier: entry.earlier,
                later: entry.later,
                least: compiler.interval(&entry.least),
                rule: compiler.rule_ix(&entry.rule),
            });
        }
        if let Some(rule) = &file.foreign_rule {
            out.foreign_rule = compiler.rule_ix(rule);
        }
        if let Some(checked) = &file.checked {
            out.checked = compiler.day(checked);
        }
        out.id = file.id.unwrap_or(out.id);
        out.version = file.version.unwrap_or(out.version);
        out.country = file.country.unwrap_or(out.country);
    }
    out.products = products.into();
    series.sort_by_key(|(order, _)| *order);
    out.series = series.into_iter().map(|(_, series)| series).collect();
    for (key, value) in [("id", &out.id), ("version", &out.version), ("country", &out.country)] {
        if value.is_empty() {
            faults.push(format!("the programme has no `{key}`"));
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(out)
}

#[derive(Default)]
pub(super) struct Names {
    pub(super) sources: Vec<String>,
    pub(super) rules: Vec<String>,
    pub(super) products: Vec<String>,
    pub(super) components: Vec<String>,
    pub(super) series: Vec<String>,
}

fn check_unique(names: &Names, faults: &mut Vec<String>) {
    for (what, list) in
        [("source", &names.sources), ("rule", &names.rules), ("product", &names.products)]
    {
        for (index, name) in list.iter().enumerate() {
            if list.iter().take(index).any(|earlier| earlier == name) {
                faults.push(format!("two {what}s are called `{name}`"));
            }
        }
    }
    if names.components.len() > 32 {
        faults.push("more than 32 components".into());
    }
}
