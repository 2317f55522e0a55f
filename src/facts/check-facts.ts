import { issue, nearestWord, showValue, type Issue, type IssuePath } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import type { AddedKinds } from "./added-kinds.js";
import type { FactKind } from "./fact-catalogue.js";
import type { PersonFacts } from "./facts.js";
import { personShape, type PersonField, type PersonGroup } from "./person-shape.js";
import type { Hukuman, Jabatan, Pendidikan, Predikat, Status } from "./words.js";

/** Facts of the right shape, with what is missing still missing. */
export interface CheckedFacts {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly status: Status;
  readonly jabatan: Jabatan;
  readonly kualifikasi?:
    | { readonly pendidikan?: Pendidikan | undefined; readonly syaratPendidikan?: Pendidikan | undefined }
    | undefined;
  readonly kompetensi: Readonly<PersonFacts["kompetensi"]>;
  readonly kinerja?:
    | { readonly predikat?: Predikat | undefined; readonly nilai?: number | string | undefined }
    | undefined;
  readonly disiplin?: { readonly hukuman?: Hukuman | undefined } | undefined;
  readonly tambahan?: Readonly<Record<string, boolean | number | string | undefined>> | undefined;
}

/** What a check of facts comes to. */
export interface FactsReading {
  /**
   * A copy of the facts, valid where there are no issues. Where there are some it holds what stood there, so that more can
   * be said of it; `undefined` where nothing more can be said.
   */
  readonly facts: CheckedFacts | undefined;
  /** All that is wrong with the shape: in the order of `PersonFacts`, in each object unknown keys last. */
  readonly issues: readonly Issue[];
}

/** Checks any value as facts of a person. What throws while it is read (a getter, a proxy) throws here. */
export type FactsCheck = (value: unknown) => FactsReading;

/** Far more than any person's facts: more unknown keys are not told one by one. */
const MOST_UNKNOWN_KEYS = 5_000;
/** How deep the values of a person may be nested, as `too_large` tells it. */
const MOST_DEPTH = 64;

/**
 * Make the check of the shape of one person's facts, with those that a profile adds. Keys that nothing reads are refused.
 * Every value is read once, and all of them before anything is said of one: what an object answers later changes nothing.
 */
export function factsCheck(added: AddedKinds): FactsCheck {
  const shape = personShape(added).map((entry) => ("places" in entry ? readableGroup(entry) : readableField(entry)));
  const keys = keysOf(shape);
  return (value) => {
    if (!isNamedFacts(value)) {
      return { facts: undefined, issues: [issue("not_an_object", [], { found: showValue(value) })] };
    }
    const wrong: Wrong = { findings: [], unknownKeys: 0 };
    const facts: Record<string, unknown> = {};
    for (const entry of shape) {
      const given = (value as Named)[entry.key];
      facts[entry.key] = "places" in entry ? readGroup(entry, given, wrong) : readField(entry, given, [], wrong);
    }
    findUnknownKeys(value, keys, [], wrong);
    if (wrong.unknownKeys > MOST_UNKNOWN_KEYS) {
      const params = { values: MOST_UNKNOWN_KEYS, depth: MOST_DEPTH };
      return { facts: undefined, issues: [issue("too_large", [], params)] };
    }
    return { facts: facts as unknown as CheckedFacts, issues: wrong.findings.map(told) };
  };
}

/** Whether a value is an object that can hold facts by their names. */
export function isNamedFacts(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const _ in value) return true;
  // Without any name it must be a plain object: a date, a map or a boxed number would else pass as "nothing given".
  return Object.prototype.toString.call(value) === "[object Object]";
}

type Named = Readonly<Record<string, unknown>>;

/** Something that is wrong, before it is told. */
type Finding =
  | { readonly path: IssuePath; readonly found: unknown; readonly place: PersonField | PersonGroup }
  | { readonly path: IssuePath; readonly key: string; readonly accepted: readonly string[] };

type NumberKind = Extract<FactKind, { readonly kind: "number" }>;

interface Wrong {
  readonly findings: Finding[];
  unknownKeys: number;
}

// — Reading —

interface ReadableField extends PersonField {
  readonly isFitting: (value: unknown) => boolean;
}

interface ReadableGroup extends PersonGroup {
  readonly places: readonly ReadableField[];
  readonly keys: Keys;
}

/** Keys to look up, and to tell: what a caller does to the list that an issue tells changes no check. */
interface Keys {
  readonly known: ReadonlySet<string>;
  readonly accepted: readonly string[];
}

function keysOf(entries: readonly { readonly key: string }[]): Keys {
  const accepted = entries.map(({ key }) => key);
  return { known: new Set(accepted), accepted: Object.freeze(accepted) };
}

function readableGroup(group: PersonGroup): ReadableGroup {
  return { ...group, places: group.places.map(readableField), keys: keysOf(group.places) };
}

function readableField(place: PersonField): ReadableField {
  return { ...place, isFitting: fitting(place.kind) };
}

function fitting(kind: PersonField["kind"]): ReadableField["isFitting"] {
  switch (kind.kind) {
    case "text":
      return (value) => typeof value === "string";
    case "number": {
      const { least, most } = kind;
      // A finite number lies within limits as its digits do; only -0 is none.
      return (value) =>
        typeof value === "number"
          ? value >= least && value <= (most ?? Number.MAX_VALUE) && !Object.is(value, -0)
          : isWithin(kind, parseDecimal(value));
    }
    default: {
      const words = new Set<unknown>(kind.words);
      return kind.kind === "word"
        ? (value) => words.has(value)
        : (value) => typeof value === "boolean" || words.has(value);
    }
  }
}

/** Whether a number was read, and lies in the range of its fact. */
export function isWithin({ least, most }: NumberKind, value: Decimal | undefined): boolean {
  return value?.greaterThanOrEqualTo(least) === true && (most === null || value.lessThanOrEqualTo(most));
}

function readGroup(group: ReadableGroup, given: unknown, wrong: Wrong): unknown {
  if (given === undefined && !group.isNeeded) return undefined;
  const path = [group.key];
  if (!isNamedFacts(given)) {
    wrong.findings.push({ path, found: given, place: group });
    return typeof given === "object" && given !== null ? given : undefined;
  }
  const facts: Record<string, unknown> = {};
  for (const place of group.places) {
    facts[place.key] = readField(place, (given as Named)[place.key], path, wrong);
  }
  findUnknownKeys(given, group.keys, path, wrong);
  return facts;
}

function readField(place: ReadableField, value: unknown, outer: IssuePath, wrong: Wrong): unknown {
  const isFitting = value === undefined ? !place.isNeeded : place.isFitting(value);
  if (!isFitting) wrong.findings.push({ path: [...outer, place.key], found: value, place });
  return value;
}

/** Beyond the limit they are no longer kept: there may be millions. */
function findUnknownKeys(given: object, { known, accepted }: Keys, path: IssuePath, wrong: Wrong): void {
  for (const key in given) {
    if (known.has(key)) continue;
    wrong.unknownKeys += 1;
    if (wrong.unknownKeys > MOST_UNKNOWN_KEYS) return;
    wrong.findings.push({ path, key, accepted });
  }
}

// — Telling —

function told(finding: Finding): Issue {
  const { path } = finding;
  if ("key" in finding) {
    const { key, accepted } = finding;
    const suggestion = nearestWord(key, accepted);
    return issue("unknown_key", [...path, key], { key: showValue(key), accepted, suggestion });
  }
  const { found, place } = finding;
  if (found === undefined) return issue("missing_fact", path, { fact: path.join("."), alternatives: [] });
  return "places" in place
    ? issue("not_an_object", path, { found: showValue(found) })
    : misfit(place.kind, found, path);
}

function misfit(kind: PersonField["kind"], stood: unknown, path: IssuePath): Issue {
  const found = showValue(stood);
  switch (kind.kind) {
    case "text":
      return issue("wrong_type", path, { expected: "text", found });
    case "number":
      return misfitNumber(kind, stood, path);
    default: {
      if (typeof stood !== "string" || kind.words.length === 0) {
        return issue("wrong_type", path, { expected: kind.kind === "flag" ? "yes-no" : "text", found });
      }
      const accepted = kind.kind === "flag" ? ["true", "false", ...kind.words] : kind.words;
      return issue("unknown_word", path, { found, accepted, suggestion: nearestWord(stood, accepted) });
    }
  }
}

function misfitNumber({ least, most }: NumberKind, stood: unknown, path: IssuePath): Issue {
  const found = showValue(stood);
  if (typeof stood !== "number" && typeof stood !== "string")
    return issue("wrong_type", path, { expected: "number", found });
  return parseDecimal(stood) === undefined
    ? issue("number_malformed", path, { found })
    : issue("number_out_of_range", path, { found, least, most });
}
