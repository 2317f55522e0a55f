import type { ProfileDifference } from "../../profile/diff/profile-diff.js";
import { gathered } from "./gathered.js";
import type { Row } from "./row.js";
import { isValue, thingRows, valueItem } from "./thing-rows.js";
import type { Writing } from "./writing.js";

/** The rows of the duties, duty by duty, then what only changed its source. */
export function dutyRows(differences: readonly ProfileDifference[], writing: Writing): readonly Row[] {
  const sameValue = differences.filter((one) => one.sourceOnly);
  const ids = [...new Set(differences.map((one) => one.id))];
  return [
    ...ids.flatMap((id) =>
      thingRows(
        id,
        differences.filter((one) => one.id === id),
        writing,
      ),
    ),
    ...gathered(sameValue.map((one) => valueItem(isValue(one) ? one.id : "", one, writing))),
  ];
}
