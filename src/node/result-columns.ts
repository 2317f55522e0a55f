import { CEILING_COLUMNS, COMPARISON_COLUMNS, RESULT_COLUMNS, SENSITIVITY_COLUMNS } from "../facts/table-columns.js";
import type { Sensitivity } from "../audit/sensitivity-result.js";
import { DIMENSION_IDS, type DimensionId, type ProfileSource } from "../profile/profile.js";
import type { Result } from "../score/result.js";
import type { ScoredVerdict, Verdict } from "../score/verdict.js";
import type { ComparedRow } from "./compare-people.js";
import type { MeasuredRow } from "./score-people.js";
import type { Columns } from "./write-people.js";

/** What became of a row that can be used. */
type MeasuredVerdict = Exclude<Verdict, { readonly state: "rejected" }>;

/** Columns that cannot see the facts: people with the same verdict share their cells. */
export interface VerdictColumns extends Columns<MeasuredVerdict> {
  readonly of: "verdict";
}

/** Columns of the whole result, facts and reasons too: with them every row is written by its own. */
export interface WholeColumns extends Columns<MeasuredRow> {
  readonly of: "result";
}

/** Columns that stand together. */
export type ColumnGroup = VerdictColumns | WholeColumns;

/** All columns that are written of results. */
export interface ResultColumns extends Columns<MeasuredRow> {
  /** Whether each row is to be written by its own facts, not by those of another with the same verdict. */
  readonly needsResult: boolean;
}

/** Columns of several groups, one after the other. */
export function joinColumns(groups: readonly ColumnGroup[]): ResultColumns {
  return {
    names: groups.flatMap((group) => group.names),
    cells: (person) => {
      const verdict = person.state === "scored" ? person.verdict : person;
      return groups.flatMap((group) => (group.of === "verdict" ? group.cells(verdict) : group.cells(person)));
    },
    needsResult: groups.some((group) => group.of === "result"),
  };
}

/** What stands in each column of a score. A name without a cell does not compile. */
const scoreCells: Readonly<Record<(typeof RESULT_COLUMNS)[number], (scored: ScoredVerdict) => string>> = {
  skor_kualifikasi: (scored) => scoreIn(scored, "kualifikasi"),
  skor_kompetensi: (scored) => scoreIn(scored, "kompetensi"),
  skor_kinerja: (scored) => scoreIn(scored, "kinerja"),
  skor_disiplin: (scored) => scoreIn(scored, "disiplin"),
  total: ({ scale, total }) => scale.toDecimal(total).toString(),
  kategori: ({ category }) => category,
  kewajiban_belum_terpenuhi: ({ duties }) =>
    duties
      .filter(({ state }) => state !== "met")
      .map(({ id }) => id)
      .join("|"),
  interpretasi: ({ openPoints }) => openPoints.join("|"),
  status_pengukuran: ({ state }) => STATUS[state],
};

/** The columns of a score. Of somebody who is not measured only that is said. */
export const scoreColumns: VerdictColumns = {
  of: "verdict",
  names: RESULT_COLUMNS,
  cells: (verdict) =>
    RESULT_COLUMNS.map((name) => {
      if (verdict.state === "scored") return scoreCells[name](verdict);
      return name === "status_pengukuran" ? STATUS[verdict.state] : "";
    }),
};

function scoreIn({ scale, dimensions }: ScoredVerdict, id: DimensionId): string {
  return scale.toDecimal(dimensions[id].score).toString();
}

/** What each row of results has: its score, what ceilings took away where there are any, and how far it hangs on readings. */
export function resultColumns(
  { duties }: Pick<ProfileSource, "duties">,
  rangeOf?: (result: Result) => Pick<Sensitivity, "lowest" | "highest" | "categories">,
): ResultColumns {
  const hasCeilings = duties.some((duty) => duty.ceilings.length > 0);
  return joinColumns([
    scoreColumns,
    ...(hasCeilings ? [ceilingColumns] : []),
    ...(rangeOf === undefined ? [] : [sensitivityColumns(rangeOf)]),
  ]);
}

/** What ceilings of unmet duties took away: `total:95>60`, `category:tinggi>sedang`. */
const ceilingColumns: VerdictColumns = {
  of: "verdict",
  names: CEILING_COLUMNS,
  cells: (verdict) => {
    const ceilings = verdict.state === "scored" ? verdict.ceilings : [];
    return [ceilings.map(({ on, before, at }) => `${on}:${before}>${at}`).join("|")];
  },
};

/** What a score could be under other readings of the law. */
export function sensitivityColumns(
  rangeOf: (result: Result) => Pick<Sensitivity, "lowest" | "highest" | "categories">,
): WholeColumns {
  return {
    // Hours that do the same under one reading do not under another.
    of: "result",
    names: SENSITIVITY_COLUMNS,
    cells: (person) => {
      if (person.state === "not-measured") return SENSITIVITY_COLUMNS.map(() => "");
      const { lowest, highest, categories } = rangeOf(person.result);
      return [lowest.total.toString(), highest.total.toString(), categories.map((one) => one.id).join("|")];
    },
  };
}

/** The columns of a comparison of two profiles. What one of them does not measure is left blank. */
export const comparisonColumns: Columns<ComparedRow> = {
  names: COMPARISON_COLUMNS,
  cells: ({ before, after, comparison: { total, dimensions } }) => [
    totalOf(before),
    totalOf(after),
    total?.change.toString() ?? "",
    ...DIMENSION_IDS.map((id) => dimensions?.[id].change.toString() ?? ""),
    categoryOf(before),
    categoryOf(after),
    STATUS[before.state],
    STATUS[after.state],
  ],
};

const STATUS: Readonly<Record<MeasuredRow["state"], string>> = { scored: "diukur", "not-measured": "tidak-diukur" };

function totalOf(person: MeasuredRow): string {
  return person.state === "scored" ? person.result.total.toString() : "";
}

function categoryOf(person: MeasuredRow): string {
  return person.state === "scored" ? person.result.category.id : "";
}
