import { describe, expect, it } from "vitest";
import { findHeader, isNumbering } from "../../doors/node.js";

const isKnown = (name: string) => ["nip", "nama", "unit", "status"].includes(name.toLowerCase());
const rowsOf = (...rows: readonly (readonly string[])[]) => rows.map((cells) => ({ cells }));
const header = ["No", "NIP", "Nama", "Unit"];

describe("the header", () => {
  it.each([
    ["on top", rowsOf(header), 0],
    ["below titles and an empty row", rowsOf(["Rekap", "", ""], [], ["Unit", "Biro"], header), 3],
    ["is the row with the most known names", rowsOf(["NIP", "Nama", "Unit"], [...header, "Status"]), 1],
    ["is the first of two equal ones", rowsOf([], header, header), 1],
    ["on row 50", rowsOf(...Array.from({ length: 49 }, () => ["Rekap"]), header), 49],
  ])("%s", (_name, rows, position) => {
    expect(findHeader(rows, isKnown)).toBe(position);
  });

  it.each([
    ["two known names are too few", rowsOf(["NIP", "Nama", "Golongan"])],
    ["there are no rows", []],
    ["it stands too far down", rowsOf(...Array.from({ length: 50 }, () => ["Rekap"]), header)],
  ])("is not found: %s", (_name, rows) => {
    expect(findHeader(rows, isKnown)).toBeUndefined();
  });
});

describe("a row that numbers the columns", () => {
  it.each([
    [["1", "2", "3"]],
    [["1", "2", "", "3", ""]],
    [["", "1", "2", "3"]],
    [["(1)", "(2)", "(3)", "(4)"]],
    [[" 1 ", "2", "3"]],
  ])("%j is one", (cells) => {
    expect(isNumbering(cells)).toBe(true);
  });

  it.each([
    [["1", "2"]],
    [["1", "2", "4"]],
    [["0", "1", "2"]],
    [["1", "Siti", "3"]],
    [["", ""]],
    [["1", "1", "1"]],
    [[]],
  ])("%j is none", (cells) => {
    expect(isNumbering(cells)).toBe(false);
  });
});
