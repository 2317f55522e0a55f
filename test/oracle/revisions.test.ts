// The oracle of the newer revisions checked against figures worked out by hand from the regulation page.

import { describe, expect, it } from "vitest";
import { eachNth, IS_WHOLE, STRIDE } from "../support/effort.js";
import {
  allReadingSets,
  dimensionExhaustive,
  hoursExhaustive,
  randomPeople,
  readingSets,
} from "../support/oracle/people.js";
import { oracleOf, readingsOf } from "../support/oracle/revisions.js";
import type { OracleFacts2, OraclePredikat2, OracleScore2, Readings, Revision } from "../support/oracle/revisions.js";

const revisions: Revision[] = ["2019@2", "2023@2", "2024@2", "2025@1"];
const from2023: Revision[] = ["2023@2", "2024@2", "2025@1"];
const withDuty: Revision[] = ["2024@2", "2025@1"];

function scored(revision: Revision, facts: OracleFacts2, readings?: Readings): OracleScore2 {
  const outcome = oracleOf(revision, facts, readings);
  if (outcome.kind !== "scored") throw new Error(`not scored: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The four dimensions in the order of the regulation, then total and category. */
function row(revision: Revision, facts: OracleFacts2, readings?: Readings): string[] {
  const { dimensions, total, category } = scored(revision, facts, readings);
  return [dimensions.kualifikasi, dimensions.kompetensi, dimensions.kinerja, dimensions.disiplin, total, category];
}

/** Hundredths of a decimal with at most two places, for sums: "24.5" -> 2450. */
function hundredths(decimal: string): number {
  const [whole = "", fraction = ""] = decimal.split(".");
  // No `expect`: it is asked hundreds of thousands of times.
  if (fraction.length > 2) throw new Error(`more than hundredths: ${decimal}`);
  return Number(whole + fraction.padEnd(2, "0"));
}

/** A mean of hundredths, two decimals, half up. */
function mean(sumOfHundredths: number, people: number): string {
  const rounded = Math.floor((2 * sumOfHundredths + people) / (2 * people));
  return `${String(Math.floor(rounded / 100))}.${String(rounded % 100).padStart(2, "0")}`;
}

const base: OracleFacts2 = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: {},
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};
const pppk: OracleFacts2 = { ...base, status: "PPPK" };
const withoutKinerja: OracleFacts2 = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: {},
  disiplin: { hukuman: "tidak-pernah" },
};

describe("the whole outcome, once for each revision", () => {
  it("2019@2: administrator, S2, 20 JP, baik: 20 + (15 + 15 + 10) + 25 + 5 = 90, tinggi under upper-bound", () => {
    const facts: OracleFacts2 = {
      ...base,
      jabatan: "administrator",
      kualifikasi: { pendidikan: "S2", syaratPendidikan: "S1" },
      kompetensi: { diklatKepemimpinan: true, diklatFungsional: false, jpTeknis: 20, seminar: true },
    };
    expect(oracleOf("2019@2", facts)).toEqual({
      kind: "scored",
      total: "90",
      dimensions: { kualifikasi: "20", kompetensi: "40", kinerja: "25", disiplin: "5" },
      category: "tinggi",
      duties: [],
      ignored: ["kompetensi.diklatFungsional", "kualifikasi.syaratPendidikan"],
      subDimensions: {
        "kualifikasi.pendidikan": "20",
        "kompetensi.diklat-kepemimpinan": "15",
        "kompetensi.diklat-teknis": "15",
        "kompetensi.seminar": "10",
        "kinerja.predikat": "25",
        "disiplin.hukuman": "5",
      },
    });
  });

  it("2023@2: pengawas, 11 JP, butuh perbaikan: 20 + (15 + 10 + 2.8) + 20 + 5 = 72.8; 2.75 is 2.8, the even digit", () => {
    const facts: OracleFacts2 = {
      ...base,
      jabatan: "pengawas",
      kompetensi: { diklatKepemimpinan: true, jpTeknis: "11", seminar: true },
      kinerja: { predikat: "butuh-perbaikan" },
    };
    expect(oracleOf("2023@2", facts)).toEqual({
      kind: "scored",
      total: "72.8",
      dimensions: { kualifikasi: "20", kompetensi: "27.8", kinerja: "20", disiplin: "5" },
      category: "sedang",
      duties: [],
      ignored: ["kompetensi.seminar"],
      subDimensions: {
        "kualifikasi.pendidikan": "20",
        "kompetensi.bobot-dasar": "15",
        "kompetensi.diklat-kepemimpinan": "10",
        "kompetensi.jam-pengembangan": "2.8",
        "kinerja.predikat": "20",
        "disiplin.hukuman": "5",
      },
    });
  });

  it("2024@2: fungsional PPPK, deemed taken, 12.5 JP: 25 + (25 + 10) + 30 + 5 = 95; the hours are short and cost nothing", () => {
    const facts: OracleFacts2 = {
      ...pppk,
      kualifikasi: { pendidikan: "S2", syaratPendidikan: "D4" },
      kompetensi: { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 12.5 },
      kinerja: { predikat: "sangat-baik" },
    };
    expect(oracleOf("2024@2", facts)).toEqual({
      kind: "scored",
      total: "95",
      dimensions: { kualifikasi: "25", kompetensi: "35", kinerja: "30", disiplin: "5" },
      category: "sangat-tinggi",
      duties: [
        {
          id: "pengembangan-kompetensi",
          met: false,
          missing: false,
          required: "20",
          shown: "12.5",
          short: "7.5",
          cost: "0",
        },
      ],
      ignored: [],
      subDimensions: {
        "kualifikasi.pendidikan": "25",
        "kompetensi.bobot-dasar": "25",
        "kompetensi.diklat-fungsional": "10",
        "kinerja.predikat": "30",
        "disiplin.hukuman": "5",
      },
    });
  });

  it("2025@1: pelaksana PPPK, D3 above SLTA, 12.5 JP, kurang: 25 + (10 + 10 + 3.1) + 15 + 2 = 65.1; 3.125 is 3.1", () => {
    const facts: OracleFacts2 = {
      ...pppk,
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" },
      kompetensi: { jpTeknis: "12.50" },
      kinerja: { predikat: "kurang" },
      disiplin: { hukuman: "sedang" },
    };
    expect(oracleOf("2025@1", facts)).toEqual({
      kind: "scored",
      total: "65.1",
      dimensions: { kualifikasi: "25", kompetensi: "23.1", kinerja: "15", disiplin: "2" },
      category: "rendah",
      duties: [
        {
          id: "pengembangan-kompetensi",
          met: false,
          missing: false,
          required: "20",
          shown: "12.5",
          short: "7.5",
          cost: "1.9", // 5 - 3.1: the rounded points
        },
      ],
      ignored: ["kualifikasi.syaratPendidikan"],
      subDimensions: {
        "kualifikasi.pendidikan": "25",
        "kompetensi.bobot-dasar": "10",
        "kompetensi.diklat-teknis": "10",
        "kompetensi.jam-pengembangan": "3.1",
        "kinerja.predikat": "15",
        "disiplin.hukuman": "2",
      },
    });
  });

  it("from 2023 everything is 25 + 40 + 30 + 5 = 100, nothing is 10 + 0 + 0 + 1 = 11", () => {
    const best: OracleFacts2 = {
      ...base,
      jabatan: "jpt",
      kualifikasi: { pendidikan: "S3", syaratPendidikan: "S1" },
      kompetensi: { diklatKepemimpinan: true, jpTeknis: 24 },
      kinerja: { predikat: "sangat-baik" },
    };
    const worst: OracleFacts2 = {
      ...base,
      kualifikasi: { pendidikan: "SD", syaratPendidikan: "S1" },
      kinerja: { predikat: "tidak-ada" },
      disiplin: { hukuman: "berat" },
    };
    for (const revision of from2023) {
      expect(row(revision, best)).toEqual(["25", "40", "30", "5", "100", "sangat-tinggi"]);
      expect(row(revision, worst)).toEqual(["10", "0", "0", "1", "11", "sangat-rendah"]);
    }
  });
});

describe("kualifikasi", () => {
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
  ] as const)(
    "levels: %s gives %s in 2019, and from 2023 under levels-of-2019, with no requirement",
    (level, points) => {
      const facts: OracleFacts2 = { ...base, kualifikasi: { pendidikan: level } };
      expect(scored("2019@2", facts).dimensions.kualifikasi).toBe(points);
      for (const revision of from2023) {
        for (const jabatan of ["jpt", "fungsional", "pelaksana"] as const) {
          const outcome = scored(revision, { ...facts, jabatan }, { "kualifikasi-scale": "levels-of-2019" });
          expect(outcome.dimensions.kualifikasi).toBe(points);
          expect(outcome.ignored).toEqual([]);
        }
      }
    },
  );

  it.each([
    // order of levels SD < SLTP < SLTA < D1 < D2 < D3 < D4 = S1 < S2 < S3
    ["S3", "S2", "25"],
    ["S2", "S1", "25"],
    ["S2", "D4", "25"],
    ["S1", "D4", "20"],
    ["D4", "S1", "20"],
    ["S1", "D3", "25"],
    ["D4", "D3", "25"],
    ["D3", "D4", "10"],
    ["D3", "D2", "25"],
    ["D2", "D1", "25"],
    ["D1", "D2", "10"],
    ["D1", "SLTA", "25"],
    ["SLTA", "D1", "10"],
    ["SLTA", "SLTP", "25"],
    ["SLTP", "SD", "25"],
    ["SD", "SLTP", "10"],
    ["SD", "SD", "20"],
    ["S2", "S3", "10"],
    ["S3", "S3", "20"],
  ] as const)("from 2023: a %s where the post requires %s gives %s", (pendidikan, syaratPendidikan, points) => {
    for (const revision of from2023) {
      for (const status of ["PNS", "PPPK"] as const) {
        for (const jabatan of ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"] as const) {
          const facts: OracleFacts2 = { ...base, status, jabatan, kualifikasi: { pendidikan, syaratPendidikan } };
          const stated = { "pelaksana-requirement": "as-stated" };
          expect(scored(revision, facts, stated).dimensions.kualifikasi).toBe(points);
          if (jabatan !== "pelaksana") expect(scored(revision, facts).dimensions.kualifikasi).toBe(points);
        }
      }
    }
  });

  it.each([
    ["S3", "25"],
    ["S1", "25"],
    ["D4", "25"],
    ["D1", "25"],
    ["SLTA", "20"],
    ["SLTP", "10"],
    ["SD", "10"],
  ] as const)("from 2023: a pelaksana with %s has %s, whatever is stated or not", (pendidikan, points) => {
    for (const revision of from2023) {
      const facts: OracleFacts2 = { ...base, jabatan: "pelaksana", kualifikasi: { pendidikan } };
      expect(scored(revision, facts).dimensions.kualifikasi).toBe(points);
      expect(scored(revision, facts).ignored).toEqual([]);
      for (const syaratPendidikan of ["SD", "SLTA", "S1", "S3"] as const) {
        const stated: OracleFacts2 = { ...facts, kualifikasi: { pendidikan, syaratPendidikan } };
        expect(scored(revision, stated).dimensions.kualifikasi).toBe(points);
        expect(scored(revision, stated).ignored).toEqual(["kualifikasi.syaratPendidikan"]);
      }
    }
  });

  it("kualifikasi-below-requirement: 10, 15 or 1; above and equal stay", () => {
    for (const revision of from2023) {
      for (const [choice, points] of [
        ["10-points", "10"],
        ["15-points", "15"],
        ["1-point", "1"],
      ] as const) {
        const readings = { "kualifikasi-below-requirement": choice };
        const of = (jabatan: "jpt" | "pelaksana", pendidikan: "SD" | "SLTA" | "S1"): string => {
          const facts: OracleFacts2 = { ...base, jabatan, kualifikasi: { pendidikan, syaratPendidikan: "SLTA" } };
          return scored(revision, facts, readings).dimensions.kualifikasi;
        };
        expect([of("jpt", "SD"), of("jpt", "SLTA"), of("jpt", "S1")]).toEqual([points, "20", "25"]);
        expect([of("pelaksana", "SD"), of("pelaksana", "SLTA"), of("pelaksana", "S1")]).toEqual([points, "20", "25"]);
      }
    }
  });

  it("requirement-unknown: reject, equal 20, above 25; a pelaksana's only where it is compared as stated", () => {
    const missing = {
      kind: "missing",
      fact: "kualifikasi.syaratPendidikan",
      facts: ["kualifikasi.syaratPendidikan"],
    };
    for (const revision of from2023) {
      const facts: OracleFacts2 = { ...base, kualifikasi: { pendidikan: "SD" } };
      const executive: OracleFacts2 = { ...facts, jabatan: "pelaksana" };
      const stated = { "pelaksana-requirement": "as-stated" };
      expect(oracleOf(revision, facts)).toEqual(missing);
      expect(oracleOf(revision, executive, stated)).toEqual(missing);
      for (const [choice, points] of [
        ["equal", "20"],
        ["above", "25"],
      ] as const) {
        const readings = { "requirement-unknown": choice };
        expect(scored(revision, facts, readings).dimensions.kualifikasi).toBe(points);
        expect(scored(revision, executive, readings).dimensions.kualifikasi).toBe("10");
        expect(scored(revision, executive, { ...stated, ...readings }).dimensions.kualifikasi).toBe(points);
      }
    }
  });

  it("missing-education: rejected, or no points; then no requirement is needed, and a stated one is not read", () => {
    const zero = { "missing-education": "zero-points" };
    const nothing: OracleFacts2 = { ...base, kualifikasi: {} };
    const stated: OracleFacts2 = { ...base, kualifikasi: { syaratPendidikan: "S1" } };
    const one = ["kualifikasi.pendidikan"];
    const both = ["kualifikasi.pendidikan", "kualifikasi.syaratPendidikan"];
    expect(oracleOf("2019@2", nothing)).toEqual({ kind: "missing", fact: "kualifikasi.pendidikan", facts: one });
    expect(row("2019@2", stated, zero)).toEqual(["0", "0", "25", "5", "30", "sangat-rendah"]);
    for (const revision of from2023) {
      expect(oracleOf(revision, nothing)).toMatchObject({ kind: "missing", facts: both });
      expect(oracleOf(revision, stated)).toMatchObject({ kind: "missing", facts: one });
      expect(oracleOf(revision, { ...nothing, jabatan: "pelaksana" })).toMatchObject({ kind: "missing", facts: one });
      expect(oracleOf(revision, nothing, { "requirement-unknown": "equal" })).toMatchObject({ facts: one });
      expect(oracleOf(revision, nothing, { "kualifikasi-scale": "levels-of-2019" })).toMatchObject({ facts: one });
      expect(row(revision, nothing, zero)).toEqual(["0", "20", "25", "5", "50", "sangat-rendah"]);
      expect(row(revision, nothing, { ...zero, "requirement-unknown": "above" })[0]).toBe("0");
      expect(row(revision, nothing, { ...zero, "kualifikasi-scale": "levels-of-2019" })[0]).toBe("0");
      expect(scored(revision, stated, zero).ignored).toEqual(["kualifikasi.syaratPendidikan"]);
    }
  });
});

describe("kinerja", () => {
  it.each([
    // nilai, then points under upper-bound (50,60] (60,75] (75,90] (90,100], lower-bound 51 61 76 91, round
    ["0", "1", "1", "1"],
    ["50", "1", "1", "1"],
    ["50.4", "5", "1", "1"],
    ["50.5", "5", "1", "5"],
    ["51", "5", "5", "5"],
    ["60", "5", "5", "5"],
    ["60.5", "15", "5", "15"],
    ["61", "15", "15", "15"],
    ["75", "15", "15", "15"],
    ["75.5", "25", "15", "25"],
    ["76", "25", "25", "25"],
    ["90", "25", "25", "25"],
    ["90.4999", "30", "25", "25"],
    ["90.5", "30", "25", "30"],
    ["91", "30", "30", "30"],
    ["100", "30", "30", "30"],
  ])("2019: nilai %s gives %s, %s, %s; low-predikat moves the words only", (nilai, upper, lower, round) => {
    for (const value of [nilai, Number(nilai)]) {
      const facts: OracleFacts2 = { ...base, kinerja: { nilai: value } };
      const id = "fractions-between-kinerja-brackets";
      expect(scored("2019@2", facts).subDimensions["kinerja.nilai"]).toBe(upper);
      expect(scored("2019@2", facts, { [id]: "upper-bound" }).dimensions.kinerja).toBe(upper);
      expect(scored("2019@2", facts, { [id]: "lower-bound" }).dimensions.kinerja).toBe(lower);
      expect(scored("2019@2", facts, { [id]: "round" }).dimensions.kinerja).toBe(round);
      expect(scored("2019@2", facts, { "low-predikat": "15-10-5" }).dimensions.kinerja).toBe(upper);
    }
  });

  it.each([
    // predikat; 2019: default, 15-10-5; from 2023: default 20-15-10, 15-5-1, 15-10-5; base, whatever low-predikat says
    ["sangat-baik", "30", "30", "30", "30", "30", "25"],
    ["baik", "25", "25", "25", "25", "25", "20"],
    ["butuh-perbaikan", "15", "15", "20", "15", "15", "15"],
    ["cukup", "15", "15", "20", "15", "15", "15"],
    ["kurang", "5", "10", "15", "5", "10", "10"],
    ["sangat-kurang", "1", "5", "10", "1", "5", "5"],
    ["buruk", "1", "5", "10", "1", "5", "5"],
    ["tidak-ada", "0", "0", "0", "0", "0", "0"],
  ] as const)("predikat %s", (predikat, old, oldOther, usual, low1, low5, bobotDasar) => {
    const facts: OracleFacts2 = { ...base, kinerja: { predikat } };
    expect(scored("2019@2", facts).dimensions).toMatchObject({ kinerja: old, kompetensi: "0" });
    expect(scored("2019@2", facts, { "low-predikat": "15-10-5" }).dimensions.kinerja).toBe(oldOther);
    for (const revision of from2023) {
      for (const status of ["PNS", "PPPK"] as const) {
        const of = (readings: Readings) => {
          const { dimensions, subDimensions } = scored(revision, { ...facts, status }, readings);
          expect(dimensions.kompetensi).toBe(bobotDasar);
          expect(subDimensions["kompetensi.bobot-dasar"]).toBe(bobotDasar);
          return dimensions.kinerja;
        };
        expect(of({})).toBe(usual);
        expect(of({ "low-predikat": "20-15-10" })).toBe(usual);
        expect(of({ "low-predikat": "15-5-1" })).toBe(low1);
        expect(of({ "low-predikat": "15-10-5" })).toBe(low5);
      }
    }
  });

  it("no-skp in 2019: tidak-ada gives 0, 1, or is rejected", () => {
    const facts: OracleFacts2 = { ...base, kinerja: { predikat: "tidak-ada" } };
    expect(scored("2019@2", facts, { "no-skp": "zero-points" }).dimensions.kinerja).toBe("0");
    expect(scored("2019@2", facts, { "no-skp": "one-point" }).dimensions.kinerja).toBe("1");
    expect(oracleOf("2019@2", facts, { "no-skp": "reject" })).toEqual({
      kind: "missing",
      fact: "kinerja.predikat",
      facts: ["kinerja.predikat"],
    });
    // that is another thing than an unknown performance
    expect(scored("2019@2", facts, { "missing-skp": "one-point" }).dimensions.kinerja).toBe("0");
    expect(oracleOf("2019@2", withoutKinerja, { "no-skp": "one-point" }).kind).toBe("missing");
  });

  it("missing-skp: rejected, or no points; from 2023 no base either", () => {
    for (const revision of revisions) {
      expect(oracleOf(revision, withoutKinerja)).toEqual({ kind: "missing", fact: "kinerja", facts: ["kinerja"] });
      expect(oracleOf(revision, { ...withoutKinerja, kualifikasi: {} })).toMatchObject({
        fact: "kualifikasi.pendidikan",
        facts:
          revision === "2019@2"
            ? ["kualifikasi.pendidikan", "kinerja"]
            : ["kualifikasi.pendidikan", "kualifikasi.syaratPendidikan", "kinerja"],
      });
    }
    const zero = { "missing-skp": "zero-points" };
    expect(scored("2019@2", withoutKinerja, zero).dimensions.kinerja).toBe("0");
    expect(scored("2019@2", withoutKinerja, { "missing-skp": "one-point" }).dimensions.kinerja).toBe("1");
    for (const revision of from2023) {
      const facts: OracleFacts2 = { ...withoutKinerja, kompetensi: { diklatFungsional: true, jpTeknis: 8 } };
      // 20 + (0 + 10 + 2) + 0 + 5
      expect(row(revision, facts, zero)).toEqual(["20", "12", "0", "5", "37", "sangat-rendah"]);
    }
  });

  it("from 2023 a number is no fact of the edition; in 2019 it is at most 100", () => {
    const facts: OracleFacts2 = { ...base, kinerja: { nilai: 80 } };
    for (const revision of from2023) expect(() => oracleOf(revision, facts)).toThrow(/2019 only/);
    expect(() => oracleOf("2019@2", { ...base, kinerja: { nilai: "100.01" } })).toThrow(/above 100/);
  });
});

describe("disiplin", () => {
  it.each([
    ["tidak-pernah", "5"],
    ["ringan", "3"],
    ["sedang", "2"],
    ["berat", "1"],
  ] as const)("%s gives %s in every edition", (hukuman, points) => {
    for (const revision of revisions) {
      const outcome = scored(revision, { ...base, disiplin: { hukuman } });
      expect(outcome.dimensions.disiplin).toBe(points);
      expect(outcome.subDimensions["disiplin.hukuman"]).toBe(points);
    }
  });
});

describe("kompetensi: the items of 2019", () => {
  it.each([
    // jabatan, facts, points of the items: 15 + 15 + 10 for posts with a diklat of their own, 22.5 + 17.5 for pelaksana
    ["jpt", { diklatKepemimpinan: true, jpTeknis: 20, seminar: true }, "40"],
    ["administrator", { diklatKepemimpinan: true }, "15"],
    ["pengawas", { jpTeknis: "20.00" }, "15"],
    ["pengawas", { jpTeknis: "19.99" }, "0"],
    ["pengawas", { seminar: true }, "10"],
    ["pengawas", { diklatFungsional: true }, "0"],
    ["fungsional", { diklatFungsional: true, seminar: true }, "25"],
    ["fungsional", { diklatFungsional: "tidak-dipersyaratkan" }, "15"],
    ["fungsional", { diklatFungsional: false, jpTeknis: 40 }, "15"],
    ["fungsional", { diklatKepemimpinan: true }, "0"],
    ["pelaksana", { jpTeknis: 20, seminar: true }, "40"],
    ["pelaksana", { jpTeknis: 20.01 }, "22.5"],
    ["pelaksana", { jpTeknis: 19, seminar: true }, "17.5"],
    ["pelaksana", { diklatKepemimpinan: true, diklatFungsional: "tidak-dipersyaratkan" }, "0"],
  ] as const)("%s with %o: %s; from 2023 under items-of-2019 with no base", (jabatan, kompetensi, points) => {
    const facts: OracleFacts2 = { ...base, jabatan, kompetensi, kinerja: { predikat: "tidak-ada" } };
    expect(scored("2019@2", facts).dimensions.kompetensi).toBe(points);
    for (const revision of from2023) {
      for (const status of ["PNS", "PPPK"] as const) {
        for (const others of [{}, { "teknis-pelaksana": "none" }, { "hours-rounding": "exact" }]) {
          for (const credit of ["pns-only", "all"]) {
            const readings = { "development-split": "items-of-2019", "pppk-hours-credit": credit, ...others };
            const outcome = scored(revision, { ...facts, status }, readings);
            expect(outcome.dimensions.kompetensi).toBe(points);
            expect(outcome.subDimensions["kompetensi.jam-pengembangan"]).toBeUndefined();
            expect(outcome.ignored).not.toContain("kompetensi.seminar");
            expect(outcome.ignored).not.toContain("kompetensi.jpTeknis");
          }
        }
      }
    }
  });

  it("on a base the sum is cut at 40: 20 + 22.5; 10 + 17.5 stays 27.5; the items themselves are not cut", () => {
    const items = { "development-split": "items-of-2019" };
    for (const revision of from2023) {
      const cut = scored(revision, { ...base, jabatan: "pelaksana", kompetensi: { jpTeknis: 20 } }, items);
      expect(cut.dimensions.kompetensi).toBe("40");
      expect(cut.subDimensions).toMatchObject({ "kompetensi.bobot-dasar": "20", "kompetensi.diklat-teknis": "22.5" });
      const free: OracleFacts2 = {
        ...base,
        jabatan: "pelaksana",
        kompetensi: { seminar: true },
        kinerja: { predikat: "kurang" },
      };
      expect(scored(revision, free, items).dimensions.kompetensi).toBe("27.5");
    }
  });

  it("deemed-taken: earns-nothing", () => {
    const facts: OracleFacts2 = { ...base, kompetensi: { diklatFungsional: "tidak-dipersyaratkan" } };
    const nothing = { "deemed-taken": "earns-nothing" };
    expect(scored("2019@2", facts).dimensions.kompetensi).toBe("15");
    expect(scored("2019@2", facts, nothing).dimensions.kompetensi).toBe("0");
    for (const revision of from2023) {
      const items = { "development-split": "items-of-2019" };
      expect(scored(revision, facts, items).dimensions.kompetensi).toBe("35");
      expect(scored(revision, facts, { ...items, ...nothing }).dimensions.kompetensi).toBe("20");
      expect(scored(revision, facts).dimensions.kompetensi).toBe("30");
      expect(scored(revision, facts, nothing).dimensions.kompetensi).toBe("20");
      const taken: OracleFacts2 = { ...base, kompetensi: { diklatFungsional: true } };
      expect(scored(revision, taken, nothing).dimensions.kompetensi).toBe("30");
    }
  });
});

describe("kompetensi from 2023: ten and five", () => {
  it.each([
    // jabatan, facts, the ten points
    ["jpt", { diklatKepemimpinan: true }, "10"],
    ["administrator", { diklatKepemimpinan: true }, "10"],
    ["pengawas", { diklatKepemimpinan: true }, "10"],
    ["jpt", { diklatKepemimpinan: false }, "0"],
    ["jpt", {}, "0"],
    ["jpt", { diklatFungsional: true }, "0"],
    ["jpt", { diklatFungsional: "tidak-dipersyaratkan" }, "0"],
    ["fungsional", { diklatFungsional: true }, "10"],
    ["fungsional", { diklatFungsional: "tidak-dipersyaratkan" }, "10"],
    ["fungsional", { diklatFungsional: false }, "0"],
    ["fungsional", {}, "0"],
    ["fungsional", { diklatKepemimpinan: true }, "0"],
    ["pelaksana", {}, "0"],
    ["pelaksana", { jpTeknis: 0 }, "0"],
    ["pelaksana", { diklatKepemimpinan: true, diklatFungsional: true }, "0"],
    ["jpt", { seminar: true }, "0"],
    ["fungsional", { seminar: true }, "0"],
    ["pelaksana", { seminar: true }, "0"],
  ] as const)("%s with %o earns %s of the ten, PNS and PPPK", (jabatan, kompetensi, ten) => {
    for (const revision of from2023) {
      for (const status of ["PNS", "PPPK"] as const) {
        const facts: OracleFacts2 = { ...base, status, jabatan, kompetensi, kinerja: { predikat: "tidak-ada" } };
        expect(scored(revision, facts).dimensions.kompetensi).toBe(ten);
      }
    }
  });

  it.each([
    // hours; five points rounded (ties to even) and exact; ten points of a pelaksana any-hours, 20-jp
    ["0", "0", "0", "0", "0"],
    ["0.1", "0", "0.025", "10", "0"],
    ["0.2", "0", "0.05", "10", "0"],
    ["0.5", "0.1", "0.125", "10", "0"],
    ["0.6", "0.2", "0.15", "10", "0"],
    ["1", "0.2", "0.25", "10", "0"],
    ["1.01", "0.3", "0.2525", "10", "0"],
    ["2", "0.5", "0.5", "10", "0"],
    ["3", "0.8", "0.75", "10", "0"],
    ["4", "1", "1", "10", "0"],
    ["5", "1.2", "1.25", "10", "0"],
    ["6", "1.5", "1.5", "10", "0"],
    ["7", "1.8", "1.75", "10", "0"],
    ["8", "2", "2", "10", "0"],
    ["9", "2.2", "2.25", "10", "0"],
    ["10", "2.5", "2.5", "10", "0"],
    ["11", "2.8", "2.75", "10", "0"],
    ["12", "3", "3", "10", "0"],
    ["13", "3.2", "3.25", "10", "0"],
    ["14", "3.5", "3.5", "10", "0"],
    ["15", "3.8", "3.75", "10", "0"],
    ["16", "4", "4", "10", "0"],
    ["17", "4.2", "4.25", "10", "0"],
    ["18", "4.5", "4.5", "10", "0"],
    ["19", "4.8", "4.75", "10", "0"],
    ["19.5", "4.9", "4.875", "10", "0"],
    ["19.8", "5", "4.95", "10", "0"], // a tie again: 4.9 | 5.0, the even digit is 0
    ["19.99", "5", "4.9975", "10", "0"],
    ["20", "5", "5", "10", "10"],
    ["20.01", "5", "5", "10", "10"],
    ["9999", "5", "5", "10", "10"],
  ])(
    "%s JP: five points %s (exact %s); of a pelaksana the ten are %s (20-jp: %s)",
    (jp, rounded, whole, any, twenty) => {
      for (const revision of from2023) {
        for (const jpTeknis of [jp, Number(jp)]) {
          const functional: OracleFacts2 = { ...base, kompetensi: { jpTeknis } };
          const executive: OracleFacts2 = { ...functional, jabatan: "pelaksana" };
          const five = (readings: Readings) => scored(revision, functional, readings).subDimensions;
          const ten = (readings: Readings) => scored(revision, executive, readings).subDimensions;
          expect(five({})["kompetensi.jam-pengembangan"]).toBe(rounded);
          expect(five({ "hours-rounding": "exact" })["kompetensi.jam-pengembangan"]).toBe(whole);
          expect(ten({})["kompetensi.jam-pengembangan"]).toBe(rounded);
          expect(ten({})["kompetensi.diklat-teknis"]).toBe(any);
          expect(ten({ "teknis-pelaksana": "20-jp" })["kompetensi.diklat-teknis"]).toBe(twenty);
          expect(ten({ "teknis-pelaksana": "none" })["kompetensi.diklat-teknis"]).toBeUndefined();
          expect(ten({ "teknis-pelaksana": "none" })["kompetensi.jam-pengembangan"]).toBe(rounded);
        }
      }
    },
  );

  it("the hours of PPPK: nothing in 2023 and 2024, five in 2025, and the other way round by choice", () => {
    const functional: OracleFacts2 = { ...pppk, kompetensi: { diklatFungsional: true, jpTeknis: 12 } };
    const executive: OracleFacts2 = { ...pppk, jabatan: "pelaksana", kompetensi: { jpTeknis: 12 } };
    for (const revision of ["2023@2", "2024@2"] as const) {
      expect(scored(revision, functional).dimensions.kompetensi).toBe("30");
      expect(scored(revision, executive).dimensions.kompetensi).toBe("30"); // the ten points are for PPPK too
      expect(scored(revision, functional, { "pppk-hours-credit": "all" }).dimensions.kompetensi).toBe("33");
      expect(scored(revision, executive, { "pppk-hours-credit": "all" }).dimensions.kompetensi).toBe("33");
    }
    expect(scored("2025@1", functional).dimensions.kompetensi).toBe("33");
    expect(scored("2025@1", executive).dimensions.kompetensi).toBe("33");
    expect(scored("2025@1", functional, { "pppk-hours-credit": "pns-only" }).dimensions.kompetensi).toBe("30");
    expect(scored("2025@1", executive, { "pppk-hours-credit": "pns-only" }).dimensions.kompetensi).toBe("30");
    // whatever is due, the five are in proportion to 20
    const due24 = { "pppk-hours": "24-jp" };
    expect(scored("2025@1", functional, due24).dimensions.kompetensi).toBe("33");
  });
});

describe("what was measured (2024): the development part", () => {
  const x = ["0.2", "0.5", "0.8", "1", "1.2", "1.5", "1.8", "2", "2.2", "2.5", "2.8"].concat(
    ["3", "3.2", "3.5", "3.8", "4", "4.2", "4.5", "4.8"], // 0.2 to 4.8: the twentieths of 5, as printed
  );

  /** kompetensi less the base, in tenths of a point. */
  function development(outcome: OracleScore2): number {
    const base = outcome.subDimensions["kompetensi.bobot-dasar"] ?? "";
    return (hundredths(outcome.dimensions.kompetensi) - hundredths(base)) / 10;
  }

  it("is 0, x, 5, 10, 10 + x or 15 with whole hours, and never above 15; of a PPPK 0 or 10", () => {
    const tenths = x.map((points) => hundredths(points) / 10);
    const possible = new Set([0, ...tenths, 50, 100, ...tenths.map((points) => 100 + points), 150]);
    for (const revision of from2023) {
      const ofPns = new Set<number>();
      const ofPppk = new Set<number>();
      for (const facts of eachNth(dimensionExhaustive(revision).kompetensi, IS_WHOLE ? 1 : 7)) {
        const outcome = oracleOf(revision, facts);
        if (outcome.kind !== "scored") {
          if (facts.kinerja !== undefined) throw new Error(JSON.stringify(facts));
          continue;
        }
        const part = development(outcome);
        if (part < 0 || part > 150) throw new Error(JSON.stringify(facts));
        const jp = facts.kompetensi.jpTeknis;
        if (jp === undefined || /^[0-9]+$/.test(String(jp))) {
          (facts.status === "PNS" ? ofPns : ofPppk).add(part);
        }
      }
      expect(ofPns).toEqual(possible);
      expect(ofPppk).toEqual(revision === "2025@1" ? possible : new Set([0, 100]));
    }
  });

  it("rounds 0.25 to 0.2 and 0.75 to 0.8", () => {
    const of = (jpTeknis: number) => scored("2024@2", { ...base, kompetensi: { jpTeknis } }).dimensions.kompetensi;
    expect([of(1), of(3)]).toEqual(["20.2", "20.8"]);
  });

  it("kualifikasi is 25, 20 or 10, never 15; kinerja is 30, 25, 20, 15, 10 or 0; disiplin is 5, 3, 2 or 1", () => {
    for (const revision of from2023) {
      const { kualifikasi, kinerja, disiplin } = dimensionExhaustive(revision);
      const seen = { kualifikasi: new Set<string>(), kinerja: new Set<string>(), disiplin: new Set<string>() };
      for (const people of [kualifikasi, kinerja, disiplin]) {
        for (const facts of people) {
          const outcome = oracleOf(revision, facts);
          if (outcome.kind !== "scored") continue;
          seen.kualifikasi.add(outcome.dimensions.kualifikasi);
          seen.kinerja.add(outcome.dimensions.kinerja);
          seen.disiplin.add(outcome.dimensions.disiplin);
        }
      }
      expect(seen.kualifikasi).toEqual(new Set(["25", "20", "10"]));
      expect(seen.kinerja).toEqual(new Set(["30", "25", "20", "15", "10", "0"]));
      expect(seen.disiplin).toEqual(new Set(["5", "3", "2", "1"]));
    }
  });

  it("kinerja 0 has base 0, and the person counts", () => {
    for (const revision of from2023) {
      const facts: OracleFacts2 = {
        ...base,
        kompetensi: { diklatFungsional: true },
        kinerja: { predikat: "tidak-ada" },
      };
      expect(row(revision, facts)).toEqual(["20", "10", "0", "5", "35", "sangat-rendah"]);
    }
  });
});

describe("one city's PPPK of 2023", () => {
  it("171 people: 24.82, 20.20, 25.15, 5.00, total 75.18", () => {
    const sums = { kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0, total: 0 };
    for (let i = 0; i < 171; i = i + 1) {
      const facts: OracleFacts2 = {
        ...pppk,
        kualifikasi: { pendidikan: "S1", syaratPendidikan: i < 165 ? "D3" : "S1" },
        kompetensi: { diklatFungsional: i === 100, jpTeknis: i % 30 }, // a PPPK's hours earn nothing
        kinerja: { predikat: i < 5 ? "sangat-baik" : "baik" },
      };
      const { dimensions, total } = scored("2023@2", facts);
      sums.kualifikasi += hundredths(dimensions.kualifikasi);
      sums.kompetensi += hundredths(dimensions.kompetensi);
      sums.kinerja += hundredths(dimensions.kinerja);
      sums.disiplin += hundredths(dimensions.disiplin);
      sums.total += hundredths(total);
    }
    expect(mean(sums.kualifikasi, 171)).toBe("24.82");
    expect(mean(sums.kompetensi, 171)).toBe("20.20");
    expect(mean(sums.kinerja, 171)).toBe("25.15");
    expect(mean(sums.disiplin, 171)).toBe("5.00");
    expect(mean(sums.total, 171)).toBe("75.18");
  });
});

describe("the duty of 2024 and 2025", () => {
  const missing = { id: "pengembangan-kompetensi", met: false, missing: true, shown: null };

  it("12 of 20 JP costs a PNS 2 points in every post", () => {
    for (const revision of withDuty) {
      for (const jabatan of ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"] as const) {
        const { duties } = scored(revision, { ...base, jabatan, kompetensi: { jpTeknis: 12 } });
        expect(duties).toEqual([
          {
            id: "pengembangan-kompetensi",
            met: false,
            missing: false,
            required: "20",
            shown: "12",
            short: "8",
            cost: "2",
          },
        ]);
      }
    }
  });

  it("no hours cost a PNS 5 (structural, functional) or 15 (pelaksana); absent hours are unmet and said to be missing", () => {
    for (const revision of withDuty) {
      for (const [jabatan, cost] of [
        ["jpt", "5"],
        ["fungsional", "5"],
        ["pelaksana", "15"],
      ] as const) {
        expect(scored(revision, { ...base, jabatan }).duties).toEqual([
          { ...missing, required: "20", short: "20", cost },
        ]);
        expect(scored(revision, { ...base, jabatan, kompetensi: { jpTeknis: 0 } }).duties).toEqual([
          { ...missing, missing: false, required: "20", shown: "0", short: "20", cost },
        ]);
      }
    }
  });

  it("a PPPK: in 2024 the shortage costs 0, but no hours cost a pelaksana the ten; in 2025 as a PNS", () => {
    const cost = (revision: Revision, jabatan: OracleFacts2["jabatan"], jpTeknis?: number, readings?: Readings) =>
      scored(revision, { ...pppk, jabatan, kompetensi: jpTeknis === undefined ? {} : { jpTeknis } }, readings).duties[0]
        ?.cost;
    expect(cost("2024@2", "fungsional", 12)).toBe("0");
    expect(cost("2024@2", "pelaksana", 12)).toBe("0");
    expect(cost("2024@2", "fungsional")).toBe("0");
    expect(cost("2024@2", "jpt", 0)).toBe("0");
    expect(cost("2024@2", "pelaksana")).toBe("10");
    expect(cost("2024@2", "pelaksana", 0)).toBe("10");
    expect(cost("2024@2", "pelaksana", undefined, { "teknis-pelaksana": "none" })).toBe("0");
    expect(cost("2024@2", "pelaksana", 12, { "teknis-pelaksana": "20-jp" })).toBe("10");
    expect(cost("2025@1", "fungsional", 12)).toBe("2");
    expect(cost("2025@1", "fungsional")).toBe("5");
    expect(cost("2025@1", "pelaksana", 12)).toBe("2");
    expect(cost("2025@1", "pelaksana")).toBe("15");
    expect(cost("2025@1", "pelaksana", undefined, { "pppk-hours-credit": "pns-only" })).toBe("10");
  });

  it("the cost is that of rounded points, unless they are exact", () => {
    for (const revision of withDuty) {
      const facts: OracleFacts2 = { ...base, kompetensi: { jpTeknis: "19.99" } };
      expect(scored(revision, facts).duties[0]).toMatchObject({ met: false, short: "0.01", cost: "0" });
      expect(scored(revision, facts, { "hours-rounding": "exact" }).duties[0]).toMatchObject({ cost: "0.0025" });
    }
  });

  it("the hours due from a PPPK: 20, 24 or none; those of a PNS stay", () => {
    for (const revision of withDuty) {
      const facts: OracleFacts2 = { ...pppk, kompetensi: { jpTeknis: 20 } };
      const of = (choice: string, person: OracleFacts2) => scored(revision, person, { "pppk-hours": choice }).duties;
      expect(of("20-jp", facts)).toMatchObject([{ met: true, required: "20", short: "0", cost: "0" }]);
      expect(of("24-jp", facts)).toMatchObject([{ met: false, required: "24", short: "4", cost: "0" }]);
      expect(of("24-jp", { ...facts, kompetensi: {} })).toMatchObject([{ missing: true, required: "24", short: "24" }]);
      expect(of("24-jp", { ...facts, kompetensi: { jpTeknis: 24 } })).toMatchObject([{ met: true, required: "24" }]);
      expect(of("no-hours", facts)).toEqual([]);
      for (const choice of ["20-jp", "24-jp", "no-hours"]) {
        expect(of(choice, { ...facts, status: "PNS" })).toMatchObject([{ met: true, required: "20" }]);
      }
    }
  });

  it("under items-of-2019 the cost is the item, as far as the 40 leave room", () => {
    const items = { "development-split": "items-of-2019" };
    for (const revision of withDuty) {
      const of = (jabatan: OracleFacts2["jabatan"], predikat: OraclePredikat2) =>
        scored(revision, { ...base, jabatan, kinerja: { predikat }, kompetensi: { jpTeknis: 12 } }, items).duties[0]
          ?.cost;
      expect(of("fungsional", "baik")).toBe("15");
      expect(of("pelaksana", "baik")).toBe("20"); // 40 - 20
      expect(of("pelaksana", "kurang")).toBe("22.5");
    }
  });

  it("2019 and 2023 have no duty", () => {
    for (const status of ["PNS", "PPPK"] as const) expect(scored("2023@2", { ...base, status }).duties).toEqual([]);
    expect(scored("2019@2", base).duties).toEqual([]);
  });
});

describe("ignored facts", () => {
  const all: OracleFacts2["kompetensi"] = {
    diklatKepemimpinan: false,
    diklatFungsional: false,
    jpTeknis: 0,
    seminar: false,
  };
  const of = (revision: Revision, jabatan: OracleFacts2["jabatan"], status: "PNS" | "PPPK", readings?: Readings) =>
    scored(revision, { ...base, status, jabatan, kompetensi: all }, readings).ignored;
  const kepemimpinan = "kompetensi.diklatKepemimpinan";
  const fungsional = "kompetensi.diklatFungsional";
  const hours = "kompetensi.jpTeknis";
  const seminar = "kompetensi.seminar";
  const syarat = "kualifikasi.syaratPendidikan";

  it("2019", () => {
    expect(of("2019@2", "jpt", "PNS")).toEqual([fungsional, syarat]);
    expect(of("2019@2", "fungsional", "PNS")).toEqual([kepemimpinan, syarat]);
    expect(of("2019@2", "pelaksana", "PNS")).toEqual([fungsional, kepemimpinan, syarat]);
  });

  it("from 2023, PNS", () => {
    for (const revision of from2023) {
      expect(of(revision, "jpt", "PNS")).toEqual([fungsional, seminar]);
      expect(of(revision, "fungsional", "PNS")).toEqual([kepemimpinan, seminar]);
      expect(of(revision, "pelaksana", "PNS")).toEqual([fungsional, kepemimpinan, seminar, syarat]);
      expect(of(revision, "pelaksana", "PNS", { "pelaksana-requirement": "as-stated" })).not.toContain(syarat);
      expect(of(revision, "jpt", "PNS", { "kualifikasi-scale": "levels-of-2019" })).toContain(syarat);
      const items = { "development-split": "items-of-2019" };
      expect(of(revision, "jpt", "PNS", items)).toEqual([fungsional]);
      expect(of(revision, "pelaksana", "PNS", items)).toEqual([fungsional, kepemimpinan, syarat]);
    }
  });

  it("the hours of PPPK: read by the ten of a pelaksana, by the five where they count, and by the duty", () => {
    const none = { "teknis-pelaksana": "none" };
    const everyone = { "pppk-hours-credit": "all" };
    const pnsOnly = { "pppk-hours-credit": "pns-only" };
    const noHours = { "pppk-hours": "no-hours" };
    expect(of("2023@2", "jpt", "PPPK")).toEqual([fungsional, hours, seminar]);
    expect(of("2023@2", "fungsional", "PPPK")).toEqual([kepemimpinan, hours, seminar].sort());
    expect(of("2023@2", "pelaksana", "PPPK")).not.toContain(hours);
    expect(of("2023@2", "pelaksana", "PPPK", none)).toContain(hours);
    expect(of("2023@2", "pelaksana", "PPPK", { ...none, ...everyone })).not.toContain(hours);
    expect(of("2023@2", "jpt", "PPPK", everyone)).not.toContain(hours);
    expect(of("2023@2", "jpt", "PPPK", { "development-split": "items-of-2019" })).not.toContain(hours);
    for (const revision of withDuty) {
      for (const jabatan of ["jpt", "fungsional", "pelaksana"] as const) {
        expect(of(revision, jabatan, "PPPK")).not.toContain(hours);
        expect(of(revision, jabatan, "PPPK", { ...none, ...pnsOnly })).not.toContain(hours);
        expect(of(revision, jabatan, "PPPK", { ...noHours, ...everyone })).not.toContain(hours);
        expect(of(revision, jabatan, "PNS", { ...noHours, ...none, ...pnsOnly })).not.toContain(hours);
        const items = { "development-split": "items-of-2019" };
        expect(of(revision, jabatan, "PPPK", { ...noHours, ...none, ...pnsOnly, ...items })).not.toContain(hours);
      }
      expect(of(revision, "jpt", "PPPK", { ...noHours, ...pnsOnly })).toContain(hours);
      expect(of(revision, "fungsional", "PPPK", { ...noHours, ...pnsOnly })).toContain(hours);
      expect(of(revision, "pelaksana", "PPPK", { ...noHours, ...pnsOnly })).not.toContain(hours);
      expect(of(revision, "pelaksana", "PPPK", { ...noHours, ...pnsOnly, ...none })).toContain(hours);
    }
  });
});

describe("who is measured, and the categories", () => {
  it("CPNS never, PPPK not in 2019, before anything else", () => {
    const bare: OracleFacts2 = {
      status: "CPNS",
      jabatan: "pelaksana",
      kualifikasi: {},
      kompetensi: {},
      disiplin: { hukuman: "berat" },
    };
    for (const revision of revisions) {
      expect(oracleOf(revision, bare)).toEqual({ kind: "not-measured" });
      expect(oracleOf(revision, { ...bare, kinerja: { nilai: 200 } })).toEqual({ kind: "not-measured" });
    }
    expect(oracleOf("2019@2", pppk)).toEqual({ kind: "not-measured" });
    for (const revision of from2023) expect(oracleOf(revision, pppk).kind).toBe("scored");
  });

  it.each([
    // a total between two printed ranges: kualifikasi 20, base and kinerja by predikat, ten points, hours, discipline
    // [predikat, ten, hours, hukuman], total, then upper-bound, lower-bound, round
    ["butuh-perbaikan", false, "2", "tidak-pernah", "60.5", "rendah", "sangat-rendah", "rendah"],
    ["butuh-perbaikan", false, "1", "tidak-pernah", "60.2", "rendah", "sangat-rendah", "sangat-rendah"],
    ["butuh-perbaikan", false, "0", "tidak-pernah", "60", "sangat-rendah", "sangat-rendah", "sangat-rendah"],
    ["butuh-perbaikan", false, "4", "tidak-pernah", "61", "rendah", "rendah", "rendah"],
    ["baik", false, "2", "tidak-pernah", "70.5", "sedang", "rendah", "sedang"],
    ["baik", true, "2", "tidak-pernah", "80.5", "tinggi", "sedang", "tinggi"],
    ["baik", true, "3", "tidak-pernah", "80.8", "tinggi", "sedang", "tinggi"],
    ["sangat-baik", true, "1", "tidak-pernah", "90.2", "sangat-tinggi", "tinggi", "tinggi"],
    ["sangat-baik", true, "4", "tidak-pernah", "91", "sangat-tinggi", "sangat-tinggi", "sangat-tinggi"],
    ["sangat-baik", true, "0", "berat", "86", "tinggi", "tinggi", "tinggi"],
  ] as const)("%s, ten %s, %s JP, %s: %s is %s, %s, %s", (predikat, ten, jp, hukuman, total, upper, lower, round) => {
    const facts: OracleFacts2 = {
      ...base,
      kompetensi: { diklatFungsional: ten, jpTeknis: jp },
      kinerja: { predikat },
      disiplin: { hukuman },
    };
    for (const revision of from2023) {
      const outcome = scored(revision, facts);
      expect([outcome.total, outcome.category]).toEqual([total, upper]);
      expect(scored(revision, facts, { "fractions-between-bands": "upper-bound" }).category).toBe(upper);
      expect(scored(revision, facts, { "fractions-between-bands": "lower-bound" }).category).toBe(lower);
      expect(scored(revision, facts, { "fractions-between-bands": "round" }).category).toBe(round);
    }
  });

  it("2019: pelaksana, S2, sangat baik, ringan, seminar: 20 + 17.5 + 30 + 3 = 70.5", () => {
    const facts: OracleFacts2 = {
      ...base,
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "ringan" },
    };
    expect(row("2019@2", facts)).toEqual(["20", "17.5", "30", "3", "70.5", "sedang"]);
    expect(row("2019@2", facts, { "fractions-between-bands": "lower-bound" })[5]).toBe("rendah");
    expect(row("2019@2", facts, { "fractions-between-bands": "round" })[5]).toBe("sedang");
  });
});

describe("readings", () => {
  it("an unknown reading or choice is refused", () => {
    expect(() => oracleOf("2023@2", base, { "pppk-hours": "20-jp" })).toThrow(/pppk-hours/);
    expect(() => oracleOf("2019@2", base, { "low-predikat": "20-15-10" })).toThrow(/low-predikat/);
    expect(() => oracleOf("2025@1", base, { "hours-rounding": "half-up" })).toThrow(/hours-rounding/);
  });

  it("numbers of readings, of single changes and of all combinations", () => {
    expect(revisions.map((revision) => Object.keys(readingsOf[revision]).length)).toEqual([7, 13, 14, 14]);
    // one more than the choices that are no default
    expect(revisions.map((revision) => readingSets(revision).length)).toEqual([12, 19, 21, 21]);
    const size = (revision: Revision) => Object.values(readingsOf[revision]).reduce((n, list) => n * list.length, 1);
    expect(revisions.map(size)).toEqual([648, 62_208, 186_624, 186_624]);
    let count = 0;
    const different = new Set<string>();
    for (const readings of allReadingSets("2019@2")) {
      count = count + 1;
      different.add(JSON.stringify(readings));
    }
    expect([count, different.size]).toEqual([648, 648]);
  });

  it("the defaults named, or not, are the same", () => {
    for (const revision of revisions) {
      const defaults = Object.fromEntries(
        Object.entries(readingsOf[revision]).map(([id, list]) => [id, list[0] ?? ""]),
      );
      for (const facts of randomPeople(revision, 3000, 7)) {
        expect(oracleOf(revision, facts, defaults)).toEqual(oracleOf(revision, facts));
      }
    }
  });

  it("every choice that is no default changes somebody's outcome", () => {
    for (const revision of revisions) {
      const people = [...randomPeople(revision, 2000, 11)];
      for (const readings of readingSets(revision).slice(1)) {
        const moved = people.some(
          (facts) => JSON.stringify(oracleOf(revision, facts, readings)) !== JSON.stringify(oracleOf(revision, facts)),
        );
        // Few totals lie between two categories: whether somebody's does is chance.
        if (readings["fractions-between-bands"] === undefined)
          expect([revision, readings, moved]).toEqual([revision, readings, true]);
      }
    }
  });

  it("2025 is 2024 with the hours of PPPK, and 2024 is 2023 with the duty, under every reading", () => {
    const people = [...randomPeople("2024@2", 499, 3)];
    let i = 0;
    for (const readings of eachNth(allReadingSets("2024@2"), STRIDE)) {
      // each of the 186,624 sets with one person; 499 is a prime, so the people do not stay in step with a reading
      const facts = people[i % 499]!;
      i = i + 1;
      const outcome = oracleOf("2024@2", facts, readings);
      const text = JSON.stringify(outcome);
      if (JSON.stringify(oracleOf("2025@1", facts, readings)) !== text) {
        expect(oracleOf("2025@1", facts, readings)).toEqual(outcome);
      }
      const { "pppk-hours": _due, ...older } = readings;
      const before = oracleOf("2023@2", facts, older);
      if (before.kind === "scored" && outcome.kind === "scored") {
        if (before.total !== outcome.total || before.category !== outcome.category) throw new Error(text);
        if (JSON.stringify(before.subDimensions) !== JSON.stringify(outcome.subDimensions)) {
          expect(before.subDimensions).toEqual(outcome.subDimensions);
        }
      } else {
        expect(before).toEqual(outcome);
      }
    }
    expect(i).toBe(Math.ceil(186_624 / STRIDE));
  });
});

describe("the people", () => {
  it("hours: 0 to 21 in halves, 0.1, 19.99 and absent", () => {
    expect(hoursExhaustive.length).toBe(46);
    expect(new Set(hoursExhaustive).size).toBe(46);
    for (const hours of ["0", "0.1", "0.5", "1", "19.5", "19.99", "20", "20.5", "21", undefined]) {
      expect(hoursExhaustive).toContain(hours);
    }
  });

  it("numbers of people of each dimension", () => {
    const count = (people: Iterable<OracleFacts2>) => {
      let n = 0;
      for (const facts of people) n = n + (facts.id === undefined ? 1 : 0);
      return n;
    };
    const counts = revisions.map((revision) => {
      const { kualifikasi, kompetensi, kinerja, disiplin } = dimensionExhaustive(revision);
      return [count(kualifikasi), count(kompetensi), count(kinerja), count(disiplin), count(disiplin)];
    });
    expect(counts).toEqual([
      [1815, 74_520, 6165, 60, 60],
      [1815, 149_040, 135, 60, 60],
      [1815, 149_040, 135, 60, 60],
      [1815, 149_040, 135, 60, 60],
    ]);
  });

  it("random people are the same for the same seed, others for another, and of every outcome", () => {
    for (const revision of revisions) {
      const some = [...randomPeople(revision, 1000, 1)];
      expect(some).toEqual([...randomPeople(revision, 1000, 1)]);
      expect(some.length).toBe(1000);
      expect(some).not.toEqual([...randomPeople(revision, 1000, 2)]);
      expect(new Set(some.map((facts) => oracleOf(revision, facts).kind))).toEqual(
        new Set(["scored", "not-measured", "missing"]),
      );
    }
  });
});
