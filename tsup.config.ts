import { defineConfig } from "tsup";

// The library for every runtime, and the command line with what it needs bundled in: an installation brings two packages.
export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    clean: true,
    treeshake: true,
    splitting: false,
    sourcemap: false,
    noExternal: ["@noble/hashes", "fastest-levenshtein"],
  },
  {
    entry: { main: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    target: "node20",
    platform: "node",
    treeshake: true,
    // What few runs need (charts, workbooks) is loaded when it is asked for.
    splitting: true,
    external: ["zod", "decimal.js"],
    noExternal: [
      "@noble/hashes",
      "fastest-levenshtein",
      "commander",
      "csv-parse",
      "csv-stringify",
      "yaml",
      "cli-progress",
      "read-excel-file",
      "write-excel-file",
      "fflate",
      "echarts",
    ],
    // Some of what is bundled was written as CommonJS and asks for Node's own modules by `require`.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as requireOf } from "node:module";\nconst require = requireOf(import.meta.url);',
    },
  },
]);
