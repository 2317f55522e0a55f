import { JABATAN, STATUS } from "../../facts/words.js";
import { canonicalJson, isSame } from "../canonical-json.js";
import { type Context, KINERJA_FORMS } from "../../rules/choose.js";
import { type ThingChange, compareThings } from "./compare-things.js";
import type { ContextPairs, OwnContext } from "./context-pairs.js";
import type { Audience, ProfileDifference } from "./profile-diff.js";
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
  readonly change: ThingChange;
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
function concerned(
  { id }: ThingChange,
  contexts: readonly Context[],
  compared: readonly Compared[],
): readonly Context[] {
  const has = (things: readonly Thing[]) => things.some((one) => one.id === id);
  const isKept = compared.some((one) => contexts.includes(one.context) && has(one.before) && has(one.after));
  return compared.filter((one) => !isKept || has(one.before) || has(one.after)).map((one) => one.context);
}

function withAudience({ before, after, sourceOnly, ...place }: ThingChange, audience: ProfileDifference["for"]) {
  return { ...place, ...(audience && { for: audience }), before, after, sourceOnly };
}

const AXES = { status: STATUS, jabatan: JABATAN, kinerja: KINERJA_FORMS } as const;
type Axis = keyof typeof AXES;
type Box = Readonly<Record<Axis, readonly string[]>>;

// — Whom a change is for —

/** Some contexts as few audiences as can be; `undefined` where they are all there are. */
function audiencesOf(contexts: readonly Context[], all: readonly Context[]): readonly (Audience | undefined)[] {
  const single = contexts.map(
    ({ status, jabatan, kinerja }): Box => ({
      status: [status],
      jabatan: [jabatan],
      kinerja: [kinerja],
    }),
  );
  const boxes = (["jabatan", "kinerja", "status"] as const).reduce(mergedAlong, single);
  return boxes.map((box) => {
    const limits = (["status", "jabatan", "kinerja"] as const).flatMap((axis) =>
      box[axis].length === new Set(all.map((one) => one[axis])).size ? [] : [[axis, inOrder(box[axis], AXES[axis])]],
    );
    return limits.length === 0 ? undefined : (Object.fromEntries(limits) as Audience);
  });
}

function inOrder(words: readonly string[], all: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => all.indexOf(a) - all.indexOf(b));
}

/** Boxes that differ along one axis only become one. */
function mergedAlong(boxes: readonly Box[], axis: Axis): readonly Box[] {
  const merged = new Map<string, Box>();
  for (const box of boxes) {
    const key = JSON.stringify({ ...box, [axis]: [] });
    merged.set(key, { ...box, [axis]: [...(merged.get(key)?.[axis] ?? []), ...box[axis]] });
  }
  return [...merged.values()];
}
