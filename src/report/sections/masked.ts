import type { Figures } from "../../aggregate/summary-result.js";
import type { Context } from "../context.js";

/** The mean of fewer people tells what one of them scored: to everybody, or to the other one. */
const FEWEST_SHOWN = 3;

/** Whether the figures of a group are left out of a masked page. Who is in it, and how many, is shown. */
export function isWithheld({ isMasked }: Context, { measured }: Figures): boolean {
  return isMasked && measured > 0 && measured < FEWEST_SHOWN;
}

/** A name of a group; in a masked page without runs of digits as long as a NIP or half of one. */
export function maskedName({ isMasked }: Context, name: string): string {
  return isMasked ? name.replace(/\d(?:[ .-]?\d){7,}/g, (digits) => "•".repeat(digits.length)) : name;
}
