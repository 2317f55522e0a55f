import { keyNumbers } from "./pair-table.js";

/** Equivalence classes of some things, such as codes: those of one class do not differ in what is looked at. */
export interface Classes {
  /** For each thing its class, from 0 to below `count`. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** Classes that tell everything apart. */
export function discrete(count: number): Classes {
  return { of: Uint32Array.from({ length: count }, (_, index) => index), count };
}

/** Tell apart what either of two partitions tells apart. A class that nothing is in is left out. */
export function refined(a: Classes, b: Classes): Classes {
  if (a.count === 1) return b;
  if (b.count === 1) return a;
  const classOf = keyNumbers(a.count * b.count);
  const of = new Uint32Array(a.of.length);
  let count = 0;
  for (let index = 0; index < of.length; index++) {
    const found = classOf((a.of[index] as number) * b.count + (b.of[index] as number), count);
    if (found === count) count += 1;
    of[index] = found;
  }
  return { of, count };
}

/** Put classes together that have one key, which is asked for one thing of each class. */
export function coarsened({ of, count }: Classes, keyOf: (thing: number) => string): Classes {
  const keys = new Map<string, number>();
  const into = new Int32Array(count).fill(-1);
  const classes = new Uint32Array(of.length);
  for (let index = 0; index < classes.length; index++) {
    const own = of[index] as number;
    if ((into[own] as number) < 0) {
      const key = keyOf(index);
      const found = keys.get(key) ?? keys.size;
      keys.set(key, found);
      into[own] = found;
    }
    classes[index] = into[own] as number;
  }
  return { of: classes, count: keys.size };
}

/** Classes where they matter, which a class of `context` says; one class for all elsewhere. */
export function within(classes: Classes, context: Classes, matters: readonly boolean[]): Classes {
  const of = new Uint32Array(classes.of.length);
  for (let index = 0; index < of.length; index++) {
    if (matters[context.of[index] as number] === true) of[index] = (classes.of[index] as number) + 1;
  }
  return { of, count: classes.count + 1 };
}
