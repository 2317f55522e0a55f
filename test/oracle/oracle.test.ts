// The oracle checked against figures worked out by hand from the regulation page.

import { describe, expect, it } from "vitest";
import { combinations, combinationsWithoutScore } from "../support/oracle/combinations.js";
import { oracle, oracleCategory } from "../support/oracle/oracle.js";
import type {
  OracleEdition,
  OracleFacts,
  OracleOptions,
  OracleOutcome,
  OracleScore,
} from "../support/oracle/oracle.js";

function scored(edition: OracleEdition, facts: OracleFacts, options?: OracleOptions): OracleScore {
  const outcome: OracleOutcome = oracle(edition, facts, options);
  if (outcome.kind !== "scored") throw new Error(`not scored: ${outcome.kind}`);
  return outcome;
}

/** The four dimensions in the order of the regulation, then total and category. */
function row(edition: OracleEdition, facts: OracleFacts, options?: OracleOptions): string[] {
  const { dimensions, total, category } = scored(edition, facts, options);
  return [dimensions.kualifikasi, dimensions.kompetensi, dimensions.kinerja, dimensions.disiplin, total, category];
}

describe("edition 2019: the derived individuals of published.json", () => {
  it("fungsional, S1, baik: 15 + 40 + 25 + 5 = 85", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1" },
      kompetensi: { diklatFungsional: true, jpTeknis: 20, seminar: true },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(oracle("2019", facts)).toEqual({
      kind: "scored",
      total: "85",
      dimensions: { kualifikasi: "15", kompetensi: "40", kinerja: "25", disiplin: "5" },
      category: "tinggi",
      duties: [],
      ignored: [],
    });
  });

  it("administrator, S2, baik, no seminar: 20 + 30 + 25 + 5 = 80", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "administrator",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { diklatKepemimpinan: true, jpTeknis: 20, seminar: false },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(row("2019", facts)).toEqual(["20", "30", "25", "5", "80", "sedang"]);
  });

  it("pelaksana, S1, baik, 19 JP earns nothing: 15 + 17.5 + 25 + 5 = 62.5", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S1" },
      kompetensi: { jpTeknis: 19, seminar: true },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(row("2019", facts)).toEqual(["15", "17.5", "25", "5", "62.5", "rendah"]);
  });

  it("pelaksana, S2, sangat baik, ringan: 20 + 17.5 + 30 + 3 = 70.5, sedang under upper-bound", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { jpTeknis: 0, seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "ringan" },
    };
    expect(row("2019", facts)).toEqual(["20", "17.5", "30", "3", "70.5", "sedang"]);
    expect(scored("2019", facts, { bands: "lower-bound" }).category).toBe("rendah");
    expect(scored("2019", facts, { bands: "round" }).category).toBe("sedang");
  });
});

describe("edition 2019: each dimension", () => {
  const base: OracleFacts = {
    status: "PNS",
    jabatan: "pengawas",
    kualifikasi: { pendidikan: "S1" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };

  it.each([
    ["S3", "25"],
    ["S2", "20"],
    ["S1", "15"],
    ["D4", "15"],
    ["D3", "10"],
    ["D2", "5"],
    ["D1", "5"],
    ["SLTA", "5"],
    ["SLTP", "1"],
    ["SD", "1"],
  ] as const)("kualifikasi %s gives %s", (pendidikan, points) => {
    expect(scored("2019", { ...base, kualifikasi: { pendidikan } }).dimensions.kualifikasi).toBe(points);
    const levels: OracleOptions = { kualifikasiScale: "levels-of-2019" };
    expect(scored("2023", { ...base, kualifikasi: { pendidikan } }, levels).dimensions.kualifikasi).toBe(points);
    expect(scored("2024", { ...base, kualifikasi: { pendidikan } }, levels).dimensions.kualifikasi).toBe(points);
  });

  it.each([
    // jabatan, kompetensi, points: 15 + 15 + 10 for posts with a diklat of their own, 22.5 + 17.5 for pelaksana
    ["jpt", { diklatKepemimpinan: true, jpTeknis: 20, seminar: true }, "40"],
    ["administrator", { diklatKepemimpinan: true }, "15"],
    ["pengawas", { jpTeknis: "20.00" }, "15"],
    ["pengawas", { seminar: true }, "10"],
    ["pengawas", { diklatFungsional: true }, "0"],
    ["fungsional", { diklatFungsional: true, seminar: true }, "25"],
    ["fungsional", { diklatFungsional: "tidak-dipersyaratkan" }, "15"],
    ["fungsional", { diklatFungsional: false, jpTeknis: 40 }, "15"],
    ["fungsional", { diklatKepemimpinan: true }, "0"],
    ["pelaksana", { jpTeknis: 20, seminar: true }, "40"],
    ["pelaksana", { jpTeknis: 20.01 }, "22.5"],
    ["pelaksana", { jpTeknis: "19.99", seminar: true }, "17.5"],
    ["pelaksana", { diklatKepemimpinan: true, diklatFungsional: "tidak-dipersyaratkan" }, "0"],
  ] as const)("kompetensi of %s with %o is %s", (jabatan, kompetensi, points) => {
    expect(scored("2019", { ...base, jabatan, kompetensi }).dimensions.kompetensi).toBe(points);
  });

  it.each([
    // nilai, then points under upper-bound (50,60] (60,75] (75,90] (90,100], lower-bound 51 61 76 91, round
    ["0", "1", "1", "1"],
    ["50", "1", "1", "1"],
    ["50.4", "5", "1", "1"],
    ["50.5", "5", "1", "5"],
    ["51", "5", "5", "5"],
    ["60", "5", "5", "5"],
    ["60.4", "15", "5", "5"],
    ["60.5", "15", "5", "15"],
    ["61", "15", "15", "15"],
    ["75", "15", "15", "15"],
    ["75.49", "25", "15", "15"],
    ["75.5", "25", "15", "25"],
    ["76", "25", "25", "25"],
    ["90", "25", "25", "25"],
    ["90.4999", "30", "25", "25"],
    ["90.5", "30", "25", "30"],
    ["91", "30", "30", "30"],
    ["100", "30", "30", "30"],
  ])("kinerja nilai %s gives %s, %s, %s", (nilai, upper, lower, round) => {
    for (const value of [nilai, Number(nilai)]) {
      const facts: OracleFacts = { ...base, kinerja: { nilai: value } };
      expect(scored("2019", facts).dimensions.kinerja).toBe(upper);
      expect(scored("2019", facts, { kinerjaBrackets: "upper-bound" }).dimensions.kinerja).toBe(upper);
      expect(scored("2019", facts, { kinerjaBrackets: "lower-bound" }).dimensions.kinerja).toBe(lower);
      expect(scored("2019", facts, { kinerjaBrackets: "round" }).dimensions.kinerja).toBe(round);
    }
  });

  it.each([
    // predikat, kinerja (every edition), base of kompetensi in 2023 and 2024
    ["sangat-baik", "30", "25"],
    ["baik", "25", "20"],
    ["cukup", "15", "15"],
    ["butuh-perbaikan", "15", "15"],
    ["kurang", "5", "10"],
    ["buruk", "1", "5"],
    ["sangat-kurang", "1", "5"],
  ] as const)("predikat %s gives kinerja %s, and from 2023 a base of %s", (predikat, kinerja, bobotDasar) => {
    const facts: OracleFacts = {
      ...base,
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kinerja: { predikat },
    };
    expect(scored("2019", facts).dimensions).toMatchObject({ kinerja, kompetensi: "0" });
    expect(scored("2023", facts).dimensions).toMatchObject({ kinerja, kompetensi: bobotDasar });
    expect(scored("2024", facts).dimensions).toMatchObject({ kinerja, kompetensi: bobotDasar });
  });

  it.each([
    ["tidak-pernah", "5"],
    ["ringan", "3"],
    ["sedang", "2"],
    ["berat", "1"],
  ] as const)("hukuman %s gives %s in every edition", (hukuman, points) => {
    const facts: OracleFacts = {
      ...base,
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      disiplin: { hukuman },
    };
    expect(scored("2019", facts).dimensions.disiplin).toBe(points);
    expect(scored("2023", facts).dimensions.disiplin).toBe(points);
    expect(scored("2024", facts).dimensions.disiplin).toBe(points);
  });
});

describe("categories", () => {
  it.each([
    // the policy table of the page, its 80.81, and the printed limits: lower-bound, upper-bound, round
    ["60.4", "sangat-rendah", "rendah", "sangat-rendah"],
    ["60.5", "sangat-rendah", "rendah", "rendah"],
    ["70.5", "rendah", "sedang", "sedang"],
    ["80.5", "sedang", "tinggi", "tinggi"],
    ["90.3", "tinggi", "sangat-tinggi", "tinggi"],
    ["80.81", "sedang", "tinggi", "tinggi"],
    ["0", "sangat-rendah", "sangat-rendah", "sangat-rendah"],
    ["60", "sangat-rendah", "sangat-rendah", "sangat-rendah"],
    ["60.00", "sangat-rendah", "sangat-rendah", "sangat-rendah"],
    ["60.01", "sangat-rendah", "rendah", "sangat-rendah"],
    ["60.49999999999999999999", "sangat-rendah", "rendah", "sangat-rendah"],
    ["60.99999999999999999999", "sangat-rendah", "rendah", "rendah"],
    ["61", "rendah", "rendah", "rendah"],
    ["70", "rendah", "rendah", "rendah"],
    ["71", "sedang", "sedang", "sedang"],
    ["80", "sedang", "sedang", "sedang"],
    ["81", "tinggi", "tinggi", "tinggi"],
    ["90", "tinggi", "tinggi", "tinggi"],
    ["90.5", "tinggi", "sangat-tinggi", "sangat-tinggi"],
    ["91", "sangat-tinggi", "sangat-tinggi", "sangat-tinggi"],
    ["100", "sangat-tinggi", "sangat-tinggi", "sangat-tinggi"],
  ])("%s is %s, %s, %s", (value, lower, upper, round) => {
    expect(oracleCategory(value, "lower-bound")).toBe(lower);
    expect(oracleCategory(value, "upper-bound")).toBe(upper);
    expect(oracleCategory(value, "round")).toBe(round);
  });

  it.each(["100.01", "-1", "", "60,5", "abc", " 60", "60."])("refuses %o", (value) => {
    expect(() => oracleCategory(value, "upper-bound")).toThrow(/oracle/);
  });
});

describe("edition 2023", () => {
  it("PPPK on exactly the required degree, baik, no development: 20 + 20 + 25 + 5 = 70", () => {
    const facts: OracleFacts = {
      status: "PPPK",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: {},
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(oracle("2023", facts)).toEqual({
      kind: "scored",
      total: "70",
      dimensions: { kualifikasi: "20", kompetensi: "20", kinerja: "25", disiplin: "5" },
      category: "rendah",
      duties: [],
      ignored: [],
    });
  });

  it("everything: 25 + min(40, 25 + 15 + 15 + 10) + 30 + 5 = 100", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "jpt",
      kualifikasi: { pendidikan: "S3", syaratPendidikan: "S1" },
      kompetensi: { diklatKepemimpinan: true, jpTeknis: 24, seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(row("2023", facts)).toEqual(["25", "40", "30", "5", "100", "sangat-tinggi"]);
  });

  it("pelaksana below the requirement, kurang, sedang: 15 + (10 + 22.5) + 5 + 2 = 54.5", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "SLTA", syaratPendidikan: "D3" },
      kompetensi: { jpTeknis: "20", seminar: false },
      kinerja: { predikat: "kurang" },
      disiplin: { hukuman: "sedang" },
    };
    expect(row("2023", facts)).toEqual(["15", "32.5", "5", "2", "54.5", "sangat-rendah"]);
  });

  it("the cap cuts a fraction off: pelaksana, baik, 20 JP: min(40, 20 + 22.5) = 40; kurang with a seminar: 10 + 17.5", () => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "D1", syaratPendidikan: "SLTA" },
      kompetensi: { jpTeknis: 20 },
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "berat" },
    };
    // 25 + 40 + 25 + 1 = 91
    expect(row("2023", facts)).toEqual(["25", "40", "25", "1", "91", "sangat-tinggi"]);
    // 25 + 27.5 + 5 + 1 = 58.5
    expect(row("2023", { ...facts, kompetensi: { seminar: true }, kinerja: { predikat: "kurang" } })).toEqual([
      "25",
      "27.5",
      "5",
      "1",
      "58.5",
      "sangat-rendah",
    ]);
  });

  it.each([
    // order of levels SD < SLTP < SLTA < D1 < D2 < D3 < D4 = S1 < S2 < S3
    ["S3", "S2", "25"],
    ["S2", "S1", "25"],
    ["S2", "D4", "25"],
    ["S1", "D4", "20"],
    ["D4", "S1", "20"],
    ["S1", "D3", "25"],
    ["D4", "D3", "25"],
    ["D3", "D4", "15"],
    ["D3", "D2", "25"],
    ["D2", "D1", "25"],
    ["D1", "D2", "15"],
    ["D1", "SLTA", "25"],
    ["SLTA", "D1", "15"],
    ["SLTA", "SLTP", "25"],
    ["SLTP", "SD", "25"],
    ["SD", "SLTP", "15"],
    ["SD", "SD", "20"],
    ["SD", "S3", "15"],
    ["S2", "S3", "15"],
    ["S3", "S3", "20"],
  ] as const)("a %s where the post requires %s gives %s, as in 2024", (pendidikan, syaratPendidikan, points) => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan: "fungsional",
      kualifikasi: { pendidikan, syaratPendidikan },
      kompetensi: {},
      kinerja: { predikat: "baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(scored("2023", facts).dimensions.kualifikasi).toBe(points);
    expect(scored("2024", facts).dimensions.kualifikasi).toBe(points);
  });
});

describe("the items of the post on top of the lowest base, editions 2023 and 2024", () => {
  it.each([
    // jabatan, kompetensi, then 5 (sangat kurang) + items: in 2023, in 2024
    ["jpt", { diklatKepemimpinan: true }, "20", "20"],
    ["administrator", { diklatKepemimpinan: true, seminar: true }, "30", "30"],
    ["pengawas", { diklatKepemimpinan: false, jpTeknis: 20 }, "20", "20"],
    ["pengawas", { diklatKepemimpinan: true, jpTeknis: 20 }, "35", "35"],
    ["jpt", { jpTeknis: 19.99 }, "5", "5"],
    ["jpt", { seminar: true, diklatFungsional: true }, "15", "15"],
    ["fungsional", { diklatFungsional: true }, "20", "20"],
    ["fungsional", { diklatFungsional: "tidak-dipersyaratkan" }, "20", "5"],
    ["fungsional", { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 20 }, "35", "20"],
    ["fungsional", { jpTeknis: "20" }, "20", "20"],
    ["fungsional", { jpTeknis: "19.99", diklatKepemimpinan: true }, "5", "5"],
    ["fungsional", { seminar: true }, "15", "15"],
    ["fungsional", { diklatFungsional: true, jpTeknis: 20, seminar: true }, "40", "40"], // 45 cut
    ["pelaksana", { jpTeknis: 20 }, "27.5", "27.5"],
    ["pelaksana", { jpTeknis: 19.99 }, "5", "5"],
    ["pelaksana", { seminar: true, diklatKepemimpinan: true, diklatFungsional: true }, "22.5", "22.5"],
    ["pelaksana", { jpTeknis: 20, seminar: true }, "40", "40"], // 45 cut
  ] as const)("%s with %o is %s, %s", (jabatan, kompetensi, in2023, in2024) => {
    const facts: OracleFacts = {
      status: "PNS",
      jabatan,
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi,
      kinerja: { predikat: "sangat-kurang" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    expect(scored("2023", facts).dimensions.kompetensi).toBe(in2023);
    expect(scored("2024", facts).dimensions.kompetensi).toBe(in2024);
  });
});

describe("edition 2024: an obligation", () => {
  const facts: OracleFacts = {
    status: "PPPK",
    jabatan: "fungsional",
    kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
    kompetensi: { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: "19.990" },
    kinerja: { predikat: "butuh-perbaikan" },
    disiplin: { hukuman: "ringan" },
  };

  it("deemed taken counts in 2023: 25 + (15 + 15) + 15 + 3 = 73", () => {
    expect(row("2023", facts)).toEqual(["25", "30", "15", "3", "73", "sedang"]);
  });

  it("and earns nothing in 2024: 25 + 15 + 15 + 3 = 58, and 20 - 19.99 = 0.01 JP short", () => {
    expect(oracle("2024", facts)).toEqual({
      kind: "scored",
      total: "58",
      dimensions: { kualifikasi: "25", kompetensi: "15", kinerja: "15", disiplin: "3" },
      category: "sangat-rendah",
      duties: [
        { id: "pengembangan-kompetensi", met: false, missing: false, required: "20", shown: "19.99", short: "0.01" },
      ],
      ignored: [],
    });
  });

  it("diklat fungsional that was taken does count: 25 + (15 + 15 + 10) + 15 + 3 = 83", () => {
    const taken: OracleFacts = { ...facts, kompetensi: { diklatFungsional: true, seminar: true } };
    expect(row("2024", taken)).toEqual(["25", "40", "15", "3", "83", "tinggi"]);
  });

  it("a cap that bites: sangat baik, 25 + 15 + 15 + 10 is cut to 40; pelaksana 5 + 22.5 = 27.5 is not", () => {
    const all: OracleFacts = {
      ...facts,
      jabatan: "administrator",
      kompetensi: { diklatKepemimpinan: true, jpTeknis: 20, seminar: true },
      kinerja: { predikat: "sangat-baik" },
    };
    // 25 + 40 + 30 + 3 = 98
    expect(row("2024", all)).toEqual(["25", "40", "30", "3", "98", "sangat-tinggi"]);
    const low: OracleFacts = {
      ...facts,
      jabatan: "pelaksana",
      kompetensi: { jpTeknis: 20 },
      kinerja: { predikat: "sangat-kurang" },
    };
    // 25 + 27.5 + 1 + 3 = 56.5
    expect(row("2024", low)).toEqual(["25", "27.5", "1", "3", "56.5", "sangat-rendah"]);
  });

  it.each([
    // jpTeknis, met, shown, short
    [0, false, "0", "20"],
    ["0", false, "0", "20"],
    [12, false, "12", "8"],
    ["12.50", false, "12.5", "7.5"],
    [19.99, false, "19.99", "0.01"],
    ["19.999999999999999999999999", false, "19.999999999999999999999999", "0.000000000000000000000001"],
    [1e-7, false, "0.0000001", "19.9999999"],
    [20, true, "20", "0"],
    ["20.000", true, "20", "0"],
    ["20.000000000000000000000001", true, "20.000000000000000000000001", "0"],
    [100000, true, "100000", "0"],
    [1e21, true, "1000000000000000000000", "0"],
  ])("%o JP: met %o, shown %s, short %s", (jpTeknis, met, shown, short) => {
    const result = scored("2024", { ...facts, kompetensi: { jpTeknis } });
    expect(result.duties).toEqual([
      { id: "pengembangan-kompetensi", met, missing: false, required: "20", shown, short },
    ]);
    // base 15 (butuh perbaikan), 15 more when the threshold is reached
    expect(result.dimensions.kompetensi).toBe(met ? "30" : "15");
  });

  it("missing hours are unmet, and said to be missing", () => {
    expect(scored("2024", { ...facts, kompetensi: {} }).duties).toEqual([
      { id: "pengembangan-kompetensi", met: false, missing: true, required: "20", shown: null, short: "20" },
    ]);
  });
});

describe("what is not scored, and what is ignored", () => {
  const facts: OracleFacts = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S2" },
    kompetensi: {},
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };

  it("statuses that the edition does not measure", () => {
    const measured = (edition: OracleEdition, status: OracleFacts["status"]): boolean =>
      oracle(edition, { ...facts, status }, { kualifikasiScale: "levels-of-2019" }).kind === "scored";
    expect((["PNS", "PPPK", "CPNS"] as const).map((status) => measured("2019", status))).toEqual([true, false, false]);
    expect((["PNS", "PPPK", "CPNS"] as const).map((status) => measured("2023", status))).toEqual([true, true, false]);
    expect((["PNS", "PPPK", "CPNS"] as const).map((status) => measured("2024", status))).toEqual([true, true, false]);
    // CPNS without a requirement: not measured comes before missing
    expect(oracle("2024", { ...facts, status: "CPNS" })).toEqual({ kind: "not-measured" });
  });

  it("a missing requirement is missing only where it is read", () => {
    expect(oracle("2023", facts)).toEqual({ kind: "missing", fact: "kualifikasi.syaratPendidikan" });
    expect(oracle("2024", facts)).toEqual({ kind: "missing", fact: "kualifikasi.syaratPendidikan" });
    // levels of 2019: 20 + 20 + 25 + 5 = 70
    expect(scored("2023", facts, { kualifikasiScale: "levels-of-2019" }).total).toBe("70");
    // edition A: 20 + 0 + 25 + 5 = 50
    expect(scored("2019", facts).total).toBe("50");
  });

  it("lists, sorted, what is given and not read, false too", () => {
    const given: OracleFacts = {
      ...facts,
      kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
      kompetensi: { diklatKepemimpinan: false, diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 0, seminar: false },
    };
    const all = ["kompetensi.diklatFungsional", "kompetensi.diklatKepemimpinan", "kualifikasi.syaratPendidikan"];
    expect(scored("2019", given).ignored).toEqual(all);
    expect(scored("2023", given, { kualifikasiScale: "levels-of-2019" }).ignored).toEqual(all);
    expect(scored("2024", given, { kualifikasiScale: "levels-of-2019" }).ignored).toEqual(all);
    expect(scored("2023", given).ignored).toEqual(all.slice(0, 2));
    expect(scored("2024", { ...given, jabatan: "fungsional" }).ignored).toEqual(["kompetensi.diklatKepemimpinan"]);
    expect(scored("2024", { ...given, jabatan: "jpt" }).ignored).toEqual(["kompetensi.diklatFungsional"]);
    expect(scored("2019", facts).ignored).toEqual([]);
  });

  it("throws on what is no fact of the edition", () => {
    const required: OracleFacts = { ...facts, kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" } };
    expect(() => oracle("2023", { ...required, kinerja: { nilai: 90 } })).toThrow(/2019 only/);
    expect(() => oracle("2024", { ...required, kinerja: { nilai: "90" } })).toThrow(/2019 only/);
    expect(() => oracle("2019", { ...facts, kinerja: { nilai: "100.01" } })).toThrow(/above 100/);
    expect(() => oracle("2019", { ...facts, kompetensi: { jpTeknis: -1 } })).toThrow(/decimal/);
    expect(() => oracle("2019", { ...facts, kompetensi: { jpTeknis: Number.NaN } })).toThrow(/decimal/);
    expect(() => oracle("2019", { ...facts, kompetensi: { jpTeknis: Infinity } })).toThrow(/decimal/);
  });
});

describe("combinations", () => {
  const post = (facts: OracleFacts): string => {
    const { diklatKepemimpinan, diklatFungsional } = facts.kompetensi;
    if (facts.jabatan === "fungsional") return `fungsional ${String(diklatFungsional)}`;
    if (facts.jabatan === "pelaksana") return "pelaksana";
    return `${facts.jabatan} ${String(diklatKepemimpinan)}`;
  };
  const measure = (facts: OracleFacts): string =>
    "nilai" in facts.kinerja ? String(facts.kinerja.nilai) : facts.kinerja.predikat;
  const form = (value: number | string | undefined): string => `${typeof value} ${String(value)}`;

  it("2019: the full product, all scored; the totals are as the page says", { timeout: 120_000 }, () => {
    const products = new Set<string>();
    const flags = new Set<string>();
    const forms = new Set<string>();
    const gaps = new Set<string>();
    const oddTotals: string[] = [];
    let people = 0;
    let lowest = 100;
    let highest = 0;
    for (const facts of combinations("2019")) {
      people = people + 1;
      const { jpTeknis, seminar } = facts.kompetensi;
      products.add(
        [post(facts), facts.kualifikasi.pendidikan, jpTeknis, seminar, measure(facts), facts.disiplin.hukuman].join(
          "|",
        ),
      );
      flags.add([facts.jabatan, facts.kompetensi.diklatKepemimpinan, facts.kompetensi.diklatFungsional].join("|"));
      forms.add(`jp ${form(jpTeknis)}`);
      if ("nilai" in facts.kinerja) forms.add(`nilai ${form(facts.kinerja.nilai)}`);

      const { total } = scored("2019", facts);
      if (!/^[0-9]+(\.5)?$/.test(total)) oddTotals.push(total);
      if (["60.5", "70.5", "80.5", "90.5"].includes(total)) {
        gaps.add(`${total} ${facts.jabatan} ${facts.disiplin.hukuman}`);
      }
      lowest = Math.min(lowest, Number(total));
      highest = Math.max(highest, Number(total));
    }
    expect(people).toBe(258_720); // 14 x 10 x 7 x 3 x 22 x 4
    expect(products.size).toBe(258_720);
    expect(flags.size).toBe(60); // 5 posts x 3 x 4, the ignored flags too
    expect(forms.size).toBe(43); // 6 hours and 15 nilai in two forms each, and absent hours
    // "a person's total is always a multiple of 0.5, and the only gap values a person can reach are 60.5, 70.5 and
    // 80.5 (all of them pelaksana with a light punishment)"
    expect(oddTotals).toEqual([]);
    expect([...gaps].sort()).toEqual(["60.5 pelaksana ringan", "70.5 pelaksana ringan", "80.5 pelaksana ringan"]);
    expect([lowest, highest]).toEqual([3, 100]); // 1 + 0 + 1 + 1, and 25 + 40 + 30 + 5
  });

  it.each(["2023", "2024"] as const)(
    "%s: complete within and across the dimensions",
    { timeout: 60_000 },
    (edition) => {
      const products = new Set<string>();
      const degrees = new Set<string>();
      const flags = new Set<string>();
      const forms = new Set<string>();
      let people = 0;
      let lowest = 100;
      let highest = 0;
      for (const facts of combinations(edition)) {
        people = people + 1;
        const { jpTeknis, seminar } = facts.kompetensi;
        const { pendidikan, syaratPendidikan } = facts.kualifikasi;
        products.add([facts.status, post(facts), jpTeknis, seminar, measure(facts), facts.disiplin.hukuman].join("|"));
        degrees.add([facts.status, facts.jabatan, pendidikan, syaratPendidikan].join("|"));
        flags.add([facts.jabatan, facts.kompetensi.diklatKepemimpinan, facts.kompetensi.diklatFungsional].join("|"));
        forms.add(form(jpTeknis));
        const { total } = scored(edition, facts);
        lowest = Math.min(lowest, Number(total));
        highest = Math.max(highest, Number(total));
      }
      expect(people).toBe(17_464); // 1,000 + 16,464
      expect(products.size).toBe(16_464); // 2 x 14 x 7 x 3 x 7 x 4
      expect(degrees.size).toBe(1_000); // 2 x 5 x 10 x 10
      expect(flags.size).toBe(60);
      expect(forms.size).toBe(13); // 6 hours in two forms each, and absent hours
      expect([lowest, highest]).toEqual([22, 100]); // 15 + 5 + 1 + 1, and 25 + 40 + 30 + 5
    },
  );

  it("the people without a score have none", () => {
    const kinds = (edition: OracleEdition, options?: OracleOptions): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const facts of combinationsWithoutScore(edition)) {
        const { kind } = oracle(edition, facts, options);
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    };
    expect(kinds("2019")).toEqual({ "not-measured": 10 }); // 2 statuses x 5 posts
    expect(kinds("2023")).toEqual({ "not-measured": 5, missing: 100 }); // 5 posts; 2 x 5 x 10
    expect(kinds("2024")).toEqual({ "not-measured": 5, missing: 100 });
    expect(kinds("2024", { kualifikasiScale: "levels-of-2019" })).toEqual({ "not-measured": 5, scored: 100 });
  });
});
