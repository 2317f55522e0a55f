// Results: their types, and that nobody can write into them. Checked by `tsc` alone; nothing here runs.

import type { FactPath } from "../../src/doors/facts.js";
import type { Citations, Standing } from "../../src/doors/profile.js";
import { type Reason, rebuildTotal } from "../../src/doors/scorer.js";
import {
  createScorer,
  type Decimal,
  explain,
  type Issue,
  type IssueCode,
  type Outcome,
  readResult,
  type Result,
  type ResultJson,
  safeReadResult,
} from "../../src/index.js";
import { formatIssue } from "../doors/locales.js";

/** Compiles for two types that are the same, and for no others. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(value?: T) => value;

declare const result: Result;
const scorer = createScorer({ profile: "2024@1" });

// ── What stands in a result ──

is<Same<ReturnType<typeof scorer.score>, Result>>();
is<Same<typeof result.total, Decimal>>();
is<Same<typeof result.category.id, string>>();
is<Same<typeof result.category.label.id, string>>();
is<Same<typeof result.category.label.en, string>>();
is<Same<keyof typeof result.dimensions, "kualifikasi" | "kompetensi" | "kinerja" | "disiplin">>();
is<Same<typeof result.dimensions.kompetensi.score, Decimal>>();
is<Same<typeof result.dimensions.kompetensi.weight, Decimal>>();
is<Same<(typeof result.dimensions.kompetensi.subDimensions)[number]["points"], Decimal>>();
is<Same<(typeof result.dimensions.kompetensi.subDimensions)[number]["most"], Decimal>>();
is<Same<(typeof result.dimensions.kompetensi.subDimensions)[number]["reason"], Reason>>();
is<Same<(typeof result.dimensions.kompetensi.subDimensions)[number]["cite"], Citations>>();
is<Same<(typeof result.duties)[number]["met"], boolean>>();
is<Same<(typeof result.duties)[number]["shown"], Decimal | null>>();
is<Same<(typeof result.duties)[number]["short"], Decimal>>();
is<Same<typeof result.interpretations, readonly string[]>>();
is<Same<typeof result.ignored, readonly FactPath[]>>();
is<Same<typeof result.profile.standing, Standing>>();
is<Same<typeof result.facts.kompetensi.jpTeknis, string | undefined>>();

// A citation is never absent, so the first can be read without a check.
const provision: string | { readonly id: string; readonly en: string } =
  result.dimensions.disiplin.subDimensions[0]!.cite[0].provision;
// @ts-expect-error -- a sub-dimension may be absent
const unchecked: string = result.dimensions.disiplin.subDimensions[0].id;
// @ts-expect-error -- a duty that no data shows has null there
result.duties[0]!.shown.toString();
// @ts-expect-error -- a total is a Decimal, not a number
const asNumber: number = result.total;
// @ts-expect-error -- there is no fifth dimension
result.dimensions.integritas;
// @ts-expect-error -- nor a score beside total and dimensions
result.score;

// ── Nobody writes into it ──

// @ts-expect-error -- read-only
result.total = result.total.plus(1);
// @ts-expect-error -- read-only
result.category = { id: "tinggi", label: { id: "Tinggi", en: "High" } };
// @ts-expect-error -- read-only
result.category.label.id = "Tinggi";
// @ts-expect-error -- read-only
result.dimensions.kinerja = result.dimensions.disiplin;
// @ts-expect-error -- read-only
result.dimensions.kinerja.score = result.total;
// @ts-expect-error -- read-only
result.dimensions.kinerja.subDimensions[0]!.points = result.total;
// @ts-expect-error -- a read-only list
result.dimensions.kinerja.subDimensions.push;
// @ts-expect-error -- a read-only list
result.dimensions.kinerja.subDimensions[0]!.cite.pop;
// @ts-expect-error -- read-only
result.duties[0]!.met = true;
// @ts-expect-error -- a read-only list
result.interpretations.push;
// @ts-expect-error -- a read-only list
result.ignored.length = 0;
// @ts-expect-error -- read-only
result.facts.status = "PPPK";
// @ts-expect-error -- read-only
result.facts.kompetensi.jpTeknis = "20";
// @ts-expect-error -- read-only
result.profile.revision = 2;
// @ts-expect-error -- read-only
result.profile.choices["jp-credit"] = "proportional";

// ── The plain form ──

declare const json: ResultJson;
is<Same<ReturnType<typeof result.toJSON>, ResultJson>>();
is<Same<typeof json.format, "ip-asn-result/1">>();
is<Same<typeof json.total, string>>();
is<Same<typeof json.dimensions.kinerja.score, string>>();
is<Same<(typeof json.duties)[number]["shown"], string | null>>();
is<Same<typeof json.profile.revision, number>>();
const [read, safelyRead] = [readResult(json), safeReadResult(json)];
is<Same<typeof read, Result>>();
is<Same<typeof safelyRead, Outcome<Result>>>();
is<Same<ReturnType<typeof rebuildTotal>, Decimal>>();
rebuildTotal(result);
rebuildTotal(json);
// @ts-expect-error -- the plain form has no method
json.toJSON;
// @ts-expect-error -- read-only
json.total = "100";

// ── Outcomes and issues ──

const outcome = scorer.safeScore({});
is<Same<typeof outcome, Outcome<Result>>>();
// @ts-expect-error -- data is there only after a look at success
outcome.data;
// @ts-expect-error -- and so are issues
outcome.issues;
if (outcome.success) {
  is<Same<typeof outcome.data, Result>>();
} else {
  is<Same<typeof outcome.issues, readonly Issue[]>>();
  for (const issue of outcome.issues) {
    formatIssue(issue, { locale: "id" });
    // A code tells which params there are.
    if (issue.code === "missing_fact") is<Same<typeof issue.params.fact, string>>();
    if (issue.code === "number_out_of_range") is<Same<typeof issue.params.most, number | null>>();
    // @ts-expect-error -- not every issue names a fact
    issue.params.fact;
    // @ts-expect-error -- no such code
    if (issue.code === "missing_facts") formatIssue(issue, { locale: "en" });
  }
}
const code: IssueCode = "not_measured";
// @ts-expect-error -- no such code
const noCode: IssueCode = "not-measured";

for (const row of scorer.scoreMany([])) {
  is<Same<typeof row.index, number>>();
  is<Same<typeof row.id, string | undefined>>();
  is<Same<typeof row.outcome, Outcome<Result>>>();
}

// ── Explaining ──

is<Same<ReturnType<typeof explain>, string>>();
explain(result, { locale: "id" });
explain(result, { locale: "en", format: "markdown" });
// @ts-expect-error -- the reader's language is never guessed
explain(result, {});
// @ts-expect-error -- no such language
explain(result, { locale: "jv" });
// @ts-expect-error -- no such format
explain(result, { locale: "id", format: "html" });

export { asNumber, code, noCode, provision, unchecked };
