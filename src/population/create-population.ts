import type { AddedKinds } from "../input/added-kinds.js";
import type { PersonFacts } from "../input/facts.js";
import type { Outcome } from "../issue/index.js";
import { profileIssues } from "../profile/profile-issues.js";
import { unwrap } from "../score/scorer.js";
import { addedKindsSchema } from "./added-kinds-schema.js";
import { openPopulation } from "./open-population.js";
import { peopleColumns } from "./people-columns.js";
import { personAdder } from "./person-adder.js";
import type { Population } from "./population.js";

/** What a population holds besides the facts of the law. */
export interface PopulationOptions {
  /** The facts that an agency's profile adds, by name: `profile.facts`. */
  readonly facts?: AddedKinds | undefined;
}

/** Collects people one after another. */
export interface PopulationBuilder {
  /** How many people so far. */
  readonly size: number;
  /**
   * Add a person and give their position, from 0. The unit is that of the facts, if none is given here. Throws
   * `IpAsnError`, and adds nobody, where the facts are wrong in themselves: unknown keys or words, numbers out of range.
   * What a profile needs and the facts lack is found when they are scored.
   */
  readonly add: (facts: PersonFacts, unit?: string) => number;
  /** Add any value that holds valid facts: the position, or all issues. Never throws. */
  readonly safeAdd: (value: unknown, unit?: string) => Outcome<number>;
  /** The people so far. More can be added later, for another population. */
  readonly build: () => Population;
}

/** Begin to collect people. Throws `IpAsnError` where the added facts are not declared as a profile declares them. */
export function createPopulation(options: PopulationOptions = {}): PopulationBuilder {
  const added = checkedKinds(options.facts ?? {});
  const people = peopleColumns(added);
  const safeAdd = personAdder(people, added);
  return Object.freeze({
    get size() {
      return people.size;
    },
    add: (facts: PersonFacts, unit?: string) => unwrap(safeAdd(facts, unit)),
    safeAdd,
    build: () => openPopulation(people.columns()),
  });
}

function checkedKinds(facts: unknown): AddedKinds {
  const schema = addedKindsSchema();
  const parsed = schema.safeParse(facts);
  if (parsed.success) return parsed.data;
  return unwrap<never>({ success: false, issues: profileIssues(parsed.error, facts, schema) });
}
