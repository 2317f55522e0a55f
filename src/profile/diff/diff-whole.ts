import { STATUS } from "../../input/words.js";
import type { ProfileSource } from "../profile.js";
import { arrangement } from "./arrangement.js";
import { compareThings } from "./compare-things.js";
import type { Content, Part, ProfileDifference } from "./profile-diff.js";
import { contentOf, single, type Thing } from "./thing.js";

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
export function diffWhole(before: ProfileSource, after: ProfileSource): readonly ProfileDifference[] {
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
