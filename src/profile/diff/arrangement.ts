import { isSame } from "../canonical-json.js";
import type { ProfileDifference } from "./profile-diff.js";

/**
 * A section of the profile in which no difference was found although it is not written the same: in another order, or a
 * choice in another form. That is told too, so that nothing is lost in silence.
 */
export function arrangement(
  id: string,
  before: object | undefined,
  after: object | undefined,
  found: readonly ProfileDifference[],
): readonly ProfileDifference[] {
  if (found.length > 0 || isSame(before, after)) return [];
  const written = (value: object | undefined) => (value === undefined ? null : { value });
  return [{ part: "arrangement", id, before: written(before), after: written(after), sourceOnly: false }];
}
