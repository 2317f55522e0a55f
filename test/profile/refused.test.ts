// What an agency's profile is refused for: code, place in the extension, and the arithmetic in words. Expected: the
// regulation page's points and hand arithmetic; the invariants of the architecture page ("A profile").

import { describe, expect, it } from "vitest";
import { safeDefineProfile, safeExtendProfile } from "../../src/doors/profile.js";
import { editions, formatIssues, type Issue } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { changed, partOf, remove, set, type Change } from "../support/issues/changed-edition.js";
import { inAnyOrder, issuesOf } from "../support/issues/outcomes.js";
import { own, refusedFor } from "../support/profile/agency.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const CATEGORIES = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"];

const KOMPETENSI = ["dimensions", 1, "rules"];
const STRUKTURAL = [...KOMPETENSI, 0, "cases", 0, "rules"];
const FUNGSIONAL = [...KOMPETENSI, 0, "cases", 1, "rules"];
const PELAKSANA = [...KOMPETENSI, 0, "cases", 2, "rules"];
const BRACKETS = ["dimensions", 2, "rules", 0, "cases", 1, "rules", 0, "brackets"];
const BANDS = ["bands", "list"];
const DUTY = "pengembangan-kompetensi";

const inIndonesian = (issues: readonly Issue[]) => formatIssues(issues, { locale: "id" });
const partsOf = (path: readonly (string | number)[]) => partOf("2019@1", path) as object[];

/** What kompetensi of 2019 reaches for a PNS with a predikat, rule by rule. */
function reach(
  code: "weight_exceeded" | "weight_not_reached",
  path: readonly (string | number)[],
  jabatan: string,
  rules: Readonly<Record<string, string>>,
  reached: string,
): Issue {
  const params = {
    dimension: "kompetensi",
    context: { status: "PNS", jabatan, kinerja: "predikat" },
    weight: "40",
    rules: Object.entries(rules).map(([id, most]) => ({ id: `kompetensi.${id}`, most })),
    reached,
  };
  return code === "weight_exceeded"
    ? issue("weight_exceeded", path, params)
    : issue("weight_not_reached", path, params);
}

const leadership = { "diklat-kepemimpinan": "15", "diklat-teknis": "15", seminar: "10" };
const functional = { "diklat-fungsional": "15", "diklat-teknis": "15", seminar: "10" };
const staff = { "diklat-teknis": "22.5", seminar: "17.5" };

const flag = (id: string, fact: string, points: number, more: object = {}) => ({
  id: `kompetensi.${id}`,
  kind: "flag",
  label: id,
  fact,
  whenMissing: "no-points",
  points,
  ...(fact === "kompetensi.diklatFungsional" && { words: { "tidak-dipersyaratkan": points } }),
  ...more,
});
const teknis = (id: string, points: number, more: object = {}) => ({
  ...flag(id, "kompetensi.jpTeknis", points, more),
  kind: "threshold",
  atLeast: 20,
  credit: "all-or-nothing",
});
const sertifikasi = { sertifikasi: { kind: "flag", label: "Sertifikasi" } };
const cited = (value: string) => ({
  value,
  cite: [{ instrument: "perbkn-8-2019", provision: "x", evidence: "practice" }],
});
/** Rules of an edition under other ids. */
const renamed = (rules: readonly object[], end: string) =>
  rules.map((rule) => ({ ...rule, id: `${(rule as { readonly id: string }).id}-${end}` }));

interface Mistake {
  readonly name: string;
  readonly extension: object;
  readonly whole: readonly Change[];
  /** Issues at the given place of the extension; of the whole profile all stand at the rules of kompetensi. */
  readonly issues: (path: readonly (string | number)[]) => readonly Issue[];
  readonly path: readonly (string | number)[];
  readonly arithmetic: readonly string[];
}

describe("competence that does not reach just 40, as in working applications", () => {
  const K = "kompetensi.diklat-kepemimpinan 15";
  const F = "kompetensi.diklat-fungsional 15";
  const mistakes: readonly Mistake[] = [
    {
      name: "47.5: the hours of pelaksana for everybody",
      extension: { rules: { "kompetensi.diklat-teknis": { points: 22.5 } } },
      whole: [set([...STRUKTURAL, 1, "points", "value"], "22.5"), set([...FUNGSIONAL, 1, "points", "value"], "22.5")],
      path: ["rules", "kompetensi.diklat-teknis"],
      issues: (path) => [
        reach("weight_exceeded", path, "jpt", { ...leadership, "diklat-teknis": "22.5" }, "47.5"),
        reach("weight_exceeded", path, "fungsional", { ...functional, "diklat-teknis": "22.5" }, "47.5"),
      ],
      arithmetic: [
        `${K} + kompetensi.diklat-teknis 22,5 + kompetensi.seminar 10 = 47,5 poin, lebih dari bobotnya 40`,
        `${F} + kompetensi.diklat-teknis 22,5 + kompetensi.seminar 10 = 47,5 poin, lebih dari bobotnya 40`,
      ],
    },
    {
      name: "55: leadership and functional training for posts that have one of them",
      extension: {
        add: {
          kompetensi: [
            flag("fungsional-lain", "kompetensi.diklatFungsional", 15, { for: "struktural" }),
            flag("kepemimpinan-lain", "kompetensi.diklatKepemimpinan", 15, { for: "fungsional" }),
          ],
        },
      },
      whole: [
        set(STRUKTURAL, [...partsOf(STRUKTURAL), { ...partsOf(FUNGSIONAL)[0], id: "kompetensi.fungsional-lain" }]),
        set(FUNGSIONAL, [...partsOf(FUNGSIONAL), { ...partsOf(STRUKTURAL)[0], id: "kompetensi.kepemimpinan-lain" }]),
      ],
      path: ["add", "kompetensi"],
      issues: (path) => [
        reach("weight_exceeded", path, "jpt", { ...leadership, "fungsional-lain": "15" }, "55"),
        reach("weight_exceeded", path, "fungsional", { ...functional, "kepemimpinan-lain": "15" }, "55"),
      ],
      arithmetic: [
        `${K} + kompetensi.diklat-teknis 15 + kompetensi.seminar 10 + kompetensi.fungsional-lain 15 = 55 poin`,
      ],
    },
    {
      name: "60: a certificate of 20 on top of everything",
      extension: { facts: sertifikasi, add: { kompetensi: [flag("sertifikasi", "tambahan.sertifikasi", 20)] } },
      whole: [
        set(["facts"], { sertifikasi: { kind: "flag", label: { id: "S", en: "S" } } }),
        set(KOMPETENSI, [
          ...partsOf(KOMPETENSI),
          { ...flag("sertifikasi", "tambahan.sertifikasi", 20), label: { id: "S", en: "S" }, points: cited("20") },
        ]),
      ],
      path: ["add", "kompetensi"],
      issues: (path) => [
        reach("weight_exceeded", path, "jpt", { ...leadership, sertifikasi: "20" }, "60"),
        reach("weight_exceeded", path, "fungsional", { ...functional, sertifikasi: "20" }, "60"),
        reach("weight_exceeded", path, "pelaksana", { ...staff, sertifikasi: "20" }, "60"),
      ],
      arithmetic: [
        "kompetensi.diklat-teknis 22,5 + kompetensi.seminar 17,5 + kompetensi.sertifikasi 20 = 60 poin, lebih dari bobotnya 40",
      ],
    },
    {
      name: "95: the items of all posts for one of them",
      extension: {
        add: {
          kompetensi: [
            flag("diklat-fungsional-f", "kompetensi.diklatFungsional", 15, { for: "jpt" }),
            teknis("diklat-teknis-p", 22.5, { for: "jpt" }),
            flag("seminar-p", "kompetensi.seminar", 17.5, { for: "jpt" }),
          ],
        },
      },
      whole: [
        set(STRUKTURAL, [
          ...partsOf(STRUKTURAL),
          ...renamed(partsOf(FUNGSIONAL).slice(0, 1), "f"),
          ...renamed(partsOf(PELAKSANA), "p"),
        ]),
      ],
      path: ["add", "kompetensi"],
      issues: (path) => [
        reach(
          "weight_exceeded",
          path,
          "jpt",
          { ...leadership, "diklat-fungsional-f": "15", "diklat-teknis-p": "22.5", "seminar-p": "17.5" },
          "95",
        ),
      ],
      arithmetic: [
        `${K} + kompetensi.diklat-teknis 15 + kompetensi.seminar 10 + kompetensi.diklat-fungsional-f 15 + kompetensi.diklat-teknis-p 22,5 + kompetensi.seminar-p 17,5 = 95 poin`,
      ],
    },
    {
      name: "only 25: no technical training",
      extension: { rules: { "kompetensi.diklat-teknis@struktural,fungsional": null } },
      whole: [remove([...STRUKTURAL, 1]), remove([...FUNGSIONAL, 1])],
      path: ["rules", "kompetensi.diklat-teknis@struktural,fungsional"],
      issues: (path) => [
        reach("weight_not_reached", path, "jpt", { "diklat-kepemimpinan": "15", seminar: "10" }, "25"),
        reach("weight_not_reached", path, "fungsional", { "diklat-fungsional": "15", seminar: "10" }, "25"),
      ],
      arithmetic: [`${K} + kompetensi.seminar 10 = 25 poin, kurang dari bobotnya 40`],
    },
  ];

  it.each(mistakes)("$name: refused as an extension, at what causes it", ({ extension, issues, path, arithmetic }) => {
    const found = refusedFor(editions["2019@1"], extension);
    expect(found).toEqual(inAnyOrder(issues(path)));
    for (const sum of arithmetic) expect(inIndonesian(found)).toContain(sum);
  });

  it.each(mistakes)("$name: refused as a whole profile", ({ whole, issues, arithmetic }) => {
    const found = inAnyOrder(issuesOf(safeDefineProfile(changed("2019@1", ...whole))));
    expect(found).toEqual(inAnyOrder(issues(KOMPETENSI)));
    for (const sum of arithmetic) expect(inIndonesian(found)).toContain(sum);
  });

  it("every item open to every post: 15 + 15 + 15 + 10 = 55 for all of them, said once", () => {
    const rules = [...partsOf(FUNGSIONAL).slice(0, 1), ...partsOf(STRUKTURAL)];
    const found = issuesOf(safeDefineProfile(changed("2019@1", set(KOMPETENSI, rules))));
    expect(found).toEqual([
      reach("weight_exceeded", KOMPETENSI, "jpt", { "diklat-fungsional": "15", ...leadership }, "55"),
    ]);
    expect(inIndonesian(found)).toContain(
      `${F} + ${K} + kompetensi.diklat-teknis 15 + kompetensi.seminar 10 = 55 poin, lebih dari bobotnya 40`,
    );
  });

  it("every item open to every post, as an extension", () => {
    const found = refusedFor(editions["2019@1"], {
      add: {
        kompetensi: [
          flag("kepemimpinan-lain", "kompetensi.diklatKepemimpinan", 15, { for: "fungsional,pelaksana" }),
          flag("fungsional-lain", "kompetensi.diklatFungsional", 15, { for: "struktural,pelaksana" }),
        ],
      },
    });
    // pelaksana: 22.5 + 17.5 + 15 + 15 = 70
    expect(found).toEqual(
      inAnyOrder([
        reach("weight_exceeded", ["add", "kompetensi"], "jpt", { ...leadership, "fungsional-lain": "15" }, "55"),
        reach(
          "weight_exceeded",
          ["add", "kompetensi"],
          "fungsional",
          { ...functional, "kepemimpinan-lain": "15" },
          "55",
        ),
        reach(
          "weight_exceeded",
          ["add", "kompetensi"],
          "pelaksana",
          { ...staff, "kepemimpinan-lain": "15", "fungsional-lain": "15" },
          "70",
        ),
      ]),
    );
  });

  it("the message says how to mend it: lower the points, or cut the sum off", () => {
    const text = inIndonesian(refusedFor(editions["2019@1"], mistakes[0]!.extension));
    for (const way of ['"rescale": true', '"caps"']) expect(text).toContain(way);
  });
});

describe("holes", () => {
  const printed = [
    [91, 100, 30],
    [76, 90, 25],
    [61, 74, 15],
    [51, 60, 5],
    [0, 50, 1],
  ] as const;

  it("a hole in a bracket: 75 is in none", () => {
    const brackets = printed.map(([from, to, points]) => ({ from, to, points }));
    const found = refusedFor(editions["2019@1"], { rules: { "kinerja.nilai": { brackets } } });
    expect(found).toEqual([issue("range_gap", ["rules", "kinerja.nilai"], { from: 75, to: 75 })]);
    expect(inIndonesian(found)).toContain("Tidak ada rentang yang memuat 75;");
    const whole = issuesOf(safeDefineProfile(changed("2019@1", set([...BRACKETS, 2, "to"], 74))));
    expect(whole).toEqual([issue("range_gap", BRACKETS, { from: 75, to: 75 })]);
  });

  it("a middle band missing: 71 to 80 are in none", () => {
    const list = [
      { id: "sangat-tinggi", from: 91, to: 100, label: "Sangat Tinggi" },
      { id: "tinggi", from: 81, to: 90, label: "Tinggi" },
      { id: "rendah", from: 61, to: 70, label: "Rendah" },
      { id: "sangat-rendah", from: 0, to: 60, label: "Sangat Rendah" },
    ];
    const found = refusedFor(editions["2019@1"], { bands: { list } });
    expect(found).toEqual([issue("range_gap", ["bands", "list"], { from: 71, to: 80 })]);
    expect(inIndonesian(found)).toContain("Tidak ada rentang yang memuat 71 sampai 80;");
    expect(issuesOf(safeDefineProfile(changed("2019@1", remove([...BANDS, 2]))))).toEqual([
      issue("range_gap", BANDS, { from: 71, to: 80 }),
    ]);
  });
});

const INSTRUMENTS_OF_2019 = [
  "permenpanrb-38-2018",
  "perbkn-8-2019",
  "permenpanrb-6-2022",
  "praktik-instansi",
  "hasil-terbit",
  "ip-asn",
];
const WORDS = [
  "struktural",
  "jpt",
  "administrator",
  "pengawas",
  "fungsional",
  "pelaksana",
  "PNS",
  "PPPK",
  "CPNS",
  "predikat",
  "nilai",
];
const PREDIKAT = ["sangat-baik", "baik", "cukup", "butuh-perbaikan", "kurang", "buruk", "sangat-kurang"];
const RULES_OF_2024 = [
  "kualifikasi.pendidikan",
  "kompetensi.bobot-dasar",
  "kompetensi.diklat-kepemimpinan",
  "kompetensi.diklat-teknis",
  "kompetensi.seminar",
  "kompetensi.diklat-fungsional",
  "kinerja.predikat",
  "disiplin.hukuman",
];
const READINGS = ["15-5-1", "15-10-5"];
/** A duty of one's own that reads a fact, so that the fact is read. */
const counting = (fact: string, more: object = {}) => ({
  duties: {
    lain: { dimension: "kompetensi", fact, requires: [{ status: ["PNS", "PPPK"], atLeast: 1 }], ...more },
  },
});
const band = (id: string, from: number, to: number) => ({ id, from, to, label: id });

interface Case {
  readonly name: string;
  /** 2024 where no other is named. */
  readonly edition?: EditionId;
  readonly changes: object;
  readonly issues: readonly Issue[];
  /** What a person in a personnel office reads. */
  readonly says?: readonly string[];
}

const cases: readonly Case[] = [
  // ── weights ──
  {
    name: "weights that do not add up: 25 + 40 + 24 + 5 = 94",
    edition: "2019@1",
    changes: { weights: { kinerja: 24 }, rescale: true },
    issues: [issue("weights_do_not_add_up", ["weights"], { sum: "94" })],
    says: ["Jumlah bobot keempat dimensi 94; seharusnya 100."],
  },
  {
    name: "a weight that the rules do not reach, and one that they exceed",
    changes: { weights: { kinerja: 24, disiplin: 11 } },
    issues: [
      issue("weight_exceeded", ["weights", "kinerja"], {
        dimension: "kinerja",
        context: { status: "PNS", jabatan: "jpt", kinerja: "predikat" },
        weight: "24",
        rules: [{ id: "kinerja.predikat", most: "30" }],
        reached: "30",
      }),
      issue("weight_not_reached", ["weights", "disiplin"], {
        dimension: "disiplin",
        context: { status: "PNS", jabatan: "jpt", kinerja: "predikat" },
        weight: "11",
        rules: [{ id: "disiplin.hukuman", most: "5" }],
        reached: "5",
      }),
    ],
    says: [
      "kinerja memberi paling banyak kinerja.predikat 30 = 30 poin, lebih dari bobotnya 24",
      "disiplin memberi paling banyak disiplin.hukuman 5 = 5 poin, kurang dari bobotnya 11",
    ],
  },
  {
    name: "a cap over rules that do not reach the weight: 5 of 11",
    changes: { weights: { kinerja: 24, disiplin: 11 }, rescale: { dimensions: ["kinerja"] }, caps: ["disiplin"] },
    issues: [
      issue("weight_not_reached", ["weights", "disiplin"], {
        dimension: "disiplin",
        context: { status: "PNS", jabatan: "jpt", kinerja: "predikat" },
        weight: "11",
        rules: [{ id: "disiplin.hukuman", most: "5" }],
        reached: "5",
      }),
    ],
  },

  // ── rescale ──
  {
    name: "kompetensi from 40 to 45 at one decimal",
    edition: "2019@1",
    changes: { weights: { kompetensi: 45, kualifikasi: 20 }, rescale: true },
    issues: [
      issue("rescale_not_exact", ["weights", "kompetensi"], {
        dimension: "kompetensi",
        from: "40",
        to: "45",
        decimals: 1,
        points: [
          { rule: "kompetensi.diklat-kepemimpinan", points: "15", scaled: "16.875" },
          { rule: "kompetensi.diklat-teknis", points: "15", scaled: "16.875" },
          { rule: "kompetensi.seminar", points: "10", scaled: "11.25" },
          { rule: "kompetensi.diklat-fungsional", points: "15", scaled: "16.875" },
          { rule: "kompetensi.diklat-teknis", points: "22.5", scaled: "25.3125" },
          { rule: "kompetensi.seminar", points: "17.5", scaled: "19.6875" },
        ],
        // 22.5 × w/40 = 9w/16 has one decimal where w is a multiple of 8; so has 17.5 × w/40 = 7w/16.
        exact: ["48", "40", "56"],
      }),
    ],
    says: [
      "15 × 45 / 40 = 16,875",
      "paling banyak 1 desimal",
      "Bobot terdekat yang tepat: 48, 40, 56.",
      '"rescale": { "decimals": 4 }',
    ],
  },
  {
    name: "kinerja from 30 to 25, which no number of decimals can hold: 25 × 25/30 = 20.83…",
    changes: { weights: { kinerja: 25, disiplin: 10 }, rescale: { decimals: 4 } },
    issues: [
      issue("rescale_not_exact", ["weights", "kinerja"], {
        dimension: "kinerja",
        from: "30",
        to: "25",
        decimals: 4,
        points: [
          { rule: "kinerja.predikat", points: "25", scaled: "20.833333" },
          { rule: "kinerja.predikat", points: "5", scaled: "4.166666" },
          { rule: "kinerja.predikat", points: "1", scaled: "0.833333" },
          { rule: "kinerja.predikat", points: "10", scaled: "8.333333" },
        ],
        exact: ["24", "27", "21"],
      }),
    ],
    says: ["25 × 25 / 30 = 20,833333"],
  },
  {
    name: "rescale of a dimension whose weight stays",
    changes: { weights: { kinerja: 24, disiplin: 11 }, rescale: { dimensions: ["kinerja", "disiplin", "kompetensi"] } },
    issues: [
      issue("change_target_not_known", ["rescale", "dimensions"], {
        target: "kompetensi",
        known: ["kinerja", "disiplin"],
      }),
    ],
  },

  // ── what changes address ──
  {
    name: "a rule that is not there",
    changes: { rules: { "kompetensi.diklat-teknik": { atLeast: 24 } } },
    issues: [
      issue("change_target_not_known", ["rules", "kompetensi.diklat-teknik"], {
        target: "kompetensi.diklat-teknik",
        known: RULES_OF_2024,
      }),
    ],
    says: ['Perubahan menunjuk "kompetensi.diklat-teknik", yang tidak ada.'],
  },
  {
    name: "a duty that is not there, without what a new one needs",
    changes: { duties: { pengembangan: { ceilings: [] }, lain: null } },
    issues: [
      issue("change_target_not_known", ["duties", "pengembangan"], { target: "pengembangan", known: [DUTY] }),
      issue("change_target_not_known", ["duties", "lain"], { target: "lain", known: [DUTY] }),
    ],
  },
  {
    name: "an open point that is not there",
    changes: { interpretations: { "low-predicat": null } },
    issues: [
      issue("interpretation_not_known", ["interpretations", "low-predicat"], {
        found: "low-predicat",
        known: editions["2024@1"].interpretations.map((one) => one.id),
        suggestion: "low-predikat",
      }),
    ],
  },
  {
    name: "a reading that is not on offer",
    changes: { interpretations: { "low-predikat": "15-10-6" } },
    issues: [
      issue("alternative_not_known", ["interpretations", "low-predikat"], {
        interpretation: "low-predikat",
        found: "15-10-6",
        known: READINGS,
        suggestion: "15-10-5",
      }),
    ],
  },
  {
    name: "a reading of one's own of a point that scoring decides: that is what rules are for",
    changes: { interpretations: { "low-predikat": { choice: "20-20-20", chosen: "Dua puluh" } } },
    issues: [
      issue("alternative_not_known", ["interpretations", "low-predikat"], {
        interpretation: "low-predikat",
        found: "20-20-20",
        known: READINGS,
        suggestion: null,
      }),
    ],
  },
  {
    name: "a kind of post that nobody has, in for",
    changes: { facts: sertifikasi, add: { kompetensi: [flag("s", "tambahan.sertifikasi", 1, { for: "pelaksna" })] } },
    issues: [
      issue("unknown_word", ["add", "kompetensi", 0, "for"], {
        found: "pelaksna",
        accepted: WORDS,
        suggestion: "pelaksana",
      }),
    ],
    says: ['Mungkin maksudnya "pelaksana"?'],
  },
  {
    name: "a post and a status at once",
    changes: {
      facts: sertifikasi,
      add: { kompetensi: [flag("s", "tambahan.sertifikasi", 1, { for: ["jpt", "PPPK"] })] },
    },
    issues: [
      issue("unknown_word", ["add", "kompetensi", 0, "for"], { found: "jpt,PPPK", accepted: WORDS, suggestion: null }),
    ],
  },

  // ── ranges ──
  {
    name: "brackets that overlap",
    edition: "2019@1",
    changes: {
      rules: {
        "kinerja.nilai": {
          brackets: [
            { from: 0, to: 60, points: 5 },
            { from: 55, to: 100, points: 30 },
          ],
        },
      },
    },
    issues: [issue("range_overlap", ["rules", "kinerja.nilai"], { from: 55, to: 60 })],
    says: ["55 sampai 60 masuk dua rentang"],
  },
  {
    name: "a band that ends before it begins",
    changes: { bands: { list: [band("a", 51, 100), band("b", 50, 0)] } },
    issues: [issue("range_reversed", ["bands", "list"], { from: 50, to: 0 })],
  },
  {
    name: "bands that do not begin at 0",
    changes: { bands: { list: [band("a", 51, 100), band("b", 10, 50)] } },
    issues: [issue("range_gap", ["bands", "list"], { from: 0, to: 9 })],
  },
  {
    name: "years that end before they begin",
    changes: { measurementYears: { from: 2025, to: 2024 } },
    issues: [issue("years_reversed", ["measurementYears"], { from: 2025, to: 2024 })],
    says: ["dari 2025 sampai 2024"],
  },
  {
    name: "an added number whose range ends before it begins",
    changes: { facts: { jam: { kind: "number", least: 5, most: 4, label: "Jam" } }, ...counting("tambahan.jam") },
    issues: [issue("range_reversed", ["facts", "jam"], { from: 5, to: 4 })],
  },

  // ── ids ──
  {
    name: "two bands of one id",
    changes: { bands: { list: [band("a", 51, 100), band("a", 0, 50)] } },
    issues: [issue("duplicate_id", ["bands", "list"], { id: "a" })],
  },
  {
    name: "an instrument that the base has already",
    changes: { instruments: [...own.instruments, { id: "ip-asn", title: "Sendiri" }] },
    issues: [issue("duplicate_id", ["instruments"], { id: "ip-asn" })],
  },
  {
    name: "a status that is measured twice",
    changes: { measures: ["PNS", "PPPK", "PNS"] },
    issues: [issue("duplicate_id", ["measures"], { id: "PNS" })],
  },
  {
    name: "two words that a table cannot tell apart",
    changes: {
      facts: { bahasa: { kind: "word", words: ["Sangat Baik", "baik", "sangat-baik"], label: "Bahasa" } },
      add: {
        kompetensi: [
          {
            ...flag("bahasa", "tambahan.bahasa", 1),
            kind: "lookup",
            points: { "Sangat Baik": 2, baik: 1, "sangat-baik": 2 },
          },
        ],
      },
    },
    issues: [issue("duplicate_id", ["facts", "bahasa", "words"], { id: "sangat-baik" })],
  },

  // ── words ──
  {
    name: "points of a word that the fact cannot hold",
    changes: { rules: { "kinerja.predikat": { points: { "amat-baik": 30 } } } },
    issues: [
      issue("word_not_expected", ["rules", "kinerja.predikat"], {
        fact: "kinerja.predikat",
        word: "amat-baik",
        accepted: [...PREDIKAT, "tidak-ada"],
      }),
    ],
  },
  {
    name: "an added lookup that leaves a word out",
    changes: {
      facts: { bahasa: { kind: "word", words: ["dasar", "mahir"], label: "Bahasa" } },
      add: { kompetensi: [{ ...flag("bahasa", "tambahan.bahasa", 1), kind: "lookup", points: { mahir: 1 } }] },
    },
    issues: [issue("word_not_covered", ["add", "kompetensi", 0], { fact: "tambahan.bahasa", words: ["dasar"] })],
    says: ["Belum ada ketentuan untuk dasar pada tambahan.bahasa."],
  },

  // ── added facts ──
  {
    name: "a rule that reads a fact that is not declared",
    changes: {
      add: { kompetensi: [flag("s", "tambahan.sertifikat", 1)] },
      facts: sertifikasi,
      ...counting("kompetensi.jpTeknis"),
    },
    issues: [
      issue("fact_not_declared", ["add", "kompetensi", 0], {
        fact: "tambahan.sertifikat",
        known: ["tambahan.sertifikasi"],
      }),
      issue("fact_unread", ["facts", "sertifikasi"], { fact: "tambahan.sertifikasi" }),
    ],
    says: ['Nyatakan di bawah "facts".'],
  },
  {
    name: "a duty that counts a fact that is not declared",
    changes: counting("tambahan.jam"),
    issues: [issue("fact_not_declared", ["duties", "lain", "fact"], { fact: "tambahan.jam", known: [] })],
  },
  {
    name: "a duty that counts yes or no",
    changes: { facts: sertifikasi, ...counting("tambahan.sertifikasi") },
    issues: [issue("fact_unsuitable", ["duties", "lain", "fact"], { fact: "tambahan.sertifikasi", rule: "duty" })],
  },
  {
    name: "a fact that nothing reads",
    changes: { facts: sertifikasi },
    issues: [issue("fact_unread", ["facts", "sertifikasi"], { fact: "tambahan.sertifikasi" })],
  },
  ...["nip", "NAMA", "Jp_Teknis", "jpteknis", "total", "kategori", "skor_kinerja"].map(
    (name): Case => ({
      name: `a fact with the name ${name}, which a column of the tables has`,
      changes: { facts: { [name]: { kind: "number", label: name } }, ...counting(`tambahan.${name}`) },
      issues: [issue("fact_name_taken", ["facts", name], { name })],
    }),
  ),
  {
    name: "two facts whose columns cannot be told apart",
    changes: {
      facts: { jam_kerja: { kind: "number", label: "Jam" }, jamKerja: { kind: "number", label: "Jam" } },
      duties: {
        ...counting("tambahan.jam_kerja").duties,
        lagi: counting("tambahan.jamKerja").duties.lain,
      },
    },
    issues: [
      issue("fact_name_taken", ["facts", "jam_kerja"], { name: "jam_kerja" }),
      issue("fact_name_taken", ["facts", "jamKerja"], { name: "jamKerja" }),
    ],
  },
  {
    name: "a flag that reads a number",
    changes: {
      facts: { jam: { kind: "number", label: "Jam" } },
      add: { kompetensi: [flag("jam", "tambahan.jam", 1)] },
    },
    issues: [issue("fact_unsuitable", ["add", "kompetensi", 0], { fact: "tambahan.jam", rule: "flag" })],
  },
  {
    name: "brackets over a number that has no upper limit of 100",
    changes: {
      facts: { skor: { kind: "number", label: "Skor", most: 120 } },
      add: {
        kompetensi: [
          {
            ...flag("skor", "tambahan.skor", 1),
            kind: "bracket",
            points: undefined,
            fractions: "round",
            brackets: [{ from: 0, to: 100, points: 1 }],
          },
        ],
      },
    },
    issues: [issue("fact_unsuitable", ["add", "kompetensi", 0], { fact: "tambahan.skor", rule: "bracket" })],
  },
  {
    name: "a comparison of a degree with something else",
    changes: { rules: { "kualifikasi.pendidikan": { against: "kinerja.predikat" } } },
    issues: [
      issue("fact_unsuitable", ["rules", "kualifikasi.pendidikan"], { fact: "kinerja.predikat", rule: "compare" }),
    ],
  },

  // ── sources ──
  {
    name: "a source that is in no list",
    edition: "2019@1",
    changes: {
      rules: {
        "disiplin.hukuman": {
          points: { ringan: { value: 4, cite: [{ instrument: "perbup-8", provision: "x", evidence: "verbatim" }] } },
        },
      },
    },
    issues: [
      issue("instrument_not_known", ["rules", "disiplin.hukuman"], {
        instrument: "perbup-8",
        known: [...INSTRUMENTS_OF_2019, "perbup-7-2025"],
      }),
    ],
  },

  // ── duties ──
  {
    name: "a new duty that leaves PPPK out",
    changes: counting("kompetensi.jpTeknis", { requires: [{ status: ["PNS"], atLeast: 1 }] }),
    issues: [issue("duty_status_not_covered", ["duties", "lain", "requires"], { duty: "lain", status: "PPPK" })],
  },
  ...(
    [
      ["category", "cukup", "cukup"],
      ["category", 70, "70"],
      ["dimension", 40.5, "40.5"],
      ["total", "100.1", "100.1"],
      ["total", "1e1", "1e1"],
      ["total", -1, "-1"],
      ["total", 0.1 + 0.2, "0.30000000000000004"],
      ["total", "tinggi", "tinggi"],
    ] as const
  ).map(
    ([on, at, found]): Case => ({
      name: `a ceiling on ${on} at ${String(at)}`,
      changes: { duties: { [DUTY]: { ceilings: [{ on, at }] } } },
      issues: [
        issue("ceiling_unknown", ["duties", DUTY, "ceilings", 0], { duty: DUTY, found, categories: CATEGORIES }),
      ],
    }),
  ),

  // ── shape ──
  {
    name: "a misspelt key, with what was meant",
    changes: { wieghts: { kinerja: 30 } },
    issues: [
      issue("unknown_key", ["wieghts"], {
        key: "wieghts",
        accepted: [
          "id",
          "revision",
          "standing",
          "title",
          "authority",
          "instruments",
          "cite",
          "measurementYears",
          "measures",
          "weights",
          "caps",
          "rescale",
          "facts",
          "rules",
          "add",
          "bands",
          "duties",
          "interpretations",
        ],
        suggestion: "weights",
      }),
    ],
    says: ['Mungkin maksudnya "weights"?'],
  },
  {
    name: "a fifth dimension",
    changes: { weights: { integritas: 5 } },
    issues: [
      issue("unknown_key", ["weights", "integritas"], {
        key: "integritas",
        accepted: ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
        suggestion: null,
      }),
    ],
  },
  {
    name: "a standing that only the editions have",
    changes: { standing: "official" },
    issues: [
      issue("unknown_word", ["standing"], { found: "official", accepted: ["agency", "draft"], suggestion: null }),
    ],
  },
  {
    name: "no title, no authority",
    changes: { title: "", authority: undefined },
    issues: [
      issue("profile_malformed", ["title"], { expected: "text", found: "" }),
      issue("profile_malformed", ["authority"], { expected: "string | object", found: "undefined" }),
    ],
  },
];

describe("an extension is refused at what is wrong with it", () => {
  it.each(cases)("$name", ({ edition = "2024@1", changes, issues, says = [] }) => {
    const found = refusedFor(editions[edition], changes);
    expect(found).toEqual(inAnyOrder(issues));
    for (const part of says) expect(inIndonesian(found)).toContain(part);
  });

  it.each([0.1 + 0.2, 100.5, -1, "24,5", "1e3", " 5", "", "24.00001"])(
    "a weight of %j is refused, and what is accepted is said",
    (kinerja) => {
      const found = refusedFor(editions["2024@1"], { weights: { kinerja } });
      expect(found.map(({ code, path }) => [code, path])).toEqual([["profile_malformed", ["weights", "kinerja"]]]);
      // Digits and numbers are accepted: to ask for a text would be wrong.
      expect(found[0]?.params).toMatchObject({
        found: String(kinerja),
        expected: expect.stringMatching(/0.*100/) as string,
      });
    },
  );

  it("all at once", () => {
    const found = refusedFor(editions["2019@1"], {
      weights: { kinerja: 24 },
      rescale: true,
      bands: { list: [band("a", 51, 100), band("b", 10, 50)] },
      measurementYears: { from: 2025, to: 2024 },
    });
    expect(found.map((one) => one.code).sort()).toEqual(["range_gap", "weights_do_not_add_up", "years_reversed"]);
  });
});

describe("whole profiles", () => {
  it("a point that is decided in the facts cannot change the profile", () => {
    const at = editions["2019@1"].interpretations.findIndex((one) => one.id === "training-windows");
    const change = ["interpretations", at, "alternatives", 0, "change"];
    const found = issuesOf(safeDefineProfile(changed("2019@1", set(change, { bands: { fractions: "round" } }))));
    expect(found).toEqual([
      issue("change_not_expected", change, {
        interpretation: "training-windows",
        alternative: "rolling-months",
        decidedBy: "facts",
      }),
    ]);
    expect(inIndonesian(found)).toContain("training-windows diputuskan dalam fakta");
  });

  it("a base that breaks an invariant is refused by its own paths", () => {
    const base = changed("2019@1", set(["dimensions", 3, "weight"], "6"));
    expect(inAnyOrder(issuesOf(safeExtendProfile(base as never, own))).map((one) => [one.code, one.path])).toEqual([
      ["weight_not_reached", ["dimensions", 3, "rules"]],
      ["weights_do_not_add_up", ["dimensions"]],
    ]);
  });
});
