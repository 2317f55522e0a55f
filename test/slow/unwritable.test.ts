// With a disk that is full, a reader that has gone, a directory of somebody else: a message, exit code 2, the old files.

import { chmodSync, existsSync, openSync } from "node:fs";
import { chmod, readdir, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contents, expectOldFiles, programOfTests, withOldFiles } from "../support/slow/program.js";
import { STACK } from "../support/fuzz/harmless.js";

const { start } = programOfTests();

describe("what cannot be written", () => {
  it("a reader of standard output that goes away after the first rows", async () => {
    const old = await withOldFiles();
    const { child, ended } = start(["--rejects", old.rejects]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, signal, err } = await ended;
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(err).toContain("EPIPE");
    expect(err).not.toMatch(STACK);
    await expectOldFiles(old);
  });

  it("standard output that was never opened for a reader", async () => {
    const old = await withOldFiles();
    const { child, ended } = start(["--rejects", old.rejects]);
    child.stdout?.destroy();
    const { code, err } = await ended;
    expect(code).toBe(2);
    expect(err).not.toMatch(STACK);
    await expectOldFiles(old);
  });

  it.runIf(existsSync("/dev/full"))("a full disk behind standard output", async () => {
    const old = await withOldFiles();
    const { code, err } = await start(["--rejects", old.rejects], {
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    }).ended;
    expect(code).toBe(2);
    expect(err).toContain("ENOSPC");
    expect(err).not.toMatch(STACK);
    await expectOldFiles(old);
  });

  it.runIf(existsSync("/dev/full"))("a full device as --out, or as --rejects", async () => {
    for (const [given, kept] of [
      ["--out", "--rejects"],
      ["--rejects", "--out"],
    ] as const) {
      const old = await withOldFiles();
      const { code, err } = await start([given, "/dev/full", kept, kept === "--out" ? old.out : old.rejects]).ended;
      expect(code).toBe(2);
      expect(err).toContain("ENOSPC");
      expect(err).not.toMatch(STACK);
      await expectOldFiles(old);
    }
  });

  it.each([1, 64, 500])("files that may have no more than %d KB", async (size) => {
    const old = await withOldFiles();
    const { code, signal, err } = await start(old.args, { shell: `ulimit -f ${size}` }).ended;
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(err).toContain("EFBIG");
    expect(err).not.toMatch(STACK);
    await expectOldFiles(old);
  });

  it("an older result that may only be read gives way, as the directory may be written, and stays read-only", async () => {
    const old = await withOldFiles();
    const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    await chmod(old.folder, 0o777);
    for (const one of [old.out, old.rejects]) await chmod(one, 0o444);
    const { code, err } = await start(old.args, { as }).ended;
    expect({ code, err }).toEqual({ code: 1, err });
    expect((await readdir(old.folder)).sort()).toEqual(["ditolak.csv", "hasil.csv", "hasil.csv.manifest.json"]);
    expect((await contents(old)).out.length).toBeGreaterThan(100_000);
    expect((await stat(old.out)).mode & 0o777).toBe(0o444);
  });

  it("a directory in which nothing may be written", async () => {
    const old = await withOldFiles();
    chmodSync(old.folder, 0o555);
    for (const one of [old.out, old.rejects]) await chmod(one, 0o444);
    // Root may write everywhere: then as nobody.
    const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { code, err } = await start(old.args, { as }).ended;
    expect(code).toBe(2);
    expect(err).toContain("EACCES");
    expect(err).toContain(old.folder);
    expect(err).not.toContain(".tmp");
    expect(err).not.toMatch(STACK);
    chmodSync(old.folder, 0o755);
    await expectOldFiles(old);
  });
});
