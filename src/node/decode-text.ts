import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";

/** Text of a file, and whether a byte order mark stood before it. */
export interface DecodedText {
  readonly text: string;
  readonly hasMark: boolean;
}

const magic: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: "Excel (.xlsx)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "Excel (.xls)", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: "gzip", bytes: [0x1f, 0x8b] },
];

/** Read bytes as UTF-8 text. Throws `TableError` for anything else: a guess at an encoding could change a name. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length === 0) throw new TableError([tableIssue("file_empty", { file })]);
  const known = magic.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) throw new TableError([tableIssue("file_binary", { file, kind: known.kind })]);
  if (isUtf16(bytes)) throw new TableError([tableIssue("file_utf16", { file })]);
  if (bytes.includes(0)) throw new TableError([tableIssue("file_binary", { file, kind: null })]);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  return { text: decodeUtf8(content, file), hasMark };
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TableError([tableIssue("file_not_utf8", { file, line: lineOfFirstBadByte(bytes) })]);
  }
}

/** The line, from 1, on which bytes stop being UTF-8. */
export function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

/** A mark, or zeros in every second place, as plain letters have in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number) => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const half = Math.floor(start.length / 2);
  return half > 3 && ((zeros(0) === 0 && zeros(1) > 0.8 * half) || (zeros(1) === 0 && zeros(0) > 0.8 * half));
}
