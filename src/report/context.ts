import type { GroupSummary } from "../aggregate/summary-result.js";
import type { LocaleId } from "../locales/locale.js";
import type { Decimal } from "../number/decimal.js";
import type { LocalText } from "../rules/citation.js";
import type { ProfileSource } from "../profile/profile.js";
import { numberText } from "./markup/number-text.js";
import type { Recap } from "./recap.js";
import { rankedUnits, type RankedUnits } from "./sections/ranking.js";
import { type ReportTexts, reportTextsOf } from "./texts/texts.js";

/** What every part of the page is made from. */
export interface ReportContext {
  readonly recap: Recap;
  readonly profile: ProfileSource;
  readonly locale: LocaleId;
  readonly texts: ReportTexts;
  /** Whether figures that would show one person's score are left out. */
  readonly isMasked: boolean;
  readonly units: RankedUnits;
  /** A text of the profile, in the page's language. */
  readonly say: (text: LocalText) => string;
  /** A number as people of the page's language write it, with at least so many decimal places. */
  readonly number: (value: Decimal | number, places?: number) => string;
}

/** The context of a page. */
export function contextOf(
  recap: Recap,
  profile: ProfileSource,
  locale: LocaleId,
  isMasked: boolean,
  units: Iterable<GroupSummary>,
): ReportContext {
  return {
    recap,
    profile,
    locale,
    texts: reportTextsOf(locale),
    isMasked,
    units: rankedUnits(units, isMasked),
    say: (text) => text[locale],
    number: (value, places) => numberText(String(value), locale, places),
  };
}
