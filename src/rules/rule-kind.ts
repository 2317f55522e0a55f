import type { FactKind, FactPath, FactValue } from "../facts/fact-catalogue.js";
import type { Issue, IssuePath } from "../issue/index.js";
import type { Decimal } from "../number/decimal.js";
import type { WholeRange } from "../number/ranges.js";
import type { RoundingName } from "../number/rounding.js";
import type { CitedValue, Citations, DecimalString } from "./citation.js";
import type { Reason } from "./reason.js";
import type { RuleBase } from "./rule-base.js";

/*
 * What a kind of rule must say of itself, so that nothing that reads rules has to know the kinds: where its values stand,
 * which facts it reads, how it gives points. A kind that leaves something out does not compile.
 */

// — Fields —

/** When a rule gives points: for a word, an outcome, a number within a range or beyond a threshold, or for yes. */
export type Occasion =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "outcome"; readonly outcome: "above" | "equal" | "below" }
  | { readonly kind: "range"; readonly range: WholeRange }
  | { readonly kind: "yes" }
  /** `name`: what the value is known by, whatever the threshold is. */
  | { readonly kind: "reached"; readonly name: string; readonly atLeast: DecimalString; readonly strict: boolean };

/** What a value with a source is; `missing`: the points where the fact is not given. */
export type ValueRole = "points" | "threshold" | "missing" | "withheld";

/** What a field without a value of its own says of how a rule counts, or of what is open about that. */
export type PlainRole = "label" | "fact" | "levels" | "fractions" | "credit" | "condition" | "open-point";

interface Settling<R> {
  /** Other fields that go when a change sets this one: what they said is then settled. */
  readonly settles?: readonly (RuleBase extends R ? string : keyof R)[];
}

/** A field that holds no value with a source. */
export interface PlainField<R = RuleBase> extends Settling<R> {
  readonly holds: PlainRole;
}

/** A field that holds the number that must be reached. */
export interface ThresholdField<R = RuleBase> extends Settling<R> {
  readonly holds: "threshold";
}

/** A field of every rule: what a missing fact earns, in a word or as a value, and what nobody can earn. */
export interface CommonField extends Settling<RuleBase> {
  readonly holds: "missing" | "withheld";
}

/** A field that holds the points of one occasion. */
export interface PointsField<R = RuleBase> extends Settling<R> {
  readonly holds: "points";
  /** Whether a change of it sets the most that the rule gives, and with that its scale. */
  readonly setsMost: boolean;
  occasion(rule: R): Occasion;
}

/** A field that holds points by word. */
export interface TableField<R = RuleBase> extends Settling<R> {
  readonly holds: "points-by-word";
  readonly setsMost: boolean;
}

/** A field that holds a list of values, each with what it is for. */
export interface ListField<R = RuleBase, E = object> extends Settling<R> {
  readonly holds: "list";
  readonly setsMost: boolean;
  /** Whether its items are ranges that cover the numbers from 0 to 100, each once. */
  readonly covers: boolean;
  readonly each: { readonly [F in keyof E]-?: E[F] extends CitedValue ? "points" | "threshold" : "limit" };
  occasion(item: E, rule: R): Occasion;
}

/** Any field. */
export type Field = PlainField | CommonField | ThresholdField | PointsField | TableField | AnyListField;

/** A list, whatever it is of. */
export interface AnyListField extends ListField {
  readonly each: Readonly<Record<string, "points" | "threshold" | "limit">>;
}

type FieldOf<R, T> = [T] extends [CitedValue]
  ? PointsField<R> | ThresholdField<R>
  : [T] extends [readonly (infer E)[]]
    ? [E] extends [object]
      ? [E] extends [readonly unknown[]]
        ? PlainField<R>
        : ListField<R, E>
      : PlainField<R>
    : [T] extends [Readonly<Record<string, CitedValue>>]
      ? TableField<R>
      : PlainField<R>;

/** The fields that a kind of rule has besides those of every rule. */
export type OwnField<R extends RuleBase> = Exclude<keyof R, keyof RuleBase>;

// — The kind —

/** Read one fact of the person at hand. */
export type ReadFact = (fact: FactPath) => FactValue;

/** What a rule gives: points, exact, with their reason, source, and the open points of law that they hang on. */
export interface Award<Because extends Reason = Reason> {
  readonly points: Decimal;
  readonly reason: Because;
  readonly cite: Citations;
  readonly touches: readonly string[];
}

/** The fact that holds what another one is compared with. */
export interface Requirement {
  readonly fact: FactPath;
  /** Whether nobody can be scored without it, where there is something to compare with it. */
  readonly isNeeded: boolean;
}

/** How points in proportion are rounded: at most `most` of them. */
export interface Proportion {
  readonly most: DecimalString;
  readonly decimals: number;
  readonly rounding: RoundingName;
}

/** The facts that a profile has. */
export interface DeclaredFacts {
  /** `undefined` for one that it does not have. */
  kindOf(fact: FactPath): FactKind | undefined;
  /** The issue for one that it does not have. */
  notDeclared(fact: FactPath, path: IssuePath): Issue;
}

/** One kind of rule. What all kinds have in common (`whenMissing`, the rule's open point) is dealt with outside of it. */
export interface RuleKind<R extends RuleBase> {
  /** What kind of fact it reads first. */
  readonly reads: FactKind["kind"];
  /** What stands in each of its own fields, in the order in which they are told. */
  readonly fields: { readonly [F in OwnField<R>]-?: FieldOf<R, Exclude<R[F], undefined>> };
  /** Its points for somebody who has the fact that it reads first. */
  award(rule: R, given: string | boolean, read: ReadFact): Award<Extract<Reason, { readonly kind: R["kind"] }>>;
  /** The other fact that it reads. */
  requirement(rule: R): Requirement | undefined;
  /** Whether it can score somebody who has this word: it stands in its table, and is not refused there. */
  scoresWord(rule: R, word: string): boolean;
  proportion(rule: R): Proportion | undefined;
  /** What in it does not fit the facts that it reads; the first is of the kind that it reads. */
  check(rule: R, own: FactKind, facts: DeclaredFacts, path: IssuePath): Issue[];
}
