import { Decimal } from "../number/decimal.js";
import { contextsOf } from "./context.js";
import { rulesInContext, type Context } from "../rules/choose.js";
import { requireProfile } from "./profile-argument.js";
import type { DimensionId, ProfileSource } from "./profile.js";
import { reachableMaximum } from "../rules/values.js";

/** The most points that one kind of person can reach in one dimension. */
export interface Reachable {
  readonly dimension: DimensionId;
  /** Points as decimal strings: the sum of what each rule gives at most, and that sum after the cap. */
  readonly sum: string;
  readonly most: string;
}

/** What some kinds of person can reach: all contexts (status, kind of post, form of performance) that share the figures. */
export interface ReachableRow {
  readonly contexts: readonly Context[];
  readonly dimensions: readonly Reachable[];
  readonly total: string;
}

/**
 * The reachable maximum of each dimension, per kind of post. In a checked profile it is the weight, for everybody but those
 * from whom some of it is declared to be withheld.
 */
export function reachableMaxima(profile: ProfileSource): readonly ReachableRow[] {
  requireProfile("profile", profile);
  const rows = contextsOf(profile).map((context) => {
    const dimensions = profile.dimensions.map(({ id, rules, cap }): Reachable => {
      const sum = Decimal.sum("0", ...rulesInContext(rules, context).map(reachableMaximum));
      const most = cap === undefined ? sum : Decimal.min(sum, cap.value);
      return { dimension: id, sum: sum.toString(), most: most.toString() };
    });
    return { context, dimensions, total: Decimal.sum("0", ...dimensions.map((one) => one.most)).toString() };
  });
  const key = ({ context, dimensions }: (typeof rows)[number]) => JSON.stringify([context.jabatan, dimensions]);
  const firsts = rows.filter((row, index) => rows.findIndex((other) => key(other) === key(row)) === index);
  return firsts.map((row) => ({
    dimensions: row.dimensions,
    total: row.total,
    contexts: rows.filter((other) => key(other) === key(row)).map((one) => one.context),
  }));
}
