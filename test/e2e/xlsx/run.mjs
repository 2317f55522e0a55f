// What the library writes, other programs open with the same values: LibreOffice and openpyxl. Both are installed by
// apt-get where they are missing. Run with `npm run test:xlsx`.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { build } from "esbuild";

const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "ip-asn-xlsx-"));

try {
  install();
  const { writeWorkbook, workbookSheets } = await built();
  const readWorkbook = async (bytes) => (await workbookSheets(bytes))[0].read();

  const header = ["nip", "nama", "catatan", "total"];
  const rows = [...awkward(), ...many()];
  const path = join(folder, "hasil.xlsx");
  const pieces = [];
  for await (const piece of writeWorkbook(header, rows, { rowCount: rows.length })) pieces.push(piece);
  writeFileSync(path, Buffer.concat(pieces));

  const expected = [header, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.number)));
  compare(
    "ip-asn",
    (await readWorkbook(new Uint8Array(readFileSync(path)))).rows.map((row) => row.cells),
    expected,
  );
  compare(
    "openpyxl",
    byOpenpyxl(path),
    expected.map((row, index) => row.map((_, column) => asPython(index, column))),
  );
  compare(
    "LibreOffice",
    byLibreOffice(path),
    expected.map((row) => row.map(lineEnds)),
  );
  const anew = (await readWorkbook(savedAnew(path))).rows.map((row) => row.cells);
  compare(
    "LibreOffice, saved anew",
    anew,
    expected.map((row) => row.map(lineEnds)),
  );

  /** Numbers are numbers, text is text; openpyxl leaves escaped characters as they stand in the file. */
  function asPython(index, column) {
    const cell = index === 0 ? header[column] : rows[index - 1][column];
    if (typeof cell !== "string") return Number(cell.number);
    return cell === "" ? null : escaped(cell);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Cells that go wrong where somebody takes short cuts. */
function awkward() {
  const texts = ["198001012005011001", "0012", "=1+1", "+62", "-1", "@SUM(A1)", "  dua  ", "satu\ndua", "a\r\nb"];
  texts.push(
    "1e5",
    "TRUE",
    "#N/A",
    "2024-02-29",
    "1/2",
    "a;b,c\"d'",
    "&amp;<b>",
    "_x0041_",
    "\u0007",
    "😀",
    "constructor",
  );
  texts.push("Ñandú é", "50%", "Rp1.250", "'kutip");
  return texts.map((text, index) => [text, `Nama ${String(index)}`, text, { number: String(index / 8) }]);
}

/** Enough rows for several pieces. */
function many() {
  return Array.from({ length: 20_000 }, (_, index) => [
    `19800101200501${String(index).padStart(4, "0")}`,
    `Nama ${String(index)}`,
    index % 3 === 0 ? "" : "Biro Umum",
    { number: String((index % 1001) / 10) },
  ]);
}

function compare(program, found, expected) {
  assert.equal(found.length, expected.length, `${program}: number of rows`);
  for (const [index, row] of expected.entries()) {
    assert.deepEqual(found[index], row, `${program}: row ${String(index + 1)}`);
  }
  console.log(`${program}: ${String(expected.length)} rows, the same values`);
}

function byOpenpyxl(path) {
  const script = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
assert sheet.freeze_panes == "A2", sheet.freeze_panes
assert all(cell.font.bold for cell in sheet[1])
assert sheet.auto_filter.ref == sheet.dimensions, sheet.auto_filter.ref
assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
assert sheet["A2"].number_format == "@"
json.dump([[cell.value for cell in row] for row in sheet.iter_rows()], sys.stdout)
`;
  return JSON.parse(
    execFileSync(PYTHON, ["-W", "ignore", "-c", script, path], { encoding: "utf8", maxBuffer: 2 ** 28 }),
  );
}

function byLibreOffice(path) {
  // Comma, quotes, UTF-8, from the first line; every text quoted; numbers as they are, not as they are shown.
  const csv = soffice(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false", "csv");
  return parse(readFileSync(csv), { relax_column_count: true });
}

function savedAnew(path) {
  return new Uint8Array(readFileSync(soffice(path, "xlsx:Calc MS Excel 2007 XML", "xlsx")));
}

function soffice(path, filter, ending) {
  const out = join(folder, `out-${ending}`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const run = ["--headless", "--convert-to", filter, "--outdir", out, path];
  execFileSync("soffice", [profile, ...run], { stdio: "pipe" });
  return join(out, `hasil.${ending}`);
}

/** A cell of LibreOffice has one kind of line end. */
function lineEnds(text) {
  return text.replaceAll("\r\n", "\n");
}

function escaped(text) {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll("\r", "_x000D_")
    .replaceAll("\u0007", "_x0007_");
}

async function built() {
  const outfile = join(folder, "xlsx.mjs");
  const contents = ["read", "write"].map((verb) => `export * from "./src/node/xlsx/${verb}-workbook.ts";`).join("\n");
  const stdin = { contents, resolveDir: join(import.meta.dirname, "../../..") };
  await build({ stdin, bundle: true, platform: "node", format: "esm", outfile, logLevel: "error" });
  return import(pathToFileURL(outfile).href);
}

function install() {
  const packages = [];
  if (spawnSync("soffice", ["--version"]).status !== 0) packages.push("libreoffice-calc");
  if (spawnSync(PYTHON, ["-c", "import openpyxl"]).status !== 0) packages.push("python3-openpyxl");
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(", ")}.`);
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit" });
}
