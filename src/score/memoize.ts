const MOST = 4_096;

/** A function with a cache of what it gave for a key, emptied when there are too many keys. */
export function memoize<K, A extends readonly unknown[], V>(make: (...input: A) => V): (key: K, ...input: A) => V {
  const known = new Map<K, V>();
  return (key, ...input) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = make(...input);
    known.set(key, made);
    return made;
  };
}
