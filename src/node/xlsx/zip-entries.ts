import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.js";
import { workbookError } from "./workbook-issue.js";

/** What the directory of a ZIP archive says of an entry. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** A value that stands in the field of 64 bits instead. */
const ELSEWHERE = 0xffffffff;

/** Read the directory of a ZIP archive: `undefined` where the bytes are none. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) throw workbookError("workbook_damaged", { reason: "ZIP: no directory" });
  try {
    const entries: ZipEntry[] = [];
    const count = view.getUint16(end + 10, true);
    for (let index = 0, at = view.getUint32(end + 16, true); index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError("no entry");
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      entries.push(entryAt(bytes, view, at, nameEnd, extraEnd));
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // Whatever points outside the archive.
    if (error instanceof RangeError) throw workbookError("workbook_damaged", { reason: "ZIP: broken directory" });
    throw error;
  }
}

/**
 * Unpack one entry. Never into more than the directory says, so that the sum of the sizes there is a limit that holds;
 * and no entry with a byte changed gets through, as one that turns a name into another would.
 */
export function unpackEntry(bytes: Uint8Array, { name, method, sum, packedSize, size, offset }: ZipEntry): Uint8Array {
  const damaged = workbookError("workbook_damaged", { reason: `ZIP: ${name}` });
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw damaged;
  const content = method === 0 ? packed : method === 8 ? inflate(packed, size) : undefined;
  if (content?.length !== size || crc32(content) !== sum) throw damaged;
  return content;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const large = largeSizes(view, nameEnd, extraEnd);
  const field = (place: number) => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? Number(large.next().value ?? value) : value;
  };
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    // In the order in which the fields of 64 bits follow each other.
    size: field(24),
    packedSize: field(20),
    offset: field(42),
  };
}

/** The fields of 64 bits that a large archive, or a careful writer of a small one, keeps beside an entry. */
function* largeSizes(view: DataView, start: number, end: number): Generator<bigint, undefined> {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldsEnd = at + 4 + view.getUint16(at + 2, true);
    for (let field = at + 4; field + 8 <= fieldsEnd; field += 8) yield view.getBigUint64(field, true);
  }
  return undefined;
}

/** The record at the end of the archive, which only a note of at most 65,535 bytes may follow. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
