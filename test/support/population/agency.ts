// What the tests of populations share: agencies' profiles that use every mechanism, and people for them.

import fc from "fast-check";
import { NOT_MEASURED, type PopulationScores, REJECTED } from "../../../src/doors/population.js";
import { DIMENSION_IDS } from "../../../src/doors/profile.js";
import {
  createScorer,
  editions,
  type Outcome,
  type PersonFacts,
  type Profile,
  type Result,
  type Scorer,
} from "../../../src/index.js";
import { Decimal } from "../../doors/number.js";
import { extended } from "../profile/agency.js";
import { everyScorer, personOf } from "../score/people.js";

const DUTY = "pengembangan-kompetensi";
const proportional = { proportional: { decimals: 2, rounding: "half-up" } };

const added = {
  facts: {
    sertifikasi: { kind: "flag", label: "Sertifikasi" },
    jpMandiri: { kind: "number", label: "Belajar mandiri", most: 500 },
    bahasa: { kind: "word", label: "Bahasa asing", words: ["dasar", "mahir", "fasih"] },
    bahasaJabatan: { kind: "word", label: "Bahasa asing", words: ["dasar", "mahir", "fasih"] },
  },
  caps: ["kompetensi", "kualifikasi"],
  add: {
    kompetensi: [
      {
        id: "kompetensi.sertifikasi",
        kind: "flag",
        label: "Sertifikasi",
        fact: "tambahan.sertifikasi",
        whenMissing: 1,
        points: 6,
      },
      {
        id: "kompetensi.mandiri",
        kind: "threshold",
        label: "Belajar mandiri",
        fact: "tambahan.jpMandiri",
        whenMissing: "no-points",
        atLeast: 40,
        points: 8,
        credit: proportional,
      },
    ],
    kualifikasi: [
      {
        id: "kualifikasi.bahasa",
        kind: "compare",
        label: "Bahasa asing",
        fact: "tambahan.bahasa",
        against: "tambahan.bahasaJabatan",
        order: [["dasar"], ["mahir"], ["fasih"]],
        whenMissing: "reject",
        above: 3,
        equal: 2,
        below: "0.25",
      },
    ],
  },
} as const;

/** An agency that adds facts of every kind to edition 2024, credits hours in proportion, and lowers who lacks the duty. */
export const agencyOf2024: Profile = extended(editions["2024@1"], {
  ...added,
  rules: { "kompetensi.diklat-teknis": { credit: proportional } },
  duties: {
    [DUTY]: {
      ceilings: [
        { on: "dimension", at: "38.5" },
        { on: "total", at: 88 },
        { on: "category", at: "sedang" },
      ],
    },
  },
});

/** Another agency that scales points to other weights of edition 2019, and has one of these facts, of another kind. */
export const agencyOf2019: Profile = extended(editions["2019@1"], {
  id: "kota-contoh",
  weights: { kinerja: 24, disiplin: 11 },
  rescale: true,
  caps: ["kompetensi"],
  facts: { sertifikasi: { kind: "word", label: "Sertifikasi", words: ["dasar", "lanjut"] } },
  add: {
    kompetensi: [
      {
        id: "kompetensi.sertifikasi",
        kind: "lookup",
        label: "Sertifikasi",
        fact: "tambahan.sertifikasi",
        whenMissing: "no-points",
        points: { dasar: 2, lanjut: 4 },
      },
    ],
  },
});

/** Scorers under all editions, all readings, and both agencies. */
export const scorers: readonly (readonly [name: string, scorer: Scorer])[] = [
  ...everyScorer.map(({ name, scorer }) => [name, scorer] as const),
  ["an agency's 2024", createScorer({ profile: agencyOf2024 })],
  ["an agency's 2019", createScorer({ profile: agencyOf2019 })],
];

/** A few of them, others each time. */
export const someScorers = fc.shuffledSubarray([...scorers], { minLength: 5, maxLength: 5 });

const words = fc.constantFrom("dasar", "mahir", "fasih");

/** People of either kind of edition, with facts that the agency adds. */
export const agencyPerson: fc.Arbitrary<PersonFacts> = fc
  .tuple(
    fc.constantFrom("2019@1", "2024@1").chain((edition) => personOf(edition)),
    fc.option(
      fc.record(
        {
          sertifikasi: fc.boolean(),
          jpMandiri: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom("0", "39.99", "40", "40.0", 500)),
          bahasa: words,
          bahasaJabatan: words,
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
  )
  .map(([facts, tambahan]) => (tambahan === undefined ? facts : { ...facts, tambahan }));

/** The facts without the added ones that a profile does not have. */
export function forProfile(facts: PersonFacts, { profile }: Scorer): PersonFacts {
  const { tambahan, ...rest } = facts;
  const kept = Object.entries(tambahan ?? {}).filter(([name]) => Object.hasOwn(profile.facts ?? {}, name));
  return kept.length === 0 ? rest : { ...rest, tambahan: Object.fromEntries(kept) };
}

const kept = new WeakMap<Result, string>();

/** What a population must say of a person, by the outcome of scoring that person alone. */
export function expectedOf(outcome: Outcome<Result>): string {
  if (!outcome.success) {
    const isNotMeasured = outcome.issues.every((one) => one.code === "not_measured");
    return Array.from({ length: 6 }, () => (isNotMeasured ? NOT_MEASURED : REJECTED)).join(" ");
  }
  const { data } = outcome;
  const scores = Object.values(data.dimensions).map(({ score }) => score);
  const said = kept.get(data) ?? [data.total, data.category.id, ...scores].join(" ");
  kept.set(data, said);
  return said;
}

/** What a population says of everybody: total, category, and the score of each dimension. */
export function said({ parts, categories, totals, categoryOf, dimension }: PopulationScores): readonly string[] {
  const points = new Map<number, string>();
  const shown = (integer: number) => {
    const known = points.get(integer) ?? (integer < 0 ? integer : new Decimal(integer).dividedBy(parts)).toString();
    points.set(integer, known);
    return known;
  };
  const columns = DIMENSION_IDS.map(dimension);
  return Array.from(totals, (total, position) => {
    const category = total < 0 ? categoryOf[position]! : categories[categoryOf[position]!]!.id;
    return [shown(total), category, ...columns.map((column) => shown(column[position]!))].join(" ");
  });
}
