import { Decimal, freezeDecimal } from "../number/decimal.js";
import type { Status } from "../input/words.js";
import type { Duty } from "../profile/profile.js";
import type { DutyResult } from "./result.js";

/** A duty judged for one person, with the open points of law that the judgement hangs on. */
export interface JudgedDuty {
  readonly result: DutyResult;
  readonly touches: readonly string[];
}

/** Judge a duty by what was shown: a plain decimal string, or `undefined` where the fact is missing. */
export function judgeDuty(duty: Duty, status: Status, given: string | undefined): JudgedDuty | undefined {
  const bound = duty.requires.find((one) => one.status.includes(status));
  if (bound === undefined) return undefined;
  const required = new Decimal(bound.atLeast.value);
  const shown = given === undefined ? null : new Decimal(given);
  const short = Decimal.max(0, required.minus(shown ?? 0));
  const met = shown?.greaterThanOrEqualTo(required) === true;
  const open = [
    duty.interpretation,
    bound.atLeast.interpretation,
    shown === null ? duty.openWhen?.missing : undefined,
    met ? undefined : duty.openWhen?.unmet,
  ];
  return {
    touches: open.filter((id) => id !== undefined),
    result: Object.freeze({
      id: duty.id,
      met,
      missing: shown === null,
      required: freezeDecimal(required),
      shown: shown === null ? null : freezeDecimal(shown),
      short: freezeDecimal(short),
      cite: bound.atLeast.cite,
    }),
  };
}
