import { citing, namesOf, sureText } from "../score/explain/names.js";
import type { ExplanationTexts } from "../locales/explanation-texts.js";
import { englishExplanation as en } from "../locales/en/explanation.js";
import { indonesianExplanation as id } from "../locales/id/explanation.js";
import type { LocaleId } from "../locales/locale.js";
import type { CitedValue, Citations } from "../rules/citation.js";
import type { Interpretation, ProfileSource } from "../profile/profile.js";
import type { LeafRule } from "../rules/kinds.js";
import type { Rule } from "../rules/choose.js";
import type { Occasion } from "../rules/rule-kind.js";
import { valuesOf } from "../rules/values.js";
import { yearsText } from "../profile/select-profile.js";
import { yearsOf } from "../score/select.js";
import { cliTextsOf } from "./texts/texts.js";

const explanation: Readonly<Record<LocaleId, ExplanationTexts>> = { id, en };

/** How many values of a profile are known how surely, as a sentence. */
export function knownHow(profile: ProfileSource, locale: LocaleId): string {
  return sureText(profile, explanation[locale]);
}

/** A profile for people to read: every value with its source and how sure it is, every open point with its readings. */
export function profileText(profile: ProfileSource, locale: LocaleId): string {
  const words = explanation[locale];
  const texts = cliTextsOf(locale);
  const names = namesOf(profile, locale);
  const source = (cite: Citations) => citing(cite, words, names);

  const unit = ({ fact }: LeafRule) => (names.unit(fact) === "" ? "" : ` ${names.unit(fact)}`);
  const value = (what: string, { value: points, cite, interpretation }: CitedValue, indent: string) =>
    `${indent}${what.padEnd(21)} ${words.number(points).padStart(5)}  ${source(cite)}${interpretation === undefined ? "" : ` [${interpretation}]`}`;

  const whenText = (occasion: Occasion, rule: LeafRule): string => {
    switch (occasion.kind) {
      case "word":
        return occasion.word;
      case "outcome":
        return texts.show[occasion.outcome];
      case "range":
        return `${String(occasion.range.from)}–${String(occasion.range.to)}`;
      case "yes":
        return texts.show.yes;
      case "reached":
        return `${occasion.strict ? texts.show.moreThan : texts.show.atLeast} ${occasion.atLeast}${unit(rule)}`;
    }
  };

  const valueLines = (rule: LeafRule, indent: string): readonly string[] => {
    const values = valuesOf(rule);
    return [
      ...values.flatMap(({ role, occasion, cited }) =>
        role === "points" && occasion !== undefined ? [value(whenText(occasion, rule), cited, indent)] : [],
      ),
      ...values.flatMap(({ role, cited }) => (role === "withheld" ? [value(texts.show.withheld, cited, indent)] : [])),
      ...values.flatMap(({ role, cited }) => (role === "threshold" ? [value(texts.show.atLeast, cited, indent)] : [])),
    ];
  };

  const ruleLines = (rule: Rule, indent: string): string[] =>
    rule.kind === "choose"
      ? rule.cases.flatMap(({ when, rules }) => [
          `${indent}${texts.show.for(when.join(", "))}`,
          ...rules.flatMap((inner) => ruleLines(inner, `${indent}  `)),
        ])
      : [`${indent}${rule.label[locale]} (${rule.id})`, ...valueLines(rule, `${indent}  `)];

  const openLines = ({
    id: point,
    question,
    decidedBy,
    choice,
    chosen,
    alternatives,
    why,
  }: Interpretation): string[] => [
    `  ${point} (${texts.show.decidedBy[decidedBy]})`,
    `    ${question[locale]}`,
    `    ${texts.show.chosen}: ${choice}: ${chosen[locale]}`,
    ...alternatives.map((one) => `    ${texts.show.other}: ${one.id}: ${one.label[locale]}`),
    `    ${why[locale]}`,
  ];

  return [
    texts.profileUsed(profile.id, profile.revision, texts.standings[profile.standing], profile.title[locale]),
    sureText(profile, words),
    texts.notOfficial,
    `${texts.show.years}: ${yearsText(yearsOf(profile))}`,
    `${texts.show.measures}: ${profile.measures.join(", ")}`,
    ...profile.dimensions.flatMap((dimension) => [
      "",
      `${words.dimensions[dimension.id]}: ${texts.show.weight(words.number(dimension.weight))}`,
      ...dimension.rules.flatMap((rule) => ruleLines(rule, "  ")),
      ...(dimension.cap === undefined ? [] : [value(texts.show.most, dimension.cap, "  ")]),
    ]),
    "",
    `${texts.show.bands}: ${source(profile.bands.cite)}`,
    ...profile.bands.list.map(({ label, from, to }) => `  ${label[locale].padEnd(18)} ${String(from)}–${String(to)}`),
    `  ${texts.show.between}: ${profile.bands.fractions}${profile.bands.interpretation === undefined ? "" : ` [${profile.bands.interpretation}]`}`,
    ...(profile.duties.length > 0 ? ["", texts.show.duties] : []),
    ...profile.duties.flatMap((duty) => [
      `  ${duty.label[locale]} (${duty.id})`,
      ...duty.requires.map((one) => value(one.status.join(", "), one.atLeast, "    ")),
    ]),
    "",
    texts.show.open,
    ...profile.interpretations.flatMap(openLines),
    "",
    texts.show.sources,
    ...profile.instruments.map((instrument) => `  ${instrument.title[locale]}: ${names.fullInstrument(instrument.id)}`),
  ].join("\n");
}
