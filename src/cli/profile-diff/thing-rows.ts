import type { Audience, ProfileDifference } from "../../profile/diff/profile-diff.js";
import { audienceText, markOf, namedText, sourceText, tailOf, unitOfRule, valueText } from "./change-text.js";
import { dashed } from "./field-text.js";
import { gathered, type Item } from "./gathered.js";
import type { DiffRow } from "./row.js";
import { fieldName, wholeText } from "./whole-text.js";
import { joined, type Writing } from "./writing.js";

const VALUES: readonly string[] = ["points", "threshold", "required", "ceiling"];

/** Whether a difference is in a value with a source of its own. */
export function isValue({ part }: ProfileDifference): boolean {
  return VALUES.includes(part);
}

/** Whether a rule or duty came or went. */
export function isWhole({ part, before, after }: ProfileDifference): boolean {
  return (part === "rule" || part === "duty") && (before === null || after === null);
}

/** The rows of one rule or duty: what came, went or changed of it as a whole, then the values that changed. */
export function thingRows(
  name: string,
  differences: readonly ProfileDifference[],
  writing: Writing,
): readonly DiffRow[] {
  const whole = differences.filter(isWhole);
  const values = differences.filter((one) => isValue(one) && !one.sourceOnly);
  const details = differences.filter((one) => !isValue(one) && !isWhole(one) && !one.sourceOnly);
  const isPart = whole.length + details.length > 0;
  const heads = whole.map((one) => wholeRow(one, writing));
  const rows = gathered(
    values.map((one) => {
      // Whom the whole rule is for was said with it, where there is one only.
      const isSaid = whole.length === 1 && whole.some((head) => isSame(head.for, one.for));
      return valueItem(isPart ? "" : name, { ...one, ...(isSaid && { for: {} }) }, writing);
    }),
  ).map((row) => ({ ...row, isPart }));
  return withOnly([...heads, ...detailRow(name, details, writing)], rows);
}

/** What came or went stands in one row with its values where they are one row too. */
function withOnly(heads: readonly DiffRow[], values: readonly DiffRow[]): readonly DiffRow[] {
  const [head, another] = heads;
  const [value, more] = values;
  const isOne = head !== undefined && another === undefined && value !== undefined && more === undefined;
  if (!isOne || head.mark !== value.mark || (head.source ?? "") !== "") return [...heads, ...values];
  return [{ ...value, isPart: false, text: `${head.text}; ${value.text}` }];
}

function isSame(one: Audience | undefined, other: Audience | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value as it stands in a row. */
export function valueItem(subject: string, difference: ProfileDifference, writing: Writing): Item {
  const { part, id, slot = "" } = difference;
  const { diff, after, before } = writing;
  const names = after.profile.duties.some((duty) => duty.id === id) ? after.names : before.names;
  const unit = part === "threshold" ? unitOfRule(id, writing) : part === "required" ? names.unitOfDuty(id) : "";
  const what = diff.outcomes[slot] ?? dashed(slot);
  const value = valueText(difference, writing);
  return {
    mark: markOf(difference),
    subject,
    // Without a name before it, a number alone would not say what it is.
    text: joined([
      diff.parts[part] ?? "",
      what,
      part === "points" && joined([subject, what]) === "" ? diff.points(value) : value,
      unit,
    ]),
    tail: tailOf(difference, writing),
    source: sourceText(difference, writing),
  };
}

function wholeRow(difference: ProfileDifference, writing: Writing): DiffRow {
  const { id, part, before, after } = difference;
  const side = after === null ? writing.before : writing.after;
  const value = Object((after ?? before)?.value) as { readonly kind?: string; readonly fact?: string };
  const name = part === "duty" ? side.names.duty(id) : side.names.rule(id);
  // What is gone needs no description.
  const { kind } = value;
  const what = wholeText(after === null ? { ...(kind && { kind }) } : value, side, writing);
  const { kinerja = [], ...others } = difference.for ?? {};
  const audience = kinerja.every((form) => value.fact === `kinerja.${form}`) ? others : difference.for;
  const head = joined([name, `(${id})`, audienceText(audience, writing.diff)]);
  return { mark: markOf(difference), text: joined([head, what], ": "), source: sourceText(difference, writing) };
}

function detailRow(name: string, details: readonly ProfileDifference[], writing: Writing): readonly DiffRow[] {
  if (details.length === 0) return [];
  const texts = details.map((one) => namedText(fieldName(one.part, one.slot, writing), one, writing));
  return [{ mark: "~", text: `${name}: ${texts.join("; ")}` }];
}
