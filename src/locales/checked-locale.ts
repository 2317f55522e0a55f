import { issue, nearestWord, showValue } from "../issue/index.js";
import { LOCALE_IDS, type LocaleId } from "./locale.js";
import { raise } from "./raise.js";

/** The language of a tag such as `"id-ID"`, whatever its country. Throws `IpAsnError` where there are no texts in it. */
export function checkedLocale(tag: unknown): LocaleId {
  if (tag === "id" || tag === "en") return tag;
  const [language] = typeof tag === "string" ? tag.toLowerCase().split(/[-_]/) : [];
  const known = LOCALE_IDS.find((id) => id === language);
  if (known !== undefined) return known;
  const found = showValue(tag);
  const suggestion = nearestWord(found, LOCALE_IDS);
  return raise([issue("unknown_word", ["locale"], { found, accepted: LOCALE_IDS, suggestion })]);
}
