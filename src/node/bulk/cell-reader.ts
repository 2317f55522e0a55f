import type { FactPath } from "../../input/fact-catalogue.js";
import type { CsvLayout } from "../csv-layout.js";
import { rowFacts, type RowFacts } from "../row-facts.js";
import { learnedCells, WITH_CARE, type LearnedCells } from "../../collections/cell-trie.js";
import type { ColumnPlan } from "./column-plan.js";
import type { NumberEffects } from "./number-effects.js";

/** Learns what the cells of a table mean: each once, by the way in which every row is read. */
export interface CellReader {
  readonly cells: LearnedCells;
  /** By column: the state in which its cells begin; 0 for columns without codes. */
  readonly roots: Int32Array;
  /** The code of a cell that was not known; `WITH_CARE` where its rows must be read with care. */
  readonly learn: (column: number, cell: Uint8Array) => number;
}

/** The code of a cell in which nothing stands. */
export const EMPTY = 1;

/** A cell is a word or a number; what is longer is read with care. */
const LONGEST_CELL = 64;

/**
 * Make a reader for the columns of a table that have codes. Cells that mean the same have the same code. `effects`: where
 * nothing but points, duties and open points is told of a person, numbers that do the same mean the same.
 */
export function cellReader(layout: CsvLayout, plan: readonly ColumnPlan[], effects?: NumberEffects): CellReader {
  const cells = learnedCells();
  const known = plan.map(() => new Map<string, number>());
  const decoder = new TextDecoder();
  const roots = Int32Array.from(plan, ({ kind }) => (kind === "coded" ? cells.newRoot() : 0));

  const codeOf = (column: number, text: string): number => {
    // Only columns that have codes are asked for.
    const { codes } = plan[column] as ColumnPlan & { kind: "coded" };
    const ofColumn = known[column] as Map<string, number>;
    const row = layout.header.map((_, position) => (position === column ? text : ""));
    const meaning = meaningOf(rowFacts(row, layout.columns, layout.decimal, layout.added), effects);
    const code = ofColumn.get(meaning) ?? ofColumn.size + 1;
    if (code >= codes) return WITH_CARE;
    ofColumn.set(meaning, code);
    return code;
  };
  const learn = (column: number, cell: Uint8Array): number => {
    if (cell.length > LONGEST_CELL) return WITH_CARE;
    const code = codeOf(column, decoder.decode(cell));
    return cells.learn(roots[column] as number, cell, code) ? code : WITH_CARE;
  };
  plan.forEach((one, column) => {
    if (one.kind === "coded") learn(column, new Uint8Array());
  });
  return { cells, roots, learn };
}

/** What a row says, as a text. What cannot be used is told with the number that stood there. */
function meaningOf({ facts, issues }: RowFacts, effects: NumberEffects | undefined): string {
  if (effects === undefined || issues.length > 0) return JSON.stringify({ facts, issues });
  const groups = Object.entries(facts).map(([group, inner]) => [
    group,
    typeof inner !== "object" || inner === null
      ? inner
      : Object.entries(inner).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === "string" ? (effects(`${group}.${name}` as FactPath, value) ?? `=${value}`) : value,
        ]),
  ]);
  return JSON.stringify(groups);
}
