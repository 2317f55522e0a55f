import type * as z from "zod/mini";
import { leafRules, type Rule } from "../rules/choose.js";
import { formsRead } from "./context.js";
import { type IsSound, type NamedIds, namesIn } from "./invariants/visit.js";
import type { Dimension, Duty, Interpretation, ProfileSource } from "./profile.js";

/*
 * A profile that is made from another one shares most of its parts, and so does each of its readings. What came out of the
 * checker is frozen, so a part of it is known by identity and need not be checked again: only what a change touches is.
 */

type Kind = "rule" | "dimension" | "duty" | "interpretation" | "instrument" | "change";

/** Frozen parts that have the shape of their kind. */
const shaped = new WeakMap<object, Kind>();

/** The schema of a kind of part, which parts that are known to have its shape pass as they are. */
export function passingKnown<S extends z.ZodMiniType>(kind: Kind, schema: S): S {
  const run = schema._zod.run.bind(schema._zod);
  schema._zod.run = (payload, context) =>
    shaped.get(payload.value as object) === kind ? payload : run(payload, context);
  return schema;
}

/** Whether a part of a profile has been checked and frozen. */
export function isShaped(part: object): boolean {
  return shaped.has(part);
}

/** Note the parts of a frozen profile that has the right shape. */
export function noteShapes({ instruments, dimensions, duties, interpretations }: ProfileSource): void {
  note("instrument", instruments);
  noteDuties(duties);
  noteDimensions(dimensions);
  const offered = note("interpretation", interpretations).flatMap((one) => one.alternatives);
  const changes = note(
    "change",
    offered.map((one) => one.change),
  );
  for (const change of changes) {
    for (const replaced of Object.values(change.dimensions ?? {})) noteRules(replaced.rules);
  }
}

/** What is made of a part that was checked, once; of others, anew each time. */
export function perPart<P extends object, V extends object>(make: (part: P) => V): (part: P) => V {
  const made = new WeakMap<P, V>();
  return (part) => {
    const found = made.get(part) ?? make(part);
    if (shaped.has(part)) made.set(part, found);
    return found;
  };
}

/** Note frozen duties that have the right shape. */
export function noteDuties(duties: readonly Duty[]): void {
  note("duty", duties);
}

/** Note a frozen interpretation that has the right shape. */
export function noteInterpretation(interpretation: Interpretation): void {
  note("interpretation", [interpretation]);
}

/** Note frozen dimensions that have the right shape. */
export function noteDimensions(dimensions: readonly Dimension[]): void {
  for (const { rules } of note("dimension", dimensions)) noteRules(rules);
}

function noteRules(rules: readonly Rule[]): void {
  for (const rule of note("rule", rules)) {
    if (rule.kind === "choose") for (const one of rule.cases) noteRules(one.rules);
  }
}

/** Note parts of a kind, and give those that were not known. */
function note<P extends object>(kind: Kind, parts: readonly P[]): readonly P[] {
  const added = parts.filter((part) => !shaped.has(part));
  for (const part of added) shaped.set(part, kind);
  return added;
}

// — What the parts must be to each other —

interface Sound extends NamedIds {
  /** The frames in which the part was found to be sound. */
  readonly frames: Set<string>;
}

/** The instruments and open points that a part names. */
export const namedBy: (part: object) => NamedIds = perPart(namesIn);

const MOST_FRAMES = 16;

const sound = new WeakMap<object, Sound>();

/** Which parts of a profile were found sound in one with the same frame, and name only what this one has as well. */
export function soundPartsOf(profile: ProfileSource): IsSound {
  const frame = frameOf(profile);
  const instruments = new Set(profile.instruments.map((one) => one.id));
  const register = new Set(profile.interpretations.map((one) => one.id));
  return (part) => {
    const found = sound.get(part);
    return (
      found?.frames.has(frame) === true &&
      found.instruments.every((id) => instruments.has(id)) &&
      found.openPoints.every((id) => register.has(id))
    );
  };
}

/** Whether a profile is known to be sound that differs from this one in dimensions and duties only. */
export function soundWith(profile: ProfileSource): (changed: ProfileSource) => boolean {
  const isSound = soundPartsOf(profile);
  const forms = formsIn(profile);
  return (changed) =>
    changed.duties.every(isSound) &&
    changed.dimensions.every(isSound) &&
    formsIn(changed) === forms &&
    !shareRuleIds(changed);
}

/** Note that nothing is wrong with a profile. */
export function noteSound(profile: ProfileSource): void {
  const frame = frameOf(profile);
  for (const part of [...profile.dimensions, ...profile.duties, ...profile.interpretations]) {
    if (!shaped.has(part)) continue;
    const found = sound.get(part) ?? { frames: new Set(), ...namedBy(part) };
    // A slider makes a new frame with each weight.
    if (found.frames.size >= MOST_FRAMES) found.frames.clear();
    found.frames.add(frame);
    sound.set(part, found);
  }
}

const formsOf = perPart(formsRead);

/** The forms of performance that decide in which contexts a person can be. */
function formsIn({ dimensions }: ProfileSource): string {
  return [...new Set(dimensions.flatMap(formsOf))].sort().join();
}

/** The ids of a dimension's rules. */
const ruleIdsOf = perPart(({ rules }: Dimension): readonly string[] => [
  ...new Set(leafRules(rules).map((rule) => rule.id)),
]);

/** Whether rules of several dimensions have the same id. */
export function shareRuleIds({ dimensions }: ProfileSource): boolean {
  const ids = dimensions.flatMap(ruleIdsOf);
  return new Set(ids).size < ids.length;
}

/** All that a dimension or a duty is checked against, but for the sources and open points that it names. */
function frameOf(profile: ProfileSource): string {
  const { measures, facts, bands, dimensions } = profile;
  return JSON.stringify([
    measures,
    formsIn(profile),
    facts,
    bands.list.map((one) => one.id),
    dimensions.map(({ id, weight }) => [id, weight]),
  ]);
}
