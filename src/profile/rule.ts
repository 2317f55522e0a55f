import type { FactPath } from "../input/fact-catalogue.js";
import type { FractionPolicy, WholeRange } from "../number/ranges.js";
import type { RoundingName } from "../number/rounding.js";
import type { CitedValue, Citations, LocalText } from "../rules/citation.js";

/**
 * What a fact that is not given means: the person cannot be scored (`reject`), it earns nothing (`no-points`),
 * or it earns the points of a cited value.
 */
export type WhenMissing = "reject" | "no-points" | CitedValue;

interface RuleBase {
  /** `dimension.sub-dimension`. The cases of a choice may share an id; within one context it is unique. */
  readonly id: string;
  readonly label: LocalText;
  readonly whenMissing: WhenMissing;
  /** The open point of law that the whole rule hangs on: every result that the rule touches names it. */
  readonly interpretation?: string | undefined;
  /**
   * Points of the dimension's weight that the people of this rule cannot earn under any facts: declared, so that a weight
   * that nobody in a context can reach is a statement and no mistake.
   */
  readonly withheld?: CitedValue | undefined;
}

/** Points by word: one value for each word that the fact can hold. */
export interface LookupRule extends RuleBase {
  readonly kind: "lookup";
  readonly fact: FactPath;
  readonly points: Readonly<Record<string, CitedValue>>;
  /** Words for which no points are given although they stand in the table: who has one is not scored. */
  readonly refuses?: readonly string[] | undefined;
}

/** A level that is compared with whatever the facts say. */
export interface CitedLevel {
  readonly word: string;
  readonly cite: Citations;
  readonly interpretation?: string | undefined;
}

/** What a comparison comes to where the level that it compares with is not given. */
export interface CitedOutcome {
  readonly outcome: "above" | "equal" | "below";
  readonly cite: Citations;
  readonly interpretation?: string | undefined;
}

/** Points by how a level compares with a required level. */
export interface CompareRule extends RuleBase {
  readonly kind: "compare";
  readonly fact: FactPath;
  /** The fact that holds the required level, or one level for everybody whom the rule is for. */
  readonly against: FactPath | CitedLevel;
  /** Where the required level is not given: the person cannot be scored (`reject`, also if nothing is said), or this. */
  readonly whenRequirementMissing?: "reject" | CitedOutcome | undefined;
  /** All levels from the lowest to the highest; words in one list are equal. */
  readonly order: readonly (readonly string[])[];
  readonly above: CitedValue;
  readonly equal: CitedValue;
  readonly below: CitedValue;
}

/** Points by the printed whole-number range that a number from 0 to 100 falls into. */
export interface BracketRule extends RuleBase {
  readonly kind: "bracket";
  readonly fact: FactPath;
  /** What becomes of a value between two printed ranges. Where that matters, `fractionsInterpretation` is named. */
  readonly fractions: FractionPolicy;
  readonly fractionsInterpretation?: string | undefined;
  readonly brackets: readonly (WholeRange & { readonly points: CitedValue })[];
}

/** Points for yes, none for no; certain words may have points of their own. */
export interface FlagRule extends RuleBase {
  readonly kind: "flag";
  readonly fact: FactPath;
  readonly points: CitedValue;
  readonly words?: Readonly<Record<string, CitedValue>> | undefined;
}

/** How a threshold gives points below it: none, or in proportion, rounded as the rule says. */
export type Credit =
  | "all-or-nothing"
  | { readonly proportional: { readonly decimals: number; readonly rounding: RoundingName } };

/** Points for a number that reaches a threshold, or lies above it. */
export interface ThresholdRule extends RuleBase {
  readonly kind: "threshold";
  readonly fact: FactPath;
  readonly atLeast: CitedValue;
  /** The number must lie above `atLeast`; to reach it is not enough. */
  readonly strict?: boolean | undefined;
  readonly points: CitedValue;
  readonly credit: Credit;
  /** The open point of how a number below the threshold is credited: named where the threshold is not reached. */
  readonly creditInterpretation?: string | undefined;
  /** The open point of how points in proportion are rounded: named where rounding changes them. */
  readonly roundingInterpretation?: string | undefined;
}

/** A rule that gives points for facts. */
export type LeafRule = LookupRule | CompareRule | BracketRule | FlagRule | ThresholdRule;

/**
 * Which rules apply, by kind of post, by status, or by the form in which performance is given
 * (`predikat` or `nilai`). Each case of the profile is covered once.
 */
export interface ChooseRule {
  readonly kind: "choose";
  readonly by: "jabatan" | "status" | "kinerja";
  readonly cases: readonly { readonly when: readonly string[]; readonly rules: readonly Rule[] }[];
}

/** A rule that gives points, or a choice between lists of rules. */
export type Rule = LeafRule | ChooseRule;

/** The most that the sum of a dimension's rules can give; equal to the dimension's weight. */
export interface Cap {
  readonly value: string;
  readonly cite: Citations;
}
