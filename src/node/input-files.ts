import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { STANDARD_INPUT } from "./byte-source.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";
import type { TableInput } from "./table-report.js";

/** Files that are read, and the folders whose files of some names they are. */
export interface InputFiles {
  readonly files: readonly string[];
  readonly folders: readonly InputFolder[];
}

interface InputFolder {
  readonly folder: string;
  /** The names that are read in it. */
  readonly takes: (name: string) => boolean;
  /** What lies in it and is no table by its name. */
  readonly unread: readonly string[];
}

const TABLES = /\.(csv|tsv|txt|xlsx|ndjson|jsonl|json)(\.gz)?$/i;
/** What a spreadsheet keeps beside a workbook that is open, and what no file manager shows. */
const HIDDEN = /^(~\$|\.)/;

/**
 * The files that are meant by names: a folder stands for the tables in it, and `*` in a file's name for any text, as shells of some
 * systems leave it as it is. In the order of their names. Throws `TableError` where there are none.
 */
export async function inputFiles(given: readonly string[]): Promise<InputFiles> {
  const files: string[] = [];
  const folders: InputFolder[] = [];
  for (const name of given) {
    const found = name === STANDARD_INPUT ? undefined : await stat(name).catch(() => undefined);
    const pattern = found === undefined && /[*?]/.test(basename(name)) ? patternOf(basename(name)) : undefined;
    if (found?.isDirectory() !== true && pattern === undefined) {
      files.push(name);
      continue;
    }
    const folder = pattern === undefined ? name : dirname(name);
    const takes = (one: string) => (pattern ?? TABLES).test(one) && !HIDDEN.test(one);
    const names = await filesIn(folder);
    const read = names.filter(takes);
    if (read.length === 0) throw new TableError([tableIssue("folder_empty", { folder: name })]);
    files.push(...read.map((one) => join(folder, one)));
    const unread = pattern === undefined ? names.filter((one) => !takes(one) && !HIDDEN.test(one)) : [];
    folders.push({ folder, takes: pattern === undefined ? () => true : takes, unread });
  }
  return { files, folders };
}

/** The files of an input; none where its bytes come from elsewhere. */
export function filesOf(input: TableInput): Promise<InputFiles> {
  const isNamed = typeof input === "string" || Array.isArray(input);
  return isNamed ? inputFiles([input].flat() as readonly string[]) : Promise.resolve({ files: [], folders: [] });
}

/** The same input with each of its files. */
export async function expanded(input: TableInput): Promise<TableInput> {
  const { files } = await filesOf(input);
  return files.length === 0 ? input : files;
}

/** Throws `TableError` where a file that is to be written would be read with its folder the next time. */
export async function refuseOutputsIn(folders: readonly InputFolder[], outputs: readonly string[]): Promise<void> {
  for (const { folder, takes } of folders) {
    const place = await realpath(folder).catch(() => folder);
    for (const file of outputs) {
      const target = await realpath(file).catch(() => file);
      const parent = await realpath(dirname(target)).catch(() => dirname(target));
      if (parent === place && takes(basename(target)))
        throw new TableError([tableIssue("output_in_folder", { file, folder })]);
    }
  }
}

/** Files in a folder, by their names; other folders in it are not looked into. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    const names = found.filter((one) => !one.isDirectory()).map(({ name }) => name);
    return names.sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableError([tableIssue("file_unreadable", { file: folder, reason })]);
  }
}

function patternOf(name: string): RegExp {
  const literal = name.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
}
