import { issue, type Issue, type IssuePath } from "../issue/index.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { ReadCell } from "./aggregate-schema.js";
import type { Claim } from "./claim.js";
import { pointClaims } from "./point-claims.js";
import type { AggregationRules } from "./rules.js";
import { subDimensionClaims } from "./sub-dimension-claims.js";
import { peopleIn, type Table } from "./table.js";

/** What the counts of a place claim and its parts do not give. */
export function inconsistencies(
  cell: ReadCell,
  table: Table,
  rules: AggregationRules,
  path: IssuePath,
): readonly Issue[] {
  const claims = [
    ...placeClaims(cell, rules),
    ...countClaims(cell, table, rules),
    ...subDimensionClaims(cell, table, rules),
    ...pointClaims(table, rules),
  ];
  return claims
    .filter(({ claimed, rebuilt }) => claimed !== rebuilt)
    .map(({ path: inner, claimed, rebuilt }) =>
      issue("result_inconsistent", [...path, ...inner], {
        part: [...path, ...inner].join("."),
        claimed: String(claimed),
        rebuilt: String(rebuilt),
      }),
    );
}

/** Whoever is measured has a status that the profile measures, and a kind of post; and no place stands for nobody. */
function placeClaims(
  { status, jabatan, measured, notMeasured, rejected }: ReadCell,
  { profile }: AggregationRules,
): Claim[] {
  const someone = measured + notMeasured + rejected > 0;
  const claims: Claim[] = [{ path: [], claimed: someone ? "people" : "0", rebuilt: "people" }];
  if (measured === 0) return claims;
  const isMeasured = status !== null && profile.measures.includes(status);
  return [
    ...claims,
    { path: ["status"], claimed: status ?? "null", rebuilt: isMeasured ? status : profile.measures.join(" | ") },
    { path: ["jabatan"], claimed: jabatan ?? "null", rebuilt: jabatan ?? "jabatan" },
  ];
}

/** Everybody measured has one total, one category and one score in each dimension, and each duty of the status. */
function countClaims({ measured, status }: ReadCell, table: Table, { profile }: AggregationRules): Claim[] {
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
  return [
    { path: ["measured"], claimed: measured, rebuilt: table.measured },
    { path: ["categories"], claimed: sum(table.categories.values()), rebuilt: measured },
    ...DIMENSION_IDS.map((id) => ({
      path: ["dimensions", id],
      claimed: peopleIn(table.dimensions[id]),
      rebuilt: measured,
    })),
    ...profile.duties.map(({ id, requires }) => ({
      path: ["duties", id],
      claimed: sum(Object.values(table.duties.get(id) ?? {})),
      rebuilt: requires.some((one) => one.status.some((bound) => bound === status)) ? measured : 0,
    })),
    ...[...table.openPoints].map(([id, people]) => ({
      path: ["openPoints", id],
      claimed: people,
      rebuilt: Math.min(people, measured),
    })),
  ];
}
