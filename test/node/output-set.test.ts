// Several files that become visible together: old or new, whole, whatever fails; a manifest tells which belong together.

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import type { OutputNotice, TableError } from "../../src/node/index.js";
import { type FileSystem, nodeFileSystem, outputSet, refuseSameFiles } from "../doors/node.js";

const folders: string[] = [];
async function folderOfOwn(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ip-asn-outputs-")));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Write two files as a run does: pieces in turn, then all at once. */
async function run(folder: string, rejects: string, results: string, fileSystem: FileSystem = nodeFileSystem) {
  const found: OutputNotice[] = [];
  const outputs = outputSet(true, (notice) => found.push(notice), fileSystem);
  try {
    const [first, second] = [
      await outputs.open(join(folder, "ditolak.csv")),
      await outputs.open(join(folder, "hasil.csv")),
    ];
    for (const half of [0, 1]) {
      for (const [output, text] of [
        [first, rejects],
        [second, results],
      ] as const) {
        await output.write(text.slice(half * 4, half === 0 ? 4 : undefined));
      }
    }
    await outputs.commit();
    return { found, failed: undefined };
  } catch (error) {
    await outputs.abort();
    return { found, failed: error as Error };
  }
}

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

describe("the manifest", () => {
  it("stands behind the files, with the digest of each", async () => {
    const folder = await folderOfOwn();
    expect(await run(folder, "rejects 1", "results 1")).toEqual({ found: [], failed: undefined });
    expect((await readdir(folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
    const digests = [sha256("rejects 1"), sha256("results 1")];
    expect(JSON.parse(await read(folder, "hasil.csv.manifest.json"))).toEqual({
      format: "ip-asn-run/1",
      run: `sha256:${sha256(digests.join("\n"))}`,
      files: [
        { name: "ditolak.csv", bytes: 9, sha256: digests[0] },
        { name: "hasil.csv", bytes: 9, sha256: digests[1] },
      ],
    });
  });

  it("tells the next run where one of the files is of another run, and nothing where both are as they were written", async () => {
    const folder = await folderOfOwn();
    await run(folder, "rejects 1", "results 1");
    expect((await run(folder, "rejects 2", "results 2")).found).toEqual([]);
    // The size is the same: only the content tells.
    await writeFile(join(folder, "hasil.csv"), "results 1");
    await utimes(join(folder, "hasil.csv"), new Date(), new Date(Date.now() + 60_000));
    const files = ["ditolak.csv", "hasil.csv"].map((name) => join(folder, name));
    expect((await run(folder, "rejects 3", "results 3")).found).toEqual([{ kind: "mixed", files, others: [files[1]] }]);
    await rm(files[0]!);
    expect((await run(folder, "rejects 4", "results 4")).found).toEqual([{ kind: "mixed", files, others: [files[0]] }]);
    expect((await run(folder, "rejects 5", "results 5")).found).toEqual([]);
  });

  it("is not made for one file", async () => {
    const folder = await folderOfOwn();
    const outputs = outputSet(false);
    await (await outputs.open(join(folder, "hasil.csv"))).write("x");
    await outputs.commit();
    expect(await readdir(folder)).toEqual(["hasil.csv"]);
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"format":"ip-asn-run/1"}',
    '{"format":"ip-asn-run/1","run":"","files":[{"name":7}]}',
  ])("what is no manifest is none: %s", async (text) => {
    const folder = await folderOfOwn();
    await writeFile(join(folder, "hasil.csv.manifest.json"), text);
    expect(await run(folder, "rejects 1", "results 1")).toEqual({ found: [], failed: undefined });
  });
});

describe("a failure at any step", () => {
  /** A file system whose nth call of an operation fails. */
  function failingAt(operation: keyof FileSystem, nth: number): { fileSystem: FileSystem; calls: () => number } {
    let calls = 0;
    const fails = <A extends unknown[], T>(action: (...args: A) => T) =>
      ((...args: A): T => {
        calls += 1;
        if (calls !== nth) return action(...args);
        const error = Object.assign(new Error(`EIO: i/o error, ${operation}`), { code: "EIO" });
        if (operation === "create") throw error;
        return Promise.reject(error) as T;
      }) as never;
    return {
      fileSystem: { ...nodeFileSystem, [operation]: fails(nodeFileSystem[operation] as never) },
      calls: () => calls,
    };
  }

  const steps = [
    ["create", 3],
    ["append", 5],
    ["flush", 3],
    ["close", 3],
    ["rename", 3],
  ] as const;

  it.each(steps)("%s: all %i calls are met in a run", async (operation, count) => {
    const folder = await folderOfOwn();
    const { fileSystem, calls } = failingAt(operation, 0);
    await run(folder, "rejects 2", "results 2", fileSystem);
    expect(calls()).toBe(count);
  });

  it.each(
    steps.flatMap(([operation, count]) => Array.from({ length: count }, (_, index) => [operation, index + 1] as const)),
  )(
    "%s, call %i: each file is the old one or the new one, nothing else is left, and the next run tells of a mixed pair",
    async (operation, nth) => {
      const folder = await folderOfOwn();
      await run(folder, "rejects 1", "results 1");
      const { failed } = await run(folder, "rejects 2", "results 2", failingAt(operation, nth).fileSystem);
      expect(failed?.message).toContain("EIO");
      expect((await readdir(folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
      const [rejects, results] = [await read(folder, "ditolak.csv"), await read(folder, "hasil.csv")];
      const isNew = [rejects.slice(-1), results.slice(-1)].join("");
      // Only a name that could not be taken in the middle leaves two runs side by side.
      expect([rejects, results]).toEqual([`rejects ${isNew[0]}`, `results ${isNew[1]}`]);
      expect(isNew).toBe(operation === "rename" ? ["11", "21", "22"][nth - 1] : "11");
      const { found } = await run(folder, "rejects 3", "results 3");
      expect(found.map((one) => one.kind)).toEqual(isNew === "21" ? ["mixed"] : []);
      expect([await read(folder, "ditolak.csv"), await read(folder, "hasil.csv")]).toEqual(["rejects 3", "results 3"]);
    },
  );

  it("a folder that cannot be flushed is told, and what has its name already keeps it", async () => {
    const folder = await folderOfOwn();
    const { fileSystem } = failingAt("flushFolder", 1);
    await run(folder, "rejects 1", "results 1");
    const { failed } = await run(folder, "rejects 2", "results 2", fileSystem);
    expect(failed?.message).toContain("EIO");
    expect(await read(folder, "ditolak.csv")).toBe("rejects 2");
  });
});

describe("what a killed run left", () => {
  /** The number of a process that is gone. */
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;

  async function abandoned(folder: string): Promise<string> {
    const outputs = outputSet(true);
    await (await outputs.open(join(folder, "hasil.csv"))).write("personal");
    const [name = ""] = (await readdir(folder)).filter((one) => one.endsWith(".tmp"));
    const text = await read(folder, name);
    await outputs.abort();
    const left = name.replace(`-${String(process.pid)}-`, `-${String(gone)}-`);
    expect(left).not.toBe(name);
    await writeFile(join(folder, left), text);
    return join(folder, left);
  }

  it("is removed by the next run with the same target, which tells so", async () => {
    const folder = await folderOfOwn();
    const left = await abandoned(folder);
    expect((await run(folder, "rejects 1", "results 1")).found).toEqual([{ kind: "leftover", file: left }]);
    expect((await readdir(folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
  });

  it("of another target, another machine or a running process stays", async () => {
    const folder = await folderOfOwn();
    const left = await abandoned(folder);
    const others = [
      left.replace(".hasil.csv.", ".hasil2.csv."),
      left.replace(/\.hasil\.csv\.[0-9a-f]{8}/, ".hasil.csv.00000000"),
      left.replace(`-${String(gone)}-`, `-${String(process.ppid)}-`),
      join(folder, ".hasil.csv.tmp"),
    ];
    for (const other of others) await writeFile(other, "x");
    expect((await run(folder, "rejects 1", "results 1")).found).toEqual([{ kind: "leftover", file: left }]);
    for (const other of others) expect(await readFile(other, "utf8")).toBe("x");
  });

  it("of a name as long as names can be", async () => {
    const folder = await folderOfOwn();
    const name = `${"ñ".repeat(125)}.csv`;
    const outputs = outputSet(false);
    await (await outputs.open(join(folder, name))).write("x");
    await outputs.commit();
    expect(await readdir(folder)).toEqual([name]);
  });
});

describe("one file under two names", () => {
  async function withLinks() {
    const folder = await folderOfOwn();
    await mkdir(join(folder, "a"));
    await symlink(join(folder, "a"), join(folder, "linked"));
    await writeFile(join(folder, "a", "there.csv"), "x");
    await symlink(join(folder, "a", "there.csv"), join(folder, "there too.csv"));
    return folder;
  }
  const codesOf = async (files: readonly string[]) =>
    refuseSameFiles(files).then(
      () => [],
      (error: unknown) => (error as TableError).issues.map((one) => one.code),
    );

  it.each([
    ["a/there.csv", "there too.csv"],
    ["a/there.csv", "linked/there.csv"],
    ["a/not there.csv", "linked/not there.csv"],
    ["a/not there.csv", "a/../linked/./not there.csv"],
    ["a/not there.csv", "a/not there.csv"],
  ])("%s and %s are refused", async (one, other) => {
    const folder = await withLinks();
    expect(await codesOf([join(folder, one), join(folder, other)])).toEqual(["file_repeated"]);
    expect(await codesOf([join(folder, "c.csv"), join(folder, one), join(folder, other)])).toEqual(["file_repeated"]);
  });

  it.each([
    ["a/there.csv", "there.csv"],
    ["a/not there.csv", "not there.csv"],
    ["a/x.csv", "a/y.csv"],
  ])("%s and %s are two", async (one, other) => {
    const folder = await withLinks();
    expect(await codesOf([join(folder, one), join(folder, other)])).toEqual([]);
  });

  it("case tells files apart where the disk does, and leaves no trace of having tried", async () => {
    const folder = await folderOfOwn();
    await writeFile(join(folder, "probe"), "x");
    const ignoresCase = await readFile(join(folder, "PROBE")).then(
      () => true,
      () => false,
    );
    expect(await codesOf([join(folder, "Hasil.csv"), join(folder, "hasil.csv")])).toEqual(
      ignoresCase ? ["file_repeated"] : [],
    );
    expect(await readdir(folder)).toEqual(["probe"]);
  });
});
