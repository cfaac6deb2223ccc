//! The engine's answer to one case.
use anyhow::bail;
use hagukumi_core::immunization::{Child, Forecast, Programme, SeriesForecast, forecast};
use hagukumi_server::forecast::input::Request;

/// A forecast, and the series that the case asks about.
pub(crate) struct Answer<'a> {
    pub(crate) programme: &'a Programme,
    pub(crate) child: &'a Child,
    pub(crate) forecast: Forecast,
    /// Place in the forecast; `None` for a case about spacing only.
    asked: Option<usize>,
}

impl<'a> Answer<'a> {
    pub(crate) fn new(
        programme: &'a Programme,
        request: &'a Request,
        series: &str,
    ) -> anyhow::Result<Answer<'a>> {
        let made = forecast(programme, &request.child, &request.doses, request.today);
        let asked = made.series.iter().position(|candidate| {
            candidate.definition(programme).is_some_and(|definition| definition.id == series)
        });
        if asked.is_none() && series != "ANY" {
            bail!("the engine forecasts no series {series} for this person");
        }
        Ok(Answer { programme, child: &request.child, forecast: made, asked })
    }

    pub(crate) fn series(&self) -> Result<&SeriesForecast, String> {
        let found = self.asked.and_then(|index| self.forecast.series.get(index));
        found.ok_or_else(|| "the case asks about no series".into())
    }

    pub(crate) fn rule(&self, rule: Option<u16>) -> &'a str {
        rule.and_then(|rule| self.programme.rule(rule)).map_or("", |rule| rule.id.as_str())
    }

    pub(crate) fn code(&self, product: u16) -> &'a str {
        self.programme.product(product).map_or("", |product| product.code.as_str())
    }
}
