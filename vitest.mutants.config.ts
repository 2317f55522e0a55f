import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The suites that say what a score, an aggregate and a profile are, as `npm run mutants` runs them some hundred times: a share
// of what `npm test` tries, in one worker, with modules read once.
process.env["IP_ASN_EFFORT"] = "0.1";
process.env["IP_ASN_PEOPLE"] = "100";

/** What takes longest, last: most mutants are noticed before. */
const LAST = [
  "extend-found",
  "score/oracle",
  "profile-issues",
  "refused",
  "sensitivity",
  "profile/extend",
  "score/revisions",
];

class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LAST.findIndex((name) => moduleId.includes(name));
    return Promise.resolve([...files].sort((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  test: {
    include: ["number", "rules", "score", "aggregate", "audit", "profile", "issues", "editions"].map(
      (folder) => `test/${folder}/*.test.ts`,
    ),
    // It replaces modules by others, which stays so where they are read once; and a suite of many minutes.
    exclude: ["test/editions/next-edition.test.ts", "test/profile/extend-properties.test.ts"],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: ShortestFirst },
  },
});
