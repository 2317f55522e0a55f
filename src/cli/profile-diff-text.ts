import type { LocaleId } from "../locales/locale.js";
import type { Part, ProfileDiff, ProfileDifference } from "../profile/diff/profile-diff.js";
import { DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import { dimensionGroup } from "./profile-diff/dimension-group.js";
import { dutyRows } from "./profile-diff/duty-rows.js";
import { linesOf, wrapped, WIDTH } from "./profile-diff/layout.js";
import { profileRows } from "./profile-diff/profile-rows.js";
import { registerRows } from "./profile-diff/register-rows.js";
import type { RowGroup } from "./profile-diff/row.js";
import { writingOf, type Writing } from "./profile-diff/writing.js";

const DUTY_PARTS: readonly Part[] = ["duty", "dimension", "reads", "when-missing", "hangs-on", "required", "ceiling"];

/** What changed between two profiles, for people: a table of at most 120 characters a line, with the new sources. */
export function profileDiffText(
  { changes }: ProfileDiff,
  before: ProfileSource,
  after: ProfileSource,
  locale: LocaleId,
): string {
  const writing = writingOf(before, after, locale);
  const { diff, texts } = writing;
  const name = ({ id, revision, standing }: ProfileSource) =>
    diff.profile(id, revision, texts.standings[standing] ?? standing);
  const heading = wrapped(diff.heading(name(before), name(after)), "  ", WIDTH);
  const body = changes.length === 0 ? [diff.nothing] : [diff.legend, ...linesOf(groupsOf(changes, writing))];
  return [...heading, ...body].join("\n");
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
