/** A label for each of some things (combinations, numbers): those of one label are alike in some way. */
export interface Labels {
  /** For each thing a label, from 0 to below `count`. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** A table for pairs of labels takes at most 16 MB. */
const MOST_PAIRS = 4_194_304;

/** Tell apart what either of two tells apart. Labels that nobody has are left out. */
export function product(a: Labels, b: Labels): Labels {
  if (a.count === 1) return b;
  if (b.count === 1) return a;
  const labelOf = a.count * b.count <= MOST_PAIRS ? denseLabels(a.count * b.count) : sparseLabels();
  const of = new Uint32Array(a.of.length);
  let count = 0;
  for (let index = 0; index < of.length; index++) {
    const label = labelOf((a.of[index] as number) * b.count + (b.of[index] as number), count);
    if (label === count) count += 1;
    of[index] = label;
  }
  return { of, count };
}

/** The label of a key; `next` for one that was not met before. */
type LabelOf = (key: number, next: number) => number;

function denseLabels(keys: number): LabelOf {
  // 0 stands for "not met".
  const table = new Uint32Array(keys);
  return (key, next) => {
    const found = table[key] as number;
    if (found > 0) return found - 1;
    table[key] = next + 1;
    return next;
  };
}

function sparseLabels(): LabelOf {
  const known = new Map<number, number>();
  return (key, next) => {
    const found = known.get(key);
    if (found === undefined) known.set(key, next);
    return found ?? next;
  };
}

/** Labels that tell everything apart. */
export function identity(count: number): Labels {
  return { of: Uint32Array.from({ length: count }, (_, index) => index), count };
}

/** Put labels together that have one key, which is asked for one thing of each label. */
export function merged({ of, count }: Labels, keyOf: (thing: number) => string): Labels {
  const keys = new Map<string, number>();
  const into = new Int32Array(count).fill(-1);
  const labels = new Uint32Array(of.length);
  for (let index = 0; index < labels.length; index++) {
    const label = of[index] as number;
    if ((into[label] as number) < 0) {
      const key = keyOf(index);
      const found = keys.get(key) ?? keys.size;
      keys.set(key, found);
      into[label] = found;
    }
    labels[index] = into[label] as number;
  }
  return { of: labels, count: keys.size };
}

/** Labels where they matter, which a label of `context` says; one label for all elsewhere. */
export function where(labels: Labels, context: Labels, matters: readonly boolean[]): Labels {
  const of = new Uint32Array(labels.of.length);
  for (let index = 0; index < of.length; index++) {
    if (matters[context.of[index] as number] === true) of[index] = (labels.of[index] as number) + 1;
  }
  return { of, count: labels.count + 1 };
}
