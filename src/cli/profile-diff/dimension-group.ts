import type { ProfileDifference } from "../../profile/diff/profile-diff.js";
import type { DimensionId } from "../../profile/profile.js";
import { audienceText, markOf, valueText } from "./change-text.js";
import { gathered } from "./gathered.js";
import type { Row, RowGroup } from "./row.js";
import { thingRows, valueItem } from "./thing-rows.js";
import { fieldName } from "./whole-text.js";
import { joined, type Writing } from "./writing.js";

/** The rows of a dimension: its cap, rule by rule what changed, the open points, then what only changed its source. */
export function dimensionGroup(dimension: DimensionId, all: readonly ProfileDifference[], writing: Writing): RowGroup {
  const own = all.filter((one) => one.dimension === dimension && one.part !== "weight");
  const sameValue = own.filter((one) => one.sourceOnly);
  const changed = own.filter((one) => !one.sourceOnly);
  const caps = changed.filter((one) => one.part === "cap");
  // The open points of a rule that changed otherwise too are told with the rest.
  const described = changed.filter((one) => one.part === "rule" || one.part === "label").map((one) => one.id);
  const isApart = (one: ProfileDifference) => one.part === "hangs-on" && !described.includes(one.id);
  const rules = changed.filter((one) => one.part !== "cap" && !isApart(one));
  const ids = [...new Set(rules.map((one) => one.id))];
  return {
    heading: writing.words.dimensions[dimension],
    rows: [
      ...gathered(caps.map((one) => valueItem("", one, writing))),
      ...ids.flatMap((id) => thingRows(shortName(id), ofThing(id, rules), writing)),
      ...hangingRows(changed.filter(isApart), writing),
      ...gathered(sameValue.map((one) => valueItem(one.part === "cap" ? "" : shortName(one.id), one, writing))),
    ],
  };
}

function ofThing(id: string, differences: readonly ProfileDifference[]): readonly ProfileDifference[] {
  return differences.filter((one) => one.id === id);
}

function shortName(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

/** Each open point once, with the rules that hang on it now, or no longer. */
function hangingRows(differences: readonly ProfileDifference[], writing: Writing): readonly Row[] {
  return gathered(
    differences.map((one) => ({
      mark: markOf(one),
      subject: valueText(one, writing),
      text: shortName(one.id),
      tail: joined([fieldName(one.part, one.slot, writing), audienceText(one.for, writing.diff)]),
      source: "",
    })),
  );
}
