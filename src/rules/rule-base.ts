import type { FactPath } from "../facts/fact-catalogue.js";
import type { CitedValue, LocalText } from "./citation.js";

/**
 * What a fact that is not given means: the person cannot be scored (`reject`), it earns nothing (`no-points`),
 * or it earns the points of a cited value.
 */
export type WhenMissing = "reject" | "no-points" | CitedValue;

/** What every rule that gives points has, whatever its kind. */
export interface RuleBase {
  /** `dimension.sub-dimension`. The cases of a choice may share an id; within one context it is unique. */
  readonly id: string;
  readonly label: LocalText;
  readonly kind: string;
  /** The fact that it reads first. */
  readonly fact: FactPath;
  readonly whenMissing: WhenMissing;
  /** The open point of law that the whole rule hangs on: every result that the rule touches names it. */
  readonly interpretation?: string | undefined;
  /**
   * Points of the dimension's weight that the people of this rule cannot earn under any facts: declared, so that a weight
   * that nobody in a context can reach is a statement and no mistake.
   */
  readonly withheld?: CitedValue | undefined;
}
