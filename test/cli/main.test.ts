// What the command line says: help, and a text for everything that can be wrong with a table. And the program as a process.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { formatRowIssue, type TableIssueCode, type TableIssueParams } from "../../src/node/index.js";
import { tableIssue } from "../doors/node.js";
import { tableText } from "../support/node/tables.js";
import { workbookOf } from "../support/node/xlsx/workbooks.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

describe("help", () => {
  it.each(["id", "en"])("of the program lists the commands and the exit codes (%s)", async (lang) => {
    const { code, out, err } = await ipAsn(["--help", "--lang", lang]);
    for (const command of ["score", "explain", "profile"])
      expect(out).toMatch(new RegExp(`^ +${command}\\b.*\\S+ \\S+`, "m"));
    const [codes] = /^(Kode keluar|Exit codes):.*$/m.exec(out) ?? [];
    for (const number of ["0", "1", "2"]) expect(codes).toMatch(new RegExp(`\\b${number} \\S+ \\S+`));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.each(["id", "en"])("of profile lists its commands (%s)", async (lang) => {
    const { code, out } = await ipAsn(["profile", "--help", "--lang", lang]);
    for (const command of ["list", "show"]) expect(out).toMatch(new RegExp(`^ +${command}\\b.*\\S+ \\S+`, "m"));
    expect(code).toBe(0);
  });

  it.each([
    [
      "score",
      [
        "--year",
        "--profile",
        "--interpretation",
        "--input-format",
        "--delimiter",
        "--decimal",
        "--map",
        "--sheet",
        "--lang",
        "--out",
        "--format",
        "--rejects",
      ],
    ],
    [
      "explain",
      [
        "--year",
        "--profile",
        "--interpretation",
        "--input-format",
        "--delimiter",
        "--decimal",
        "--lang",
        "--id",
        "--format",
      ],
    ],
  ])("of %s lists its options", async (command, options) => {
    const { code, out } = await ipAsn([command, "--help"]);
    for (const option of options) expect(out).toMatch(new RegExp(`^ +${option} <`, "m"));
    expect(code).toBe(0);
  });

  it("is in the language that is asked for", async () => {
    const [id, en] = await Promise.all([ipAsn(["score", "--help"]), ipAsn(["score", "--help", "--lang", "en"])]);
    expect(id.out).toContain("menilai berkas pegawai");
    expect(en.out).toContain("score a file of people");
    expect(en.out).not.toContain("pegawai");
  });
});

/** Everything that can be wrong with a table, and words that its text must have. One that is missing here does not compile. */
const everyIssue: {
  readonly [C in TableIssueCode]: { readonly params: TableIssueParams[C]; readonly says: readonly string[] };
} = {
  file_unreadable: {
    params: { file: "data/pegawai.csv", reason: "sedang dipakai" },
    says: ["data/pegawai.csv", "sedang dipakai"],
  },
  file_changed: { params: { file: "pegawai.csv", before: 4711, after: 815 }, says: ["pegawai.csv", "4711", "815"] },
  files_of_two_kinds: { params: { files: ["a.csv", "b.ndjson"] }, says: ["a.csv, b.ndjson"] },
  folder_empty: { params: { folder: "dinas" }, says: ["dinas", ".xlsx"] },
  output_in_folder: { params: { file: "dinas/hasil.csv", folder: "dinas" }, says: ["dinas/hasil.csv"] },
  formula_unsaved: { params: { cell: "J3" }, says: ["J3"] },
  cells_merged: { params: { range: "L2:L3" }, says: ["L2:L3"] },
  file_repeated: { params: { file: "hasil.csv" }, says: ["hasil.csv"] },
  file_empty: { params: { file: "pegawai.csv" }, says: ["pegawai.csv"] },
  file_without_rows: { params: { file: "pegawai.csv" }, says: ["pegawai.csv"] },
  file_mostly_empty: { params: { file: "pegawai.csv", lines: 1_048_576 }, says: ["pegawai.csv", "1048576"] },
  file_binary: {
    params: { file: "pegawai.xlsx", kind: "Excel (.xlsx)" },
    says: ["pegawai.xlsx", "Excel (.xlsx)", "CSV UTF-8"],
  },
  file_utf16: { params: { file: "pegawai.csv" }, says: ["pegawai.csv", "UTF-16", "UTF-8"] },
  file_not_utf8: { params: { file: "pegawai.csv", line: 7 }, says: ["pegawai.csv", "7", "UTF-8"] },
  column_missing: {
    params: { columns: ["status", "hukuman"], found: ["nip", "Golongan"], profile: "2024" },
    says: ["status, hukuman", "nip, Golongan", "2024"],
  },
  file_page: { params: { file: "pegawai.xls", kind: "HTML" }, says: ["pegawai.xls", "HTML", ".xlsx"] },
  column_doubled: { params: { column: "kinerja", positions: [3, 12] }, says: ["kinerja", "3", "12"] },
  column_misspelt: { params: { found: "pendidkan", suggestion: "pendidikan" }, says: ['"pendidkan"', '"pendidikan"'] },
  file_of_results: { params: { columns: ["total", "kategori"] }, says: ["total, kategori"] },
  column_reserved: { params: { column: "Total" }, says: ['"Total"'] },
  map_unknown: {
    params: { found: "nipp", accepted: ["nip", "nama"], suggestion: "nip" },
    says: ["--map", '"nipp"', '"nip"', "nip, nama"],
  },
  map_not_found: {
    params: { column: "nip", name: "NIP_BARU", found: ["NIP", "Nama"] },
    says: ["--map", "nip", '"NIP_BARU"', "NIP, Nama"],
  },
  map_shared: { params: { name: "Diklat", columns: ["nip", "nama"] }, says: ["--map", '"Diklat"', "nip, nama"] },
  map_without_columns: { params: { file: "pegawai.ndjson" }, says: ["pegawai.ndjson", "JSON", "--map"] },
  file_no_workbook: { params: { file: "pegawai.csv" }, says: ["pegawai.csv", ".xlsx"] },
  workbook_wrong_kind: { params: { kind: "Excel (.xls)" }, says: ["Excel (.xls)", ".xlsx", "CSV UTF-8"] },
  workbook_encrypted: { params: {}, says: [] },
  workbook_damaged: { params: { reason: "bagian hilang" }, says: ["bagian hilang"] },
  workbook_too_large: { params: { what: "bytes", found: 987_654, most: 123_456 }, says: ["987654", "123456"] },
  sheet_missing: { params: { sheet: "Data", sheets: ["Pegawai", "Unit"] }, says: ['"Data"', "Pegawai, Unit"] },
  sheet_too_large: { params: { what: "rows", found: 2_000_000, most: 1_048_576 }, says: ["2000000", "1048576", "csv"] },
  cell_too_long: { params: { row: 7, column: "C", length: 40_000, most: 32_767 }, says: ["C7", "40000", "32767"] },
  rows_unbalanced: { params: { rows: 1_234 }, says: ["1234"] },
  cell_count: { params: { expected: 13, found: 11 }, says: ["13", "11"] },
  quote_broken: { params: { line: 7 }, says: ["7", '"'] },
  line_too_long: { params: { length: 70_000, most: 65_536 }, says: ["70000", "65536"] },
  json_malformed: { params: { reason: "tanda kurung" }, says: ["JSON", "tanda kurung"] },
  cell_word: {
    params: { found: "pelaksna", accepted: ["jpt", "pelaksana"], suggestion: "pelaksana" },
    says: ['"pelaksna"', '"pelaksana"', "jpt, pelaksana"],
  },
  cell_number: { params: { found: "1.250", decimal: ",", isAmbiguous: false }, says: ['"1.250"', "22,5"] },
  id_repeated: { params: { id: "198001012005012001", line: 7 }, says: ["198001012005012001", "7"] },
  id_damaged: { params: { found: "1,98001E+17" }, says: ['"1,98001E+17"'] },
};

const issues = Object.entries(everyIssue).map(([code, { params, says }]) => ({
  code,
  issue: tableIssue(code as TableIssueCode, params as never),
  says,
}));

describe("a text for everything that can be wrong with a table", () => {
  it.each(issues)("$code names what stood there, in both languages", ({ issue, says }) => {
    for (const locale of ["id", "en"] as const) {
      const text = formatRowIssue(issue, locale);
      for (const word of says) expect(text).toContain(word);
      expect(text).toMatch(/^\S.{15,}[.?]$/s);
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    }
    expect(formatRowIssue(issue, "id")).not.toBe(formatRowIssue(issue, "en"));
  });

  it.each([
    [
      "a binary file of no known kind",
      tableIssue("file_binary", { file: "foto.csv", kind: null }),
      ["foto.csv", "CSV"],
    ],
    [
      "a word without a near one",
      tableIssue("cell_word", { found: "xyz", accepted: ["ya", "tidak"], suggestion: null }, "seminar"),
      ['"xyz"', "ya, tidak"],
    ],
    [
      "a number in a file with decimal points",
      tableIssue("cell_number", { found: "22,5", decimal: ".", isAmbiguous: false }, "jp_teknis"),
      ['"22,5"', "22.5"],
    ],
    ["a row with too many cells", tableIssue("cell_count", { expected: 13, found: 14 }), ["13", "14"]],
  ] as const)("%s", (_name, issue, says) => {
    for (const locale of ["id", "en"] as const) {
      const text = formatRowIssue(issue, locale);
      for (const word of says) expect(text).toContain(word);
      expect(text).not.toMatch(/undefined|null/);
    }
  });

  it("too few and too many cells have different advice", () => {
    const text = (found: number) =>
      formatRowIssue(tableIssue("cell_count", { expected: 13, found }), "id").split(". ")[1];
    expect(text(12)).not.toBe(text(14));
  });
});

/** The program as users run it: bundled from the sources as they are now, in a process of its own. */
describe("the program as a process", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  let program = "";

  beforeAll(async () => {
    const bundled = await build({
      entryPoints: [join(root, "src/cli/main.ts")],
      bundle: true,
      write: false,
      platform: "node",
      format: "esm",
      target: "node20",
      banner: {
        js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
      },
    });
    program = bundled.outputFiles[0]?.text ?? "";
  });

  /** Start the program in a directory with some files. */
  async function start(
    args: readonly string[],
    files: Readonly<Record<string, string | Uint8Array>> = {},
    nodeOptions: readonly string[] = [],
  ) {
    const folder = await directory();
    const script = join(folder, "main.mjs");
    for (const [name, content] of Object.entries({ ...files, "main.mjs": program }))
      await writeFile(join(folder, name), content);
    const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd: folder, stdio: "pipe" });
    if (!args.includes("-")) child.stdin.end();
    child.stdin.on("error", () => undefined);
    let err = "";
    child.stderr.on("data", (chunk: Uint8Array) => (err += Buffer.from(chunk).toString("utf8")));
    const ended = once(child, "close").then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      err,
    }));
    return { child, folder, ended };
  }

  /** 20,000 rows: far more than a pipe holds. */
  const manyPeople = tableText(Array.from({ length: 20_000 }, (_, index) => ({ nip: String(index) })));

  it.each([
    [0, ["score", example("pegawai.csv"), "--year", "2024"]],
    [1, ["score", example("pegawai-dengan-kesalahan.csv"), "--year", "2024"]],
    [2, ["score", example("pegawai.csv"), "--year", "2018"]],
  ] as const)("ends with exit code %d", async (code, args) => {
    const { child, ended } = await start(args);
    let lines = 0;
    child.stdout.on(
      "data",
      (chunk: Uint8Array) => (lines += Buffer.from(chunk).toString("utf8").split("\n").length - 1),
    );
    expect(await ended).toMatchObject({ code, signal: null });
    expect(lines).toBe({ 0: 301, 1: 29, 2: 0 }[code]);
  });

  it.each([
    ["score", ["score", "banyak.csv", "--year", "2024"]],
    ["score --format ndjson", ["score", "banyak.csv", "--year", "2024", "--format", "ndjson"]],
    ["explain", ["explain", "banyak.csv", "--year", "2024"]],
  ])("%s | head -1: a message and exit code 2, no crash", async (_name, args) => {
    const { child, ended } = await start(args, { "banyak.csv": manyPeople });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const { code, signal, err } = await ended;
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(err).toContain("EPIPE");
    expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it("ends where the input on standard input is wrong and does not end", async () => {
    const { child, ended } = await start(["score", "-", "--year", "2024"]);
    child.stdin.write("a;b\n".repeat(2_000_000));
    const { code, signal, err } = await ended;
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(err).toContain("Kolom tidak ada");
  });

  it.each([
    ["SIGTERM", "SIGTERM"],
    ["SIGINT", "SIGINT"],
    ["SIGHUP", "SIGHUP"],
    // By SIGQUIT itself the memory of the process would be written to the disk.
    ["SIGQUIT", "SIGTERM"],
  ] as const)("%s, once or twice, while it waits for more input: it ends and leaves nothing", async (signal, last) => {
    for (const times of [1, 2]) {
      const { child, folder, ended } = await start(["score", "-", "--year", "2024", "--out", "hasil.csv"]);
      child.stdin.write(manyPeople);
      for (;;) if ((await readdir(folder)).some((name) => name.endsWith(".tmp"))) break;
      for (let time = 0; time < times; time += 1) child.kill(signal);
      expect(await ended).toMatchObject({ code: null, signal: last });
      expect(await readdir(folder)).toEqual(["main.mjs"]);
    }
  });

  it("a full memory: a sentence, exit code 2, and nothing is written", async () => {
    const row = (number: number) =>
      `<row>${Array.from({ length: 20 }, (_, index) => `<c t="inlineStr"><is><t>${number} ${index}</t></is></c>`).join("")}</row>`;
    const workbook = workbookOf(Array.from({ length: 40_000 }, (_, number) => row(number)).join(""));
    const files = { "besar.xlsx": workbook };
    const { folder, ended } = await start(["score", "besar.xlsx", "--year", "2024", "--out", "hasil.csv"], files, [
      "--max-old-space-size=24",
    ]);
    const { code, signal, err } = await ended;
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(err).toContain("Memori tidak cukup");
    expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect((await readdir(folder)).sort()).toEqual(["besar.xlsx", "main.mjs"]);
  });

  it.runIf(process.platform === "linux")(
    "no more open files: a sentence, exit code 2, and nothing is written",
    async () => {
      // Under the smallest limits Node itself does not start; from some limit on the command runs to its end.
      const told: string[] = [];
      for (let limit = 19; limit < 32; limit += 1) {
        const folder = await directory();
        await writeFile(join(folder, "main.mjs"), program);
        const command = `ulimit -n ${limit} && exec "$0" main.mjs score "$1" --year 2024 --out h.csv --rejects r.csv`;
        const child = spawn("sh", ["-c", command, process.execPath, example("pegawai.csv")], {
          cwd: folder,
          stdio: "pipe",
        });
        let err = "";
        child.stderr.on("data", (chunk: Uint8Array) => (err += Buffer.from(chunk).toString("utf8")));
        const [code] = (await once(child, "close")) as [number | null];
        const files = (await readdir(folder)).sort();
        if (code === 0) {
          expect(files).toEqual(
            ["h.csv", "h.csv.manifest.json", "main.mjs", "r.csv"].filter((one) => files.includes(one)),
          );
          continue;
        }
        expect(files).toEqual(["main.mjs"]);
        if (code !== 2) continue;
        expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/);
        told.push(err);
      }
      expect(told.length).toBeGreaterThan(0);
      for (const one of told) expect(one).toMatch(/berkas terbuka|EMFILE/);
      expect(told.some((one) => one.includes("ulimit -n"))).toBe(true);
    },
  );

  it("what a file says moves no cursor and turns no writing", async () => {
    const [header = "", ...rows] = manyPeople.split("\n").slice(0, 4);
    const text = [`${header};\u001b[2J\u009bkolom\u202e`, ...rows.map((row) => `${row};x`)].join("\n");
    const { ended } = await start(["score", "pegawai.csv", "--year", "2024"], { "pegawai.csv": text });
    const { err } = await ended;
    expect(err).toContain("kolom");
    expect(err).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  it.each([
    ["profile list", ["profile", "list"]],
    ["profile show", ["profile", "show", "2024"]],
    ["--help", ["--help"]],
  ])("%s, whose reader never reads: no crash", async (_name, args) => {
    const { child, ended } = await start(args);
    child.stdout.destroy();
    const { signal, err } = await ended;
    expect(signal).toBeNull();
    expect(err).not.toMatch(/Unhandled|\n\s+at .*:\d+:\d+/);
  });

  it("killed in the middle, it leaves the old result as it was", async () => {
    const files = { "banyak.csv": manyPeople, "hasil.csv": "hasil lama" };
    const { child, folder, ended } = await start(
      ["score", "banyak.csv", "--year", "2024", "--out", "hasil.csv"],
      files,
    );
    // As soon as the new file begins to grow beside the old one.
    const hasBegun = async () => (await readdir(folder)).some((name) => name.endsWith(".tmp"));
    while (!(await hasBegun()) && child.exitCode === null) await wait(2);
    child.kill("SIGKILL");
    expect((await ended).signal).toBe("SIGKILL");
    expect(await readFile(join(folder, "hasil.csv"), "utf8")).toBe("hasil lama");
  });
});
