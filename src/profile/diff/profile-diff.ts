import type { Jabatan, Status } from "../../facts/words.js";
import type { Citations } from "../../rules/citation.js";
import type { KinerjaForm } from "../../rules/choose.js";
import type { DimensionId } from "../profile.js";

/**
 * What of a profile differs. Of a dimension: `weight`, `cap`. Of a rule: `rule` (what kind of rule stands there), `label`,
 * `reads` (its facts), `points`, `threshold`, `credit`, `fractions`, `order`, `when-missing`. Of a duty: `duty`, `label`,
 * `dimension`, `reads`, `when-missing`, `required`, `ceiling`. `hangs-on`: the open point that a rule or duty hangs on.
 * `arrangement`: written in another order or form, to the same effect. `other`: a field with no name of its own here.
 */
export const PARTS = [
  "standing",
  "years",
  "measures",
  "title",
  "authority",
  "weight",
  "cap",
  "rule",
  "points",
  "threshold",
  "credit",
  "fractions",
  "order",
  "reads",
  "when-missing",
  "label",
  "hangs-on",
  "fact",
  "band",
  "duty",
  "dimension",
  "required",
  "ceiling",
  "open-point",
  "instrument",
  "arrangement",
  "other",
] as const;
/** One of `PARTS`. */
export type Part = (typeof PARTS)[number];

/** What stands in a profile at one place: a value, where it comes from, and the open point that it hangs on. */
export interface Content {
  readonly value: string | number | boolean | object;
  readonly cite?: Citations | undefined;
  readonly interpretation?: string | undefined;
}

/** Whom a difference is for; what is left out is not limited. */
export interface Audience {
  readonly status?: readonly Status[];
  readonly jabatan?: readonly Jabatan[];
  readonly kinerja?: readonly KinerjaForm[];
}

/** One difference in what two profiles say. */
export interface ProfileDifference {
  readonly part: Part;
  readonly dimension?: DimensionId;
  /** Id of the rule, duty, category, open point, instrument or added fact; of the dimension; or a key of the profile. */
  readonly id: string;
  /** Which of its values: a word, a range (`"76-90"`), an outcome, a field. */
  readonly slot?: string;
  /** Left out where it is for everybody whom the place is for. */
  readonly for?: Audience;
  /** `null`: nothing stands there. A thing that one profile has and the other has not is given whole. */
  readonly before: Content | null;
  readonly after: Content | null;
  /** The value is the same; what differs is its source, or the open point that it hangs on. */
  readonly sourceOnly: boolean;
}

/** Which profile was compared. */
export interface ComparedProfile {
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
}

/** What changed from one profile to another, by meaning. */
export interface ProfileDiff {
  readonly before: ComparedProfile;
  readonly after: ComparedProfile;
  readonly changes: readonly ProfileDifference[];
}
