import type { FactPath } from "../../facts/fact-catalogue.js";
import type { Status } from "../../facts/words.js";
import type { FractionPolicy } from "../../number/ranges.js";
import type { AddedKind } from "../../facts/added-kinds.js";
import type { Citation, Citations, LocalText } from "../../rules/citation.js";
import type { Ceiling, DimensionId, Duty, ProfileSource } from "../profile.js";
import type { Credit } from "../../rules/credit.js";
import type { LeafRule } from "../../rules/kinds.js";

/** Points, hours or a weight: decimal digits, or a number with at most four decimals. */
export type Figure = number | `${number}`;

/** A text in both languages, or one for both. */
export type AnyText = string | LocalText;

/** A value: with its own source, or as its number alone, and then by the extension's source. */
export type ValueChange = Figure | { readonly value: Figure; readonly cite?: Citations | undefined };

/** What changes in a rule. With `kind`, the rule is replaced. */
export interface RuleChange {
  readonly kind?: LeafRule["kind"] | undefined;
  readonly label?: AnyText | undefined;
  readonly fact?: FactPath | undefined;
  readonly against?: FactPath | undefined;
  readonly order?: readonly (readonly string[])[] | undefined;
  readonly whenMissing?: "reject" | "no-points" | ValueChange | undefined;
  /** Of a flag or a threshold one value, of a lookup one for each word that changes. */
  readonly points?: ValueChange | Readonly<Record<string, ValueChange>> | undefined;
  readonly above?: ValueChange | undefined;
  readonly equal?: ValueChange | undefined;
  readonly below?: ValueChange | undefined;
  /** The threshold, in the unit of its fact (JP). */
  readonly atLeast?: ValueChange | undefined;
  readonly words?: Readonly<Record<string, ValueChange>> | undefined;
  readonly brackets?:
    | readonly { readonly from: number; readonly to: number; readonly points: ValueChange }[]
    | undefined;
  readonly fractions?: FractionPolicy | undefined;
  readonly credit?: Credit | undefined;
}

/** A sub-dimension that is added: a whole rule, for everybody or for some. */
export interface AddedRule extends RuleChange {
  readonly id: string;
  readonly kind: LeafRule["kind"];
  readonly fact: FactPath;
  readonly label: AnyText;
  readonly whenMissing: "reject" | "no-points" | ValueChange;
  /** Kinds of post (`struktural` for the first three), statuses, or forms of performance; absent: everybody. */
  readonly for?: string | readonly string[] | undefined;
}

/** What changes in a duty; all of it where the duty is new. */
export interface DutyChange {
  readonly label?: AnyText | undefined;
  readonly dimension?: DimensionId | undefined;
  readonly fact?: FactPath | undefined;
  readonly requires?: readonly { readonly status: readonly Status[]; readonly atLeast: ValueChange }[] | undefined;
  readonly whenMissing?: Duty["whenMissing"] | undefined;
  readonly ceilings?:
    | readonly { readonly on: Ceiling["on"]; readonly at: string | number; readonly cite?: Citations | undefined }[]
    | undefined;
}

/** A reading of an open point that is decided in the facts or in aggregation, in the agency's own words. */
export interface OwnReading {
  readonly choice: string;
  readonly chosen: AnyText;
}

/** Facts that an extension adds, by name. */
export type FactsToAdd = Readonly<
  Record<string, AddedKind & { readonly label: AnyText; readonly unit?: AnyText | undefined }>
>;

/**
 * An agency's profile as changes to another one: data, never functions. What it does not name stays as it is in the
 * base. `F`: the facts that it adds.
 */
export interface ProfileExtension<F extends FactsToAdd = FactsToAdd> {
  readonly id: string;
  /** 1, if nothing else is said. */
  readonly revision?: number | undefined;
  readonly standing?: "agency" | "draft" | undefined;
  readonly title: AnyText;
  /** Who answers for it. */
  readonly authority: AnyText;
  /** The agency's own instruments, besides those of the base. */
  readonly instruments?:
    | readonly {
        readonly id: string;
        readonly title: AnyText;
        readonly fullTitle?: AnyText | undefined;
        readonly note?: AnyText | undefined;
      }[]
    | undefined;
  /** The source of every change that names none of its own. */
  readonly cite: Citation | Citations;
  readonly measurementYears?: ProfileSource["measurementYears"] | undefined;
  readonly measures?: readonly Status[] | undefined;
  /** New weights in points; the four must still add up to 100. A cap follows its weight. */
  readonly weights?: Readonly<Partial<Record<DimensionId, Figure>>> | undefined;
  /** Dimensions whose rules reach more than the weight, on purpose: their sum is cut off at it. */
  readonly caps?: readonly DimensionId[] | undefined;
  /**
   * Scale the points of dimensions to their new weights, exactly: of all whose weight changes, or of those named.
   * Refused where a product has more decimals than the base's points, or than `decimals` allows.
   */
  readonly rescale?:
    | boolean
    | { readonly dimensions?: readonly DimensionId[] | undefined; readonly decimals?: number | undefined }
    | undefined;
  readonly facts?: F | undefined;
  /** Rules by id, or for some only (`id@pelaksana`); `null` removes. */
  readonly rules?: Readonly<Record<string, RuleChange | null>> | undefined;
  readonly add?: Readonly<Partial<Record<DimensionId, readonly AddedRule[]>>> | undefined;
  readonly bands?:
    | {
        readonly fractions?: FractionPolicy | undefined;
        readonly list?:
          | readonly { readonly id: string; readonly from: number; readonly to: number; readonly label: AnyText }[]
          | undefined;
      }
    | undefined;
  /** Duties by id: changed, added where the base has none of that id, or removed by `null`. */
  readonly duties?: Readonly<Record<string, DutyChange | null>> | undefined;
  /**
   * Open points of the base: another reading that is on offer, a reading in one's own words (where the point is decided
   * outside of scoring, such as windows), or `null` where the agency's own rules leave nothing open.
   */
  readonly interpretations?: Readonly<Record<string, string | OwnReading | null>> | undefined;
}
