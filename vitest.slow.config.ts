import { defineConfig } from "vitest/config";

// Suites that start the built command line many times: about a minute, so that they run apart from the others.
export default defineConfig({
  test: {
    include: ["test-slow/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
