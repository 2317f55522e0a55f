import type { ProfileSource } from "../profile/profile.js";
import { decodeText } from "./decode-text.js";
import type { Dialect } from "./dialect.js";
import type { People } from "./people.js";
import { readCsv } from "./read-csv.js";
import { readNdjson } from "./read-ndjson.js";

/** The formats that people are read from. */
export const INPUT_FORMATS = ["csv", "ndjson"] as const;
/** One of `INPUT_FORMATS`. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Read a table of people from bytes. Throws `TableError` where nothing can be scored. */
export function readPeople(
  bytes: Uint8Array,
  file: string,
  profile: ProfileSource,
  options: Partial<Dialect> & { readonly format?: InputFormat | undefined },
): People {
  const { text, hasMark } = decodeText(bytes, file);
  const people =
    formatOf(text, file, options.format) === "ndjson" ? readNdjson(text, file) : readCsv(text, file, profile, options);
  return { ...people, hasMark };
}

/** The format of a file, by what is asked for, its name or how it begins. */
export function formatOf(text: string, file: string, wanted: InputFormat | undefined): InputFormat {
  const isJson = /\.(ndjson|jsonl|json)(\.gz)?$/i.test(file) || /^\s*[[{]/.test(text.slice(0, 1_000));
  return wanted ?? (isJson ? "ndjson" : "csv");
}
