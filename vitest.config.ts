import { defineConfig } from "vitest/config";

// The full product of all facts under each edition takes seconds, with coverage on a slow machine many.
const testTimeout = 120_000;
const exclude = ["test/slow/**", "test/e2e/**"];
const withModulesReplaced = ["test/editions/next-edition.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "tests",
          include: ["test/**/*.test.ts"],
          exclude: [...exclude, ...withModulesReplaced],
          testTimeout,
          // The files share one instance of the library, as a program's parts do: reading it anew for each takes minutes.
          isolate: false,
        },
      },
      { test: { name: "replaced", include: withModulesReplaced, testTimeout } },
    ],
    // One worker a core: the suites are long, and a machine of two cores would else run them one after the other.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The command line's first lines run in a process and a thread of their own, where coverage does not see them.
      exclude: ["src/cli/main.ts", "src/cli/supervise.ts", "src/cli/command-worker.ts"],
      reporter: ["text-summary", "html"],
      // Guards that the type checker asks for (`?? 0`, `?? ""`) can often never fire; hostile files run in a slower suite.
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
