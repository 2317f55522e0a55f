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
]);
