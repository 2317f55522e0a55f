import type { FactPath } from "../facts/fact-catalogue.js";
import type { Status } from "../facts/words.js";
import type { FractionPolicy, WholeRange } from "../number/ranges.js";
import type { AddedFacts } from "./added-fact.js";
import type { Citations, CitedValue, DecimalString, LocalText } from "../rules/citation.js";
import type { Cap } from "../rules/capped-sum.js";
import type { LeafRule } from "../rules/kinds.js";
import type { Rule } from "../rules/choose.js";

/** The four dimensions, in the order of the law. */
export const DIMENSION_IDS = /* @__PURE__ */ Object.freeze([
  "kualifikasi",
  "kompetensi",
  "kinerja",
  "disiplin",
] as const);
/** Id of a dimension. */
export type DimensionId = (typeof DIMENSION_IDS)[number];

/**
 * How far to trust a result under a profile: `official`: the regulation that the values rest on is published; `reported`:
 * it is known from reports and published results; `agency`: a profile of one's own; `draft`. How each value is known stands
 * on the value itself. No result is official: the official score is BKN's.
 */
export const STANDINGS = /* @__PURE__ */ Object.freeze(["official", "reported", "agency", "draft"] as const);
/** One of `STANDINGS`. */
export type Standing = (typeof STANDINGS)[number];

/** A regulation, letter, report or practice that values are taken from. */
export interface Instrument {
  readonly id: string;
  /** The short name that a citation is read by. */
  readonly title: LocalText;
  readonly fullTitle?: LocalText | undefined;
  readonly note?: LocalText | undefined;
}

/** One of the four dimensions: its weight (the most points it can give) and the rules that give points. */
export interface Dimension {
  readonly id: DimensionId;
  readonly weight: DecimalString;
  readonly cite: Citations;
  readonly rules: readonly Rule[];
  /** Where the rules together reach more than the weight: their sum is cut off here. */
  readonly cap?: Cap | undefined;
}

/** A category of the index. */
export interface Band extends WholeRange {
  readonly id: string;
  readonly label: LocalText;
}

/** The categories, and what becomes of a total between two printed ranges. */
export interface Bands {
  readonly fractions: FractionPolicy;
  /** The open point that a total between two ranges touches. */
  readonly interpretation?: string | undefined;
  readonly list: readonly Band[];
  readonly cite: Citations;
}

/** The most that something can reach while a duty is unmet: points, or a category id. */
export interface Ceiling {
  readonly on: "dimension" | "total" | "category";
  readonly at: string;
  readonly cite: Citations;
}

/** Statuses for which a duty sets no number, by what source, and the open point that this hangs on. */
export interface Exemption {
  readonly status: readonly Status[];
  readonly cite: Citations;
  readonly interpretation?: string | undefined;
}

/** Something that a civil servant must do, shown by a fact. */
export interface Duty {
  readonly id: string;
  readonly label: LocalText;
  readonly dimension: DimensionId;
  readonly fact: FactPath;
  /** How much is required (JP), for whom. Each measured status stands in one list, here or under `exempt`. */
  readonly requires: readonly { readonly status: readonly Status[]; readonly atLeast: CitedValue }[];
  /** For whom no number is set: their results have no such duty. */
  readonly exempt?: readonly Exemption[] | undefined;
  /** A fact that is not given: the duty counts as unmet, or the person cannot be scored. */
  readonly whenMissing: "unmet" | "reject";
  /** What an unmet duty does besides the points not earned. Empty: nothing. */
  readonly ceilings: readonly Ceiling[];
  readonly cite: Citations;
  /** The open point that the duty itself hangs on, and those that matter only where it is missing or unmet. */
  readonly interpretation?: string | undefined;
  readonly openWhen?: { readonly missing?: string | undefined; readonly unmet?: string | undefined } | undefined;
}

/** Some fields of a thing, at any depth; lists are replaced whole. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> }
    : T;

/**
 * Changes to a profile, as data. A rule is addressed by its id, in every case of a choice where it stands, or for some
 * kinds of person only (`id@pelaksana`, `id@struktural`, `id@PPPK`): fields are laid over it, or, where `kind` is given,
 * the rule is replaced, or removed by `null`. A duty is patched by its id, added where there is none, or removed by `null`.
 * Where other rules than the profile's own are needed, the rules of a whole dimension are replaced.
 */
export interface ProfileChange {
  readonly bands?: { readonly fractions: FractionPolicy } | undefined;
  readonly dimensions?: Readonly<Partial<Record<DimensionId, Pick<Dimension, "rules" | "cap">>>> | undefined;
  readonly rules?: Readonly<Record<string, LeafRule | PatchOfAnyRule | null>> | undefined;
  readonly duties?: Readonly<Record<string, Patch<Duty> | null>> | undefined;
}

/** Some fields of a rule, whatever its kind. */
export interface PatchOfAnyRule {
  readonly kind?: never;
  readonly [field: string]: unknown;
}

/** An open point of law: the question, the reading that this profile takes, and what else could be taken. */
export interface Interpretation {
  readonly id: string;
  readonly question: LocalText;
  /**
   * Where the point is decided: while scoring (a scorer can switch it), before (in the facts that the caller gives),
   * or after (when results are combined).
   */
  readonly decidedBy: "scoring" | "facts" | "aggregation";
  /** Id of the reading taken. */
  readonly choice: string;
  readonly chosen: LocalText;
  readonly alternatives: readonly {
    readonly id: string;
    readonly label: LocalText;
    /** What this reading changes in the profile; empty where the point is not decided while scoring. */
    readonly change: ProfileChange;
  }[];
  readonly why: LocalText;
  readonly cite: Citations;
}

/** The profile that another one was made from. */
export interface BaseProfile {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the base's content. */
  readonly hash: string;
}

/** One edition of the rules: plain data, equal to itself after JSON. `F`: the facts that it adds. */
export interface ProfileSource<F extends AddedFacts = AddedFacts> {
  readonly id: string;
  readonly revision: number;
  readonly standing: Standing;
  readonly title: LocalText;
  /** Who answers for a profile that is an agency's own. */
  readonly authority?: LocalText | undefined;
  /** Set by `extendProfile`: what it was made from. */
  readonly base?: BaseProfile | undefined;
  /**
   * The measurement years it holds for; without `to`, from then on. Where they are left out, those of the edition that it
   * is or was made from (`timeline`) hold: the end of an edition is no part of its content.
   */
  readonly measurementYears?: { readonly from: number; readonly to?: number | undefined } | undefined;
  readonly measures: readonly Status[];
  readonly instruments: readonly Instrument[];
  /** Facts that rules read besides those of the law, by name. */
  readonly facts?: F | undefined;
  readonly dimensions: readonly Dimension[];
  readonly bands: Bands;
  readonly duties: readonly Duty[];
  /**
   * The open points of law: the register. A scorer lays the readings that were asked for over the profile in this order, so
   * one that replaces a rule stands after those that change a part of it.
   */
  readonly interpretations: readonly Interpretation[];
  /** Ids of rules and open points of an earlier revision that are gone, and what stands in their place. */
  readonly replaced?: Readonly<Record<string, string>> | undefined;
}

declare const checked: unique symbol;

/** A profile that was checked and frozen by `defineProfile`. */
export type Profile<F extends AddedFacts = AddedFacts> = ProfileSource<F> & { readonly [checked]: true };
