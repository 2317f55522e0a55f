import type { FlagRule } from "../profile/rule.js";
import { citedPoints, noPoints } from "./cited-points.js";
import type { Mechanism } from "./mechanism.js";

/** Points for yes, none for no; a word such as `tidak-dipersyaratkan` has points of its own. */
export const flag: Mechanism<FlagRule> = {
  award(rule, given) {
    const ofWord = typeof given === "string" ? rule.words?.[given] : undefined;
    const points =
      ofWord !== undefined ? citedPoints(ofWord) : given === true ? citedPoints(rule.points) : noPoints(rule.points);
    return { ...points, reason: { kind: "flag", fact: rule.fact, given } };
  },
};
