/** What stands under one key in two lists; `one` is the later of those that are there. */
export interface Match<T> {
  readonly one: T;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Match two lists by key, those of `before` first. Where a list has a key twice, the first goes with the first. */
export function matched<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Match<T>[] {
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
