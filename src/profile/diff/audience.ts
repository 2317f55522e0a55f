import { KINERJA_FORMS, type Context } from "../context.js";
import { JABATAN, STATUS } from "../../input/words.js";
import type { Audience } from "./profile-diff.js";

const AXES = { status: STATUS, jabatan: JABATAN, kinerja: KINERJA_FORMS } as const;
type Axis = keyof typeof AXES;
type Box = Readonly<Record<Axis, readonly string[]>>;

/** Some contexts as few audiences as can be; `undefined` where they are all there are. */
export function audiencesOf(contexts: readonly Context[], all: readonly Context[]): readonly (Audience | undefined)[] {
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
