import type { LocaleId } from "../../locales/locale.js";
import { sensitivityTexts as en } from "./sensitivity-en.js";
import { sensitivityTexts as id } from "./sensitivity-id.js";
import type { SensitivityTexts } from "./sensitivity-texts-type.js";

/** The words about sensitivity in a language. */
export function sensitivityTextsOf(locale: LocaleId): SensitivityTexts {
  return locale === "en" ? en : id;
}
