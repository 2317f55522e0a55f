import {
  issue,
  type Issue,
  type IssuePath,
  nearestWord,
  neverThrowing,
  optionIssues,
  type OptionNames,
  type Outcome,
  showValue,
} from "../issue/index.js";
import { Decimal } from "../number/decimal.js";
import { canonicalJson } from "../profile/canonical-json.js";
import { profileIssues } from "../profile/profile-issues.js";
import { type Ceiling, DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import { newerFormat, rulesBehind } from "../score/claimed-rules.js";
import { safeCreateScorer } from "../score/create-scorer.js";
import { type Scorer, unwrap } from "../score/scorer.js";
import { AGGREGATE_FORMAT } from "./aggregate-json.js";
import { aggregateSchema, type ReadCell, type ReadProfile } from "./aggregate-schema.js";
import { addCount, type Counts } from "./counts.js";
import type { Feature, Intern } from "./feature.js";
import { checkedNames } from "./group-names.js";
import { keyOfPlace, type Place } from "./group.js";
import { pointsIn } from "./mean.js";
import { type Aggregate, openAggregate } from "./open-aggregate.js";
import { type AggregationRules, rulesOf } from "./rules.js";
import { addCells, emptyState, type State, tooMany } from "./state.js";
import { peopleIn, type Table, tabulate } from "./table.js";

/** What is needed to read an aggregate back. */
export interface ReadAggregateOptions {
  /**
   * The profile that the aggregate was made under, as it is published, without choice of readings. Not needed for a
   * built-in revision: it is found by the hash that the aggregate names.
   */
  readonly profile?: ProfileSource | undefined;
}

const OPTIONS: OptionNames<ReadAggregateOptions> = { profile: true };

/**
 * Read an aggregate back from its plain form; it can be added to and merged as before. Throws `IpAsnError` where the form
 * is wrong, the profile is not the one that the aggregate names, or the counts do not add up.
 */
export function readAggregate(plain: unknown, options: ReadAggregateOptions = {}): Aggregate {
  return unwrap(safeReadAggregate(plain, options));
}

/** Read an aggregate back from its plain form, or say all that is wrong with it. */
export function safeReadAggregate(plain: unknown, options: ReadAggregateOptions = {}): Outcome<Aggregate> {
  return neverThrowing(() => {
    const unknown = optionIssues(options, OPTIONS);
    return unknown.length > 0 ? failed(unknown) : read(plain, options);
  });
}

function read(plain: unknown, { profile }: ReadAggregateOptions): Outcome<Aggregate> {
  const newer = newerFormat(plain, AGGREGATE_FORMAT);
  if (newer !== undefined) return failed([newer]);
  const parsed = aggregateSchema.safeParse(plain);
  if (!parsed.success) return failed(profileIssues(parsed.error, plain, aggregateSchema).map(asAggregateIssue));
  const scorer = readRules(parsed.data.profile, profile);
  const names = checkedNames(parsed.data.groupBy);
  if (!scorer.success || !names.success) {
    return failed([scorer, names].flatMap((one) => (one.success ? [] : one.issues)));
  }
  const state = emptyState(rulesOf(scorer.data), names.data);
  const issues = parsed.data.cells.flatMap((cell, index) =>
    readCell(state, cell, parsed.data.groupBy, ["cells", index]),
  );
  return issues.length > 0 ? failed(issues) : { success: true, data: openAggregate(state) };
}

/** Add the people of one place, or say what is wrong with them. */
function readCell(state: State, cell: ReadCell, names: readonly string[], path: IssuePath): readonly Issue[] {
  if (cell.group.length !== names.length) {
    const [claimed, rebuilt] = [String(cell.group.length), String(names.length)];
    return [issue("result_inconsistent", [...path, "group"], { part: "group", claimed, rebuilt })];
  }
  const place: Place = {
    values: state.groupBy.map((name) => cell.group[names.indexOf(name)] ?? null),
    status: cell.status,
    jabatan: cell.jabatan,
  };
  const key = keyOfPlace(place);
  if (state.cells.has(key)) return [issue("duplicate_id", path, { id: showValue(key) })];
  const { counts, issues } = readCounts(cell, state.rules, state.intern, path);
  if (issues.length > 0) return issues;
  const table = tabulate(counts);
  const people = table.measured + table.notMeasured + table.rejected;
  const wrong = [...inconsistencies(cell, table, state.rules, path), ...tooMany(state, people)];
  if (wrong.length === 0) addCells(state, [{ place, counts }], people);
  return wrong;
}

function asAggregateIssue(found: Issue): Issue {
  return found.code === "profile_malformed" ? issue("result_malformed", found.path, found.params) : found;
}

function failed(issues: readonly Issue[]): { readonly success: false; readonly issues: readonly Issue[] } {
  return { success: false, issues };
}

// — The rules —

/** The rules that a plain form names: the built-in revision of its hash, or the given profile; hash and all must fit. */
function readRules(claimed: ReadProfile, given: ProfileSource | undefined): Outcome<Scorer> {
  const rules = rulesBehind(claimed, given);
  if (!rules.success) return rules;
  const scorer = safeCreateScorer({ profile: rules.data, interpretations: claimed.choices });
  if (!scorer.success) return { success: false, issues: scorer.issues.map(inPlainForm) };
  const { summary } = scorer.data;
  const parts = ["id", "revision", "hash", "base", "authority", "choices"] as const;
  const issues = parts.flatMap((part): Issue[] => {
    const [found, own] = [claimed[part], summary[part]].map((value) => canonicalJson(value ?? null));
    return found === own || found === undefined || own === undefined
      ? []
      : [issue("result_inconsistent", ["profile", part], { part: `profile.${part}`, claimed: found, rebuilt: own })];
  });
  return issues.length > 0 ? { success: false, issues } : scorer;
}

/** The readings stand elsewhere in the plain form than in a scorer's options. */
function inPlainForm(found: Issue): Issue {
  const [first, ...inner] = found.path;
  return first === "interpretations" ? { ...found, path: ["profile", "choices", ...inner] } : found;
}

// — The counts of a place —

/** What was counted of a place, and what in it the rules do not know. */
interface ReadCounts {
  readonly counts: Counts;
  readonly issues: readonly Issue[];
}

/** Read the counts of a place back: ids that the profile has, points at its scale and from 0 to 100. */
function readCounts(cell: ReadCell, rules: AggregationRules, intern: Intern, path: IssuePath): ReadCounts {
  const { profile, categories, subDimensions } = rules;
  const counts: Counts = new Map();
  const issues: Issue[] = [];
  const count = (feature: Feature, people: number) => {
    addCount(counts, intern(feature), people);
  };
  const known = (id: string, of: readonly { readonly id: string }[], part: string, index: number): boolean => {
    const accepted = [...new Set(of.map((one) => one.id))];
    if (accepted.includes(id)) return true;
    const found = showValue(id);
    issues.push(
      issue("unknown_word", [...path, part, index], { found, accepted, suggestion: nearestWord(found, accepted) }),
    );
    return false;
  };
  const scaled = (points: string, where: IssuePath): number => {
    const integer = rules.pointsFrom(points);
    if (integer === undefined) issues.push(unfit(points, where, rules));
    return integer ?? 0;
  };

  count({ kind: "not-measured" }, cell.notMeasured);
  count({ kind: "rejected" }, cell.rejected);
  for (const [index, [points, people]] of cell.totals.entries()) {
    count({ kind: "total", points: scaled(points, [...path, "totals", index]) }, people);
  }
  for (const id of DIMENSION_IDS) {
    for (const [index, [points, people]] of cell.dimensions[id].entries()) {
      count({ kind: "dimension", id, points: scaled(points, [...path, "dimensions", id, index]) }, people);
    }
  }
  for (const [index, [id, histogram]] of cell.lost.entries()) {
    if (!known(id, subDimensions, "lost", index)) continue;
    for (const [at, [points, people]] of histogram.entries()) {
      count({ kind: "lost", id, points: scaled(points, [...path, "lost", index, 1, at]) }, people);
    }
  }
  for (const [index, [id, people]] of cell.categories.entries()) {
    if (known(id, categories, "categories", index)) count({ kind: "category", id }, people);
  }
  for (const [index, [id, people]] of cell.openPoints.entries()) {
    if (known(id, profile.interpretations, "openPoints", index)) count({ kind: "open-point", id }, people);
  }
  for (const [index, { id, ...states }] of cell.duties.entries()) {
    if (!known(id, profile.duties, "duties", index)) continue;
    for (const state of ["met", "short", "missing"] as const) count({ kind: "duty", id, state }, states[state]);
  }
  return { counts, issues };
}

/** Why these are no points of the profile. */
function unfit(points: string, path: IssuePath, { scale }: AggregationRules): Issue {
  return new Decimal(points).greaterThan(100)
    ? issue("number_out_of_range", path, { found: points, least: 0, most: 100 })
    : issue("result_malformed", path, { expected: `n / ${String(scale.parts)}`, found: points });
}

// — What counts claim and do not give —

/** What the counts of a place claim and its parts do not give. */
function inconsistencies(cell: ReadCell, table: Table, rules: AggregationRules, path: IssuePath): readonly Issue[] {
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

// — Points lost in sub-dimensions —

/** Everybody measured has the sub-dimensions of their post, and loses no more than the most that each gives. */
function subDimensionClaims(
  { status, jabatan, measured }: ReadCell,
  { lost }: Table,
  { subDimensions, reachInPost, scale }: AggregationRules,
): Claim[] {
  const inPost = status === null || jabatan === null ? undefined : reachInPost(status, jabatan);
  return subDimensions.flatMap(({ id }): Claim[] => {
    const histogram = lost.get(id) ?? [];
    const reach = inPost?.get(id);
    if (reach === undefined && histogram.length === 0) return [];
    const people = peopleIn(histogram);
    const [least, most] = [reach?.isForAll === true ? measured : 0, reach === undefined ? 0 : measured];
    const highest = histogram.at(-1)?.[0] ?? 0;
    return [
      { path: ["lost", id], claimed: people, rebuilt: Math.max(least, Math.min(most, people)) },
      {
        path: ["lost", id],
        claimed: scale.toDecimal(highest).toString(),
        rebuilt: scale.toDecimal(Math.min(highest, reach?.most ?? 0)).toString(),
      },
    ];
  });
}

// — Points against points —

/**
 * Points add up: sub-dimensions to dimensions, where no cap cuts them off; dimensions to totals; and totals say which
 * category. A ceiling of an unmet duty can stand in between; then that sum says nothing.
 */
function pointClaims(table: Table, { profile, subDimensions, scale, banding }: AggregationRules): Claim[] {
  const { totals, dimensions, lost, categories } = table;
  const isLowered = (on: Ceiling["on"]) => profile.duties.some((duty) => duty.ceilings.some((one) => one.on === on));
  const points = (histogram: Table["totals"]) => pointsIn(histogram, scale.parts);
  const highest = (histogram: Table["totals"]) => scale.toDecimal(histogram.at(-1)?.[0] ?? 0);

  const ofDimensions = profile.dimensions.flatMap(({ id, weight, cap }): Claim[] => {
    const own = subDimensions.filter((one) => one.dimension === id).map((one) => points(lost.get(one.id) ?? []));
    const earned = new Decimal(weight).times(table.measured).minus(Decimal.sum(0, ...own));
    return [
      {
        path: ["dimensions", id],
        claimed: highest(dimensions[id]).toString(),
        rebuilt: Decimal.min(weight, highest(dimensions[id])).toString(),
      },
      ...(cap === undefined && !isLowered("dimension")
        ? [{ path: ["dimensions", id], claimed: points(dimensions[id]).toString(), rebuilt: earned.toString() }]
        : []),
    ];
  });
  const ofTotals = {
    path: ["totals"],
    claimed: points(totals).toString(),
    rebuilt: Decimal.sum(...DIMENSION_IDS.map((id) => points(dimensions[id]))).toString(),
  };
  const ofCategories = profile.bands.list.map(({ id }) => ({
    path: ["categories", id],
    claimed: categories.get(id) ?? 0,
    rebuilt: totals.reduce((sum, [total, people]) => (banding.place(total).category.id === id ? sum + people : sum), 0),
  }));
  return [...ofDimensions, ...(isLowered("total") ? [] : [ofTotals]), ...(isLowered("category") ? [] : ofCategories)];
}

/** Something that a place claims, and what its other parts give. */
interface Claim {
  readonly path: IssuePath;
  readonly claimed: string | number;
  readonly rebuilt: string | number;
}
