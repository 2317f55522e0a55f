import type { Figures } from "../../aggregate/summary-result.js";
import { withoutPersonalNumbers } from "../../locales/harmless-text.js";

/** Whether a page is masked. */
interface Masking {
  readonly isMasked: boolean;
}

/** The mean of fewer people tells what one of them scored: to everybody, or to the other one. */
const FEWEST_SHOWN = 3;

/** Whether the figures of a group are left out of a masked page. Who is in it, and how many, is shown. */
export function isWithheld({ isMasked }: Masking, { measured }: Figures): boolean {
  return isMasked && measured > 0 && measured < FEWEST_SHOWN;
}

/** A name of a group; in a masked page without numbers of people. */
export function maskedName({ isMasked }: Masking, name: string): string {
  return isMasked ? withoutPersonalNumbers(name) : name;
}
