import { issue, type Issue } from "../issue/index.js";
import { refuse } from "./refuse.js";
import { addCount, type Counts } from "./counts.js";
import { featureTable, type Feature, type Intern } from "./feature.js";
import { keyOfPlace, type Place } from "./group.js";
import type { AggregationRules } from "./rules.js";

/** What is counted about the people of one place. */
export interface Cell {
  readonly place: Place;
  readonly counts: Counts;
}

/** What an aggregate holds: counts by place. It grows with the places and with the distinct points, not with people. */
export interface State {
  readonly rules: AggregationRules;
  /** The names that the caller chose, in alphabetical order. */
  readonly groupBy: readonly string[];
  readonly cells: Map<string, Cell>;
  readonly intern: Intern;
  /** Everybody who was counted. Stays within the integers that a number holds exactly. */
  people: number;
}

const states = /* @__PURE__ */ new WeakMap<object, State>();

/** Note what an aggregate holds, so that another one can merge it. */
export function noteState(aggregate: object, state: State): void {
  states.set(aggregate, state);
}

/** What an aggregate holds; `undefined` for anything else. */
export function stateOf(aggregate: object): State | undefined {
  return states.get(aggregate);
}

/** Nobody counted yet. */
export function emptyState(rules: AggregationRules, groupBy: readonly string[]): State {
  return { rules, groupBy, cells: new Map(), intern: featureTable(), people: 0 };
}

/** Count people of one place, each with these features, which are interned. Throws `IpAsnError` on too many people. */
export function countPeople(state: State, place: Place, features: Iterable<Feature>, people: number): void {
  const issues = tooMany(state, people);
  if (issues.length > 0) refuse(issues);
  if (people === 0) return;
  state.people += people;
  const { counts } = cellAt(state, place);
  for (const feature of features) addCount(counts, feature, people);
}

/** Add the counts of whole places; their features are those of any table. Whether there is room was asked before. */
export function addCells(state: State, cells: readonly Cell[], people: number): void {
  state.people += people;
  for (const { place, counts } of cells) {
    const own = cellAt(state, place).counts;
    for (const [feature, count] of [...counts]) addCount(own, state.intern(feature), count);
  }
}

/** What stands against counting so many people more: they could not be counted exactly. */
export function tooMany(state: State, people: number): readonly Issue[] {
  const all = state.people + people;
  const most = Number.MAX_SAFE_INTEGER;
  return all > most ? [issue("number_out_of_range", ["people"], { found: String(all), least: 0, most })] : [];
}

function cellAt({ cells }: State, place: Place): Cell {
  const key = keyOfPlace(place);
  const found = cells.get(key) ?? { place, counts: new Map() };
  cells.set(key, found);
  return found;
}
