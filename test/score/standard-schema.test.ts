import * as z from "zod";
import { describe, expect, test } from "vitest";
import { factsSchema, profileSchema } from "../../src/doors/profile.js";
import { editions } from "../../src/index.js";

const person = {
  status: "PNS",
  jabatan: "pelaksana",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: { jpTeknis: 19 },
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};

describe("a Standard Schema of facts", () => {
  const { "~standard": schema } = factsSchema({ profile: "2024@1" });

  test("has the version and vendor that libraries look for", () => {
    expect([schema.version, schema.vendor]).toEqual([1, "ip-asn"]);
  });

  test("gives the value back as it was", () => {
    expect(schema.validate(person)).toEqual({ value: person });
  });

  test("says of people whom the edition does not measure that they have no score", () => {
    const outcome = schema.validate({ ...person, status: "CPNS" });
    expect(outcome.issues?.map(({ path }) => path)).toEqual([["status"]]);
    expect(outcome.issues?.[0]?.message).toContain("tidak mempunyai skor");
  });

  test("asks for what the profile needs, with path and an Indonesian message", () => {
    expect(schema.validate({ ...person, kualifikasi: { pendidikan: "S1" } })).toEqual({
      issues: [
        {
          path: ["kualifikasi", "syaratPendidikan"],
          message:
            "Fakta kualifikasi.syaratPendidikan tidak ada; tanpa itu pegawai tidak dapat dinilai. Fakta ini tidak diperlukan menurut penafsiran lain: kualifikasi-scale = levels-of-2019.",
        },
      ],
    });
  });

  test("speaks English where it is asked to", () => {
    const english = factsSchema({ profile: "2024@1", locale: "en" })["~standard"];
    expect(english.validate({ ...person, status: "pns" })).toMatchObject({
      issues: [
        { path: ["status"], message: '"pns" is not known here. Did you mean "PNS"? Accepted: PNS, PPPK, CPNS.' },
      ],
    });
  });
});

describe("a Standard Schema of profiles", () => {
  const { "~standard": schema } = profileSchema({ locale: "en" });

  test("takes an edition as it is", () => {
    expect(schema.validate(editions["2019@1"])).toMatchObject({ value: { id: "2019" } });
  });

  test("refuses one that says that it is official and is not", () => {
    const outcome = schema.validate({ ...editions["2019@1"], id: "x" });
    expect(outcome.issues?.map(({ path, message }) => [path.join("."), message])).toEqual([
      [
        "standing",
        `A profile of one's own cannot be "official"; only the built-in editions are. Accepted: agency, draft.`,
      ],
    ]);
  });

  test("says where a file's extension is wrong", () => {
    const outcome = schema.validate({ extends: "2042" });
    expect(outcome.issues?.map(({ path }) => path)).toEqual([["extends"]]);
  });
});

test("zod's own schemas follow the same standard, so a library that takes them takes these", () => {
  const keys = Object.keys(factsSchema({ profile: "2019@1" })["~standard"]);
  expect(Object.keys(z.string()["~standard"])).toEqual(expect.arrayContaining(keys));
});
