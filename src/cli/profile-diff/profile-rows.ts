import type { Part, ProfileDifference } from "../../profile/diff/profile-diff.js";
import { markOf, sourceOf, valueText } from "./change-text.js";
import { gathered } from "./gathered.js";
import type { Row } from "./row.js";
import type { Writing } from "./writing.js";

/** In the order of the row. */
const PARTS: readonly Part[] = ["standing", "years", "measures", "title", "authority"];

/** The rows of the profile as a whole: years, whom it measures, title; the weights; what is only written otherwise. */
export function profileRows(changes: readonly ProfileDifference[], writing: Writing): readonly Row[] {
  const { diff } = writing;
  // Standing is told with the profile's id too: a row of its own is for when nothing else differs.
  const isSaid = (part: Part) => part === "standing" && changes.length > 1;
  const isOther = (one: ProfileDifference) => one.part === "other" && one.dimension === undefined;
  const whole = [
    ...PARTS.filter((part) => !isSaid(part)).flatMap((part) => changes.filter((one) => one.part === part)),
    ...changes.filter(isOther),
  ];
  const weights = changes.filter((one) => one.part === "weight");
  const arrangements = changes.filter((one) => one.part === "arrangement");
  return [
    ...gathered(
      whole.map((one) => ({
        mark: markOf(one),
        subject: diff.parts[one.part] ?? diff.fields[one.id] ?? one.id,
        text: valueText(one, writing),
        tail: "",
        source: "",
      })),
    ),
    ...gathered(
      weights.map((one) => ({
        mark: markOf(one),
        subject: diff.parts.weight ?? "",
        text: `${one.id} ${valueText(one, writing)}`,
        tail: "",
        source: sourceOf(one, writing),
      })),
    ),
    ...arrangements.map((one) => ({ mark: "=" as const, text: diff.arrangement(one.id) })),
  ];
}
