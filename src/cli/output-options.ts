import { STANDARD_INPUT } from "../node/byte-source.js";
import { type InputFiles, refuseOutputsIn } from "../node/input-files.js";
import { formatOfFile, type OutputFormat } from "../node/row-forms.js";
import { refuseSameFiles } from "../node/same-files.js";
import { UsageError } from "./environment.js";
import { oneOf } from "./scoring-options.js";
import type { RowDestinations } from "./table-run.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";
import { profileFiles } from "./profile-file.js";
import type { LocaleId } from "../locales/locale.js";

/** The options of a command that writes a row for each person. */
export interface OutputOptions {
  readonly out?: string;
  readonly format?: string;
  readonly rejects?: string;
  readonly mask?: boolean;
  readonly keepFormulas?: boolean;
}

/** What else a command reads: none of these files may be written over. */
export interface ReadBesides {
  readonly profile?: string;
  readonly profiles?: readonly string[];
  readonly map?: readonly string[];
}

const formats: Readonly<Record<OutputFormat, OutputFormat>> = {
  csv: "csv",
  ndjson: "ndjson",
  json: "json",
  xlsx: "xlsx",
};

/** Check the options; none of their files may be another one. Throws `UsageError` for a form that is not known, `TableError` where two files are one. */
export async function destinationsFrom(
  { files, folders }: InputFiles,
  written: readonly (string | undefined)[],
  options: OutputOptions & ReadBesides,
  locale: LocaleId,
): Promise<RowDestinations> {
  const texts = cliTextsOf(locale);
  const { out, format, rejects, profile = [], profiles = [], map = [] } = options;
  const wanted = format === undefined ? undefined : oneOf("--format", format, formats, texts);
  const named = await Promise.all([profile, profiles].flat().map((one) => profileFiles(one, locale)));
  const read = [...new Set([...named.flat(), ...map.filter((one) => !one.includes("="))])];
  if (files.length > 1 && files.includes(STANDARD_INPUT)) throw new UsageError(texts.onlyStandardInput);
  const outputs = [...written, out, rejects].filter((file) => file !== undefined) as readonly string[];
  await refuseSameFiles([...read, ...files.filter((file) => file !== STANDARD_INPUT), ...outputs]);
  await refuseOutputsIn(folders, outputs);
  return {
    results: out,
    format: wanted ?? formatOf("--out", out, texts),
    rejects,
    formatOfRejects: formatOf("--rejects", rejects, texts) ?? "csv",
    cells: { masked: options.mask === true, keepsFormulas: options.keepFormulas === true },
  };
}

/** A page that is printed is a PDF; throws `UsageError` with the way to one. */
export function refusePdf(option: string, file: string | undefined, texts: CliTexts): void {
  if (file !== undefined && /\.pdf$/i.test(file)) throw new UsageError(texts.noPdf(option, file));
}

/** The format that the ending of a file's name says; `undefined` where it says none. */
function formatOf(option: string, file = "", texts: CliTexts): OutputFormat | undefined {
  refusePdf(option, file, texts);
  // An ending that promises another kind of file would mislead whoever opens it.
  if (/\.(xls|xlsm|xlsb|ods|gz|zip)$/i.test(file))
    throw new UsageError(texts.badOption(option, file, ".csv .xlsx .ndjson .json"));
  return formatOfFile(file);
}
