import type { Writable } from "node:stream";
import { harmlessText } from "../locales/harmless-text.js";
import { streamOutput } from "../node/output.js";

/** Write text for people to a terminal or whatever stands in its place. Whoever does not read it still gets the results. */
export function say(stream: Writable, text: string): Promise<void> {
  return streamOutput(stream)
    .write(`${harmlessText(text)}\n`)
    .catch(() => undefined);
}
