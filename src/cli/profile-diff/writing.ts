import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import { englishExplanation as en } from "../../locales/en/explanation.js";
import { indonesianExplanation as id } from "../../locales/id/explanation.js";
import type { LocaleId } from "../../locales/locale.js";
import type { ProfileSource } from "../../profile/profile.js";
import { namesOf, type Names } from "../../score/explain/names.js";
import { type CliTexts, cliTextsOf } from "../texts/texts.js";
import { type DiffTexts, diffTextsOf } from "../texts/diff-texts.js";

/** One of two profiles, with the names of what stands in it. */
export interface Side {
  readonly profile: ProfileSource;
  readonly names: Names;
}

/** What a comparison is written with: the words of one language, and the names in both profiles. */
export interface Writing {
  readonly locale: LocaleId;
  readonly words: ExplanationTexts;
  readonly texts: CliTexts;
  readonly diff: DiffTexts;
  readonly before: Side;
  readonly after: Side;
  /** Whether sources are written with their provisions, and rules with all that stands in them. */
  readonly isWhole: boolean;
}

/** What the comparison of two profiles is written with in a language. */
export function writingOf(before: ProfileSource, after: ProfileSource, locale: LocaleId, isWhole: boolean): Writing {
  return {
    locale,
    words: locale === "en" ? en : id,
    texts: cliTextsOf(locale),
    diff: diffTextsOf(locale),
    before: { profile: before, names: namesOf(before, locale) },
    after: { profile: after, names: namesOf(after, locale) },
    isWhole,
  };
}

/** Texts with a blank between them; the empty ones left out. */
export function joined(texts: readonly string[], by = " "): string {
  return texts.filter((text) => text !== "").join(by);
}
