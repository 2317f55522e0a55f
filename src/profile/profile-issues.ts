import type * as z from "zod/mini";
import { acceptedKeys } from "./accepted-keys.js";
import { issue, nearestWord, showValue, type Issue, type IssuePath } from "../issue/index.js";

/** Turn what a schema found into issues. `source` is what was checked. */
export function profileIssues(error: z.core.$ZodError, source: unknown, schema: z.core.$ZodType): readonly Issue[] {
  return error.issues.flatMap((found) => fromSchema(found, source, [], schema));
}

function fromSchema(found: z.core.$ZodIssue, source: unknown, outer: IssuePath, schema: z.core.$ZodType): Issue[] {
  const path = [...outer, ...(found.path as (string | number)[])];
  const value = valueAt(source, path);
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => unknownKey(key, acceptedKeys(schema, path, source), path));
    case "invalid_key":
      return found.issues.map((inner) =>
        issue("profile_malformed", path, { expected: expected(inner), found: showValue(path.at(-1)) }),
      );
    case "invalid_value": {
      return [oneOf(found.values.map(String), value, path)];
    }
    case "invalid_union": {
      const { options } = found as { readonly options?: readonly unknown[] };
      if (options !== undefined) return [oneOf(options.map(String), value, path)];
      const types = found.errors.map((branch) => (branch.length === 1 ? typeAsked(branch[0]) : undefined));
      if (types.every((type) => type !== undefined)) {
        return [issue("profile_malformed", path, { expected: types.join(" | "), found: showValue(value) })];
      }
      const nearest = nearestBranch(found.errors, value);
      if (nearest === undefined) break;
      return nearest.flatMap((inner) => fromSchema(inner, source, path, schema));
    }
  }
  return [issue("profile_malformed", path, { expected: expected(found), found: showValue(value) })];
}

/** The type that a value lacks altogether. */
function typeAsked(found: z.core.$ZodIssue | undefined): string | undefined {
  return found?.code === "invalid_type" && found.path.length === 0 ? found.expected : undefined;
}

function unknownKey(key: string, accepted: readonly string[], path: IssuePath): Issue {
  return issue("unknown_key", [...path, key], {
    key: showValue(key),
    accepted,
    suggestion: nearestWord(key, accepted),
  });
}

/** The branch of a union that was probably meant: one that complains about something further in, and least; for a
 * number never one that only takes words. */
function nearestBranch(branches: readonly z.core.$ZodIssue[][], value: unknown): z.core.$ZodIssue[] | undefined {
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.min(...branch.map((one) => one.path.length));
  const isOtherType = (branch: readonly z.core.$ZodIssue[]) =>
    Number(
      branch.every(({ code }) => code === "invalid_type" || (code === "invalid_value" && typeof value !== "string")),
    );
  return [...branches].sort((a, b) => depth(b) - depth(a) || isOtherType(a) - isOtherType(b) || a.length - b.length)[0];
}

function oneOf(accepted: readonly string[], value: unknown, path: IssuePath): Issue {
  const found = showValue(value);
  if (typeof value !== "string") return issue("profile_malformed", path, { expected: accepted.join(" | "), found });
  return issue("unknown_word", path, { found, accepted, suggestion: nearestWord(found, accepted) });
}

function expected(found: z.core.$ZodIssue): string {
  if (found.code === "invalid_type") return found.expected;
  return found.message;
}

function valueAt(source: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], source);
}
