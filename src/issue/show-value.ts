const LONGEST = 60;

/** Show a value that stood in the wrong place, short enough for a message. */
export function showValue(value: unknown): string {
  const text = describe(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Show what was thrown while something hostile was read. */
export function showThrown(thrown: unknown): string {
  try {
    return showValue(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return "?";
  }
}

function describe(value: unknown): string {
  if (typeof value === "string") return value;
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  if (typeof value === "function") return "function";
  return String(value);
}
