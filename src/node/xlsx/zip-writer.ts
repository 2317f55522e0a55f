import { strToU8, Zip, ZipDeflate } from "fflate";
import { workbookError } from "./workbook-issue.js";

/** Writes a ZIP archive in pieces. What each call gives are bytes of the archive, in order. */
export interface ZipWriter {
  /** An entry at once. */
  whole(name: string, content: Uint8Array): readonly Uint8Array[];
  /** The last entry, whose text comes in pieces. */
  begin(name: string): void;
  push(text: string): readonly Uint8Array[];
  /** Close the entry and the archive. */
  end(): readonly Uint8Array[];
}

/** No time of writing: the same content gives the same bytes. A ZIP archive knows no earlier day. */
const NO_TIME = new Date(1980, 0, 1);

/** What fields of 32 bits can say. */
const MOST_BYTES = 2 ** 32 - 1;

/** Begin a ZIP archive. It is packed by the same library everywhere, so that no version of Node changes its bytes. */
export function zipWriter(): ZipWriter {
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
    },
    push(text) {
      const content = strToU8(text);
      size += content.length;
      if (size > MOST_BYTES) throw workbookError("sheet_too_large", { what: "bytes", found: size, most: MOST_BYTES });
      open?.push(content);
      return taken();
    },
    end() {
      open?.push(new Uint8Array(), true);
      zip.end();
      return taken();
    },
  };
}
