// What the tests of agencies' profiles share: an agency, its extension, and the people whom it scores.

import { safeExtendProfile } from "../../../src/doors/profile.js";
import {
  createScorer,
  type Issue,
  type PersonFacts,
  type Profile,
  type ProfileSource,
  type Result,
} from "../../../src/index.js";
import { inAnyOrder, issuesOf } from "../issues/outcomes.js";

/** The source of everything that the agency changes. */
export const OWN_SOURCE = { instrument: "perbup-7-2025", provision: "pasal 4", evidence: "verbatim" } as const;

/** What every extension must say, and nothing more: it changes nothing. */
export const own = {
  id: "kabupaten-contoh",
  title: "IP ASN Kabupaten Contoh",
  authority: "BKPSDM Kabupaten Contoh",
  instruments: [{ id: "perbup-7-2025", title: "Peraturan Bupati Contoh 7/2025" }],
  cite: OWN_SOURCE,
} as const;

/** The agency's profile with these changes; refused is a failure of the test. */
export function extended(base: ProfileSource, changes: object = {}): Profile {
  const outcome = safeExtendProfile(base, { ...own, ...changes });
  if (outcome.success) return outcome.data;
  throw new Error(outcome.issues.map((one) => JSON.stringify(one)).join("\n"));
}

/** What the agency's profile with these changes is refused for, in an order of its own. */
export function refusedFor(base: ProfileSource, changes: object): readonly Issue[] {
  return inAnyOrder(issuesOf(safeExtendProfile(base, { ...own, ...changes })));
}

/** Facts as a test gives them: groups that are named replace those of the example. */
export interface SomeFacts {
  readonly status?: string;
  readonly jabatan?: string;
  readonly kualifikasi?: object;
  readonly kompetensi?: object;
  readonly kinerja?: object;
  readonly disiplin?: object;
  readonly tambahan?: object;
}

/**
 * Somebody in a functional post with S2 where S1 is required, nothing developed, sangat baik, never punished.
 * Under 2019: 20 + 0 + 30 + 5 = 55. Under 2024: 25 + 25 + 30 + 5 = 85.
 */
export function person(facts: SomeFacts = {}): PersonFacts {
  const example = {
    status: "PNS",
    jabatan: "fungsional",
    kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "sangat-baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };
  return { ...example, ...facts } as PersonFacts;
}

/** The result of the example with some other facts. */
export function resultUnder(
  profile: ProfileSource,
  facts: SomeFacts = {},
  interpretations: Readonly<Record<string, string>> = {},
): Result {
  return createScorer({ profile, interpretations }).score(person(facts));
}

/** Points of the sub-dimensions of kompetensi, by the end of their ids. */
export function itemsOf(result: Result): Readonly<Record<string, string>> {
  const items = result.dimensions.kompetensi.subDimensions;
  return Object.fromEntries(items.map((one) => [one.id.replace("kompetensi.", ""), one.points.toString()]));
}

/** The scores of the four dimensions in the order of the law. */
export function scoresOf({ dimensions }: Result): readonly string[] {
  return Object.values(dimensions).map((one) => one.score.toString());
}

/** Everything in a result but its profile: what a person gets, and what it hangs on. */
export function essenceOf(result: Result): unknown {
  const { total, category, dimensions, duties, ceilings, interpretations, ignored, facts } = result;
  return JSON.parse(JSON.stringify({ total, category, dimensions, duties, ceilings, interpretations, ignored, facts }));
}

/** The register of open points: id, reading taken, readings on offer. */
export function registerOf({ interpretations }: ProfileSource): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    interpretations.map(({ id, choice, alternatives }) => [id, [choice, ...alternatives.map((one) => one.id)]]),
  );
}
