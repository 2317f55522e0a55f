import { refuseOtherArchive, refuseOtherFile } from "./file-kind.js";
import { workbookError } from "./workbook-issue.js";
import { attributeIn, scanXml } from "./xml-scanner.js";
import { unpackEntry, zipEntries } from "./zip-entries.js";

/** The most bytes of a workbook that are read, and of its XML that are unpacked. */
export const MOST_BYTES = 250_000_000;

/** The parts of a workbook that hold its cells. */
export interface WorkbookParts {
  /** Every sheet in its order; one without cells (a chart) has no part. */
  readonly sheets: readonly { readonly name: string; readonly part: string | undefined }[];
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
    sheets: sheets.map(({ name, relation }) => {
      if (!relations.has(relation)) throw workbookError("workbook_damaged", { reason: `${WORKBOOK}: ${name}` });
      return { name, part: relations.get(relation) };
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
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let isFrom1904 = false;
  scanXml(bytes, WORKBOOK, {
    open: (element, attributes) => {
      if (element === "workbookPr") isFrom1904 = /^(?:1|true|on)$/.test(attributeIn(attributes, "date1904") ?? "");
      if (element === "sheet")
        sheets.push({ name: attributeIn(attributes, "name") ?? "", relation: attributeIn(attributes, ":id") ?? "" });
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
