import { writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import type { LocaleId } from "../locales/locale.js";
import { UsageError, type Environment } from "./environment.js";
import { isFileName, profileFrom } from "./profile-file.js";
import { profileTemplate } from "./profile-template.js";
import { profileTextsOf } from "./texts/profile-texts.js";
import { say } from "./say.js";

/** `ip-asn profile new FILE --from ID`: a commented starting file that is valid as it is. */
export async function profileNewCommand(
  file: string,
  { from }: { readonly from: string },
  locale: LocaleId,
  { stderr }: Environment,
): Promise<number> {
  const texts = profileTextsOf(locale);
  if (!/\.(ya?ml|json)$/i.test(file)) throw new UsageError(texts.endingNeeded(file));
  const base = await profileFrom(from, locale, { stderr });
  const text = profileTemplate(
    base,
    isFileName(from) ? relativeTo(file, from) : `${base.id}@${String(base.revision)}`,
    file,
    locale,
  );
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(texts.fileExists(file));
    throw new UsageError(texts.notWritten(file, error instanceof Error ? error.message : String(error)));
  }
  await say(stderr, `${texts.written(file)}\n${texts.next(file)}`);
  return 0;
}

/** The base's file as the new one must name it. */
function relativeTo(file: string, base: string): string {
  const path = relative(dirname(file), base).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}
