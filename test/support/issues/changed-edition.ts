// Malformed profiles: an official edition with a small change or two.

import { editions } from "../../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

/** The way to a part of a profile: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** A change to a profile that is a copy of its own. */
export type Change = (profile: unknown) => void;

/** An official edition as plain data, with changes. */
export function changed(edition: EditionId, ...changes: readonly Change[]): unknown {
  const profile = copy(editions[edition]);
  for (const change of changes) change(profile);
  return profile;
}

/** A copy of a part of an official edition. */
export function partOf(edition: EditionId, path: Path): unknown {
  return copy(at(editions[edition], path));
}

/** Put a value at a place, as a key of its own even where the key is `__proto__`. */
export function set(path: Path, value: unknown): Change {
  return (profile) => {
    const { holder, key } = placeIn(profile, path);
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  };
}

/** Put a getter at a place. */
export function setGetter(path: Path, get: () => unknown): Change {
  return (profile) => {
    const { holder, key } = placeIn(profile, path);
    Object.defineProperty(holder, key, { get, enumerable: true, configurable: true });
  };
}

/** Take away what stands at a place: a key, or an item of a list. */
export function remove(path: Path): Change {
  return (profile) => {
    const { holder, key } = placeIn(profile, path);
    if (!Object.hasOwn(holder, key)) throw new Error(`Nothing stands at ${path.join(".")}.`);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  };
}

/** Add an item to the end of a list. */
export function add(path: Path, item: unknown): Change {
  return (profile) => {
    const list = at(profile, path);
    if (!Array.isArray(list)) throw new Error(`No list stands at ${path.join(".")}.`);
    list.push(item);
  };
}

/** The text of `JSON.stringify` read back: nothing is shared with the edition. */
function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function placeIn(profile: unknown, path: Path): { holder: object; key: string | number } {
  const key = path.at(-1);
  const holder = at(profile, path.slice(0, -1));
  if (key === undefined || typeof holder !== "object" || holder === null) {
    throw new Error(`There is no place ${path.join(".")}.`);
  }
  return { holder, key };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
