import type { LocaleId } from "../../locales/locale.js";
import { profileTexts as en } from "./profile-en.js";
import { profileTexts as id } from "./profile-id.js";
import type { ProfileTexts } from "./profile-texts-type.js";

export type { ProfileTexts };

/** The words about profile files in a language. */
export function profileTextsOf(locale: LocaleId): ProfileTexts {
  return locale === "en" ? en : id;
}
