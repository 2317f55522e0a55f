import type { Partition } from "../../score/partition.js";
import type { ScoredFacts } from "../../score/result.js";
import { columnOf } from "../columns.js";
import type { CsvLayout } from "../csv-layout.js";
import type { ColumnPlan } from "./column-plan.js";

/**
 * Codes of the two cells that rules compare with each other, by their class. So a row need not be scored where another one
 * has been that differs in such a pair only.
 */
export interface ComparedPairs {
  /** The codes of a row with those of the first pair of its class; `undefined` where none is noted. */
  readonly standIn: (keys: Int32Array) => Int32Array | undefined;
  /** Note the pair of a row that was scored. */
  readonly note: (keys: Int32Array, facts: ScoredFacts) => void;
}

type Coded = ColumnPlan & { readonly kind: "coded" };

/** Make an empty list for the two facts that rules compare; `undefined` where there are none. */
export function comparedPairs(
  { pair }: Partition,
  { columns }: CsvLayout,
  plan: readonly ColumnPlan[],
): ComparedPairs | undefined {
  if (pair === undefined) return undefined;
  const [first, second] = pair.facts.map((fact) => plan[columns.at.get(columnOf(fact.split(".")) ?? "") ?? -1]);
  if (first?.kind !== "coded" || second?.kind !== "coded") return undefined;

  /** By the codes of a pair: those of the first one in its class. */
  const standIns = new Map<number, readonly [number, number]>();
  const firsts = new Map<string, readonly [number, number]>();
  const stood = new Int32Array(3);
  const codesOf = (keys: Int32Array) => [codeIn(keys, first), codeIn(keys, second)] as const;
  const numberOf = ([one, other]: readonly [number, number]) => one * second.codes + other;
  return {
    standIn: (keys) => {
      const codes = standIns.get(numberOf(codesOf(keys)));
      if (codes === undefined) return undefined;
      stood.set(keys);
      putCode(stood, first, codes[0]);
      putCode(stood, second, codes[1]);
      return stood;
    },
    note: (keys, facts) => {
      const codes = codesOf(keys);
      if (standIns.has(numberOf(codes))) return;
      const own = pair.of(facts);
      if (own === undefined) return;
      const same = firsts.get(own) ?? codes;
      firsts.set(own, same);
      standIns.set(numberOf(codes), same);
    },
  };
}

function codeIn(keys: Int32Array, { word, shift, codes }: Coded): number {
  return ((keys[word] as number) >>> shift) & (codes - 1);
}

function putCode(keys: Int32Array, { word, shift, codes }: Coded, code: number): void {
  keys[word] = ((keys[word] as number) & ~((codes - 1) << shift)) | (code << shift);
}
