// `ip-asn score --sensitivity`, and the section below each explanation: against a scorer for every combination of readings.

import type { OracleEdition } from "../support/oracle/oracle.js";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PersonFacts } from "../../src/index.js";
import { hangsOnOf, pointsOf, productOf, seen, type Points } from "../support/audit/every-combination.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";
import { expectedOutcome, oracleFacts, readExample } from "../support/cli/plain-reader.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const file = example("pegawai.csv");
const { header, rows } = readExample("pegawai.csv");
const MORE = ["total_terendah", "total_tertinggi", "kategori_mungkin"];
const LOWEST_FIRST = ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"];

/** Nobody in the example lacks an SKP or a degree, so those two questions can be left out where the product is long. */
const { "missing-skp": _skp, "missing-education": _education, ...given2024 } = pointsOf["2024@1"];

/** What every combination of readings gives for each row; nothing for people who are not measured. */
function expectedOf(edition: EditionId, points: Points) {
  const product = productOf(edition, points);
  return rows.map((row) => {
    if (expectedOutcome(row, edition.slice(0, 4) as OracleEdition).kind !== "scored") return undefined;
    const facts = oracleFacts(row) as PersonFacts;
    const found = product.scorers.map((score) => score && seen(score(facts)));
    const scored = found.filter((one) => one !== undefined && one !== null);
    const totals = scored.map((one) => Number(one.total));
    const categories = LOWEST_FIRST.filter((id) => scored.some((one) => one.category === id));
    const [own] = found;
    // A reading of this point alone, all others the edition's own: the positions of a product with one point.
    const alone = Object.keys(points).filter((id) => {
      const { scorers } = productOfPoint(edition, id, points[id] ?? []);
      return scorers.some((score) => {
        const one = score && seen(score(facts));
        return one !== null && one !== undefined && one.category !== own?.category;
      });
    });
    const cells = [String(Math.min(...totals)), String(Math.max(...totals)), categories.join("|")];
    return { cells, categories, alone, hangsOn: hangsOnOf(product, found) };
  });
}

const known = new Map<string, ReturnType<typeof productOf>>();
function productOfPoint(edition: EditionId, id: string, readings: readonly string[]) {
  const key = `${edition} ${id}`;
  const made = known.get(key) ?? productOf(edition, { [id]: readings });
  known.set(key, made);
  return made;
}

describe.each([
  ["2019@1", pointsOf["2019@1"]],
  ["2024@1", given2024],
] as const)("the example table in edition %s", (edition, points) => {
  const expected = expectedOf(edition, points);
  const measured = expected.filter((one) => one !== undefined);

  it("each row ends in the lowest and highest total and the possible categories; the other columns stay", async () => {
    const plain = await ipAsn(["score", file, "--profile", edition]);
    const { code, out } = await ipAsn(["score", file, "--profile", edition, "--sensitivity"]);
    const lines = out.split("\r\n");
    const before = plain.out.split("\r\n");
    expect(lines).toHaveLength(before.length);
    const more = lines.slice(0, -1).map((line, index) => {
      const start = before[index] ?? "";
      expect(line.startsWith(`${start};`)).toBe(true);
      return line.slice(start.length + 1).split(";");
    });
    expect(more).toEqual([MORE, ...expected.map((one) => one?.cells ?? ["", "", ""])]);
    expect(code).toBe(0);
  });

  it("on standard error: whose category hangs on any open point, and how many people on which", async () => {
    const { err } = await ipAsn(["score", file, "--profile", edition, "--sensitivity"]);
    const hanging = measured.filter((one) => one.categories.length > 1).length;
    expect(err).toContain(
      `Kepekaan: kategori ${hanging} dari ${measured.length} pegawai bergantung pada titik hukum yang terbuka`,
    );
    const count = (isSo: (one: (typeof measured)[number]) => boolean) => measured.filter(isSo).length;
    for (const id of Object.keys(points)) {
      const counts = [
        count((one) => one.hangsOn.category.has(id)),
        count((one) => one.alone.includes(id)),
        count((one) => one.hangsOn.total.has(id)),
        count((one) => one.hangsOn.duties.has(id)),
        count((one) => one.hangsOn.scored.has(id)),
      ];
      const [, table = ""] = err.split("Kepekaan:");
      const found = new RegExp(`^  ${id} +(\\d+) +(\\d+) +(\\d+) +(\\d+) +(\\d+)$`, "m").exec(table);
      if (counts.every((one) => one === 0)) expect(found).toBeNull();
      else expect([id, ...(found?.slice(1) ?? []).map(Number)]).toEqual([id, ...counts]);
    }
    expect(hanging).toBeGreaterThan(0);
  });
});

describe("the option --sensitivity", () => {
  it("gives the same under the same names in JSON lines and JSON", async () => {
    const run = (format: string) => ipAsn(["score", file, "--profile", "2024@1", "--sensitivity", "--format", format]);
    const [csv, ndjson, json] = await Promise.all(["csv", "ndjson", "json"].map(run));
    const objects = (ndjson?.out ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(JSON.parse(json?.out ?? "")).toEqual(objects);
    const cells = (csv?.out ?? "")
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(";").slice(-3));
    expect(objects.map((one) => MORE.map((name) => one[name]))).toEqual(cells);
    expect(Object.keys(objects[0] ?? {}).slice(-3)).toEqual(MORE);
  });

  it("takes the readings that were chosen as its own", async () => {
    // Line 4 of the example: 20 + (15 + 17.5) + 15 + 3 = 70.5; 16.5 of 20 JP in proportion 18.56 more, up to the cap of 40.
    const line = rows.find((row) => row.line === 4)?.raw ?? "";
    const score = async (...more: string[]) => {
      const { out } = await ipAsn(
        ["score", "-", "--profile", "2024@1", "--sensitivity", ...more],
        [`${header}\n${line}\n`],
      );
      const cells = out.trimEnd().split("\n").at(-1)?.split(";") ?? [];
      return [cells[17], ...cells.slice(-3)];
    };
    expect(await score()).toEqual(["70.5", "65.5", "78", "rendah|sedang"]);
    expect(await score("--interpretation", "jp-credit=proportional")).toEqual(["78", "65.5", "78", "rendah|sedang"]);
  });

  it("leaves rejects, counts and the exit code as they are", async () => {
    const mistaken = example("pegawai-dengan-kesalahan.csv");
    const [plain, more] = await Promise.all([
      ipAsn(["score", mistaken, "--profile", "2024@1"]),
      ipAsn(["score", mistaken, "--profile", "2024@1", "--sensitivity"]),
    ]);
    expect(more.code).toBe(1);
    expect(more.err.startsWith(plain.err.trimEnd())).toBe(true);
    expect(more.err).toContain("dari 26 pegawai");
  });

  it("says so where nobody is measured", async () => {
    const cpns = rows.find((row) => row.cells["status"] === "CPNS")?.raw ?? "";
    const run = (lang: string) =>
      ipAsn(["score", "-", "--profile", "2024@1", "--sensitivity", "--lang", lang], [`${header}\n${cpns}\n`]);
    expect((await run("id")).err).toContain("Kepekaan: tidak ada pegawai yang diukur");
    const { code, out, err } = await run("en");
    expect(err).toContain("Sensitivity: nobody was measured");
    expect(out.trimEnd().endsWith(";tidak-diukur;;;")).toBe(true);
    expect(code).toBe(0);
  });

  it("speaks the reader's language; the columns stay", async () => {
    const [id, en] = await Promise.all(
      ["id", "en"].map((lang) => ipAsn(["score", file, "--profile", "2024@1", "--sensitivity", "--lang", lang])),
    );
    expect(en?.out).toBe(id?.out);
    expect(en?.err).toMatch(/^Sensitivity: the category of \d+ of 285 people hangs on open points of law$/m);
    expect(en?.err).toMatch(/^ {2}point +category +alone +total +duty +scored$/m);
  });

  it.each(MORE)("has its column %s reserved, with the option and without", async (column) => {
    const input = `${header};${column}\n${rows[1]?.raw ?? ""};1\n`;
    for (const more of [[], ["--sensitivity"]]) {
      const { code, err } = await ipAsn(["score", "-", "--profile", "2024@1", ...more], [input]);
      expect(code).toBe(2);
      expect(err).toContain(column);
    }
  });

  it("names people with more combinations than it goes through, and how it judged them", async () => {
    const profile = await profileWithManyQuestions();
    const person = {
      id: "1",
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S3" },
      kompetensi: {},
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "berat" },
      tambahan: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, true])),
    };
    const input = [`${JSON.stringify(person)}\n`];
    // 25 + 0 + 30 + 1 = 56, and half a point more by any of nine readings.
    const { out, err } = await ipAsn(["score", "-", "--profile", profile, "--sensitivity"], input);
    expect(JSON.parse(out)).toMatchObject({ total: "56", total_terendah: "56", total_tertinggi: "56.5" });
    expect(err).toContain("1 pegawai: lebih dari 256 gabungan bacaan, jadi hanya diperiksa satu per satu");
    const explained = await ipAsn(["explain", "-", "--profile", profile, "--lang", "en"], input);
    expect(explained.out).toContain("more than 256 combinations, so other readings were tried one at a time");
  });
});

/** The edition of 2019 with nine facts of which the points are open, nothing or a half each. */
async function profileWithManyQuestions(): Promise<string> {
  const { out } = await ipAsn(["profile", "show", "2019@1", "--json"]);
  const edition = JSON.parse(out) as {
    dimensions: { id: string; rules: unknown[]; cap?: unknown }[];
    interpretations: unknown[];
  };
  const names = Array.from({ length: 9 }, (_, index) => `f${index}`);
  const text = { id: "?", en: "?" };
  const cite = [{ instrument: "ip-asn", provision: "contoh", evidence: "interpretation" }];
  for (const dimension of edition.dimensions.filter((one) => one.id === "disiplin")) {
    dimension.cap = { value: "5", cite };
    for (const name of names) {
      const points = { value: "0", cite, interpretation: name };
      dimension.rules.push({
        id: `disiplin.${name}`,
        kind: "flag",
        label: text,
        fact: `tambahan.${name}`,
        whenMissing: "no-points",
        points,
      });
    }
  }
  for (const name of names) {
    const change = { rules: { [`disiplin.${name}`]: { points: { value: "0.5" } } } };
    const alternatives = [{ id: "half", label: text, change }];
    edition.interpretations.push({
      id: name,
      question: text,
      decidedBy: "scoring",
      choice: "nothing",
      chosen: text,
      alternatives,
      why: text,
      cite,
    });
  }
  const facts = Object.fromEntries(names.map((name) => [name, { kind: "flag", label: text }]));
  const path = join(await directory(), "banyak.json");
  await writeFile(path, JSON.stringify({ ...edition, id: "banyak", standing: "agency", facts }));
  return path;
}

describe("explain", () => {
  // Line 4: 70.5; the levels of 2019 give 15 instead of 20; JP in proportion fill kompetensi up to 40: 7.5 more.
  const nip = "999995642325573165";

  it.each([
    [
      "id",
      [
        "Bila titik hukum yang terbuka dibaca lain",
        "  Total 65,5 sampai 78; kategori yang mungkin: Rendah, Sedang",
        "      terendah 65,5: Jenjang menurut tabel 2019 [kualifikasi-scale = levels-of-2019]",
        "      tertinggi 78: Sebanding, dua desimal (ke bawah) [jp-credit = proportional]",
      ],
      "[competence-as-duty]: mengubah kewajiban",
    ],
    [
      "en",
      [
        "Where open points of law are read otherwise",
        "  Total 65.5 to 78; possible categories: Low, Medium",
        "      lowest 65.5: The levels of the 2019 table [kualifikasi-scale = levels-of-2019]",
        "      highest 78: In proportion, two decimals (down) [jp-credit = proportional]",
      ],
      "[competence-as-duty]: changes a duty",
    ],
  ] as const)("shows below the explanation how far the score can go, and by what (%s)", async (lang, says, duty) => {
    const { out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", nip, "--lang", lang]);
    expect(out).toContain(`\n\n${says.join("\n")}\n`);
    expect(out).toContain(duty);
    const section = out.slice(out.indexOf(says[0])).trimEnd().split("\n");
    expect(section.length).toBeLessThanOrEqual(12);
  });

  it("names each open point once, with all that hangs on it", async () => {
    const { out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", nip]);
    const section = out.slice(out.indexOf("Bila titik hukum"));
    const named = [...section.matchAll(/\[([a-z-]+)\]: mengubah (.*)$/gm)].map(([, id, aspects]) => [id, aspects]);
    expect(named).toEqual([
      ["fractions-between-bands", "kategori"],
      ["kualifikasi-scale", "kategori, total"],
      ["jp-credit", "kategori, total"],
      ["competence-as-duty", "kewajiban"],
      ["pppk-hours", "kewajiban"],
    ]);
  });

  it("says so where no reading changes anything", async () => {
    // 2019: 25 + 22.5 + 17.5 + 30 + 5 = 100.
    const person = {
      id: "1",
      status: "PNS",
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S3" },
      kompetensi: { jpTeknis: 20, seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "tidak-pernah" },
    };
    const { out } = await ipAsn(["explain", "-", "--year", "2021"], [`${JSON.stringify(person)}\n`]);
    expect(out).toContain("Bila titik hukum yang terbuka dibaca lain\n  Tidak ada bacaan lain yang mengubah");
  });

  it("can be had as Markdown", async () => {
    const { out } = await ipAsn(["explain", file, "--profile", "2024@1", "--id", nip, "--format", "markdown"]);
    expect(out).toContain("\n## Bila titik hukum yang terbuka dibaca lain\n");
    expect(out).toContain("\n- Total 65,5 sampai 78; kategori yang mungkin: Rendah, Sedang\n  - terendah 65,5: ");
  });
});
