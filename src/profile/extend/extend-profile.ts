import { issue, type Issue, type IssuePath, nearestWord, neverThrowing, type Outcome } from "../../issue/index.js";
import { raise } from "../../locales/raise.js";
import type { AddedFact, AddedFacts, NoFacts } from "../added-fact.js";
import { type Amend, amending, applyChange } from "../change.js";
import { checkShape } from "../check-shape.js";
import { type Citations, isSameCitation, type LocalText } from "../../rules/citation.js";
import { CASES, leafRules, type Rule } from "../../rules/choose.js";
import { saysHow } from "../../rules/fields.js";
import { checkedProfile, safeDefineProfile } from "../define-profile.js";
import { unknownTargets } from "../invariants/interpretations.js";
import { isPlainObject, isSourced } from "../merge.js";
import { profileHash } from "../profile-hash.js";
import type { Dimension, DimensionId, Profile, ProfileSource } from "../profile.js";
import { GROUPS, readTarget, readWords } from "../rule-target.js";
import { extensionSchema, type ParsedExtension } from "./extension-schema.js";
import type { FactsToAdd, ProfileExtension } from "./extension.js";
import { type FilledExtension, fillIn } from "./fill-in.js";
import { pruned, takingMarksOff } from "./marks.js";
import { rescaleDimensions } from "./rescale-dimensions.js";
import { unsettled } from "./settle.js";
import { takeReadings } from "./take-readings.js";

/** The facts that an extension adds, with their texts in both languages. */
type Labelled<F extends FactsToAdd> = {
  readonly [K in keyof F]: Omit<F[K], "label" | "unit"> & { readonly label: LocalText };
} extends infer L extends Readonly<Record<string, AddedFact>>
  ? L
  : AddedFacts;

/**
 * Make an agency's profile from another one by changes that are data. It has an id of its own, stands as `agency` (or
 * `draft`), names its base and the base's hash, and is checked like every profile. Throws `IpAsnError` with all that is
 * wrong, the arithmetic included; the base stays as it is.
 */
export function extendProfile<B extends AddedFacts = NoFacts, const F extends FactsToAdd = NoFacts>(
  base: ProfileSource<B>,
  extension: ProfileExtension<F>,
): Profile<B & Labelled<F>> {
  const outcome = safeExtendProfile(base, extension);
  return outcome.success ? (outcome.data as Profile<B & Labelled<F>>) : raise(outcome.issues);
}

/** Make an agency's profile of any value, or say all that is wrong with it. Paths lead into the extension. */
export function safeExtendProfile(base: ProfileSource, extension: unknown): Outcome<Profile> {
  return neverThrowing(() => extend(base, extension));
}

function extend(given: ProfileSource, extension: unknown): Outcome<Profile> {
  const checked = checkedProfile(given);
  if (!checked.success) return checked;
  const parsed = checkShape(extensionSchema, extension);
  if (!parsed.success) return parsed;

  const base = checked.data;
  const filled = fillIn(
    parsed.data,
    base.duties.map((duty) => duty.id),
  );
  const sourced = { ...base, instruments: [...base.instruments, ...filled.instruments] };
  const wishes = takeReadings(sourced, parsed.data.interpretations ?? {}, filled);
  const known = sourced.instruments.map((one) => one.id);
  const issues: Issue[] = [
    ...filled.cite
      .filter(({ instrument }) => !known.includes(instrument))
      .map(({ instrument }) => issue("instrument_not_known", ["cite"], { instrument, known })),
    ...(filled.id === base.id ? [issue("duplicate_id", ["id"], { id: base.id })] : []),
    ...unknownWords(parsed.data),
    ...wishes.issues,
    ...unknownTargets(wishes.profile, filled.change, []).filter(({ params }) => !isMisspelt(params)),
  ];

  const scaled = rescaleDimensions(wishes.profile, parsed.data, filled);
  issues.push(...scaled.issues);
  const changed = withChanges(scaled.profile, parsed.data, filled);
  const inexact = scaled.rescaled.flatMap((one) => one.issuesIn(changed));
  // Points that are not exact would be refused once more for their many decimals.
  if (inexact.length > 0) return { success: false, issues: [...issues, ...inexact] };

  const outcome = safeDefineProfile({
    ...pruned(changed, wishes.profile),
    id: filled.id,
    revision: filled.revision,
    standing: filled.standing,
    title: filled.title,
    authority: filled.authority,
    base: { id: base.id, revision: base.revision, hash: profileHash(base) },
  });
  if (outcome.success && issues.length === 0) return outcome;
  const found = [
    ...issues,
    ...(outcome.success ? [] : outcome.issues).map((one) => inExtension(one, wishes.profile, changed, parsed.data)),
  ];
  const keys = found.map((one) => JSON.stringify(one));
  return { success: false, issues: found.filter((_, index) => keys.indexOf(keys[index] ?? "") === index) };
}

/** The profile with everything changed that an extension changes, its identity apart. */
function withChanges(profile: ProfileSource, parsed: ParsedExtension, filled: FilledExtension): ProfileSource {
  const { weights, add, facts, cite, change, bandList } = filled;
  const changed = applyChange(profile, takingMarksOff(change), amending(withOwnSource(cite)));
  const { bands } = changed;
  return {
    ...changed,
    measures: parsed.measures ?? changed.measures,
    measurementYears: parsed.measurementYears ?? changed.measurementYears,
    ...((changed.facts !== undefined || Object.keys(facts).length > 0) && { facts: { ...changed.facts, ...facts } }),
    dimensions: changed.dimensions.map((one) => {
      const { id } = one;
      const isCapped = parsed.caps?.includes(id) === true || one.cap !== undefined;
      const added = add[id] ?? [];
      const extended = added.length === 0 ? one : { ...one, rules: [...one.rules, ...added] };
      return withWeight(extended, weights[id], isCapped, cite);
    }),
    bands: {
      ...bands,
      ...(change.bands && { interpretation: undefined, cite: [...cite, ...bands.cite] as const }),
      ...(bandList && { list: bandList, cite }),
    },
    interpretations: unsettled(changed.interpretations, change, dimensionsChanged(profile, parsed, filled)),
  };
}

/** The dimensions in which an extension sets rules, or a weight to which it does not scale them. */
function dimensionsChanged(
  { dimensions }: ProfileSource,
  { rescale, caps = [] }: ParsedExtension,
  { add, weights, change }: FilledExtension,
): readonly DimensionId[] {
  const scaled = typeof rescale === "object" ? rescale.dimensions : rescale === true ? undefined : [];
  const targets = Object.keys(change.rules ?? {}).map((key) => readTarget(key)?.id);
  return dimensions
    .filter(
      ({ id, rules }) =>
        add[id] !== undefined ||
        caps.includes(id) ||
        (weights[id] !== undefined && scaled?.includes(id) === false) ||
        leafRules(rules).some((rule) => targets.includes(rule.id)),
    )
    .map(({ id }) => id);
}

/** The dimension with another weight; where its sum is capped, the cap is the weight. */
function withWeight(
  dimension: Dimension,
  weight: string | undefined,
  isCapped: boolean,
  cite: FilledExtension["cite"],
): Dimension {
  const { weight: before, cite: citeBefore, cap } = dimension;
  if (weight === undefined && isCapped === (cap !== undefined)) return dimension;
  const value = weight ?? before;
  return {
    ...dimension,
    weight: value,
    cite: weight === undefined ? citeBefore : cite,
    ...(isCapped && { cap: { value, cite } }),
  };
}

/*
 * An agency that lets a rule read another fact, or count otherwise, answers for what the rule gives then: its source
 * stands before that of the law on every value, also on those that it leaves as they were.
 */

// — The agency's source —

/** Put an agency's source before the others wherever it changed how something counts. */
function withOwnSource(cite: Citations): Amend {
  const before = (citations: Citations): Citations => {
    const others = citations.filter((one) => !cite.some((own) => isSameCitation(one, own)));
    return [...cite, ...others] as unknown as Citations;
  };
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    if (!isPlainObject(part)) return part;
    if (isSourced(part)) return { ...part, cite: before(part["cite"] as Citations) };
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inside(one)]));
  };
  return {
    rule: (changed, change) => {
      const { whenMissing, ...fields } = change as Readonly<Record<string, unknown>>;
      const isOther =
        Object.entries(fields).some(([name, content]) => content !== undefined && saysHow(name)) ||
        typeof whenMissing === "string";
      return isOther ? (inside(changed) as typeof changed) : changed;
    },
    duty: (changed, change) => {
      const own = { ...changed, cite: before(changed.cite) };
      return "fact" in change ? { ...own, requires: inside(own.requires) as typeof own.requires } : own;
    },
  };
}

const accepted = [...Object.keys(GROUPS), ...Object.values(CASES).flat()];

// — Words that name nobody —

/** Words after `@` and in `for` that name no kind of post, status or form of performance, or two sorts of them at once. */
function unknownWords({ rules = {}, add = {} }: ParsedExtension): Issue[] {
  const targets = Object.keys(rules).flatMap((key) => {
    const [, words] = /@(.*)$/s.exec(key) ?? [];
    return words === undefined ? [] : unknown(words.split(","), ["rules", key]);
  });
  const added = Object.entries(add).flatMap(([dimension, list]) =>
    (list ?? []).flatMap(({ for: names }, index) =>
      names === undefined
        ? []
        : unknown(
            [names].flat().flatMap((name) => name.split(",")),
            ["add", dimension, index, "for"],
          ),
    ),
  );
  return [...targets, ...added];
}

/** Whether what is not known of a target is a word after `@`, which has been told already. */
export function isMisspelt(params: Issue["params"]): boolean {
  return "target" in params && params.target.includes("@") && readTarget(params.target) === undefined;
}

function unknown(words: readonly string[], path: IssuePath): Issue[] {
  if (readWords(words) !== undefined) return [];
  const strange = words.map((word) => word.trim()).filter((word) => !accepted.includes(word));
  return (strange.length > 0 ? strange : [words.join(",")]).map((found) =>
    issue("unknown_word", path, { found, accepted, suggestion: nearestWord(found, accepted) }),
  );
}

// — Where an issue comes from —

/** An issue of the profile that an extension makes, with the path of what in the extension probably causes it. */
function inExtension<I extends Issue>(
  found: I,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): I {
  // The source of all changes is named once.
  const isOfAll =
    found.code === "instrument_not_known" &&
    [extension.cite].flat().some(({ instrument }) => instrument === found.params.instrument);
  if (isOfAll) return { ...found, path: ["cite"] };
  if (found.code === "duplicate_id") {
    const added = addedRulePath(found.params.id, extension);
    if (added !== undefined) return { ...found, path: added };
  }
  const isOfStatus = found.code === "duty_status_not_covered" && extension.duties?.[found.params.duty] === undefined;
  return {
    ...found,
    path: isOfStatus ? existing(extension, ["measures"]) : originOf(found.path, before, profile, extension),
  };
}

function addedRulePath(id: string, { add = {} }: ParsedExtension): IssuePath | undefined {
  return Object.entries(add).flatMap(([dimension, list]) =>
    (list ?? []).flatMap((rule, index) => (rule.id === id ? [["add", dimension, index]] : [])),
  )[0];
}

function originOf(
  path: IssuePath,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): IssuePath {
  const [part, index] = path;
  const at = typeof index === "number" ? index : -1;
  switch (part) {
    case "dimensions":
      return inDimension(path, before, profile, extension);
    case "duties":
      return existing(extension, ["duties", profile.duties[at]?.id ?? "", ...path.slice(2)]);
    case "interpretations":
      return existing(extension, ["interpretations", profile.interpretations[at]?.id ?? ""]);
    default:
      return existing(extension, path);
  }
}

function inDimension(
  path: IssuePath,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): IssuePath {
  const dimension = profile.dimensions[typeof path[1] === "number" ? path[1] : -1];
  if (dimension === undefined) return existing(extension, ["weights"]);
  const id = ruleAt(dimension, path.slice(2));
  const rule = Object.keys(extension.rules ?? {}).find((key) => readTarget(key)?.id === id && id !== undefined);
  const added = (extension.add?.[dimension.id] ?? []).findIndex((one) => one.id === id);
  const candidates: readonly IssuePath[] = [
    ...(rule === undefined ? [] : [["rules", rule]]),
    ...(added < 0 ? [] : [["add", dimension.id, added]]),
    ["weights", dimension.id],
    ["add", dimension.id],
    ...ruleKeysOf(before.dimensions.find((one) => one.id === dimension.id) ?? dimension, extension).map((key) => [
      "rules",
      key,
    ]),
  ];
  return candidates.find((one) => existing(extension, one).length === one.length) ?? [];
}

function ruleKeysOf({ rules }: ProfileSource["dimensions"][number], extension: ParsedExtension): readonly string[] {
  const ids = leafRules(rules).map((rule) => rule.id);
  return Object.keys(extension.rules ?? {}).filter((key) => ids.includes(readTarget(key)?.id ?? ""));
}

/** The id of the innermost rule on a path. */
function ruleAt(dimension: unknown, path: IssuePath): string | undefined {
  let found: string | undefined;
  let value = dimension;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    const rule = value as Rule | undefined;
    if (typeof rule?.kind === "string") found = rule.kind === "choose" ? leafRules([rule])[0]?.id : rule.id;
  }
  return found;
}

/** As much of a path as there is in the extension. */
function existing(extension: ParsedExtension, path: IssuePath): IssuePath {
  let value: unknown = extension;
  const kept: (string | number)[] = [];
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string | number, unknown>)[key];
    kept.push(key);
  }
  return kept;
}
