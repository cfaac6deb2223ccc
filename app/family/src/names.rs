//! Message ids of what the programme names by code.

use hagukumi_core::immunization::{
    DoseLabel, Label, ProductIx, Programme, Series, SeriesForecast, SeriesIx,
};

use crate::text::Txt;

/// `HEPB` → `hepb`, `DPT_IPV_HIB` → `dpt-ipv-hib`.
pub fn slug(code: &str) -> String {
    code.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// The message `v-<series><ending>`.
pub fn series_text(series: &Series, ending: &str) -> Txt {
    Txt::new(["v-", &slug(&series.id), ending].concat())
}

/// The short name of a series.
pub fn series_short(programme: &Programme, index: SeriesIx) -> Txt {
    programme
        .series
        .get(usize::from(index))
        .map_or_else(|| Txt::raw(""), |series| series_text(series, "-short"))
}

/// The name of a product by its code.
pub fn product_text(code: &str) -> Txt {
    Txt::new(["p-", &slug(code)].concat())
}

/// The name of a product.
pub fn product_name(programme: &Programme, index: ProductIx) -> Txt {
    programme.product(index).map_or_else(|| Txt::raw(""), |product| product_text(&product.code))
}

/// The name of a dose.
pub fn label_text(label: DoseLabel) -> Txt {
    let (id, n) = match label {
        DoseLabel::Booster => return "dose-booster".into(),
        DoseLabel::Primary(n) => ("dose-primary", n),
        DoseLabel::Dose(n) => ("dose-n", n),
    };
    Txt::new(id).with("n", i64::from(n))
}

/// The name of the dose at place `ordinal` (from 1) of the route that a series takes.
pub fn ordinal_text(programme: &Programme, series: &SeriesForecast, ordinal: u8) -> Txt {
    let route = series
        .definition(programme)
        .and_then(|definition| definition.routes.get(usize::from(series.route)));
    let rule = route.and_then(|route| route.doses.get(usize::from(ordinal.saturating_sub(1))));
    label_text(match rule.map(|rule| rule.label) {
        Some(Label::Booster) => DoseLabel::Booster,
        Some(Label::Primary) => DoseLabel::Primary(ordinal),
        _ => DoseLabel::Dose(ordinal),
    })
}
