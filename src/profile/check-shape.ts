import type * as z from "zod/mini";
import { issue, showValue, type Issue, type IssuePath, type Outcome } from "../issue/index.js";
import { isShaped } from "./checked-parts.js";
import { profileIssues } from "./profile-issues.js";

/** Far more than any profile has: the largest edition has some 3,000 values, nested 12 deep. */
const MOST_VALUES = 50_000;
/** How deep they may be nested. */
export const MOST_DEPTH = 64;

/** Check plain data against a schema, and say all that is wrong with its shape. What is far too large is not read. */
export function checkShape<T>(schema: z.ZodMiniType<T>, source: unknown): Outcome<T> {
  if (isTooLarge(source)) {
    return { success: false, issues: [issue("too_large", [], { values: MOST_VALUES, depth: MOST_DEPTH })] };
  }
  const parsed = schema.safeParse(source);
  const forbidden = notPlain(source);
  const found = parsed.success ? [] : profileIssues(parsed.error, source, schema);
  const said = new Set(found.map((one) => JSON.stringify(one.path)));
  const issues = [...found, ...forbidden.filter((one) => !said.has(JSON.stringify(one.path)))];
  return parsed.success && issues.length === 0 ? { success: true, data: parsed.data } : { success: false, issues };
}

function isTooLarge(source: unknown): boolean {
  let left = MOST_VALUES;
  const exceeds = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > MOST_DEPTH) return true;
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value) && value.length > left) return true;
    for (const key in value) if (exceeds((value as Record<string, unknown>)[key], depth + 1)) return true;
    return false;
  };
  return exceeds(source, 0);
}

/**
 * What the schema would pass over in silence: `__proto__` as a key of a table, and a date, a map or a boxed number where
 * an object with named parts may lack them all.
 */
function notPlain(value: unknown, path: IssuePath = []): Issue[] {
  if (typeof value !== "object" || value === null || isShaped(value)) return [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => notPlain(inner, [...path, index]));
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]")
    return [issue("profile_malformed", path, { expected: "object", found: showValue(kind) })];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === "__proto__" ? [issue("unknown_key", [...path, key], { key, accepted: [], suggestion: null })] : []),
    ...notPlain(inner, [...path, key]),
  ]);
}
