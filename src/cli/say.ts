import type { Writable } from "node:stream";
import { harmlessText } from "../locales/harmless-text.js";
import { streamOutput } from "../node/output.js";

/** Write the text that a command was asked for; that it cannot be written is an error of the command. */
export async function print(stream: Writable, text: string): Promise<void> {
  await streamOutput(stream).write(`${harmlessText(text)}\n`);
}

/** Write a document for programs, exactly as it is. */
export async function printJson(stream: Writable, document: unknown): Promise<void> {
  await streamOutput(stream).write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Write text for people to a terminal or whatever stands in its place. Whoever does not read it still gets the results. */
export function say(stream: Writable, text: string): Promise<void> {
  return print(stream, text).catch(() => undefined);
}
