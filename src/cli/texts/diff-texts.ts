import type { Part } from "../../profile/diff/profile-diff.js";
import type { LeafRule } from "../../profile/rule.js";

/** The words of a comparison of two profiles in one language. */
export interface DiffTexts {
  readonly heading: (before: string, after: string) => string;
  readonly profile: (id: string, revision: number, standing: string) => string;
  /** Why a built-in revision is there. */
  readonly reason: (name: string, reason: string) => string;
  readonly legend: string;
  readonly nothing: string;
  /** How many differences are not shown. */
  readonly more: (count: number) => string;
  readonly groups: Readonly<Record<"facts" | "bands" | "duties" | "open" | "sources", string>>;
  /** What a difference is in, where its value alone does not say so. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  /** Kinds of rule and of added fact. */
  readonly kinds: Readonly<Record<LeafRule["kind"] | "number" | "word", string>>;
  readonly whenMissing: Readonly<Record<"reject" | "no-points" | "unmet", string>>;
  readonly yes: string;
  readonly no: string;
  readonly points: (points: string) => string;
  readonly allOrNothing: string;
  readonly proportional: (decimals: number, rounding: string) => string;
  /** Slots of points and ceilings that are no words of the law; empty where nothing needs to be said. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Slots that are fields of a thing. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where an open point matters to a rule or duty, if not always. */
  readonly hangsOn: Readonly<Record<string, string>>;
  readonly allBut: (words: string) => string;
  readonly kinerja: Readonly<Record<"predikat" | "nilai", string>>;
  readonly otherReadings: string;
  readonly reworded: (fields: string) => string;
  readonly arrangement: (section: string) => string;
}
