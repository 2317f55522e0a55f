import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { STANDARD_INPUT } from "../node/byte-source.js";
import { formatOfFile, type OutputFormat } from "../node/row-forms.js";
import { UsageError } from "./environment.js";
import { oneOf } from "./scoring-options.js";
import type { RowDestinations } from "./write-rows.js";
import type { CliTexts } from "./texts/texts.js";

/** The options of a command that writes a row for each person. */
export interface OutputOptions {
  readonly out?: string;
  readonly format?: string;
  readonly rejects?: string;
  readonly mask?: boolean;
  readonly keepFormulas?: boolean;
}

const formats: Readonly<Record<OutputFormat, OutputFormat>> = {
  csv: "csv",
  ndjson: "ndjson",
  json: "json",
  xlsx: "xlsx",
};

/** Check the options; none of their files may be another one. Throws `UsageError` for a form that is not known, and where two files are the same one. */
export async function destinationsFrom(
  files: readonly (string | undefined)[],
  options: OutputOptions,
  texts: CliTexts,
): Promise<RowDestinations> {
  const { out, format, rejects } = options;
  const wanted = format === undefined ? undefined : oneOf("--format", format, formats, texts);
  await refuseSameFiles([...files, out, rejects], texts);
  return {
    results: out,
    format: wanted ?? formatOf("--out", out, texts),
    rejects,
    formatOfRejects: formatOf("--rejects", rejects, texts) ?? "csv",
    cells: { masked: options.mask === true, keepsFormulas: options.keepFormulas === true },
  };
}

/** The format that the ending of a file's name says; `undefined` where it says none. */
function formatOf(option: string, file = "", texts: CliTexts): OutputFormat | undefined {
  // An ending that promises another kind of file would mislead whoever opens it.
  if (/\.(xls|xlsm|xlsb|ods|gz|zip)$/i.test(file))
    throw new UsageError(texts.badOption(option, file, ".csv .xlsx .ndjson .json"));
  return formatOfFile(file);
}

async function refuseSameFiles(files: readonly (string | undefined)[], texts: CliTexts): Promise<void> {
  const named = files.filter((file) => file !== undefined && file !== STANDARD_INPUT);
  const paths = await Promise.all(named.map((file = "") => realpath(file).catch(() => resolve(file))));
  const again = paths.find((path, index) => paths.indexOf(path) !== index);
  if (again !== undefined) throw new UsageError(texts.sameFile(again));
}
