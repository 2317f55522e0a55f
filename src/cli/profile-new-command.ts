import { writeFile } from "node:fs/promises";
import type { LocaleId } from "../locales/locale.js";
import { UsageError, type Environment } from "./environment.js";
import { profileFrom } from "./profile-file.js";
import { profileTemplate } from "./profile-template.js";
import { profileTextsOf } from "./texts/profile-texts.js";

/** `ip-asn profile new FILE --from ID`: a commented starting file that is valid as it is. */
export async function profileNewCommand(
  file: string,
  { from }: { readonly from: string },
  locale: LocaleId,
  { stderr }: Environment,
): Promise<number> {
  const texts = profileTextsOf(locale);
  const text = profileTemplate(await profileFrom(from, locale), from, file, locale);
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(texts.fileExists(file));
    throw error;
  }
  stderr.write(`${texts.written(file)}\n${texts.next(file)}\n`);
  return 0;
}
