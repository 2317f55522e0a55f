import { defineConfig } from "vitest/config";

// Suites that take a minute each: runs that are killed, disks that are full, profile files that are hostile.
export default defineConfig({
  test: {
    include: ["test-slow/**/*.test.ts"],
    testTimeout: 120_000,
    maxWorkers: "100%",
  },
});
