import { appendFile, close, fsync, open, openSync, type PathLike } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { promisify } from "node:util";

/** What outputs need of the file system. Tests put one in its place that fails. */
export interface FileSystem {
  /** Make a file that is not there yet, at once: a process that is told to end in this moment knows of it. Its number. */
  readonly create: (path: string, mode: number) => number;
  readonly append: (file: number, data: string | Uint8Array) => Promise<void>;
  /** Until it is on the disk. */
  readonly flush: (file: number) => Promise<void>;
  readonly close: (file: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Until the names in a folder are on the disk, where the system can do that. */
  readonly flushFolder: (path: string) => Promise<void>;
}

const opened = promisify(open) as (path: PathLike, flags: string) => Promise<number>;
const synced = promisify(fsync);
const closed = promisify(close);

/** The file system that is there. */
export const nodeFileSystem: FileSystem = {
  create: (path, mode) => openSync(path, "wx", mode),
  append: promisify(appendFile),
  flush: (file) => synced(file).catch(unlessImpossible),
  close: closed,
  rename,
  remove: (path) => rm(path, { force: true }),
  flushFolder: async (path) => {
    const folder = await opened(path, "r").catch(unlessImpossible);
    if (folder !== undefined)
      await synced(folder)
        .catch(unlessImpossible)
        .finally(() => closed(folder));
  },
};

/** Some systems and network disks cannot flush a folder, or a file: then there is nothing more to be done. */
function unlessImpossible(error: unknown): undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  if (!["EINVAL", "EPERM", "EISDIR", "ENOTSUP", "ENOSYS", "EACCES", "EBADF"].includes(code)) throw error;
}
