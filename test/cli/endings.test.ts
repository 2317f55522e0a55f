// What is said where the command could not go on: what the system calls the failure decides, in both languages.

import { describe, expect, it } from "vitest";
import { endingTextsOf } from "../doors/cli.js";

describe.each([
  ["id", "Memori tidak cukup", "berkas terbuka", "tidak ada yang ditulis", "tidak dibaca"],
  ["en", "not enough memory", "open files", "nothing was written", "was not read"],
] as const)("in %s", (locale, memory, files, nothing, unread) => {
  const { failed, notRead } = endingTextsOf(locale);

  it("a full memory: how to give more", () => {
    const text = failed("ERR_WORKER_OUT_OF_MEMORY", "Worker terminated due to reaching memory limit");
    expect(text).toContain(memory);
    expect(text).toContain(nothing);
    expect(text).toContain("--max-old-space-size");
  });

  it.each([
    ["EMFILE", "too many open files"],
    ["ENFILE", "file table overflow"],
    // Where not even a thread can be started, only the words say why.
    ["ERR_WORKER_INIT_FAILED", "Worker initialization failure: EMFILE"],
  ])("no more open files, by %s: how to allow more", (code, message) => {
    const text = failed(code, message);
    expect(text).toContain(files);
    expect(text).toContain("ulimit -n");
    expect(text).toContain(message);
  });

  it("anything else, in the words of the system", () => {
    const text = failed("EIO", "i/o error, read");
    expect(text).toContain(nothing);
    expect(text).toContain("i/o error, read");
    expect(text).not.toContain("ulimit");
    expect(text).not.toContain("NODE_OPTIONS");
  });

  it("an output that nobody reads to its end", () => {
    expect(notRead("write EPIPE")).toContain(unread);
    expect(notRead("write EPIPE")).toContain("write EPIPE");
  });
});
