import { Decimal } from "../number/decimal.js";
import type { CitedValue } from "./citation.js";
import { fieldsOf, type GivenField } from "./fields.js";
import type { LeafRule } from "./kinds.js";
import type { Occasion, ValueRole } from "./rule-kind.js";

/** A value of a rule with its source, what it is, and where it stands. */
export interface RuleValue {
  readonly role: ValueRole;
  readonly path: readonly (string | number)[];
  readonly cited: CitedValue;
  /** When points are given; of a threshold only where it is one of several. */
  readonly occasion?: Occasion;
}

/** Every value of a rule that has a source, in the order of the kind's fields; what all kinds have comes last. */
export function valuesOf(rule: LeafRule): readonly RuleValue[] {
  const own = fieldsOf(rule).flatMap((given) => valuesIn(rule, given));
  const { whenMissing, withheld } = rule;
  return [
    ...own,
    ...(typeof whenMissing === "object"
      ? [{ role: "missing" as const, path: ["whenMissing"], cited: whenMissing }]
      : []),
    ...(withheld === undefined ? [] : [{ role: "withheld" as const, path: ["withheld"], cited: withheld }]),
  ];
}

function valuesIn(rule: LeafRule, { name, field, content }: GivenField): readonly RuleValue[] {
  switch (field.holds) {
    case "points":
      return [{ role: "points", path: [name], cited: content as CitedValue, occasion: field.occasion(rule) }];
    case "threshold":
      return [{ role: "threshold", path: [name], cited: content as CitedValue }];
    case "points-by-word":
      return Object.entries(content as Readonly<Record<string, CitedValue>>).map(([word, cited]) => ({
        role: "points",
        path: [name, word],
        cited,
        occasion: { kind: "word", word },
      }));
    case "list":
      return (content as readonly Readonly<Record<string, CitedValue>>[]).flatMap((item, index) =>
        Object.entries(field.each).flatMap(([key, role]) => {
          const cited = item[key];
          if (role === "limit" || cited === undefined) return [];
          return [{ role, path: [name, index, key], cited, occasion: field.occasion(item, rule) }];
        }),
      );
    default:
      return [];
  }
}

/** Every value of points that a rule can give, also where nothing is known. */
export function pointsOf(rule: LeafRule): readonly CitedValue[] {
  return valuesOf(rule).flatMap(({ role, cited }) => (role === "points" || role === "missing" ? [cited] : []));
}

/** Points of the weight that a rule declares to be out of reach for its people. */
export function withheldPoints({ withheld }: LeafRule): Decimal {
  return new Decimal(withheld?.value ?? 0);
}

/** The most points that a rule can give to anybody. */
export function reachableMaximum(rule: LeafRule): Decimal {
  return Decimal.max(0, ...pointsOf(rule).map((points) => points.value));
}
