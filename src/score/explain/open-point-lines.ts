import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import type { ProfileSource } from "../../profile/profile.js";
import { openPointsOf, type OpenPoint } from "../alternatives.js";
import { changesBetween } from "../changes.js";
import type { Result } from "../result.js";
import type { Line } from "./outline.js";

/** The open points of law that the result hangs on, and what it would be under the other readings. */
export function openPointLines(result: Result, profile: ProfileSource, texts: ExplanationTexts): Line[] {
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
