const MOST = 4_096;
/** So many keys are passed by before those that are kept give way: cleared each time, they would be garbage that lives long. */
const MOST_MISSED = 16 * MOST;

/** A function with a cache of what it gave for a key, which takes no more keys at a limit, and begins anew after many others. */
export function memoize<K, A extends readonly unknown[], V>(make: (...input: A) => V): (key: K, ...input: A) => V {
  const known = new Map<K, V>();
  let missed = 0;
  return (key, ...input) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...input);
    if (known.size < MOST) known.set(key, made);
    else if (++missed === MOST_MISSED) {
      known.clear();
      missed = 0;
    }
    return made;
  };
}
