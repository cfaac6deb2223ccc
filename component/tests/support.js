// What the tests share: the package as it was built, and the cases that every engine must agree on.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");

/** The built package. */
export const folder = process.env.HAGUKUMI_PACKAGE ?? join(root, "dist-component");

/** The `hagukumi` binary. */
export const binary = process.env.HAGUKUMI_BIN ?? join(root, "target/debug/hagukumi");

export const hagukumi = await import(pathToFileURL(join(folder, "node.js")).href);

/** Every conformance case; each is a question to an engine. */
export const cases = readdirSync(join(root, "tests/conformance/cases"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(root, "tests/conformance/cases", name), "utf8")))
  .flatMap((file) => file.cases);

/** Data in one piece, as `hagukumi bundle` gives it. */
export const data = (path) => join(root, path);
