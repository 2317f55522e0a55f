import { existsSync } from "node:fs";
import { foldColumn, peopleColumns } from "../facts/table-columns.js";
import type { LocaleId } from "../locales/locale.js";
import type { ColumnNames } from "../node/columns.js";
import { INPUT_FORMATS, type InputFormat, type TableOptions } from "../node/table-options.js";
import { isPlainObject } from "../profile/merge.js";
import { UsageError } from "./environment.js";
import { oneOf } from "./scoring-options.js";
import { readTextFile } from "./text-file.js";
import { profileTextsOf } from "./texts/profile-texts.js";
import type { CliTexts } from "./texts/texts.js";

/** How a table is to be read, as the argument parser gives it. */
export interface TableArguments {
  readonly inputFormat?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly map?: readonly string[];
  readonly sheet?: string;
}

const delimiters = { ";": ";", ",": ",", "|": "|", tab: "\t", "\t": "\t" } as const;
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

// — Other names of columns —

/**
 * What columns are called in a table, as `--map` says it: pairs (`nip=NIP BARU,nama=Nama Lengkap`), or the name of a YAML
 * or JSON file with a line for each (`nip: NIP BARU`). Throws `UsageError`.
 */
async function columnNamesFrom(given: readonly string[], locale: LocaleId, texts: CliTexts): Promise<ColumnNames> {
  const lists = await Promise.all(
    given.map((one) => (one.includes("=") ? Promise.resolve(pairsOf(one, texts)) : pairsOfFile(one, locale, texts))),
  );
  const names = new Map<string, string>();
  for (const [column, name] of lists.flat()) {
    const before = names.get(column);
    if (before !== undefined && before !== name) throw new UsageError(texts.mapTwice(column, before, name));
    names.set(column, name);
  }
  return Object.fromEntries(names);
}

type Pair = readonly [column: string, name: string];

/** A comma separates pairs where another pair follows it; a column's own name may hold one. */
function pairsOf(text: string, texts: CliTexts): readonly Pair[] {
  return text.split(/,(?=[^,=]+=)/).map((pair): Pair => {
    const [, column, name] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/s.exec(pair) ?? [];
    if (column === undefined || name === undefined) throw new UsageError(texts.badMap(pair));
    return [column, name];
  });
}

const known = new Set(Object.keys(peopleColumns).map(foldColumn));
const isKnown = (column: string) => known.has(foldColumn(column));

async function pairsOfFile(file: string, locale: LocaleId, texts: CliTexts): Promise<readonly Pair[]> {
  if (!existsSync(file)) throw new UsageError(texts.badMap(file));
  const { readDocument } = await import("./profile-document.js");
  const { data, syntax } = readDocument(await readTextFile(file, locale));
  const [problem] = syntax;
  if (problem !== undefined) {
    const { atLine, notReadable, syntax: said } = profileTextsOf(locale);
    throw new UsageError(atLine(file, problem.line, notReadable(said[problem.code] ?? problem.code)));
  }
  const pairs = isPlainObject(data) ? Object.entries(data) : [];
  // What stands in another kind of file is not for whoever reads the message.
  if (!pairs.some(([column]) => isKnown(column))) throw new UsageError(texts.badMapFile(file));
  return pairs.map(([column, name]): Pair => {
    if (typeof name !== "string" || name.trim() === "")
      throw new UsageError(texts.badMapFile(isKnown(column) ? `${file}: ${column}` : file));
    return [column, name.trim()];
  });
}
