import { Decimal, freezeDecimal } from "../number/decimal.js";
import { citedIn } from "../rules/citation.js";
import type { Duty } from "../profile/profile.js";
import { readFact } from "./canonical-facts.js";
import { memoize } from "./memoize.js";
import type { DutyResult, ScoredFacts } from "./result.js";

/** All duties judged for one person, with the open points of law that the judgement hangs on. */
export interface JudgedDuties {
  /** What each unmet duty costs is found by whoever can score the person again. */
  readonly results: readonly JudgedDuty[];
  readonly touches: readonly string[];
}

/** A duty judged, before its cost is known. */
export type JudgedDuty = Omit<DutyResult, "cost">;

interface Judgement {
  readonly result: JudgedDuty | undefined;
  readonly touches: readonly string[];
}

type Judge = (facts: ScoredFacts) => JudgedDuties;

/** Make the duties of a profile ready: equal facts get the same frozen results. Equal duties are made ready once. */
export function compileDuties(duties: readonly Duty[], year: number | undefined): Judge {
  return ready(JSON.stringify([duties, year]), duties, year);
}

const ready = /* @__PURE__ */ memoize<string, [readonly Duty[], number | undefined], Judge>((duties, year) => {
  const judgeAll = memoize<string, [ScoredFacts], JudgedDuties>((facts) => {
    const judged = duties.map((duty) => judge(duty, facts, year));
    return {
      results: Object.freeze(judged.flatMap((one) => one.result ?? [])),
      touches: judged.flatMap((one) => one.touches),
    };
  });
  return (facts) =>
    judgeAll([facts.status, ...duties.map((duty) => String(readFact(facts, duty.fact)))].join("|"), facts);
});

function judge(duty: Duty, facts: ScoredFacts, year: number | undefined): Judgement {
  const bound = duty.requires.find((one) => one.status.includes(facts.status));
  if (bound === undefined) {
    const exemption = duty.exempt?.find((one) => one.status.includes(facts.status));
    const open = [duty.interpretation, exemption?.interpretation].filter((id) => id !== undefined);
    return { result: undefined, touches: open };
  }
  const given = readFact(facts, duty.fact);
  const required = new Decimal(bound.atLeast.value);
  const shown = given === undefined ? null : new Decimal(String(given));
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
      short: freezeDecimal(Decimal.max(0, required.minus(shown ?? 0))),
      cite: citedIn(bound.atLeast.cite, year),
    }),
  };
}
