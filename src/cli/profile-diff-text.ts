import type { LocaleId } from "../locales/locale.js";
import { isSame } from "../profile/canonical-json.js";
import type { Part, ProfileDiff, ProfileDifference } from "../profile/diff/profile-diff.js";
import { DIMENSION_IDS, type DimensionId, type ProfileSource } from "../profile/profile.js";
import { isBuiltIn } from "../score/built-in.js";
import { revisionBehind, yearsOf } from "../score/select.js";
import { audienceText, markOf, namedText, sourceText, tailOf, valueText } from "./profile-diff/change-text.js";
import { gathered, type Item } from "./profile-diff/gathered.js";
import type { DiffRow, RowGroup } from "./profile-diff/row.js";
import { isValue, thingRows, valueItem } from "./profile-diff/thing-rows.js";
import { fieldName, wholeText } from "./profile-diff/whole-text.js";
import { joined, type Writing, writingOf } from "./profile-diff/writing.js";

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
  const name = ({ id, revision, standing }: ProfileSource) => diff.profile(id, revision, texts.standings[standing]);
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

// — Dimensions —

/** The rows of a dimension: its cap, rule by rule what changed, the open points, then what only changed its source. */
function dimensionGroup(dimension: DimensionId, all: readonly ProfileDifference[], writing: Writing): RowGroup {
  const own = all.filter((one) => one.dimension === dimension && one.part !== "weight");
  const sameValue = own.filter((one) => one.sourceOnly);
  const changed = own.filter((one) => !one.sourceOnly);
  const caps = changed.filter((one) => one.part === "cap");
  // The open points of a rule that changed otherwise too are told with the rest.
  const described = changed.filter((one) => one.part === "rule" || one.part === "label").map((one) => one.id);
  const isApart = (one: ProfileDifference) => one.part === "hangs-on" && !described.includes(one.id);
  const rules = changed.filter((one) => one.part !== "cap" && !isApart(one));
  const ids = [...new Set(rules.map((one) => one.id))];
  return {
    heading: writing.words.dimensions[dimension],
    rows: [
      ...gathered(caps.map((one) => valueItem("", one, writing))),
      ...ids.flatMap((id) => thingRows(shortName(id), ofThing(id, rules), writing)),
      ...hangingRows(changed.filter(isApart), writing),
      ...gathered(sameValue.map((one) => valueItem(one.part === "cap" ? "" : shortName(one.id), one, writing))),
    ],
  };
}

function ofThing(id: string, differences: readonly ProfileDifference[]): readonly ProfileDifference[] {
  return differences.filter((one) => one.id === id);
}

function shortName(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

/** Each open point once, with the rules that hang on it now, or no longer. */
function hangingRows(differences: readonly ProfileDifference[], writing: Writing): readonly DiffRow[] {
  return gathered(
    differences.map((one) => ({
      mark: markOf(one),
      subject: valueText(one, writing),
      text: shortName(one.id),
      tail: joined([fieldName(one.part, one.slot, writing), audienceText(one.for, writing.diff)]),
      source: "",
    })),
  );
}

// — Duties —

/** The rows of the duties, duty by duty, then what only changed its source. */
function dutyRows(differences: readonly ProfileDifference[], writing: Writing): readonly DiffRow[] {
  const sameValue = differences.filter((one) => one.sourceOnly);
  const ids = [...new Set(differences.map((one) => one.id))];
  return [
    ...ids.flatMap((id) =>
      thingRows(
        id,
        differences.filter((one) => one.id === id),
        writing,
      ),
    ),
    ...gathered(sameValue.map((one) => valueItem(isValue(one) ? one.id : "", one, writing))),
  ];
}

/** In the order of the row. */
const PARTS: readonly Part[] = ["standing", "years", "measures", "title", "authority"];

// — The whole —

/** The rows of the profile as a whole: years, whom it measures, title; the weights; what is only written otherwise. */
function profileRows(changes: readonly ProfileDifference[], writing: Writing): readonly DiffRow[] {
  const { diff } = writing;
  // Standing is told with the profile's id too: a row of its own is for when nothing else differs.
  const isSaid = (part: Part) => part === "standing" && changes.length > 1;
  const isOther = (one: ProfileDifference) => one.part === "other" && one.dimension === undefined;
  const whole = [
    ...PARTS.filter((part) => !isSaid(part)).flatMap((part) => changes.filter((one) => one.part === part)),
    ...changes.filter(isOther),
  ];
  const weights = changes.filter((one) => one.part === "weight");
  const arrangements = changes.filter((one) => one.part === "arrangement");
  return [
    ...gathered(
      whole.map((one) => ({
        mark: markOf(one),
        subject: diff.parts[one.part] ?? diff.fields[one.id] ?? one.id,
        text: valueText(one, writing),
        tail: "",
        source: "",
      })),
    ),
    ...gathered(
      weights.map((one) => ({
        mark: markOf(one),
        subject: diff.parts.weight ?? "",
        text: `${one.id} ${valueText(one, writing)}`,
        tail: "",
        source: sourceText(one, writing),
      })),
    ),
    ...arrangements.map((one) => ({ mark: "=" as const, text: diff.arrangement(one.id) })),
  ];
}

// — Registers —

/** The rows of a register: entries that are new or gone, those that changed, those of another source; gathered. */
function registerRows(differences: readonly ProfileDifference[], writing: Writing): readonly DiffRow[] {
  const entries = differences.filter(isEntry);
  const changed = differences.filter((one) => !isEntry(one));
  const ids = [...new Set(changed.map((one) => one.id))];
  const items = [
    ...entries.filter((one) => !one.sourceOnly).map((one) => entryItem(one, writing)),
    ...ids.map((id) =>
      changedItem(
        id,
        changed.filter((one) => one.id === id),
        writing,
      ),
    ),
    ...entries.filter((one) => one.sourceOnly).map((one) => entryItem(one, writing)),
  ];
  return gathered(items);
}

/** Whether an entry came or went, or is the same from another source. */
function isEntry({ slot, before, after, sourceOnly }: ProfileDifference): boolean {
  return slot === undefined && (before === null || after === null || sourceOnly);
}

function entryItem(difference: ProfileDifference, writing: Writing): Item {
  const mark = markOf(difference);
  const text = joined([entryText(difference, writing), tailOf(difference, writing)]);
  if (difference.part !== "open-point" || mark !== "+") {
    return { mark, subject: "", text, tail: "", source: sourceText(difference, writing) };
  }
  // What speaks for a new reading stands in the profile; here only where to look for it.
  const { names } = writing.after;
  const instruments = difference.after?.cite?.map((one) => names.instrument(one.instrument)) ?? [];
  return { mark, subject: "", text, tail: `(${[...new Set(instruments)].join(", ")})`, source: "" };
}

function changedItem(id: string, differences: readonly ProfileDifference[], writing: Writing): Item {
  const head = differences.find((one) => one.slot === undefined);
  const isOther = JSON.stringify(head?.before?.cite) !== JSON.stringify(head?.after?.cite);
  // A value is told with its source; a reading only where that is another one.
  const source = head !== undefined && (isOther || head.part !== "open-point") ? sourceText(head, writing) : "";
  const name = head?.part === "fractions" ? (writing.diff.parts.fractions ?? id) : id;
  return { mark: "~", subject: `${name}:`, text: entryChangeText(differences, writing), tail: "", source };
}

// — What an entry says —

/** An entry of a register as it stands in a row where only one profile has it, or where only its source differs. */
function entryText(difference: ProfileDifference, writing: Writing): string {
  const { part, id, before, after } = difference;
  const side = after === null ? writing.before : writing.after;
  const { profile, names } = side;
  switch (part) {
    case "open-point":
      return `${id}=${profile.interpretations.find((one) => one.id === id)?.choice ?? ""}`;
    case "instrument":
      return names.instrument(id);
    case "fact": {
      const whole = Object((after ?? before)?.value) as object;
      return `${names.addedFact(`tambahan.${id}`)} (tambahan.${id}): ${wholeText(whole, side, writing)}`;
    }
    case "band": {
      const band = profile.bands.list.find((one) => one.id === id);
      return `${names.category(id)} ${String(band?.from)}–${String(band?.to)}`;
    }
    default:
      return joined([writing.diff.parts[part] ?? id, valueText(difference, writing)]);
  }
}

/** What changed of an entry that both profiles have: its value, its other readings, its texts. */
function entryChangeText(differences: readonly ProfileDifference[], writing: Writing): string {
  const { diff } = writing;
  const head = differences.find((one) => one.slot === undefined);
  const readings = differences.filter((one) => readingOf(one) !== undefined);
  // That the old choice is an alternative now, and the new one no longer, needs no saying.
  const listed = readings.filter((one) => readingOf(one) !== (one.before === null ? head?.before : head?.after)?.value);
  // Another reading has another text.
  const isSaid = (one: ProfileDifference) => one === head || (head !== undefined && one.slot === "chosen");
  const fields = differences.filter((one) => !isSaid(one) && !readings.includes(one));
  const name = (one: ProfileDifference) => fieldName(one.part, one.slot, writing);
  const given = fields.filter((one) => one.part !== "open-point");
  const reworded = fields.filter((one) => one.part === "open-point").map(name);
  const texts = [
    head === undefined ? "" : valueText(head, writing),
    listed.length === 0 ? "" : joined([diff.otherReadings, listed.map(markedReading).join(", ")]),
    ...given.map((one) => namedText(name(one), one, writing)),
    reworded.length === 0 ? "" : diff.reworded(reworded.join(", ")),
  ];
  return joined(texts, ", ");
}

function markedReading(difference: ProfileDifference): string {
  return `${markOf(difference)} ${readingOf(difference) ?? ""}`;
}

function readingOf({ part, slot = "" }: ProfileDifference): string | undefined {
  return part === "open-point" && slot.startsWith("alternatives.") ? slot.slice("alternatives.".length) : undefined;
}

/** The widest that a line may be. */
const WIDTH = 120;
/** Where sources may begin: the last place that leaves room for one. */
const STOPS = [44, 32, 20];

// — Lines —

/** Groups of rows as lines: what differs on the left, its source on the right, both broken between words. */
function linesOf(groups: readonly RowGroup[]): readonly string[] {
  return groups.flatMap(({ heading, rows }) =>
    rows.length === 0 ? [] : [...(heading === "" ? [] : [heading]), ...rows.flatMap(rowLines)],
  );
}

function rowLines({ mark, text, source = "", isPart = false }: DiffRow): readonly string[] {
  const lead = `${isPart ? "    " : "  "}${mark} `;
  const next = " ".repeat(lead.length + 2);
  const left = wrapped(lead + text, next, WIDTH);
  const [only = "", ...more] = left;
  if (source === "") return left;
  const fits = (at: number) => at >= only.length + 1 && at + 2 + source.length <= WIDTH;
  const at = STOPS.find(fits) ?? only.length + 1;
  if (more.length === 0 && fits(at)) return [`${only.padEnd(at)}| ${source}`];
  const apart = [...left, ...wrapped(`${next}| ${source}`, next, WIDTH)];
  const flowing = wrapped(`${lead}${text} | ${source}`, next, WIDTH);
  return apart.length <= flowing.length ? apart : flowing;
}

/** A text in lines of at most a width, broken between words; a word that is longer stands alone. */
function wrapped(text: string, indent: string, width: number): readonly string[] {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const [first = "", ...words] = text.trim().split(" ");
  const lines = [lead + first];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
