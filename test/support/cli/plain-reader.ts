// A reader of the example tables that shares nothing with the code under test: no quotes, semicolons, decimal comma.

import { readFileSync } from "node:fs";
import type {
  OracleEdition,
  OracleFacts,
  OracleHukuman,
  OracleJabatan,
  OraclePendidikan,
  OraclePredikat,
  OracleStatus,
} from "../oracle/oracle.js";
import { oracle, type OracleOptions, type OracleOutcome } from "../oracle/oracle.js";
import { example } from "./command-line.js";

export interface PlainRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The text of the line, without its end. */
  readonly raw: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The header and the rows of an example. */
export function readExample(name: string): { readonly header: string; readonly rows: readonly PlainRow[] } {
  const [header = "", ...lines] = readFileSync(example(name), "utf8").split(/\r?\n/);
  const names = header.split(";");
  const rows = lines
    .map((raw, index) => ({
      line: index + 2,
      raw,
      cells: Object.fromEntries(raw.split(";").map((cell, position) => [names[position] ?? `+${position}`, cell])),
    }))
    .filter((row) => row.raw !== "");
  return { header, rows };
}

/** The facts of a row, in the oracle's form. A CPNS without SKP has no kinerja; the oracle does not look at it. */
export function oracleFacts({ cells }: PlainRow): OracleFacts {
  const word = (name: string) => (cells[name] ?? "").toLowerCase().replaceAll(/[ _]/g, "-");
  const answer = (name: string) => ({ ya: true, y: true, tidak: false, t: false })[word(name)];
  const facts: OracleFacts = {
    status: word("status").toUpperCase() as OracleStatus,
    jabatan: word("jabatan") as OracleJabatan,
    kualifikasi: {
      pendidikan: word("pendidikan").toUpperCase() as OraclePendidikan,
      syaratPendidikan: word("syarat_pendidikan").toUpperCase() as OraclePendidikan,
    },
    kompetensi: {},
    kinerja: { predikat: word("kinerja") as OraclePredikat },
    disiplin: { hukuman: word("hukuman") as OracleHukuman },
  };
  const kepemimpinan = answer("diklat_kepemimpinan");
  const fungsional =
    word("diklat_fungsional") === "tidak-dipersyaratkan" ? "tidak-dipersyaratkan" : answer("diklat_fungsional");
  const seminar = answer("seminar");
  const hours = (cells["jp_teknis"] ?? "").replace(",", ".");
  if (kepemimpinan !== undefined) facts.kompetensi.diklatKepemimpinan = kepemimpinan;
  if (fungsional !== undefined) facts.kompetensi.diklatFungsional = fungsional;
  if (seminar !== undefined) facts.kompetensi.seminar = seminar;
  if (hours !== "") facts.kompetensi.jpTeknis = hours;
  return facts;
}

/** What the oracle makes of a row. */
export function expectedOutcome(row: PlainRow, edition: OracleEdition, options: OracleOptions = {}): OracleOutcome {
  return oracle(edition.slice(0, 4) as OracleEdition, oracleFacts(row), options);
}
