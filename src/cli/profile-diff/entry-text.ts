import type { ProfileDifference } from "../../profile/diff/profile-diff.js";
import { markOf, namedText, valueText } from "./change-text.js";
import { fieldName, wholeText } from "./whole-text.js";
import { joined, type Writing } from "./writing.js";

/** An entry of a register as it stands in a row where only one profile has it, or where only its source differs. */
export function entryText(difference: ProfileDifference, writing: Writing): string {
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
export function entryChangeText(differences: readonly ProfileDifference[], writing: Writing): string {
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
