// Edition 2024 against the published frequencies of 51,156 people (measured-2024.json of the regulation page).

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUKUMAN, JABATAN, PENDIDIKAN, PREDIKAT, type Predikat } from "../../src/doors/facts.js";
import { aggregate, createScorer, type PersonFacts, type Result } from "../../src/index.js";
import { hoursExhaustive } from "../support/oracle/people.js";

interface Cell {
  readonly status: "PNS" | "PPPK";
  readonly points: string;
  readonly kinerja: string;
  readonly development: string;
  readonly printed: string;
  readonly people: number;
}

const measured = JSON.parse(readFileSync(new URL("measured-2024.json", import.meta.url), "utf8")) as Readonly<
  Record<"kualifikasi" | "kinerja" | "disiplin" | "development" | "x", readonly Cell[]>
>;
const scorer = createScorer({ profile: "2024@2" });

/** kompetensi less the base: kinerja less five, and nothing where kinerja is 0. */
function developmentOf({ dimensions: { kompetensi, kinerja } }: Result): number {
  const tenths = (points: { times: (n: number) => { toNumber: () => number } }) => points.times(10).toNumber();
  const earned = tenths(kinerja.score);
  return (tenths(kompetensi.score) - (earned === 0 ? 0 : earned - 50)) / 10;
}

function classOf(development: number): string {
  if ([0, 5, 10, 15].includes(development)) return String(development);
  return development < 5 ? "x" : development > 10 ? "10+x" : `impossible ${String(development)}`;
}

const words: Readonly<Record<string, Predikat>> = {
  "30": "sangat-baik",
  "25": "baik",
  "20": "butuh-perbaikan",
  "15": "kurang",
  "10": "sangat-kurang",
  "0": "tidak-ada",
};

describe("what can be reached under edition 2024", () => {
  const reached = new Set<string>();
  const parts = new Set<number>();
  const flags = [true, false, undefined] as const;
  for (const status of ["PNS", "PPPK"] as const)
    for (const jabatan of JABATAN)
      for (const predikat of PREDIKAT)
        for (const diklatKepemimpinan of flags)
          for (const diklatFungsional of [...flags, "tidak-dipersyaratkan"] as const)
            for (const jpTeknis of hoursExhaustive) {
              const result = scorer.score({
                status,
                jabatan,
                kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
                kompetensi: { diklatKepemimpinan, diklatFungsional, jpTeknis },
                kinerja: { predikat },
                disiplin: { hukuman: "tidak-pernah" },
              });
              const development = developmentOf(result);
              reached.add(`${status} ${result.dimensions.kinerja.score.toString()} ${classOf(development)}`);
              parts.add(development);
            }

  it("holds every published cell", () => {
    for (const { status, kinerja, development } of measured.development) {
      expect([...reached]).toContain(`${status} ${kinerja} ${development}`);
    }
  });

  it("holds nothing above 15 or between 5 and 10, and for a PPPK nothing but 0 and 10", () => {
    expect([...reached].filter((one) => one.includes("impossible"))).toEqual([]);
    expect(Math.max(...parts)).toBe(15);
    expect([...parts].filter((one) => one > 5 && one < 10)).toEqual([]);
    const ofPppk = [...reached].filter((one) => one.startsWith("PPPK")).map((one) => one.split(" ")[2]);
    expect([...new Set(ofPppk)].sort()).toEqual(["0", "10"]);
  });

  it("holds every printed x", () => {
    for (const { printed } of measured.x) {
      for (const one of printed.split(" or ")) expect([...parts]).toContain(Number(one));
    }
  });

  it("holds no kualifikasi but 25, 20 and 10, and every published disiplin", () => {
    const found = { kualifikasi: new Set<string>(), disiplin: new Set<string>() };
    for (const jabatan of JABATAN)
      for (const pendidikan of PENDIDIKAN)
        for (const syaratPendidikan of PENDIDIKAN)
          for (const hukuman of HUKUMAN) {
            const { dimensions } = scorer.score({
              status: "PNS",
              jabatan,
              kualifikasi: { pendidikan, syaratPendidikan },
              kompetensi: {},
              kinerja: { predikat: "baik" },
              disiplin: { hukuman },
            });
            found.kualifikasi.add(dimensions.kualifikasi.score.toString());
            found.disiplin.add(dimensions.disiplin.score.toString());
          }
    expect([...found.kualifikasi].sort()).toEqual(["10", "20", "25"]);
    expect([...found.disiplin].sort()).toEqual(["1", "2", "3", "5"]);
    for (const { points } of measured.kualifikasi) expect([...found.kualifikasi]).toContain(points);
    for (const { points } of measured.disiplin) {
      for (const one of points.split(" or ")) expect([...found.disiplin]).toContain(one);
    }
  });
});

describe("people made to fit the frequencies", () => {
  /** Hours of which the five points are printed so: 1 JP is 0.25, printed 0.2. */
  const hoursOf = (printed: string): number => {
    const hours = Array.from({ length: 20 }, (_, index) => index + 1).find((jp) => {
      const quarters = jp * 25;
      const tenths = quarters % 10 === 5 ? 2 * Math.round(quarters / 20) : Math.round(quarters / 10);
      return tenths === Number(printed) * 10;
    });
    if (hours === undefined) throw new Error(`no hours for ${printed}`);
    return hours;
  };
  const repeat = <T>(people: number, one: T): T[] => Array.from({ length: people }, () => one);

  /**
   * One person for each that was counted. What the page merges is chosen: x goes over the cells that have an x in the order
   * of the page, "0.2 or 0.5" is 0.2; the 58 of kinerja 10 to 20 are 56 PNS and 2 PPPK (what the other cells leave), the
   * two PPPK with kinerja 15; the 25 of them with "10 and more" have 10; disiplin below 5 is a PNS's, "2 or 3" is 3.
   */
  function people(status: "PNS" | "PPPK"): PersonFacts[] {
    const xs = measured.x.flatMap(({ printed, people: count }) =>
      repeat(count, hoursOf(printed.split(" or ")[0] ?? "")),
    );
    const performance = measured.development
      .filter((one) => one.status === status)
      .flatMap(({ kinerja, development, people: count }) =>
        repeat(count, 0).map(() => ({
          predikat: words[kinerja] as Predikat,
          ten: ["10", "10+x", "15"].includes(development),
          jp: ["15", "5"].includes(development) ? 20 : development.includes("x") ? (xs.pop() ?? 0) : 0,
        })),
      );
    const low = (predikat: Predikat, count: number, tens: number) =>
      repeat(count, 0).map((_, index) => ({ predikat, ten: index < tens, jp: 0 }));
    performance.push(
      ...(status === "PNS"
        ? [...low("butuh-perbaikan", 14, 8), ...low("kurang", 29, 11), ...low("sangat-kurang", 13, 6)]
        : low("kurang", 2, 0)),
    );
    const degrees = measured.kualifikasi
      .filter((one) => one.status === status)
      .flatMap(({ points, people: count }) =>
        repeat(count, ({ "25": "S2", "20": "S1", "10": "D3" } as const)[points as "25"]),
      );
    const punished = status === "PNS" ? [...repeat(15, "berat" as const), ...repeat(6, "ringan" as const)] : [];
    expect(degrees.length).toBe(performance.length);
    return performance.map(({ predikat, ten, jp }, index) => ({
      status,
      jabatan: "fungsional",
      kualifikasi: { pendidikan: degrees[index] ?? "S1", syaratPendidikan: "S1" },
      kompetensi: { diklatFungsional: ten, jpTeknis: jp },
      kinerja: { predikat },
      disiplin: { hukuman: punished[index] ?? "tidak-pernah" },
    }));
  }

  it.each([
    // The published means 21.1377, 27.8584, 23.5830, 4.9981, 77.5772 and 20.6265, 21.4616, 15.7618, 4.9997, 62.8496.
    ["PNS", 37_931, ["21.14", "27.86", "23.58", "5", "77.58"]],
    ["PPPK", 13_225, ["20.63", "21.46", "15.76", "5", "62.85"]],
  ] as const)("%s: %i people have the published means, to two decimals", (status, count, means) => {
    const sum = aggregate({ scorer });
    for (const { outcome } of scorer.scoreMany(people(status))) sum.add(outcome, { status });
    const { whole } = sum.summary();
    expect(whole.measured).toBe(count);
    const { dimensions } = whole;
    expect([
      dimensions.kualifikasi.mean?.toString(),
      dimensions.kompetensi.mean?.toString(),
      dimensions.kinerja.mean?.toString(),
      dimensions.disiplin.mean?.toString(),
      whole.index?.toString(),
    ]).toEqual(means);
  });
});

describe("Kota Bima, PPPK, 2023", () => {
  it("24.82, 20.20, 25.15, 5.00, 75.18: 171 people, one with the ten points", () => {
    const bima = createScorer({ profile: "2023@2" });
    const sum = aggregate({ scorer: bima });
    for (let index = 0; index < 171; index++) {
      const facts: PersonFacts = {
        status: "PPPK",
        jabatan: "fungsional",
        kualifikasi: { pendidikan: index < 6 ? "D3" : "S1", syaratPendidikan: "D3" },
        kompetensi: { diklatFungsional: index === 0, jpTeknis: index % 40 },
        kinerja: { predikat: index < 5 ? "sangat-baik" : "baik" },
        disiplin: { hukuman: "tidak-pernah" },
      };
      sum.add(bima.safeScore(facts), { status: "PPPK" });
    }
    const { dimensions, index } = sum.summary().whole;
    expect([
      dimensions.kualifikasi.mean?.toString(),
      dimensions.kompetensi.mean?.toString(),
      dimensions.kinerja.mean?.toString(),
      dimensions.disiplin.mean?.toString(),
      index?.toString(),
    ]).toEqual(["24.82", "20.2", "25.15", "5", "75.18"]);
  });
});
