import type * as z from "zod/mini";
import { issue, nearestWord, showValue, type Issue, type IssuePath } from "../issue/index.js";

/** Turn what the profile schema found into issues. `source` is what was checked. */
export function profileIssues(error: z.core.$ZodError, source: unknown): readonly Issue[] {
  return error.issues.flatMap((found) => fromSchema(found, source, []));
}

function fromSchema(found: z.core.$ZodIssue, source: unknown, outer: IssuePath): Issue[] {
  const path = [...outer, ...(found.path as (string | number)[])];
  const value = valueAt(source, path);
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => issue("unknown_key", path, { key, accepted: [], suggestion: null }));
    case "invalid_value": {
      const accepted = found.values.map(String);
      if (typeof value !== "string") break;
      return [issue("unknown_word", path, { found: showValue(value), accepted, suggestion: nearestWord(value, accepted) })];
    }
    case "invalid_union": {
      // The branch that came nearest is the one with the fewest complaints.
      const nearest = [...found.errors].sort((a, b) => a.length - b.length)[0];
      if (nearest === undefined) break;
      return nearest.flatMap((inner) => fromSchema(inner, source, path));
    }
  }
  return [issue("profile_malformed", path, { expected: expected(found), found: showValue(value) })];
}

function expected(found: z.core.$ZodIssue): string {
  if (found.code === "invalid_type") return found.expected;
  if (found.code === "invalid_value") return found.values.map(String).join(" | ");
  return found.message;
}

function valueAt(source: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], source);
}
