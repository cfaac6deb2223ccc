import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { binary, cases, data, hagukumi } from "./support.js";

const { Engine } = hagukumi;
const bundle = (path) => JSON.parse(execFileSync(binary, ["bundle", data(path)], { maxBuffer: 2 ** 26 }));

test("every conformance case is answered as by the binary, value for value", () => {
  const input = cases.map((one) => JSON.stringify(one)).join("\n");
  const native = execFileSync(binary, ["forecast"], { input, maxBuffer: 2 ** 28 }).toString();
  const expected = native.trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(cases.length > 200);
  assert.equal(expected.length, cases.length);
  const engine = new Engine();
  cases.forEach((one, place) => assert.deepEqual(engine.forecast(one), expected[place], one.id));
});

test("a programme that is given answers in the place of the one inside", () => {
  const programme = bundle("programmes/japan");
  const question = cases[0];
  assert.deepEqual(new Engine({ programme }).forecast(question), new Engine().forecast(question));
  const later = { ...programme, version: "2027-04-01", series: programme.series.slice(0, 3) };
  const engine = new Engine({ programme: later, municipality: null });
  assert.equal(engine.programme, "japan 2027-04-01");
  assert.ok(engine.forecast(question).series.length <= 3);
});

test("checkups and the agenda follow the municipality that is given", () => {
  const engine = new Engine({ municipality: bundle("municipalities/kawasaki") });
  const child = { birth_date: "2026-07-10", today: "2026-11-21" };
  const checkups = engine.checkups(child);
  assert.deepEqual([checkups[0].checkup, checkups[0].name, checkups[0].state],
    ["3-4m", "n-checkup-3-4m", "open"]);
  const attended = [{ checkup: "3-4m", date: "2026-11-01" }];
  assert.equal(engine.checkups({ ...child, attended })[0].state, "attended");
  const people = [{ birth_date: "2026-07-10", attended }, { birth_date: "2026-07-10" }];
  const items = engine.agenda({ today: "2026-11-21", people });
  const open = items.filter((item) => item.what.kind === "checkup" && item.what.checkup === "3-4m");
  assert.deepEqual(open.map((item) => item.person), [1]);
  assert.ok(items.some((item) => item.what.kind === "visit" && item.what.doses.length > 1));
  assert.deepEqual(new Engine().checkups(child), []);
});

test("null and undefined are what is not there, and unknown fields are let pass", () => {
  const engine = new Engine();
  const bare = { birth_date: "2026-07-10", today: "2026-11-21" };
  const full = { ...bare, sex: null, history: undefined, pregnancy: null, mood: [1, { a: 2 }] };
  assert.deepEqual(engine.forecast(full), engine.forecast(bare));
  assert.equal(engine.forecast(bare).id, null);
});
