import { workbookError, type WorkbookError } from "./workbook-issue.js";

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file that is no ZIP archive is said to be. A workbook with a password is one: the archive lies within, locked. */
export function refuseOtherFile(bytes: Uint8Array): WorkbookError {
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
export function refuseOtherArchive(names: readonly string[]): WorkbookError {
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
