import { dirname, resolve } from "node:path";
import { editions } from "../editions/index.js";
import type { Issue, Outcome } from "../issue/index.js";
import { formatIssue } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import type { Profile, ProfileSource } from "../profile/profile.js";
import { isPlainObject } from "../profile/merge.js";
import { editionById } from "../score/select.js";
import { safeReadProfile } from "../score/read-profile.js";
import { UsageError } from "./environment.js";
import { readDocument } from "./profile-document.js";
import { readTextFile } from "./text-file.js";
import { profileTextsOf } from "./texts/profile-texts.js";

/** How long a chain of files may be in which each extends the next. */
const LONGEST_CHAIN = 5;

/** The profile that a command names: an edition's id, or a JSON or YAML file. Throws `UsageError` with all that is wrong. */
export async function profileFrom(name: string, locale: LocaleId): Promise<ProfileSource> {
  if (isFileName(name)) return readProfileFile(name, locale, LONGEST_CHAIN);
  const found = editionById(name);
  if (!found.success) throw new UsageError(found.issues.map((one) => formatIssue(one, { locale })).join("\n"));
  return found.data;
}

/** Whether a name is that of a file: it has an ending or a folder. */
export function isFileName(name: string): boolean {
  return !Object.hasOwn(editions, name) && /[./\\]/.test(name);
}

async function readProfileFile(file: string, locale: LocaleId, chain: number): Promise<Profile> {
  const texts = profileTextsOf(locale);
  const document = readDocument(await readTextFile(file, locale));
  // A decimal comma splits a number in two where a comma separates parts.
  const hinted = (line: number, text: string) =>
    /\d,\d/.test(document.textOf(line)) ? `${text} ${texts.decimalPoint}` : text;
  const say = (issues: readonly Issue[]) =>
    issues
      .map((one) => ({ line: document.lineOf(one.path), text: formatIssue(one, { locale }) }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, text }) => texts.atLine(file, line, hinted(line, text)))
      .join("\n");
  if (document.syntax.length > 0) {
    const lines = document.syntax.map(({ line, code, message }) =>
      texts.atLine(file, line, hinted(line, texts.notReadable(texts.syntax[code] ?? message))),
    );
    throw new UsageError(lines.join("\n"));
  }
  if (document.issues.length > 0) throw new UsageError(say(document.issues));
  const base = await baseOf(document.data, file, locale, chain);
  const outcome = safeReadProfile(document.data, () => base);
  if (!outcome.success) throw new UsageError(say(outcome.issues));
  return outcome.data;
}

/** The base that a file names by `extends`, where that is another file, relative to this one. */
async function baseOf(
  data: unknown,
  file: string,
  locale: LocaleId,
  chain: number,
): Promise<Outcome<ProfileSource> | undefined> {
  const name = isPlainObject(data) ? data["extends"] : undefined;
  if (typeof name !== "string" || !isFileName(name)) return undefined;
  if (chain === 0) throw new UsageError(profileTextsOf(locale).chainTooLong(file, LONGEST_CHAIN));
  return { success: true, data: await readProfileFile(resolve(dirname(file), name), locale, chain - 1) };
}
