import { inflateRawSync } from "node:zlib";
import { workbookError, type WorkbookError } from "./workbook-issue.js";
import { attributeIn, scanXml } from "./xml-scanner.js";

/** The most bytes of a workbook that are read, and of its XML that are unpacked. */
export const MOST_BYTES = 250_000_000;

/** The parts of a workbook that hold its cells. */
export interface WorkbookParts {
  /** Every sheet in its order; one without cells (a chart) has no part. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string | undefined }[];
  readonly sharedTexts: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904. */
  readonly isFrom1904: boolean;
  /** Unpack a part. Throws `WorkbookError` where it is not there, or all that was unpacked is too much. */
  readonly unpack: (part: string) => Uint8Array;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** Find the parts of a workbook. Throws `WorkbookError`. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw refuseOtherFile(bytes);
  if (entries.some((entry) => entry.isEncrypted)) throw workbookError("workbook_encrypted", {});
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (!byName.has(WORKBOOK)) throw refuseOtherArchive([...byName.keys()]);
  const declared = entries.reduce((sum, { name, size }) => sum + (/\.xml(\.rels)?$/.test(name) ? size : 0), 0);
  if (declared > MOST_BYTES) throw tooLarge(declared);
  let unpacked = 0;
  const unpack = (part: string): Uint8Array => {
    const entry = byName.get(part);
    if (entry === undefined) throw workbookError("workbook_damaged", { reason: `ZIP: ${part}` });
    unpacked += entry.size;
    // A part that several sheets name is unpacked for each.
    if (unpacked > MOST_BYTES) throw tooLarge(unpacked);
    return unpackEntry(bytes, entry);
  };
  const { sheets, isFrom1904 } = sheetsIn(unpack(WORKBOOK));
  const { relations, ...others } = relationsIn(unpack(RELATIONS));
  return {
    sheets: sheets.map(({ name, isHidden, relation }) => {
      if (!relations.has(relation)) throw workbookError("workbook_damaged", { reason: `${WORKBOOK}: ${name}` });
      return { name, isHidden, part: relations.get(relation) };
    }),
    // Some writers name parts that they leave out where they have nothing to put there.
    sharedTexts: others.sharedTexts !== undefined && byName.has(others.sharedTexts) ? others.sharedTexts : undefined,
    styles: others.styles !== undefined && byName.has(others.styles) ? others.styles : undefined,
    isFrom1904,
    unpack,
  };
}

/** Why a workbook of more than `MOST_BYTES` is refused. */
export function tooLarge(found: number) {
  return workbookError("workbook_too_large", { what: "bytes", found, most: MOST_BYTES });
}

/** Where the parts stand: that is for each writer to choose. */
function relationsIn(bytes: Uint8Array) {
  const relations = new Map<string, string | undefined>();
  let [sharedTexts, styles] = [undefined as string | undefined, undefined as string | undefined];
  scanXml(bytes, RELATIONS, {
    open: (element, attributes) => {
      if (element !== "Relationship") return;
      const [type = "", target = "", id = ""] = ["Type", "Target", "Id"].map((name) => attributeIn(attributes, name));
      const part = partOf(target);
      relations.set(id, type.endsWith("/worksheet") ? part : undefined);
      if (type.endsWith("/worksheet")) return;
      if (type.endsWith("/sharedStrings")) sharedTexts = part;
      else if (type.endsWith("/styles")) styles = part;
    },
    close: () => undefined,
  });
  return { relations, sharedTexts, styles };
}

function sheetsIn(bytes: Uint8Array) {
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly relation: string }[] = [];
  let isFrom1904 = false;
  scanXml(bytes, WORKBOOK, {
    open: (element, attributes) => {
      if (element === "workbookPr") isFrom1904 = /^(?:1|true|on)$/.test(attributeIn(attributes, "date1904") ?? "");
      if (element === "sheet")
        sheets.push({
          name: attributeIn(attributes, "name") ?? "",
          isHidden: (attributeIn(attributes, "state") ?? "visible") !== "visible",
          relation: attributeIn(attributes, ":id") ?? "",
        });
    },
    close: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** A target is seen from the folder of the workbook, or from the top. */
function partOf(target: string): string {
  const folders: string[] = target.startsWith("/") ? [] : ["xl"];
  for (const name of target.split("/")) {
    if (name === "..") folders.pop();
    else if (name !== "" && name !== ".") folders.push(name);
  }
  return folders.join("/");
}

// — The archive —

/** What the directory of a ZIP archive says of an entry. */
interface ZipEntry {
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
function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
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
function unpackEntry(bytes: Uint8Array, { name, method, sum, packedSize, size, offset }: ZipEntry): Uint8Array {
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

// Signed: as unsigned ones half of them would be too large for the engine's small integers.
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

// — Checksums —

/** The check sum that a ZIP archive keeps of each entry. Node has one of its own only from 20.15 on. */
function crc32(bytes: Uint8Array): number {
  let sum = -1;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over bytes it takes four times as long
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// — Files that are none —

/** What a file that is no ZIP archive is said to be. A workbook with a password is one: the archive lies within, locked. */
function refuseOtherFile(bytes: Uint8Array): WorkbookError {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (CFB.every((byte, index) => bytes[index] === byte)) {
    const holds = (name: string) => content.includes(Buffer.from(name, "utf16le"));
    if (holds("EncryptedPackage")) return workbookError("workbook_encrypted", {});
    return wrongKind(holds("Workbook") || holds("Book") ? "Excel 97–2003 (.xls)" : null);
  }
  // What web applications call .xls is often a page or an old kind of XML.
  const start = content.toString("latin1", 0, 1024).toLowerCase();
  if (/^[\s\xef\xbb\xbf]*<\?xml/.test(start)) return wrongKind("XML");
  return wrongKind(/^[\s\xef\xbb\xbf]*<(!doctype|html|table|meta|head)/.test(start) ? "HTML" : null);
}

/** What a ZIP archive without a workbook is said to be. */
function refuseOtherArchive(names: readonly string[]): WorkbookError {
  const kinds = [
    ["xl/workbook.bin", "Excel (.xlsb)"],
    ["content.xml", "OpenDocument (.ods)"],
    ["word/document.xml", "Word (.docx)"],
    ["ppt/presentation.xml", "PowerPoint (.pptx)"],
    ["Index/Document.iwa", "Numbers (.numbers)"],
  ] as const;
  return wrongKind(kinds.find(([name]) => names.includes(name))?.[1] ?? "ZIP");
}

function wrongKind(kind: string | null): WorkbookError {
  return workbookError("workbook_wrong_kind", { kind });
}
