// What must be so of every run of the command line, whatever the file holds: for the small files of `corpus`, and for the large
// ones of the slow suite.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";

/** What an error that nobody caught looks like. */
export const STACK = /\n\s+at .*:\d+:\d+/;

/** Whatever a terminal acts on; a line end and a tab are no more than that. */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const isProfile = (file: string) => /\.(?:ya?ml|json)$/.test(file);

/** The command lines that read a file; `people`: a sound table, which a profile is tried on. */
export function commandsOn(file: string, outputs: string, people: string): readonly (readonly string[])[] {
  const year = ["--year", "2024"];
  const written = ["--out", join(outputs, "hasil.csv"), "--rejects", join(outputs, "ditolak.csv")];
  if (isProfile(file)) {
    return [
      ["profile", "check", file],
      ["score", people, "--profile", file, ...written],
      ["score", people, ...year, "--map", file, ...written],
      ["profile", "diff", "2024", file],
    ];
  }
  const page = ["--html", join(outputs, "hasil.html"), "--out", join(outputs, "hasil.csv")];
  return [
    ["score", file, ...year, ...written],
    ["rekap", file, ...year, ...page],
    ["score", file, ...year, ...written, "--mask"],
    ["compare", file, "--profiles", "2019,2024", ...written],
  ];
}

/** The command lines that give reasons, person by person: as long as the file, so only for small ones. */
export function explanationsOf(file: string): readonly (readonly string[])[] {
  if (isProfile(file)) return [["profile", "show", file]];
  return ["text", "markdown"].map((format) => ["explain", file, "--year", "2024", "--format", format]);
}

/** It ended with a documented exit code and a sentence, and nothing in its words is a command or a stack. */
export function expectHarmlessWords({ code, out, err }: { code: number | null; out: string; err: string }): void {
  expect([0, 1, 2], err.slice(0, 2_000)).toContain(code);
  if (code !== 0) expect(`${err}${out}`.trim()).not.toBe("");
  expect(err).not.toMatch(STACK);
  expect(COMMANDS.exec(err)).toBeNull();
  expect(COMMANDS.exec(out)).toBeNull();
}

/** Outputs are there as a whole, or not at all; nothing else is. */
export async function expectWholeOutputs(
  outputs: string,
  command: readonly string[],
  code: number | null,
): Promise<void> {
  const left = await readdir(outputs);
  const allowed = ["ditolak.csv", "hasil.csv", "hasil.html"].flatMap((name) => [name, `${name}.manifest.json`]);
  expect(left.filter((one) => !allowed.includes(one))).toEqual([]);
  if (code === 2) expect(left).toEqual([]);
  else if (command.includes("--out")) expect(left).toContain("hasil.csv");
}
