import { STATUS, type Status } from "../../facts/words.js";
import type { AddedFacts } from "../added-fact.js";
import { type Context, rulesInContext } from "../../rules/choose.js";
import { profileHash } from "../profile-hash.js";
import { requireProfile } from "../profile-argument.js";
import {
  type Bands,
  type Dimension,
  DIMENSION_IDS,
  type DimensionId,
  type Duty,
  type Instrument,
  type Interpretation,
  type ProfileSource,
} from "../profile.js";
import { fieldsOf, holdsValues } from "../../rules/fields.js";
import type { LeafRule } from "../../rules/kinds.js";
import type { Occasion } from "../../rules/rule-kind.js";
import { valuesOf } from "../../rules/values.js";
import { arrangement } from "./arrangement.js";
import { compareInContexts } from "./compare-in-contexts.js";
import { compareThings } from "./compare-things.js";
import { contextPairs, type ContextPairs } from "./context-pairs.js";
import type { ComparedProfile, Content, Part, ProfileDiff, ProfileDifference } from "./profile-diff.js";
import { contentOf, detailsOf, placeInRule, single, type Thing } from "./thing.js";

/**
 * Compare two profiles by meaning: points, thresholds, categories, duties, open points, sources. Rules are compared for
 * each kind of post, status and form of performance, wherever they stand. There are no changes exactly when the two are
 * equal as JSON; id, revision and base are not compared. Throws `IpAsnError` where one of them is no profile.
 */
export function diffProfiles(before: ProfileSource, after: ProfileSource): ProfileDiff {
  requireProfile("before", before);
  requireProfile("after", after);
  const contexts = contextPairs(before, after);
  return {
    before: compared(before),
    after: compared(after),
    changes: [
      ...diffWhole(before, after),
      ...diffRegister("facts", before, after, ({ facts }) => factThings(facts)),
      ...diffDimensions(before, after, contexts),
      ...diffRegister("bands", before, after, ({ bands }) => bandThings(bands)),
      ...diffDuties(before, after, contexts),
      ...diffRegister("interpretations", before, after, ({ interpretations }) => openPointThings(interpretations)),
      ...diffRegister("instruments", before, after, ({ instruments }) => instrumentThings(instruments)),
    ],
  };
}

function compared(profile: ProfileSource): ComparedProfile {
  return { id: profile.id, revision: profile.revision, hash: profileHash(profile) };
}

function diffRegister(
  id: "facts" | "bands" | "interpretations" | "instruments",
  before: ProfileSource,
  after: ProfileSource,
  thingsOf: (profile: ProfileSource) => readonly Thing[],
): readonly ProfileDifference[] {
  const found = compareThings(thingsOf(before), thingsOf(after));
  return [...found, ...arrangement(id, before[id], after[id], found)];
}

// — The whole —

const PART_OF: Readonly<Record<string, Part>> = {
  standing: "standing",
  title: "title",
  authority: "authority",
  measurementYears: "years",
  measures: "measures",
};
/** What a profile is compared by elsewhere, or is known by. */
const ELSEWHERE: readonly string[] = [
  "id",
  "revision",
  "base",
  "facts",
  "dimensions",
  "bands",
  "duties",
  "interpretations",
  "instruments",
] satisfies readonly (keyof ProfileSource)[];

/** What differs in the profile as a whole: its standing, title and authority, its years, whom it measures. */
function diffWhole(before: ProfileSource, after: ProfileSource): readonly ProfileDifference[] {
  const found = compareThings(wholeThings(before), wholeThings(after));
  const measures = found.filter((one) => one.part === "measures");
  return [...found, ...arrangement("measures", before.measures, after.measures, measures)];
}

function wholeThings(profile: ProfileSource): readonly Thing[] {
  const measures = STATUS.filter((status) => profile.measures.includes(status));
  return Object.entries({ ...profile, measures }).flatMap(([field, value]: [string, Content["value"] | undefined]) =>
    value === undefined || ELSEWHERE.includes(field)
      ? []
      : [single(PART_OF[field] ?? "other", field, contentOf(value))],
  );
}

// — Dimensions —

/** What differs in the four dimensions: weights, caps, and the rules in each context. */
function diffDimensions(
  before: ProfileSource,
  after: ProfileSource,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const found = DIMENSION_IDS.flatMap((id) => {
    const isIt = (one: Dimension) => one.id === id;
    return diffDimension(id, before.dimensions.find(isIt), after.dimensions.find(isIt), contexts);
  });
  return [...found, ...arrangement("dimensions", before.dimensions, after.dimensions, found)];
}

function diffDimension(
  id: DimensionId,
  before: Dimension | undefined,
  after: Dimension | undefined,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const rulesOf = (dimension: Dimension | undefined) => (context: Context) =>
    rulesInContext(dimension?.rules ?? [], context).map((rule) => ruleThing(rule, id));
  const found = [
    ...compareThings(weightThings(before), weightThings(after)),
    ...compareInContexts(contexts, rulesOf(before), rulesOf(after)),
  ];
  return [...found, ...arrangement(id, before, after, found)];
}

function weightThings(dimension: Dimension | undefined): readonly Thing[] {
  if (dimension === undefined) return [];
  const { id, weight, cite, cap } = dimension;
  return [
    single("weight", id, contentOf(weight, cite), id),
    ...(cap === undefined ? [] : [single("cap", id, cap, id)]),
  ];
}

// — Duties —

/** What differs in the duties, and in how much they require of each status. */
function diffDuties(
  { duties: before }: ProfileSource,
  { duties: after }: ProfileSource,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const found = [
    ...compareThings(before.map(dutyThing), after.map(dutyThing)),
    ...compareInContexts(
      contexts,
      ({ status }: Context) => requiredOf(before, status),
      ({ status }: Context) => requiredOf(after, status),
    ),
  ];
  return [...found, ...arrangement("duties", before, after, found)];
}

const DUTY_FIELDS = {
  dimension: { part: "dimension" },
  fact: { part: "reads" },
  whenMissing: { part: "when-missing" },
  interpretation: { part: "hangs-on" },
  missing: { part: "hangs-on", slot: "missing" },
  unmet: { part: "hangs-on", slot: "unmet" },
} as const;

/** A duty in the form in which two are compared. How much it requires of whom stands in `requiredOf`. */
function dutyThing({ id, label, cite, requires: _, ceilings, openWhen, ...fields }: Duty): Thing {
  return {
    part: "duty",
    id,
    content: contentOf(label, cite),
    whole: contentOf({ label, ...fields, openWhen }, cite),
    values: ceilings.map(({ on, at, cite: source }) => ({
      part: "ceiling",
      slot: on,
      content: contentOf(at, source),
    })),
    details: [...detailsOf(fields, "other", DUTY_FIELDS), ...detailsOf(openWhen ?? {}, "other", DUTY_FIELDS)],
  };
}

/** How much the duties require of a status. */
function requiredOf(duties: readonly Duty[], status: Status): readonly Thing[] {
  return duties.flatMap(({ id, requires }) =>
    requires.filter((one) => one.status.includes(status)).map((one) => single("required", id, one.atLeast)),
  );
}

// — Registers —

/** The instruments in the form in which two are compared. */
function instrumentThings(instruments: readonly Instrument[]): readonly Thing[] {
  return instruments.map(({ id, title, ...fields }) => ({
    part: "instrument",
    id,
    content: { value: title },
    whole: { value: { title, ...fields } },
    values: [],
    details: detailsOf(fields, "instrument"),
  }));
}

/** The added facts in the form in which two are compared. */
function factThings(facts: AddedFacts = {}): readonly Thing[] {
  return Object.entries(facts).map(([id, { kind, ...fields }]) => ({
    part: "fact",
    id,
    content: { value: kind },
    whole: { value: { kind, ...fields } },
    values: [],
    details: detailsOf(fields, "fact"),
  }));
}

/** The categories in the form in which two are compared; the policy for fractions is one of the things. */
function bandThings({ fractions, interpretation, list, cite }: Bands): readonly Thing[] {
  return [
    single("fractions", "bands", { value: fractions, interpretation }),
    ...list.map(({ id, from, to, ...fields }): Thing => {
      const content = contentOf(rangeSlot(from, to), cite);
      const whole = contentOf({ from, to, ...fields }, cite);
      return { part: "band", id, content, whole, values: [], details: detailsOf(fields, "band") };
    }),
  ];
}

/** The open points in the form in which two are compared. A reading that was not chosen is a detail by its id. */
function openPointThings(interpretations: readonly Interpretation[]): readonly Thing[] {
  return interpretations.map(({ id, choice, cite, alternatives, ...fields }) => ({
    part: "open-point",
    id,
    content: contentOf(choice, cite),
    whole: contentOf({ choice, ...fields, alternatives }, cite),
    values: [],
    details: [
      ...detailsOf(fields, "open-point"),
      ...alternatives.map(({ id: reading, ...what }) => ({
        part: "open-point" as const,
        slot: `alternatives.${reading}`,
        content: { value: what },
      })),
    ],
  }));
}

// — Rules —

/** A rule in the form in which two are compared. */
function ruleThing(rule: LeafRule, dimension: DimensionId): Thing {
  const { id, kind, ...fields } = rule;
  const own = fieldsOf(rule).flatMap(({ name, field }) => (holdsValues(field) ? [name] : []));
  const others = Object.entries<Content["value"] | undefined>(fields).filter(([name]) => !own.includes(name));
  return {
    part: "rule",
    id,
    dimension,
    content: { value: kind },
    whole: { value: { kind, ...Object.fromEntries(others) } },
    values: valuesOf(rule).flatMap(({ role, occasion, cited }) =>
      role === "points" || role === "threshold"
        ? [{ part: role, ...(occasion && { slot: slotOf(occasion) }), content: cited }]
        : [],
    ),
    details: others.flatMap(([name, value]) => detailsOf({ [name]: value }, "other", { [name]: placeInRule(name) })),
  };
}

/** What one of the points of a rule is known by. */
function slotOf(occasion: Occasion): string {
  switch (occasion.kind) {
    case "word":
      return occasion.word;
    case "outcome":
      return occasion.outcome;
    case "range":
      return rangeSlot(occasion.range.from, occasion.range.to);
    case "yes":
      return "yes";
    case "reached":
      return occasion.name;
  }
}

/** A printed range as a slot: `"76-90"`. */
function rangeSlot(from: number, to: number): string {
  return `${String(from)}-${String(to)}`;
}
