import type { Jabatan, Status } from "../facts/words.js";
import { Decimal } from "../number/decimal.js";
import { ascending } from "../number/ranges.js";
import type { Scale } from "../number/scaled.js";
import type { LocalText } from "../rules/citation.js";
import { kinerjaForms } from "../profile/context.js";
import { leafRules, rulesInContext } from "../rules/choose.js";
import type { DimensionId, ProfileSource } from "../profile/profile.js";
import { reachableMaximum } from "../rules/values.js";
import { type Banding, bandingOf } from "../score/band.js";
import { memoize } from "../score/memoize.js";
import type { Category } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { verdictsOf } from "../score/verdict.js";

/** The rules that results were made under, as far as adding them up needs them. */
export interface AggregationRules {
  readonly scorer: Scorer;
  /** With the chosen readings in place. */
  readonly profile: ProfileSource;
  readonly scale: Scale;
  /** Plain digits as an integer at the profile's scale; `undefined` beyond 100, and between two integers. */
  readonly pointsFrom: (digits: string) => number | undefined;
  readonly banding: Banding;
  /** Highest first. */
  readonly categories: readonly Category[];
  /** In the order of the profile, each once. */
  readonly subDimensions: readonly SubDimension[];
  readonly reachInPost: ReachInPost;
}

/** A sub-dimension, whatever rules it has for different people. */
interface SubDimension {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly label: LocalText;
}

/** What a scorer's profile says about adding up. */
export function rulesOf(scorer: Scorer): AggregationRules {
  const { profile } = scorer;
  const { scale } = verdictsOf(scorer);
  const banding = bandingOf(profile, scale);
  const leaves = profile.dimensions.flatMap(({ id: dimension, rules }) =>
    leafRules(rules).map(({ id, label }) => ({ id, dimension, label })),
  );
  return {
    scorer,
    profile,
    scale,
    pointsFrom: pointsReader(scale),
    banding,
    categories: ascending(profile.bands.list)
      .map(({ id }) => banding.byId(id))
      .reverse(),
    subDimensions: leaves.filter(({ id }, index) => leaves.findIndex((other) => other.id === id) === index),
    reachInPost: reachInPost(profile, scale),
  };
}

function pointsReader(scale: Scale): (digits: string) => number | undefined {
  // Wrapped, since what is `undefined` would not be cached.
  const read = memoize<string, [string], { readonly integer: number | undefined }>((digits) => {
    const integer = scale.toInteger(new Decimal(digits));
    return { integer: Number.isInteger(integer) && integer <= 100 * scale.parts ? integer : undefined };
  });
  return (digits) => read(digits, digits).integer;
}

/** What a sub-dimension is to people of one status and kind of post. */
interface Reach {
  /** The most that it gives, as an integer at the profile's scale. */
  readonly most: number;
  /** False where only one form of performance has it: then it is for some of these people. */
  readonly isForAll: boolean;
}

/** Sub-dimensions by id for each status and kind of post; those that are not for these people are not in it. */
type ReachInPost = (status: Status, jabatan: Jabatan) => ReadonlyMap<string, Reach>;

/** Find out once for each post what its sub-dimensions are. */
function reachInPost(profile: ProfileSource, scale: Scale): ReachInPost {
  const forms = kinerjaForms(profile);
  const all = profile.dimensions.flatMap((dimension) => dimension.rules);
  const find = memoize<string, [Status, Jabatan], ReadonlyMap<string, Reach>>((status, jabatan) => {
    const byForm = forms.map((kinerja) => rulesInContext(all, { status, jabatan, kinerja }));
    const ids = byForm.flat().map((rule) => rule.id);
    return new Map(
      ids.map((id) => {
        const own = byForm.flatMap((rules) => rules.filter((rule) => rule.id === id));
        const most = scale.toInteger(Decimal.max(0, ...own.map(reachableMaximum)));
        return [id, { most, isForAll: own.length === forms.length }];
      }),
    );
  });
  return (status, jabatan) => find(`${status} ${jabatan}`, status, jabatan);
}
