import { kindOf, type LeafRule, ruleKinds } from "./kinds.js";
import type { RuleBase } from "./rule-base.js";
import type { Field, ValueRole } from "./rule-kind.js";

/** One of the fields of a rule's kind, with what the rule has there. */
export interface GivenField {
  readonly name: string;
  readonly field: Field;
  readonly content: unknown;
}

/** The fields of a rule's kind that the rule gives, in the order of the kind. */
export function fieldsOf(rule: LeafRule): readonly GivenField[] {
  const given = rule as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(kindOf(rule).fields).flatMap(([name, field]) =>
    given[name] === undefined ? [] : [{ name, field, content: given[name] }],
  );
}

// — By name —

/*
 * A change of a rule names some of its fields, and need not say of what kind the rule is. So fields are looked up by name
 * here, in all kinds at once.
 */

/** The fields that every rule has, apart from its name and kind. */
const common: Readonly<Record<Exclude<keyof RuleBase, "id" | "kind">, Field>> = {
  label: { holds: "label" },
  fact: { holds: "fact" },
  whenMissing: { holds: "missing" },
  interpretation: { holds: "open-point" },
  withheld: { holds: "withheld" },
};

/** Every field of a rule, by name; kinds may share a name. */
function allFields(): readonly (readonly [name: string, field: Field])[] {
  const ofKinds = Object.values(ruleKinds).flatMap(({ fields }) => Object.entries<Field>(fields));
  return [...Object.entries(common), ...ofKinds];
}

/** Whether a field holds values with a source. */
export function holdsValues({ holds }: Field): boolean {
  return holds === "list" || roleOf({ holds }) !== undefined;
}

/** What stands in a field of this name, in any kind of rule. */
export function fieldsNamed(name: string): readonly Field[] {
  return allFields().flatMap(([other, field]) => (other === name ? [field] : []));
}

/** The names of fields by which a rule names the open points that it hangs on. */
export function openPointFields(): readonly string[] {
  return allFields().flatMap(([name, { holds }]) => (holds === "open-point" ? [name] : []));
}

/** Whether a field says how a rule counts: which facts, in which order, what becomes of less than is asked for. */
export function saysHow(name: string): boolean {
  return fieldsNamed(name).some((field) => !holdsValues(field) && field.holds !== "open-point");
}

/** Whether a field sets the most that a rule gives. */
export function setsMost(name: string): boolean {
  return fieldsNamed(name).some((field) => "setsMost" in field && field.setsMost);
}

/** What a change of some fields settles that it does not set itself. */
export function settledBy(change: object): readonly string[] {
  const settled = Object.keys(change)
    .flatMap(fieldsNamed)
    .flatMap(({ settles = [] }) => settles);
  return settled.filter((name) => !(name in change));
}

/** A rule, or some fields of one, with everything changed that holds values with a source. */
export function mapFieldValues(
  part: object,
  change: (content: unknown, role: ValueRole) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(part).map(([name, content]: [string, unknown]) => [name, mapField(name, content, change)]),
  );
}

function mapField(name: string, content: unknown, change: (content: unknown, role: ValueRole) => unknown): unknown {
  for (const field of fieldsNamed(name)) {
    const role = roleOf(field);
    if (role !== undefined) return change(content, role);
    if (field.holds === "list" && Array.isArray(content)) {
      return content.map((item: object) =>
        Object.fromEntries(
          Object.entries(item).map(([key, inner]: [string, unknown]) => {
            const inItem = field.each[key];
            return [key, inItem === undefined || inItem === "limit" ? inner : change(inner, inItem)];
          }),
        ),
      );
    }
  }
  return content;
}

function roleOf({ holds }: Pick<Field, "holds">): ValueRole | undefined {
  switch (holds) {
    case "points":
    case "points-by-word":
      return "points";
    case "threshold":
    case "missing":
    case "withheld":
      return holds;
    default:
      return undefined;
  }
}
