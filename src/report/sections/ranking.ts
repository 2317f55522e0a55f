import type { GroupSummary } from "../../aggregate/summary-result.js";
import type { Context } from "../context.js";
import { isWithheld, maskedName } from "./masked.js";

/** A unit in the order of its index. */
export interface RankedUnit {
  readonly name: string;
  readonly figures: GroupSummary;
  /** Where it stands in the recap. */
  readonly place: number;
  /** From 1; equal indexes share a rank. Null where there is no index, or it is withheld. */
  readonly rank: number | null;
  /** The index, where it is shown. */
  readonly index: number | null;
}

/** Units, the highest index first; those without one come last. Equal ones stay in the order of their names. */
export function rankedUnits(context: Context): readonly RankedUnit[] {
  const { groups, by } = context.recap.byUnit;
  const units = groups
    .map((figures, place) => ({
      name: nameOf(context, by, figures.group),
      figures,
      place,
      index: figures.index === null || isWithheld(context, figures) ? null : Number(figures.index),
    }))
    .sort((a, b) => (b.index ?? -1) - (a.index ?? -1) || a.place - b.place);
  const rankOf = new Map<number, number>();
  for (const [before, { index }] of units.entries()) {
    if (index !== null && !rankOf.has(index)) rankOf.set(index, before + 1);
  }
  return units.map((unit) => ({ ...unit, rank: unit.index === null ? null : (rankOf.get(unit.index) ?? null) }));
}

function nameOf(context: Context, by: readonly string[], group: GroupSummary["group"]): string {
  const { unknown, unnamed } = context.texts.words;
  return by
    .map((name) => group[name] ?? null)
    .map((value) => (value === null ? unknown : value.trim() === "" ? unnamed : maskedName(context, value)))
    .join(" · ");
}
