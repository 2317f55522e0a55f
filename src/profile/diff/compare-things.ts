import { isSame } from "../canonical-json.js";
import { matched } from "./matched.js";
import type { ProfileDifference } from "./profile-diff.js";
import type { Facet, Thing } from "./thing.js";

/** A difference, before it is known whom it is for. */
export type Change = Omit<ProfileDifference, "for">;

/** What differs between two lists of things. They are matched by what they are and their id, wherever they stand. */
export function compareThings(before: readonly Thing[], after: readonly Thing[]): readonly Change[] {
  return matched(before, after, placeOf).flatMap(({ one: { id, dimension }, before: old, after: now }) => {
    const isInBoth = old !== undefined && now !== undefined;
    return matched(facetsOf(old, isInBoth), facetsOf(now, isInBoth), placeOf).flatMap(({ one, ...contents }) => {
      const was = contents.before?.content ?? null;
      const is = contents.after?.content ?? null;
      if (isSame(was, is)) return [];
      return {
        part: one.part,
        ...(dimension !== undefined && { dimension }),
        id,
        ...(one.slot !== undefined && { slot: one.slot }),
        before: was,
        after: is,
        sourceOnly: was !== null && is !== null && isSame(was.value, is.value),
      };
    });
  });
}

function placeOf({ part, id, slot }: { readonly part: string; readonly id?: string; readonly slot?: string }): string {
  return JSON.stringify([part, id, slot]);
}

/** What a thing is compared by: where only one profile has it, it is told whole. */
function facetsOf(thing: Thing | undefined, isInBoth: boolean): readonly Facet[] {
  if (thing === undefined) return [];
  const { part, content, whole, values, details } = thing;
  return isInBoth ? [{ part, content }, ...values, ...details] : [{ part, content: whole }, ...values];
}
