import type { FactKind } from "../input/fact-catalogue.js";
import { issue, showValue, type Issue } from "../issue/index.js";
import { parseDecimal } from "../number/parse-decimal.js";
import type { FactPlace } from "./columns.js";
import { isAlwaysGiven } from "./fact-places.js";

/** The values of one fact. */
export interface StoredFact {
  readonly place: string;
  readonly values: readonly (string | boolean | null)[];
}

/** What is wrong with the values of a fact that was read from bytes. */
export function valueIssues(place: FactPlace, kind: FactKind, values: StoredFact["values"]): readonly Issue[] {
  const expected = accepted(kind);
  const wrong = values.filter((value, index) => !canHold(place, kind, value, index));
  const found = kind.kind === "number" && values[0] !== null ? ["–", ...wrong] : wrong;
  return found.map((value) => issue("result_malformed", ["facts", place], { expected, found: showValue(value) }));
}

/** Whether a value can stand at a position of the list, a number being written in the one way of this library. */
function canHold(place: FactPlace, kind: FactKind, value: string | boolean | null, index: number): boolean {
  if (value === null) return index === 0 && !isAlwaysGiven(place);
  if (kind.kind === "flag" && typeof value === "boolean") return true;
  if (typeof value !== "string") return false;
  if (kind.kind !== "number") return kind.words.includes(value);
  const decimal = parseDecimal(value);
  return (
    decimal?.toFixed() === value &&
    decimal.greaterThanOrEqualTo(kind.least) &&
    (kind.most === null || decimal.lessThanOrEqualTo(kind.most))
  );
}

function accepted(kind: FactKind): string {
  if (kind.kind === "number") return `${String(kind.least)}..${kind.most === null ? "" : String(kind.most)}`;
  return [...(kind.kind === "flag" ? ["true", "false"] : []), ...kind.words].join(" | ");
}
