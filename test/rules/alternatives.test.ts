// Every other reading of an open point that scoring decides, with what it changes for some person, worked out by hand.

import { describe, expect, it } from "vitest";
import { createScorer, editions, type PersonFacts, type Result } from "../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const base: PersonFacts = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: {},
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};
const pelaksana: PersonFacts = {
  ...base,
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S2", syaratPendidikan: "S2" },
  kompetensi: { seminar: true },
  kinerja: { predikat: "sangat-baik" },
  disiplin: { hukuman: "ringan" },
};
const without = (path: "kinerja" | "kualifikasi"): PersonFacts => {
  const { [path]: _left, ...rest } = base;
  return (path === "kinerja" ? rest : { ...rest, kualifikasi: { syaratPendidikan: "S1" } }) as PersonFacts;
};
const deemed: PersonFacts = { ...base, kompetensi: { diklatFungsional: "tidak-dipersyaratkan" } };
const below: PersonFacts = { ...base, kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" } };
const kurang: PersonFacts = { ...base, kinerja: { predikat: "kurang" } };
const buruk: PersonFacts = { ...base, kinerja: { predikat: "buruk" } };
const sevenHours: PersonFacts = { ...base, kompetensi: { jpTeknis: 7 } };
const pppk = (jpTeknis?: number): PersonFacts => ({
  ...base,
  status: "PPPK",
  kompetensi: jpTeknis === undefined ? {} : { jpTeknis },
});
/** Dimensions, total and category; or the facts that are missing. */
const rejected = (fact: string) => `missing ${fact}`;

type Case = readonly [
  edition: EditionId,
  interpretation: string,
  alternative: string,
  who: string,
  facts: PersonFacts,
  own: string,
  other: string,
];

const cases: readonly Case[] = [
  // The pelaksana of the regulation page: 70.5 in 2019. From 2023 on, with cukup, 20 + (15 + 17.5) + 15 + 3.
  [
    "2019@1",
    "fractions-between-bands",
    "lower-bound",
    "70.5",
    pelaksana,
    "20 + 17.5 + 30 + 3 = 70.5 sedang",
    "20 + 17.5 + 30 + 3 = 70.5 rendah",
  ],
  [
    "2019@1",
    "fractions-between-bands",
    "round",
    "70.5",
    pelaksana,
    "20 + 17.5 + 30 + 3 = 70.5 sedang",
    "20 + 17.5 + 30 + 3 = 70.5 sedang",
  ],
  [
    "2023@1",
    "fractions-between-bands",
    "lower-bound",
    "70.5",
    gap(),
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
    "20 + 32.5 + 15 + 3 = 70.5 rendah",
  ],
  [
    "2023@1",
    "fractions-between-bands",
    "round",
    "70.5",
    gap(),
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
  ],
  [
    "2024@1",
    "fractions-between-bands",
    "lower-bound",
    "70.5",
    gap(),
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
    "20 + 32.5 + 15 + 3 = 70.5 rendah",
  ],
  [
    "2024@1",
    "fractions-between-bands",
    "round",
    "70.5",
    gap(),
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
    "20 + 32.5 + 15 + 3 = 70.5 sedang",
  ],

  [
    "2019@1",
    "fractions-between-kinerja-brackets",
    "lower-bound",
    "75.5",
    nilai("75.5"),
    "15 + 0 + 25 + 5 = 45 sangat-rendah",
    "15 + 0 + 15 + 5 = 35 sangat-rendah",
  ],
  [
    "2019@1",
    "fractions-between-kinerja-brackets",
    "round",
    "75.5",
    nilai("75.5"),
    "15 + 0 + 25 + 5 = 45 sangat-rendah",
    "15 + 0 + 25 + 5 = 45 sangat-rendah",
  ],
  [
    "2019@1",
    "fractions-between-kinerja-brackets",
    "round",
    "75.4",
    nilai("75.4"),
    "15 + 0 + 25 + 5 = 45 sangat-rendah",
    "15 + 0 + 15 + 5 = 35 sangat-rendah",
  ],

  [
    "2019@1",
    "low-predikat",
    "15-10-5",
    "kurang",
    kurang,
    "15 + 0 + 5 + 5 = 25 sangat-rendah",
    "15 + 0 + 10 + 5 = 30 sangat-rendah",
  ],
  [
    "2019@1",
    "low-predikat",
    "15-10-5",
    "buruk",
    buruk,
    "15 + 0 + 1 + 5 = 21 sangat-rendah",
    "15 + 0 + 5 + 5 = 25 sangat-rendah",
  ],
  [
    "2023@1",
    "low-predikat",
    "15-10-5",
    "kurang",
    kurang,
    "20 + 10 + 5 + 5 = 40 sangat-rendah",
    "20 + 10 + 10 + 5 = 45 sangat-rendah",
  ],
  [
    "2023@1",
    "low-predikat",
    "15-10-5",
    "buruk",
    buruk,
    "20 + 5 + 1 + 5 = 31 sangat-rendah",
    "20 + 5 + 5 + 5 = 35 sangat-rendah",
  ],
  [
    "2024@1",
    "low-predikat",
    "15-10-5",
    "kurang",
    kurang,
    "20 + 10 + 5 + 5 = 40 sangat-rendah",
    "20 + 10 + 10 + 5 = 45 sangat-rendah",
  ],
  ["2024@1", "low-predikat", "15-10-5", "baik", base, "20 + 20 + 25 + 5 = 70 rendah", "20 + 20 + 25 + 5 = 70 rendah"],

  [
    "2019@1",
    "deemed-taken",
    "earns-nothing",
    "none required",
    deemed,
    "15 + 15 + 25 + 5 = 60 sangat-rendah",
    "15 + 0 + 25 + 5 = 45 sangat-rendah",
  ],
  [
    "2023@1",
    "deemed-taken",
    "earns-nothing",
    "none required",
    deemed,
    "20 + 35 + 25 + 5 = 85 tinggi",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],
  [
    "2024@1",
    "deemed-taken",
    "counts-as-taken",
    "none required",
    deemed,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 35 + 25 + 5 = 85 tinggi",
  ],

  [
    "2019@1",
    "missing-skp",
    "zero-points",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "15 + 0 + 0 + 5 = 20 sangat-rendah",
  ],
  [
    "2019@1",
    "missing-skp",
    "one-point",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "15 + 0 + 1 + 5 = 21 sangat-rendah",
  ],
  [
    "2023@1",
    "missing-skp",
    "zero-points",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "20 + 0 + 0 + 5 = 25 sangat-rendah",
  ],
  [
    "2023@1",
    "missing-skp",
    "one-point",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "20 + 0 + 1 + 5 = 26 sangat-rendah",
  ],
  [
    "2024@1",
    "missing-skp",
    "zero-points",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "20 + 0 + 0 + 5 = 25 sangat-rendah",
  ],
  [
    "2024@1",
    "missing-skp",
    "one-point",
    "no SKP",
    without("kinerja"),
    rejected("kinerja.predikat"),
    "20 + 0 + 1 + 5 = 26 sangat-rendah",
  ],
  [
    "2024@1",
    "missing-skp",
    "zero-points",
    "with an SKP",
    base,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],

  [
    "2019@1",
    "missing-education",
    "zero-points",
    "no education",
    without("kualifikasi"),
    rejected("kualifikasi.pendidikan"),
    "0 + 0 + 25 + 5 = 30 sangat-rendah",
  ],
  [
    "2023@1",
    "missing-education",
    "zero-points",
    "no education",
    without("kualifikasi"),
    rejected("kualifikasi.pendidikan"),
    "0 + 20 + 25 + 5 = 50 sangat-rendah",
  ],
  [
    "2024@1",
    "missing-education",
    "zero-points",
    "no education",
    without("kualifikasi"),
    rejected("kualifikasi.pendidikan"),
    "0 + 20 + 25 + 5 = 50 sangat-rendah",
  ],

  [
    "2023@1",
    "kualifikasi-scale",
    "levels-of-2019",
    "S1 for S1",
    base,
    "20 + 20 + 25 + 5 = 70 rendah",
    "15 + 20 + 25 + 5 = 65 rendah",
  ],
  [
    "2024@1",
    "kualifikasi-scale",
    "levels-of-2019",
    "D3 for S1",
    below,
    "15 + 20 + 25 + 5 = 65 rendah",
    "10 + 20 + 25 + 5 = 60 sangat-rendah",
  ],
  [
    "2024@1",
    "kualifikasi-scale",
    "levels-of-2019",
    "S2 for S2",
    pelaksana,
    "20 + 40 + 30 + 3 = 93 sangat-tinggi",
    "20 + 40 + 30 + 3 = 93 sangat-tinggi",
  ],

  [
    "2023@1",
    "kualifikasi-below-requirement",
    "1-point",
    "D3 for S1",
    below,
    "15 + 20 + 25 + 5 = 65 rendah",
    "1 + 20 + 25 + 5 = 51 sangat-rendah",
  ],
  [
    "2023@1",
    "kualifikasi-below-requirement",
    "20-points",
    "D3 for S1",
    below,
    "15 + 20 + 25 + 5 = 65 rendah",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],
  [
    "2024@1",
    "kualifikasi-below-requirement",
    "1-point",
    "D3 for S1",
    below,
    "15 + 20 + 25 + 5 = 65 rendah",
    "1 + 20 + 25 + 5 = 51 sangat-rendah",
  ],
  [
    "2024@1",
    "kualifikasi-below-requirement",
    "20-points",
    "S1 for S1",
    base,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],

  // 15 × 7 / 20 = 5.25 for a fungsional, 22.5 × 7 / 20 = 7.875, down to 7.87, for a pelaksana.
  [
    "2023@1",
    "jp-credit",
    "proportional",
    "7 JP",
    sevenHours,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 25.25 + 25 + 5 = 75.25 sedang",
  ],
  [
    "2024@1",
    "jp-credit",
    "proportional",
    "7 JP",
    sevenHours,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 25.25 + 25 + 5 = 75.25 sedang",
  ],
  [
    "2024@1",
    "jp-credit",
    "proportional",
    "7 JP, pelaksana",
    { ...sevenHours, jabatan: "pelaksana" },
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 27.87 + 25 + 5 = 77.87 sedang",
  ],
  [
    "2024@1",
    "jp-credit",
    "proportional",
    "20 JP",
    pppk(20),
    "20 + 35 + 25 + 5 = 85 tinggi",
    "20 + 35 + 25 + 5 = 85 tinggi",
  ],

  [
    "2024@1",
    "competence-as-duty",
    "right",
    "7 JP",
    sevenHours,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],
  [
    "2024@1",
    "missing-hours",
    "reject",
    "no hours",
    base,
    "20 + 20 + 25 + 5 = 70 rendah",
    rejected("kompetensi.jpTeknis"),
  ],
  [
    "2024@1",
    "missing-hours",
    "reject",
    "7 JP",
    sevenHours,
    "20 + 20 + 25 + 5 = 70 rendah",
    "20 + 20 + 25 + 5 = 70 rendah",
  ],
  ["2024@1", "pppk-hours", "24-jp", "22 JP", pppk(22), "20 + 35 + 25 + 5 = 85 tinggi", "20 + 35 + 25 + 5 = 85 tinggi"],
  ["2024@1", "pppk-hours", "no-hours", "0 JP", pppk(0), "20 + 20 + 25 + 5 = 70 rendah", "20 + 20 + 25 + 5 = 70 rendah"],
];

/** From 2023 on: 20 + (15 + 17.5) + 15 + 3 = 70.5. */
function gap(): PersonFacts {
  return { ...pelaksana, kinerja: { predikat: "cukup" } };
}

function nilai(value: string): PersonFacts {
  return { ...base, kinerja: { nilai: value } };
}

function written(edition: EditionId, facts: PersonFacts, interpretations: Record<string, string>): string {
  const outcome = createScorer({ profile: edition, interpretations }).safeScore(facts);
  if (!outcome.success)
    return outcome.issues.map((one) => (one.code === "missing_fact" ? rejected(one.params.fact) : one.code)).join();
  const { dimensions, total, category } = outcome.data;
  return `${Object.values(dimensions)
    .map((one) => one.score.toString())
    .join(" + ")} = ${total.toString()} ${category.id}`;
}

describe("every other reading", () => {
  it.each(cases)("%s, %s = %s, %s", (edition, interpretation, alternative, _who, facts, own, other) => {
    expect(written(edition, facts, {})).toBe(own);
    expect(written(edition, facts, { [interpretation]: alternative })).toBe(other);
  });

  it("that scoring decides stands in the table above", () => {
    const inTable = new Set(
      cases.map(([edition, interpretation, alternative]) => `${edition} ${interpretation} ${alternative}`),
    );
    const offered = (["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[]).flatMap((edition) =>
      editions[edition].interpretations
        .filter((one) => one.decidedBy === "scoring")
        .flatMap(({ id, alternatives }) => alternatives.map((alternative) => `${edition} ${id} ${alternative.id}`)),
    );
    expect([...inTable].sort()).toEqual([...offered].sort());
  });

  it("the profile's own reading may be named, and changes nothing", () => {
    for (const edition of ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[]) {
      const own = Object.fromEntries(editions[edition].interpretations.map(({ id, choice }) => [id, choice]));
      const scorer = createScorer({ profile: edition, interpretations: own });
      expect(JSON.stringify(scorer.score(base))).toBe(JSON.stringify(createScorer({ profile: edition }).score(base)));
      expect(scorer.summary.choices).toEqual({});
    }
  });

  it("a result names the readings that were chosen, and keeps the hash of the profile as published", () => {
    const own = createScorer({ profile: "2024@1" }).score(base).profile;
    const chosen = createScorer({
      profile: "2024@1",
      interpretations: { "jp-credit": "proportional", "fractions-between-bands": "round" },
    });
    expect(chosen.score(base).profile).toEqual({
      ...own,
      choices: { "fractions-between-bands": "round", "jp-credit": "proportional" },
    });
  });

  it("what facts or aggregation decide cannot be switched in a scorer", () => {
    for (const edition of ["2019@1", "2023@1", "2024@1"] as const satisfies readonly EditionId[]) {
      const others = editions[edition].interpretations.filter((one) => one.decidedBy !== "scoring");
      expect(others.length).toBeGreaterThan(3);
      for (const { id, alternatives } of others) {
        for (const alternative of alternatives) {
          expect(() => createScorer({ profile: edition, interpretations: { [id]: alternative.id } })).toThrow(id);
        }
      }
    }
  });
});

describe("7 of 20 JP in proportion", () => {
  const proportional = (edition: EditionId) =>
    createScorer({ profile: edition, interpretations: { "jp-credit": "proportional" } });

  it.each(["2023@1", "2024@1"] as const)(
    "are 5.25 points for a fungsional in edition %s, said to hang on an open point",
    (edition) => {
      const result = proportional(edition).score(sevenHours);
      const part = result.dimensions.kompetensi.subDimensions.find((one) => one.id === "kompetensi.diklat-teknis")!;
      expect([part.points.toString(), part.most.toString()]).toEqual(["5.25", "15"]);
      expect(part.reason).toMatchObject({ kind: "threshold", given: "7", atLeast: "20", met: false });
      expect(result.interpretations).toContain("jp-credit");
    },
  );
});

describe("the duty under other readings", () => {
  const duty = (facts: PersonFacts, interpretations: Record<string, string>) =>
    createScorer({ profile: "2024@1", interpretations })
      .score(facts)
      .duties.map(({ met, missing, required, shown, short }) => [
        met,
        missing,
        required.toString(),
        shown?.toString() ?? null,
        short.toString(),
      ]);

  it.each([
    ["20-jp", 22, [true, false, "20", "22", "0"]],
    ["24-jp", 22, [false, false, "24", "22", "2"]],
    ["24-jp", 24, [true, false, "24", "24", "0"]],
    ["no-hours", 0, [true, false, "0", "0", "0"]],
    ["no-hours", undefined, [false, true, "0", null, "0"]], // missing data is unmet
    ["20-jp", undefined, [false, true, "20", null, "20"]],
    ["24-jp", undefined, [false, true, "24", null, "24"]],
  ] as const)("of a PPPK, %s, %s JP shown", (reading, hours, expected) => {
    expect(duty(pppk(hours), { "pppk-hours": reading })).toEqual([expected]);
  });

  it("of a PNS does not change with the hours of PPPK", () => {
    expect(duty(sevenHours, { "pppk-hours": "24-jp" })).toEqual([[false, false, "20", "7", "13"]]);
    expect(duty(sevenHours, { "pppk-hours": "no-hours" })).toEqual([[false, false, "20", "7", "13"]]);
  });

  it("is gone where competence is a right only", () => {
    expect(duty(sevenHours, { "competence-as-duty": "right" })).toEqual([]);
  });

  it.each<readonly [string, PersonFacts, readonly string[]]>([
    ["a PNS who met it", { ...base, kompetensi: { jpTeknis: 20 } }, ["competence-as-duty"]],
    ["a PNS who fell short", sevenHours, ["competence-as-duty", "unmet-duty-consequence"]],
    ["a PNS without hours", base, ["competence-as-duty", "missing-hours", "unmet-duty-consequence"]],
    ["a PPPK who met it", pppk(20), ["competence-as-duty", "pppk-hours"]],
    ["a PPPK without hours", pppk(), ["competence-as-duty", "missing-hours", "pppk-hours", "unmet-duty-consequence"]],
  ])("%s hangs on the open points of the duty that matter", (_who, facts, expected) => {
    const ofDuty = ["competence-as-duty", "missing-hours", "pppk-hours", "unmet-duty-consequence"];
    const result: Result = createScorer({ profile: "2024@1" }).score(facts);
    expect(result.interpretations.filter((id) => ofDuty.includes(id))).toEqual(expected);
  });
});
