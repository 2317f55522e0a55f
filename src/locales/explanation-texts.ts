import type { StandardFactPath } from "../facts/fact-catalogue.js";
import type { Status } from "../facts/words.js";
import type { Evidence } from "../rules/citation.js";
import type { DimensionId, Standing } from "../profile/profile.js";
import type { Reason } from "../rules/reason.js";
import type { LocaleId } from "./locale.js";

/** The words of an explanation in one language. Numbers come as decimal strings and go through `number`. */
export interface ExplanationTexts {
  readonly locale: LocaleId;
  /** A decimal string as people of this language write it. */
  number(digits: string): string;
  title(total: string, category: string): string;
  profile(id: string, revision: number, standing: Standing, title: string): string;
  caution(standing: Standing): string;
  /** How many values of the rules are known how surely: `14 wording of the regulation, 9 as reported`. */
  sure(counts: string): string;
  choice(interpretation: string, reading: string): string;
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly facts: Readonly<Record<StandardFactPath, string>>;
  outOf(points: string, most: string): string;
  /** `unit`: what a number counts, such as `JP`; empty where it has no unit. */
  reason(reason: Reason, unit: string): string;
  capped(sum: string, at: string): string;
  /** What a ceiling can lie on besides a dimension. */
  readonly whole: { readonly total: string; readonly category: string };
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly headings: {
    readonly duties: string;
    readonly ceilings: string;
    readonly ignored: string;
    readonly open: string;
    readonly sources: string;
  };
  dutyState(met: boolean, missing: boolean): string;
  dutyDetail(
    required: string,
    shown: string | null,
    short: string,
    status: Status,
    unit: string,
    cost?: string,
  ): string;
  /** `before` and `at`: points as people write them, or names of categories. */
  ceiling(duty: string, on: string, before: string, at: string): string;
  ignored(fact: string): string;
  reading(text: string): string;
  other(
    text: string,
    total: string,
    category: string,
    changes: { readonly category: boolean; readonly duties: boolean },
  ): string;
  otherUnknown(text: string): string;
  readonly noOther: string;
  readonly profileUnknown: string;
  /** Who answers for an agency's profile, and what it was made from. */
  authority(name: string): string;
  base(id: string, revision: number, hash: string): string;
}
