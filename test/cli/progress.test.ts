// The progress bar: on a terminal only, in the reader's language, and nothing of it is left when the run has ended.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { progressOn, run } from "../doors/cli.js";
import { tableText } from "../support/node/tables.js";
import { directory, example, ipAsn } from "../support/cli/command-line.js";

/** A terminal that records what is written to it. */
class Terminal extends Writable {
  readonly isTTY = true;
  readonly columns: number;
  readonly rows = 24;
  text = "";

  constructor(columns = 120) {
    super();
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }

  /** What stands on the screen, line by line, when all control sequences were followed. */
  get screen(): readonly string[] {
    const lines = [""];
    let [row, column] = [0, 0];
    for (const [part] of this.text.matchAll(/\x1b\[[?0-9;]*[A-Za-z]|\x1b7|\x1b8|[\s\S]/gu)) {
      const sequence = /^\x1b\[([0-9;]*)([A-Za-z])$/.exec(part);
      if (sequence !== null) {
        const number = Number(sequence[1] === "" ? "1" : sequence[1]);
        const line = lines[row] ?? "";
        if (sequence[2] === "G") column = number - 1;
        else if (sequence[2] === "K")
          lines[row] = sequence[1] === "2" ? "" : sequence[1] === "1" ? line : line.slice(0, column);
        else if (sequence[2] === "A") row = Math.max(0, row - number);
        else if (sequence[2] === "B") row += number;
        else if (sequence[2] === "J") lines.length = row + 1;
      } else if (part === "\n") {
        row += 1;
        column = 0;
        lines[row] ??= "";
      } else if (part === "\r") column = 0;
      else if (!part.startsWith("\x1b")) {
        const line = Array.from((lines[row] ?? "").padEnd(column));
        line[column] = part;
        lines[row] = line.join("");
        column += 1;
      }
    }
    return lines.map((line) => line.trimEnd());
  }
}

/** Run on a terminal. */
async function onTerminal(args: readonly string[], stdin: readonly string[] = [], terminal = new Terminal()) {
  const stdout = new PassThrough();
  const pieces: Buffer[] = [];
  stdout.on("data", (piece: Buffer) => pieces.push(piece));
  const code = await run(args, { stdin: Readable.from(stdin, { objectMode: true }), stdout, stderr: terminal });
  return { code, out: Buffer.concat(pieces).toString("utf8"), terminal };
}

const nips = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ nip: `19800101${String(index).padStart(10, "0")}` }));
const big = tableText(nips(20_000));

async function fileOf(text: string, name = "pegawai.csv"): Promise<string> {
  const path = join(await directory(), name);
  await writeFile(path, text);
  return path;
}

describe("on a terminal", () => {
  it.each([
    ["score", ["--year", "2024"]],
    ["rekap", ["--year", "2024"]],
    ["compare", ["--profiles", "2023,2024"]],
  ] as const)("%s leaves the same lines as elsewhere, and shows rows on the way", async (command, options) => {
    const file = await fileOf(big);
    const { out, err } = await ipAsn([command, file, ...options]);
    const shown = await onTerminal([command, file, ...options]);
    expect(shown.out).toBe(out);
    expect(shown.terminal.text).toContain("baris/detik");
    expect(shown.terminal.screen.filter((line) => line !== "")).toEqual(err.split("\n").filter((line) => line !== ""));
  });

  it("shows how much of a file was read, in both languages", async () => {
    const file = await fileOf(big);
    const { terminal } = await onTerminal(["score", file, "--year", "2024"]);
    expect(terminal.text).toMatch(/█+ 20\.000 baris · [\d.]+ baris\/detik · \d+:\d\d tersisa/);
    const english = await onTerminal(["score", file, "--year", "2024", "--lang", "en"]);
    expect(english.terminal.text).toMatch(/█+ 20,000 rows · [\d,]+ rows\/s · \d+:\d\d left/);
  });

  it("shows no bar and no time left where nobody knows how much there is", async () => {
    const { terminal } = await onTerminal(["score", "-", "--year", "2024", "--lang", "en"], [big]);
    expect(terminal.text).toContain("20,000 rows");
    expect(terminal.text).not.toMatch(/[█░]{2}.*rows\/s|left/);
  });

  it("tells rejected rows above the bar, each on a line of its own", async () => {
    const rows = nips(30).map((one, index) => (index % 10 === 4 ? { ...one, hukuman: "brat" } : one));
    const file = await fileOf(tableText(rows));
    const { code, terminal } = await onTerminal(["score", file, "--year", "2024", "--lang", "en"]);
    expect(code).toBe(1);
    const { err } = await ipAsn(["score", file, "--year", "2024", "--lang", "en"]);
    expect(terminal.screen.filter((line) => line !== "")).toEqual(err.split("\n").filter((line) => line !== ""));
    expect(terminal.screen.filter((line) => line.includes("brat"))).toHaveLength(3);
  });

  it("leaves nothing of it behind where the file turns out to be broken", async () => {
    const bytes = Buffer.concat([Buffer.from(big), Buffer.from([0xff, 0x0a])]);
    const file = join(await directory(), "rusak.csv");
    await writeFile(file, bytes);
    const { code, terminal } = await onTerminal(["score", file, "--year", "2024", "--lang", "en"]);
    expect(code).toBe(2);
    const { err } = await ipAsn(["score", file, "--year", "2024", "--lang", "en"]);
    expect(terminal.screen.filter((line) => line !== "")).toEqual(err.split("\n").filter((line) => line !== ""));
    // A terminal whose cursor was hidden gets it back.
    expect(terminal.text.split("\x1b[?25l").length).toBe(terminal.text.split("\x1b[?25h").length);
  });

  it.each([20, 40, 200])("fits into a terminal of %d columns", async (columns) => {
    const terminal = new Terminal(columns);
    const progress = await progressOn(terminal, "en");
    for (let step = 1; step <= 3; step += 1) progress.add(1_234_567, step / 4);
    progress.stop();
    // What is wider is cut by the terminal, which wraps no lines meanwhile, and does again afterwards.
    const bar = terminal.text.split(/\x1b\[[?0-9;]*[A-Za-z]/).filter((part) => /[█░]|rows/.test(part));
    const widest = Math.max(...bar.map((part) => Array.from(part).length));
    const switches = terminal.text.match(/\x1b\[\?7[lh]/g) ?? [];
    expect(bar.length).toBeGreaterThan(0);
    expect(bar.join("")).not.toContain("\n");
    if (widest > columns) expect(switches).toContain("\x1b[?7l");
    expect(switches.at(-1) ?? "\x1b[?7h").toBe("\x1b[?7h");
  });

  it("may be stopped twice, and told nothing at all", async () => {
    const terminal = new Terminal();
    const progress = await progressOn(terminal, "id");
    progress.stop();
    progress.stop();
    await progress.say("selesai");
    expect(terminal.screen.filter((line) => line !== "")).toEqual(["selesai"]);
  });
});

describe("elsewhere", () => {
  it.each(["score", "rekap"])("%s says nothing of its progress", async (command) => {
    const { err } = await ipAsn([command, await fileOf(big), "--year", "2024"]);
    expect(err).not.toMatch(/\x1b|[█░] \d|baris\/detik|tersisa|\r/);
  });

  it("a stream that says it is no terminal is none", async () => {
    const stream = Object.assign(new PassThrough(), { isTTY: false });
    const progress = await progressOn(stream, "id");
    progress.add(10, 0.5);
    progress.stop();
    stream.end();
    const said: unknown[] = [];
    for await (const piece of stream) said.push(piece);
    expect(said).toEqual([]);
  });

  it("explain has none on a terminal either: its output goes there", async () => {
    const { terminal } = await onTerminal(["explain", example("pegawai.csv"), "--year", "2024"]);
    expect(terminal.text).not.toContain("\x1b");
  });
});
