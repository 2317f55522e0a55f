// Whatever is read takes time in proportion to its length: for shapes that are made to keep a reader busy, twice the input
// takes no more than 2.6 times. A reader that compares each part with each other takes four times.

import { describe, expect, it } from "vitest";
import { safeReadAggregate } from "../../src/doors/aggregate.js";
import { safeReadProfile } from "../../src/doors/profile.js";
import { createScorer, editions, safeReadResult } from "../../src/index.js";
import { readDocument } from "../doors/cli.js";
import { harmlessText, withoutPersonalNumbers } from "../doors/locales.js";
import {
  csvLine,
  csvLines,
  openBytes,
  openPeople,
  scanXml,
  scorePeople,
  textOf,
  withoutFormula,
} from "../doors/node.js";
import { EVERY_COLUMN } from "../support/node/tables.js";
import { onePerson, plain } from "../support/score/people.js";

const MOST = 2.6;
/** Shorter runs than this are all noise. */
const LEAST_MILLISECONDS = 30;

type Run = () => unknown;

async function timed(run: Run): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

/** The least of several times: what else the machine does only adds. */
async function leastTime(run: Run, rounds: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, await timed(run));
  return least;
}

/** How much longer twice the input takes, from a size on that can be measured; 0 where there is none. */
async function growth(prepare: (size: number) => Run, largest: number): Promise<number> {
  let size = 1 << 12;
  while ((await leastTime(prepare(size), 2)) < LEAST_MILLISECONDS) {
    size *= 2;
    // Nothing larger is read, and this takes no time.
    if (2 * size > largest) return 0;
  }
  let least = Infinity;
  // A growth of four never comes out as less than three, and ever less so for larger inputs; what else the machine does,
  // or a heap that grows at just this size, does not come again at each size.
  for (let attempt = 0; attempt < 8 && least > MOST; attempt += 1) {
    if (attempt > 0 && attempt % 2 === 0 && 4 * size <= largest) size *= 2;
    const once = await leastTime(prepare(size), 3);
    least = Math.min(least, (await leastTime(prepare(2 * size), 3)) / once);
  }
  return least;
}

const times = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const each = (part: (index: number) => string) => (size: number) => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const one = part(index);
    parts.push(one);
    length += one.length;
  }
  return parts.join("");
};

type Shapes = Readonly<Record<string, (size: number) => string>>;

const texts: Shapes = {
  "one letter": times("a"),
  digits: times("1"),
  "digits with blanks": times("1 "),
  "digits in elevens": times("12345678901-x"),
  signs: times("="),
  minuses: times("-1"),
  separators: times(",;\t"),
  blanks: times(" "),
  "separators and blanks": times(",  "),
  tabs: times("\t"),
  "line ends": times("\n"),
  quotes: times('"'),
  "quotes and separators": times('";'),
  apostrophes: times(";'"),
  controls: times("\u001b["),
};

async function expectLinear(prepare: (size: number) => Run, largest = 1 << 24): Promise<void> {
  expect(await growth(prepare, largest)).toBeLessThanOrEqual(MOST);
}

describe.each(Object.entries(texts))("a text of %s", (_, make) => {
  it.each<readonly [string, (text: string) => unknown]>([
    ["a formula", withoutFormula],
    ["harmless on a terminal", harmlessText],
    ["without numbers of people", withoutPersonalNumbers],
    ["a line of CSV", (text) => csvLine([text, text], ";")],
    ["CSV", (text) => [...csvLines(text, ";")]],
    ["CSV of three columns", (text) => [...csvLines(text, ";", 3)]],
    ["text of XML", textOf],
  ])("is read in proportion to its length as %s", async (_name, read) => {
    await expectLinear((size) => {
      const text = make(size);
      return () => read(text);
    });
  });
});

const scorer = createScorer({ profile: "2024" });
const header = EVERY_COLUMN.join(";");

/** Read a whole table as the command line does. */
const scoredTable = (file: string, text: string) => async () => {
  const source = await openBytes(
    "-",
    (async function* () {
      await Promise.resolve();
      yield Buffer.from(text);
    })(),
  );
  try {
    const people = await openPeople(source, file, scorer.profile, {
      format: file.endsWith("ndjson") ? "ndjson" : "csv",
    });
    let rows = 0;
    for await (const batch of scorePeople(people, scorer)) rows += batch.length;
    return rows;
  } catch {
    // A table that is refused may be refused, but soon.
    return 0;
  }
};

describe("a table", () => {
  const shapes: Shapes = {
    "lines of one letter": times("a\n"),
    "empty lines": times("\n"),
    "lines of separators": times(`${";".repeat(EVERY_COLUMN.length - 1)}\n`),
    "one row that never ends": (size) => `"${"a;".repeat(size / 2)}`,
    "quotes that never end": times('"\n'),
    "quotes in cells": times('a"b;\n'),
    "ever other words": each((index) => `${index};n;u;s${index};j${index};p${index}\n`),
    "the same NIP": times("198001012005012001;n;u;PNS;pelaksana;S1;S1;;;20;ya;baik;tidak-pernah\n"),
  };
  it.each(Object.entries(shapes))("of %s is read in proportion to its length", async (_, make) => {
    await expectLinear((size) => scoredTable("t.csv", `${header}\n${make(size)}`));
  });

  it("of ever more columns is read in proportion to their number", async () => {
    const names = each((index) => `;kolom${index}`);
    await expectLinear((size) => scoredTable("t.csv", `${header}${names(size)}\n`.repeat(2)), 1 << 22);
  });

  const objects: Shapes = {
    "lines of one letter": times("a\n"),
    numbers: times("1\n"),
    "empty objects": times("{}\n"),
    "objects of many keys": each(
      (index) => `{${Array.from({ length: 40 }, (_, key) => `"k${key}":${index}`).join(",")}}\n`,
    ),
    "one object of many keys": (size) => `{${each((index) => `"k${index}":1,`)(size)}"z":1}\n`,
    "lists in lists": (size) => `${"[".repeat(size)}\n`,
  };
  it.each(Object.entries(objects))("of JSON lines, %s, is read in proportion to its length", async (_, make) => {
    await expectLinear((size) => scoredTable("t.ndjson", make(size)));
  });
});

describe("XML", () => {
  const handler = { open: () => undefined, close: () => undefined, text: () => undefined };
  const shapes: Shapes = {
    "elements in elements": times("<a>"),
    elements: times("<a/>"),
    "an open tag": (size) => `<a ${"b ".repeat(size / 2)}`,
    "open tags": times("<a "),
    attributes: (size) => `<a ${each((index) => `b${index}="1" `)(size)}/>`,
    "a long attribute": (size) => `<a b="${"c".repeat(size)}`,
    "comments that never end": times("<!--"),
    hyphens: (size) => `<!--${"-".repeat(size)}`,
    "character data that never ends": times("<![CDATA["),
    brackets: (size) => `<![CDATA[${"]".repeat(size)}`,
    instructions: times("<?a"),
    references: times("&amp;"),
    "open references": times("&"),
    "closing tags": times("</a>"),
  };
  it.each(Object.entries(shapes))("of %s is scanned in proportion to its length", async (_, make) => {
    await expectLinear((size) => {
      const bytes = Buffer.from(make(size));
      return () => {
        try {
          scanXml(bytes, "sheet1.xml", handler);
        } catch {
          // Refused, but soon.
        }
      };
    });
  });
});

describe("a profile file", () => {
  const shapes: Shapes = {
    "repeated keys": times("a: 1\n"),
    "other keys": each((index) => `k${index}: 1\n`),
    aliases: (size) => `a: &x 1\n${each((index) => `k${index}: *x\n`)(size)}`,
    "aliases of nothing": each((index) => `k${index}: *x\n`),
    anchors: each((index) => `k${index}: &a${index} 1\n`),
    "numbers that are not exact": (size) => `a:\n${times("- 1e3\n")(size)}`,
    "lists that do not end": times("- [\n"),
    "two colons": times("a: b: c\n"),
    "texts that do not end": times('a: "b\n'),
    "brackets that close nothing": times("}\n"),
    "blocks of text": times("a: |\n"),
    "objects in a list": (size) => `a: [${times("{a: b}, ")(size)}]`,
    comments: times("# x\n"),
    documents: times("---\n"),
  };
  it.each(Object.entries(shapes))("of %s is read in proportion to its length", async (_, make) => {
    await expectLinear((size) => {
      const text = make(size);
      return () => {
        const { lineOf, issues, syntax, textOf: lineText } = readDocument(text);
        // As messages are made of it.
        return [...issues.map(({ path }) => lineText(lineOf(path))), ...syntax.map(({ line }) => lineText(line))];
      };
    }, 500_000);
  });
});

describe("values", () => {
  const many = (size: number) => Math.ceil(size / 16);
  const values: Readonly<Record<string, (size: number) => unknown>> = {
    keys: (size) => Object.fromEntries(Array.from({ length: many(size) }, (_, index) => [`k${index}`, 1])),
    "a long text": (size) => "a".repeat(size),
    "a list": (size) => Array.from({ length: many(size) }, () => 1),
    "objects in a list": (size) => Array.from({ length: many(size) }, () => ({ a: 1 })),
  };
  const result = plain(scorer.score(onePerson)) as Record<string, unknown>;
  const doors: Readonly<Record<string, (value: unknown) => unknown>> = {
    facts: (value) => scorer.safeScore(value),
    "facts of a group": (value) => scorer.safeScore({ status: "PNS", jabatan: "jpt", kompetensi: value }),
    "a result": (value) => safeReadResult(value),
    "interpretations of a result": (value) => safeReadResult({ ...result, interpretations: value }),
    "an aggregate": (value) => safeReadAggregate(value),
    "a profile": (value) => safeReadProfile(value),
    "instruments of a profile": (value) => safeReadProfile({ ...editions["2024"], instruments: value }),
    "rules of an extension": (value) => safeReadProfile({ extends: "2024", rules: value }),
  };
  const cases = Object.entries(doors).flatMap(([door, read]) =>
    Object.entries(values).map(([name, make]) => [name, door, make, read] as const),
  );
  it.each(cases)("%s as %s take time in proportion to their number", async (_name, _door, make, read) => {
    await expectLinear((size) => {
      const value = make(size);
      return () => read(value);
    });
  });
});
