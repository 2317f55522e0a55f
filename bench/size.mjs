/*
 * What a web page pays, bundled with everything it needs, minified, gzip -9: `createScorer` with all editions; one edition with
 * `createScorerFrom`; each revision alone. It fails where something is above its limit. `--files` names files, not folders.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const REVISIONS = ["2019.r1", "2019.r2", "2023.r1", "2023.r2", "2024.r1", "2024.r2", "2025.r1"];

const fromOne = `import { createScorerFrom } from "ip-asn/scorer"; import { edition2024 } from "ip-asn/editions/2024";`;
/* Goals that are not reached stay in sight (docs/design.md says what weighs); limits keep the sizes from growing. */
const BUNDLES = [
  {
    what: "createScorer, all editions",
    code: `import { createScorer } from "ip-asn"; globalThis.scored = createScorer({ profile: "2024" }).score(globalThis.person);`,
    goal: 80,
    limit: 82,
  },
  {
    what: "ip-asn/scorer + edition 2024, codes",
    code: `${fromOne} globalThis.scored = createScorerFrom(edition2024).safeScore(globalThis.person);`,
    goal: 31,
    limit: 41,
    isTold: true,
  },
  {
    what: "the same with texts of one language",
    code: `${fromOne} import { indonesianIssues as texts } from "ip-asn/locales/id"; globalThis.scored = createScorerFrom(edition2024, { texts }).score(globalThis.person);`,
    goal: 34,
    limit: 44,
  },
  ...REVISIONS.map((name) => ({
    what: `ip-asn/editions/${name}`,
    code: `import { edition${name.replace(".", "")} as edition } from "ip-asn/editions/${name}"; globalThis.edition = edition;`,
    goal: 12,
    limit: 13,
  })),
];

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);

async function bundle(contents, alias) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "error",
    alias,
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

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("dist is not there: run `npm run build` first.");
  process.exit(1);
}

console.log("kB gzip -9 (minified); goal, limit");
for (const { what, code, goal, limit, isTold } of BUNDLES) {
  const { text } = await bundle(code);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${kB(size)} (${kB(text.length)})  ${what}; ${goal}, ${limit}`);
  if (size > limit * 1000) {
    console.error(`Too large: ${what}, ${kB(size).trim()} kB of ${limit} kB.`);
    process.exitCode = 1;
  }
  if (isTold) {
    const sources = {
      "ip-asn/scorer": "./src/doors/scorer.ts",
      "ip-asn/editions/2024": "./src/doors/editions/2024.ts",
    };
    printParts("in that bundle, from src", (await bundle(code, sources)).inputs);
    console.log();
  }
}
