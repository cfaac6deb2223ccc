import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, hagukumi } from "./support.js";

const { Engine, Words } = hagukumi;

test("whatever an engine says of the conformance cases has words in all thirteen readings", () => {
  const engine = new Engine();
  const answers = cases.map((one) => engine.forecast(one));
  const series = answers.flatMap((answer) => answer.series);
  const findings = [...answers, ...series].flatMap((one) => one.findings);
  const once = (list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
  const names = {
    series: once(series.map((one) => one.series)),
    seriesShort: once(series.map((one) => one.series)),
    protects: once(series.map((one) => one.series)),
    marker: once(series.map((one) => one.marker)),
    category: once(series.map((one) => one.category)),
    dose: once(series.flatMap((one) => (one.next ? [one.next.label, ...one.skipped] : one.skipped))),
    product: once(series.flatMap((one) => one.next?.acceptable ?? [])),
    disease: once(series.flatMap((one) => one.components.map((count) => count.component))),
    extension: once(series.flatMap((one) => one.extensions.map((extension) => extension.kind))),
    finding: once(findings),
    date: once(answers.map((answer) => answer.today)),
  };
  assert.equal(Words.languages().length, 13);
  for (const tag of Words.languages()) {
    const words = new Words(tag);
    assert.equal(words.language, tag);
    for (const [method, list] of Object.entries(names)) {
      assert.ok(list.length > 0, method);
      for (const one of list) {
        const text = words[method](one);
        assert.equal(typeof text, "string", `${tag} ${method} ${JSON.stringify(one)}`);
        assert.ok(text.length > 0 && !/[{}｜《]/.test(text), `${tag} ${method}: ${text}`);
      }
    }
  }
});

test("a host gets the nearest language, and English where none is near", () => {
  const given = (wanted) => new Words(wanted).language;
  assert.deepEqual(["pt-PT", "zh-TW", "en-GB", "es", "ja-JP", "de"].map(given),
    ["pt-BR", "zh-Hant", "en", "es-419", "ja", "en"]);
  assert.equal(given(["de-DE", "ne-NP", "en"]), "ne");
  assert.equal(given([]), "en");
});

test("furigana is left out, or becomes ruby", () => {
  assert.match(new Words("ja-x-easy", { furigana: "html" }).marker("done"), /<ruby>/);
  assert.doesNotMatch(new Words("ja-x-easy").marker("done"), /[<｜]/);
});

test("what has no words is undefined", () => {
  const words = new Words("en");
  assert.equal(words.series("NO_SUCH"), undefined);
  assert.equal(words.finding({ kind: "no-such" }), undefined);
  assert.equal(words.checkup("n-checkup-3-4m"), "3–4 month old baby health checkup");
  assert.equal(words.date("2026-11-21"), "21 November 2026");
});
