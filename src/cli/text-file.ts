import { readFile, stat } from "node:fs/promises";
import type { LocaleId } from "../locales/locale.js";
import { decodeText } from "../node/decode-text.js";
import { formatRowIssue } from "../node/format-row-issue.js";
import { TableError } from "../node/table-error.js";
import { UsageError } from "./environment.js";
import { profileTextsOf } from "./texts/profile-texts.js";

/** A profile or a list of columns is some kilobytes; what is larger is something else. */
const LARGEST = 500_000;

/** The text of a small file that a person wrote. Throws `UsageError` where it cannot be read. */
export async function readTextFile(file: string, locale: LocaleId): Promise<string> {
  const texts = profileTextsOf(locale);
  try {
    const { size } = await stat(file);
    if (size === 0) throw new UsageError(texts.fileEmpty(file));
    if (size > LARGEST) throw new UsageError(texts.fileTooLarge(file, LARGEST));
    return decodeText(await readFile(file), file).text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason =
      error instanceof TableError
        ? error.issues.map((one) => formatRowIssue(one, locale)).join(" ")
        : error instanceof Error
          ? error.message
          : String(error);
    throw new UsageError(texts.fileNotReadable(file, reason));
  }
}
