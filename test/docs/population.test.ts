// The page about populations: its code is run, and what it prints is compared; so are its bytes a person.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  encodePopulation,
  POPULATION_FORMAT,
  readPopulation,
  scorePopulation,
  summarizePopulation,
} from "../../src/doors/population.js";
import { aggregate, createScorer, editions, extendProfile, type PersonFacts } from "../../src/index.js";

const page = readFileSync(new URL("../../docs/population.md", import.meta.url), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

const names = { createScorer, editions, extendProfile, encodePopulation, readPopulation, summarizePopulation };

/** Somebody of whom two facts vary. */
function person(unit: string, jpTeknis: string): PersonFacts {
  return {
    id: "199001012015011001",
    name: "Budi Contoh",
    unit,
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
    kompetensi: { jpTeknis },
    kinerja: { predikat: "baik" },
    disiplin: { hukuman: "tidak-pernah" },
  };
}

describe("the page about populations", () => {
  it("the code prints what stands below it", () => {
    const code = block("js");
    const printed: string[] = [];
    const log = (...words: unknown[]) => printed.push(words.join(" "));
    // The example as a reader would paste it, with the package's names handed in.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function(...Object.keys(names), "console", code.replace(/^import .*\n/gm, ""))(...Object.values(names), {
      log,
    });
    expect(`${printed.join("\n")}\n`).toBe(block("text"));
    // Everything that it imports is handed in, and nothing else.
    const imported = [...code.matchAll(/^import \{ (.*) \} from "ip-asn(?:\/population)?";/gm)];
    expect(imported.flatMap(([, list = ""]) => list.split(", "))).toEqual(Object.keys(names));
  });

  it("6 bytes a person, with more than 256 units and kinds of person, as it says", () => {
    const people = Array.from({ length: 40_000 }, (_, index) => {
      const facts = person(`unit ${index % 500}`, String(index % 60));
      const pendidikan = (["S1", "S2", "D3", "SLTA"] as const)[index % 4]!;
      const predikat = (["baik", "cukup", "sangat-baik"] as const)[index % 3]!;
      const jabatan = (["jpt", "pengawas", "fungsional", "pelaksana", "administrator"] as const)[index % 5]!;
      const hukuman = (["ringan", "tidak-pernah", "sedang"] as const)[Math.floor(index / 3) % 3]!;
      const kompetensi = { ...facts.kompetensi, seminar: index % 7 === 0 };
      return {
        ...facts,
        jabatan,
        kompetensi,
        kualifikasi: { pendidikan, syaratPendidikan: pendidikan },
        kinerja: { predikat },
        disiplin: { hukuman },
      };
    });
    const bytes = encodePopulation(people).toBytes();
    expect(page).toContain("About 6 bytes a person");
    expect(Math.round(bytes.length / people.length)).toBe(6);
    expect(page).toContain(`\`${POPULATION_FORMAT}\``);
  });

  it("neither NIP nor name is in the bytes, nor how a number was written", () => {
    const population = encodePopulation([person("Setda", "20.0")]);
    const text = new TextDecoder("latin1").decode(population.toBytes());
    expect(text).toContain("Setda");
    for (const secret of ["199001012015011001", "Budi", "20.0"]) expect(text).not.toContain(secret);
    expect(population.factsOf(0)).toMatchObject({ unit: "Setda", kompetensi: { jpTeknis: "20" } });
  });

  it("results and facts together fill an aggregate", () => {
    const people = [
      person("Setda", "20"),
      person("Dinas Kesehatan", "19"),
      { ...person("Setda", "20"), status: "CPNS" as const },
    ];
    const scorer = createScorer({ profile: "2024" });
    const population = encodePopulation(people);
    const scores = scorePopulation(population, scorer);
    const [one, other] = [aggregate({ scorer, groupBy: ["unit"] }), aggregate({ scorer, groupBy: ["unit"] })];
    for (const [position, { unit, status, jabatan }] of people.entries()) {
      const facts = population.factsOf(position);
      one.add(scores.outcomeOf(position), { unit: facts.unit, status: facts.status, jabatan: facts.jabatan });
      other.add(scorer.safeScore(people[position]), { unit, status, jabatan });
    }
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});
