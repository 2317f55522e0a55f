import * as z from "zod/mini";
import type { AddedKinds } from "../facts/added-kinds.js";
import type { FactKind } from "../facts/fact-catalogue.js";
import { type FactPlace, factPlaces, isAlwaysGiven } from "../facts/fact-places.js";
import { issue, type Issue, type Outcome, showValue } from "../issue/index.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { profileIssues } from "../profile/profile-issues.js";
import { newerFormat } from "../score/claimed-rules.js";
import { addedKindsSchema } from "./added-kinds-schema.js";
import { POPULATION_FORMAT } from "./byte-layout.js";

/** What the columns of a population mean. */
export interface PopulationHeader {
  readonly format: typeof POPULATION_FORMAT;
  readonly people: number;
  readonly combinations: number;
  readonly units: readonly string[];
  readonly added: AddedKinds;
  /** What the codes of each fact stand for, words first, then numbers. `null` is "not given". */
  readonly facts: readonly StoredFact[];
}

function headerSchema(): z.ZodMiniType<PopulationHeader> {
  const count = z.int().check(z.gte(0, "0, 1, 2, …"), z.lte(0xffff_ffff, "0, 1, 2, …"));
  return z.strictObject({
    format: z.literal(POPULATION_FORMAT),
    people: count,
    combinations: count,
    units: z.array(z.string()),
    added: addedKindsSchema(),
    facts: z.array(
      z.strictObject({ place: z.string(), values: z.array(z.nullable(z.union([z.string(), z.boolean()]))) }),
    ),
  });
}

/** Read the header of a population, or say all that is wrong with it. */
export function readHeader(plain: unknown): Outcome<PopulationHeader> {
  const newer = newerFormat(plain, POPULATION_FORMAT);
  if (newer !== undefined) return { success: false, issues: [newer] };
  const schema = headerSchema();
  const parsed = schema.safeParse(plain);
  const issues = parsed.success
    ? inconsistencies(parsed.data)
    : profileIssues(parsed.error, plain, schema).map(asMalformed);
  return parsed.success && issues.length === 0 ? { success: true, data: parsed.data } : { success: false, issues };
}

function inconsistencies({ units, added, facts }: PopulationHeader): readonly Issue[] {
  const { words, numbers } = factPlaces(added);
  const places = [...words, ...numbers];
  const expected = places.map(([place]) => place).join();
  const found = facts.map(({ place }) => place).join();
  if (expected !== found) return [issue("result_malformed", ["facts"], { expected, found: showValue(found) })];
  return [
    ...repeated(units).map((unit) => issue("duplicate_id", ["units"], { id: showValue(unit) })),
    ...places.flatMap(([place, kind], index) => {
      const values = (facts[index] as StoredFact).values;
      const twice = repeated(values).map((value) => issue("duplicate_id", ["facts", place], { id: showValue(value) }));
      return [...twice, ...valueIssues(place, kind, values)];
    }),
  ];
}

function repeated<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function asMalformed(found: Issue): Issue {
  return found.code === "profile_malformed" ? issue("result_malformed", found.path, found.params) : found;
}

// — Values that are stored —

/** The values of one fact. */
export interface StoredFact {
  readonly place: string;
  readonly values: readonly (string | boolean | null)[];
}

/** What is wrong with the values of a fact that was read from bytes. */
function valueIssues(place: FactPlace, kind: FactKind, values: StoredFact["values"]): readonly Issue[] {
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
