import { defineConfig } from "vitest/config";

// Suites that take a minute each: runs that are killed, disks that are full, files and values that are hostile.
export default defineConfig({
  test: {
    include: ["test-slow/**/*.test.ts"],
    testTimeout: Object.keys(process.env).some((name) => name.startsWith("IP_ASN_")) ? 3_600_000 : 120_000,
    maxWorkers: "100%",
  },
});
