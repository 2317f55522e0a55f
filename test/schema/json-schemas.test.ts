import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { safeDefineProfile, safeExtendProfile } from "../../src/doors/profile.js";
import { editions } from "../../src/index.js";
import { factsFileSchema, profileFileSchema } from "../../scripts/json-schemas.js";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const accepts = ajv.compile(profileFileSchema());
const acceptsFacts = ajv.compile(factsFileSchema());
const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), "utf8"));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const agency = {
  extends: "2024",
  id: "kabupaten-contoh",
  title: "IP ASN Kabupaten Contoh",
  authority: "BKPSDM Kabupaten Contoh",
  instruments: [{ id: "perbup-7-2025", title: "Peraturan Bupati Contoh 7/2025" }],
  cite: { instrument: "perbup-7-2025", provision: "pasal 4", evidence: "verbatim" },
};
const person = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1" },
  kompetensi: { jpTeknis: "22.5" },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "ringan" },
};

describe("the JSON Schemas that are published", () => {
  test("are those of the sources: `npm run schemas` writes them", () => {
    expect(published("profile")).toEqual(plain(profileFileSchema()));
    expect(published("facts")).toEqual(plain(factsFileSchema()));
  });

  test.each([editions["2019@1"], editions["2023@1"], editions["2024@1"]])("accept edition $id", (edition) => {
    expect(accepts(plain(edition))).toBe(true);
  });

  test("accept an agency's file, with the schema named in it", () => {
    expect(accepts({ $schema: "x", ...agency })).toBe(true);
    expect(accepts({ ...agency, extends: 2024, weights: { kompetensi: 46.5, kinerja: "23.5" } })).toBe(true);
  });

  const { edition, change } = { edition: plain(editions["2019@1"]) as Record<string, unknown>, change: agency };
  const malformed: readonly (readonly [string, object])[] = [
    ["a misspelt key", { ...edition, wieght: 1 }],
    ["no dimensions", { ...edition, dimensions: undefined }],
    ["a revision of 0", { ...edition, revision: 0 }],
    ["a standing that does not exist", { ...edition, standing: "offical" }],
    ["nobody measured", { ...edition, measures: [] }],
    ["an instrument without a title", { ...edition, instruments: [{ id: "x" }] }],
    ["a year that is a text", { ...edition, measurementYears: { from: "2019" } }],
    ["an id with a space", { ...edition, id: "a b" }],
    [
      "a category over 100",
      { ...edition, bands: { ...(edition["bands"] as object), list: [{ id: "a", from: 0, to: 101 }] } },
    ],
    ["bands without a source", { ...edition, bands: { ...(edition["bands"] as object), cite: [] } }],
    ["a misspelt key of an extension", { ...change, wieghts: {} }],
    ["an extension without a source", { ...change, cite: undefined }],
    ["a weight of 140", { ...change, weights: { kompetensi: 140 } }],
    ["a weight with five decimals", { ...change, weights: { kompetensi: "40.00001" } }],
    ["a weight with a comma", { ...change, weights: { kompetensi: "40,5" } }],
    ["a fifth dimension", { ...change, weights: { loyalitas: 5 } }],
    ["evidence that does not exist", { ...change, cite: { ...change.cite, evidence: "sure" } }],
    ["a fact of an unknown kind", { ...change, facts: { a: { kind: "date", label: "A" } } }],
    ["a fact with a dot in its name", { ...change, facts: { "a.b": { kind: "flag", label: "A" } } }],
    [
      "an added rule without a label",
      {
        ...change,
        add: { kinerja: [{ id: "a", kind: "flag", fact: "tambahan.a", whenMissing: "reject", points: 1 }] },
      },
    ],
    ["a rule that reads what is no fact", { ...change, rules: { "kompetensi.seminar": { fact: "seminar" } } }],
    ["a ceiling on something else", { ...change, duties: { x: { ceilings: [{ on: "score", at: "60" }] } } }],
    ["an official standing of one's own", { ...change, standing: "official" }],
  ];

  test.each(malformed)("refuse %s, as the library does", (_name, profile) => {
    const source = plain(profile) as Record<string, unknown>;
    expect(accepts(source)).toBe(false);
    const { extends: base, ...rest } = source;
    const outcome = base === undefined ? safeDefineProfile(source) : safeExtendProfile(editions["2024@1"], rest);
    expect(outcome.success).toBe(false);
  });

  test("accept and refuse facts as the library does", () => {
    expect(acceptsFacts(person)).toBe(true);
    expect(acceptsFacts({ ...person, kinerja: { nilai: 75.5 }, tambahan: { sertifikasi: true } })).toBe(true);
    expect(acceptsFacts({ ...person, kinerja: { nilai: 75.5, predikat: "baik" } })).toBe(false);
    expect(acceptsFacts({ ...person, kinerja: { nilai: 101 } })).toBe(false);
    expect(acceptsFacts({ ...person, kompetensi: { jpTeknis: -1 } })).toBe(false);
    expect(acceptsFacts({ ...person, kompetensi: { jpTeknis: "22,5" } })).toBe(false);
    expect(acceptsFacts({ ...person, kompetensi: { jpTekniss: 1 } })).toBe(false);
    expect(acceptsFacts({ ...person, status: "pns" })).toBe(false);
    expect(acceptsFacts({ ...person, jabatan: undefined })).toBe(false);
  });
});
