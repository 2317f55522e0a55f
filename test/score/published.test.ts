// Published results and what follows from them. `published.json` is a copy of the project's research notes.

import { describe, expect, it } from "vitest";
import { createScorer, type PersonFacts, type Result } from "../../src/index.js";
import { Decimal, round } from "../doors/number.js";
import published from "./published.json" with { type: "json" };

interface Agency {
  readonly agency: string;
  readonly year: number | string;
  readonly n?: number | null;
  readonly kualifikasi?: string;
  readonly kompetensi?: string;
  readonly kinerja?: string;
  readonly disiplin?: string;
  readonly total: string;
  readonly category: string | null;
  readonly consistent?: boolean;
}

interface Individual {
  readonly jabatan: string;
  readonly pendidikan: string;
  readonly diklatKepemimpinan?: boolean;
  readonly diklatFungsional?: boolean;
  readonly jpTeknis: number;
  readonly seminar: boolean;
  readonly kinerja: string;
  readonly hukuman: string;
  readonly parts: readonly string[];
  readonly total: string;
  readonly remark?: string;
}

const agencies: readonly Agency[] = published.agencies;
const individuals: readonly Individual[] = published.derived_individuals_edition_A;
const agency = (name: string, year: number): Agency =>
  agencies.find((one) => one.agency === name && one.year === year)!;
const parts = ({ dimensions }: Result) => Object.values(dimensions).map((one) => one.score.toString());

describe("the derived individuals of edition 2019", () => {
  const scorer = createScorer({ profile: "2019@1" });
  const factsOf = ({
    jabatan,
    pendidikan,
    kinerja,
    hukuman,
    parts: _parts,
    total: _total,
    remark: _remark,
    ...kompetensi
  }: Individual) =>
    ({
      status: "PNS",
      jabatan,
      kualifikasi: { pendidikan },
      kompetensi,
      kinerja: { predikat: kinerja },
      disiplin: { hukuman },
    }) as PersonFacts;

  it("are four", () => {
    expect(individuals).toHaveLength(4);
  });

  it.each(individuals.map((one) => [one.jabatan, one.pendidikan, one.parts.join(" + "), one.total, one] as const))(
    "%s, %s: %s = %s",
    (_jabatan, _pendidikan, _sum, _total, one) => {
      const result = scorer.score(factsOf(one));
      expect(parts(result)).toEqual(one.parts);
      expect(result.total.toString()).toBe(one.total);
    },
  );

  it("70.5 falls between two printed categories: Sedang under upper-bound, and the result says that it hangs on that", () => {
    const between = individuals.filter((one) => one.remark !== undefined);
    expect(between.map((one) => one.remark)).toEqual([
      "falls between two printed categories; Sedang under upper-bound",
    ]);
    const result = scorer.score(factsOf(between[0]!));
    expect(result.category).toEqual({ id: "sedang", label: { id: "Sedang", en: "Medium" } });
    expect(result.interpretations).toContain("fractions-between-bands");
    const categoryUnder = (policy: string) =>
      createScorer({ year: 2019, interpretations: { "fractions-between-bands": policy } }).score(factsOf(between[0]!))
        .category.id;
    expect(categoryUnder("lower-bound")).toBe("rendah");
    expect(categoryUnder("round")).toBe("sedang");
  });

  it("85, 80 and 62.5 are Tinggi, Sedang and Rendah, and do not hang on it", () => {
    const results = individuals.filter((one) => one.remark === undefined).map((one) => scorer.score(factsOf(one)));
    expect(results.map((one) => one.category.label.id)).toEqual(["Tinggi", "Sedang", "Rendah"]);
    expect(results.flatMap((one) => one.interpretations)).toEqual([]);
  });
});

describe("the printed categories of agencies", () => {
  const rows = agencies.filter((one) => one.category !== null);
  const scorers = (policy?: string) =>
    (["2019@1", "2023@1", "2024@1"] as const).map((profile) =>
      createScorer({ profile, interpretations: policy === undefined ? {} : { "fractions-between-bands": policy } }),
    );
  const categoriesOf = (total: string, policy?: string) =>
    scorers(policy).map((scorer) => scorer.categoryOf(total).label.id);

  it("are eight, one of them between two printed ranges", () => {
    expect(rows).toHaveLength(8);
    expect(rows.filter((one) => one.total === "80.81")).toHaveLength(1);
  });

  it.each(rows.map((one) => [one.agency, one.year, one.total, one.category] as const))(
    "%s %s: %s is %s, in every edition",
    (_agency, _year, total, category) => {
      expect(categoriesOf(total)).toEqual([category, category, category]);
      expect(categoriesOf(total, "upper-bound")).toEqual([category, category, category]);
      expect(categoriesOf(total, "round")).toEqual([category, category, category]);
    },
  );

  it("80.81, printed as Tinggi, would be Sedang under lower-bound; the other seven stay", () => {
    const differing = rows.filter((one) =>
      categoriesOf(one.total, "lower-bound").some((category) => category !== one.category),
    );
    expect(differing.map((one) => [one.total, one.category])).toEqual([["80.81", "Tinggi"]]);
    expect(categoriesOf("80.81", "lower-bound")).toEqual(["Sedang", "Sedang", "Sedang"]);
  });
});

describe("the printed dimensions", () => {
  const sumOf = ({ kualifikasi = "", kompetensi = "", kinerja = "", disiplin = "" }: Agency) =>
    Decimal.sum(kualifikasi, kompetensi, kinerja, disiplin).toString();

  it.each(
    agencies.filter((one) => one.consistent === true).map((one) => [one.agency, one.year, one.total, one] as const),
  )("%s %s: add up to the printed %s", (_agency, _year, total, one) => {
    expect(sumOf(one)).toBe(total);
  });

  it("add up in two rows and do not in three, as the notes say", () => {
    const withParts = agencies.filter((one) => one.consistent !== undefined);
    expect(withParts.filter((one) => sumOf(one) === one.total).map((one) => one.agency)).toEqual([
      "Kota Bima, all ASN",
      "Kabupaten Purbalingga",
    ]);
    expect(withParts.filter((one) => one.consistent !== true).map((one) => [sumOf(one), one.total])).toEqual([
      ["77.94", "78.41"],
      ["75.17", "75.18"],
      ["84.43", "84.42"],
    ]);
  });
});

describe("Kota Bima 2023", () => {
  const lines = [agency("Kota Bima, PNS", 2023), agency("Kota Bima, PPPK", 2023)];
  const all = agency("Kota Bima, all ASN", 2023);

  it("the head-count weighted mean of 78.41 and 75.18 is 78.25, half up to two decimals", () => {
    const heads = lines.reduce((sum, one) => sum + one.n!, 0);
    const weighted = Decimal.sum(...lines.map((one) => new Decimal(one.total).times(one.n!)));
    expect(heads).toBe(all.n);
    expect(weighted.toString()).toBe("267845.1"); // 3252 × 78.41 + 171 × 75.18
    expect(round(weighted.dividedBy(heads), 2, "half-up").toString()).toBe(all.total);
  });

  it("the plain mean of the two lines would be 76.80, which is not what is printed", () => {
    const mean = Decimal.sum(...lines.map((one) => one.total)).dividedBy(2);
    expect(round(mean, 2, "half-up").toFixed(2)).toBe("76.80");
    expect(all.total).toBe("78.25");
  });

  it("5 sangat baik, 166 baik and 10 development points reproduce the printed kompetensi, kinerja and disiplin of the PPPK", () => {
    const scorer = createScorer({ profile: "2023@1" });
    const person = (predikat: "sangat-baik" | "baik", seminar: boolean): PersonFacts => ({
      status: "PPPK",
      jabatan: "fungsional",
      kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
      kompetensi: { seminar },
      kinerja: { predikat },
      disiplin: { hukuman: "tidak-pernah" },
    });
    const people = Array.from({ length: 171 }, (_, index) =>
      scorer.score(person(index < 5 ? "sangat-baik" : "baik", index === 100)),
    );
    const meanOf = (dimension: "kompetensi" | "kinerja" | "disiplin") =>
      round(
        Decimal.sum(...people.map((one) => one.dimensions[dimension].score)).dividedBy(people.length),
        2,
        "half-up",
      ).toString();
    const printed = agency("Kota Bima, PPPK", 2023);
    expect([meanOf("kompetensi"), meanOf("kinerja"), meanOf("disiplin")]).toEqual([
      printed.kompetensi,
      printed.kinerja,
      printed.disiplin,
    ]);
  });
});
