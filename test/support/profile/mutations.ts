// Profiles with a few things changed at random places.

import fc from "fast-check";
import type { ProfileSource } from "../../../src/index.js";
import { profileShape } from "../../doors/profile.js";

/** Two profiles, the second with something changed. */
export interface Mutated {
  readonly before: ProfileSource;
  readonly after: ProfileSource;
}

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** Words that decide which rules apply, or what something is: not any text can stand there. */
const CLOSED = ["kind", "by", "when", "fact", "against", "measures", "status", "dimension"];
const OPTIONAL = ["interpretation", "cap", "note", "fullTitle", "openWhen", "creditInterpretation", "words", "to"];

/** One of some values. */
export function among<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** What `freeLeaf` puts in: found nowhere else. */
export const MARK = 4711;

/** One text or number changed, of those that can hold any: `MARK` stands in it. */
export function freeLeaf(before: ProfileSource): fc.Arbitrary<Mutated> {
  const paths = pathsOf(before).filter((path) => isLeaf(at(before, path)) && !isClosed(path));
  return among(paths)
    .map((path) => {
      const old = at(before, path);
      const after = changed(before, path, () => (typeof old === "number" ? MARK : `${String(old)}-${MARK}`));
      return { before, after, [fc.toStringMethod]: () => `${before.id}: ${path.join(".")}` };
    })
    .filter(hasShape);
}

/** One to three changes: a leaf, an item removed, repeated or moved, a field left out, or nothing at all. */
export function anyMutation(before: ProfileSource): fc.Arbitrary<Mutated> {
  return fc
    .array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 })
    .map((picks) => ({
      [fc.toStringMethod]: () => `${before.id}: ${JSON.stringify(picks)}`,
      before,
      after: picks.reduce<ProfileSource>((profile, [place, how]) => {
        const paths = pathsOf(profile).filter((path) => path.length > 0);
        const path = paths[place % paths.length];
        return path === undefined ? profile : mutated(profile, path, how);
      }, before),
    }))
    .filter(hasShape);
}

/** What has not the shape of a profile is refused before it is compared. */
function hasShape({ after }: Mutated): boolean {
  return profileShape.safeParse(after).success;
}

function mutated(profile: ProfileSource, path: Path, how: number): ProfileSource {
  const value = at(profile, path);
  const key = path.at(-1) ?? "";
  if (Array.isArray(value) && value.length > 1) {
    const items: readonly unknown[] = value;
    const index = how % items.length;
    const others = items.filter((_, position) => position !== index);
    const next = [others, [...items, items[index]], [...items].reverse()][how % 3] ?? items;
    return changed(profile, path, () => next);
  }
  if (OPTIONAL.includes(String(key))) return changed(profile, path, () => undefined);
  if (key === "credit") return changed(profile, path, () => ({ proportional: { decimals: 2, rounding: "down" } }));
  return isLeaf(value) && key !== "kind"
    ? changed(profile, path, () => (typeof value === "number" ? value + 1 : `${String(value)}x`))
    : profile;
}

/** All places below id and revision. */
function pathsOf(profile: ProfileSource): readonly Path[] {
  const { id: _, revision: _r, base: _b, ...rest } = profile;
  const below = (value: unknown, path: Path): readonly Path[] =>
    typeof value !== "object" || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, inner]) =>
            below(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  return below(rest, []);
}

function isLeaf(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isClosed(path: Path): boolean {
  const isDimensionId = path[0] === "dimensions" && path.length === 3 && path[2] === "id";
  return isDimensionId || path.some((key) => CLOSED.includes(String(key)));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Json)[key], value);
}

function changed(profile: ProfileSource, path: Path, change: () => unknown): ProfileSource {
  const copy: unknown = JSON.parse(JSON.stringify(profile));
  const holder = at(copy, path.slice(0, -1)) as Json;
  holder[path.at(-1) ?? ""] = change();
  return JSON.parse(JSON.stringify(copy)) as ProfileSource;
}
