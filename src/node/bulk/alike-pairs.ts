import type { FactPath } from "../../input/fact-catalogue.js";
import { factsRead } from "../../rules/facts-read.js";
import { leafRules } from "../../rules/choose.js";
import type { ProfileSource } from "../../profile/profile.js";
import { award } from "../../rules/award.js";
import { readFact } from "../../score/canonical-facts.js";
import type { ScoredFacts } from "../../score/result.js";
import { columnOf } from "../columns.js";
import type { CsvLayout } from "../csv-layout.js";
import type { ColumnPlan } from "./column-plan.js";

/**
 * Pairs of cells that rules compare with each other: a bachelor's degree where one is required does what a diploma does
 * where that is required. So a row need not be scored where another one has been that differs in such a pair only.
 */
export interface AlikePairs {
  /** The codes of a row with those of the first pair that does the same; `undefined` where that is not known. */
  readonly standIn: (keys: Int32Array) => Int32Array | undefined;
  /** Note the pair of a row that was scored. */
  readonly note: (keys: Int32Array, facts: ScoredFacts) => void;
}

type Coded = ColumnPlan & { readonly kind: "coded" };

/** Make an empty list for the two facts that rules compare; `undefined` where there are none. */
export function alikePairs(
  profile: ProfileSource,
  { columns }: CsvLayout,
  plan: readonly ColumnPlan[],
): AlikePairs | undefined {
  const rules = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const pair = rules.map(factsRead).find((facts) => facts.length === 2) as readonly [FactPath, FactPath] | undefined;
  if (pair === undefined) return undefined;
  const reading = rules.filter((rule) => factsRead(rule).some((fact) => pair.includes(fact)));
  const isApart = reading.every((rule) => factsRead(rule).every((fact) => pair.includes(fact)));
  const [first, second] = pair.map((fact) => plan[columns.at.get(columnOf(fact.split(".")) ?? "") ?? -1]);
  if (!isApart || first?.kind !== "coded" || second?.kind !== "coded") return undefined;
  if (profile.duties.some((duty) => pair.includes(duty.fact))) return undefined;

  /** By the codes of a pair: those of the first one that does the same. */
  const known = new Map<number, readonly [number, number]>();
  const firsts = new Map<string, readonly [number, number]>();
  const stood = new Int32Array(3);
  const codesOf = (keys: Int32Array) => [codeIn(keys, first), codeIn(keys, second)] as const;
  const numberOf = ([one, other]: readonly [number, number]) => one * second.codes + other;
  return {
    standIn: (keys) => {
      const codes = known.get(numberOf(codesOf(keys)));
      if (codes === undefined) return undefined;
      stood.set(keys);
      putCode(stood, first, codes[0]);
      putCode(stood, second, codes[1]);
      return stood;
    },
    note: (keys, facts) => {
      const codes = codesOf(keys);
      // Whether something is given matters by itself.
      if (known.has(numberOf(codes)) || pair.some((fact) => readFact(facts, fact) === undefined)) return;
      const done = reading.map((rule) => award(rule, (fact) => readFact(facts, fact)));
      const effects = JSON.stringify(done.map(({ points, touches }) => [points, touches]));
      const same = firsts.get(effects) ?? codes;
      firsts.set(effects, same);
      known.set(numberOf(codes), same);
    },
  };
}

function codeIn(keys: Int32Array, { word, shift, codes }: Coded): number {
  return ((keys[word] as number) >>> shift) & (codes - 1);
}

function putCode(keys: Int32Array, { word, shift, codes }: Coded, code: number): void {
  keys[word] = ((keys[word] as number) & ~((codes - 1) << shift)) | (code << shift);
}
