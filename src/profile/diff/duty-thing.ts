import type { Status } from "../../input/words.js";
import type { Duty } from "../profile.js";
import { contentOf, detailsOf, single, type Thing } from "./thing.js";

const FIELDS = {
  dimension: { part: "dimension" },
  fact: { part: "reads" },
  whenMissing: { part: "when-missing" },
  interpretation: { part: "hangs-on" },
  missing: { part: "hangs-on", slot: "missing" },
  unmet: { part: "hangs-on", slot: "unmet" },
} as const;

/** A duty in the form in which two are compared. How much it requires of whom stands in `requiredOf`. */
export function dutyThing({ id, label, cite, requires: _, ceilings, openWhen, ...fields }: Duty): Thing {
  return {
    part: "duty",
    id,
    content: contentOf(label, cite),
    whole: contentOf({ label, ...fields, openWhen }, cite),
    values: ceilings.map(({ on, at, cite: source }) => ({
      part: "ceiling",
      slot: on,
      content: contentOf(at, source),
    })),
    details: [...detailsOf(fields, "other", FIELDS), ...detailsOf(openWhen ?? {}, "other", FIELDS)],
  };
}

/** How much the duties require of a status. */
export function requiredOf(duties: readonly Duty[], status: Status): readonly Thing[] {
  return duties.flatMap(({ id, requires }) =>
    requires.filter((one) => one.status.includes(status)).map((one) => single("required", id, one.atLeast)),
  );
}
