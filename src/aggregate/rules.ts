import { Decimal } from "../number/decimal.js";
import { ascending } from "../number/ranges.js";
import { scaleFor, type Scale } from "../number/scaled.js";
import type { LocalText } from "../profile/citation.js";
import { leafRules } from "../profile/context.js";
import { numbersOf } from "../profile/numbers.js";
import type { DimensionId, ProfileSource } from "../profile/profile.js";
import { bandingOf, type Banding } from "../score/band.js";
import { remember } from "../score/remember.js";
import type { Category } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { reachInPost, type ReachInPost } from "./reach-in-post.js";

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
export interface SubDimension {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly label: LocalText;
}

/** What a scorer's profile says about adding up. */
export function rulesOf(scorer: Scorer): AggregationRules {
  const { profile } = scorer;
  const scale = scaleFor(numbersOf(profile));
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
  // Wrapped, since what is `undefined` would not be remembered.
  const read = remember<string, [string], { readonly integer: number | undefined }>((digits) => {
    const integer = scale.toInteger(new Decimal(digits));
    return { integer: Number.isInteger(integer) && integer <= 100 * scale.parts ? integer : undefined };
  });
  return (digits) => read(digits, digits).integer;
}
