import { cellTrie, NO_CODE, type CellTrie } from "../../collections/cell-trie.js";
import type { FactPath } from "../../facts/fact-catalogue.js";
import type { Partition } from "../../score/partition.js";
import type { CsvLayout } from "../csv-layout.js";
import { rowFacts, type RowFacts } from "../row-facts.js";
import type { ColumnPlan } from "./column-plan.js";

/** Gives codes to the cells of a table by what they mean, which is found out once a cell, as it is for a row by itself. */
export interface CellEncoder {
  readonly cells: CellTrie;
  /** By column: the state in which its cells begin; 0 for columns without codes. */
  readonly roots: Int32Array;
  /** The code of a new cell; `NO_CODE` where its rows must be read by themselves. */
  readonly encode: (column: number, cell: Uint8Array) => number;
  /** What a cell of a column says that has a code: the first one that had it. */
  readonly factsOf: (column: number, code: number) => RowFacts;
}

/** The code of a cell in which nothing stands. */
export const EMPTY = 1;

/** Of a code that no cell has. */
const NOTHING_SAID: RowFacts = { facts: {}, issues: [] };

/** A cell is a word or a number; what is longer has no code. */
const LONGEST_CELL = 64;

/**
 * Make an encoder for the columns of a table that have codes. Cells that mean the same have the same code. `partition`:
 * where no more than a verdict is asked for, numbers of one class mean the same.
 */
export function cellEncoder(layout: CsvLayout, plan: readonly ColumnPlan[], partition?: Partition): CellEncoder {
  const cells = cellTrie();
  const codes = plan.map(() => new Map<string, number>());
  const firsts = plan.map((): RowFacts[] => []);
  const decoder = new TextDecoder();
  const roots = Int32Array.from(plan, ({ kind }) => (kind === "coded" ? cells.newRoot() : 0));

  const codeOf = (column: number, text: string): number => {
    // Only columns that have codes are asked for.
    const { codes: most } = plan[column] as ColumnPlan & { kind: "coded" };
    const ofColumn = codes[column] as Map<string, number>;
    const row = layout.header.map((_, position) => (position === column ? text : ""));
    const said = rowFacts(row, layout.columns, layout.decimal, layout.added);
    const meaning = meaningOf(said, partition);
    const code = ofColumn.get(meaning) ?? ofColumn.size + 1;
    if (code >= most) return NO_CODE;
    if (code > ofColumn.size) {
      ofColumn.set(meaning, code);
      (firsts[column] as RowFacts[])[code] = said;
    }
    return code;
  };
  const encode = (column: number, cell: Uint8Array): number => {
    if (cell.length > LONGEST_CELL) return NO_CODE;
    const code = codeOf(column, decoder.decode(cell));
    return cells.add(roots[column] as number, cell, code) ? code : NO_CODE;
  };
  plan.forEach((one, column) => {
    if (one.kind === "coded") encode(column, new Uint8Array());
  });
  const factsOf = (column: number, code: number) => firsts[column]?.[code] ?? NOTHING_SAID;
  return { cells, roots, encode, factsOf };
}

/** What a row says, as a text. What cannot be used is told with the number that stood there. */
function meaningOf({ facts, issues }: RowFacts, partition: Partition | undefined): string {
  if (partition === undefined || issues.length > 0) return JSON.stringify({ facts, issues });
  const groups = Object.entries(facts).map(([group, inner]) => [
    group,
    typeof inner !== "object" || inner === null
      ? inner
      : Object.entries(inner).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === "string"
            ? (partition.ofNumber(`${group}.${name}` as FactPath, value) ?? `=${value}`)
            : value,
        ]),
  ]);
  return JSON.stringify(groups);
}
