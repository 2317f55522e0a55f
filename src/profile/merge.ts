/** Data with the fields of a patch laid over it, at any depth. Lists, and values with a source, are replaced whole. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isPlainObject(base) || !isPlainObject(patch) || isSourced(patch)) return patch;
  const merged = Object.entries(patch).map(([key, value]) => [key, merge(own(base, key), value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

/** What is named so itself, not what every object inherits. */
export function own<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

/** Whether a value is an object with named fields. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is a value with its own source: another source must not be left on it. */
export function isSourced(patch: Record<string, unknown>): boolean {
  return Object.hasOwn(patch, "value") && Object.hasOwn(patch, "cite");
}
