import { COMPARISON_COLUMNS, RESULT_COLUMNS, SENSITIVITY_COLUMNS } from "../input/table-columns.js";
import type { Sensitivity } from "../audit/sensitivity-result.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { Result } from "../score/result.js";
import type { ComparedRow } from "./compare-people.js";
import type { MeasuredRow } from "./score-people.js";
import type { Columns } from "./write-people.js";

/** The columns of a score. */
export const scoreColumns: Columns<MeasuredRow> = {
  names: RESULT_COLUMNS,
  cells: (person) => {
    if (person.state === "not-measured") return blank(RESULT_COLUMNS.length - 1, STATUS[person.state]);
    const { dimensions, total, category, duties, interpretations } = person.result;
    return [
      ...DIMENSION_IDS.map((id) => dimensions[id].score.toString()),
      total.toString(),
      category.id,
      duties
        .filter((duty) => !duty.met)
        .map((duty) => duty.id)
        .join("|"),
      interpretations.join("|"),
      STATUS[person.state],
    ];
  },
};

/** The columns of a score, and what it could be under other readings of the law. */
export function sensitivityColumns(
  rangeOf: (result: Result) => Pick<Sensitivity, "lowest" | "highest" | "categories">,
): Columns<MeasuredRow> {
  const more = (person: MeasuredRow) => {
    if (person.state === "not-measured") return blank(SENSITIVITY_COLUMNS.length);
    const { lowest, highest, categories } = rangeOf(person.result);
    return [lowest.total.toString(), highest.total.toString(), categories.map((one) => one.id).join("|")];
  };
  return {
    names: [...scoreColumns.names, ...SENSITIVITY_COLUMNS],
    cells: (person) => [...scoreColumns.cells(person), ...more(person)],
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

function blank(count: number, ...last: readonly string[]): readonly string[] {
  return [...Array.from({ length: count }, () => ""), ...last];
}
