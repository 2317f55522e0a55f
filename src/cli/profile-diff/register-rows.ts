import type { ProfileDifference } from "../../profile/diff/profile-diff.js";
import { markOf, sourceOf, tailOf } from "./change-text.js";
import { entryChangeText, entryText } from "./entry-text.js";
import { gathered, type Item } from "./gathered.js";
import type { Row } from "./row.js";
import { joined, type Writing } from "./writing.js";

/** The rows of a register: entries that are new or gone, those that changed, those of another source; gathered. */
export function registerRows(differences: readonly ProfileDifference[], writing: Writing): readonly Row[] {
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
    return { mark, subject: "", text, tail: "", source: sourceOf(difference, writing) };
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
  const source = head !== undefined && (isOther || head.part !== "open-point") ? sourceOf(head, writing) : "";
  const name = head?.part === "fractions" ? (writing.diff.parts.fractions ?? id) : id;
  return { mark: "~", subject: `${name}:`, text: entryChangeText(differences, writing), tail: "", source };
}
