import type { CsvLayout } from "../csv-layout.js";
import { csvLines, type CsvLine } from "../csv-lines.js";

/** One row as it is read by itself, and how much of the bytes it takes. */
export interface CsvRecord extends Omit<CsvLine, "line"> {
  readonly bytes: number;
  readonly lines: number;
}

const LINE_FEED = 0x0a;
/** A quoted cell may run over so many lines; what reads a row by itself looks no further. */
const MOST_LINES = 100;
const BLANK: Omit<CsvLine, "line"> = { raw: "", cells: [], issue: undefined };
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Read the row at an offset of bytes that end with a line feed, by `csvLines`. It begins on some line. `undefined` where
 * it may go on behind them; a blank line is a row without cells.
 */
export function readRecord(
  bytes: Uint8Array,
  start: number,
  isLast: boolean,
  line: number,
  { delimiter, header }: CsvLayout,
): CsvRecord | undefined {
  let end = bytes.indexOf(LINE_FEED, start) + 1;
  let text = decoder.decode(bytes.subarray(start, end - 1));
  if (isOpen(text)) {
    let lines = 1;
    while (lines < MOST_LINES && end < bytes.length) {
      end = bytes.indexOf(LINE_FEED, end) + 1;
      lines += 1;
    }
    if (lines < MOST_LINES && !isLast) return undefined;
    text = decoder.decode(bytes.subarray(start, end - 1));
  }
  const [first = BLANK] = csvLines(text, delimiter, header.length, line);
  const { raw, cells, issue } = first;
  const lines = issue === undefined ? raw.split("\n").length : 1;
  return { raw, cells, issue, lines, bytes: afterLines(bytes, start, lines) - start };
}

function isOpen(text: string): boolean {
  return text.includes('"') && text.split('"').length % 2 === 0;
}

function afterLines(bytes: Uint8Array, start: number, lines: number): number {
  let at = start;
  for (let count = 0; count < lines; count += 1) at = bytes.indexOf(LINE_FEED, at) + 1;
  return at;
}
