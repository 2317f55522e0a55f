import type { LocaleId } from "../../locales/locale.js";

const MARKS = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/** Digits as people of a language write them, with at least so many decimal places: 1234.5 is 1.234,50 in Indonesian. */
export function numberText(digits: string, locale: LocaleId, places = 0): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const { group, decimal } = MARKS[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const shown = fraction.padEnd(places, "0");
  return shown === "" ? grouped : `${grouped}${decimal}${shown}`;
}
