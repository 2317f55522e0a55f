/** A cell as the library gives it; numbers were made text by `numberText`. */
export type SheetCell = string | boolean | Date | null | undefined;

/** A date that no calendar of a spreadsheet has is shown there in this way. */
const NO_DATE = "########";
/** A day in milliseconds. */
export const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_AFTER_LAST = Date.UTC(10000, 0, 1);

/** The text of a cell, as a CSV file would hold it. */
export function cellText(cell: SheetCell): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "ya" : "tidak";
  return dateText(cell);
}

/**
 * The text of a number, from the digits in the file: plain, with a point, no longer than needed to tell it from its
 * neighbours (Excel writes 19.99 as 19.989999999999998). A whole number that has more digits than a spreadsheet keeps
 * was rounded, as an NIP entered as a number is: it gets an exponent, so that it is seen.
 */
export function writtenNumber(digits: string): string {
  const value = Number(digits);
  if (!/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(digits) || !Number.isFinite(value)) return digits;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential();
  const [mantissa = "", exponent] = String(value).split("e-");
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${mantissa.replace(/[-.]/g, "")}`;
}

/** The day; with the time of day where there is one, and that alone where there is no day. */
function dateText(date: Date): string {
  // Times are fractions of days, and may lie a little before the second that was meant.
  const seconds = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(seconds) || seconds < FIRST_DAY || seconds >= DAY_AFTER_LAST) return NO_DATE;
  const [day = "", time = ""] = new Date(seconds).toISOString().split("T");
  const clock = time.slice(0, 8);
  if (clock === "00:00:00") return day;
  return seconds < FIRST_DAY + DAY ? clock : `${day}T${clock}`;
}
