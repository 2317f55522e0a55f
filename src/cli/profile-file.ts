import { dirname, resolve } from "node:path";
import { editions, type EditionId } from "../editions/index.js";
import type { Issue, Outcome } from "../issue/index.js";
import { formatIssue } from "../locales/format-issue.js";
import type { LocaleId } from "../locales/locale.js";
import type { Profile, ProfileSource } from "../profile/profile.js";
import { acceptedKeys } from "../profile/accepted-keys.js";
import { extensionSchema } from "../profile/extend/extension-schema.js";
import { isPlainObject } from "../profile/merge.js";
import { profileShape } from "../profile/profile-schema.js";
import { editionById } from "../score/select.js";
import { safeReadProfile } from "../score/read-profile.js";
import { UsageError, type Environment } from "./environment.js";
import type { ProfileDocument } from "./profile-document.js";
import { readTextFile } from "./text-file.js";
import { profileTextsOf } from "./texts/profile-texts.js";
import { say } from "./say.js";

/** What the parts of a profile are called, whole or as a change of another. */
const PROFILE_PARTS: ReadonlySet<string> = new Set([
  "extends",
  ...acceptedKeys(profileShape, [], {}),
  ...acceptedKeys(extensionSchema, [], {}),
]);

/** So many mistakes are told of one file; whoever made more has made one of them often. */
const MOST_TOLD = 50;

/** How long a chain of files may be in which each extends the next. */
const LONGEST_CHAIN = 5;

/**
 * The profile that a command names: an edition's id, or a JSON or YAML file. Throws `UsageError` with all that is wrong; what
 * was taken for something left open is said on stderr.
 */
export async function profileFrom(
  name: string,
  locale: LocaleId,
  { stderr }: Pick<Environment, "stderr">,
): Promise<ProfileSource> {
  const notice = (text: string) => void say(stderr, text);
  if (isFileName(name)) return readProfileFile(name, locale, LONGEST_CHAIN, notice);
  const found = editionById(name);
  if (!found.success) throw new UsageError(found.issues.map((one) => formatIssue(one, { locale })).join("\n"));
  return found.data;
}

/** The files that a command reads for a profile: its own, and those that it extends, as far as they can be read. */
export async function profileFiles(name: string, locale: LocaleId): Promise<readonly string[]> {
  const files: string[] = [];
  let next: unknown = name;
  while (typeof next === "string" && isFileName(next) && files.length <= LONGEST_CHAIN) {
    const file = files.length === 0 ? next : resolve(dirname(files.at(-1) ?? ""), next);
    files.push(file);
    // What is wrong with it is said when it is read as a profile.
    next = await documentOf(file, locale).then(
      ({ data }) => extendsOf(data),
      () => undefined,
    );
  }
  return files;
}

/** Whether a name is that of a file: it has an ending or a folder. */
export function isFileName(name: string): boolean {
  return !Object.hasOwn(editions, name) && /[./\\]/.test(name);
}

async function readProfileFile(
  file: string,
  locale: LocaleId,
  chain: number,
  notice: (text: string) => void,
): Promise<Profile> {
  const texts = profileTextsOf(locale);
  const document = await documentOf(file, locale);
  // A decimal comma splits a number in two where a comma separates parts.
  const hinted = (line: number, text: string) =>
    /\d,\d/.test(document.textOf(line)) ? `${text} ${texts.decimalPoint}` : text;
  const atLines = (found: readonly { readonly line: number; readonly text: () => string }[]) => {
    const sorted = found.toSorted((a, b) => a.line - b.line);
    const lines = sorted.slice(0, MOST_TOLD).map(({ line, text }) => texts.atLine(file, line, hinted(line, text())));
    return [...lines, ...(sorted.length > MOST_TOLD ? [texts.more(sorted.length - MOST_TOLD)] : [])].join("\n");
  };
  const told = (issues: readonly Issue[]) =>
    atLines(issues.map((one) => ({ line: document.lineOf(one.path), text: () => formatIssue(one, { locale }) })));
  if (document.syntax.length > 0)
    throw new UsageError(
      atLines(
        document.syntax.map(({ line, code }) => ({ line, text: () => texts.notReadable(texts.syntax[code] ?? code) })),
      ),
    );
  // What stands in another kind of file is not for whoever reads the message: a profile may extend a file that its author
  // could not read.
  if (!isLikeProfile(document.data)) throw new UsageError(texts.noProfile(file));
  if (document.issues.length > 0) throw new UsageError(told(document.issues));
  const base = await baseOf(document.data, file, locale, chain, notice);
  const outcome = safeReadProfile(document.data, () => base);
  if (!outcome.success) throw new UsageError(told(outcome.issues));
  const named = extendsOf(document.data);
  const newest = isBuiltInName(named) && !named.includes("@") ? editions[named] : undefined;
  if (newest !== undefined) notice(texts.notPinned(file, newest.id, `${newest.id}@${String(newest.revision)}`));
  return outcome.data;
}

/** A file's text as data. What reads YAML is loaded where there is a file. */
async function documentOf(file: string, locale: LocaleId): Promise<ProfileDocument> {
  const text = await readTextFile(file, locale);
  const { readDocument } = await import("./profile-document.js");
  return readDocument(text);
}

/** Whether at least half of the parts have names that parts of a profile have. */
function isLikeProfile(data: unknown): boolean {
  if (!isPlainObject(data)) return false;
  const names = Object.keys(data);
  return 2 * names.filter((name) => PROFILE_PARTS.has(name)).length >= Math.max(1, names.length);
}

function extendsOf(data: unknown): unknown {
  return isPlainObject(data) ? data["extends"] : undefined;
}

function isBuiltInName(name: unknown): name is EditionId {
  return typeof name === "string" && Object.hasOwn(editions, name);
}

/** The base that a file names by `extends`, where that is another file, relative to this one. */
async function baseOf(
  data: unknown,
  file: string,
  locale: LocaleId,
  chain: number,
  notice: (text: string) => void,
): Promise<Outcome<ProfileSource> | undefined> {
  const name = extendsOf(data);
  if (typeof name !== "string" || !isFileName(name)) return undefined;
  if (chain === 0) throw new UsageError(profileTextsOf(locale).chainTooLong(file, LONGEST_CHAIN));
  return { success: true, data: await readProfileFile(resolve(dirname(file), name), locale, chain - 1, notice) };
}
