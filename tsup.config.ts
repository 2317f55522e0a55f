import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const inlined = ["@noble/hashes", "fastest-levenshtein"];
const forTables = ["csv-parse", "csv-stringify", "read-excel-file", "write-excel-file", "fflate"];

/**
 * Each door of the package, by the path that leads to it. In order: files of the build follow that of the doors, and what is
 * alike in two revisions costs a page that compresses them little when they stand one after the other.
 */
const doors = {
  index: "src/index.ts",
  ...Object.fromEntries(
    readdirSync("src/doors", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => [file.slice(0, -".ts".length).replaceAll("\\", "/"), `src/doors/${file}`]),
  ),
};

// The library for every runtime, and the command line with what it needs bundled in: an installation brings two packages.
export default defineConfig([
  {
    entry: { ...doors, "node/index": "src/node/index.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    clean: true,
    treeshake: true,
    // What both have in common is in both the same: a scorer of one can be given to the other.
    splitting: true,
    sourcemap: false,
    external: [/^node:/],
    noExternal: [...inlined, ...forTables],
  },
  {
    entry: doors,
    format: ["cjs"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    treeshake: true,
    splitting: true,
    sourcemap: false,
    noExternal: inlined,
  },
  {
    entry: { main: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    target: "node20",
    platform: "node",
    treeshake: true,
    // What few runs need (charts, workbooks, YAML) is loaded when it is asked for, and nothing is looked up on the disk part
    // by part: most of a small run is the time to load the program.
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    noExternal: [/./],
    // Some of what is bundled was written as CommonJS and asks for Node's own modules by `require`.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as requireOf } from "node:module";\nconst require = requireOf(import.meta.url);',
    },
  },
]);
