// What an office would else find out too late: results that are fed in again, an option that is given twice, a PDF that is none.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { directory, ipAsn } from "../support/cli/command-line.js";
import { tableText } from "../support/node/tables.js";

const nipOf = (number: number) => `19800101200501${String(1000 + number)}`;

describe("results that are fed in again", () => {
  it.each(["csv", "ndjson", "json", "xlsx"])("as %s are recognised, and said to be some", async (format) => {
    const folder = await directory();
    const [file, out] = [join(folder, "pegawai.csv"), join(folder, `hasil.${format}`)];
    await writeFile(file, tableText([{ nip: nipOf(1) }, { nip: nipOf(2) }]));
    expect((await ipAsn(["score", file, "--year", "2024", "--out", out])).code).toBe(0);
    for (const [lang, says] of [
      ["id", "hasil ip-asn"],
      ["en", "results of ip-asn"],
    ] as const) {
      const { code, err } = await ipAsn(["score", out, "--year", "2024", "--lang", lang]);
      expect([code, err]).toEqual([2, expect.stringContaining(says)]);
      expect(err).toContain("skor_kualifikasi");
    }
  });

  it("so are those of a comparison", async () => {
    const folder = await directory();
    const out = join(folder, "banding.csv");
    await ipAsn(["compare", "-", "--profiles", "2019,2024", "--out", out], [tableText([{ nip: nipOf(1) }])]);
    expect((await ipAsn(["rekap", out, "--year", "2024"])).err).toContain("hasil ip-asn");
  });
});

describe("an option that is given twice", () => {
  it.each([
    ["score", "--year", "2023", "2024"],
    ["score", "--out", "a.csv", "b.csv"],
    ["rekap", "--profile", "2024", "2024"],
    ["compare", "--sheet", "A", "B"],
    ["profile", "--format", "json", "yaml"],
  ])("%s %s is refused, not overwritten", async (command, option, first, second) => {
    const args = command === "profile" ? ["profile", "export", "2024"] : [command, "-"];
    const { code, err } = await ipAsn([...args, option, first, option, second], [tableText([{}])]);
    expect([code, err]).toEqual([2, expect.stringContaining(`"${option}" ditulis dua kali`)]);
  });

  it("one that adds up is taken", async () => {
    const { code } = await ipAsn(
      ["rekap", "-", "--year", "2024", "--by", "pendidikan", "--map", "nip=NIP", "--map", "nama=Nama"],
      [tableText([{}]).replace("nip;nama", "NIP;Nama")],
    );
    expect(code).toBe(0);
  });
});

describe("a PDF", () => {
  it.each([
    ["rekap", "--html"],
    ["rekap", "--out"],
    ["score", "--out"],
    ["compare", "--rejects"],
  ])("%s %s is refused with the way to one", async (command, option) => {
    const by = command === "compare" ? ["--profiles", "2019,2024"] : ["--year", "2024"];
    for (const [lang, says] of [
      ["id", "cetak"],
      ["en", "print"],
    ] as const) {
      const args = [command, "-", ...by, option, "laporan.PDF", "--lang", lang];
      const { code, err } = await ipAsn(args, [tableText([{}])]);
      expect([code, err]).toEqual([2, expect.stringContaining(says)]);
      expect(err).toContain("--html");
    }
  });
});

describe("rejected rows are summed up by kind, one line a kind, before the lines", () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    nip: nipOf(index),
    kinerja: index % 2 === 0 ? "" : "baik",
    hukuman: index === 3 || index === 5 ? "entah" : "ringan",
  }));

  it.each([
    [
      "id",
      "Baris yang ditolak:",
      [
        "  15 × kinerja kosong, baris 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, …",
        "  2 × hukuman: kata tidak dikenal, baris 5, 7",
      ],
      "  baris 2, kolom kinerja",
    ],
    [
      "en",
      "Rejected rows:",
      [
        "  15 × kinerja empty, lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, …",
        "  2 × hukuman: a word that is not known, lines 5, 7",
      ],
      "  line 2, column kinerja",
    ],
  ])("in %s", async (lang, heading, kinds, first) => {
    const { err } = await ipAsn(
      ["score", "-", "--year", "2024", "--lang", lang, "--format", "csv"],
      [tableText(people)],
    );
    const lines = err.split("\n");
    const at = lines.indexOf(heading);
    expect(lines.slice(at + 1, at + 3)).toEqual(kinds);
    expect(lines[at + 3]).toMatch(new RegExp(`^${first}`));
    expect(lines.slice(at + 3, at + 20).filter((line) => /^ {2}(baris|line) \d+, /.test(line))).toHaveLength(17);
  });

  it("one alone is told by itself", async () => {
    const { err } = await ipAsn(["score", "-", "--year", "2024", "--format", "csv"], [tableText([{ kinerja: "" }])]);
    expect(err).not.toContain("×");
    expect(err).toContain("  baris 2, kolom kinerja");
  });

  it("of several files with their names", async () => {
    const folder = await directory();
    for (const name of ["a", "b"])
      await writeFile(join(folder, `${name}.csv`), tableText([{ nip: name, kinerja: "" }]));
    const { err } = await ipAsn(["score", folder, "--year", "2024", "--format", "csv"]);
    expect(err).toContain(`  2 × kinerja kosong, baris ${join(folder, "a.csv")}:2, ${join(folder, "b.csv")}:2\n`);
  });
});
