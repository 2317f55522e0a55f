import type { CitedValue } from "../citation.js";
import type { DimensionId } from "../profile.js";
import type { LeafRule } from "../rule.js";
import { detailsOf, type Facet, type Thing } from "./thing.js";

const FIELDS = {
  label: { part: "label" },
  fact: { part: "reads" },
  against: { part: "reads", slot: "against" },
  order: { part: "order" },
  fractions: { part: "fractions" },
  credit: { part: "credit" },
  whenMissing: { part: "when-missing" },
  interpretation: { part: "hangs-on" },
  fractionsInterpretation: { part: "hangs-on", slot: "fractions" },
  creditInterpretation: { part: "hangs-on", slot: "credit" },
  roundingInterpretation: { part: "hangs-on", slot: "rounding" },
} as const;

/** A rule in the form in which two are compared. */
export function ruleThing(rule: LeafRule, dimension: DimensionId): Thing {
  const { values, rest } = valuesOf(rule);
  const { id, kind, ...fields } = rest;
  return {
    part: "rule",
    id,
    dimension,
    content: { value: kind },
    whole: { value: { kind, ...fields } },
    values,
    details: detailsOf(fields, "other", FIELDS),
  };
}

/** The cited values of a rule, and what else stands in it. */
function valuesOf(rule: LeafRule): { values: readonly Facet[]; rest: Pick<LeafRule, "id" | "kind"> } {
  switch (rule.kind) {
    case "lookup": {
      const { points: byWord, ...rest } = rule;
      return { values: points(Object.entries(byWord)), rest };
    }
    case "compare": {
      const { above, equal, below, ...rest } = rule;
      return { values: points(Object.entries({ above, equal, below })), rest };
    }
    case "bracket": {
      const { brackets, ...rest } = rule;
      return { values: points(brackets.map(({ from, to, points: earned }) => [rangeSlot(from, to), earned])), rest };
    }
    case "flag": {
      const { points: yes, words, ...rest } = rule;
      return { values: points([["yes", yes], ...Object.entries(words ?? {})]), rest };
    }
    case "threshold": {
      const { atLeast, points: reached, ...rest } = rule;
      return { values: [{ part: "threshold", content: atLeast }, ...points([["reached", reached]])], rest };
    }
  }
}

function points(values: readonly (readonly [string, CitedValue])[]): readonly Facet[] {
  return values.map(([slot, content]) => ({ part: "points", slot, content }));
}

/** A printed range as a slot: `"76-90"`. */
export function rangeSlot(from: number, to: number): string {
  return `${String(from)}-${String(to)}`;
}
