import type { Context } from "../context.js";
import { audiencesOf } from "./audience.js";
import { canonicalJson, isSame } from "../canonical-json.js";
import { compareThings, type Change } from "./compare-things.js";
import type { ContextPairs, OwnContext } from "./context-pairs.js";
import type { ProfileDifference } from "./profile-diff.js";
import type { Thing } from "./thing.js";

type ThingsIn = (context: Context) => readonly Thing[];

interface Compared {
  readonly context: Context;
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
}

/**
 * What differs between two profiles context by context, equal differences taken together. A context that only one of
 * them has tells nothing, unless there it differs from a shared context beside it: then all that holds in it is told.
 */
export function compareInContexts(
  { shared, onlyBefore, onlyAfter }: ContextPairs,
  before: ThingsIn,
  after: ThingsIn,
): readonly ProfileDifference[] {
  const compared: readonly Compared[] = [
    ...shared.map((pair) => ({ context: pair.after, before: before(pair.before), after: after(pair.after) })),
    ...onlyBefore.filter((own) => isSpecial(own, before)).map(({ context }) => removed(context, before)),
    ...onlyAfter.filter((own) => isSpecial(own, after)).map(({ context }) => added(context, after)),
  ];
  return groupsOf(compared).flatMap(({ change, contexts }) =>
    audiencesOf(contexts, concerned(change, contexts, compared)).map((audience) => withAudience(change, audience)),
  );
}

interface Group {
  readonly change: Change;
  readonly contexts: readonly Context[];
}

/** Each change once, with the contexts in which it is made; those of one thing stand together. */
function groupsOf(compared: readonly Compared[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly contexts: Context[] }>();
  for (const { context, before, after } of compared) {
    for (const change of compareThings(before, after)) {
      const key = canonicalJson(change);
      const group = groups.get(key) ?? { change, contexts: [] };
      groups.set(key, group);
      group.contexts.push(context);
    }
  }
  const ids = new Set([...groups.values()].map(({ change }) => change.id));
  return [...ids].flatMap((id) => [...groups.values()].filter(({ change }) => change.id === id));
}

/** Whether in a context of its own something holds that does not hold in each shared context beside it. */
function isSpecial({ context, beside }: OwnContext, thingsIn: ThingsIn): boolean {
  return beside.some((other) => !isSame(thingsIn(other), thingsIn(context)));
}

function removed(context: Context, before: ThingsIn): Compared {
  return { context, before: before(context), after: [] };
}

function added(context: Context, after: ThingsIn): Compared {
  return { context, before: [], after: after(context) };
}

/** All whom a change could be for: where the thing itself came or went, everybody; else those whom it is for. */
function concerned({ id }: Change, contexts: readonly Context[], compared: readonly Compared[]): readonly Context[] {
  const has = (things: readonly Thing[]) => things.some((one) => one.id === id);
  const isKept = compared.some((one) => contexts.includes(one.context) && has(one.before) && has(one.after));
  return compared.filter((one) => !isKept || has(one.before) || has(one.after)).map((one) => one.context);
}

function withAudience({ before, after, sourceOnly, ...place }: Change, audience: ProfileDifference["for"]) {
  return { ...place, ...(audience && { for: audience }), before, after, sourceOnly };
}
