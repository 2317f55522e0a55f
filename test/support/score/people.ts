// People for the property tests: valid facts of every kind, and values that are nearly or not at all facts.

import fc from "fast-check";
import type { Hukuman, Jabatan, Pendidikan, Predikat, Status } from "../../../src/doors/facts.js";
import {
  createScorer,
  editions,
  type Outcome,
  type PersonFacts,
  type Result,
  type Scorer,
} from "../../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

export const EDITIONS = ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[];

export const everyJabatan: readonly Jabatan[] = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
export const everyPendidikan: readonly Pendidikan[] = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
export const everyPredikat: readonly Predikat[] = [
  "sangat-baik",
  "baik",
  "cukup",
  "butuh-perbaikan",
  "kurang",
  "buruk",
  "sangat-kurang",
];
export const everyHukuman: readonly Hukuman[] = ["tidak-pernah", "ringan", "sedang", "berat"];

/** Deliberately mutable and loosely typed, so that a test can break it. */
export type Loose = Record<string, unknown>;

const word = <T>(words: readonly T[]) => fc.constantFrom(...words);
const hundredths = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`);

/** Lesson hours: much around the threshold, some everyday, a few far away, as number and as text. */
export const hours: fc.Arbitrary<number | string> = fc.oneof(
  fc.constantFrom<number | string>(0, 19, 20, 21, "0", "19.99", "20", "20.0", "20.01", 19.999, 9_999, "000", "7"),
  fc.integer({ min: 0, max: 60 }),
  hundredths(60),
  hundredths(60).map(Number),
);

/** Performance as a number from 0 to 100, much around the edges of the brackets. */
export const nilai: fc.Arbitrary<number | string> = fc.oneof(
  fc.constantFrom<number | string>(
    0,
    50,
    "50.5",
    51,
    60,
    "60.4",
    60.5,
    61,
    75,
    "75.5",
    76,
    90,
    90.01,
    "90.5",
    91,
    100,
    "100.00",
  ),
  fc.integer({ min: 0, max: 100 }),
  hundredths(100),
  hundredths(100).map(Number),
);

function statusOf(edition: EditionId): readonly Status[] {
  return edition.startsWith("2019") ? ["PNS"] : ["PNS", "PPPK"];
}

/** Facts of a person whom the edition scores. Facts that may be left out are left out now and then, or `undefined`. */
export function personOf(edition: EditionId): fc.Arbitrary<PersonFacts> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
  const rating = fc.record({ predikat: word(everyPredikat) });
  const flags = word([true, false]);
  return fc
    .record(
      {
        id: maybe(fc.string()),
        name: maybe(fc.string()),
        unit: maybe(fc.string()),
        status: word(statusOf(edition)),
        jabatan: word(everyJabatan),
        kualifikasi: fc.record(
          {
            pendidikan: word(everyPendidikan),
            syaratPendidikan: edition.startsWith("2019") ? maybe(word(everyPendidikan)) : word(everyPendidikan),
          },
          { requiredKeys: edition.startsWith("2019") ? ["pendidikan"] : ["pendidikan", "syaratPendidikan"] },
        ),
        kompetensi: fc.record(
          {
            diklatKepemimpinan: maybe(flags),
            diklatFungsional: maybe(word([true, false, "tidak-dipersyaratkan" as const])),
            jpTeknis: maybe(hours),
            seminar: maybe(flags),
          },
          { requiredKeys: [] },
        ),
        kinerja: edition.startsWith("2019") ? fc.oneof(rating, fc.record({ nilai })) : rating,
        disiplin: fc.record({ hukuman: word(everyHukuman) }),
      },
      { requiredKeys: ["status", "jabatan", "kualifikasi", "kompetensi", "kinerja", "disiplin"] },
    )
    .map((facts): PersonFacts => facts);
}

/** An edition together with a person whom it scores. */
export const editionAndPerson: fc.Arbitrary<{ edition: EditionId; facts: PersonFacts }> = fc
  .constantFrom(...EDITIONS)
  .chain((edition) => personOf(edition).map((facts) => ({ edition, facts })));

/** Any value at all: every kind of object that fast-check can make. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
});

/** Values that look nearly right, or that break naive code. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    null,
    "",
    " ",
    "ya",
    "true",
    "s1",
    "S1 ",
    "pns",
    "PNS",
    "S1",
    "baik",
    "ringan",
    "pelaksana",
    "tidak-dipersyaratkan",
    true,
    false,
    0,
    -0,
    -1,
    "-0",
    20,
    "20",
    100,
    100.01,
    NaN,
    Infinity,
    -Infinity,
    1e400,
    1e21,
    "20 JP",
    "12,5",
    "1e3",
    "0x14",
    "٢٠",
    "２０",
    10n,
    Symbol("20"),
    "__proto__",
    "constructor",
    "toString",
  ),
  // Made anew each time, since a second mutation may write into them.
  fc
    .constantFrom<(() => unknown)[]>(
      () => new Number(20),
      () => new String("S1"),
      () => new Boolean(true),
      () => new Date(0),
      () => ({}),
      () => [],
      () => ["S1"],
      () => () => 20,
    )
    .map((make) => make()),
  anything,
);

const paths: readonly (readonly string[])[] = [
  ...["id", "name", "unit", "status", "jabatan", "kualifikasi", "kompetensi", "kinerja", "disiplin", "tambahan"].map(
    (key) => [key],
  ),
  ...["pendidikan", "syaratPendidikan"].map((key) => ["kualifikasi", key]),
  ...["diklatKepemimpinan", "diklatFungsional", "jpTeknis", "seminar"].map((key) => ["kompetensi", key]),
  ...["predikat", "nilai"].map((key) => ["kinerja", key]),
  ["disiplin", "hukuman"],
];

const strangeKeys = [
  "jpteknis",
  "jp_teknis",
  "Status",
  "hukumam",
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "0",
  "",
  "tambahan",
];

/** One way to break valid facts. It changes the copy that it is given. */
type Mutation = (facts: Loose) => unknown;

function groupAt(facts: Loose, path: readonly string[]): Loose | undefined {
  const group = path.length === 1 ? facts : facts[path[0]!];
  return isLoose(group) ? group : undefined;
}

function define(group: Loose | undefined, key: string, value: unknown): void {
  // As JSON.parse would: a key of its own, even where it is called "__proto__". A place of a text in a box stays as it is.
  if (group !== undefined)
    Reflect.defineProperty(group, key, { value, writable: true, enumerable: true, configurable: true });
}

function holding(target: object, facts: Loose): unknown {
  for (const [key, value] of Object.entries(facts)) define(target as Loose, key, value);
  return target;
}

class Pegawai {
  readonly kind = undefined;
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.constantFrom(...paths), junk).map(
    ([path, value]): Mutation =>
      (facts) => {
        define(groupAt(facts, path), path.at(-1)!, value);
        return facts;
      },
  ),
  fc.constantFrom(...paths).map(
    (path): Mutation =>
      (facts) => {
        const group = groupAt(facts, path);
        if (group !== undefined) Reflect.deleteProperty(group, path.at(-1)!);
        return facts;
      },
  ),
  fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...strangeKeys)).map(
    ([path, key]): Mutation =>
      (facts) => {
        const group = groupAt(facts, path);
        const value = group?.[path.at(-1)!];
        if (group !== undefined) Reflect.deleteProperty(group, path.at(-1)!);
        define(group, key, value);
        return facts;
      },
  ),
  fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.constantFrom(...strangeKeys), fc.string()), junk).map(
    ([path, key, value]): Mutation =>
      (facts) => {
        define(groupAt(facts, path), key, value);
        return facts;
      },
  ),
  fc
    .tuple(
      fc.constantFrom(["kompetensi", "jpTeknis"], ["kinerja", "nilai"]),
      fc.constantFrom<unknown[]>(-1, "-0.01", 100.01, "101", -0, "1e3", NaN, "12,5", 5e-324, 1e308),
    )
    .map(
      ([path, value]): Mutation =>
        (facts) => {
          define(groupAt(facts, path), path[1], value);
          return facts;
        },
    ),
  // Other kinds of object with the same content.
  fc.constantFrom<Mutation>(
    (facts) => Object.create(facts) as unknown,
    (facts) => holding(Object.create(null) as object, facts),
    (facts) => holding(new Pegawai(), facts),
    (facts) => holding(Object.create({ inherited: 1 }) as object, facts),
    (facts) => holding([], facts),
    (facts) => holding(new Date(0), facts),
    (facts) => holding(() => undefined, facts),
    (facts) => new Map(Object.entries(facts)),
    (facts) => [facts],
    (facts) => Object.keys(facts).join(),
    (facts) => ({ ...facts, [Symbol("key")]: 1 }),
    (facts) => Object.defineProperty(facts, "hidden", { value: 1, enumerable: false }),
    (facts) => new Proxy(facts, {}),
  ),
);

/** Facts that are valid but for at most two mutations; some of the mutations leave them valid. */
export const nearlyFacts: fc.Arbitrary<unknown> = fc
  .tuple(editionAndPerson, fc.array(mutation, { maxLength: 2 }))
  .map(([{ facts }, mutations]) =>
    mutations.reduce<unknown>((value, mutate) => (isLoose(value) ? mutate(value) : value), structuredClone(facts)),
  );

function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null;
}

/** A scorer for each edition under its own readings, and under each single other reading that scoring can take. */
export const everyScorer: readonly Reading[] = EDITIONS.flatMap((edition) => [
  reading(edition, edition, createScorer({ profile: edition })),
  ...editions[edition].interpretations
    .filter(({ decidedBy }) => decidedBy === "scoring")
    .flatMap(({ id, alternatives }) =>
      alternatives.map((alternative) =>
        reading(
          `${edition}, ${id} = ${alternative.id}`,
          edition,
          createScorer({ profile: edition, interpretations: { [id]: alternative.id } }),
        ),
      ),
    ),
]);

/** Any of these scorers, and a person whom it scores. */
export const scorerAndPerson = fc
  .constantFrom(...everyScorer)
  .chain((under) => personOf(under.edition).map((facts) => ({ under, facts })));

/** The result; nothing where the reading cannot do without a fact that was left out. */
export function resultOf(outcome: Outcome<Result>): Result | undefined {
  if (outcome.success) return outcome.data;
  const unexpected = outcome.issues.filter((one) => one.code !== "missing_fact");
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected));
  return undefined;
}

/** A value as it comes back from JSON. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

interface Reading {
  readonly name: string;
  readonly edition: EditionId;
  readonly scorer: Scorer;
}

/** A scorer that a counterexample shows by its name alone. */
function reading(name: string, edition: EditionId, scorer: Scorer): Reading {
  return Object.defineProperty({ name, edition, scorer }, fc.toStringMethod, { value: () => name });
}

/** Paths of all objects inside a value that are not frozen. Functions are not looked into. */
export function unfrozen(value: unknown, path = "$", seen = new Set<object>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Reflect.ownKeys(value).flatMap((key) =>
    unfrozen((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`, seen),
  );
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

/** One person who is scored under every edition, for tests that need no other. */
export const onePerson = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { jpTeknis: 20, seminar: true },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
} as const satisfies PersonFacts;
