import { JABATAN, STATUS, type Jabatan, type Status } from "../facts/words.js";
import { issue, nearestWord, showValue, type Issue } from "../issue/index.js";
import { refuse } from "./refuse.js";

/** What every aggregate keeps apart by itself, besides the names that the caller chooses. */
export const OWN_NAMES = ["status", "jabatan"] as const;

/**
 * Where a person belongs: a text for each name of `groupBy`; a name that is left out is not known (null). `status` and
 * `jabatan` are read from the facts of whoever has a result; for others they can be given here.
 */
export type Group<G extends string = string> = Readonly<Partial<Record<G, string | null | undefined>>> & {
  readonly status?: Status | null | undefined;
  readonly jabatan?: Jabatan | null | undefined;
};

/** A group with everything in its place: the values in the order of the names. */
export interface Place {
  readonly values: readonly (string | null)[];
  readonly status: Status | null;
  readonly jabatan: Jabatan | null;
}

/** What is known of a person besides the group that the caller gives. */
export interface KnownOf {
  readonly status?: Status | undefined;
  readonly jabatan?: Jabatan | undefined;
}

/** Read a group. Throws `IpAsnError` on names that the aggregate does not have, and on values that are no text. */
export function readGroup(names: readonly string[], group: Group, known: KnownOf = {}): Place {
  const given = group as Readonly<Record<string, unknown>>;
  const accepted = [...names, ...OWN_NAMES];
  const issues: Issue[] = Object.keys(given)
    .filter((key) => !accepted.includes(key))
    .map((key) =>
      issue("unknown_key", ["group", key], { key: showValue(key), accepted, suggestion: nearestWord(key, accepted) }),
    );
  const textAt = (name: string): string | null => {
    const value = Object.hasOwn(given, name) ? (given[name] ?? null) : null;
    if (value === null || typeof value === "string") return value;
    issues.push(issue("wrong_type", ["group", name], { expected: "text", found: showValue(value) }));
    return null;
  };
  const wordAt = <T extends string>(name: string, words: readonly T[], fact: T | undefined): T | null => {
    const text = textAt(name);
    const word = words.find((one) => one === text);
    if (text !== null && word === undefined) {
      const found = showValue(text);
      issues.push(
        issue("unknown_word", ["group", name], { found, accepted: words, suggestion: nearestWord(text, words) }),
      );
    }
    if (word !== undefined && fact !== undefined && word !== fact) {
      issues.push(issue("conflicting_facts", ["group", name], { facts: [name, `group.${name}`] }));
    }
    return fact ?? word ?? null;
  };
  const place = {
    values: names.map(textAt),
    status: wordAt("status", STATUS, known.status),
    jabatan: wordAt("jabatan", JABATAN, known.jabatan),
  };
  return issues.length > 0 ? refuse(issues) : place;
}

/** A key that tells places apart. */
export function keyOfPlace({ values, status, jabatan }: Place): string {
  return JSON.stringify([...values, status, jabatan]);
}

/** The order of groups: value by value, by code unit; what is not known comes last. */
export function compareValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
