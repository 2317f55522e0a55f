import { type FactPath, placeOf } from "../../facts/fact-catalogue.js";
import { type ScoredVerdict, verdictKeys } from "../../score/verdict.js";
import type { MeasuredRow, ScoredPerson } from "../score-people.js";
import type { PersonRow } from "../people.js";
import { intTable } from "../../collections/int-table.js";
import type { StandIns } from "./stand-ins.js";

/** What becomes of a combination of cells, whoever the person is; numbered from 0 as they come. */
export interface CachedOutcome<T extends ScoredPerson = MeasuredRow> {
  readonly number: number;
  readonly person: T;
}

/** What became of rows is kept by their codes; whose rows they were is not, but for the facts that people are grouped by. */
export interface OutcomeCache {
  /** The number of what becomes of a combination of codes; −1 where it is new. */
  readonly find: (keys: Int32Array) => number;
  readonly at: (number: number) => CachedOutcome<ScoredPerson>;
  /** Keep what became of a row with new codes. Gives its number; −1 where there is no more room. */
  readonly add: (keys: Int32Array, person: ScoredPerson) => number;
}

/** Nobody in particular. */
export const nobody: PersonRow = {
  line: 0,
  raw: "",
  own: [],
  id: undefined,
  name: undefined,
  unit: undefined,
  facts: undefined,
  issues: [],
};

/**
 * Make an empty list. `sharesResults`: whether results with the same verdict may stand for each other. `standIns`: codes that
 * then may do so too. `keptApart`: facts that those have in common which share a result.
 */
export function outcomeCache(
  sharesResults: boolean,
  standIns?: StandIns,
  keptApart: readonly FactPath[] = [],
): OutcomeCache {
  const table = intTable(1 << 17);
  /** By the position of a combination: the number of what becomes of it. */
  const numbers: number[] = [];
  const outcomes: CachedOutcome<ScoredPerson>[] = [];
  const byVerdict = new Map<string, number>();
  const keyOf = verdictKeys();

  const keyOfShared = (verdict: ScoredVerdict, { facts }: PersonRow): string =>
    keptApart.length === 0 ? keyOf(verdict) : `${keyOf(verdict)} ${JSON.stringify(keptFacts(facts, keptApart))}`;
  const numberOf = (judged: ScoredPerson): number => {
    // Most combinations come to what another one has come to: one of them is kept.
    const key = sharesResults && judged.state === "scored" ? keyOfShared(judged.verdict, judged.row) : undefined;
    const found = key === undefined ? undefined : byVerdict.get(key);
    if (found !== undefined) return found;
    const number = outcomes.length;
    outcomes.push({ number, person: { ...judged, row: { ...nobody, facts: keptFacts(judged.row.facts, keptApart) } } });
    if (key !== undefined) byVerdict.set(key, number);
    return number;
  };
  const find = (keys: Int32Array): number => {
    const position = table.find(keys[0] as number, keys[1] as number, keys[2] as number);
    return position < 0 ? -1 : (numbers[position] as number);
  };
  return {
    // Numbers come from here.
    at: (number) => outcomes[number] as CachedOutcome<ScoredPerson>,
    find: (keys) => {
      const standIn = standIns?.(keys);
      const found = standIn === undefined ? -1 : find(standIn);
      // What is wrong with a row is said with its own words.
      return found >= 0 && outcomes[found]?.person.state === "scored" ? found : find(keys);
    },
    add: (keys, person) => {
      const [a, b, c] = ((person.state === "scored" ? standIns?.(keys) : undefined) ?? keys) as unknown as Triple;
      if (table.add(a, b, c) < 0) return -1;
      const number = numberOf(person);
      numbers.push(number);
      return number;
    },
  };
}

type Triple = readonly [number, number, number];

/** Of the facts of a row those that people are grouped by, status and kind of post among them. */
function keptFacts(facts: unknown, keptApart: readonly FactPath[]): unknown {
  const given = facts as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const kept: Record<string, unknown> = { status: given["status"], jabatan: given["jabatan"] };
  for (const [group, name] of keptApart.map(placeOf))
    kept[group] = { ...(kept[group] as object | undefined), [name]: given[group]?.[name] };
  return kept;
}
