import type { LocaleId } from "../../locales/locale.js";

/** Rows read, rows a second, and seconds left where they are known, as a line for people. */
export function progressTextsOf(locale: LocaleId): (rows: number, rate: number, left: number | undefined) => string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const words =
    locale === "en"
      ? { rows: "rows", rate: "rows/s", left: "left" }
      : { rows: "baris", rate: "baris/detik", left: "tersisa" };
  return (rows, rate, left) =>
    [
      `${number.format(rows)} ${words.rows}`,
      `${number.format(rate)} ${words.rate}`,
      ...(left === undefined ? [] : [`${clock(left)} ${words.left}`]),
    ].join(" · ");
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
}
