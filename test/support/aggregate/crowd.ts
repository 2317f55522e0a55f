// People to add up: outcomes of scoring with the group that each belongs to.

import fc from "fast-check";
import { type Aggregate, type Group, readAggregate } from "../../../src/doors/aggregate.js";
import type { Jabatan, Status } from "../../../src/doors/facts.js";
import { defineProfile } from "../../../src/doors/profile.js";
import {
  aggregate,
  createScorer,
  editions,
  type Outcome,
  type PersonFacts,
  type ProfileSource,
  type Result,
  type Scorer,
} from "../../../src/index.js";
import { everyScorer, personOf } from "../score/people.js";

export type Names = "unit" | "kelas";
export const NAMES = ["unit", "kelas"] as const satisfies readonly Names[];

export interface Member {
  readonly outcome: Outcome<Result>;
  readonly group: Group<Names>;
  readonly times: number;
}

export interface Crowd {
  readonly scorer: Scorer;
  readonly members: readonly Member[];
}

/** Texts that break careless keys, and unknown ones. */
const value = fc.constantFrom<(string | null | undefined)[]>(
  "A",
  "B",
  "Dinas Kesehatan",
  '"',
  ",",
  "a b",
  "null",
  "__proto__",
  "",
  "é",
  "\ud800",
  null,
  undefined,
);

/** What an agency may add: points in proportion with four decimals, and ceilings. */
const cite = [{ instrument: "ip-asn", provision: "uji", evidence: "interpretation" }] as const;
const changed = (id: string, change: (profile: ProfileSource) => ProfileSource): Scorer =>
  createScorer({
    profile: defineProfile({
      ...change(JSON.parse(JSON.stringify(editions["2024@1"])) as ProfileSource),
      id,
      standing: "draft",
    }),
  });
const lowered = (on: "dimension" | "total" | "category", at: string) =>
  changed(`batas-${on}`, (profile) => ({
    ...profile,
    duties: profile.duties.map((duty) => ({ ...duty, ceilings: [{ on, at, cite }] })),
  }));

/** Agencies' profiles: a finer scale, and each kind of ceiling. */
export const agencies: readonly Scorer[] = [
  lowered("dimension", "33.3333"),
  lowered("total", "84.25"),
  lowered("category", "rendah"),
];

const memberOf = (scorer: Scorer, facts: fc.Arbitrary<PersonFacts>): fc.Arbitrary<Member> =>
  fc.record({
    outcome: fc.oneof(
      { weight: 8, arbitrary: facts.map((one) => scorer.safeScore(one)) },
      { weight: 1, arbitrary: facts.map((one) => scorer.safeScore({ ...one, status: "CPNS" })) },
      { weight: 1, arbitrary: facts.map((one) => scorer.safeScore({ ...one, jabatan: "camat" })) },
    ),
    group: fc.record({ unit: value, kelas: value }, { requiredKeys: [] }),
    times: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 2 ** 44 })),
  });

/** Any scorer: each edition under each of its readings, or an agency's; and people for it. */
export const crowd = (maxLength = 12): fc.Arbitrary<Crowd> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.constantFrom(...everyScorer).map(({ scorer, edition }) => ({ scorer, edition })) },
      { weight: 2, arbitrary: fc.constantFrom(...agencies).map((scorer) => ({ scorer, edition: "2024@1" as const })) },
    )
    .chain(({ scorer, edition }) =>
      fc.array(memberOf(scorer, personOf(edition)), { maxLength }).map((members) => ({ scorer, members })),
    );

/** Members without the times that pass what a naive list can hold. */
export const few = ({ scorer, members }: Crowd): Crowd => ({
  scorer,
  members: members.map((one) => ({ ...one, times: one.times % 4 })),
});

/** An aggregate of these people, added one after another. */
export function totalsOf(scorer: Scorer, members: readonly Member[]): Aggregate<Names> {
  const totals = aggregate({ scorer, groupBy: NAMES });
  for (const { outcome, group, times } of members) totals.add(outcome, group, times);
  return totals;
}

export const textOf = (value: unknown): string => JSON.stringify(value);

/** Somebody of edition 2023 in a functional post: 20 + (20 + items) + 25 + 5, so 80 with a seminar. */
export const functional = (
  status: Status,
  changes: {
    readonly jabatan?: Jabatan;
    readonly syarat?: "S3" | "S2" | "S1" | "D3";
    readonly seminar?: boolean;
    readonly jpTeknis?: number;
  } = {},
): PersonFacts => ({
  status,
  jabatan: changes.jabatan ?? "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: changes.syarat ?? "S1" },
  kompetensi: {
    seminar: changes.seminar ?? true,
    ...(changes.jpTeknis === undefined ? {} : { jpTeknis: changes.jpTeknis }),
  },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
});

/** What comes back from the text of an aggregate. An agency's profile must be given along; official ones are found. */
export function returned(totals: Aggregate<Names>): Aggregate {
  const { profile, summary } = totals.scorer;
  return readAggregate(JSON.parse(textOf(totals)), summary.standing === "draft" ? { profile } : {});
}
