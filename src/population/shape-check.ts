import type { AddedKinds } from "../input/added-kinds.js";
import { personIssues } from "../input/person-issues.js";
import { personSchema, type CheckedFacts } from "../input/person-schema.js";
import { issue, showThrown, type Issue, type Outcome } from "../issue/index.js";
import { MOST_DEPTH } from "../profile/check-shape.js";

/** Far more than any person's facts: more unknown keys are not told one by one. */
const MOST_FACTS = 5_000;

/** Checks any value as facts of a person, whatever the profile: a copy of the facts, or all that is wrong in themselves. */
export type ShapeCheck = (value: unknown) => Outcome<CheckedFacts>;

/** Make a check for people with these added facts. */
export function shapeCheck(added: AddedKinds): ShapeCheck {
  const schema = personSchema(added);
  return (value) => {
    try {
      const parsed = schema.safeParse(value);
      if (parsed.success) return { success: true, data: parsed.data };
      const unknown = parsed.error.issues.flatMap((one) => (one.code === "unrecognized_keys" ? one.keys : []));
      return refused(
        unknown.length > MOST_FACTS
          ? [issue("too_large", [], { values: MOST_FACTS, depth: MOST_DEPTH })]
          : personIssues(parsed.error, value, added),
      );
    } catch (error) {
      // Only a hostile value comes here: a getter or proxy that throws.
      return refused([issue("unreadable", [], { reason: showThrown(error) })]);
    }
  };
}

function refused(issues: readonly Issue[]): Outcome<CheckedFacts> {
  return { success: false, issues };
}
