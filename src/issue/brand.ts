/** What carries a brand, so that it is known for what it is in another copy of this package too. */
export type Branded = "error" | "scorer" | "aggregate" | "population";

/** Mark a value. The mark is one for all copies of the package in a process, and is not seen when the value is gone through. */
export function brand<T extends object>(what: Branded, value: T): T {
  return Object.defineProperty(value, symbolOf(what), { value: true });
}

/** Whether a value carries the mark, whichever copy of the package made it. */
export function hasBrand(what: Branded, value: unknown): boolean {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[symbolOf(what)] === true;
}

function symbolOf(what: Branded): symbol {
  return Symbol.for(`ip-asn/${what}`);
}
