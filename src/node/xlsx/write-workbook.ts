import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import makeWorkbook from "write-excel-file/universal";
import { columnLetters } from "./column-letters.js";
import { type CellStyles, type CellValue, rowXml } from "./sheet-cells.js";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-reader.js";
import { type SizeLimit, workbookError } from "./workbook-issue.js";

/** Rows of a sheet, each with its cells in the order of the header. */
export type SheetRows = Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;

/** How a workbook is written. */
interface WriteWorkbookOptions {
  /** Name of the sheet, at most 31 characters. */
  readonly sheet?: string;
  /** How many rows there are, if it is known: too many are then refused before anything is written. */
  readonly rowCount?: number;
}

/** Rows that the widths of the columns are measured by. */
const ROWS_MEASURED = 500;
/** How much XML is put together before it is packed. */
const PIECE = 2 ** 18;
/** Write an .xlsx workbook with one sheet; as `writeSheets` does. Throws `WorkbookError` where a sheet cannot hold the rows. */
export function writeWorkbook(
  header: readonly string[],
  rows: SheetRows,
  { sheet = "ip-asn", rowCount = 0 }: WriteWorkbookOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  return writeSheets([{ name: sheet, header, rows, rowCount }]);
}

/** A sheet to be written. */
export interface SheetToWrite {
  /** At most 31 characters. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: SheetRows;
  readonly rowCount?: number;
}

/**
 * Write an .xlsx workbook in pieces: its memory does not grow with the number of rows, and the same
 * rows give the same bytes. Throws `WorkbookError` where a sheet cannot hold them.
 */
export async function* writeSheets(sheets: readonly SheetToWrite[]): AsyncGenerator<Uint8Array, void, undefined> {
  const begun = [];
  for (const { name, header, rows, rowCount = 0 } of sheets) {
    limit("columns", header.length, MOST_COLUMNS);
    limit("rows", rowCount + 1, MOST_ROWS);
    const source = toAsync(rows);
    const first: (readonly CellValue[])[] = [];
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      first.push(next.value);
      if (first.length === ROWS_MEASURED) break;
    }
    begun.push({ name, header, first, source, widths: widths([header, ...first]) });
  }
  const frame = await workbookFrame(begun);
  const zip = zipWriter();
  for (const [name, content] of Object.entries(frame.parts)) yield* zip.whole(name, content);

  for (const [index, { header, first, source }] of begun.entries()) {
    const { part, before, after } = frame.sheets[index] as FrameOfSheet;
    zip.begin(part);
    let [row, piece] = [1, before + rowXml(header, 1, frame.styles.header)];
    for await (const cells of inTurn(first, source)) {
      row += 1;
      limit("rows", row, MOST_ROWS);
      piece += rowXml(cells, row, frame.styles.text);
      if (piece.length < PIECE) continue;
      yield* zip.push(piece);
      piece = "";
    }
    const filter = `<autoFilter ref="A1:${columnLetters(Math.max(1, header.length))}${String(row)}"/>`;
    yield* zip.push(piece + after.replace("</sheetData>", `</sheetData>${filter}`));
    yield* zip.close();
  }
  yield* zip.end();
}

/** As wide as the longest text, within reason. */
function widths(rows: readonly (readonly CellValue[])[]): readonly number[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, index) => {
    const lengths = rows.map((cells) => {
      const cell = cells[index] ?? "";
      return (typeof cell === "string" ? cell : cell.number).length;
    });
    return Math.min(60, Math.max(8, ...lengths) + 2);
  });
}

function limit(what: SizeLimit, found: number, most: number): void {
  if (found > most) throw workbookError("sheet_too_large", { what, found, most });
}

async function* toAsync<T>(rows: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* rows;
}

async function* inTurn<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* first;
  yield* rest;
}

// — What stands around the sheet —

/** A workbook around rows that are still to come. */
interface WorkbookFrame {
  /** The parts besides the sheets, by their names. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly sheets: readonly FrameOfSheet[];
  readonly styles: CellStyles;
}

interface FrameOfSheet {
  readonly part: string;
  /** The sheet before its rows. */
  readonly before: string;
  /** The sheet after its rows. */
  readonly after: string;
}

/**
 * Let the library make a workbook with the first rows of its sheets frozen, and take the rows out of it. It holds a whole sheet in
 * memory several times over and cannot write one of a million rows; it also drops characters that it does not like,
 * and fails over texts like "constructor". Its frame is small, and sound.
 */
async function workbookFrame(
  sheets: readonly { readonly name: string; readonly widths: readonly number[] }[],
): Promise<WorkbookFrame> {
  // A format of text: a number-like text stays text when somebody edits its cell.
  const sample = [{ value: "-", format: "@", fontWeight: "bold" } as const, { value: "-", format: "@" } as const];
  const workbook = makeWorkbook(
    sheets.map(({ name, widths: all }) => ({
      data: [sample],
      sheet: name,
      stickyRowsCount: 1,
      columns: all.map((width) => ({ width })),
    })),
  );
  const parts = unzipSync(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
  let styles: CellStyles | undefined;
  const frames = sheets.map((_, index): FrameOfSheet => {
    const part = sheetPart(index);
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const [, before, row, after] = /^(.*<sheetData>)(.*)(<\/sheetData>.*)$/s.exec(xml) ?? [];
    const [header, text] = [...(row ?? "").matchAll(/ s="(\d+)"/g)].map((found) => found[1]);
    if (before === undefined || after === undefined || header === undefined || text === undefined)
      throw new Error("write-excel-file: no frame");
    styles = { header, text };
    return { part, before, after };
  });
  if (styles === undefined) throw new Error("write-excel-file: no frame");
  const own = new Set(frames.map(({ part }) => part));
  const others = Object.entries(parts).filter(([name]) => !own.has(name));
  return { parts: Object.fromEntries(others), sheets: frames, styles };
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

// — The archive —

/** Writes a ZIP archive in pieces. What each call gives are bytes of the archive, in order. */
interface ZipWriter {
  /** An entry at once. */
  whole(name: string, content: Uint8Array): readonly Uint8Array[];
  /** An entry whose text comes in pieces, until it is closed. */
  begin(name: string): void;
  push(text: string): readonly Uint8Array[];
  close(): readonly Uint8Array[];
  /** Close the archive. */
  end(): readonly Uint8Array[];
}

/** No time of writing: the same content gives the same bytes. A ZIP archive knows no earlier day. */
const NO_TIME = new Date(1980, 0, 1);

/** What fields of 32 bits can say. */
const MOST_BYTES = 2 ** 32 - 1;

/** Begin a ZIP archive. It is packed by the same library everywhere, so that no version of Node changes its bytes. */
function zipWriter(): ZipWriter {
  let done: Uint8Array[] = [];
  const taken = () => {
    const pieces = done;
    done = [];
    return pieces;
  };
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    done.push(piece);
  });
  const add = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    return entry;
  };
  let open: ZipDeflate | undefined;
  let size = 0;
  return {
    whole(name, content) {
      add(name).push(content, true);
      return taken();
    },
    begin(name) {
      open = add(name);
      size = 0;
    },
    push(text) {
      const content = strToU8(text);
      size += content.length;
      if (size > MOST_BYTES) throw workbookError("sheet_too_large", { what: "bytes", found: size, most: MOST_BYTES });
      open?.push(content);
      return taken();
    },
    close() {
      open?.push(new Uint8Array(), true);
      return taken();
    },
    end() {
      zip.end();
      return taken();
    },
  };
}
