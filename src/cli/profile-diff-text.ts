import type { LocaleId } from "../locales/locale.js";
import type { Part, ProfileDiff, ProfileDifference } from "../profile/diff/profile-diff.js";
import { DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import { isSame } from "../profile/canonical-json.js";
import { isBuiltIn, revisionBehind, yearsOf } from "../score/select.js";
import { dimensionGroup } from "./profile-diff/dimension-group.js";
import { dutyRows } from "./profile-diff/duty-rows.js";
import { linesOf, wrapped, WIDTH } from "./profile-diff/layout.js";
import { profileRows } from "./profile-diff/profile-rows.js";
import { registerRows } from "./profile-diff/register-rows.js";
import type { RowGroup } from "./profile-diff/row.js";
import { writingOf, type Writing } from "./profile-diff/writing.js";

const DUTY_PARTS: readonly Part[] = ["duty", "dimension", "reads", "when-missing", "hangs-on", "required", "ceiling"];

/**
 * What changed between two profiles, for people: a table of at most 120 characters a line, with the new sources. Unless
 * `all` is asked for, it is to fit a screen: what is the same from another source, and what is only worded otherwise, is
 * counted; a source is named without provision and certainty.
 */
export function profileDiffText(
  profileDiff: ProfileDiff,
  before: ProfileSource,
  after: ProfileSource,
  locale: LocaleId,
  { all = false }: { readonly all?: boolean } = {},
): string {
  const writing = writingOf(before, after, locale, all);
  const { diff, texts } = writing;
  const changes = withYears(profileDiff.changes, before, after);
  const shown = all ? changes : changes.filter((one) => !isMinor(one));
  const rest = changes.length - shown.length;
  const name = ({ id, revision, standing }: ProfileSource) =>
    diff.profile(id, revision, texts.standings[standing] ?? standing);
  const heading = wrapped(diff.heading(name(before), name(after)), "  ", WIDTH);
  const behind = isBuiltIn(after) ? revisionBehind(after) : undefined;
  const reason = behind === undefined ? [] : wrapped(diff.reason(behind.name, behind.reason[locale]), "  ", WIDTH);
  const table = [...linesOf(groupsOf(shown, writing)), ...(rest === 0 ? [] : wrapped(diff.more(rest), "  ", WIDTH))];
  const body = changes.length === 0 ? [diff.nothing] : [...reason, diff.legend, ...table];
  return [...heading, ...body].join("\n");
}

/** The same value from another source, an open point that asks and chooses as before, the ids of rules that are gone. */
function isMinor({ part, id, slot, sourceOnly }: ProfileDifference): boolean {
  return (
    sourceOnly ||
    part === "arrangement" ||
    (part === "open-point" && slot !== undefined) ||
    (part === "other" && id === "replaced")
  );
}

/** The years of a built-in revision stand in the timeline, not in its content. */
function withYears(
  changes: readonly ProfileDifference[],
  before: ProfileSource,
  after: ProfileSource,
): readonly ProfileDifference[] {
  const [was, is] = [yearsOf(before), yearsOf(after)].map((years) => (years === undefined ? null : { value: years }));
  const others = changes.filter((one) => one.part !== "years");
  if (was === undefined || is === undefined || isSame(was, is)) return others;
  return [{ part: "years", id: "measurementYears", before: was, after: is, sourceOnly: false }, ...others];
}

function groupsOf(changes: readonly ProfileDifference[], writing: Writing): readonly RowGroup[] {
  const { groups } = writing.diff;
  const of = (...parts: readonly Part[]) => changes.filter((one) => parts.includes(one.part));
  const isOfDuty = (one: ProfileDifference) => one.dimension === undefined && DUTY_PARTS.includes(one.part);
  const bands = of("band", "fractions").filter((one) => one.dimension === undefined);
  return [
    { heading: "", rows: profileRows(changes, writing) },
    { heading: groups.facts, rows: registerRows(of("fact"), writing) },
    ...DIMENSION_IDS.map((id) => dimensionGroup(id, changes, writing)),
    { heading: groups.bands, rows: registerRows(bands, writing) },
    { heading: groups.duties, rows: dutyRows(changes.filter(isOfDuty), writing) },
    { heading: groups.open, rows: registerRows(of("open-point"), writing) },
    { heading: groups.sources, rows: registerRows(of("instrument"), writing) },
  ];
}
