import { issue, type Issue, type IssuePath, nearestWord, showValue } from "../../issue/index.js";
import { applyChange } from "../change.js";
import { leafRules } from "../../rules/choose.js";
import { checkChanged } from "../define-profile.js";
import { unknownTargets } from "../invariants/interpretations.js";
import { isPlainObject } from "../merge.js";
import type { Interpretation, ProfileChange, ProfileSource } from "../profile.js";
import type { ParsedExtension } from "./extension-schema.js";
import type { FilledExtension } from "./fill-in.js";
import { withoutMarks } from "./marks.js";

type Wanted = NonNullable<ParsedExtension["interpretations"]>;

/** A profile after the readings that an agency takes, and what is wrong with its wishes. */
interface TakenReadings {
  readonly profile: ProfileSource;
  readonly issues: readonly Issue[];
}

/** Take the readings of an extension: its register says who chose, and what else could be chosen. */
export function takeReadings(
  base: ProfileSource,
  wanted: Wanted,
  { authority, cite }: Pick<FilledExtension, "authority" | "cite">,
): TakenReadings {
  const issues: Issue[] = [];
  const known = base.interpretations.map((point) => point.id);
  for (const found of Object.keys(wanted).filter((id) => !known.includes(id))) {
    const suggestion = nearestWord(found, known);
    issues.push(issue("interpretation_not_known", ["interpretations", found], { found, known, suggestion }));
  }
  const by = { why: { id: `Ditetapkan oleh ${authority.id}.`, en: `Chosen by ${authority.en}.` }, cite };
  let profile = base;
  for (const point of base.interpretations) {
    const reading = Object.hasOwn(wanted, point.id) ? wanted[point.id] : undefined;
    if (reading === undefined) continue;
    const path = ["interpretations", point.id];
    if (reading === point.choice) {
      profile = withPoint(profile, { ...point, ...by });
    } else if (reading === null) {
      profile = { ...profile, interpretations: profile.interpretations.filter((one) => one.id !== point.id) };
    } else if (typeof reading === "object") {
      if (point.decidedBy === "scoring") issues.push(notOnOffer(point, reading.choice, path));
      else profile = withPoint(profile, { ...point, ...ownReading(point, reading), ...by });
    } else {
      const taken = point.alternatives.find((one) => one.id === reading);
      if (taken === undefined) issues.push(notOnOffer(point, reading, path));
      else profile = taking(profile, point, taken, by);
    }
  }
  return { profile: profile === base ? base : withValidAlternatives(withoutMarks(profile)), issues };
}

function notOnOffer({ id, choice, alternatives }: Interpretation, reading: string, path: IssuePath): Issue {
  const known = [choice, ...alternatives.map((one) => one.id)];
  const found = showValue(reading);
  const suggestion = nearestWord(found, known);
  return issue("alternative_not_known", path, { interpretation: id, found, known, suggestion });
}

function ownReading(point: Interpretation, { choice, chosen }: Exclude<Wanted[string], string | null>) {
  const before = { id: point.choice, label: point.chosen, change: {} };
  return {
    choice,
    chosen: typeof chosen === "string" ? { id: chosen, en: chosen } : chosen,
    alternatives: [before, ...point.alternatives].filter((one) => one.id !== choice),
  };
}

/** The profile under another reading; the one that it had before stays on offer where one change can bring it back. */
function taking(
  profile: ProfileSource,
  point: Interpretation,
  taken: Interpretation["alternatives"][number],
  by: Pick<Interpretation, "why" | "cite">,
): ProfileSource {
  const back = inverseChange(profile, taken.change);
  const before = back === undefined ? [] : [{ id: point.choice, label: point.chosen, change: back }];
  const alternatives = [...before, ...point.alternatives.filter((one) => one !== taken)];
  return withPoint(applyChange(profile, taken.change), {
    ...point,
    ...by,
    choice: taken.id,
    chosen: taken.label,
    alternatives,
  });
}

function withPoint(profile: ProfileSource, point: Interpretation): ProfileSource {
  return { ...profile, interpretations: profile.interpretations.map((one) => (one.id === point.id ? point : one)) };
}

/** A reading may leave nothing for another point's readings to change; those are no longer on offer. */
function withValidAlternatives(profile: ProfileSource): ProfileSource {
  const fits = ({ change }: Interpretation["alternatives"][number]) =>
    unknownTargets(profile, change, []).length === 0 && checkChanged(applyChange(profile, change)).length === 0;
  const interpretations = profile.interpretations.map((point) => ({
    ...point,
    alternatives: point.alternatives.filter(fits),
  }));
  return { ...profile, interpretations };
}

// — The change that takes a change back —

/** The change that undoes another one; `undefined` where it cannot be told in one change. */
function inverseChange(profile: ProfileSource, change: ProfileChange): ProfileChange | undefined {
  const leaves = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const rules = Object.entries(change.rules ?? {}).map(([id, patch]) => {
    const own = leaves.filter((rule) => rule.id === id);
    const [first, ...others] = own.map((rule) => (patch?.kind === undefined ? picked(rule, patch) : rule));
    const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return [id, isOne ? first : undefined] as const;
  });
  const duties = Object.entries(change.duties ?? {}).map(([id, patch]) => {
    const duty = profile.duties.find((one) => one.id === id);
    return [id, patch === null ? duty : picked(duty, patch)] as const;
  });
  if ([...rules, ...duties].some(([, before]) => before === undefined)) return undefined;
  const dimensions = profile.dimensions
    .filter(({ id }) => change.dimensions?.[id] !== undefined)
    .map(({ id, rules: own, cap }) => [id, { rules: own, ...(cap && { cap }) }] as const);
  return {
    ...(dimensions.length > 0 && { dimensions: Object.fromEntries(dimensions) }),
    ...(change.bands && { bands: { fractions: profile.bands.fractions } }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
    ...(duties.length > 0 && { duties: Object.fromEntries(duties) }),
  } as ProfileChange;
}

/** What stood where a patch sets something; `undefined` where nothing stood. */
function picked(base: unknown, patch: unknown): unknown {
  if (!isPlainObject(base) || !isPlainObject(patch)) return base;
  const parts = Object.entries(patch).map(([key, value]) => [key, picked(base[key], value)] as const);
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}
