import { isSame } from "../canonical-json.js";
import type { ProfileDifference } from "./profile-diff.js";
import type { Facet, Thing } from "./thing.js";

/** A difference, before it is known whom it is for. */
export type ThingChange = Omit<ProfileDifference, "for">;

/** What differs between two lists of things. They are matched by what they are and their id, wherever they stand. */
export function compareThings(before: readonly Thing[], after: readonly Thing[]): readonly ThingChange[] {
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

/** What stands under one key in two lists; `one` is the later of those that are there. */
interface Match<T> {
  readonly one: T;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Match two lists by key, those of `before` first. Where a list has a key twice, the first goes with the first. */
function matched<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Match<T>[] {
  const old = numbered(before, keyOf);
  const now = numbered(after, keyOf);
  return [
    ...[...old].map(([key, one]) => ({ one: now.get(key) ?? one, before: one, after: now.get(key) })),
    ...[...now].flatMap(([key, one]) => (old.has(key) ? [] : { one, before: undefined, after: one })),
  ];
}

function numbered<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    list.map((one) => {
      const key = keyOf(one);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${String(count)} ${key}`, one];
    }),
  );
}
