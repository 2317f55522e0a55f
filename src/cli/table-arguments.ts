import type { LocaleId } from "../locales/locale.js";
import { INPUT_FORMATS, type InputFormat, type TableOptions } from "../node/table-options.js";
import { columnNamesFrom } from "./column-names.js";
import { oneOf } from "./scoring-options.js";
import type { CliTexts } from "./texts/texts.js";

/** How a table is to be read, as the argument parser gives it. */
export interface TableArguments {
  readonly inputFormat?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly map?: readonly string[];
  readonly sheet?: string;
}

const delimiters = { ";": ";", ",": ",", tab: "\t", "\t": "\t" } as const;
const decimals = { ",": ",", koma: ",", comma: ",", ".": ".", titik: ".", point: "." } as const;
const formats = Object.fromEntries(INPUT_FORMATS.map((one) => [one, one])) as Record<InputFormat, InputFormat>;

/** How the input is to be read, where the arguments say so. Throws `UsageError` for what is not known. */
export async function inputFrom(
  { delimiter, decimal, inputFormat, map, sheet }: TableArguments,
  locale: LocaleId,
  texts: CliTexts,
): Promise<TableOptions> {
  return {
    ...(delimiter !== undefined && { delimiter: oneOf("--delimiter", delimiter, delimiters, texts) }),
    ...(decimal !== undefined && { decimal: oneOf("--decimal", decimal, decimals, texts) }),
    ...(inputFormat !== undefined && { format: oneOf("--input-format", inputFormat, formats, texts) }),
    ...(map !== undefined && { names: await columnNamesFrom(map, locale, texts) }),
    ...(sheet !== undefined && { sheet }),
  };
}
