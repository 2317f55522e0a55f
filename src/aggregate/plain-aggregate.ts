import { AGGREGATE_FORMAT, type AggregateJson, type CellJson, type HistogramJson } from "./aggregate-json.js";
import { byDimension } from "./by-dimension.js";
import { compareValues } from "./group.js";
import type { AggregationRules } from "./rules.js";
import type { Cell, State } from "./state.js";
import { tabulate, type Histogram } from "./table.js";

/** The plain form of what an aggregate holds. */
export function plainAggregate({ rules, groupBy, cells }: State): AggregateJson {
  const { id, revision, standing, hash, base, authority, choices } = rules.scorer.summary;
  return {
    format: AGGREGATE_FORMAT,
    profile: {
      id,
      revision,
      standing,
      hash,
      ...(base && { base: { id: base.id, revision: base.revision, hash: base.hash } }),
      ...(authority && { authority: { id: authority.id, en: authority.en } }),
      choices: { ...choices },
    },
    groupBy: [...groupBy],
    cells: [...cells.values()].sort(byPlace).map((cell) => plainCell(cell, rules)),
  };
}

function plainCell({ place, counts }: Cell, rules: AggregationRules): CellJson {
  const { profile, categories, subDimensions, scale } = rules;
  const table = tabulate(counts);
  const { measured, notMeasured, rejected } = table;
  const plain = (histogram: Histogram): HistogramJson =>
    histogram.map(([points, people]) => [scale.toDecimal(points).toString(), people]);
  const named = (order: readonly { readonly id: string }[], found: ReadonlyMap<string, number>) =>
    order.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) ?? 0] as const] : []));
  return {
    group: [...place.values],
    status: place.status,
    jabatan: place.jabatan,
    measured,
    notMeasured,
    rejected,
    totals: plain(table.totals),
    categories: named(categories, table.categories),
    dimensions: byDimension((id) => plain(table.dimensions[id])),
    lost: subDimensions.flatMap(({ id }) =>
      table.lost.has(id) ? [[id, plain(table.lost.get(id) ?? [])] as const] : [],
    ),
    duties: profile.duties.flatMap(({ id }) => {
      const states = table.duties.get(id);
      return states === undefined ? [] : [{ id, met: states.met, short: states.short, missing: states.missing }];
    }),
    openPoints: named(profile.interpretations, table.openPoints),
  };
}

function byPlace({ place: a }: Cell, { place: b }: Cell): number {
  return compareValues([...a.values, a.status, a.jabatan], [...b.values, b.status, b.jabatan]);
}
