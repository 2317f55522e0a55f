import { issue, neverThrowing, type Issue, type Outcome } from "../../issue/index.js";
import { raise } from "../../locales/raise.js";
import type { AddedFact, AddedFacts, NoFacts } from "../added-fact.js";
import { applyChange } from "../change.js";
import type { LocalText } from "../citation.js";
import { checkShape } from "../check-shape.js";
import { isDefined, safeDefineProfile } from "../define-profile.js";
import { unknownTargets } from "../invariants/interpretations.js";
import { leafRules } from "../context.js";
import type { Dimension, DimensionId, Profile, ProfileSource } from "../profile.js";
import { readTarget } from "../rule-target.js";
import { profileHash } from "../profile-hash.js";
import type { FactsToAdd, ProfileExtension } from "./extension.js";
import { extensionSchema, type ParsedExtension } from "./extension-schema.js";
import { fillIn, type FilledExtension } from "./fill-in.js";
import { inExtension } from "./origin.js";
import { withOwnSource } from "./own-source.js";
import { rescaleDimensions } from "./rescale-dimensions.js";
import { pruned, takingMarksOff } from "./marks.js";
import { unsettled } from "./settle.js";
import { isMisspelt, unknownWords } from "./unknown-words.js";
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
  const checked: Outcome<ProfileSource> = isDefined(given) ? { success: true, data: given } : safeDefineProfile(given);
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
  const changed = applyChange(profile, takingMarksOff(change), withOwnSource(cite));
  const { bands } = changed;
  return {
    ...changed,
    measures: parsed.measures ?? changed.measures,
    measurementYears: parsed.measurementYears ?? changed.measurementYears,
    ...((changed.facts !== undefined || Object.keys(facts).length > 0) && { facts: { ...changed.facts, ...facts } }),
    dimensions: changed.dimensions.map((one) => {
      const { id } = one;
      const isCapped = parsed.caps?.includes(id) === true || one.cap !== undefined;
      return withWeight({ ...one, rules: [...one.rules, ...(add[id] ?? [])] }, weights[id], isCapped, cite);
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
