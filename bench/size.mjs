/*
 * What a web page pays that imports only createScorer: bundled with everything it needs, minified, gzip -9.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/* The goal is not reached (see docs/design.md); the limit keeps the size from growing. */
const GOAL_KB = 30;
// All seven revisions of the rules, with their sources: a bundle with one edition is still to come.
const LIMIT_KB = 80;
const root = fileURLToPath(new URL("..", import.meta.url));
const built = "./dist/index.js";

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);

async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { createScorer } from "${entry}"; globalThis.scored = createScorer({ profile: "2024" }).score(globalThis.person);`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return { text: outputFiles[0].contents, inputs: output.inputs };
}

/** The package or, of the library itself, the folder; with --files the file. */
function partOf(file) {
  if (process.argv.includes("--files")) return file;
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name ?? file.split("/").slice(0, 2).join("/");
}

function printParts(title, inputs) {
  const sizes = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    if (bytesInOutput > 0) sizes.set(partOf(file), (sizes.get(partOf(file)) ?? 0) + bytesInOutput);
  }
  console.log(`\n${title}, kB minified:`);
  for (const [part, bytes] of [...sizes].sort(([, a], [, b]) => b - a)) console.log(`${kB(bytes)}  ${part}`);
}

if (!existsSync(new URL(`../${built}`, import.meta.url))) {
  console.error("dist is not there: run `npm run build` first.");
  process.exit(1);
}

const { text, inputs } = await bundle(built);
const size = gzipSync(text, { level: 9 }).length;
console.log(
  `createScorer alone, everything included: ${kB(size).trim()} kB gzip -9 (${kB(text.length).trim()} kB minified), goal ${GOAL_KB} kB, limit ${LIMIT_KB} kB`,
);
printParts("in the bundle", inputs);
printParts("the same from src", (await bundle("./src/index.ts")).inputs);

if (size > LIMIT_KB * 1000) {
  console.error(`\nToo large: ${kB(size).trim()} kB of ${LIMIT_KB} kB.`);
  process.exitCode = 1;
}
