// What the program prints, by its digest: of the examples through every command, and of generated people through the library.
// A digest that moves is a change that somebody sees: it is meant, and then written down with IP_ASN_GOLDEN=write, or a fault.
// Expected values of scores stand in the other suites; these here say only that nothing moved.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createScorer, editions, explain, type PersonFacts } from "../../src/index.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { eachNth, IS_WHOLE } from "../support/effort.js";
import { combinations } from "../support/oracle/combinations.js";
import { EDITIONS, personOf } from "../support/score/people.js";

const FILE = new URL("digests.json", import.meta.url);
const WRITES = process.env["IP_ASN_GOLDEN"] === "write";
const known = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>;
const found: Record<string, string> = {};

afterAll(() => {
  if (WRITES) writeFileSync(FILE, `${JSON.stringify({ ...known, ...found }, null, 1)}\n`);
});

function isAsBefore(name: string, parts: Iterable<string | Uint8Array>): void {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  found[name] = hash.digest("hex").slice(0, 32);
  if (!WRITES) expect(found[name], name).toBe(known[name]);
}

const TABLES = ["pegawai.csv", "pegawai-dengan-kesalahan.csv", "pegawai-kabupaten.csv"];
const YEARS = ["2019", "2023", "2024", "2025"];
const AGENCY = example("kabupaten-contoh.yaml");

/** Arguments, the names of files that are written besides standard output. */
type Run = readonly [args: readonly string[], written: readonly string[]];

const reading = (table: string): Run[] => {
  // `npm test` takes one year, `npm run full:tests` all.
  const years = table === "pegawai.csv" && IS_WHOLE ? YEARS : ["2024"];
  const rules = table === "pegawai-kabupaten.csv" ? [["--profile", AGENCY]] : years.map((year) => ["--year", year]);
  return rules.flatMap((chosen): Run[] => [
    ...["csv", "ndjson", "json"].map(
      (format): Run => [
        ["score", example(table), ...chosen, "--format", format, "--rejects", "ditolak.csv"],
        ["ditolak.csv"],
      ],
    ),
    [["score", example(table), ...chosen, "--sensitivity"], []],
    [["score", example(table), ...chosen, "--mask"], []],
    [["explain", example(table), ...chosen], []],
    [["explain", example(table), ...chosen, "--format", "markdown"], []],
    [["rekap", example(table), ...chosen, "--html", "laporan.html"], ["laporan.html"]],
    ...["csv", "json"].map((format): Run => [["rekap", example(table), ...chosen, "--format", format], []]),
  ]);
};

const RUNS: readonly Run[] = [
  ...TABLES.flatMap(reading),
  [["compare", example("pegawai.csv"), "--profiles", "2019,2024"], []],
  [["compare", example("pegawai.csv"), "--profiles", "2023@1,2023,2025"], []],
  [["profile", "list"], []],
  ...Object.keys(editions).map((id): Run => [["profile", "show", id], []]),
  [["profile", "show", AGENCY], []],
  [["profile", "check", AGENCY], []],
  [["profile", "diff", "2019", "2024"], []],
  [["profile", "diff", "2024@1", "2024", "--all"], []],
  [["profile", "diff", "2024", AGENCY, "--all"], []],
  [["profile", "new", "baru.yaml", "--from", "2024"], ["baru.yaml"]],
  [["profile", "export", "2024@1"], []],
  [["--help"], []],
  ...["score", "explain", "rekap", "compare", "profile"].map((command): Run => [[command, "--help"], []]),
  [["score", example("tidak-ada.csv"), "--year", "2024"], []],
  [["score", example("pegawai.csv"), "--year", "2018"], []],
];

describe.each(["id", "en"])("what the command line prints, --lang %s", (lang) => {
  it.each(RUNS)("%j", async (args, written) => {
    const folder = await directory();
    const placed = args.map((arg) => (written.includes(arg) ? join(folder, arg) : arg));
    const { code, out, err } = await ipAsn([...placed, "--lang", lang]);
    const files = await Promise.all(written.map((name) => readFile(join(folder, name), "utf8").catch(() => "no file")));
    const examples = example("");
    const name = [...args.map((arg) => arg.replace(examples, "")), lang].join(" ");
    const plain = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(examples, "");
    isAsBefore(name, [String(code), ...[out, err, ...files.map(String)].map(plain)]);
  });
});

describe("what the library gives", () => {
  it.each(EDITIONS)("for generated people under %s, and the explanation", (edition) => {
    const scorer = createScorer({ profile: edition });
    const people = fc.sample(personOf(edition), { seed: 5, numRuns: 200 });
    const texts = people.flatMap((facts: PersonFacts) => {
      const outcome = scorer.safeScore(facts);
      if (!outcome.success) return [JSON.stringify(outcome.issues)];
      const explained = (["id", "en"] as const).map((locale) => explain(outcome.data, { locale }));
      return [JSON.stringify(outcome.data), ...explained];
    });
    isAsBefore(`people ${edition}`, texts);
  });

  it.each(["2019", "2023", "2024"] as const)(
    "for the combinations of the oracle under %s",
    (edition) => {
      const step = IS_WHOLE ? 1 : 127;
      const scorers = Object.keys(editions)
        .filter((id) => id.startsWith(edition))
        .map((id) => createScorer({ profile: id as keyof typeof editions }));
      const texts = function* () {
        for (const facts of eachNth(combinations(edition), step))
          for (const scorer of scorers) yield JSON.stringify(scorer.safeScore(facts));
      };
      isAsBefore(`combinations ${edition}, each ${String(step)}`, texts());
      // All of them take minutes.
    },
    900_000,
  );
});
