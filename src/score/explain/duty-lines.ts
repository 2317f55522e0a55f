import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import type { AppliedCeiling, Result } from "../result.js";
import { citing, type Names } from "./names.js";
import type { Line } from "./outline.js";

/** Duties, met or unmet, with what is short; then what ceilings took away. */
export function dutyLines({ duties, ceilings, facts }: Result, texts: ExplanationTexts, names: Names): Line[] {
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
