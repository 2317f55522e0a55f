import { issue, type Issue, type Outcome } from "../issue/index.js";
import type { Columns } from "./columns.js";
import { factPlaces } from "./fact-places.js";
import { indexColumn, widthFor, type IndexColumn } from "./index-column.js";
import type { PopulationHeader } from "./population-header.js";
import type { StoredFact } from "./stored-values.js";

/** Read the columns that follow a header, to the last byte, or say what is wrong with them. */
export function readColumns(view: DataView, start: number, header: PopulationHeader): Outcome<Columns> {
  const { people, combinations, units, added, facts } = header;
  const { words, numbers } = factPlaces(added);
  const wanted = [
    ...facts.map(({ place, values }, index) => ({
      name: place,
      length: index < words.length ? combinations : people,
      count: values.length,
    })),
    { name: "combination", length: people, count: combinations },
    { name: "unit", length: people, count: units.length + 1 },
  ];
  const end = wanted.reduce((sum, { length, count }) => sum + length * widthFor(count), start);
  // Before anything is made room for.
  if (end !== view.byteLength) {
    const [expected, found] = [String(end), String(view.byteLength)];
    return { success: false, issues: [issue("result_malformed", ["length"], { expected, found })] };
  }
  let at = start;
  const read = wanted.map(({ name, length, count }) => {
    const codes = readColumn(view, at, length, count);
    at += length * widthFor(count);
    return { codes, issues: codesOutOfRange(name, codes, count) };
  });
  const issues = read.flatMap((one) => one.issues);
  if (issues.length > 0) return { success: false, issues };

  const codesAt = (index: number) => (read.at(index) as { readonly codes: IndexColumn }).codes;
  const valuesAt = (index: number) => (facts[index] as StoredFact).values.map((value) => value ?? undefined);
  return {
    success: true,
    data: {
      added,
      units,
      combinations,
      words: words.map(([place], index) => ({
        place,
        values: valuesAt(index),
        codes: new Uint32Array(codesAt(index)),
      })),
      numbers: numbers.map(([place], index) => ({
        place,
        values: valuesAt(words.length + index) as (string | undefined)[],
        codes: codesAt(words.length + index),
      })),
      combinationOf: codesAt(-2),
      unitOf: codesAt(-1),
    },
  };
}

function codesOutOfRange(name: string, codes: IndexColumn, count: number): readonly Issue[] {
  const wrong = codes.findIndex((code) => code >= count);
  if (wrong < 0) return [];
  return [issue("number_out_of_range", [name, wrong], { found: String(codes[wrong]), least: 0, most: count - 1 })];
}

function readColumn(view: DataView, start: number, length: number, count: number): IndexColumn {
  const codes = indexColumn(length, count);
  const width = widthFor(count);
  for (let index = 0; index < length; index++) {
    const at = start + index * width;
    codes[index] = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  }
  return codes;
}
