import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cases, folder, hagukumi } from "./support.js";

const { Engine } = hagukumi;

/** What the TypeScript compiler finds wrong with a program that imports the package. */
function problems(program) {
  const project = mkdtempSync(join(tmpdir(), "hagukumi-types-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(folder, join(project, "node_modules/hagukumi"));
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  writeFileSync(join(project, "program.ts"), program);
  const compiler = join(import.meta.dirname, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022",
    "--module", "nodenext", "--lib", "es2022,dom", "program.ts"];
  try {
    execFileSync(process.execPath, [compiler, ...options], { cwd: project, stdio: "pipe" });
    return "";
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

test("the examples of the README compile", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]);
  assert.ok(examples.length >= 1);
  for (const example of examples) assert.equal(problems(example), "");
});

test("the types say what an engine answers: no field more, none less, no other value", () => {
  const engine = new Engine();
  const answers = cases.map((one) => engine.forecast(one));
  // Each shape once: the compiler looks at every literal.
  const shape = (value) => JSON.stringify(value, (_, inner) =>
    typeof inner === "string" && /^\d{4}-\d\d-\d\d$/.test(inner) ? "day" : inner);
  const once = (list) => [...new Map(list.map((one) => [shape(one), one])).values()];
  const bare = (one) => ({ ...one, next: null, blocked_by: [], findings: [] });
  const series = answers.flatMap((answer) => answer.series);
  const parts = {
    Forecast: [{ ...answers[0], series: series.slice(0, 5) }],
    SeriesForecast: once(series.map(bare)).slice(0, 400),
    NextDose: once(series.flatMap((one) => one.next ?? [])).slice(0, 400),
    Blocked: once(series.flatMap((one) => one.blocked_by)).slice(0, 400),
    Finding: once([...answers, ...series].flatMap((one) => one.findings)).slice(0, 400),
    AgendaItem: once(cases.slice(0, 40).flatMap((one) =>
      engine.agenda({ today: one.today, people: [{ ...one, id: null }] }))).slice(0, 200),
  };
  const kinds = new Set(parts.Finding.map((finding) => finding.kind));
  assert.ok(kinds.size > 15, [...kinds].join());
  const lines = Object.entries(parts).map(([type, list]) =>
    `export const list${type}: ${type}[] = [\n${list.map((one) => JSON.stringify(one)).join(",\n")}];`);
  const program = `import type { ${Object.keys(parts).join(", ")} } from "hagukumi";\n${lines.join("\n")}\n`;
  assert.equal(problems(program), "");
});

test("the compiler refuses what an engine would refuse", () => {
  const wrong = [
    'engine.forecast({ today: "2026-11-21" });',
    'engine.forecast({ birth_date: "2026-07-10" });',
    'engine.forecast({ birth_date: "2026-07-10", today: "2026-11-21", sex: "X" });',
    'engine.forecast({ birth_date: "2026-07-10", today: "2026-11-21", history: [{ date: "x" }] });',
    'engine.agenda({ today: "2026-11-21", people: [{}] });',
    'const text: string = new Words("en").series("HEPB");',
    'new Words("en").marker("complete");',
    'new Words("en", { furigana: "yes" });',
    "new Engine({ municipality: {} });",
  ];
  const start = ['import { Engine, Words } from "hagukumi";', "const engine = new Engine();"];
  const found = problems([...start, ...wrong].join("\n")).matchAll(/^program\.ts\((\d+),\d+\): error TS/gm);
  const lines = new Set([...found].map(([, line]) => Number(line)));
  assert.deepEqual([...lines], wrong.map((_, place) => start.length + 1 + place));
});
