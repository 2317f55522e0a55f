import type { Outcome } from "../issue/index.js";
import { formatIssues } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import type { Dialect } from "../node/dialect.js";
import { INPUT_FORMATS, type InputFormat } from "../node/read-people.js";
import { safeCreateScorer } from "../score/create-scorer.js";
import type { Scorer } from "../score/scorer.js";
import { UsageError } from "./environment.js";
import { profileFrom } from "./profile-file.js";
import type { CliTexts } from "./texts/texts.js";

/** The options that `score` and `explain` share, as the argument parser gives them. */
export interface ScoringOptions {
  readonly year?: string;
  readonly profile?: string;
  readonly interpretation?: readonly string[];
  readonly inputFormat?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
}

/** Make the scorer that the options name. Throws `UsageError` in the reader's words. */
export async function scorerFrom(options: ScoringOptions, locale: LocaleId, texts: CliTexts): Promise<Scorer> {
  if (options.year === undefined && options.profile === undefined) throw new UsageError(texts.noSelection);
  const profile = options.profile === undefined ? undefined : await profileFrom(options.profile, locale);
  const year =
    options.year === undefined ? undefined : /^\d{1,4}$/.test(options.year) ? Number(options.year) : options.year;
  const interpretations = Object.fromEntries((options.interpretation ?? []).map((one) => readingFrom(one, texts)));
  // Whatever the words were, `safeCreateScorer` says what is wrong with them.
  return orUsageError(safeCreateScorer({ year: year as number | undefined, profile, interpretations }), locale);
}

function readingFrom(text: string, texts: CliTexts): readonly [string, string] {
  const [, id, reading] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (id === undefined || reading === undefined) throw new UsageError(texts.badInterpretation(text));
  return [id, reading];
}

/** How the input is to be read, where the options say so. */
export function inputFrom(
  options: ScoringOptions,
  texts: CliTexts,
): Partial<Dialect> & { readonly format?: InputFormat } {
  const { delimiter, decimal, inputFormat } = options;
  return {
    ...(delimiter === undefined
      ? {}
      : { delimiter: oneOf("--delimiter", delimiter, { ";": ";", ",": ",", tab: "\t", "\t": "\t" }, texts) }),
    ...(decimal === undefined
      ? {}
      : {
          decimal: oneOf(
            "--decimal",
            decimal,
            { ",": ",", koma: ",", comma: ",", ".": ".", titik: ".", point: "." } as const,
            texts,
          ),
        }),
    ...(inputFormat === undefined
      ? {}
      : {
          format: oneOf(
            "--input-format",
            inputFormat,
            Object.fromEntries(INPUT_FORMATS.map((one) => [one, one])) as Record<InputFormat, InputFormat>,
            texts,
          ),
        }),
  };
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
