import { isAdded, type FactPath } from "../../input/fact-catalogue.js";
import { explanationTexts as en } from "../../locales/en/explanation.js";
import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import { explanationTexts as id } from "../../locales/id/explanation.js";
import type { LocaleId } from "../../locales/locale.js";
import type { ProfileSource } from "../../profile/profile.js";
import { profileHash } from "../../profile/profile-hash.js";
import { profileOf } from "../alternatives.js";
import type { Result } from "../result.js";
import { dimensionLines } from "./dimension-lines.js";
import { dutyLines } from "./duty-lines.js";
import { openPointLines } from "./open-point-lines.js";
import { toMarkdown, toText, type Line } from "./outline.js";
import { citedSources, namesOf, sureText, type Names } from "./names.js";

/** How to explain a result. */
export interface ExplainOptions {
  readonly locale: LocaleId;
  /** Plain text, if nothing else is said. */
  readonly format?: "text" | "markdown" | undefined;
  /** The profile of a result that was read back, where it is not an official edition. */
  readonly profile?: ProfileSource | undefined;
}

const languages = { id, en };

/**
 * Explain a result for a reader: for each sub-dimension the fact, the rule, the points out of the most that could be
 * had, the provision and how sure it is; duties; open points of law and what the result would be under other readings.
 */
export function explain(result: Result, options: ExplainOptions): string {
  const texts = languages[options.locale];
  const profile = isProfileOf(options.profile, result) ? options.profile : profileOf(result);
  const names = namesOf(profile, options.locale);
  const lines = [
    ...head(result, texts, names, profile),
    ...dimensionLines(result, texts, names),
    ...dutyLines(result, texts, names),
    ...ignoredLines(result, texts, names),
    ...(profile === undefined ? [] : openPointLines(result, profile, texts)),
    ...sourceLines(result, texts, names),
  ];
  return options.format === "markdown" ? toMarkdown(lines) : toText(lines);
}

/** Another profile than that of the result would give its rules wrong names and sources. */
function isProfileOf(profile: ProfileSource | undefined, result: Result): profile is ProfileSource {
  return profile !== undefined && profileHash(profile) === result.profile.hash;
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
