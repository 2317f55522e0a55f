import type { GroupSummary } from "../aggregate/summary-result.js";
import type { Recap } from "../report/recap.js";

const NO_GROUPS = '"groups": []';
const INDENT = " ".repeat(6);

/** A recap as `JSON.stringify` writes it, piece by piece: with many units it is longer than a text can be. */
export function* recapJson(recap: Recap, units: Iterable<GroupSummary>): Generator<string, void, undefined> {
  const text = JSON.stringify({ ...recap, byUnit: { ...recap.byUnit, groups: [] } }, null, 2);
  // The first groups of all are those of the units: what stands before them has none.
  const at = text.indexOf(NO_GROUPS);
  yield text.slice(0, at);
  let before = '"groups": [\n';
  for (const unit of units) {
    yield `${before}${INDENT}${JSON.stringify(unit, null, 2).replaceAll("\n", `\n${INDENT}`)}`;
    before = ",\n";
  }
  yield before === ",\n" ? "\n    ]" : NO_GROUPS;
  yield `${text.slice(at + NO_GROUPS.length)}\n`;
}
