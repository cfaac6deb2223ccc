import assert from "node:assert/strict";
import { test } from "node:test";
import { hagukumi } from "./support.js";

const { Engine, Words } = hagukumi;
const engine = new Engine();
const child = { birth_date: "2026-07-10", today: "2026-11-21" };

function refused(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, "HagukumiError", String(error.stack));
    assert.ok(error.message.length > 0);
    return [error.code, error.field];
  }
  return ["read", ""];
}

test("what is wrong has a stable code and names the field", () => {
  const self = { ...child };
  self.id = self;
  const forecast = (input) => refused(() => engine.forecast(input));
  const cases = [
    [undefined, "wrong-type", ""],
    ["2026-07-10", "wrong-type", ""],
    [{ today: "2026-11-21" }, "missing", "birth_date"],
    [{ ...child, birth_date: new Date(0) }, "wrong-type", "birth_date"],
    [{ ...child, today: "2026-02-30" }, "not-a-date", "today"],
    [{ ...child, birth_date: "2027-01-01" }, "born-after-today", "birth_date"],
    [{ ...child, sex: "X" }, "unknown-value", "sex"],
    [{ ...child, history: [{ date: "2026-09-10" }] }, "missing", "history[0].vaccine"],
    [{ ...child, history: [child, { date: () => 0 }] }, "not-plain", "history[1].date"],
    [{ ...child, id: Symbol("a") }, "not-plain", "id"],
    [{ ...child, id: new Set([1]) }, "not-plain", "id"],
    [{ ...child, id: 2n ** 70n }, "not-plain", "id"],
  ];
  for (const [input, code, field] of cases) assert.deepEqual(forecast(input), [code, field]);
  const [code, field] = forecast(self);
  assert.equal(code, "not-plain");
  assert.match(field, /^id(\.id)+$/);
  assert.deepEqual(refused(() => engine.checkups({})), ["missing", "birth_date"]);
  assert.deepEqual(refused(() => engine.agenda({ today: "2026-11-21", people: [{}] })),
    ["missing", "people[0].birth_date"]);
});

test("data of another kind are refused when they are given", () => {
  const made = (options) => refused(() => new Engine(options));
  assert.deepEqual(made({ programme: {} }), ["not-a-programme", "programme"]);
  assert.deepEqual(made({ programme: "japan" }), ["not-a-programme", "programme"]);
  assert.deepEqual(made({ municipality: { id: "x" } }), ["not-a-municipality", "municipality"]);
  assert.deepEqual(made({ municipality: { checkups: 1 } }), ["not-a-municipality", "municipality"]);
  assert.deepEqual(refused(() => new Words(7)), ["wrong-type", "languages"]);
  assert.deepEqual(refused(() => new Words(["en", 7])), ["wrong-type", "languages[1]"]);
  assert.deepEqual(refused(() => new Words("en", { furigana: "x" })), ["unknown-value", "furigana"]);
  const words = new Words("en");
  assert.deepEqual(refused(() => words.date("2026-13-01")), ["not-a-date", "day"]);
  assert.deepEqual(refused(() => words.date("2026-11-21", "x")), ["unknown-value", "style"]);
  assert.deepEqual(refused(() => words.finding(null)), ["not-a-finding", "finding"]);
});

test("an error of the caller's own comes through, and the engine goes on", () => {
  const own = new RangeError("mine");
  const trap = { ...child, get sex() { throw own; } };
  assert.throws(() => engine.forecast(trap), own);
  assert.ok(engine.forecast(child).series.length > 0);
});

test("ten thousand wild questions end in an answer or in an error with a code", () => {
  let state = 0x9e3779b9;
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const pick = (...list) => list[below(list.length)];
  const two = (n) => String(n).padStart(2, "0");
  const day = () => `${2018 + below(10)}-${two(1 + below(12))}-${two(1 + below(29))}`;
  const junk = () => pick(null, undefined, NaN, -0, Infinity, 2n ** 63n, "", "\ud800", "日", [], {},
    [[[]]], new Map([["a", 1]]), new Map([[1, 2]]), new Uint8Array(3), new Date(), () => 1, /x/, true);
  const maybe = (value) => (below(12) === 0 ? junk() : value);
  const vaccines = ["HEPB", "RV1", "DPT_IPV_HIB", "PCV20", "BCG", "MR", "VAR", "JE", "HPV9", "OPV", "?"];
  const dose = () => maybe({
    date: maybe(day()), vaccine: maybe(pick(...vaccines)), product: maybe(null),
    country: maybe(pick("JP", "BR", null)), checkup: maybe("3-4m"),
  });
  const list = () => maybe(Array.from({ length: below(8) }, dose));
  const person = () => maybe({
    id: junk(), birth_date: maybe(day()), today: maybe(day()), sex: maybe(pick("F", "M")),
    history: list(), attended: list(), context: maybe({ a: maybe(true), b: maybe(["x"]) }),
    pregnancy: maybe(pick(null, { edd: maybe(day()) })),
  });
  let answered = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const question = pick(
      () => engine.forecast(person()),
      () => engine.checkups(person()),
      () => engine.agenda(maybe({ today: maybe(day()), people: maybe([person(), person()]) })),
    );
    if (refused(question)[0] === "read") answered += 1;
  }
  assert.ok(answered > 500 && answered < 9_500, `${answered} answered`);
});
