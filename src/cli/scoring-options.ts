import type { Outcome } from "../issue/index.js";
import { formatIssues } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import { safeCreateScorer } from "../score/create-scorer.js";
import type { Scorer } from "../score/scorer.js";
import { UsageError, type Environment } from "./environment.js";
import { profileFrom } from "./profile-file.js";
import type { CliTexts } from "./texts/texts.js";

/** Which rules to score under, as the argument parser gives them. */
export interface ScoringOptions {
  readonly year?: string;
  readonly profile?: string;
  readonly interpretation?: readonly string[];
}

/** Make the scorer that the options name, with the readings that are for scoring. Throws `UsageError` in the reader's words. */
export async function scorerFrom(
  options: ScoringOptions,
  locale: LocaleId,
  texts: CliTexts,
  environment: Environment,
  isForScoring: (interpretation: string) => boolean = () => true,
): Promise<Scorer> {
  if (options.year === undefined && options.profile === undefined) throw new UsageError(texts.noSelection);
  const profile = options.profile === undefined ? undefined : await profileFrom(options.profile, locale, environment);
  const year =
    options.year === undefined ? undefined : /^\d{1,4}$/.test(options.year) ? Number(options.year) : options.year;
  const interpretations = Object.fromEntries(readingsFrom(options, texts).filter(([id]) => isForScoring(id)));
  // Whatever the words were, `safeCreateScorer` says what is wrong with them.
  return orUsageError(safeCreateScorer({ year: year as number | undefined, profile, interpretations }), locale);
}

/** The readings that are asked for, with the ids of their open points. */
export function readingsFrom(
  { interpretation = [] }: ScoringOptions,
  texts: CliTexts,
): readonly (readonly [id: string, reading: string])[] {
  return interpretation.map((one) => readingFrom(one, texts));
}

function readingFrom(text: string, texts: CliTexts): readonly [string, string] {
  const [, id, reading] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (id === undefined || reading === undefined) throw new UsageError(texts.badInterpretation(text));
  return [id, reading];
}

/** The value of an option that takes one of some words. */
export function oneOf<T>(option: string, found: string, accepted: Readonly<Record<string, T>>, texts: CliTexts): T {
  const value = Object.hasOwn(accepted, found) ? accepted[found] : undefined;
  if (value === undefined) throw new UsageError(texts.badOption(option, found, Object.keys(accepted).join(" ")));
  return value;
}

/** The data, or a usage error with all issues. */
export function orUsageError<T>(outcome: Outcome<T>, locale: LocaleId): T {
  if (!outcome.success) throw new UsageError(formatIssues(outcome.issues, { locale }));
  return outcome.data;
}
