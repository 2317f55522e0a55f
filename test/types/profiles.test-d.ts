// Profiles: nothing stands without a source, and a misspelt word does not compile. Checked by `tsc` alone.

import {
  type Band,
  type Ceiling,
  type Citation,
  type Citations,
  type CitedValue,
  type Credit,
  defineProfile,
  type Dimension,
  type Duty,
  type Instrument,
  type Interpretation,
  type LeafRule,
  type ProfileChange,
  type Rule,
} from "../../src/doors/profile.js";
import { createScorer, editions, type Profile, type ProfileSource } from "../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

// ── Citations ──

const citation = {
  instrument: "perbkn-8-2019",
  provision: "pasal 8",
  evidence: "verbatim",
} as const satisfies Citation;
const cite = [citation] as const satisfies Citations;
[citation, { ...citation, evidence: "practice" }] satisfies Citations;
// @ts-expect-error -- an empty list of citations
[] satisfies Citations;
// @ts-expect-error -- a misspelt evidence word
({ instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatin" }) satisfies Citation;
// @ts-expect-error -- a citation without its provision
({ instrument: "perbkn-8-2019", evidence: "verbatim" }) satisfies Citation;
// @ts-expect-error -- a citation without its instrument
({ provision: "pasal 8", evidence: "verbatim" }) satisfies Citation;
// @ts-expect-error -- a citation does not say how sure it is
({ instrument: "perbkn-8-2019", provision: "pasal 8" }) satisfies Citation;
// @ts-expect-error -- a free-form citation
"PerBKN 8/2019 pasal 8" satisfies Citation;

// ── Values ──

const value = { value: "15", cite } as const satisfies CitedValue;
({ value: "15", cite, interpretation: "deemed-taken" }) satisfies CitedValue;
// @ts-expect-error -- a value without a source
({ value: "15" }) satisfies CitedValue;
// @ts-expect-error -- a value with an empty list of sources
({ value: "15", cite: [] }) satisfies CitedValue;
// @ts-expect-error -- a float: nothing may be rounded before it is read
({ value: 22.5, cite }) satisfies CitedValue;
// @ts-expect-error -- an unknown key
({ value: "15", cite, weight: "1" }) satisfies CitedValue;

// ── Rules ──

const label = { id: "Seminar", en: "Seminar" } as const;
const common = { id: "kompetensi.seminar", label, whenMissing: "no-points" } as const;

({ ...common, kind: "flag", fact: "kompetensi.seminar", points: value }) satisfies LeafRule;
({
  ...common,
  kind: "flag",
  fact: "kompetensi.diklatFungsional",
  points: value,
  words: { "tidak-dipersyaratkan": value },
}) satisfies LeafRule;
({
  ...common,
  kind: "threshold",
  fact: "kompetensi.jpTeknis",
  atLeast: value,
  points: value,
  credit: "all-or-nothing",
}) satisfies LeafRule;
({
  ...common,
  kind: "lookup",
  fact: "disiplin.hukuman",
  whenMissing: value,
  points: { berat: value },
}) satisfies LeafRule;
({ kind: "choose", by: "jabatan", cases: [{ when: ["jpt"], rules: [] }] }) satisfies Rule;

// @ts-expect-error -- a misspelt kind of rule
({ ...common, kind: "flags", fact: "kompetensi.seminar", points: value }) satisfies Rule;
// @ts-expect-error -- a fact that nobody has
({ ...common, kind: "flag", fact: "kompetensi.seminars", points: value }) satisfies Rule;
// @ts-expect-error -- points without a source
({ ...common, kind: "flag", fact: "kompetensi.seminar", points: "10" }) satisfies Rule;
// @ts-expect-error -- points of a word without a source
({ ...common, kind: "lookup", fact: "disiplin.hukuman", points: { berat: "1" } }) satisfies Rule;
// prettier-ignore
// @ts-expect-error -- a threshold without a source
({ ...common, kind: "threshold", fact: "kompetensi.jpTeknis", atLeast: "20", points: value, credit: "all-or-nothing" }) satisfies Rule;
// @ts-expect-error -- a threshold that does not say what happens below it
({ ...common, kind: "threshold", fact: "kompetensi.jpTeknis", atLeast: value, points: value }) satisfies Rule;
// @ts-expect-error -- a rule that does not say what a missing fact means
({ id: "kompetensi.seminar", label, kind: "flag", fact: "kompetensi.seminar", points: value }) satisfies Rule;
// @ts-expect-error -- a misspelt word for a missing fact
({ ...common, whenMissing: "no-point", kind: "flag", fact: "kompetensi.seminar", points: value }) satisfies Rule;
// @ts-expect-error -- a rule is data, never a function
({ ...common, kind: "flag", fact: "kompetensi.seminar", points: () => value }) satisfies Rule;
// @ts-expect-error -- a key that belongs to another kind of rule
({ ...common, kind: "flag", fact: "kompetensi.seminar", points: value, atLeast: value }) satisfies LeafRule;
// @ts-expect-error -- no such choice
({ kind: "choose", by: "unit", cases: [] }) satisfies Rule;
// @ts-expect-error -- a label in one language
({ ...common, label: { id: "Seminar" }, kind: "flag", fact: "kompetensi.seminar", points: value }) satisfies Rule;

({ proportional: { decimals: 2, rounding: "half-up" } }) satisfies Credit;
// @ts-expect-error -- a rounding without a name
({ proportional: { decimals: 2 } }) satisfies Credit;
// @ts-expect-error -- no such rounding
({ proportional: { decimals: 2, rounding: "half-down" } }) satisfies Credit;
// @ts-expect-error -- no such credit
"partial" satisfies Credit;

// ── The other parts ──

({ id: "kinerja", weight: "30", cite, rules: [] }) satisfies Dimension;
// @ts-expect-error -- no such dimension
({ id: "integritas", weight: "30", cite, rules: [] }) satisfies Dimension;
// @ts-expect-error -- a weight without a source
({ id: "kinerja", weight: "30", rules: [] }) satisfies Dimension;
// @ts-expect-error -- a weight as a number
({ id: "kinerja", weight: 30, cite, rules: [] }) satisfies Dimension;
// @ts-expect-error -- a cap without a source
({ id: "kinerja", weight: "30", cite, rules: [], cap: { value: "30" } }) satisfies Dimension;
// @ts-expect-error -- a category without its upper limit
({ id: "tinggi", from: 81, label }) satisfies Band;
// @ts-expect-error -- an instrument without a title in English
({ id: "x", title: { id: "X" } }) satisfies Instrument;
// @ts-expect-error -- a ceiling without a source
({ on: "total", at: "60" }) satisfies Ceiling;
// @ts-expect-error -- a ceiling on something else
({ on: "points", at: "60", cite }) satisfies Ceiling;

declare const duty: Duty;
({ ...duty, fact: "kompetensi.jpTeknis" }) satisfies Duty;
// @ts-expect-error -- what a duty requires has a source
({ ...duty, requires: [{ status: ["PNS"], atLeast: { value: "20" } }] }) satisfies Duty;
// @ts-expect-error -- no such status
({ ...duty, requires: [{ status: ["HONORER"], atLeast: value }] }) satisfies Duty;
// @ts-expect-error -- absence is unmet or rejected
({ ...duty, whenMissing: "no-points" }) satisfies Duty;

declare const point: Interpretation;
// @ts-expect-error -- no such place to decide
({ ...point, decidedBy: "law" }) satisfies Interpretation;
// @ts-expect-error -- an open point without a source
({ ...point, cite: [] }) satisfies Interpretation;

({ bands: { fractions: "round" } }) satisfies ProfileChange;
({ rules: { "kinerja.predikat": { points: { kurang: { value: "10" } } } } }) satisfies ProfileChange;
({ duties: { "pengembangan-kompetensi": null } }) satisfies ProfileChange;
// @ts-expect-error -- no such policy
({ bands: { fractions: "nearest" } }) satisfies ProfileChange;
// @ts-expect-error -- a change of weights is no reading of an open point
({ weights: { kinerja: "20" } }) satisfies ProfileChange;

// ── Whole profiles ──

editions["2019@1"] satisfies ProfileSource;
editions["2024@1"] satisfies ProfileSource;
({ ...editions["2024@1"], id: "instansi", standing: "agency" }) satisfies ProfileSource;
// @ts-expect-error -- no such standing
({ ...editions["2024@1"], standing: "final" }) satisfies ProfileSource;
// @ts-expect-error -- an unknown key
({ ...editions["2024@1"], tahun: 2024 }) satisfies ProfileSource;
// @ts-expect-error -- the measurement years are named, not one year
({ ...editions["2024@1"], measurementYears: 2024 }) satisfies ProfileSource;
// @ts-expect-error -- no such edition
editions["2022"];

const profile: Profile = defineProfile(editions["2024@1"]);
createScorer({ profile });
createScorer({ profile: editions["2019@1"] });
// @ts-expect-error -- only defineProfile makes a checked profile
const unchecked: Profile = editions["2024@1"];
// @ts-expect-error -- read-only
profile.revision = 2;
// @ts-expect-error -- a read-only list
profile.dimensions.pop;
// @ts-expect-error -- read-only
profile.bands.fractions = "round";
const edition: EditionId = "2019@1";
// @ts-expect-error -- no edition of that id
const noEdition: EditionId = "2020";

export { edition, noEdition, unchecked };
