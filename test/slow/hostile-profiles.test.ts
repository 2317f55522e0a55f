// Hostile extensions, profiles, files and facts: each is refused with an issue that can be said in both languages, or with
// exit code 2 and the line. Nothing throws anything but an IpAsnError, and nobody's prototype changes.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  defineProfile,
  type ProfileExtension,
  readProfile,
  safeCreateScorer,
  safeDefineProfile,
  safeExtendProfile,
  safeReadProfile,
} from "../../src/doors/profile.js";
import {
  createScorer,
  editions,
  extendProfile,
  IpAsnError,
  type Issue,
  type Outcome,
  type PersonFacts,
  type ProfileSource,
} from "../../src/index.js";
import { formatIssue } from "../doors/locales.js";
import { directory, ipAsn } from "../support/cli/command-line.js";
import { changed, partOf, set, setGetter, type Path } from "../support/issues/changed-edition.js";
import { extended, own, OWN_SOURCE, person } from "../support/profile/agency.js";

const of2024 = editions["2024@1"];
const DUTY = "pengembangan-kompetensi";

// ── What must stay as it is ──

const prototypes: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Function.prototype,
];
const shapes = prototypes.map((one) => JSON.stringify(Reflect.ownKeys(one).map(String)));
const hashes = JSON.stringify(editions);

afterEach(() => {
  expect(prototypes.map((one) => JSON.stringify(Reflect.ownKeys(one).map(String)))).toEqual(shapes);
  expect(JSON.stringify(editions)).toBe(hashes);
});

// ── What must be so of each refusal ──

/** The codes of what a value is refused for; each issue can be said, and the other door throws. */
function refused(safe: () => Outcome<unknown>, throwing?: () => unknown): readonly string[] {
  const outcome = safe();
  if (outcome.success) throw new Error("It was accepted.");
  expect(outcome.issues.length).toBeGreaterThan(0);
  for (const one of outcome.issues.slice(0, 20)) {
    for (const locale of ["id", "en"] as const) {
      expect(formatIssue(one, { locale })).not.toBe("");
      expect(formatIssue(one, { locale }).length).toBeLessThan(3_000);
    }
  }
  if (throwing !== undefined) expect(throwing).toThrow(IpAsnError);
  return outcome.issues.map((one: Issue) => one.code);
}

const refusedExtension = (make: () => unknown, base: ProfileSource = of2024) =>
  refused(() => safeExtendProfile(base, make()));
const refusedProfile = (make: () => unknown) => refused(() => safeDefineProfile(make()));
const refusedAsRead = (make: () => unknown) =>
  refused(
    () => safeReadProfile(make()),
    () => readProfile(make()),
  );

// ── Hostile values ──

function fail(): never {
  throw new Error("not to be read");
}

function throwNothing(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a hostile getter may do
  throw undefined;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at = at + 1) value = wrap(value);
  return value;
}

/** A proxy that has the same keys whatever is asked, and further proxies behind them. */
function withoutEnd(): unknown {
  const handler: ProxyHandler<object> = {
    get: (_, key) => (typeof key === "symbol" ? undefined : new Proxy({}, handler)),
    has: () => true,
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  };
  return new Proxy({}, handler);
}

function withAMillionKeys(): unknown {
  return new Proxy(
    {},
    {
      get: () => 1,
      ownKeys: () => Array.from({ length: 1_000_000 }, (_, index) => `k${index}`),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
    },
  );
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}

/** Values that belong nowhere in an extension, a profile or a person's facts. */
const nowhere: readonly (readonly [string, () => unknown])[] = [
  ["objects nested 100,000 deep", () => nested(100_000, (inner) => ({ a: inner }))],
  ["lists nested 100,000 deep", () => nested(100_000, (inner) => [inner])],
  ["an object that holds itself", cyclic],
  ["a proxy without end", withoutEnd],
  ["a revoked proxy", revoked],
  ["a proxy that throws", () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })],
  [
    "a getter that throws",
    () => ({
      get id(): string {
        return fail();
      },
      get value(): string {
        return fail();
      },
    }),
  ],
  ["a getter that throws no error", () => Object.defineProperty({}, "id", { enumerable: true, get: throwNothing })],
  [
    "a name of its kind that throws",
    () => ({
      get [Symbol.toStringTag](): string {
        return fail();
      },
    }),
  ],
  ["a date", () => new Date(0)],
  ["no date", () => new Date(NaN)],
  ["a map", () => new Map([["kinerja", 24]])],
  ["a set", () => new Set(["kinerja"])],
  ["an expression", () => /a/],
  ["a boxed number", () => new Number(24)],
  ["a boxed text", () => new String("kinerja")],
  ["bytes", () => new Uint8Array(8)],
  ["a function", () => () => 24],
  ["a symbol", () => Symbol("kinerja")],
  ["a bigint", () => 24n],
  ["NaN", () => NaN],
  ["infinity", () => Infinity],
  ["true", () => true],
];

const aMillionKeys = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, index]));

const heavy: readonly (readonly [string, () => unknown])[] = [
  ["a proxy of a million keys", withAMillionKeys],
  ["a million keys", () => aMillionKeys],
  ["a list of a million items", () => Array.from({ length: 1_000_000 }, () => "kinerja")],
  ["a list of a million holes", () => new Array<unknown>(1_000_000)],
  [
    "a list that says that it is long",
    () => new Proxy([], { get: (list, key): unknown => (key === "length" ? 1_000_000 : Reflect.get(list, key)) }),
  ],
];

// ── Extensions ──

/** An extension that says something of everything, and is valid. */
const rich = {
  ...own,
  instruments: [{ id: "perbup-7-2025", title: { id: "Perbup", en: "Decree" }, note: "catatan" }],
  revision: 2,
  standing: "draft",
  measurementYears: { from: 2024, to: 2026 },
  measures: ["PNS", "PPPK"],
  weights: { kinerja: 24, disiplin: "11" },
  rescale: { dimensions: ["kinerja", "disiplin"], decimals: 2 },
  caps: ["kompetensi"],
  rules: {
    "kompetensi.diklat-teknis": { atLeast: { value: 24, cite: [OWN_SOURCE] } },
    "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": 5 } },
    "kompetensi.bobot-dasar": { points: { kurang: 9 } },
  },
  facts: {
    sertifikasi: { kind: "flag", label: "Sertifikasi" },
    jam: { kind: "number", label: "Jam", least: 0, most: 400 },
    bahasa: { kind: "word", label: "Bahasa", words: ["dasar", "mahir"] },
  },
  add: {
    kompetensi: [
      {
        id: "kompetensi.sertifikasi",
        kind: "flag",
        label: "S",
        fact: "tambahan.sertifikasi",
        whenMissing: "no-points",
        points: 6,
        for: ["PNS"],
      },
      {
        id: "kompetensi.jam",
        kind: "threshold",
        label: "J",
        fact: "tambahan.jam",
        whenMissing: 1,
        atLeast: 8,
        points: 2,
        credit: { proportional: { decimals: 1, rounding: "down" } },
      },
      {
        id: "kompetensi.bahasa",
        kind: "lookup",
        label: "B",
        fact: "tambahan.bahasa",
        whenMissing: "reject",
        points: { dasar: 1, mahir: 2 },
      },
    ],
  },
  bands: {
    fractions: "round",
    list: [
      { id: "atas", from: 51, to: 100, label: "Atas" },
      { id: "bawah", from: 0, to: 50, label: "Bawah" },
    ],
  },
  duties: {
    [DUTY]: { requires: [{ status: ["PNS", "PPPK"], atLeast: 24 }], ceilings: [{ on: "category", at: "bawah" }] },
  },
  interpretations: { "training-windows": { choice: "tahun-ajaran", chosen: "Tahun ajaran" }, "jp-credit": null },
} as const;

const extensionWith = (path: Path, value: unknown): unknown => {
  if (path.length === 0) return value;
  const extension = JSON.parse(JSON.stringify(rich)) as unknown;
  set(path, value)(extension);
  return extension;
};

const places: readonly Path[] = [
  [],
  ["id"],
  ["title"],
  ["instruments"],
  ["cite"],
  ["measurementYears"],
  ["measures"],
  ["weights"],
  ["weights", "kinerja"],
  ["caps"],
  ["rules"],
  ["rules", "kompetensi.diklat-teknis"],
  ["rules", "kompetensi.diklat-teknis", "atLeast"],
  ["rules", "kompetensi.bobot-dasar", "points", "kurang"],
  ["facts", "bahasa", "words"],
  ["add"],
  ["add", "kompetensi", 1, "credit"],
  ["add", "kompetensi", 1, "whenMissing"],
  ["bands"],
  ["duties"],
  ["duties", DUTY, "ceilings", 0, "at"],
  ["interpretations"],
  ["interpretations", "training-windows"],
];

/** Paths to all objects inside plain data, from the outside in. */
function objectsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** Data with a key of its own called `__proto__`, as JSON.parse makes it. */
function withProto(data: unknown, path: Path, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(data)) as unknown;
  set([...path, "__proto__"], value)(copy);
  return copy;
}

const lastKeys = (outcome: Outcome<unknown>) =>
  outcome.success ? ["accepted"] : outcome.issues.map((one) => one.path.at(-1));

describe("a hostile extension", () => {
  it("is made from one that is valid", () => {
    const outcome = safeExtendProfile(of2024, rich);
    expect(outcome.success ? [] : outcome.issues).toEqual([]);
  });

  it.each(nowhere)("with %s is refused wherever it stands", (_, make) => {
    for (const path of places) refusedExtension(() => extensionWith(path, make()));
    for (const path of [[], ["rules"]])
      expect(() => extendProfile(of2024, extensionWith(path, make()) as ProfileExtension)).toThrow(IpAsnError);
  });

  it.each(heavy)("with %s is too large, and is not read", (_, make) => {
    for (const path of [["rules"]])
      expect([path, refusedExtension(() => extensionWith(path, make()))]).toEqual([path, ["too_large"]]);
  });

  it("with a getter that throws is refused at every depth", () => {
    for (const path of objectsIn(rich)) {
      const make = () => {
        const extension = JSON.parse(JSON.stringify(rich)) as unknown;
        setGetter([...path, "label"], fail)(extension);
        return extension;
      };
      refusedExtension(make);
    }
  });

  it.each([{ polluted: true }, null, 1, [], "x"])(
    "with a key __proto__ (%j) is refused at every depth, by that key",
    (value) => {
      for (const path of objectsIn(rich)) {
        const outcome = safeExtendProfile(of2024, withProto(rich, path, value));
        expect([path, lastKeys(outcome)]).toEqual([path, expect.arrayContaining(["__proto__"])]);
      }
      expect("polluted" in {}).toBe(false);
    },
  );

  it.each([
    0.1 + 0.2,
    40.00000000000001,
    1 / 3,
    22.50001,
    1e21,
    5e-324,
    -1,
    "40.000000000000001",
    "1e3",
    "1e1",
    " 5",
    "5 ",
    "5\n",
    "",
    "+5",
    "-0",
    ".5",
    "5.",
    "0x5",
    "1,5",
    "1_000",
    "５",
    "٥",
    "9".repeat(1_000_000),
    `0.${"0".repeat(1_000_000)}1`,
  ])("with the number %j is refused wherever a number stands", (value) => {
    const numbers: readonly Path[] = [
      ["weights", "kinerja"],
      ["rules", "kompetensi.diklat-teknis", "atLeast"],
      ["rules", "kompetensi.diklat-teknis", "atLeast", "value"],
      ["rules", "kompetensi.bobot-dasar", "points", "kurang"],
      ["rules", "kompetensi.diklat-fungsional", "words", "tidak-dipersyaratkan"],
      ["add", "kompetensi", 1, "whenMissing"],
      ["facts", "jam", "most"],
      ["duties", DUTY, "requires", 0, "atLeast"],
      ["duties", DUTY, "ceilings", 0],
    ];
    for (const path of numbers) {
      const put = path.at(-1) === 0 ? { on: "total", at: value } : value;
      refusedExtension(() => extensionWith(path, put));
    }
  });

  it.each(["x".repeat(1_000_000), "\u0000", "id\n", "İ", "../../etc/passwd", "a@b"])(
    "with the id %j is refused",
    (id) => {
      expect(refusedExtension(() => extensionWith(["id"], id))).toEqual(["profile_malformed"]);
    },
  );

  it.each([
    "weights",
    "rules",
    "facts",
    "add",
    "bands",
    "duties",
    "interpretations",
    "measurementYears",
    "title",
    "cite",
  ])("with a list in place of %s is refused", (key) => {
    for (const list of [[], [[]], [{}], ["kinerja"]]) refusedExtension(() => extensionWith([key], list));
  });
});

describe("names that every object has", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const named = (name: string, value: unknown): unknown =>
    JSON.parse(`{ ${JSON.stringify(name)}: ${JSON.stringify(value)} }`);
  const duty = {
    label: "X",
    dimension: "kompetensi",
    fact: "kompetensi.jpTeknis",
    requires: [{ status: ["PNS", "PPPK"], atLeast: 1 }],
  };

  it.each(names)("%s is no rule, no dimension, no open point, no word, no fact and no profile", (name) => {
    const changes: readonly object[] = [
      { [`x${name}`]: 1 },
      { weights: named(name, 24) },
      { rescale: { dimensions: [name] } },
      { caps: [name] },
      { rules: named(name, { points: 1 }) },
      { rules: named(name, null) },
      { rules: named(`kinerja.predikat@${name}`, { points: { baik: 1 } }) },
      { rules: { "kinerja.predikat": { points: named(name, 1) } } },
      { rules: { "kinerja.predikat": { kind: name } } },
      { rules: { "kinerja.predikat": { fact: name } } },
      { rules: { "kinerja.predikat": { fact: `tambahan.${name}` } } },
      { rules: { "kompetensi.diklat-fungsional": { words: named(name, 1) } } },
      { facts: named(name, { kind: "flag", label: "X" }) },
      { add: named(name, []) },
      { bands: { fractions: name } },
      { duties: named(name, {}) },
      { duties: named(name, null) },
      { duties: { [DUTY]: { ceilings: [{ on: "category", at: name }] } } },
      { interpretations: named(name, null) },
      { interpretations: named(name, "x") },
      { interpretations: { "deemed-taken": name } },
      { measures: [name] },
      { standing: name },
      { cite: { ...OWN_SOURCE, instrument: name }, bands: { fractions: "round" } },
      { cite: { ...OWN_SOURCE, evidence: name } },
    ];
    for (const change of changes) {
      const codes = refusedExtension(() => ({ ...own, ...change }));
      expect(codes, JSON.stringify(change)).not.toContain("unreadable");
    }
    expect(refusedAsRead(() => ({ ...own, extends: name }))).toEqual(["profile_not_known"]);
    expect(
      refused(
        () => safeCreateScorer({ profile: name as "2024@1" }),
        () => createScorer({ profile: name as "2024@1" }),
      ),
    ).toEqual(["profile_not_known"]);
    for (const interpretations of [named(name, "x"), { "deemed-taken": name }] as readonly Record<string, string>[])
      refused(
        () => safeCreateScorer({ year: 2024, interpretations }),
        () => createScorer({ year: 2024, interpretations }),
      );
  });

  it.each(names.filter((name) => !name.startsWith("_")))(
    "a duty, a category, a word and a profile may be called %s all the same",
    (name) => {
      const profile = extended(of2024, {
        id: name,
        duties: named(name, duty),
        facts: { x: { kind: "word", label: "X", words: [name, "lain"] } },
        add: {
          kompetensi: [
            {
              id: "kompetensi.x",
              kind: "lookup",
              label: "X",
              fact: "tambahan.x",
              whenMissing: "no-points",
              points: { ...(named(name, 3) as object), lain: 1 },
            },
          ],
        },
        bands: {
          list: [
            { id: name, from: 51, to: 100, label: "Atas" },
            { id: "bawah", from: 0, to: 50, label: "Bawah" },
          ],
        },
      });
      const score = (x: string) =>
        createScorer({ profile }).score(
          person({ kinerja: { predikat: "kurang" }, kompetensi: { jpTeknis: 0 }, tambahan: { x } }),
        );
      // 25 + (10 + 3) + 5 + 5, and 25 + (10 + 1) + 5 + 5
      expect([score(name).total.toString(), score("lain").total.toString()]).toEqual(["48", "46"]);
      expect(score(name).category.id).toBe("bawah");
      expect(score(name).duties.map((one) => [one.id, one.met])).toEqual([
        [DUTY, false],
        [name, false],
      ]);
      const { categoryOf } = createScorer({ profile });
      expect(categoryOf(51).id).toBe(name);
    },
  );
});

// ── Whole profiles, and what is read ──

const profilePlaces: readonly Path[] = [
  [],
  ["id"],
  ["title"],
  ["measures"],
  ["instruments"],
  ["instruments", 0, "title"],
  ["dimensions"],
  ["dimensions", 0],
  ["dimensions", 0, "weight"],
  ["dimensions", 1, "rules"],
  ["dimensions", 1, "rules", 1, "cases", 0, "rules", 0],
  ["dimensions", 1, "rules", 1, "cases", 0, "rules", 0, "points", "value"],
  ["dimensions", 1, "cap"],
  ["bands", "list"],
  ["duties", 0],
  ["interpretations"],
  ["interpretations", 0, "alternatives", 0, "change"],
  ["facts"],
  ["base"],
];
const profileWith = (path: Path, value: unknown) => (path.length === 0 ? value : changed("2024@1", set(path, value)));

describe("a hostile profile", () => {
  it.each(nowhere)("with %s is refused wherever it stands", (_, make) => {
    for (const path of profilePlaces) refusedProfile(() => profileWith(path, make()));
    for (const path of [[], ["dimensions"]])
      expect(() => defineProfile(profileWith(path, make()) as ProfileSource)).toThrow(IpAsnError);
  });

  it.each(nowhere)("with %s is refused by whatever else takes profiles", (_, make) => {
    for (const path of [[], ["dimensions"]] as const) {
      const profile = () => profileWith(path, make()) as ProfileSource;
      refusedAsRead(profile);
      refusedExtension(() => own, profile());
      if (typeof make() !== "boolean")
        refused(
          () => safeCreateScorer({ profile: profile() }),
          () => createScorer({ profile: profile() }),
        );
    }
  });

  it.each(nowhere)("that extends %s is refused", (_, make) => {
    refusedAsRead(() => ({ ...own, extends: make() }));
  });

  it.each([
    { name: ["2024@1"] },
    { name: null },
    { name: "" },
    { name: "2024 " },
    { name: "2020" },
    { name: {} },
    { name: { id: "2024@1" } },
  ])("that extends what $name is no name of is refused", ({ name }) => {
    refusedAsRead(() => ({ ...own, extends: name }));
  });

  it.each(heavy)("with %s is too large, and is not read", (_, make) => {
    for (const path of [["interpretations", 0, "alternatives"]])
      expect([path, refusedProfile(() => profileWith(path, make()))]).toEqual([path, ["too_large"]]);
  });

  it("with a key __proto__ is refused at every depth, by that key", () => {
    const edition = partOf("2024@1", []);
    // One of each sort of place: what differs by its index alone is the same sort.
    const sorts = new Map(
      objectsIn(edition).map((path) => [path.filter((key) => typeof key === "string").join("."), path]),
    );
    expect(sorts.size).toBeGreaterThan(80);
    for (const path of sorts.values()) {
      const outcome = safeDefineProfile(withProto(edition, path, { polluted: true }));
      expect([path, lastKeys(outcome)]).toEqual([path, expect.arrayContaining(["__proto__"])]);
    }
    expect("polluted" in {}).toBe(false);
  });

  it.each(nowhere)("whose other readings are chosen by %s is refused", (name, make) => {
    const interpretations = () => ({ "deemed-taken": make() }) as Record<string, string>;
    refused(
      () => safeCreateScorer({ year: 2024, interpretations: interpretations() }),
      () => createScorer({ year: 2024, interpretations: interpretations() }),
    );
    if (/proxy|getter|holds itself|deep/.test(name)) {
      const all = () => make() as Record<string, string>;
      refused(
        () => safeCreateScorer({ year: 2024, interpretations: all() }),
        () => createScorer({ year: 2024, interpretations: all() }),
      );
    }
  });
});

// ── Facts ──

describe("hostile facts", () => {
  const profile = extended(of2024, {
    facts: rich.facts,
    add: { kompetensi: rich.add.kompetensi.map((one) => ({ ...one, whenMissing: "no-points" })) },
  });
  const scorers = { edition: createScorer({ year: 2024 }), agency: createScorer({ profile }) };
  const valid = person({ kompetensi: { jpTeknis: 20 }, tambahan: { sertifikasi: true, jam: 8, bahasa: "mahir" } });
  const factsWith = (path: Path, value: unknown): unknown => {
    if (path.length === 0) return value;
    const facts = structuredClone(valid) as unknown;
    set(path, value)(facts);
    return facts;
  };
  const factPlaces: readonly Path[] = [
    [],
    ["status"],
    ["jabatan"],
    ["kualifikasi"],
    ["kualifikasi", "pendidikan"],
    ["kompetensi"],
    ["kompetensi", "jpTeknis"],
    ["kinerja"],
    ["kinerja", "predikat"],
    ["disiplin", "hukuman"],
    ["tambahan"],
    ["tambahan", "jam"],
    ["tambahan", "bahasa"],
    ["tambahan", "lain"],
    ["lain"],
  ];
  const refusedFacts = (make: () => unknown, scorer = scorers.agency) =>
    refused(
      () => scorer.safeScore(make()),
      () => scorer.score(make() as PersonFacts),
    );

  it("are made from facts that are valid: 25 + 40 + 30 + 5", () => {
    // 25 base + 15 JP + 6 + 2 + 2 = 50, cut off at 40
    expect(scorers.agency.score(valid).total.toString()).toBe("100");
  });

  it.each([
    ...nowhere.map((one) => [...one, factPlaces] as const),
    ...heavy.map((one) => [...one, [["tambahan"]]] as const),
  ])("with %s are refused wherever it stands", (_, make, paths: readonly Path[]) => {
    for (const path of paths) refusedFacts(() => factsWith(path, make()));
    // The right facts are still scored as they were.
    expect(scorers.agency.score(valid).total.toString()).toBe("100");
  });

  it("of which any are added are refused by an edition, by their names", () => {
    const outcome = scorers.edition.safeScore(valid);
    expect(outcome.success ? [] : outcome.issues.map((one) => [one.code, one.path.join(".")])).toEqual([
      ["unknown_key", "tambahan.sertifikasi"],
      ["unknown_key", "tambahan.jam"],
      ["unknown_key", "tambahan.bahasa"],
    ]);
  });

  it.each([[], "", 0, 1, false, null, "x", [true]])("with tambahan %j are refused", (tambahan) => {
    refusedFacts(() => factsWith(["tambahan"], tambahan));
    refusedFacts(() => factsWith(["tambahan"], tambahan), scorers.edition);
  });

  it.each([{ polluted: true }, null, 1])(
    "with a key __proto__ (%j) are refused at every depth, by that key",
    (value) => {
      for (const path of objectsIn(valid)) {
        for (const scorer of Object.values(scorers)) {
          const outcome = scorer.safeScore(withProto(valid, path, value));
          expect([path, lastKeys(outcome)]).toEqual([path, expect.arrayContaining(["__proto__"])]);
        }
      }
    },
  );

  it.each(Object.getOwnPropertyNames(Object.prototype))("named %s are refused, and no word is called so", (name) => {
    const named = JSON.parse(`{ ${JSON.stringify(name)}: true }`) as unknown;
    refusedFacts(() => factsWith(["tambahan"], named));
    refusedFacts(() => ({ ...valid, tambahan: undefined, ...(named as object) }), scorers.edition);
    for (const path of [
      ["status"],
      ["jabatan"],
      ["kinerja", "predikat"],
      ["disiplin", "hukuman"],
      ["tambahan", "bahasa"],
    ])
      expect(refusedFacts(() => factsWith(path, name))).toEqual(["unknown_word"]);
  });

  it.each([
    NaN,
    -0,
    "1e3",
    " 5",
    "5 ",
    "",
    "1,5",
    "0x8",
    "+8",
    "8.",
    ".8",
    "８",
    "-0",
    "9".repeat(401),
    "9".repeat(10_000_000),
  ])("with the number %j are refused, as a fact of the law and as an added one", (value) => {
    for (const path of [
      ["kompetensi", "jpTeknis"],
      ["tambahan", "jam"],
    ])
      expect(refusedFacts(() => factsWith(path, value))).toEqual(["number_malformed"]);
  });

  it.each([-1, "-0.01", 400.01, "400.01", 401, 1e300, "9".repeat(400)])(
    "with %j hours of an added fact of 0 to 400 are refused",
    (jam) => {
      expect(refusedFacts(() => factsWith(["tambahan", "jam"], jam))).toEqual(["number_out_of_range"]);
    },
  );

  it.each(["ya", "true", 1, 0, "", null])("with %j where yes or no belongs are refused", (value) => {
    expect(refusedFacts(() => factsWith(["tambahan", "sertifikasi"], value))).toEqual(["wrong_type"]);
  });
});

// ── Files ──

describe("a hostile profile file", () => {
  const head = [
    'extends: "2024@1"',
    "id: kabupaten-contoh",
    "title: IP ASN Kabupaten Contoh",
    "authority: BKPSDM Kabupaten Contoh",
    "instruments: [{ id: perbup, title: Perbup }]",
    "cite: { instrument: perbup, provision: pasal 4, evidence: verbatim }",
  ];
  const yaml = (...more: readonly string[]) => [...head, ...more, ""].join("\n");

  async function check(content: string | Uint8Array, name = "profil.yaml") {
    const file = join(await directory(), name);
    await writeFile(file, content);
    const { code, out, err } = await ipAsn(["profile", "check", file, "--lang", "en"]);
    return { code, out, err: err.replaceAll(file, name) };
  }

  it("is made from one that is valid", async () => {
    expect(await check(yaml())).toMatchObject({ code: 0, err: "" });
  });

  it.each<readonly [string, number, readonly string[]]>([
    ["a key twice", 7, ["id: lain"]],
    ["a key twice within a part", 9, ["weights:", "  kinerja: 30", "  kinerja: 30"]],
    ["two documents", 7, ["---", ...head]],
    ["a tag of its own", 8, ["weights:", "  kinerja: !persen 30"]],
    ["a tag of its own on a part", 7, ["weights: !bobot { kinerja: 30 }"]],
    ["a set in place of a part", 7, ["weights: !!set { kinerja }"]],
    ["bytes in place of a number", 8, ["weights:", "  kinerja: !!binary aGVsbG8="]],
    ["40.000000000000001", 8, ["weights:", "  kompetensi: 40.000000000000001"]],
    ["4e1", 9, ["weights:", "  kinerja: 30", "  kompetensi: 4e1"]],
    ["1e1 within a line", 7, ["weights: { disiplin: 1e1 }"]],
    ["1e1 deep within", 10, ["rules:", "  kinerja.predikat:", "    points:", "      baik: 1e1"]],
    ["a number with 17 digits", 8, ["weights:", "  kompetensi: 40.12345678901234567"]],
    ["0x28", 8, ["weights:", "  kompetensi: 0x28"]],
    ["0o50", 8, ["weights:", "  kompetensi: 0o50"]],
    ["infinity", 8, ["weights:", "  kompetensi: .inf"]],
    ["no number", 8, ["weights:", "  kompetensi: .nan"]],
    ["4_0", 8, ["weights:", "  kompetensi: 4_0"]],
    ["a number as a text", 8, ["weights:", '  kompetensi: "4e1"']],
    ["__proto__ at the top", 7, ["__proto__: { polluted: true }"]],
    ["__proto__ within a part", 8, ["weights:", "  __proto__: { kinerja: 24 }"]],
    ["__proto__ deep within", 10, ["rules:", "  kinerja.predikat:", "    points:", "      __proto__: 5"]],
    ["__proto__ in quotes", 8, ["weights:", '  "__proto__": { kinerja: 24 }']],
    ["constructor", 8, ["facts:", "  constructor: { kind: flag, label: X }"]],
    ["a merge of parts", 8, ["weights:", "  <<: { kinerja: 24 }"]],
    ["a tab where spaces belong", 8, ["weights:", "\tkinerja: 30"]],
    ["an alias that nothing is named", 8, ["weights:", "  kinerja: *bobot"]],
    ["a part that holds itself", 7, ["weights: &bobot { kinerja: *bobot }"]],
    ["nothing where a part belongs", 7, ["weights:"]],
    ["a part as a key", 7, ["? { a: 1 }", ": 2"]],
    ["a number as a key", 7, ["1: 2"]],
    ["nothing as a key", 7, ["~: 2"]],
    ["a bracket that is not closed", 7, ["weights: { kinerja: 30"]],
  ])("with %s is refused, with its line: %d", async (_, line, more) => {
    const { code, out, err } = await check(yaml(...more));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err
      .trimEnd()
      .split("\n")
      .map((one) => /^profil\.yaml line (\d+): ./.exec(one)?.[1]);
    // A bracket that is not closed is noticed where the text ends.
    expect(lines[0] === String(line) || (more[0] === "weights: { kinerja: 30" && Number(lines[0]) >= line), err).toBe(
      true,
    );
    expect("polluted" in {}).toBe(false);
  });

  it.each([
    [
      "aliases that explode",
      yaml(
        "a: &a [x, x, x, x, x, x, x, x, x]",
        ..."bcdefghij".split("").map(
          (name, index) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${"abcdefghij".charAt(index)}`)
              .join(", ")}]`,
        ),
      ),
    ],
    ["100,000 brackets within each other", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["100,000 braces within each other", `${"{a: ".repeat(100_000)}1${"}".repeat(100_000)}`],
    ["100,000 brackets that are not closed", "[".repeat(100_000)],
    ["100,000 hyphens on a line", "- ".repeat(100_000)],
    ["brackets within each other, below valid lines", yaml(`weights: ${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
    [
      "60,000 keys",
      yaml(
        "rules:",
        ...Array.from({ length: 30_000 }, (_, index) => `  k${index}: null`),
        "duties:",
        ...Array.from({ length: 30_000 }, (_, index) => `  k${index}: null`),
      ),
    ],
  ])("with %s is refused, and the file is named", async (_, text) => {
    const { code, out, err } = await check(text);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("profil.yaml");
    expect(err).not.toMatch(/^ +at /m);
    expect(err.length).toBeLessThan(10_000);
  });

  it("in JSON is refused like one in YAML", async () => {
    const json = JSON.stringify({ extends: "2024@1", ...own }, null, 1).slice(0, -2);
    const lines = json.split("\n").length;
    for (const more of [
      '"__proto__": { "polluted": true }',
      '"id": "lain"',
      '"weights": { "disiplin": 1e1 }',
      '"weights": { "disiplin": 5.0000000000000001 }',
    ])
      expect(await check(`${json},\n${more}\n}`, "profil.json"), more).toEqual({
        code: 2,
        out: "",
        err: expect.stringMatching(new RegExp(`^profil\\.json line ${lines + 1}: `)) as string,
      });
    for (const text of [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000),
    ])
      expect(await check(text, "profil.json")).toMatchObject({ code: 2, out: "" });
  });

  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ["nothing in it", "", /empty/],
    ["only spaces in it", " \n\n", /no profile/],
    ["only a comment in it", "# nothing\n", /no profile/],
    ["a text in it", "halo\n", /no profile/],
    ["a list in it", "- a\n", /no profile/],
    ["more than 1 MB", yaml(`# ${"x".repeat(1_000_000)}`), /too large/],
    ["UTF-16", Buffer.from(`\ufeff${yaml()}`, "utf16le"), /UTF-16/],
    ["UTF-16 without a mark", Buffer.from(yaml(), "utf16le"), /UTF-16/],
    ["another encoding", Buffer.from(yaml("# é"), "latin1"), /UTF-8/],
    ["zeros", new Uint8Array(64), /./],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0), /Excel/],
  ])("with %s is refused, and the file is named", async (_, content, words) => {
    const { code, out, err } = await check(content);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("profil.yaml");
    expect(err).toMatch(words);
    expect(err).not.toMatch(/^ +at /m);
  });

  it("that is a directory, or is not there, is refused by its name", async () => {
    const folder = await directory();
    await mkdir(join(folder, "map.yaml"));
    for (const name of ["map.yaml", "tidak-ada.yaml"]) {
      for (const command of [["check"], ["show"], ["export"], ["diff", "2024@1"]]) {
        const { code, out, err } = await ipAsn(["profile", ...command, join(folder, name), "--lang", "en"]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(name);
        expect(err).not.toMatch(/^ +at /m);
      }
    }
  });

  it.each([1, 2, 3, 7])("in a circle of %d files that extend each other is refused", async (length) => {
    const folder = await directory();
    for (let at = 0; at < length; at = at + 1) {
      const next = `p${(at + 1) % length}.yaml`;
      await writeFile(
        join(folder, `p${at}.yaml`),
        yaml().replace('"2024@1"', next).replace("id: kabupaten-contoh", `id: p${at}`),
      );
    }
    const { code, out, err } = await ipAsn(["profile", "check", join(folder, "p0.yaml"), "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/p\d\.yaml/);
    expect(err).toContain("circle");
  });

  it("is refused by each command that takes a profile", async () => {
    const folder = await directory();
    const file = join(folder, "profil.yaml");
    const people = join(folder, "pegawai.csv");
    await writeFile(file, yaml("weights:", "  kompetensi: 4e1"));
    await writeFile(people, "nip\n1\n");
    for (const args of [
      ["profile", "check", file],
      ["profile", "show", file],
      ["profile", "export", file],
      ["profile", "diff", "2024@1", file],
      ["profile", "diff", file, "2024@1"],
      ["profile", "new", join(folder, "baru.yaml"), "--from", file],
      ["score", people, "--profile", file],
      ["explain", people, "--profile", file],
      ["compare", people, "--profiles", `2024,${file}`],
    ]) {
      const { code, out, err } = await ipAsn([...args, "--lang", "en"]);
      expect([args[1], code, out]).toEqual([args[1], 2, ""]);
      expect(err).toContain(`${file} line 8: weights.kompetensi: "4e1"`);
    }
  });
});
