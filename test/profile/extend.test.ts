// An agency's own profile, by example. Expected: the regulation page's points, and hand arithmetic on them.

import { describe, expect, it } from "vitest";
import { profileHash, safeExtendProfile } from "../../src/doors/profile.js";
import {
  createScorer,
  editions,
  explain,
  extendProfile,
  formatIssues,
  IpAsnError,
  type Profile,
  type ProfileSource,
  readResult,
} from "../../src/index.js";
import {
  essenceOf,
  extended,
  itemsOf,
  own,
  OWN_SOURCE,
  person,
  registerOf,
  resultUnder,
  scoresOf,
  type SomeFacts,
} from "../support/profile/agency.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const { "2019@1": of2019, "2023@1": of2023, "2024@1": of2024 } = editions;
const DUTY = "pengembangan-kompetensi";

const kinerjaOf = (profile: ProfileSource, kinerja: object) =>
  resultUnder(profile, { kinerja }).dimensions.kinerja.score.toString();

describe("weights", () => {
  // 30 → 24 is × 4/5; 5 → 11 is × 11/5.
  const scaled = extended(of2019, { weights: { kinerja: 24, disiplin: 11 }, rescale: true });

  it.each([
    ["sangat-baik", "24"],
    ["baik", "20"],
    ["cukup", "12"],
    ["butuh-perbaikan", "12"],
    ["kurang", "4"],
    ["buruk", "0.8"],
    ["sangat-kurang", "0.8"],
  ])("with rescale from 30 to 24, predikat %s gives %s", (predikat, points) => {
    expect(kinerjaOf(scaled, { predikat })).toBe(points);
  });

  it.each([
    [91, "24"],
    [90, "20"],
    [75, "12"],
    [60, "4"],
    [50, "0.8"],
  ])("with rescale from 30 to 24, a value of %d gives %s", (nilai, points) => {
    expect(kinerjaOf(scaled, { nilai })).toBe(points);
  });

  it.each([
    ["tidak-pernah", "11"],
    ["ringan", "6.6"],
    ["sedang", "4.4"],
    ["berat", "2.2"],
  ])("with rescale from 5 to 11, hukuman %s gives %s", (hukuman, points) => {
    expect(resultUnder(scaled, { disiplin: { hukuman } }).dimensions.disiplin.score.toString()).toBe(points);
  });

  it("with rescale, a dimension whose weight is not named stays as it is", () => {
    expect(scoresOf(resultUnder(scaled, { kompetensi: { seminar: true } }))).toEqual(["20", "10", "24", "11"]);
    expect(scaled.dimensions.map((one) => one.weight)).toEqual(["25", "40", "24", "11"]);
  });

  it("with rescale, the readings that are on offer are scaled too: 15, 10, 5 of 30 is 12, 8, 4 of 24", () => {
    const points = ["kurang", "buruk", "sangat-kurang"].map((predikat) =>
      resultUnder(scaled, { kinerja: { predikat } }, { "low-predikat": "15-10-5" }).dimensions.kinerja.score.toString(),
    );
    expect(points).toEqual(["8", "4", "4"]);
  });

  it("with rescale, points that the agency sets itself are not scaled", () => {
    const { dimensions } = resultUnder(
      extended(of2019, {
        weights: { kinerja: 24, disiplin: 11 },
        rescale: true,
        rules: { "kinerja.predikat": { points: { baik: 21 } } },
      }),
      { kinerja: { predikat: "baik" } },
    );
    expect(dimensions.kinerja.score.toString()).toBe("21");
  });

  it("rescale of some dimensions only leaves the others to the agency's own points", () => {
    // Kualifikasi gets 6 more for a certificate: 25 + 6 = 31.
    const profile = extended(of2019, {
      weights: { kinerja: 24, kualifikasi: 31 },
      rescale: { dimensions: ["kinerja"] },
      facts: { sertifikasi: { kind: "flag", label: "Sertifikasi" } },
      add: {
        kualifikasi: [
          {
            id: "kualifikasi.sertifikasi",
            kind: "flag",
            label: "Sertifikasi",
            fact: "tambahan.sertifikasi",
            whenMissing: "no-points",
            points: 6,
          },
        ],
      },
    });
    expect(scoresOf(resultUnder(profile, { tambahan: { sertifikasi: true } }))).toEqual(["26", "0", "24", "5"]);
    expect(scoresOf(resultUnder(profile, { tambahan: { sertifikasi: false } }))).toEqual(["20", "0", "24", "5"]);
  });

  it("without rescale, the agency sets the points that reach its weights", () => {
    const profile = extended(of2019, {
      weights: { kinerja: 24, disiplin: 11 },
      rules: {
        "kinerja.predikat": { points: { "sangat-baik": 24, baik: 18 } },
        "kinerja.nilai": {
          brackets: [
            { from: 81, to: 100, points: 24 },
            { from: 0, to: 80, points: 3 },
          ],
        },
        "disiplin.hukuman": { points: { "tidak-pernah": 11 } },
      },
    });
    expect(kinerjaOf(profile, { predikat: "sangat-baik" })).toBe("24");
    expect(kinerjaOf(profile, { predikat: "baik" })).toBe("18");
    expect(kinerjaOf(profile, { predikat: "cukup" })).toBe("15");
    expect(kinerjaOf(profile, { nilai: 81 })).toBe("24");
    expect(kinerjaOf(profile, { nilai: 80 })).toBe("3");
    expect(scoresOf(resultUnder(profile, { disiplin: { hukuman: "ringan" } }))).toEqual(["20", "0", "24", "3"]);
  });

  it("with four decimals allowed, kompetensi goes from 40 to 45: 16.875 + 16.875 + 11.25 and 25.3125 + 19.6875", () => {
    const profile = extended(of2019, {
      weights: { kompetensi: 45, kualifikasi: 20 },
      rescale: { decimals: 4 },
    });
    const all = { diklatKepemimpinan: true, diklatFungsional: true, jpTeknis: 20, seminar: true };
    expect(itemsOf(resultUnder(profile, { jabatan: "jpt", kompetensi: all }))).toEqual({
      "diklat-kepemimpinan": "16.875",
      "diklat-teknis": "16.875",
      seminar: "11.25",
    });
    expect(itemsOf(resultUnder(profile, { jabatan: "pelaksana", kompetensi: all }))).toEqual({
      "diklat-teknis": "25.3125",
      seminar: "19.6875",
    });
    // 25 → 20 is × 4/5: S2 gives 16; all together 16 + 45 + 30 + 5 = 96.
    expect(resultUnder(profile, { kompetensi: all }).total.toString()).toBe("96");
  });

  it("may be written as numbers or as digits", () => {
    const weights = [
      { kinerja: 24, disiplin: 11 },
      { kinerja: "24", disiplin: "11" },
      { kinerja: "24.0", disiplin: "11.00" },
    ];
    const hashes = weights.map((one) => profileHash(extended(of2019, { weights: one, rescale: true })));
    expect(new Set(hashes).size).toBe(1);
  });

  it("a cap follows its weight: kompetensi of 2024 is cut off at 45", () => {
    // 25 + 15 + 15 + 10 = 65 of 40; kualifikasi 25 → 20 is × 4/5.
    const profile = extended(of2024, {
      weights: { kompetensi: 45, kualifikasi: 20 },
      rescale: { dimensions: ["kualifikasi"] },
    });
    const { kompetensi } = resultUnder(profile, {
      kompetensi: { diklatFungsional: true, jpTeknis: 20, seminar: true },
    }).dimensions;
    expect([kompetensi.score.toString(), kompetensi.cap?.sum.toString()]).toEqual(["45", "65"]);
  });

  it("a dimension may weigh nothing", () => {
    const profile = extended(of2019, {
      weights: { kinerja: 35, disiplin: 0 },
      rescale: { decimals: 4, dimensions: ["disiplin"] },
      rules: {
        "kinerja.predikat": { points: { "sangat-baik": 35 } },
        "kinerja.nilai": { brackets: [{ from: 0, to: 100, points: 35 }] },
      },
    });
    expect(scoresOf(resultUnder(profile))).toEqual(["20", "0", "35", "0"]);
  });
});

describe("caps", () => {
  it("let the rules of a dimension reach more than its weight: 15 + 15 + 10 + 20 = 60, cut off at 40", () => {
    const sertifikasi = {
      id: "kompetensi.sertifikasi",
      kind: "flag",
      label: "Sertifikasi",
      fact: "tambahan.sertifikasi",
      whenMissing: "no-points",
      points: 20,
    };
    const profile = extended(of2019, {
      caps: ["kompetensi"],
      facts: { sertifikasi: { kind: "flag", label: "Sertifikasi" } },
      add: { kompetensi: [sertifikasi] },
    });
    const everything = { diklatFungsional: true, jpTeknis: 20, seminar: true };
    const { kompetensi } = resultUnder(profile, { kompetensi: everything, tambahan: { sertifikasi: true } }).dimensions;
    expect([kompetensi.score.toString(), kompetensi.cap?.sum.toString()]).toEqual(["40", "60"]);
    const some = resultUnder(profile, { kompetensi: { seminar: true }, tambahan: { sertifikasi: true } });
    expect(some.dimensions.kompetensi.score.toString()).toBe("30");
    expect(some.dimensions.kompetensi.cap?.cite).toEqual([OWN_SOURCE]);
  });
});

describe("rules", () => {
  it.each([
    [23.99, "0"],
    [24, "15"],
  ])("a threshold of 24 JP: %d JP give %s", (jpTeknis, points) => {
    const profile = extended(of2024, { rules: { "kompetensi.diklat-teknis": { atLeast: 24 } } });
    for (const jabatan of ["jpt", "administrator", "pengawas", "fungsional"])
      expect(itemsOf(resultUnder(profile, { jabatan, kompetensi: { jpTeknis } }))["diklat-teknis"]).toBe(points);
    const pelaksana = itemsOf(resultUnder(profile, { jabatan: "pelaksana", kompetensi: { jpTeknis } }));
    expect(pelaksana["diklat-teknis"]).toBe(points === "15" ? "22.5" : "0");
  });

  it("credit in proportion, rounded down to one decimal: 15 × 13/20 = 9.75 is 9.7", () => {
    const profile = extended(of2024, {
      rules: { "kompetensi.diklat-teknis": { credit: { proportional: { decimals: 1, rounding: "down" } } } },
    });
    expect(itemsOf(resultUnder(profile, { kompetensi: { jpTeknis: 13 } }))["diklat-teknis"]).toBe("9.7");
  });

  it("the points of one word change, those of the other words stay", () => {
    const profile = extended(of2024, { rules: { "kinerja.predikat": { points: { kurang: 7 } } } });
    expect(kinerjaOf(profile, { predikat: "kurang" })).toBe("7");
    expect(kinerjaOf(profile, { predikat: "butuh-perbaikan" })).toBe("15");
    expect(kinerjaOf(profile, { predikat: "sangat-kurang" })).toBe("1");
  });

  it.each([
    ["above", "S2", "S1", "25"],
    ["equal", "S1", "D4", "18"],
    ["below", "D3", "S1", "15"],
  ])("of a comparison, %s alone may change", (_, pendidikan, syaratPendidikan, points) => {
    const profile = extended(of2024, { rules: { "kualifikasi.pendidikan": { equal: 18 } } });
    const result = resultUnder(profile, { kualifikasi: { pendidikan, syaratPendidikan } });
    expect(result.dimensions.kualifikasi.score.toString()).toBe(points);
  });

  it("a rule for pelaksana alone changes nobody else's", () => {
    const profile = extended(of2019, {
      rules: { "kompetensi.diklat-teknis@pelaksana": { points: 25 }, "kompetensi.seminar@pelaksana": { points: 15 } },
    });
    const kompetensi = { jpTeknis: 20, seminar: true };
    expect(itemsOf(resultUnder(profile, { jabatan: "pelaksana", kompetensi }))).toEqual({
      "diklat-teknis": "25",
      seminar: "15",
    });
    for (const jabatan of ["jpt", "administrator", "pengawas", "fungsional"])
      expect(essenceOf(resultUnder(profile, { jabatan, kompetensi }))).toEqual(
        essenceOf(resultUnder(of2019, { jabatan, kompetensi })),
      );
  });

  it.each([
    ["struktural", ["jpt", "administrator", "pengawas"]],
    ["jpt", ["jpt"]],
    ["jpt,pengawas", ["jpt", "pengawas"]],
    ["jpt, fungsional", ["jpt", "fungsional"]],
    ["struktural,fungsional", ["jpt", "administrator", "pengawas", "fungsional"]],
  ])("a rule for %s changes those posts only", (words, posts) => {
    const profile = extended(of2019, { rules: { [`kompetensi.diklat-teknis@${words}`]: { atLeast: 30 } } });
    for (const jabatan of ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"]) {
      const items = itemsOf(resultUnder(profile, { jabatan, kompetensi: { jpTeknis: 29 } }));
      const unchanged = jabatan === "pelaksana" ? "22.5" : "15";
      expect([jabatan, items["diklat-teknis"]]).toEqual([jabatan, posts.includes(jabatan) ? "0" : unchanged]);
    }
  });

  it("a rule for PPPK alone changes no PNS", () => {
    const profile = extended(of2024, { rules: { "kompetensi.diklat-teknis@PPPK": { atLeast: 24 } } });
    const kompetensi = { jpTeknis: 20 };
    expect(itemsOf(resultUnder(profile, { status: "PPPK", kompetensi }))["diklat-teknis"]).toBe("0");
    expect(essenceOf(resultUnder(profile, { kompetensi }))).toEqual(essenceOf(resultUnder(of2024, { kompetensi })));
  });

  it("a rule for those with a predikat changes nobody with a value", () => {
    const profile = extended(of2019, { rules: { "disiplin.hukuman@predikat": { points: { ringan: 4 } } } });
    const disiplin = { hukuman: "ringan" };
    expect(scoresOf(resultUnder(profile, { disiplin }))[3]).toBe("4");
    expect(scoresOf(resultUnder(profile, { disiplin, kinerja: { nilai: 95 } }))[3]).toBe("3");
  });

  it("a general change and one for some: whoever is named gets both", () => {
    const profile = extended(of2024, {
      rules: { "kompetensi.diklat-teknis": { atLeast: 24 }, "kompetensi.diklat-teknis@jpt": { atLeast: 30 } },
    });
    const points = (jabatan: string, jpTeknis: number) =>
      itemsOf(resultUnder(profile, { jabatan, kompetensi: { jpTeknis } }))["diklat-teknis"];
    expect([points("jpt", 29), points("jpt", 30), points("pengawas", 23), points("pengawas", 24)]).toEqual([
      "0",
      "15",
      "0",
      "15",
    ]);
  });

  it("a rule is removed by null, and its fact is then ignored", () => {
    // Without the seminar: 15 + 25 = 40; pelaksana 40.
    const profile = extended(of2019, {
      rules: {
        "kompetensi.seminar": null,
        "kompetensi.diklat-teknis": { points: 25 },
        "kompetensi.diklat-teknis@pelaksana": { points: 40 },
      },
    });
    const result = resultUnder(profile, {
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { jpTeknis: 20, seminar: true },
    });
    expect(itemsOf(result)).toEqual({ "diklat-teknis": "40" });
    expect(result.ignored).toEqual(["kompetensi.seminar"]);
  });

  it("a rule is removed for some by null, and stays for the others", () => {
    const profile = extended(of2024, { rules: { "kompetensi.seminar@PPPK": null } });
    const kompetensi = { seminar: true };
    expect(Object.keys(itemsOf(resultUnder(profile, { status: "PPPK", kompetensi })))).not.toContain("seminar");
    expect(itemsOf(resultUnder(profile, { kompetensi }))["seminar"]).toBe("10");
  });

  it("a rule is replaced by one of another kind: 17.5 × 5/8 = 10.9375 is 10.9", () => {
    const profile = extended(of2019, {
      facts: { jpSeminar: { kind: "number", label: "JP seminar", unit: "JP" } },
      rules: {
        "kompetensi.seminar@pelaksana": {
          kind: "threshold",
          fact: "tambahan.jpSeminar",
          atLeast: 8,
          points: 17.5,
          credit: { proportional: { decimals: 1, rounding: "down" } },
          whenMissing: "no-points",
        },
      },
    });
    const points = (jpSeminar: number) =>
      itemsOf(resultUnder(profile, { jabatan: "pelaksana", tambahan: { jpSeminar } }))["seminar"];
    expect([points(8), points(5), points(0)]).toEqual(["17.5", "10.9", "0"]);
    expect(itemsOf(resultUnder(profile, { kompetensi: { seminar: true } }))["seminar"]).toBe("10");
  });

  it("a missing fact may earn points of the agency's own", () => {
    const profile = extended(of2024, { rules: { "disiplin.hukuman": { whenMissing: 2 } } });
    const result = resultUnder(profile, { disiplin: {} });
    expect(result.dimensions.disiplin.score.toString()).toBe("2");
    expect(result.dimensions.disiplin.subDimensions[0]?.reason.kind).toBe("missing");
  });
});

describe("added sub-dimensions and facts", () => {
  const three = {
    facts: {
      sertifikasi: { kind: "flag", label: "Sertifikasi kompetensi" },
      jpMandiri: { kind: "number", label: "Belajar mandiri", unit: "jam" },
      bahasa: { kind: "word", label: "Bahasa asing", words: ["dasar", "mahir", "fasih"] },
    },
    add: {
      kompetensi: [
        {
          id: "kompetensi.sertifikasi",
          kind: "flag",
          label: "Sertifikasi kompetensi",
          fact: "tambahan.sertifikasi",
          whenMissing: "no-points",
          points: 6,
        },
        {
          id: "kompetensi.mandiri",
          kind: "threshold",
          label: "Belajar mandiri",
          fact: "tambahan.jpMandiri",
          whenMissing: "no-points",
          atLeast: 10,
          points: 3,
          credit: "all-or-nothing",
        },
        {
          id: "kompetensi.bahasa",
          kind: "lookup",
          label: "Bahasa asing",
          fact: "tambahan.bahasa",
          whenMissing: 0.5,
          points: { dasar: 1, mahir: 2, fasih: 4 },
        },
      ],
    },
  };
  const profile = extended(of2024, three);
  /** Base 5 for sangat kurang, so that the cap of 40 is far away. */
  const under = (facts: SomeFacts) => resultUnder(profile, { kinerja: { predikat: "sangat-kurang" }, ...facts });

  it.each<readonly [string, object | undefined, string, string, string, string]>([
    ["nothing is given: 5 + 0.5", undefined, "0", "0", "0.5", "5.5"],
    ["everything: 5 + 6 + 3 + 4", { sertifikasi: true, jpMandiri: 10, bahasa: "fasih" }, "6", "3", "4", "18"],
    ["too little: 5 + 2", { sertifikasi: false, jpMandiri: "9.99", bahasa: "mahir" }, "0", "0", "2", "7"],
  ])("a flag, a number and a word, %s", (_, tambahan, sertifikasi, mandiri, bahasa, score) => {
    const result = under(tambahan === undefined ? {} : { tambahan });
    expect(itemsOf(result)).toMatchObject({ sertifikasi, mandiri, bahasa });
    expect(result.dimensions.kompetensi.score.toString()).toBe(score);
  });

  it("the explanation tells them by their labels, and a number with its unit", () => {
    const result = under({ tambahan: { sertifikasi: true, jpMandiri: 7, bahasa: "mahir" } });
    const text = explain(result, { locale: "id" });
    for (const label of ["Sertifikasi kompetensi", "Belajar mandiri", "Bahasa asing", "7 jam", "10 jam", "mahir"])
      expect(text).toContain(label);
    expect(text).not.toContain("tambahan.");
  });

  it("what is added for some is there for them only, and ignored for the others", () => {
    const forSome = (words: string | readonly string[]) =>
      extended(of2024, {
        facts: { sertifikasi: three.facts.sertifikasi },
        add: { kompetensi: [{ ...three.add.kompetensi[0], for: words }] },
      });
    const has = (one: Profile, facts: SomeFacts) => {
      const result = resultUnder(one, { ...facts, tambahan: { sertifikasi: true } });
      const isThere = "sertifikasi" in itemsOf(result);
      expect(result.ignored).toEqual(isThere ? [] : ["tambahan.sertifikasi"]);
      return isThere;
    };
    const posts = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
    const whoHas = (words: string | readonly string[]) => {
      const profile = forSome(words);
      return posts.filter((jabatan) => has(profile, { jabatan }));
    };
    expect(whoHas("pelaksana")).toEqual(["pelaksana"]);
    expect(whoHas("struktural")).toEqual(["jpt", "administrator", "pengawas"]);
    expect(whoHas(["struktural", "pelaksana"])).toEqual(["jpt", "administrator", "pengawas", "pelaksana"]);
    expect(whoHas("fungsional, pelaksana")).toEqual(["fungsional", "pelaksana"]);
    const ofPppk = forSome("PPPK");
    expect([has(ofPppk, { status: "PPPK" }), has(ofPppk, {})]).toEqual([true, false]);
  });

  it("fill a weight that has grown, where the law's own rules stay: 40 + 6 = 46", () => {
    const grown = extended(of2019, {
      weights: { kompetensi: 46, kinerja: 24 },
      rescale: { dimensions: ["kinerja"] },
      facts: { sertifikasi: three.facts.sertifikasi },
      add: { kompetensi: [three.add.kompetensi[0]] },
    });
    const kompetensi = { diklatFungsional: true, jpTeknis: 20, seminar: true };
    const result = resultUnder(grown, { kompetensi, tambahan: { sertifikasi: true } });
    expect(scoresOf(result)).toEqual(["20", "46", "24", "5"]);
  });

  it("an added fact may be what a duty counts", () => {
    const result = resultUnder(
      extended(of2024, {
        facts: { jpMandiri: three.facts.jpMandiri },
        duties: {
          mandiri: {
            label: "Kewajiban belajar mandiri",
            dimension: "kompetensi",
            fact: "tambahan.jpMandiri",
            requires: [{ status: ["PNS", "PPPK"], atLeast: 12 }],
          },
        },
      }),
      { tambahan: { jpMandiri: "7.5" } },
    );
    const duty = result.duties.find((one) => one.id === "mandiri");
    expect([duty?.met, duty?.required.toString(), duty?.shown?.toString(), duty?.short.toString()]).toEqual([
      false,
      "12",
      "7.5",
      "4.5",
    ]);
    expect(explain(result, { locale: "id" })).toContain("kurang 4,5 jam");
  });
});

describe("bands", () => {
  const list = [
    { id: "memuaskan", from: 76, to: 100, label: "Memuaskan" },
    { id: "cukup", from: 51, to: 75, label: "Cukup" },
    { id: "kurang", from: 0, to: 50, label: "Kurang" },
  ];
  const categoryOf = (profile: ProfileSource, value: string) => createScorer({ profile }).categoryOf(value).id;

  it.each([
    ["100", "memuaskan"],
    ["75.01", "memuaskan"],
    ["75", "cukup"],
    ["50.5", "cukup"],
    ["50", "kurang"],
    ["0", "kurang"],
  ])("categories of the agency's own, by the base's policy: %s is %s", (value, id) => {
    expect(categoryOf(extended(of2024, { bands: { list } }), value)).toBe(id);
  });

  it("categories of one's own leave open what lies between them", () => {
    const profile = extended(of2024, { bands: { list } });
    expect(registerOf(profile)["fractions-between-bands"]).toEqual(["upper-bound", "lower-bound", "round"]);
    expect(profile.bands.cite).toEqual([OWN_SOURCE]);
  });

  it.each([
    ["lower-bound", ["sedang", "sedang", "tinggi"]],
    ["round", ["sedang", "tinggi", "tinggi"]],
    ["upper-bound", ["tinggi", "tinggi", "tinggi"]],
  ])("80.4, 80.5 and 81 under a policy %s that the agency has set", (fractions, ids) => {
    const profile = extended(of2019, { bands: { fractions } });
    expect(["80.4", "80.5", "81"].map((value) => categoryOf(profile, value))).toEqual(ids);
    // It is settled: no longer open, and no result hangs on it.
    expect(registerOf(profile)).not.toHaveProperty("fractions-between-bands");
    // S3 25 + 22.5 + 30 + 3 = 80.5
    const facts = {
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S3" },
      kompetensi: { jpTeknis: 20 },
      disiplin: { hukuman: "ringan" },
    };
    expect(resultUnder(profile, facts).total.toString()).toBe("80.5");
    expect(resultUnder(profile, facts).interpretations).not.toContain("fractions-between-bands");
    expect(resultUnder(of2019, facts).interpretations).toContain("fractions-between-bands");
  });

  it("both at once", () => {
    const profile = extended(of2019, { bands: { fractions: "lower-bound", list } });
    expect(["75.99", "76"].map((value) => categoryOf(profile, value))).toEqual(["cukup", "memuaskan"]);
  });
});

describe("duties", () => {
  const hours = (pns: number, pppk: number) => [
    { status: ["PNS"], atLeast: pns },
    { status: ["PPPK"], atLeast: pppk },
  ];
  const dutiesOf = (profile: ProfileSource, facts: SomeFacts) =>
    resultUnder(profile, facts).duties.map(({ id, met, short }) => [id, met, short.toString()]);

  it("may require other hours of each status", () => {
    const profile = extended(of2024, { duties: { [DUTY]: { requires: hours(40, 24) } } });
    const kompetensi = { jpTeknis: 24 };
    expect(dutiesOf(profile, { kompetensi })).toEqual([[DUTY, false, "16"]]);
    expect(dutiesOf(profile, { status: "PPPK", kompetensi })).toEqual([[DUTY, true, "0"]]);
  });

  it("whose hours the agency sets leave the hours of PPPK no longer open", () => {
    const profile = extended(of2024, { duties: { [DUTY]: { requires: hours(20, 24) } } });
    expect(registerOf(profile)).not.toHaveProperty("pppk-hours");
    expect(resultUnder(profile, { status: "PPPK" }).interpretations).not.toContain("pppk-hours");
    expect(resultUnder(of2024, { status: "PPPK" }).interpretations).toContain("pppk-hours");
  });

  it("may be added to a base that has none, and to one that has some", () => {
    const seminar = {
      label: "Kewajiban diklat teknis",
      dimension: "kompetensi",
      fact: "kompetensi.jpTeknis",
      requires: [{ status: ["PNS", "PPPK"], atLeast: 10 }],
    };
    const kompetensi = { jpTeknis: 4 };
    expect(dutiesOf(extended(of2019, { duties: { teknis: seminar } }), { kompetensi })).toEqual([
      ["teknis", false, "6"],
    ]);
    expect(dutiesOf(extended(of2024, { duties: { teknis: seminar } }), { kompetensi })).toEqual([
      [DUTY, false, "16"],
      ["teknis", false, "6"],
    ]);
  });

  it("may be removed, and what was open about them goes with them", () => {
    const profile = extended(of2024, { duties: { [DUTY]: null } });
    expect(dutiesOf(profile, {})).toEqual([]);
    for (const id of ["competence-as-duty", "missing-hours", "pppk-hours", "unmet-duty-consequence"])
      expect(registerOf(profile)).not.toHaveProperty(id);
    expect(registerOf(profile)).toHaveProperty("deemed-taken");
  });

  it("may reject whoever shows nothing", () => {
    const scorer = createScorer({ profile: extended(of2024, { duties: { [DUTY]: { whenMissing: "reject" } } }) });
    const outcome = scorer.safeScore(person());
    expect(outcome.success ? [] : outcome.issues.map((one) => [one.code, one.path.join(".")])).toEqual([
      ["missing_fact", "kompetensi.jpTeknis"],
    ]);
    expect(scorer.profile.interpretations.map((one) => one.id)).not.toContain("missing-hours");
  });

  // 25 + 40 (25 + 15 + 10, capped) + 30 + 5 = 100, with 19 JP; with 20 JP the duty is met.
  const facts = { kompetensi: { diklatFungsional: true, jpTeknis: 19, seminar: true } };
  const met = { kompetensi: { ...facts.kompetensi, jpTeknis: 20 } };
  it.each<readonly [string, readonly object[], string, string, readonly string[]]>([
    ["a category", [{ on: "category", at: "sedang" }], "100", "sedang", ["25", "40", "30", "5"]],
    ["the total", [{ on: "total", at: 70 }], "70", "rendah", ["25", "40", "30", "5"]],
    ["the total, as digits", [{ on: "total", at: "70.5" }], "70.5", "sedang", ["25", "40", "30", "5"]],
    ["the dimension", [{ on: "dimension", at: 20 }], "80", "sedang", ["25", "20", "30", "5"]],
    [
      "dimension and category",
      [
        { on: "dimension", at: 20 },
        { on: "category", at: "sangat-rendah" },
      ],
      "80",
      "sangat-rendah",
      ["25", "20", "30", "5"],
    ],
  ])("a ceiling on %s lowers whoever has not met them, and nobody else", (_, ceilings, total, category, scores) => {
    const profile = extended(of2024, { duties: { [DUTY]: { ceilings } } });
    const lowered = resultUnder(profile, facts);
    expect([lowered.total.toString(), lowered.category.id, scoresOf(lowered)]).toEqual([total, category, scores]);
    expect(lowered.ceilings.map((one) => one.cite)).toEqual(ceilings.map(() => [OWN_SOURCE]));
    const full = resultUnder(profile, met);
    expect([full.total.toString(), full.category.id, full.ceilings]).toEqual(["100", "sangat-tinggi", []]);
    // What an unmet duty does is settled.
    expect(registerOf(profile)).not.toHaveProperty("unmet-duty-consequence");
    expect(lowered.interpretations).not.toContain("unmet-duty-consequence");
    expect(resultUnder(of2024, facts).interpretations).toContain("unmet-duty-consequence");
  });
});

describe("who is measured, and when", () => {
  it("2019 may measure PPPK too, as it measures PNS", () => {
    const profile = extended(of2019, { measures: ["PNS", "PPPK"], measurementYears: { from: 2022, to: 2022 } });
    const kompetensi = { jpTeknis: 20 };
    // 20 + 15 + 30 + 5
    expect(resultUnder(profile, { status: "PPPK", kompetensi }).total.toString()).toBe("70");
    expect(resultUnder(profile, { kompetensi }).total.toString()).toBe("70");
    const outcome = createScorer({ profile }).safeScore(person({ status: "CPNS" }));
    expect(outcome.success ? [] : outcome.issues.map((one) => one.code)).toEqual(["not_measured"]);
    expect(profile.measurementYears).toEqual({ from: 2022, to: 2022 });
    expect(() => createScorer({ profile, year: 2019 })).toThrow(IpAsnError);
  });
});

describe("open points", () => {
  const switchable = (["2019@1", "2023@1", "2024@1"] as const).flatMap((edition) =>
    editions[edition].interpretations.flatMap(({ id, decidedBy, alternatives, choice }) =>
      decidedBy === "scoring" ? alternatives.map((one) => ({ edition, id, reading: one.id, choice })) : [],
    ),
  );
  const people: readonly SomeFacts[] = [
    {},
    { jabatan: "pelaksana", kinerja: { predikat: "kurang" }, kompetensi: { jpTeknis: "13.37" } },
    { kompetensi: { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 20 }, kinerja: { predikat: "sangat-kurang" } },
    { kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" }, disiplin: { hukuman: "ringan" } },
    { jabatan: "pelaksana", kompetensi: { jpTeknis: 22 }, disiplin: { hukuman: "ringan" } },
    { jabatan: "jpt", kompetensi: { diklatKepemimpinan: true }, kinerja: { predikat: "cukup" } },
  ];
  const outcomes = (
    profile: ProfileSource,
    edition: EditionId,
    interpretations: Readonly<Record<string, string>> = {},
  ) => {
    const scorer = createScorer({ profile, interpretations });
    const more: readonly SomeFacts[] = edition.startsWith("2019")
      ? [{ kinerja: { nilai: 75.5 } }, { kinerja: { nilai: "90.4" } }]
      : [{ status: "PPPK", kompetensi: { jpTeknis: 22 } }, { status: "PPPK" }];
    const missing = [{ kinerja: {} }, { kualifikasi: {} }];
    return [...people, ...more, ...missing].map((facts) => {
      const outcome = scorer.safeScore(person(facts));
      return outcome.success ? essenceOf(outcome.data) : outcome.issues.map((one) => [one.code, one.path]);
    });
  };

  it.each(switchable)(
    "$edition with $id = $reading: results are those of the edition under that reading, and the edition's own reading brings its results back",
    ({ edition, id, reading, choice }) => {
      const base = editions[edition];
      const profile = extended(base, { interpretations: { [id]: reading } });
      expect(registerOf(profile)[id]?.[0]).toBe(reading);
      expect(registerOf(profile)[id]).toContain(choice);
      expect(outcomes(profile, edition)).toEqual(outcomes(base, edition, { [id]: reading }));
      expect(outcomes(profile, edition, { [id]: choice })).toEqual(outcomes(base, edition));
    },
  );

  it("a reading that is taken says who chose it, by the agency's source", () => {
    const point = extended(of2024, { interpretations: { "deemed-taken": "counts-as-taken" } }).interpretations.find(
      (one) => one.id === "deemed-taken",
    );
    expect(point?.cite).toEqual([OWN_SOURCE]);
    expect(point?.why.id).toContain("BKPSDM Kabupaten Contoh");
    expect(point?.chosen.id).toBe("Dianggap telah mengikuti, seperti 2019");
  });

  it("the edition's own reading, named, changes nothing but who chose it", () => {
    const profile = extended(of2024, { interpretations: { "deemed-taken": "earns-nothing" } });
    const before = extended(of2024).interpretations;
    const by = {
      why: { id: `Ditetapkan oleh ${own.authority}.`, en: `Chosen by ${own.authority}.` },
      cite: [OWN_SOURCE],
    };
    expect(profile.interpretations).toEqual(before.map((one) => (one.id === "deemed-taken" ? { ...one, ...by } : one)));
  });

  it("a reading in the agency's own words, where the point is decided in the facts", () => {
    const profile = extended(of2024, {
      interpretations: { "training-windows": { choice: "tahun-ajaran", chosen: "Tahun ajaran" } },
    });
    const point = profile.interpretations.find((one) => one.id === "training-windows");
    expect(point?.choice).toBe("tahun-ajaran");
    expect(point?.chosen).toEqual({ id: "Tahun ajaran", en: "Tahun ajaran" });
    expect(point?.alternatives.map((one) => one.id)).toEqual(["calendar-years", "rolling-months"]);
    expect(point?.cite).toEqual([OWN_SOURCE]);
  });

  it("null takes a point off the register, and no result names it any more", () => {
    const facts = { kompetensi: { jpTeknis: 10 } };
    const profile = extended(of2024, { interpretations: { "jp-credit": null } });
    expect(resultUnder(of2024, facts).interpretations).toContain("jp-credit");
    expect(resultUnder(profile, facts).interpretations).not.toContain("jp-credit");
    expect(Object.keys(registerOf(profile))).toEqual(
      Object.keys(registerOf(of2024)).filter((id) => id !== "jp-credit"),
    );
  });

  it.each<readonly [EditionId, string, object, SomeFacts]>([
    [
      "2019@1",
      "deemed-taken",
      { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": 5 } } } },
      { kompetensi: { diklatFungsional: "tidak-dipersyaratkan" } },
    ],
    [
      "2024@1",
      "deemed-taken",
      { rules: { "kompetensi.diklat-fungsional": { words: { "tidak-dipersyaratkan": 5 } } } },
      { kompetensi: { diklatFungsional: "tidak-dipersyaratkan" } },
    ],
    [
      "2019@1",
      "fractions-between-kinerja-brackets",
      { rules: { "kinerja.nilai": { fractions: "round" } } },
      { kinerja: { nilai: 75.4 } },
    ],
    [
      "2024@1",
      "jp-credit",
      { rules: { "kompetensi.diklat-teknis": { credit: "all-or-nothing" } } },
      { kompetensi: { jpTeknis: 10 } },
    ],
    [
      "2024@1",
      "kualifikasi-below-requirement",
      { rules: { "kualifikasi.pendidikan": { below: 10 } } },
      { kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" } },
    ],
    ["2024@1", "missing-hours", { duties: { [DUTY]: { whenMissing: "unmet" } } }, {}],
    [
      "2023@1",
      "fractions-between-bands",
      { bands: { fractions: "upper-bound" } },
      {
        jabatan: "pelaksana",
        kompetensi: { jpTeknis: "20" },
        kinerja: { predikat: "kurang" },
        kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
        disiplin: { hukuman: "ringan" },
      },
    ],
  ])("in %s, %s is no longer open where the agency's own rule says it", (edition, id, changes, facts) => {
    const profile = extended(editions[edition], changes);
    expect(registerOf(profile)).not.toHaveProperty(id);
    expect(resultUnder(profile, facts).interpretations).not.toContain(id);
    expect(registerOf(editions[edition])).toHaveProperty(id);
    expect(resultUnder(editions[edition], facts).interpretations).toContain(id);
  });

  it("what is settled for some stays open for the others", () => {
    const profile = extended(of2024, { rules: { "kinerja.predikat@PPPK": { points: { kurang: 7 } } } });
    const kurang = { kinerja: { predikat: "kurang" } };
    const reading = { "low-predikat": "15-10-5" };
    const kinerja = (facts: SomeFacts) => scoresOf(resultUnder(profile, facts, reading))[2];
    expect(kinerja(kurang)).toBe("10");
    expect(kinerja({ ...kurang, status: "PPPK" })).toBe("7");
    expect(kinerja({ status: "PPPK", kinerja: { predikat: "buruk" } })).toBe("5");
    expect(resultUnder(profile, kurang).interpretations).toContain("low-predikat");
    expect(resultUnder(profile, { ...kurang, status: "PPPK" }).interpretations).not.toContain("low-predikat");
  });

  it("what a rule does not settle stays on offer", () => {
    const profile = extended(of2024, { rules: { "kompetensi.diklat-teknis": { atLeast: 24 } } });
    expect(registerOf(profile)).toEqual(registerOf(of2024));
  });
});

describe("sources", () => {
  const first = (profile: ProfileSource, facts: SomeFacts, dimension: "kompetensi" | "kinerja") =>
    resultUnder(profile, facts).dimensions[dimension].subDimensions.find((one) => one.reason.kind !== "missing");
  const pasal9 = { instrument: "perbkn-8-2019", provision: "kinerja (pasal 9 menurut urutan)", evidence: "secondary" };
  const skp2022 = {
    instrument: "permenpanrb-6-2022",
    provision: "predikat kinerja, dalam urutannya",
    evidence: "inferred",
  };

  it("a value that changed carries the agency's source alone", () => {
    const profile = extended(of2019, { rules: { "kinerja.predikat": { points: { baik: 24 } } } });
    expect(first(profile, { kinerja: { predikat: "baik" } }, "kinerja")?.cite).toEqual([OWN_SOURCE]);
    expect(first(profile, {}, "kinerja")?.cite).toEqual([pasal9, skp2022]);
  });

  it("a value with a source of its own carries that one", () => {
    const cite = [{ instrument: "perbup-7-2025", provision: "lampiran", evidence: "secondary" }] as const;
    const profile = extended(of2019, { rules: { "kinerja.predikat": { points: { baik: { value: 24, cite } } } } });
    expect(first(profile, { kinerja: { predikat: "baik" } }, "kinerja")?.cite).toEqual(cite);
  });

  it("a value that was scaled carries the source of the new weight and its own", () => {
    const profile = extended(of2019, { weights: { kinerja: 24, disiplin: 11 }, rescale: true });
    expect(first(profile, {}, "kinerja")?.cite).toEqual([OWN_SOURCE, pasal9, skp2022]);
    expect(profile.dimensions.map((one) => one.cite[0].instrument)).toEqual([
      "perbkn-8-2019",
      "perbkn-8-2019",
      "perbup-7-2025",
      "perbup-7-2025",
    ]);
  });

  it("a threshold that changed carries the agency's source beside that of its points", () => {
    const profile = extended(of2019, { rules: { "kompetensi.diklat-teknis": { atLeast: 24 } } });
    expect(first(profile, { kompetensi: { jpTeknis: 24 } }, "kompetensi")?.cite).toEqual([
      { instrument: "perbkn-8-2019", provision: "pasal 8", evidence: "verbatim" },
      OWN_SOURCE,
    ]);
  });
});

describe("what a result says of an agency's profile", () => {
  const profile = extended(of2024, {
    facts: { sertifikasi: { kind: "flag", label: "Sertifikasi" }, lama: { kind: "number", label: "Masa kerja" } },
    add: {
      kompetensi: [
        {
          id: "kompetensi.sertifikasi",
          kind: "flag",
          label: "Sertifikasi",
          fact: "tambahan.sertifikasi",
          whenMissing: "no-points",
          points: 6,
        },
        {
          id: "kompetensi.lama",
          kind: "threshold",
          label: "Masa kerja",
          fact: "tambahan.lama",
          whenMissing: "no-points",
          atLeast: 5,
          points: 1,
          credit: "all-or-nothing",
        },
      ],
    },
  });
  const result = resultUnder(profile, { tambahan: { sertifikasi: true, lama: "12.50" } });

  it("its id, revision and standing, its base with the base's hash, and who answers for it", () => {
    expect(result.profile).toMatchObject({
      id: "kabupaten-contoh",
      revision: 1,
      standing: "agency",
      hash: profileHash(profile),
      base: { id: "2024", revision: 1, hash: profileHash(of2024) },
      authority: { id: "BKPSDM Kabupaten Contoh", en: "BKPSDM Kabupaten Contoh" },
    });
    expect(profile.base).toEqual(result.profile.base);
  });

  it("a draft, and a revision of its own", () => {
    const draft = extended(of2024, { standing: "draft", revision: 3 });
    expect(resultUnder(draft).profile).toMatchObject({ standing: "draft", revision: 3 });
  });

  it.each([
    ["id", "Hasil ini bukan hasil resmi."],
    ["en", "This result is not official."],
  ] as const)("in language %s its explanation warns, and names authority, base and hash", (locale, caution) => {
    const text = explain(result, { locale });
    expect(text).toContain(caution);
    for (const part of ["BKPSDM Kabupaten Contoh", "2024", profileHash(of2024)]) expect(text).toContain(part);
  });

  it("its plain form holds the added facts as digits, and reads back the same", () => {
    const text = JSON.stringify(result);
    expect((JSON.parse(text) as { facts: unknown }).facts).toMatchObject({
      tambahan: { sertifikasi: true, lama: "12.5" },
    });
    const read = readResult(JSON.parse(text), { profile });
    expect(JSON.stringify(read)).toBe(text);
    expect(explain(read, { locale: "id", profile })).toBe(explain(result, { locale: "id" }));
  });

  it("the base stays as it is, and official", () => {
    expect(resultUnder(of2024).profile).toMatchObject({ id: "2024", standing: "reported", hash: profileHash(of2024) });
    expect(resultUnder(of2024).profile).not.toHaveProperty("base");
  });

  it("an agency's profile may be the base of another one, which names it", () => {
    const second = extended(profile, {
      id: "rsud-contoh",
      instruments: [{ id: "sk-direktur-1", title: "SK Direktur 1" }],
      cite: { instrument: "sk-direktur-1", provision: "lampiran", evidence: "verbatim" },
      rules: { "kompetensi.sertifikasi": { points: 8 } },
    });
    expect(second.base).toEqual({ id: "kabupaten-contoh", revision: 1, hash: profileHash(profile) });
    const facts = { kinerja: { predikat: "sangat-kurang" }, tambahan: { sertifikasi: true, lama: 5 } };
    // 5 + 8 + 1
    expect(resultUnder(second, facts).dimensions.kompetensi.score.toString()).toBe("14");
  });
});

describe("the two doors", () => {
  it.each([
    ["kompetensi.seminar", "kompetensi.jam-pengembangan"],
    ["kompetensi.seminarr", undefined],
  ])("a rule of revision 1 that is gone, %s: the message names what stands in its place", (target, moved) => {
    const outcome = safeExtendProfile(editions["2024"], { ...own, rules: { [target]: { points: 5 } } });
    if (outcome.success) throw new Error("accepted");
    const found = outcome.issues.find((one) => one.code === "change_target_not_known");
    expect((found?.params as { moved?: string }).moved).toBe(moved);
    const texts = (["id", "en"] as const).map((locale) => formatIssues([found!], { locale }));
    if (moved !== undefined) {
      expect(texts[0]).toContain(`Revisi yang lebih lama memilikinya; penggantinya "${moved}".`);
      expect(texts[1]).toContain(`An earlier revision had it; "${moved}" stands in its place.`);
    }
  });

  it("extendProfile throws IpAsnError with all that is wrong", () => {
    const act = () => extendProfile(of2019, { ...own, weights: { kinerja: 31 } });
    expect(act).toThrow(IpAsnError);
    expect(act).toThrow(/weights of the four dimensions add up to 101/);
  });

  it("a base that is no profile is refused for what it is", () => {
    expect(() => extendProfile({ ...of2019, revision: 0 }, own)).toThrow(IpAsnError);
    expect(() => extendProfile({} as ProfileSource, own)).toThrow(IpAsnError);
  });

  it("the profile is frozen at every depth", () => {
    const profile = extended(of2023, { rules: { "kompetensi.seminar": { points: 9 } } });
    const unfrozen = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(unfrozen));
    expect(unfrozen(profile)).toBe(false);
  });
});
