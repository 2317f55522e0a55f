import { issue, type Outcome } from "../issue/index.js";
import { compareFigures } from "./compare-figures.js";
import type { GroupSummary } from "./summary-result.js";
import type { GroupTrend } from "./trend-result.js";
import { nobody, sideOfFigures, type TrendSide } from "./trend-side.js";

/** Compare the same groups of both sides; none where a side has no groups. Both must be grouped by the same names. */
export function compareGroups(
  { groups: before }: TrendSide,
  { groups: after }: TrendSide,
): Outcome<readonly GroupTrend[]> {
  if (before === null || after === null) return { success: true, data: [] };
  const [claimed, rebuilt] = [before, after].map(({ by }) => JSON.stringify([...by].sort()));
  if (claimed !== rebuilt) {
    const params = { part: "by", claimed: claimed ?? "", rebuilt: rebuilt ?? "" };
    return { success: false, issues: [issue("result_inconsistent", ["by"], params)] };
  }
  const key = ({ group }: GroupSummary) => JSON.stringify(before.by.map((name) => group[name]));
  const earlier = new Map(before.list.map((one) => [key(one), one]));
  const later = new Set(after.list.map(key));
  return {
    success: true,
    data: [
      ...after.list.map((to) => compareGroup(to, earlier.get(key(to)), to)),
      ...before.list.filter((from) => !later.has(key(from))).map((from) => compareGroup(from, from, undefined)),
    ],
  };
}

/** `known`: whichever of the two is there. */
function compareGroup(known: GroupSummary, from: GroupSummary | undefined, to: GroupSummary | undefined): GroupTrend {
  const side = (one: GroupSummary | undefined) =>
    one === undefined ? nobody(sideOfFigures(known)) : sideOfFigures(one);
  return { group: known.group, ...compareFigures(side(from), side(to)) };
}
