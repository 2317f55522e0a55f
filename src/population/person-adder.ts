import type { AddedKinds } from "../input/added-kinds.js";
import { issue, showValue, type Issue, type Outcome } from "../issue/index.js";
import { canonicalFacts } from "../score/canonical-facts.js";
import { combinationReader } from "../score/combination.js";
import type { PeopleColumns } from "./people-columns.js";
import { factsReading, type HasGroups } from "./facts-reading.js";
import { shapeCheck } from "./shape-check.js";

/**
 * Make a function that adds any value that holds facts of a person: it gives the position, or all issues. The scorer's own
 * reader of combinations says at once that most values are valid; about all others the schema decides.
 */
export function personAdder(
  people: PeopleColumns,
  added: AddedKinds,
): (value: unknown, unit?: string) => Outcome<number> {
  const isValid = combinationReader({ words: 0, numbers: 0 }, added);
  const check = shapeCheck(added);
  const factsIn = factsReading(added);

  const addAtOnce = (value: unknown, unit: string | undefined): boolean => {
    try {
      return isValid(value) && people.add(factsIn(value as HasGroups), unit ?? unitIn(value));
    } catch {
      // A hostile getter; the check then says so.
      return false;
    }
  };
  const addCarefully = (value: unknown, unit: string | undefined): readonly Issue[] => {
    const checked = check(value);
    if (!checked.success) return checked.issues;
    const facts = canonicalFacts(checked.data, added);
    if (!people.add(factsIn(facts), unit ?? checked.data.unit)) throw new RangeError("Valid facts without a place.");
    return [];
  };
  return (value, unit) => {
    if (unit !== undefined && typeof unit !== "string") return failed([notText(unit)]);
    const issues = addAtOnce(value, unit) ? [] : addCarefully(value, unit);
    return issues.length === 0 ? { success: true, data: people.size - 1 } : failed(issues);
  };
}

/** A unit that is no text by now was one when it was checked: only a hostile value comes to that. */
function unitIn(value: unknown): string | undefined {
  const { unit } = value as { readonly unit?: unknown };
  if (unit === undefined || typeof unit === "string") return unit;
  throw new TypeError("The unit is no text.");
}

function notText(unit: unknown): Issue {
  return issue("wrong_type", ["unit"], { expected: "text", found: showValue(unit) });
}

function failed(issues: readonly Issue[]): { readonly success: false; readonly issues: readonly Issue[] } {
  return { success: false, issues };
}
