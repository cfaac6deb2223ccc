// Under Node the module is read from the disk and ready at once; `await init()` is then harmless.
import { readFileSync } from "node:fs";
import { initSync } from "./hagukumi.js";

initSync({ module: readFileSync(new URL("./hagukumi_bg.wasm", import.meta.url)) });

export { default } from "./hagukumi.js";
export * from "./hagukumi.js";
