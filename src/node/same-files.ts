import { randomUUID } from "node:crypto";
import { realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";

/**
 * Throws `TableError` where two of the files are one: under two spellings, by links, or on a disk to which case does not
 * matter. None of them need be there.
 */
export async function refuseSameFiles(files: readonly string[]): Promise<void> {
  const places = await Promise.all(files.map(placeOf));
  for (const [index, place] of places.entries()) {
    for (const other of places.slice(0, index)) {
      if (await isSame(place, other)) throw new TableError([tableIssue("file_repeated", { file: place.file })]);
    }
  }
}

/** Where a file is, or would be made. */
interface Place {
  readonly file: string;
  /** The file by its number on its disk, if it is there. */
  readonly inode: string | undefined;
  readonly folder: string;
  readonly name: string;
}

async function placeOf(file: string): Promise<Place> {
  const path = await realpath(file).catch(() => resolve(file));
  const [found, parent] = await Promise.all(
    [path, dirname(path)].map((one) => stat(one, { bigint: true }).catch(() => undefined)),
  );
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return {
    file,
    inode: found?.isFile() === true ? numberOf(found) : undefined,
    folder: parent === undefined ? folder : numberOf(parent),
    name: basename(path),
  };
}

function numberOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${String(dev)}:${String(ino)}`;
}

async function isSame(one: Place, other: Place): Promise<boolean> {
  if (one.inode !== undefined || other.inode !== undefined) return one.inode === other.inode;
  if (one.folder !== other.folder) return false;
  if (one.name === other.name) return true;
  return folded(one.name) === folded(other.name) && (await ignoresCase(dirname(resolve(one.file))));
}

/** Names as a disk sees them to which neither case nor the way that accents are written matters. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Whether a folder's disk takes names that differ in case for one: tried, as nothing tells. */
async function ignoresCase(folder: string): Promise<boolean> {
  const name = `.ip-asn-${randomUUID()}.tmp`;
  try {
    await writeFile(join(folder, name), "", { flag: "wx" });
    return await stat(join(folder, name.toUpperCase())).then(
      () => true,
      () => false,
    );
  } catch {
    // Where nothing can be written, nothing is written over.
    return false;
  } finally {
    await rm(join(folder, name), { force: true });
  }
}
