import { JABATAN } from "../../facts/words.js";
import { leafRules } from "../../rules/choose.js";
import type { Audience, Content, ProfileDifference } from "../../profile/diff/profile-diff.js";
import { citing } from "../../score/explain/names.js";
import type { DiffTexts } from "../texts/diff-texts.js";
import { fieldText } from "./field-text.js";
import type { Mark } from "./row.js";
import { joined, type Side, type Writing } from "./writing.js";

/** The mark of a difference. */
export function markOf({ before, after, sourceOnly }: ProfileDifference): Mark {
  return before === null ? "+" : after === null ? "-" : sourceOnly ? "=" : "~";
}

/** Where the new value comes from; empty for a value that is gone. */
export function sourceText({ part, after }: ProfileDifference, { words, after: { names }, isWhole }: Writing): string {
  // What missing data earns is written with its source.
  if (after?.cite === undefined || part === "when-missing") return "";
  if (isWhole) return citing(after.cite, words, names);
  return [...new Set(after.cite.map(({ instrument }) => names.instrument(instrument)))].join("; ");
}

/** What stands there: one value if it is new, gone or the same, else both, as in `15 → 0`. */
export function valueText(difference: ProfileDifference, writing: Writing): string {
  const { before, after, sourceOnly, part } = difference;
  const written = (content: Content, side: Side) => fieldText(part, content, side, writing);
  if (after === null) return before === null ? "" : written(before, writing.before);
  const now = written(after, writing.after);
  if (before === null || sourceOnly) return now;
  const was = written(before, writing.before);
  if (was !== now) return `${was} → ${now}`;
  // The text differs in the other language only.
  const other: Writing = { ...writing, locale: writing.locale === "id" ? "en" : "id" };
  return `${fieldText(part, before, writing.before, other)} → ${fieldText(part, after, writing.after, other)}`;
}

/** A value with its name, among others of the same thing: `order A < B → B < A`, `+ order A < B`. */
export function namedText(name: string, difference: ProfileDifference, writing: Writing): string {
  const mark = markOf(difference);
  const said = joined([name, valueText(difference, writing), audienceText(difference.for, writing.diff)]);
  return mark === "~" ? said : `${mark} ${said}`;
}

/** Whom a difference is for, and the open point that it hangs on where that is new or the value is. */
export function tailOf(difference: ProfileDifference, { diff }: Writing): string {
  return joined([audienceText(difference.for, diff), openPointText(difference)]);
}

/** Whom a difference is for, in brackets; empty for everybody. */
export function audienceText(audience: Audience = {}, texts: DiffTexts): string {
  const { status = [], jabatan = [], kinerja = [] } = audience;
  const others = JABATAN.filter((one) => !jabatan.includes(one));
  const posts = jabatan.length > others.length ? texts.allBut(others.join(", ")) : jabatan.join(", ");
  const said = joined([status.join(", "), posts, kinerja.map((form) => texts.kinerja[form]).join(", ")], "; ");
  return said && `(${said})`;
}

function openPointText({ before, after, sourceOnly }: ProfileDifference): string {
  const was = before?.interpretation;
  const is = after?.interpretation;
  if (after === null || (was === is && sourceOnly)) return "";
  if (is === undefined) return was === undefined ? "" : `[${was} → –]`;
  return was === undefined || was === is ? `[${is}]` : `[${was} → ${is}]`;
}

/** What the number of a rule counts, such as JP. */
export function unitOfRule(id: string, { before, after }: Writing): string {
  const units = [after, before].flatMap(({ profile, names }) =>
    profile.dimensions
      .flatMap((dimension) => leafRules(dimension.rules))
      .filter((rule) => rule.id === id)
      .map((rule) => names.unit(rule.fact)),
  );
  return units[0] ?? "";
}
