// Whatever is handed to the public functions, the safe ones give an outcome and the others throw nothing but `IpAsnError`;
// each issue can be said in both languages; what is scored has a total from 0 to 100. IP_ASN_VALUES: how many values.

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import * as aggregates from "../../src/doors/aggregate.js";
import * as audits from "../../src/doors/audit.js";
import * as facts from "../../src/doors/facts.js";
import * as populations from "../../src/doors/population.js";
import * as profiles from "../../src/doors/profile.js";
import * as root from "../../src/index.js";
import { anything, nearlyFacts, onePerson, plain } from "../support/score/people.js";

const api = { ...aggregates, ...audits, ...facts, ...populations, ...profiles, ...root };

const VALUES = Number(process.env["IP_ASN_VALUES"] ?? 20_000);
const SEED = Number(process.env["IP_ASN_SEED"] ?? 20_261_127);

interface Door {
  readonly safe: (value: never) => unknown;
  readonly throwing?: (value: never) => unknown;
  readonly values: fc.Arbitrary<Make>;
  /** Of all values, in hundredths. */
  readonly share: number;
}

const scorers = (["2019", "2023", "2024", "2025", "2019@1", "2024@1"] as const).map((profile) =>
  api.createScorer({ profile }),
);
const [scorer] = scorers as [(typeof scorers)[number], ...typeof scorers];
const counted = api.aggregate({ scorer, groupBy: ["unit"] });
counted.add(scorer.score(onePerson), { unit: "A" });
const population = api.encodePopulation([onePerson, onePerson]).toBytes();

/** Values are made where they are used: fast-check itself reads what it makes. */
type Make = () => unknown;
const ready =
  (value: unknown): Make =>
  () =>
    value;

function partOf(whole: unknown, key: string | number): unknown {
  try {
    return (whole as Record<string | number, unknown> | undefined)?.[key];
  } catch {
    // A getter that an earlier change has put there.
    return undefined;
  }
}

function breakAt(parent: object, key: string, value: unknown, how: string): void {
  if (how === "delete") Reflect.deleteProperty(parent, key);
  else if (how === "symbol") Reflect.set(parent, Symbol("kunci"), value);
  else if (how === "wrap") Reflect.set(parent, key, [value]);
  else if (how === "getter") {
    const get = () => {
      throw new Error("getter");
    };
    Reflect.defineProperty(parent, key, { get, enumerable: true, configurable: true });
  } else Reflect.set(parent, key, value);
}

/** A value that was sound, with some of its places holding something else. */
function broken(sound: unknown): fc.Arbitrary<Make> {
  const places: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(sound, []);
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.oneof(
      anything.map(ready),
      fc.constantFrom<unknown>(null, undefined, -1, 1e21, "", "101", Symbol("kunci"), () => 1, 10n).map(ready),
      fc.constantFrom(...hostile),
    ),
    fc.constantFrom("set", "delete", "symbol", "wrap", "getter"),
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => () => {
    const copy = structuredClone(sound);
    for (const [path, make, how] of changes) {
      const parent = path.slice(0, -1).reduce(partOf, copy);
      if (typeof parent !== "object" || parent === null) continue;
      try {
        breakAt(parent, path.at(-1) as string, make(), how);
      } catch {
        // What an earlier change has put there refuses this one.
      }
    }
    return copy;
  });
}

const refusing = (): never => {
  throw new RangeError("jebakan");
};
const hostile: readonly Make[] = [
  () => new Proxy({}, { get: refusing }),
  () => new Proxy({}, { ownKeys: refusing, has: refusing, getOwnPropertyDescriptor: refusing }),
  () => new Proxy([], { get: refusing }),
  () => ({ toString: refusing, toJSON: refusing, valueOf: refusing }),
  () => ({ [Symbol.toPrimitive]: refusing }),
  () => Object.create(null) as unknown,
  () => ({ [Symbol("kunci")]: 1 }),
  () => Symbol("nilai"),
  () => Array.from({ length: 200 }, (_, index) => index),
  () => {
    const circle: Record<string, unknown> = {};
    circle["diri"] = circle;
    return circle;
  },
  () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 3_000; depth += 1) deep = [deep];
    return deep;
  },
];
const strange = fc.oneof(anything.map(ready), fc.constantFrom(...hostile));

const stored = plain(scorer.score(onePerson));
const aggregate = plain(counted);
const extension = { extends: "2024", id: "uji", title: "Uji", authority: "Uji", cite: "uji", weights: { disiplin: 5 } };
const options = { profile: "2024", interpretations: { "low-predikat": "20-15-10" }, groupBy: ["unit"] };
const published = { year: 2023, index: "81.98", dimensions: { kinerja: "20.5" } };

const bytes = fc.array(fc.tuple(fc.nat(population.length - 1), fc.nat(255)), { maxLength: 3 }).map((changes) => () => {
  const copy = population.slice();
  for (const [at, byte] of changes) copy[at] = byte;
  return changes.length === 3 ? copy.subarray(0, changes[0]?.[0]) : copy;
});

const doors: Readonly<Record<string, Door>> = {
  "facts of a person": {
    safe: (value) => scorers.map((one) => one.safeScore(value)),
    throwing: (value) => scorer.score(value),
    values: fc.oneof(
      { weight: 3, arbitrary: nearlyFacts.map(ready) },
      { weight: 2, arbitrary: broken(onePerson) },
      { weight: 1, arbitrary: strange },
    ),
    share: 58.9,
  },
  sensitivity: {
    safe: (value) => api.safeSensitivity(value, { profile: "2024" }),
    throwing: (value) => api.sensitivity(value, { profile: "2024" }),
    values: fc.oneof(nearlyFacts.map(ready), broken(onePerson), strange),
    share: 1,
  },
  "a stored result": {
    safe: (value) => api.safeReadResult(value),
    throwing: (value) => api.readResult(value),
    values: fc.oneof({ weight: 4, arbitrary: broken(stored) }, { weight: 1, arbitrary: strange }),
    share: 14,
  },
  "a stored aggregate": {
    safe: (value) => api.safeReadAggregate(value),
    throwing: (value) => api.readAggregate(value),
    values: fc.oneof({ weight: 4, arbitrary: broken(aggregate) }, { weight: 1, arbitrary: strange }),
    share: 8,
  },
  "a stored population": {
    safe: (value) => api.safeReadPopulation(value),
    throwing: (value) => api.readPopulation(value),
    values: fc.oneof({ weight: 4, arbitrary: bytes }, { weight: 1, arbitrary: strange }),
    share: 5,
  },
  "a profile": {
    safe: (value) => api.safeDefineProfile(value),
    throwing: (value) => api.defineProfile(value),
    values: fc.oneof({ weight: 4, arbitrary: broken(plain(api.editions["2024"])) }, { weight: 1, arbitrary: strange }),
    share: 0.05,
  },
  "a change of a profile": {
    safe: (value) => [api.safeReadProfile(value), api.safeExtendProfile(api.editions["2024"], value)],
    throwing: (value) => api.readProfile(value),
    values: fc.oneof({ weight: 4, arbitrary: broken(extension) }, { weight: 1, arbitrary: strange }),
    share: 0.05,
  },
  options: {
    safe: (value) => [api.safeCreateScorer(value), api.safeAggregate(value)],
    throwing: (value) => api.aggregate(value),
    values: fc.oneof({ weight: 4, arbitrary: broken(options) }, { weight: 1, arbitrary: strange }),
    share: 5,
  },
  "aggregates to merge": {
    safe: (value) => [api.safeMergeAggregates(value), api.safeMergeAggregates(counted, value)],
    throwing: (value) => api.mergeAggregates(counted, value),
    values: fc.oneof(broken(aggregate), strange),
    share: 3,
  },
  "measurements to compare": {
    safe: (value) => [api.safeTrend(value, published), api.safeTrend(counted, value)],
    throwing: (value) => api.trend(published, value),
    values: fc.oneof(broken(published), broken(plain(counted.summary())), broken(aggregate), strange),
    share: 5,
  },
};

const counts: { door: string; values: number; sound: number; refused: number; issues: number }[] = [];
const wrong: string[] = [];

/** What is wrong with what came of a value. */
function judge(outcome: unknown, count: { sound: number; refused: number; issues: number }): void {
  const one = outcome as {
    readonly success: boolean;
    readonly data?: unknown;
    readonly issues?: readonly root.Issue[];
  };
  if (one.success) {
    count.sound += 1;
    const total = (one.data as { readonly total?: root.Decimal }).total;
    if (total !== undefined && !(total.greaterThanOrEqualTo(0) && total.lessThanOrEqualTo(100)))
      wrong.push(`total ${total.toString()}`);
    return;
  }
  count.refused += 1;
  const issues = one.issues ?? [];
  count.issues += issues.length;
  if (issues.length === 0) wrong.push("refused without an issue");
  for (const issue of issues.slice(0, 20))
    for (const locale of ["id", "en"] as const)
      if (api.formatIssues([issue], { locale }).trim() === "") wrong.push(`nothing said of ${issue.code}`);
  JSON.stringify(issues);
}

describe.each(Object.entries(doors))("%s", (name, { safe, throwing, values, share }) => {
  it("are read or refused, and nothing else", () => {
    const numRuns = Math.ceil((VALUES * share) / 100);
    const count = { sound: 0, refused: 0, issues: 0 };
    fc.assert(
      fc.property(values, (make) => {
        wrong.length = 0;
        const value = make();
        for (const outcome of [safe(value as never)].flat()) judge(outcome, count);
        try {
          throwing?.(value as never);
        } catch (error) {
          if (!(error instanceof api.IpAsnError)) throw error;
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns, seed: SEED, endOnFailure: true },
    );
    counts.push({ door: name, values: numRuns, ...count });
  });
});

afterAll(() => {
  const rows = counts.map(
    (one) =>
      `${one.door.padEnd(26)}${Object.values(one)
        .slice(1)
        .map((n) => String(n).padStart(10))
        .join("")}`,
  );
  const all = counts.reduce((sum, one) => sum + one.values, 0);
  process.stdout.write(
    `\n${"".padEnd(26)}    values     sound   refused    issues\n${rows.join("\n")}\n${String(all)} values, seed ${String(SEED)}\n`,
  );
});
