import { defineConfig } from "vitest/config";

// Suites that take a minute each: runs that are killed, disks that are full, files and values that are hostile.
const testTimeout = Object.keys(process.env).some((name) => name.startsWith("IP_ASN_")) ? 3_600_000 : 120_000;
// Times are compared when nothing else runs.
const timed = ["test/slow/growth.test.ts"];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "faults",
          include: ["test/slow/**/*.test.ts"],
          exclude: timed,
          testTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: "growth", include: timed, testTimeout, sequence: { groupOrder: 1 } } },
    ],
  },
});
