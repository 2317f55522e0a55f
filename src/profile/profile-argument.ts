import { type Issue, wrongArgument } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import { isDefined } from "./checked-profiles.js";
import { checkShape } from "./check-shape.js";
import type { ProfileSource } from "./profile.js";
import { profileShape } from "./profile-schema.js";

/* Frozen, so that they stay what they were when they were looked at. */
const known = /* @__PURE__ */ new WeakSet();

/**
 * Make sure that an argument is a profile before its rules are read: an id, a result or a list in its place is told as what it
 * is. Throws `IpAsnError`.
 */
export function requireProfile(argument: string, value: ProfileSource): void {
  if (isDefined(value) || known.has(value)) return;
  const issues = shapeIssues(argument, value);
  if (issues.length > 0) raise(issues);
  if (Object.isFrozen(value)) known.add(value);
}

function shapeIssues(argument: string, value: unknown): readonly Issue[] {
  if (typeof value !== "object" || value === null || !("dimensions" in value) || !("bands" in value)) {
    return [wrongArgument(argument, 'editions["2024"] | defineProfile(…) | extendProfile(…)', value)];
  }
  const outcome = checkShape(profileShape, value);
  return outcome.success ? [] : outcome.issues.map((one) => ({ ...one, path: [argument, ...one.path] }));
}
