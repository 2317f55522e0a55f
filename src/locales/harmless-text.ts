/**
 * What comes from a file or an argument, made harmless for a terminal and for a line of its own: nothing that moves the cursor,
 * changes colours, turns the direction of writing, or begins another line.
 */
export function harmlessLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** The same for a text of several lines, which they stay. */
export function harmlessText(text: string): string {
  return text.includes("\n") ? text.split("\n").map(harmlessLine).join("\n") : harmlessLine(text);
}

/** Numbers in groups, as people write them; two marks between them separate two numbers. */
const NUMBERS = /\d[\d .-]*/g;
const APART = /([ .-]{2,})/;
/** Longer than a date with marks in it. */
const FEWEST_DIGITS_IN_GROUPS = 9;
/** A whole NIP or NIK, its marks left out. */
const WHOLE_NUMBER = /(?<!\d)\d{16}(?:\d\d)?(?!\d)/;

/** Whether the number of a person stands in a text. */
export function hasPersonalNumber(text: string): boolean {
  return WHOLE_NUMBER.test(text.replace(/[ .-]/g, ""));
}

/** A text without the numbers of people that have slipped into it: NIP (18 digits, 9 in former days), NIK (16), and half of one. */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(NUMBERS, (numbers) => numbers.split(APART).map(hiddenNumber).join(""));
}

function hiddenNumber(number: string): string {
  const digits = number.replace(/[ .-]/g, "").length;
  return number.replace(digits >= FEWEST_DIGITS_IN_GROUPS ? /\d/g : /\d{8,}/g, (found) => "•".repeat(found.length));
}
