import { readFile } from "node:fs/promises";
import { TableError, tableIssue } from "./table-issue.js";

/** The name that stands for standard input. */
export const STANDARD_INPUT = "-";

/** Read a file, or standard input for `-`. Throws `TableError` where it cannot be read. */
export async function readBytes(file: string, standardInput: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  try {
    if (file !== STANDARD_INPUT) return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of standardInput) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableError([tableIssue("file_unreadable", { file, reason })]);
  }
}
