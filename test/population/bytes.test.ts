// A population's bytes: they survive a round trip, and whatever is not a population is refused and never believed.

import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodePopulation,
  type Population,
  readPopulation,
  safeReadPopulation,
  scorePopulation,
} from "../../src/doors/population.js";
import { createScorer } from "../../src/index.js";
import { issuesOf, issuesThrownBy } from "../support/issues/outcomes.js";
import { agencyOf2024, agencyPerson } from "../support/population/agency.js";
import { runs } from "../support/effort.js";

const facts = agencyOf2024.facts;
const people = fc.sample(agencyPerson, { numRuns: 300, seed: 4 });
const population = encodePopulation(people, { facts });
const bytes = population.toBytes();
const PREFIX = 12;
const CHECKSUM = 32;

const everybody = (of: Population) => Array.from({ length: of.size }, (_, position) => of.factsOf(position));
const headerLength = (of: Uint8Array) => new DataView(of.buffer, of.byteOffset).getUint32(8, true);

/** The same bytes with the checksum that belongs to them. */
function signed(forged: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(forged);
  copy.set(sha256(copy.subarray(0, copy.length - CHECKSUM)), copy.length - CHECKSUM);
  return copy;
}

interface Header {
  people: number;
  combinations: number;
  units: unknown[];
  added: Record<string, unknown>;
  facts: { place: string; values: unknown[] }[];
  [more: string]: unknown;
}

/** In place of the whole header. */
class Raw {
  constructor(readonly text: string) {}
}

/** The bytes with another header, signed. */
function withHeader(change: (header: Header) => unknown): Uint8Array {
  const columns = bytes.subarray(PREFIX + headerLength(bytes));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + headerLength(bytes)))) as Header;
  const changed = change(header);
  const text = new TextEncoder().encode(changed instanceof Raw ? changed.text : JSON.stringify(header));
  const forged = new Uint8Array(PREFIX + text.length + columns.length);
  forged.set(bytes.subarray(0, 8));
  new DataView(forged.buffer).setUint32(8, text.length, true);
  forged.set(text, PREFIX);
  forged.set(columns, PREFIX + text.length);
  return signed(forged);
}

describe("a round trip", () => {
  it("gives the same people, units, scores and bytes", () => {
    const again = readPopulation(bytes);
    expect(again.toBytes()).toEqual(bytes);
    expect([again.size, again.units, again.facts]).toEqual([population.size, population.units, population.facts]);
    expect(everybody(again)).toEqual(everybody(population));
    const scorer = createScorer({ profile: agencyOf2024 });
    expect(scorePopulation(again, scorer).totals).toEqual(scorePopulation(population, scorer).totals);
  });

  it("of random people", () => {
    fc.assert(
      fc.property(fc.array(agencyPerson, { maxLength: 30 }), (some) => {
        const one = encodePopulation(some, { facts });
        const again = readPopulation(one.toBytes());
        expect(again.toBytes()).toEqual(one.toBytes());
        expect(everybody(again)).toEqual(everybody(one));
      }),
      { numRuns: runs(50) },
    );
  });

  it("of nobody, of a unit that is no well-formed text, and from a part of a larger buffer", () => {
    expect(readPopulation(encodePopulation([]).toBytes()).size).toBe(0);
    const strange = encodePopulation(
      [
        { ...people[0], unit: "\ud800" },
        { ...people[0], unit: "" },
      ],
      { facts },
    );
    expect(readPopulation(strange.toBytes()).units).toEqual(["\ud800", ""]);
    const larger = Buffer.concat([Buffer.alloc(5), bytes, Buffer.alloc(7)]);
    expect(readPopulation(larger.subarray(5, 5 + bytes.length)).size).toBe(population.size);
  });

  it("does not see what becomes of the bytes later", () => {
    const copy = Buffer.from(bytes);
    const again = readPopulation(copy);
    copy.fill(0xff);
    expect(everybody(again)).toEqual(everybody(population));
  });
});

describe("bytes that are no population", () => {
  it.each<[string, unknown]>([
    ["text", "ip-asn"],
    ["nothing", undefined],
    ["a list", [...bytes]],
    ["a buffer", bytes.buffer],
    ["no bytes", new Uint8Array(0)],
    ["the beginning only", bytes.subarray(0, 40)],
    ["zeros", new Uint8Array(1_000)],
  ])("%s", (_name, value) => {
    expect(issuesOf(safeReadPopulation(value)).map(({ code }) => code)).toEqual(["result_malformed"]);
  });

  it("readPopulation throws what safeReadPopulation says", () => {
    expect(issuesThrownBy(() => readPopulation(new Uint8Array(3)))).toEqual(
      issuesOf(safeReadPopulation(new Uint8Array(3))),
    );
  });

  it("every single byte that is changed is found", () => {
    for (let at = 0; at < bytes.length; at += 1 + (at % 7)) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 1 << at % 8;
      expect(safeReadPopulation(changed).success).toBe(false);
    }
  });

  it("every length that they are cut off at, and bytes that are too many, are found", () => {
    for (let length = 0; length < bytes.length; length += 97)
      expect(safeReadPopulation(bytes.subarray(0, length)).success).toBe(false);
    expect(safeReadPopulation(Buffer.concat([bytes, Buffer.alloc(1)])).success).toBe(false);
  });
});

describe("bytes that were forged together with their checksum", () => {
  it("are either refused or a population like any other", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - CHECKSUM - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const forged = Uint8Array.from(bytes);
          for (const [at, value] of changes) forged[at] = value;
          const outcome = safeReadPopulation(signed(forged));
          if (!outcome.success) {
            refused += 1;
            expect(outcome.issues.length).toBeGreaterThan(0);
            return;
          }
          // Everybody in it holds valid facts, and can be encoded again.
          const { data } = outcome;
          const again = encodePopulation(everybody(data), { facts: data.facts });
          expect(everybody(again)).toEqual(everybody(data));
          expect(readPopulation(data.toBytes()).toBytes()).toEqual(data.toBytes());
        },
      ),
      { numRuns: runs(250) },
    );
    expect(refused).toBeGreaterThan(runs(250) / 10);
  });

  it.each<[string, string, (header: Header) => unknown]>([
    ["no JSON in it", "header", () => new Raw("{")],
    ["a control character", "header", () => new Raw("\u0000")],
    ["a number alone", "", () => new Raw("-1")],
    ["another format", "format", (header) => (header["format"] = "ip-asn-population/2")],
    ["a key too many", "more", (header) => (header["more"] = 1)],
    ["more people than columns", "length", (header) => (header.people += 1)],
    ["far more people than memory", "length", (header) => (header.people = 4_000_000_000)],
    ["more combinations than columns", "length", (header) => (header.combinations += 1)],
    ["a count that is none", "people", (header) => (header.people = -1)],
    ["a unit twice", "units", (header) => (header.units[1] = header.units[0])],
    ["a unit that is no text", "units.0", (header) => (header.units[0] = 5)],
    ["an added fact less", "facts", (header) => Reflect.deleteProperty(header.added, "bahasa")],
    ["an added fact of no kind", "added.bahasa.kind", (header) => (header.added["bahasa"] = { kind: "angka" })],
    [
      "an added fact named like a part of every object",
      "added.constructor",
      (header) => Object.assign(header.added, { constructor: { kind: "flag" } }),
    ],
    ["a fact in the wrong place", "facts", (header) => header.facts.reverse()],
    ["a word that the fact cannot hold", "facts.status", (header) => (header.facts[0]!.values[0] = "pns")],
    ["a status that is not given", "facts.status", (header) => (header.facts[0]!.values[0] = null)],
    ["a word twice", "facts.jabatan", (header) => (header.facts[1]!.values[0] = header.facts[1]!.values[1])],
    ["a flag in a list of words", "facts.kualifikasi.pendidikan", (header) => (header.facts[2]!.values[3] = true)],
    ["no number", "facts.kompetensi.jpTeknis", (header) => (valuesOf(header, "kompetensi.jpTeknis")[1] = "20 JP")],
    [
      "a number written in another way",
      "facts.kompetensi.jpTeknis",
      (header) => (valuesOf(header, "kompetensi.jpTeknis")[1] = "020"),
    ],
    ["a negative number", "facts.kompetensi.jpTeknis", (header) => (valuesOf(header, "kompetensi.jpTeknis")[1] = "-1")],
    [
      "a number that is too large",
      "facts.kinerja.nilai",
      (header) => (valuesOf(header, "kinerja.nilai")[1] = "100.01"),
    ],
    [
      "a number where 'not given' belongs",
      "facts.kinerja.nilai",
      (header) => (valuesOf(header, "kinerja.nilai")[0] = "99.99999"),
    ],
  ])("a header with %s", (_name, path, change) => {
    const issues = issuesOf(safeReadPopulation(withHeader(change)));
    expect(issues.map((one) => one.path.join("."))).toContain(path);
  });

  it("a header that is longer than all bytes", () => {
    const forged = Uint8Array.from(bytes);
    new DataView(forged.buffer).setUint32(8, 0xffff_ffff, true);
    expect(issuesOf(safeReadPopulation(signed(forged)))[0]?.path).toEqual(["header"]);
  });

  it("a code that stands for nothing", () => {
    const forged = Uint8Array.from(bytes);
    forged.fill(0xff, PREFIX + headerLength(bytes), forged.length - CHECKSUM);
    const issues = issuesOf(safeReadPopulation(signed(forged)));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["number_out_of_range"]));
    expect(issues.map(({ path }) => path[0])).toContain("unit");
  });
});

function valuesOf(header: Header, place: string): unknown[] {
  return header.facts.find((one) => one.place === place)!.values;
}
