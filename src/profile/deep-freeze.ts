/** No profile is nested as deep. */
const MOST_DEPTH = 64;

/** Freeze plain data at every depth. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
}

/** Whether plain data is frozen at every depth and has no getters, so that it stays what it is. */
export function isDeeplyFrozen(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (!Object.isFrozen(value) || depth > MOST_DEPTH) return false;
  const properties = Object.values(Object.getOwnPropertyDescriptors(value));
  return properties.every((one) => "value" in one && isDeeplyFrozen(one.value, depth + 1));
}
