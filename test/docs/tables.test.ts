// The page about tables: the code of ip-asn/node on it is run, on workbooks and CSV alike.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createScorer } from "../../src/index.js";
import { formatRowIssue, readTable, scoreTable, summarizeTable, TableError } from "../../src/node/index.js";
import { writeWorkbook } from "../doors/node.js";
import { ipAsn, example } from "../support/cli/command-line.js";

const page = await readFile(fileURLToPath(new URL("../../docs/tables.md", import.meta.url)), "utf8");

async function directory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-docs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe("the page about tables", () => {
  it("its code scores and adds up a workbook", async () => {
    const folder = await directory();
    const workbook = join(folder, "pegawai.xlsx");
    const csv = await readFile(example("pegawai.csv"), "utf8");
    // Any command that writes a workbook makes one to begin with; its own columns are cut off again.
    const [header = [], ...rows] = csv
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(";"));
    const pieces: Uint8Array[] = [];
    for await (const piece of writeWorkbook(header, rows)) pieces.push(piece);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(workbook, Buffer.concat(pieces));

    const code = (/```js\n([\s\S]*?)```/.exec(page)?.[1] ?? "")
      .replaceAll(/^import .*\n/gm, "")
      .replaceAll(/"(pegawai\.xlsx|hasil\.csv|ditolak\.csv)"/g, (_, name: string) =>
        JSON.stringify(join(folder, name)),
      );
    const printed: unknown[][] = [];
    const log = (...words: unknown[]) => printed.push(words);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    await new Function("createScorer", "scoreTable", "summarizeTable", "console", `return (async () => {${code}})()`)(
      createScorer,
      scoreTable,
      summarizeTable,
      { log },
    );
    // What README says of the example.
    const [[counts, index] = []] = printed;
    expect(counts).toEqual({ read: 300, scored: 285, notMeasured: 15, rejected: 0 });
    expect(String(index)).toBe("81.9");
    // The workbook's rows are those of the CSV file, and so are their results.
    const cells = (text: string) => text.replace("\uFEFF", "").replaceAll("\r", "");
    const { out } = await ipAsn(["score", example("pegawai.csv"), "--year", "2024"]);
    expect(cells(await readFile(join(folder, "hasil.csv"), "utf8"))).toBe(cells(out));
    expect(await readFile(join(folder, "ditolak.csv"), "utf8")).toMatch(/^\uFEFFbaris;kolom;kode;pesan;nip/);
  });

  it("readTable gives rows and their facts, and closes its file", async () => {
    const table = await readTable(example("pegawai.csv"), createScorer({ year: 2024 }).profile);
    expect(table.form).toMatchObject({ delimiter: ";", decimal: ",", sheet: undefined });
    expect(Object.keys(table.form)).not.toContain("rows");
    let rows = 0;
    for await (const batch of table.rows) rows += batch.length;
    expect(rows).toBe(300);
  });

  it("what cannot be read throws, is said, and writes nothing", async () => {
    const results = join(await directory(), "hasil.csv");
    const scorer = createScorer({ year: 2024 });
    const nobody = (async function* () {
      yield await Promise.resolve(new TextEncoder().encode("nip;nama\n1;Siti\n"));
    })();
    const error: unknown = await scoreTable(nobody, { scorer, results }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TableError);
    const [issue] = (error as TableError).issues;
    expect(issue?.code).toBe("column_missing");
    if (issue !== undefined) expect(formatRowIssue(issue, "id")).toContain("status");
    await expect(readFile(results)).rejects.toThrow("ENOENT");
  });

  it("rejected rows and progress are told while they pass", async () => {
    const scorer = createScorer({ year: 2024 });
    const rejected: number[] = [];
    const progress: (readonly [number, number])[] = [];
    const { rows } = await summarizeTable(example("pegawai-dengan-kesalahan.csv"), {
      scorer,
      onRejected: (found) => rejected.push(...found.map(({ row }) => row.line)),
      onProgress: (read, fraction) => progress.push([read, fraction]),
    });
    expect(rows.rejected).toBe(rejected.length);
    expect(progress.at(-1)).toEqual([rows.read, 1]);
  });
});
