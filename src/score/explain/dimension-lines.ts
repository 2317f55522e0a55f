import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import { DIMENSION_IDS } from "../../profile/profile.js";
import type { DimensionResult, Result, SubDimensionResult } from "../result.js";
import { citing, type Names } from "./names.js";
import type { Line } from "./outline.js";

/** Each dimension: its score out of its weight, and how the sub-dimensions make it up. */
export function dimensionLines(result: Result, texts: ExplanationTexts, names: Names): Line[] {
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
