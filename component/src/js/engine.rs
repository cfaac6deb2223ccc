//! `Engine` of JavaScript.
use hagukumi_core::exchange::Problem;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::values::{data, failure, object, option, plain};
use super::{
    AgendaInput, AgendaOutput, CheckupsInput, CheckupsOutput, EngineOptions, ForecastInput,
    ForecastOutput,
};
use crate::engine::{Engine, japan};

/// Answers questions about immunization and checkups by one programme and one municipality.
///
/// Every method throws a `HagukumiError` for a question that makes no sense.
#[wasm_bindgen(js_name = Engine)]
pub struct JsEngine(Engine);

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// An engine for Japan's programme as it was when the package was made, without a
    /// municipality. Both can be given in `options`, as `hagukumi bundle` writes them: a change of
    /// law then needs no new package.
    ///
    /// @throws {HagukumiError} `not-a-programme`, `not-a-municipality`
    #[wasm_bindgen(constructor)]
    pub fn new(options: Option<EngineOptions>) -> Result<JsEngine, JsValue> {
        let options = options.map_or(JsValue::UNDEFINED, JsValue::from);
        let engine = || {
            let programme = option(&options, "programme").map_or_else(japan, |value| {
                data::<Programme>(value, "not-a-programme", "programme")
            })?;
            let municipality = option(&options, "municipality").map(municipality).transpose()?;
            Ok(JsEngine(Engine { programme, municipality: municipality.unwrap_or_default() }))
        };
        engine().map_err(|problem| failure(&problem))
    }

    /// Id and version of the programme, such as `japan 2026-11-21`.
    #[wasm_bindgen(getter)]
    pub fn programme(&self) -> String {
        [self.0.programme.id.as_str(), " ", &self.0.programme.version].concat()
    }

    /// How a child (or a pregnancy) stands on a day with every series of the programme: the answer
    /// of `hagukumi forecast`.
    ///
    /// @throws {HagukumiError} names the first field that cannot be read
    pub fn forecast(&self, input: ForecastInput) -> Result<ForecastOutput, JsValue> {
        let question = plain(input.into()).map_err(|problem| failure(&problem))?;
        let answer = self.0.forecast(&question, |answer| object(answer));
        answer.map_err(|problem| failure(&problem))?
    }

    /// How a child stands on a day with each checkup of the municipality. Without a municipality,
    /// only what the child has attended.
    ///
    /// @throws {HagukumiError} names the first field that cannot be read
    pub fn checkups(&self, input: CheckupsInput) -> Result<CheckupsOutput, JsValue> {
        let question = plain(input.into()).map_err(|problem| failure(&problem))?;
        let answer = self.0.checkups(&question, |answer| object(answer));
        answer.map_err(|problem| failure(&problem))?
    }

    /// What is next for a household, in one list: visits to the clinic with the doses that fit
    /// together, and checkups; the soonest and most pressing first.
    ///
    /// @throws {HagukumiError} names the first field that cannot be read
    pub fn agenda(&self, input: AgendaInput) -> Result<AgendaOutput, JsValue> {
        let question = plain(input.into()).map_err(|problem| failure(&problem))?;
        let answer = self.0.agenda(&question, |answer| object(answer));
        answer.map_err(|problem| failure(&problem))?
    }
}

/// Every field of a municipality may be missing, so that anything would pass for one: what has no
/// checkups at all is something else.
fn municipality(value: JsValue) -> Result<Municipality, Problem> {
    if option(&value, "checkups").is_none() {
        let message = "it has no field `checkups`";
        return Err(Problem::new("not-a-municipality", "municipality", message));
    }
    data(value, "not-a-municipality", "municipality")
}
