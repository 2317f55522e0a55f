// What changed between two profiles. Expected differences come from the regulation, never from the code.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Content,
  diffProfiles,
  type Dimension,
  type Duty,
  type EditionId,
  type LeafRule,
  type ProfileDifference,
  type Rule,
} from "../../src/doors/profile.js";
import { editions, type ProfileSource } from "../../src/index.js";
import { profileDiffText } from "../doors/cli.js";
import { canonicalJson } from "../doors/profile.js";
import { among, anyMutation, freeLeaf, MARK } from "../support/profile/mutations.js";
import { runs } from "../support/effort.js";

const all: Readonly<Record<"2019@1" | "2023@1" | "2024@1", ProfileSource>> = editions;

/** A difference in one line: `part id slot (whom): before → after`; `=` where only the source differs. */
function line({ part, id, slot, for: whom, before, after, sourceOnly }: ProfileDifference): string {
  const place = [part, id, slot, whom && `(${Object.values(whom).flat().join(", ")})`];
  const said = place.filter((one) => one !== undefined).join(" ");
  return sourceOnly ? `${said}: = ${written(after)}` : `${said}: ${written(before)} → ${written(after)}`;
}

/** Texts and whole things are told as such, not by their words. */
function written(content: Content | null): string {
  if (content === null) return "–";
  const { value } = content;
  if (Array.isArray(value)) return value.join(" ");
  if (typeof value !== "object") return String(value);
  return "en" in value ? "text" : "from" in value ? Object.values(value).join("–") : "whole";
}

const linesOf = (before: ProfileSource, after: ProfileSource) => diffProfiles(before, after).changes.map(line);
const sorted = (lines: readonly string[]) => [...lines].sort();

const duty = [
  "duty pengembangan-kompetensi: – → whole",
  "required pengembangan-kompetensi (PNS): – → 20",
  "required pengembangan-kompetensi (PPPK): – → 20",
  "open-point competence-as-duty: – → whole",
  "open-point missing-hours: – → whole",
  "open-point pppk-hours: – → whole",
  "open-point unmet-duty-consequence: – → whole",
  // No deemed fulfilment under a duty.
  "points kompetensi.diklat-fungsional tidak-dipersyaratkan: 15 → 0",
  "open-point deemed-taken: counts-as-taken → earns-nothing",
  "open-point deemed-taken chosen: text → text",
  "open-point deemed-taken why: text → text",
  "open-point deemed-taken alternatives.earns-nothing: whole → –",
  "open-point deemed-taken alternatives.counts-as-taken: – → whole",
  "instrument uu-20-2023: – → whole",
  "instrument pp-11-2017: – → whole",
  "instrument pp-49-2018: – → whole",
];

describe("what changed between the editions", () => {
  it("from 2019 to 2024: exactly this", () => {
    expect(sorted(linesOf(all["2019@1"], all["2024@1"]))).toEqual(
      sorted([
        "standing standing: official → reported",
        "title title: text → text",
        "years measurementYears: 2019–2022 → 2024",
        "measures measures: PNS → PNS PPPK",
        // The weights stay, by a statement of July 2024; that of disiplin is nowhere said to have another source.
        "weight kualifikasi: = 25",
        "weight kompetensi: = 40",
        "weight kinerja: = 30",
        // Kualifikasi: levels become a comparison with what the post requires.
        "rule kualifikasi.pendidikan: lookup → compare",
        "label kualifikasi.pendidikan: text → text",
        "reads kualifikasi.pendidikan against: – → kualifikasi.syaratPendidikan",
        "order kualifikasi.pendidikan: – → SD SLTP SLTA D1 D2 D3 D4,S1 S2 S3",
        "hangs-on kualifikasi.pendidikan: – → kualifikasi-scale",
        "points kualifikasi.pendidikan S3: 25 → –",
        "points kualifikasi.pendidikan S2: 20 → –",
        "points kualifikasi.pendidikan S1: 15 → –",
        "points kualifikasi.pendidikan D4: 15 → –",
        "points kualifikasi.pendidikan D3: 10 → –",
        "points kualifikasi.pendidikan D2: 5 → –",
        "points kualifikasi.pendidikan D1: 5 → –",
        "points kualifikasi.pendidikan SLTA: 5 → –",
        "points kualifikasi.pendidikan SLTP: 1 → –",
        "points kualifikasi.pendidikan SD: 1 → –",
        "points kualifikasi.pendidikan above: – → 25",
        "points kualifikasi.pendidikan equal: – → 20",
        "points kualifikasi.pendidikan below: – → 15",
        // Kompetensi: a base by predikat and a cap of 40; the items stay as they were, by interpretation.
        "cap kompetensi: – → 40",
        "rule kompetensi.bobot-dasar: – → whole",
        "points kompetensi.bobot-dasar sangat-baik: – → 25",
        "points kompetensi.bobot-dasar baik: – → 20",
        "points kompetensi.bobot-dasar cukup: – → 15",
        "points kompetensi.bobot-dasar butuh-perbaikan: – → 15",
        "points kompetensi.bobot-dasar kurang: – → 10",
        "points kompetensi.bobot-dasar buruk: – → 5",
        "points kompetensi.bobot-dasar sangat-kurang: – → 5",
        "points kompetensi.diklat-kepemimpinan yes: = 15",
        "points kompetensi.diklat-fungsional yes: = 15",
        "threshold kompetensi.diklat-teknis: = 20",
        "points kompetensi.diklat-teknis reached (jpt, administrator, pengawas, fungsional): = 15",
        "points kompetensi.diklat-teknis reached (pelaksana): = 22.5",
        "points kompetensi.seminar yes (jpt, administrator, pengawas, fungsional): = 10",
        "points kompetensi.seminar yes (pelaksana): = 17.5",
        "hangs-on kompetensi.diklat-kepemimpinan: – → development-split",
        "hangs-on kompetensi.diklat-fungsional: – → development-split",
        "hangs-on kompetensi.diklat-teknis: – → development-split",
        "hangs-on kompetensi.seminar: – → development-split",
        "hangs-on kompetensi.diklat-teknis credit: – → jp-credit",
        // Kinerja: the numbers of the SKP to 2021 are gone; the points of the predikat stay, from other sources.
        "rule kinerja.nilai (nilai): whole → –",
        "points kinerja.nilai 91-100 (nilai): 30 → –",
        "points kinerja.nilai 76-90 (nilai): 25 → –",
        "points kinerja.nilai 61-75 (nilai): 15 → –",
        "points kinerja.nilai 51-60 (nilai): 5 → –",
        "points kinerja.nilai 0-50 (nilai): 1 → –",
        "points kinerja.predikat sangat-baik: = 30",
        "points kinerja.predikat baik: = 25",
        "points kinerja.predikat cukup: = 15",
        "points kinerja.predikat butuh-perbaikan: = 15",
        "points kinerja.predikat kurang: = 5",
        "points kinerja.predikat buruk: = 1",
        "points kinerja.predikat sangat-kurang: = 1",
        ...duty,
        // The register: what the scheme of 2023 leaves open, and what is no question any more.
        "open-point kualifikasi-scale: – → whole",
        "open-point kualifikasi-below-requirement: – → whole",
        "open-point development-split: – → whole",
        "open-point jp-credit: – → whole",
        "open-point evidence-window: – → whole",
        "open-point combining-pns-and-pppk: – → whole",
        "open-point fractions-between-kinerja-brackets: whole → –",
        "open-point half-year-skp: whole → –",
        // A missing SKP now costs the base of kompetensi too.
        "open-point missing-skp alternatives.zero-points: whole → whole",
        "open-point missing-skp alternatives.one-point: whole → whole",
        "instrument surat-bkn-4190-2024: – → whole",
        "instrument pernyataan-bkn: – → whole",
      ]),
    );
  });

  it("from 2023 to 2024: the obligation, and nothing else", () => {
    expect(sorted(linesOf(all["2023@1"], all["2024@1"]))).toEqual(
      sorted(["title title: text → text", "years measurementYears: 2023–2023 → 2024", ...duty]),
    );
  });

  it.each([
    ["points kompetensi.bobot-dasar sangat-baik: – → 25", ["surat-bkn-4190-2024 secondary"]],
    ["cap kompetensi: – → 40", ["surat-bkn-4190-2024 secondary"]],
    ["points kualifikasi.pendidikan equal: – → 20", ["hasil-terbit inferred"]],
    ["points kualifikasi.pendidikan below: – → 15", ["ip-asn interpretation"]],
    ["points kinerja.predikat sangat-baik: = 30", ["surat-bkn-4190-2024 secondary"]],
    ["required pengembangan-kompetensi (PNS): – → 20", ["pp-11-2017 secondary", "uu-20-2023 secondary"]],
    ["required pengembangan-kompetensi (PPPK): – → 20", ["ip-asn interpretation", "uu-20-2023 secondary"]],
  ])("%s comes with its sources", (wanted, sources) => {
    const found = diffProfiles(all["2019@1"], all["2024@1"]).changes.find((one) => line(one) === wanted);
    expect(found?.after?.cite?.map(({ instrument, evidence }) => `${instrument} ${evidence}`)).toEqual(sources);
  });

  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "%s does not differ from itself, nor from a later revision of it",
    (id) => {
      expect(diffProfiles(all[id], { ...all[id], id: "x", revision: 2 }).changes).toEqual([]);
    },
  );

  it("names the profiles by id, revision and hash, as plain data", () => {
    const diff = diffProfiles(all["2019@1"], all["2024@1"]);
    expect(diff.before).toMatchObject({ id: "2019", revision: 1 });
    expect(diff.after.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
  });
});

const withDimension = (
  profile: ProfileSource,
  id: string,
  change: (dimension: Dimension) => Dimension,
): ProfileSource => ({
  ...profile,
  dimensions: profile.dimensions.map((one) => (one.id === id ? change(one) : one)),
});
const withRules = (profile: ProfileSource, id: string, change: (rules: readonly Rule[]) => readonly Rule[]) =>
  withDimension(profile, id, (dimension) => ({ ...dimension, rules: change(dimension.rules) }));
const source = [{ instrument: "ip-asn", provision: "x", evidence: "interpretation" }] as const;

describe("what an agency changed", () => {
  const base = all["2024@1"];

  it("a weight", () => {
    const own = withDimension({ ...base, id: "own", standing: "agency" }, "disiplin", (one) => ({
      ...one,
      weight: "10",
    }));
    expect(linesOf(base, own)).toEqual(["standing standing: reported → agency", "weight disiplin: 5 → 10"]);
  });

  it("the points of one kind of post, in a choice of its own", () => {
    const [rule] = base.dimensions[3]!.rules;
    const own = withRules(base, "disiplin", () => [
      {
        kind: "choose",
        by: "jabatan",
        cases: [
          { when: ["jpt", "fungsional"], rules: [rule!] },
          {
            when: ["administrator", "pengawas", "pelaksana"],
            rules: [{ ...(rule as LeafRule), whenMissing: "no-points" }],
          },
        ],
      },
    ]);
    expect(linesOf(base, own)).toEqual([
      "when-missing disiplin.hukuman (administrator, pengawas, pelaksana): reject → no-points",
    ]);
  });

  it("a choice written differently with the same effect is no change in points, and is told as such", () => {
    const own = withRules(base, "disiplin", (rules) => [
      {
        kind: "choose",
        by: "status",
        cases: [
          { when: ["PNS", "CPNS"], rules },
          { when: ["PPPK"], rules },
        ],
      },
    ]);
    expect(diffProfiles(base, own).changes).toMatchObject([{ part: "arrangement", id: "disiplin", sourceOnly: false }]);
  });

  it("the order of the rules, of the duties' statuses, of the categories is no change either", () => {
    const reversed = {
      ...withRules(base, "kompetensi", (rules) => [...rules].reverse()),
      bands: { ...base.bands, list: [...base.bands.list].reverse() },
      duties: base.duties.map((one) => ({ ...one, requires: [...one.requires].reverse() })),
    };
    expect(diffProfiles(base, reversed).changes.map(({ part, id }) => `${part} ${id}`)).toEqual([
      "arrangement kompetensi",
      "arrangement bands",
      "arrangement duties",
    ]);
  });

  it("a status that one profile measures tells only that, where it is treated like the others", () => {
    const { measures: _, ...rest } = base;
    const own = { ...rest, measures: ["PNS" as const] };
    expect(linesOf(base, own).filter((one) => !one.startsWith("required"))).toEqual([
      "measures measures: PNS PPPK → PNS",
    ]);
  });

  it("a status that one profile measures by rules of its own has them told", () => {
    const [rule] = base.dimensions[3]!.rules as readonly LeafRule[];
    const flag: Rule = {
      id: "disiplin.seminar",
      kind: "flag",
      label: { id: "x", en: "x" },
      fact: "kompetensi.seminar",
      whenMissing: "no-points",
      points: { value: "5", cite: source },
    };
    const special = withRules({ ...base, measures: ["PNS", "PPPK", "CPNS"] }, "disiplin", () => [
      {
        kind: "choose",
        by: "status",
        cases: [
          { when: ["PNS", "PPPK"], rules: [rule!] },
          { when: ["CPNS"], rules: [flag] },
        ],
      },
    ]);
    expect(linesOf(base, special)).toEqual([
      "measures measures: PNS PPPK → PNS PPPK CPNS",
      "rule disiplin.seminar (CPNS): – → whole",
      "points disiplin.seminar yes (CPNS): – → 5",
    ]);
  });

  it("profiles for different people are compared all the same", () => {
    const pns: ProfileSource = { ...all["2019@1"], measures: ["PNS"] };
    expect(linesOf(pns, { ...pns, measures: ["PPPK"] })).toEqual(["measures measures: PNS → PPPK"]);
  });

  it("a category, a ceiling, an added fact, a source, an open point that a value hangs on", () => {
    const own: ProfileSource = {
      ...base,
      authority: { id: "x", en: "x" },
      facts: { sertifikasi: { kind: "flag", label: { id: "x", en: "x" } } },
      bands: {
        ...base.bands,
        list: base.bands.list.map((one) =>
          one.id === "tinggi"
            ? { ...one, from: 80 }
            : one.id === "sedang"
              ? { ...one, to: 79, label: { id: "x", en: "x" } }
              : one,
        ),
      },
      duties: base.duties.map(
        (one): Duty => ({
          ...one,
          whenMissing: "reject",
          openWhen: { unmet: "unmet-duty-consequence" },
          ceilings: [{ on: "total", at: "60", cite: source }],
        }),
      ),
      instruments: base.instruments.map((one) => (one.id === "ip-asn" ? { ...one, note: { id: "x", en: "x" } } : one)),
    };
    expect(linesOf(base, own)).toEqual([
      "authority authority: – → text",
      "fact sertifikasi: – → whole",
      "band tinggi: 81-90 → 80-90",
      "band sedang: 71-80 → 71-79",
      "band sedang label: text → text",
      "when-missing pengembangan-kompetensi: unmet → reject",
      "hangs-on pengembangan-kompetensi missing: missing-hours → –",
      "ceiling pengembangan-kompetensi total: – → 60",
      "instrument ip-asn note: text → text",
    ]);
  });
});

describe("nothing is lost in silence", () => {
  const content = ({ id: _, revision: _r, base: _b, ...rest }: ProfileSource) => canonicalJson(rest);
  const edition = fc.constantFrom(...Object.values(all));

  it("there are no changes exactly when the contents are equal", () => {
    fc.assert(
      fc.property(edition.chain(anyMutation), ({ before, after }) => {
        expect(diffProfiles(before, after).changes.length === 0).toBe(content(before) === content(after));
      }),
      { numRuns: runs(250) },
    );
  });

  it("any single text, number or citation that changes stands in the changes, and is no mere arrangement", () => {
    fc.assert(
      fc.property(edition.chain(freeLeaf), ({ before, after }) => {
        const { changes } = diffProfiles(before, after);
        expect(JSON.stringify(changes)).toContain(String(MARK));
        expect(changes.map((one) => one.part)).not.toContain("arrangement");
      }),
      { numRuns: runs(250) },
    );
  });

  it("what is new one way is gone the other way", () => {
    const place = ({ part, id, slot, for: whom }: ProfileDifference) => [part, id, slot, whom];
    fc.assert(
      fc.property(edition, edition.chain(freeLeaf), (one, { after }) => {
        const there = diffProfiles(one, after).changes.map((c) => JSON.stringify([...place(c), c.before, c.after]));
        const back = diffProfiles(after, one).changes.map((c) => JSON.stringify([...place(c), c.after, c.before]));
        expect(sorted(there)).toEqual(sorted(back));
      }),
      { numRuns: runs(50) },
    );
  });

  it("the table has a row for whatever differs, within 120 characters", () => {
    fc.assert(
      fc.property(edition.chain(anyMutation), among(["id", "en"] as const), ({ before, after }, locale) => {
        const diff = diffProfiles(before, after);
        for (const all of [false, true]) {
          const [, , ...rows] = profileDiffText(diff, before, after, locale, { all }).split("\n");
          expect(rows.length > 0).toBe(diff.changes.length > 0);
          expect(rows.filter((row) => row.length > 120)).toEqual([]);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("a rule or duty that only one profile has", () => {
  /** The same lists of rules with one rule less, in each way. */
  const lessRules = (rules: readonly Rule[]): readonly (readonly Rule[])[] =>
    rules.flatMap((rule, index) => {
      const put = (...instead: readonly Rule[]) => rules.toSpliced(index, 1, ...instead);
      if (rule.kind !== "choose") return [put()];
      return rule.cases.flatMap((one, at) =>
        lessRules(one.rules).map((less) => put({ ...rule, cases: rule.cases.with(at, { ...one, rules: less }) })),
      );
    });
  const less = (whole: ProfileSource): readonly ProfileSource[] => [
    ...whole.dimensions.flatMap((dimension, index) =>
      lessRules(dimension.rules).map((rules) => ({
        ...whole,
        dimensions: whole.dimensions.with(index, { ...dimension, rules }),
      })),
    ),
    ...whole.duties.map((_, index) => ({ ...whole, duties: whole.duties.toSpliced(index, 1) })),
  ];

  it.each(["2019", "2023", "2024", "2025"] as const)("is told in words: whatever is taken out of %s", (id) => {
    const whole: ProfileSource = editions[id];
    for (const other of less(whole)) {
      for (const [before, after] of [
        [other, whole],
        [whole, other],
      ] as const) {
        const diff = diffProfiles(before, after);
        for (const locale of ["id", "en"] as const) {
          expect(profileDiffText(diff, before, after, locale, { all: true })).not.toMatch(/undefined|\[object/);
        }
      }
    }
  });
});

describe("the table", () => {
  const table = (before: ProfileSource, after: ProfileSource, locale: "id" | "en") =>
    profileDiffText(diffProfiles(before, after), before, after, locale, { all: true });
  const brief = (before: EditionId, after: EditionId, locale: "id" | "en") =>
    profileDiffText(diffProfiles(editions[before], editions[after]), editions[before], editions[after], locale);

  it.each(
    (["id", "en"] as const).flatMap((locale) =>
      (
        [
          ["2019@1", "2024@1"],
          ["2024@1", "2024"],
          ["2023@1", "2023"],
          ["2023", "2024"],
          ["2024", "2025"],
        ] as const
      ).map(([before, after]) => [before, after, locale] as const),
    ),
  )("%s to %s fits a screen of 50 lines and 120 columns (%s)", (before, after, locale) => {
    const lines = brief(before, after, locale).split("\n");
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(lines.filter((one) => one.length > 120)).toEqual([]);
  });

  it("2024@1 to 2024 says in brief why, each value that changed, where it is from, and how much is not shown", () => {
    const text = brief("2024@1", "2024", "en").replace(/\s+/g, " ");
    for (const part of [
      "2024@2: Results of 51,156 people of measurement year 2024 contradict revision 1",
      "measurement years 2024– → 2024",
      "below 15 → 10 [kualifikasi-below-requirement] | results of 2024",
      "education that the post requires → SLTA (pelaksana)",
      "diklat-kepemimpinan 15 → 10",
      "tidak-dipersyaratkan 0 → 10 [deemed-taken]",
      "cukup 15 → 20, butuh-perbaikan 15 → 20, kurang 5 → 15, buruk 1 → 10, sangat-kurang 1 → 10 [low-predikat]",
      "predikat tidak-ada 0",
      "development-split: items-of-2019 → 10+5",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/= \d+ others keep their value: .* \(--all shows them\)$/);
    expect(text).not.toContain("sangat-baik 30");
  });

  it.each(["id", "en"] as const)("2019 to 2024 has each value that changed (%s)", (locale) => {
    const text = table(all["2019@1"], all["2024@1"], locale).replace(/\s+/g, " ");
    for (const part of [
      "PNS → PNS, PPPK",
      "S3 25, S2 20, S1 15, D4 15, D3 10, D2 5, D1 5, SLTA 5, SLTP 1, SD 1",
      "sangat-baik 25, baik 20, cukup 15, butuh-perbaikan 15, kurang 10, buruk 5, sangat-kurang 5",
      "tidak-dipersyaratkan 15 → 0 [deemed-taken]",
      "91–100 30, 76–90 25, 61–75 15, 51–60 5, 0–50 1",
      "20 JP (PNS)",
      "20 JP (PPPK) [pppk-hours]",
      "counts-as-taken → earns-nothing",
      locale === "id" ? "jumlah paling banyak 40" : "sum at most 40",
      locale === "id" ? "22,5 (pelaksana)" : "22.5 (pelaksana)",
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each(["id", "en"] as const)(
    "2019 to 2024 has the source of each new value: instrument, provision, how sure (%s)",
    (locale) => {
      const text = table(all["2019@1"], all["2024@1"], locale).replace(/\s+/g, " ");
      const values = diffProfiles(all["2019@1"], all["2024@1"]).changes.filter((one) => one.part !== "open-point");
      const cites = values.flatMap((one) => one.after?.cite ?? []);
      expect(cites.length).toBeGreaterThan(30);
      for (const { instrument, provision } of cites) {
        const title = all["2024@1"].instruments.find((one) => one.id === instrument)?.title[locale] ?? "";
        expect(text).toContain(`${title}, ${typeof provision === "string" ? provision : provision[locale]} (`);
      }
    },
  );

  it.each([
    ["id", "Tidak ada perbedaan"],
    ["en", "Nothing differs"],
  ] as const)("says so where nothing differs (%s)", (locale, words) => {
    expect(table(all["2024@1"], all["2024@1"], locale)).toContain(words);
  });
});

describe("a category that only one profile has", () => {
  it("is told whole: its limits and its label, with the source of the categories", () => {
    const base = editions["2019@1"];
    const [lowest] = [...base.bands.list].sort((one, other) => one.from - other.from);
    const without = { ...base, bands: { ...base.bands, list: base.bands.list.filter((one) => one !== lowest) } };
    const { from, to, label } = lowest!;
    const [only, ...others] = diffProfiles(without, base).changes.filter((one) => one.part === "band");
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: lowest!.id,
      before: null,
      after: { value: { from, to, label }, cite: base.bands.cite },
    });
  });
});
