import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { STANDARD_INPUT } from "../node/read-bytes.js";
import type { OutputFormat } from "../node/write-people.js";
import { UsageError } from "./environment.js";
import { oneOf } from "./scoring-options.js";
import type { CliTexts } from "./texts/texts.js";

/** The options of a command that writes a row for each person. */
export interface OutputOptions {
  readonly out?: string;
  readonly format?: string;
  readonly rejects?: string;
}

/** Where results and rejects go, and in which forms. */
export interface Destinations {
  /** A file; `undefined`: standard output. */
  readonly results: string | undefined;
  /** `undefined`: whichever the input has. */
  readonly format: OutputFormat | undefined;
  readonly rejects: string | undefined;
  readonly formatOfRejects: OutputFormat;
}

const formats: Readonly<Record<OutputFormat, OutputFormat>> = { csv: "csv", ndjson: "ndjson", json: "json" };

/** Check the options. Throws `UsageError` for a form that is not known, and where two files are the same one. */
export async function destinationsFrom(file: string, options: OutputOptions, texts: CliTexts): Promise<Destinations> {
  const { out, format, rejects } = options;
  const wanted = format === undefined ? undefined : oneOf("--format", format, formats, texts);
  await refuseSameFiles([file, out, rejects], texts);
  return {
    results: out,
    format: wanted ?? formatOf("--out", out, texts),
    rejects,
    formatOfRejects: formatOf("--rejects", rejects, texts) ?? "csv",
  };
}

/** The format that the ending of a file's name says; `undefined` where it says none. */
function formatOf(option: string, file: string | undefined, texts: CliTexts): OutputFormat | undefined {
  const [, ending = ""] = /\.(\w+)$/.exec(file ?? "") ?? [];
  const known = new Map<string, OutputFormat>([
    ["csv", "csv"],
    ["json", "json"],
    ["ndjson", "ndjson"],
    ["jsonl", "ndjson"],
  ]);
  // A workbook's ending on a text file would mislead whoever opens it.
  if (/^xlsx?$/i.test(ending)) throw new UsageError(texts.badOption(option, file ?? "", ".csv .ndjson .json"));
  return known.get(ending.toLowerCase());
}

async function refuseSameFiles(files: readonly (string | undefined)[], texts: CliTexts): Promise<void> {
  const named = files.filter((file) => file !== undefined && file !== STANDARD_INPUT);
  const paths = await Promise.all(named.map((file = "") => realpath(file).catch(() => resolve(file))));
  const again = paths.find((path, index) => paths.indexOf(path) !== index);
  if (again !== undefined) throw new UsageError(texts.sameFile(again));
}
