// Small tables of people for the tests of table reading.

import { TableError, type TableIssue } from "../../../src/node/index.js";

/** Every column of the contract, in its order. */
export const EVERY_COLUMN = [
  "nip",
  "nama",
  "unit",
  "status",
  "jabatan",
  "pendidikan",
  "syarat_pendidikan",
  "diklat_kepemimpinan",
  "diklat_fungsional",
  "jp_teknis",
  "seminar",
  "kinerja",
  "hukuman",
] as const;

export type Column = (typeof EVERY_COLUMN)[number];

/** One person whom each edition can score. */
export const siti: Readonly<Record<Column, string>> = {
  nip: "198001012005012001",
  nama: "Siti",
  unit: "Dinas Kesehatan",
  status: "PNS",
  jabatan: "pelaksana",
  pendidikan: "S1",
  syarat_pendidikan: "S1",
  diklat_kepemimpinan: "",
  diklat_fungsional: "",
  jp_teknis: "20",
  seminar: "ya",
  kinerja: "baik",
  hukuman: "tidak-pernah",
};

/** The cells of a person in the order of `EVERY_COLUMN`. */
export function cellsOf(person: Partial<Readonly<Record<Column, string>>>): readonly string[] {
  return EVERY_COLUMN.map((column) => ({ ...siti, ...person })[column]);
}

/** A table as text, no cell quoted: the header and a line for each person. */
export function tableText(
  people: readonly Partial<Readonly<Record<Column, string>>>[],
  { delimiter = ";", lineEnd = "\n", mark = "" } = {},
): string {
  const lines = [EVERY_COLUMN, ...people.map(cellsOf)].map((cells) => cells.join(delimiter));
  return `${mark}${lines.join(lineEnd)}${lineEnd}`;
}

/** The bytes of a text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a table is refused for; nothing where it is read. */
export function refusal(read: () => unknown): readonly TableIssue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof TableError) return error.issues;
    throw error;
  }
  return [];
}
