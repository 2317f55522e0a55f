import { type FactPath, isAdded } from "../../facts/fact-catalogue.js";
import { issue, nearestWord, optionIssues, type OptionNames, showValue } from "../../issue/index.js";
import { englishExplanation as en } from "../../locales/en/explanation.js";
import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import { indonesianExplanation as id } from "../../locales/id/explanation.js";
import { checkedLocale } from "../../locales/checked-locale.js";
import type { LocaleTag } from "../../locales/locale.js";
import { raise } from "../../locales/raise.js";
import { Decimal } from "../../number/decimal.js";
import { profileHash } from "../../profile/profile-hash.js";
import { DIMENSION_IDS, type ProfileSource } from "../../profile/profile.js";
import { type OpenPoint, openPointsOf, profileOf } from "../alternatives.js";
import { changesBetween } from "../changes.js";
import { givenProfile } from "../given-profile.js";
import { readResult } from "../read-result.js";
import type { AppliedCeiling, DimensionResult, Result, ResultJson, SubDimensionResult } from "../result.js";
import { unwrap } from "../scorer.js";
import { citedSources, citing, type Names, namesOf, sureText } from "./names.js";
import { type Line, toMarkdown, toText } from "./outline.js";

/** How to explain a result. */
export interface ExplainOptions {
  /** `"id"`, `"en"`; also with a country, such as `"id-ID"`. */
  readonly locale: LocaleTag;
  /** Plain text, if nothing else is said. */
  readonly format?: "text" | "markdown" | undefined;
  /** The profile of a result that was read back, where it is not an official edition. */
  readonly profile?: ProfileSource | undefined;
}

const languages = { id, en };
const FORMATS = ["text", "markdown"] as const;
const OPTIONS: OptionNames<ExplainOptions> = { locale: true, format: true, profile: true };

/**
 * Explain a result for a reader: for each sub-dimension the fact, the rule, the points out of the most that could be
 * had, the provision and how sure it is; duties; open points of law and what the result would be under other readings. A
 * result may also stand there in its plain form; then it is verified as `readResult` does. Throws `IpAsnError` on options
 * that are not known, and on what is no result.
 */
export function explain(given: Result | ResultJson, options: ExplainOptions): string {
  const { locale: tag, format = "text", profile: own } = checkedOptions(options);
  const locale = checkedLocale(tag);
  const result = isLive(given) ? given : readResult(given, { profile: own });
  const texts = languages[locale];
  const profile = profileFor(result, own) ?? profileOf(result);
  const names = namesOf(profile, locale);
  const lines = [
    ...head(result, texts, names, profile),
    ...dimensionLines(result, texts, names),
    ...dutyLines(result, texts, names),
    ...ignoredLines(result, texts, names),
    ...(profile === undefined ? [] : openPointLines(result, profile, texts)),
    ...sourceLines(result, texts, names),
  ];
  return format === "markdown" ? toMarkdown(lines) : toText(lines);
}

function checkedOptions(options: ExplainOptions): ExplainOptions {
  const unknown = optionIssues(options, OPTIONS);
  if (unknown.length > 0) return raise(unknown);
  const found = options.format ?? "text";
  if (FORMATS.includes(found)) return options;
  const suggestion = nearestWord(showValue(found), FORMATS);
  return raise([issue("unknown_word", ["format"], { found: showValue(found), accepted: FORMATS, suggestion })]);
}

/** Whether it is a result itself, not its plain form or something else. A result of another copy of this package is one too. */
function isLive(given: unknown): given is Result {
  return typeof given === "object" && given !== null && "total" in given && Decimal.isDecimal(given.total);
}

/** The profile that is handed in; nothing where it is another one, which would give the rules wrong names and sources. */
function profileFor({ profile: { hash } }: Result, given: ProfileSource | undefined): ProfileSource | undefined {
  if (given === undefined) return undefined;
  const isFrozen = typeof given === "object" && Object.isFrozen(given);
  const profile = isFrozen ? given : unwrap(givenProfile(given));
  return profileHash(profile) === hash ? profile : undefined;
}

function head(result: Result, texts: ExplanationTexts, names: Names, profile: ProfileSource | undefined): Line[] {
  const { id: profileId, revision, standing, choices, base, authority } = result.profile;
  const paragraphs = [
    texts.profile(profileId, revision, standing, names.title),
    ...(authority === undefined ? [] : [texts.authority(authority[texts.locale])]),
    ...(base === undefined ? [] : [texts.base(base.id, base.revision, base.hash)]),
    texts.caution(standing),
    ...(profile === undefined ? [] : [sureText(profile, texts)]),
    ...Object.entries(choices).map(([interpretation, reading]) => texts.choice(interpretation, reading)),
    ...(names.isKnown ? [] : [texts.profileUnknown]),
  ];
  return [
    { kind: "title", text: texts.title(result.total.toString(), result.category.label[texts.locale]) },
    ...paragraphs.map((text): Line => ({ kind: "paragraph", text })),
  ];
}

function ignoredLines({ ignored }: Result, texts: ExplanationTexts, names: Names): Line[] {
  if (ignored.length === 0) return [];
  const name = (fact: FactPath) => (isAdded(fact) ? names.addedFact(fact) : texts.facts[fact]);
  const items = ignored.map((fact): Line => ({ kind: "item", text: texts.ignored(name(fact)), details: [] }));
  return [{ kind: "heading", text: texts.headings.ignored }, ...items];
}

function sourceLines(result: Result, texts: ExplanationTexts, names: Names): Line[] {
  const items = citedSources(result).map(
    (instrument): Line => ({
      kind: "item",
      text: `${names.instrument(instrument)}: ${names.fullInstrument(instrument)}`,
      details: [],
    }),
  );
  return [{ kind: "heading", text: texts.headings.sources }, ...items];
}

// — Dimensions —

/** Each dimension: its score out of its weight, and how the sub-dimensions make it up. */
function dimensionLines(result: Result, texts: ExplanationTexts, names: Names): Line[] {
  return DIMENSION_IDS.flatMap((id): Line[] => {
    const dimension = result.dimensions[id];
    return [
      {
        kind: "heading",
        text: `${texts.dimensions[id]}: ${texts.outOf(String(dimension.score), String(dimension.weight))}`,
      },
      ...dimension.subDimensions.map((one) => subDimensionLine(one, texts, names)),
      ...capLines(dimension, texts, names),
    ];
  });
}

function subDimensionLine(
  { id, points, most, reason, cite }: SubDimensionResult,
  texts: ExplanationTexts,
  names: Names,
): Line {
  return {
    kind: "item",
    text: `${texts.outOf(String(points), String(most))}  ${names.rule(id)}: ${texts.reason(reason, names.unit(reason.fact))}`,
    details: [citing(cite, texts, names)],
  };
}

function capLines({ cap }: DimensionResult, texts: ExplanationTexts, names: Names): Line[] {
  if (cap?.sum.greaterThan(cap.at) !== true) return [];
  const text = texts.capped(String(cap.sum), String(cap.at));
  return [{ kind: "item", text, details: [citing(cap.cite, texts, names)] }];
}

// — Duties —

/** Duties, met or unmet, with what is short; then what ceilings took away. */
function dutyLines({ duties, ceilings, facts }: Result, texts: ExplanationTexts, names: Names): Line[] {
  const items = duties.map(
    ({ id, met, missing, required, shown, short, cost, cite }): Line => ({
      kind: "item",
      text: `${names.duty(id)}: ${texts.dutyState(met, missing)}`,
      details: [
        texts.dutyDetail(
          String(required),
          shown === null ? null : String(shown),
          String(short),
          facts.status,
          names.unitOfDuty(id),
          met ? undefined : cost?.toString(),
        ),
        citing(cite, texts, names),
      ],
    }),
  );
  return [
    ...(items.length > 0 ? [{ kind: "heading", text: texts.headings.duties } as const, ...items] : []),
    ...(ceilings.length > 0 ? [{ kind: "heading", text: texts.headings.ceilings } as const] : []),
    ...ceilings.map(
      (ceiling): Line => ({
        kind: "item",
        text: ceilingText(ceiling, texts, names),
        details: [citing(ceiling.cite, texts, names)],
      }),
    ),
  ];
}

function ceilingText({ duty, on, before, at }: AppliedCeiling, texts: ExplanationTexts, names: Names): string {
  if (on === "category")
    return texts.ceiling(names.duty(duty), texts.whole.category, names.category(before), names.category(at));
  return texts.ceiling(
    names.duty(duty),
    on === "total" ? texts.whole.total : texts.dimensions[on],
    texts.number(before),
    texts.number(at),
  );
}

// — Open points of law —

/** The open points of law that the result hangs on, and what it would be under the other readings. */
function openPointLines(result: Result, profile: ProfileSource, texts: ExplanationTexts): Line[] {
  const points = openPointsOf(result, profile);
  if (points.length === 0) return [];
  return [
    { kind: "heading", text: texts.headings.open },
    ...points.map(
      (point): Line => ({
        kind: "item",
        text: `${point.interpretation.question[texts.locale]} [${point.interpretation.id}]`,
        details: [
          texts.reading(readingText(point, point.reading, texts)),
          ...(point.others.length === 0
            ? [texts.noOther]
            : point.others.map((other) => otherText(point, other, result, texts))),
          point.interpretation.why[texts.locale],
        ],
      }),
    ),
  ];
}

function otherText(
  point: OpenPoint,
  other: OpenPoint["others"][number],
  result: Result,
  texts: ExplanationTexts,
): string {
  const text = `${readingText(point, other.reading, texts)} [${other.reading}]`;
  if (other.result === undefined) return texts.otherUnknown(text);
  const { total, category } = other.result;
  return texts.other(text, String(total), category.label[texts.locale], changesBetween(result, other.result));
}

function readingText({ interpretation }: OpenPoint, reading: string, { locale }: ExplanationTexts): string {
  const alternative = interpretation.alternatives.find((one) => one.id === reading);
  return (alternative?.label ?? interpretation.chosen)[locale];
}
