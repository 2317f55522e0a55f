import { columnLetters } from "./column-letters.js";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-reader.js";
import { rowXml, type CellValue } from "./sheet-cells.js";
import { workbookFrame } from "./workbook-frame.js";
import { workbookError, type SizeLimit } from "./workbook-issue.js";
import { zipWriter } from "./zip-writer.js";

/** Rows of a sheet, each with its cells in the order of the header. */
export type SheetRows = Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;

/** How a workbook is written. */
export interface WriteWorkbookOptions {
  /** Name of the sheet, at most 31 characters. */
  readonly sheet?: string;
  /** How many rows there are, if it is known: too many are then refused before anything is written. */
  readonly rowCount?: number;
}

/** Rows that the widths of the columns are measured by. */
const ROWS_MEASURED = 500;
/** How much XML is put together before it is packed. */
const PIECE = 2 ** 18;
/**
 * Write an .xlsx workbook with one sheet, in pieces: its memory does not grow with the number of rows, and the same
 * rows give the same bytes. Throws `WorkbookError` where a sheet cannot hold them.
 */
export async function* writeWorkbook(
  header: readonly string[],
  rows: SheetRows,
  { sheet = "ip-asn", rowCount = 0 }: WriteWorkbookOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  limit("columns", header.length, MOST_COLUMNS);
  limit("rows", rowCount + 1, MOST_ROWS);
  const source = toAsync(rows);
  const first: (readonly CellValue[])[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    first.push(next.value);
    if (first.length === ROWS_MEASURED) break;
  }
  const frame = await workbookFrame(sheet, widths([header, ...first]));
  const zip = zipWriter();
  for (const [name, content] of Object.entries(frame.parts)) yield* zip.whole(name, content);

  zip.begin(frame.sheetName);
  let [row, piece] = [1, frame.before + rowXml(header, 1, frame.styles.header)];
  for await (const cells of inTurn(first, source)) {
    row += 1;
    limit("rows", row, MOST_ROWS);
    piece += rowXml(cells, row, frame.styles.text);
    if (piece.length < PIECE) continue;
    yield* zip.push(piece);
    piece = "";
  }
  const filter = `<autoFilter ref="A1:${columnLetters(Math.max(1, header.length))}${String(row)}"/>`;
  yield* zip.push(piece + frame.after.replace("</sheetData>", `</sheetData>${filter}`));
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
