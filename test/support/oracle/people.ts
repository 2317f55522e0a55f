// People and readings for comparing an implementation with the oracle of revisions.ts. Deterministic: no Math.random.

import type { OracleHukuman, OracleJabatan, OraclePendidikan, OracleStatus } from "./oracle.js";
import { readingsOf } from "./revisions.js";
import type { OracleFacts2, OraclePredikat2, Readings, Revision } from "./revisions.js";

type Kepemimpinan = boolean | undefined;
type Fungsional = boolean | "tidak-dipersyaratkan" | undefined;
type Kinerja = OracleFacts2["kinerja"];

const everyJabatan: OracleJabatan[] = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
const everyPendidikan: OraclePendidikan[] = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
const everyPredikat: OraclePredikat2[] = [
  "sangat-baik",
  "baik",
  "cukup",
  "butuh-perbaikan",
  "kurang",
  "buruk",
  "sangat-kurang",
  "tidak-ada",
];
const everyHukuman: OracleHukuman[] = ["tidak-pernah", "ringan", "sedang", "berat"];
const everyStatus: OracleStatus[] = ["PNS", "PPPK", "CPNS"];
const everyKepemimpinan: Kepemimpinan[] = [undefined, false, true];
const everyFungsional: Fungsional[] = [undefined, false, true, "tidak-dipersyaratkan"];
const everySeminar: (boolean | undefined)[] = [undefined, false, true];

/** 0 to 21 in halves: "0", "0.5", "1", ... "21". */
function halves(last: number): string[] {
  const list: string[] = [];
  for (let whole = 0; whole <= last; whole = whole + 1) {
    list.push(String(whole));
    if (whole < last) list.push(`${String(whole)}.5`);
  }
  return list;
}

/** Hours: 0, 0.1, every half from 0.5 to 21, 19.99, and absent. */
export const hoursExhaustive: readonly (string | undefined)[] = [...halves(21), "0.1", "19.99", undefined];

interface Choices {
  status: OracleStatus;
  jabatan: OracleJabatan;
  pendidikan: OraclePendidikan | undefined;
  syaratPendidikan: OraclePendidikan | undefined;
  diklatKepemimpinan: Kepemimpinan;
  diklatFungsional: Fungsional;
  jpTeknis: number | string | undefined;
  seminar: boolean | undefined;
  kinerja: Kinerja | undefined;
  hukuman: OracleHukuman;
}

/** A person; a fact that is undefined is left out altogether (no key with the value undefined). */
function person(choices: Choices): OracleFacts2 {
  const facts: OracleFacts2 = {
    status: choices.status,
    jabatan: choices.jabatan,
    kualifikasi: {},
    kompetensi: {},
    disiplin: { hukuman: choices.hukuman },
  };
  if (choices.pendidikan !== undefined) facts.kualifikasi.pendidikan = choices.pendidikan;
  if (choices.syaratPendidikan !== undefined) facts.kualifikasi.syaratPendidikan = choices.syaratPendidikan;
  if (choices.diklatKepemimpinan !== undefined) facts.kompetensi.diklatKepemimpinan = choices.diklatKepemimpinan;
  if (choices.diklatFungsional !== undefined) facts.kompetensi.diklatFungsional = choices.diklatFungsional;
  if (choices.jpTeknis !== undefined) facts.kompetensi.jpTeknis = choices.jpTeknis;
  if (choices.seminar !== undefined) facts.kompetensi.seminar = choices.seminar;
  if (choices.kinerja !== undefined) facts.kinerja = choices.kinerja;
  return facts;
}

/** What stays fixed while one dimension varies. */
const fixed: Choices = {
  status: "PNS",
  jabatan: "fungsional",
  pendidikan: "S1",
  syaratPendidikan: "S1",
  diklatKepemimpinan: true,
  diklatFungsional: true,
  jpTeknis: "12",
  seminar: true,
  kinerja: { predikat: "baik" },
  hukuman: "tidak-pernah",
};

/** Degree (10 and absent) x requirement (10 and absent) x post x status: 11 x 11 x 5 x 3 = 1,815. */
function* kualifikasiExhaustive(): Generator<OracleFacts2> {
  for (const status of everyStatus) {
    for (const jabatan of everyJabatan) {
      for (const pendidikan of [...everyPendidikan, undefined]) {
        for (const syaratPendidikan of [...everyPendidikan, undefined]) {
          yield person({ ...fixed, status, jabatan, pendidikan, syaratPendidikan });
        }
      }
    }
  }
}

/**
 * Status (those that the edition measures) x post x both flags x seminar x hours x predikat (8, and no kinerja at all):
 * 5 x 3 x 4 x 3 x 46 x 9 = 74,520 a status. The flags that the post has no item for vary as well: they are ignored.
 */
function* kompetensiExhaustive(revision: Revision): Generator<OracleFacts2> {
  const statuses: OracleStatus[] = revision === "2019@2" ? ["PNS"] : ["PNS", "PPPK"];
  for (const status of statuses) {
    for (const jabatan of everyJabatan) {
      for (const diklatKepemimpinan of everyKepemimpinan) {
        for (const diklatFungsional of everyFungsional) {
          for (const seminar of everySeminar) {
            for (const jpTeknis of hoursExhaustive) {
              for (const predikat of [...everyPredikat, undefined]) {
                const kinerja = predikat === undefined ? undefined : { predikat };
                yield person({
                  ...fixed,
                  status,
                  jabatan,
                  diklatKepemimpinan,
                  diklatFungsional,
                  seminar,
                  jpTeknis,
                  kinerja,
                });
              }
            }
          }
        }
      }
    }
  }
}

/** Predikat (8) and absent, in 2019 also nilai 0 to 100 in halves, as text and as a number; x status x post. */
function* kinerjaExhaustive(revision: Revision): Generator<OracleFacts2> {
  const everyKinerja: (Kinerja | undefined)[] = [undefined, ...everyPredikat.map((predikat) => ({ predikat }))];
  if (revision === "2019@2") {
    for (const nilai of halves(100)) everyKinerja.push({ nilai }, { nilai: Number(nilai) });
  }
  for (const status of everyStatus) {
    for (const jabatan of everyJabatan) {
      for (const kinerja of everyKinerja) {
        yield person({ ...fixed, status, jabatan, kinerja });
      }
    }
  }
}

/** Hukuman x status x post: 4 x 3 x 5 = 60. */
function* disiplinExhaustive(): Generator<OracleFacts2> {
  for (const status of everyStatus) {
    for (const jabatan of everyJabatan) {
      for (const hukuman of everyHukuman) {
        yield person({ ...fixed, status, jabatan, hukuman });
      }
    }
  }
}

/** An iterable that can be gone through again. */
function again<T>(start: () => Generator<T>): Iterable<T> {
  return { [Symbol.iterator]: start };
}

/** For each dimension, people whose facts of that dimension vary exhaustively, everything else fixed. */
export function dimensionExhaustive(
  revision: Revision,
): Record<"kualifikasi" | "kompetensi" | "kinerja" | "disiplin", Iterable<OracleFacts2>> {
  return {
    kualifikasi: again(kualifikasiExhaustive),
    kompetensi: again(() => kompetensiExhaustive(revision)),
    kinerja: again(() => kinerjaExhaustive(revision)),
    disiplin: again(disiplinExhaustive),
  };
}

/** mulberry32: whole numbers from 0 to below `limit`, always the same for the same seed. */
function mulberry32(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** A decimal from "0.00" to below `limit`, always with two decimals ("7.30" too). */
function twoDecimals(next: (limit: number) => number, limit: number): string {
  return `${String(next(limit))}.${String(next(100)).padStart(2, "0")}`;
}

/**
 * `count` random people; any fact may be absent that may be: flags and hours often, the requirement one time in 8, the
 * degree and kinerja one time in 20. Hours as numbers and as text.
 */
export function* randomPeople(revision: Revision, count: number, seed: number): Generator<OracleFacts2> {
  const next = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const either = (text: string): number | string => (next(2) === 0 ? text : Number(text));

  const hours = (): number | string | undefined => {
    const kind = next(8);
    if (kind === 0) return undefined;
    else if (kind === 1) return either("19.99");
    else if (kind === 2) return either("0.1");
    else if (kind === 3) return either(pick(halves(25)));
    else if (kind === 4 || kind === 5) return twoDecimals(next, 25);
    else return either(String(next(26)));
  };

  const kinerja = (): Kinerja | undefined => {
    if (next(20) === 0) return undefined;
    if (revision === "2019@2" && next(2) === 0) {
      const kind = next(3);
      if (kind === 0) return { nilai: either(pick(halves(100))) };
      else if (kind === 1) return { nilai: either(String(next(101))) };
      else return { nilai: twoDecimals(next, 100) };
    }
    return { predikat: pick(everyPredikat) };
  };

  for (let i = 0; i < count; i = i + 1) {
    yield person({
      status: pick<OracleStatus>(
        revision === "2019@2"
          ? ["PNS", "PNS", "PNS", "PNS", "PNS", "PNS", "PNS", "PNS", "PPPK", "CPNS"]
          : ["PNS", "PNS", "PNS", "PNS", "PPPK", "PPPK", "PPPK", "PPPK", "PPPK", "CPNS"],
      ),
      jabatan: pick<OracleJabatan>([
        "jpt",
        "administrator",
        "pengawas",
        "fungsional",
        "fungsional",
        "pelaksana",
        "pelaksana",
      ]),
      pendidikan: next(20) === 0 ? undefined : pick(everyPendidikan),
      syaratPendidikan: next(8) === 0 ? undefined : pick(everyPendidikan),
      diklatKepemimpinan: pick(everyKepemimpinan),
      diklatFungsional: pick(everyFungsional),
      jpTeknis: hours(),
      seminar: pick(everySeminar),
      kinerja: kinerja(),
      hukuman: pick(everyHukuman),
    });
  }
}

/** The defaults, then every reading changed alone, to each of its other choices. */
export function readingSets(revision: Revision): Readings[] {
  const sets: Readings[] = [{}];
  for (const [id, choices] of Object.entries(readingsOf[revision])) {
    for (const choice of choices.slice(1)) sets.push({ [id]: choice });
  }
  return sets;
}

function* product(readings: [string, string[]][]): Generator<Record<string, string>> {
  const [first, ...rest] = readings;
  if (first === undefined) {
    yield {};
    return;
  }
  const [id, choices] = first;
  for (const choice of choices) {
    for (const others of product(rest)) yield { [id]: choice, ...others };
  }
}

/** Every combination of all choices, the defaults named too; the first is all defaults. */
export function allReadingSets(revision: Revision): Iterable<Readings> {
  return again(() => product(Object.entries(readingsOf[revision])));
}
