/*
 * The words of the facts as small numbers: 0 is "not given" where that may be, -1 a word that is not known.
 * A word of the facts without a code does not compile.
 */

import type { Hukuman, Jabatan, Pendidikan, Predikat, Status } from "../input/words.js";

/** Code of a status. */
export function codeOfStatus(value: unknown): number {
  const word = value as Status;
  switch (word) {
    case "PNS":
      return 0;
    case "PPPK":
      return 1;
    case "CPNS":
      return 2;
    default:
      return notKnown(word);
  }
}

/** Code of a post. */
export function codeOfJabatan(value: unknown): number {
  const word = value as Jabatan;
  switch (word) {
    case "jpt":
      return 0;
    case "administrator":
      return 1;
    case "pengawas":
      return 2;
    case "fungsional":
      return 3;
    case "pelaksana":
      return 4;
    default:
      return notKnown(word);
  }
}

/** Code of a degree. */
export function codeOfPendidikan(value: unknown): number {
  const word = value as Pendidikan | undefined;
  switch (word) {
    case undefined:
      return 0;
    case "S1":
      return 1;
    case "S2":
      return 2;
    case "SLTA":
      return 3;
    case "D3":
      return 4;
    case "D4":
      return 5;
    case "S3":
      return 6;
    case "D2":
      return 7;
    case "D1":
      return 8;
    case "SLTP":
      return 9;
    case "SD":
      return 10;
    default:
      return notKnown(word);
  }
}

/** Code of a yes or no. */
export function codeOfFlag(value: unknown): number {
  return value === undefined ? 0 : value === false ? 1 : value === true ? 2 : -1;
}

/** Code of `diklatFungsional`. */
export function codeOfFungsional(value: unknown): number {
  return value === "tidak-dipersyaratkan" ? 3 : codeOfFlag(value);
}

/** Code of a rating. */
export function codeOfPredikat(value: unknown): number {
  const word = value as Predikat | undefined;
  switch (word) {
    case undefined:
      return 0;
    case "baik":
      return 1;
    case "sangat-baik":
      return 2;
    case "butuh-perbaikan":
      return 3;
    case "cukup":
      return 4;
    case "kurang":
      return 5;
    case "sangat-kurang":
      return 6;
    case "buruk":
      return 7;
    case "tidak-ada":
      return 8;
    default:
      return notKnown(word);
  }
}

/** Code of a punishment. */
export function codeOfHukuman(value: unknown): number {
  const word = value as Hukuman | undefined;
  switch (word) {
    case undefined:
      return 0;
    case "tidak-pernah":
      return 1;
    case "ringan":
      return 2;
    case "sedang":
      return 3;
    case "berat":
      return 4;
    default:
      return notKnown(word);
  }
}

function notKnown(_word: never): -1 {
  return -1;
}
