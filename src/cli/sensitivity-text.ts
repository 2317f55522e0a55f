import type { SensitivityAnalyser } from "../audit/create-sensitivity.js";
import { MOST_COMBINATIONS } from "../audit/explore.js";
import type { Sensitivity } from "../audit/sensitivity-result.js";
import type { LocaleId } from "../locales/locale.js";
import type { ProfileSource } from "../profile/profile.js";
import { toMarkdown, toText, type Line } from "../score/explain/outline.js";
import type { Readings } from "../score/per-readings.js";
import type { Result } from "../score/result.js";
import { sensitivityTextsOf } from "./texts/sensitivity-texts.js";
import type { SensitivityTexts } from "./texts/sensitivity-texts-type.js";

/** What a person's total and category could be under other readings, and by which open points: below an explanation. */
export function sensitivityText(
  analyser: SensitivityAnalyser,
  result: Result,
  { locale, format }: { readonly locale: LocaleId; readonly format: "text" | "markdown" },
): string {
  const texts = sensitivityTextsOf(locale);
  const found = analyser.ofResult(result);
  const points = pointLines(found, analyser.profile, texts, locale);
  const lines: Line[] = [
    { kind: "heading", text: texts.heading },
    ...(points.length === 0
      ? [{ kind: "item", text: texts.nothing, details: [] } as const]
      : [rangeLine(found, analyser.profile, texts, locale), ...points]),
    ...(found.isComplete ? [] : [{ kind: "item", text: texts.oneAtATime(MOST_COMBINATIONS), details: [] } as const]),
  ];
  return format === "markdown" ? toMarkdown(lines) : toText(lines);
}

function rangeLine(
  { lowest, highest, categories }: Sensitivity,
  profile: ProfileSource,
  texts: SensitivityTexts,
  locale: LocaleId,
): Line {
  const [least, most] = [texts.number(lowest.total.toString()), texts.number(highest.total.toString())];
  const labels = categories.map((one) => one.label[locale]).join(", ");
  return {
    kind: "item",
    text: `${texts.range(least, most)}; ${texts.categories(labels)}`,
    details:
      least === most
        ? []
        : [
            `${texts.lowest(least)}: ${readingsText(lowest.readings, profile, texts, locale)}`,
            `${texts.highest(most)}: ${readingsText(highest.readings, profile, texts, locale)}`,
          ],
  };
}

/** The readings that lead somewhere, in the words of the register. */
function readingsText(readings: Readings, profile: ProfileSource, texts: SensitivityTexts, locale: LocaleId): string {
  const parts = Object.entries(readings).map(([id, reading]) => {
    const point = profile.interpretations.find((one) => one.id === id);
    const label = point?.alternatives.find((one) => one.id === reading)?.label ?? point?.chosen;
    return `${label?.[locale] ?? ""} [${id} = ${reading}]`;
  });
  return parts.length === 0 ? texts.asRead : parts.join("; ");
}

/** Each open point that something hangs on, with what that is. */
function pointLines(
  { hangsOn }: Sensitivity,
  { interpretations }: ProfileSource,
  texts: SensitivityTexts,
  locale: LocaleId,
): Line[] {
  return interpretations.flatMap(({ id, question }): Line[] => {
    const aspects = (["category", "total", "duties", "scored"] as const).filter((aspect) =>
      hangsOn[aspect].includes(id),
    );
    if (aspects.length === 0) return [];
    const changes = texts.changes(aspects.map((aspect) => texts.aspects[aspect]).join(", "));
    return [{ kind: "item", text: `${question[locale]} [${id}]: ${changes}`, details: [] }];
  });
}
