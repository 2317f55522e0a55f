// Every discrete combination of facts, edition by edition, for comparing an implementation with the oracle.

import type {
  OracleEdition,
  OracleFacts,
  OracleHukuman,
  OracleJabatan,
  OraclePendidikan,
  OraclePredikat,
  OracleStatus,
} from "./oracle.js";

const everyJabatan: OracleJabatan[] = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
const everyPendidikan: OraclePendidikan[] = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
const everyPredikat: OraclePredikat[] = [
  "sangat-baik",
  "baik",
  "cukup",
  "butuh-perbaikan",
  "kurang",
  "buruk",
  "sangat-kurang",
];
const everyHukuman: OracleHukuman[] = ["tidak-pernah", "ringan", "sedang", "berat"];

const everyKepemimpinan: (boolean | undefined)[] = [undefined, false, true];
const everyFungsional: (boolean | "tidak-dipersyaratkan" | undefined)[] = [
  undefined,
  false,
  true,
  "tidak-dipersyaratkan",
];
const everySeminar: (boolean | undefined)[] = [undefined, false, true];
const everyHours: (string | undefined)[] = [undefined, "0", "19", "19.99", "20", "20.01", "9999"];
// every edge of the brackets of kinerja, and a value or two in every gap between them
const everyNilai: string[] = [
  "0",
  "50",
  "50.5",
  "51",
  "60",
  "60.4",
  "60.5",
  "61",
  "75",
  "75.5",
  "76",
  "90",
  "90.5",
  "91",
  "100",
];

type Kepemimpinan = boolean | undefined;
type Fungsional = boolean | "tidak-dipersyaratkan" | undefined;

/**
 * The i-th choice of a fact that rotates beside a full product: the digit sum of i in base list.length. Any
 * list.length choices in a row (from a multiple of it) are all different, and, unlike i modulo list.length, the choice
 * does not stay tied to an inner loop of the same length.
 */
function rotate<T>(list: readonly T[], i: number): T {
  let sum = 0;
  for (let rest = i; rest > 0; rest = Math.floor(rest / list.length)) {
    sum = sum + (rest % list.length);
  }
  return list[sum % list.length] as T;
}

/** Mixes the two forms in which a number may be given: 19.99 and "19.99". */
function numberOrString(decimal: string, i: number): number | string {
  return rotate([true, false], i) ? decimal : Number(decimal);
}

/**
 * The flags of a post: the one that its items read, in every value; the other (ignored) ones in every value as well,
 * as a list from which the callers take one in rotation.
 */
function flagsOf(jabatan: OracleJabatan): { kepemimpinan: Kepemimpinan; fungsional: Fungsional }[][] {
  if (jabatan === "fungsional") {
    return everyFungsional.map((fungsional) => everyKepemimpinan.map((kepemimpinan) => ({ kepemimpinan, fungsional })));
  }
  if (jabatan === "pelaksana") {
    return [
      everyKepemimpinan.flatMap((kepemimpinan) => everyFungsional.map((fungsional) => ({ kepemimpinan, fungsional }))),
    ];
  }
  return everyKepemimpinan.map((kepemimpinan) => everyFungsional.map((fungsional) => ({ kepemimpinan, fungsional })));
}

/** A person; a fact that is undefined is left out altogether (no key with the value undefined). */
function person(
  status: OracleStatus,
  jabatan: OracleJabatan,
  pendidikan: OraclePendidikan,
  syaratPendidikan: OraclePendidikan | undefined,
  kepemimpinan: Kepemimpinan,
  fungsional: Fungsional,
  hours: number | string | undefined,
  seminar: boolean | undefined,
  kinerja: OracleFacts["kinerja"],
  hukuman: OracleHukuman,
): OracleFacts {
  const facts: OracleFacts = {
    status,
    jabatan,
    kualifikasi: { pendidikan },
    kompetensi: {},
    kinerja,
    disiplin: { hukuman },
  };
  if (syaratPendidikan !== undefined) facts.kualifikasi.syaratPendidikan = syaratPendidikan;
  if (kepemimpinan !== undefined) facts.kompetensi.diklatKepemimpinan = kepemimpinan;
  if (fungsional !== undefined) facts.kompetensi.diklatFungsional = fungsional;
  if (hours !== undefined) facts.kompetensi.jpTeknis = hours;
  if (seminar !== undefined) facts.kompetensi.seminar = seminar;
  return facts;
}

/**
 * Edition 2019: the full product of jabatan and its own flag (3 x 3 + 4 + 1 = 14), pendidikan (10), hours (7),
 * seminar (3), kinerja (7 predikat + 15 nilai = 22) and hukuman (4): 258,720 people, all PNS. In rotation, since they
 * earn nothing: the flags that the post has no item for, and syaratPendidikan (absent or any degree); and the form of
 * a number.
 */
function* combinations2019(): Generator<OracleFacts> {
  const everySyarat: (OraclePendidikan | undefined)[] = [undefined, ...everyPendidikan];
  let i = 0;
  for (const jabatan of everyJabatan) {
    for (const choices of flagsOf(jabatan)) {
      for (const pendidikan of everyPendidikan) {
        for (const hours of everyHours) {
          for (const seminar of everySeminar) {
            for (const measure of [...everyPredikat, ...everyNilai]) {
              for (const hukuman of everyHukuman) {
                const flags = rotate(choices, i);
                const predikat = everyPredikat.find((word) => word === measure);
                yield person(
                  "PNS",
                  jabatan,
                  pendidikan,
                  rotate(everySyarat, i),
                  flags.kepemimpinan,
                  flags.fungsional,
                  hours === undefined ? undefined : numberOrString(hours, i),
                  seminar,
                  predikat === undefined ? { nilai: numberOrString(measure, i + 1) } : { predikat },
                  hukuman,
                );
                i = i + 1;
              }
            }
          }
        }
      }
    }
  }
}

/**
 * Editions 2023 and 2024. The product of everything with all 100 pairs of degrees would be 1.6 million people and show
 * nothing new: the four dimensions are independent, kualifikasi reads the two degrees only and the other three never
 * read a degree. So two parts, which still cover every pair of values within a dimension, and every combination of
 * kompetensi x kinerja x disiplin (kompetensi and kinerja share the predikat):
 *
 *  1. all 10 x 10 pairs of degrees once for each jabatan and status, the other facts in rotation: 5 x 2 x 100 = 1,000;
 *  2. the full product of status (2), jabatan and its own flag (14), hours (7), seminar (3), predikat (7) and
 *     hukuman (4), the pair of degrees in rotation (and so are the flags that the post has no item for): 16,464.
 */
function* combinationsFrom2023(): Generator<OracleFacts> {
  const everyStatus: OracleStatus[] = ["PNS", "PPPK"];
  const everyPair = everyPendidikan.flatMap((pendidikan) => everyPendidikan.map((syarat) => ({ pendidikan, syarat })));

  let i = 0;
  for (const status of everyStatus) {
    for (const jabatan of everyJabatan) {
      const everyFlags = flagsOf(jabatan).flat();
      for (const { pendidikan, syarat } of everyPair) {
        // lists of 12, 7, 3, 7 and 4 values, at different paces so that no two of them stay in step
        const flags = rotate(everyFlags, i);
        const hours = rotate(everyHours, i);
        yield person(
          status,
          jabatan,
          pendidikan,
          syarat,
          flags.kepemimpinan,
          flags.fungsional,
          hours === undefined ? undefined : numberOrString(hours, i),
          rotate(everySeminar, i),
          { predikat: rotate(everyPredikat, 3 * i + Math.floor(i / 7)) },
          rotate(everyHukuman, i),
        );
        i = i + 1;
      }
    }
  }

  i = 0;
  for (const status of everyStatus) {
    for (const jabatan of everyJabatan) {
      for (const choices of flagsOf(jabatan)) {
        for (const hours of everyHours) {
          for (const seminar of everySeminar) {
            for (const predikat of everyPredikat) {
              for (const hukuman of everyHukuman) {
                const pair = rotate(everyPair, i);
                const flags = rotate(choices, i);
                yield person(
                  status,
                  jabatan,
                  pair.pendidikan,
                  pair.syarat,
                  flags.kepemimpinan,
                  flags.fungsional,
                  hours === undefined ? undefined : numberOrString(hours, i),
                  seminar,
                  { predikat },
                  hukuman,
                );
                i = i + 1;
              }
            }
          }
        }
      }
    }
  }
}

/** People whom the edition scores, in every combination of facts. */
export function* combinations(edition: OracleEdition): Generator<OracleFacts> {
  if (edition === "2019") {
    yield* combinations2019();
  } else {
    yield* combinationsFrom2023();
  }
}

/**
 * The few people whom the edition does not score: a status that it does not measure, once for each jabatan; and, for
 * 2023 and 2024, no syaratPendidikan, for each status, jabatan and pendidikan ("missing" under against-requirement;
 * under levels-of-2019 these are scored).
 */
export function* combinationsWithoutScore(edition: OracleEdition): Generator<OracleFacts> {
  const unmeasured: OracleStatus[] = edition === "2019" ? ["PPPK", "CPNS"] : ["CPNS"];
  for (const status of unmeasured) {
    for (const jabatan of everyJabatan) {
      yield person(status, jabatan, "S1", "S1", undefined, undefined, "20", true, { predikat: "baik" }, "tidak-pernah");
    }
  }
  if (edition !== "2019") {
    const measured: OracleStatus[] = ["PNS", "PPPK"];
    for (const status of measured) {
      for (const jabatan of everyJabatan) {
        for (const pendidikan of everyPendidikan) {
          yield person(
            status,
            jabatan,
            pendidikan,
            undefined,
            undefined,
            undefined,
            "20",
            true,
            { predikat: "baik" },
            "ringan",
          );
        }
      }
    }
  }
}
