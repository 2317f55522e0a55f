import { factCatalogue } from "../input/fact-catalogue.js";
import type { PersonFacts } from "../input/facts.js";
import { isNamedFacts } from "../input/person-schema.js";
import { indexOfNumber, numberIndex, type NumberIndex } from "./number-index.js";

/**
 * Which combination of facts a value holds, as two integers. It answers only for values that have exactly the shape
 * of `PersonFacts`; for every other value it gives false, and the schema decides.
 *
 * Straight code over the fixed names of the facts: here lies the speed of `score`. The look-up of a word is its check:
 * a word that is not in the switch has no code. Property tests hold this against the schema.
 */
export interface Combination {
  /** Status, post, degrees and punishment. */
  words: number;
  /** Performance, training flags and hours; -1: valid, but too many different numbers to keep a result for each. */
  numbers: number;
}

/** Make a reader of combinations. It writes into the given object and says whether the value is valid. */
export function combinationReader(into: Combination): (value: unknown) => boolean {
  const hoursIndex = numberIndex(factCatalogue["kompetensi.jpTeknis"].least, null, MANY_HOURS);
  const nilaiIndex = numberIndex(factCatalogue["kinerja.nilai"].least, factCatalogue["kinerja.nilai"].most, MANY_NILAI);

  return (value) => {
    if (!isObject<keyof PersonFacts>(value)) return false;
    const { id, name, unit, status, jabatan, kualifikasi, kompetensi, kinerja, disiplin } = value;
    if (!isObject<"pendidikan" | "syaratPendidikan">(kualifikasi) || !isObject<KompetensiKey>(kompetensi)) return false;
    if (!isObject<"predikat" | "nilai">(kinerja) || !isObject<"hukuman">(disiplin)) return false;
    if (!isText(id) || !isText(name) || !isText(unit)) return false;
    for (const key in value) if (!isPersonKey(key)) return false;
    for (const key in kualifikasi) if (key !== "pendidikan" && key !== "syaratPendidikan") return false;
    for (const key in kinerja) if (key !== "predikat" && key !== "nilai") return false;
    for (const key in disiplin) if (key !== "hukuman") return false;

    const person = codeOfStatus(status);
    const post = codeOfJabatan(jabatan);
    const degree = codeOfPendidikan(kualifikasi.pendidikan);
    const required = codeOfPendidikan(kualifikasi.syaratPendidikan);
    const punishment = codeOfHukuman(disiplin.hukuman);
    const rating = codeOfPredikat(kinerja.predikat);
    const nilai = indexOfNumber(nilaiIndex, kinerja.nilai);
    const training = trainingOf(post, kompetensi, hoursIndex);
    // A code is negative where the value is not known, and `|` keeps the sign of any of them.
    if ((person | post | degree | required | punishment | rating | nilai | training) < 0) return false;
    if (nilai > 0 && rating > 0) return false;
    // A group of which nothing was read may be something else than an empty object.
    const isLacking = training === 0 || punishment === 0 || (rating | nilai) === 0 || (degree | required) === 0;
    if (isLacking && ![kualifikasi, kompetensi, kinerja, disiplin].every(isNamedFacts)) return false;

    const countless = nilai === MANY_NILAI || training >= MANY_HOURS * FLAGS;
    into.words = (((person * 5 + post) * 11 + degree) * 11 + required) * 5 + punishment;
    into.numbers = countless ? -1 : (nilai > 0 ? nilai + 7 : rating) * (MANY_HOURS * FLAGS + FLAGS) + training;
    return true;
  };
}

type KompetensiKey = keyof PersonFacts["kompetensi"];
type Kompetensi = Readonly<Record<KompetensiKey, unknown>>;

/** How many combinations the three training flags have: 3 × 4 × 3. */
const FLAGS = 36;
/** How many different numbers are told apart: all values with two decimals, and more hours than anybody has. */
const MANY_NILAI = 12_000;
const MANY_HOURS = 2_047;

/*
 * Flags and hours of kompetensi as one code. Objects of one post mostly have one shape, and a reader for each group of
 * posts keeps the engine's property look-ups fast (measured: a fifth of the whole time). A person with a flag that is
 * foreign to the post takes the reader of them all.
 */
function trainingOf(post: number, kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  switch (post) {
    case 4:
      return trainingOfPelaksana(kompetensi, hoursIndex);
    case 3:
      return trainingOfFungsional(kompetensi, hoursIndex);
    default:
      return trainingOfStruktural(kompetensi, hoursIndex);
  }
}

function trainingOfPelaksana(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) if (key !== "jpTeknis" && key !== "seminar") return trainingOfAny(kompetensi, hoursIndex);
  return trainingCode(0, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfFungsional(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatFungsional") return trainingOfAny(kompetensi, hoursIndex);
  }
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(0, fungsional, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfStruktural(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatKepemimpinan") return trainingOfAny(kompetensi, hoursIndex);
  }
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  return trainingCode(kepemimpinan, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfAny(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) if (!isKompetensiKey(key)) return -1;
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(kepemimpinan, fungsional, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingCode(kepemimpinan: number, fungsional: number, seminar: number, hours: number): number {
  return (kepemimpinan | fungsional | seminar | hours) < 0
    ? -1
    : ((hours * 3 + kepemimpinan) * 4 + fungsional) * 3 + seminar;
}

function isObject<K extends string>(value: unknown): value is Readonly<Record<K, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isPersonKey(key: string): boolean {
  switch (key) {
    case "id":
    case "name":
    case "unit":
    case "status":
    case "jabatan":
    case "kualifikasi":
    case "kompetensi":
    case "kinerja":
    case "disiplin":
      return true;
    default:
      return false;
  }
}

function isKompetensiKey(key: string): boolean {
  switch (key) {
    case "diklatKepemimpinan":
    case "diklatFungsional":
    case "jpTeknis":
    case "seminar":
      return true;
    default:
      return false;
  }
}

function codeOfStatus(value: unknown): number {
  switch (value) {
    case "PNS":
      return 0;
    case "PPPK":
      return 1;
    case "CPNS":
      return 2;
    default:
      return -1;
  }
}

function codeOfJabatan(value: unknown): number {
  switch (value) {
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
      return -1;
  }
}

function codeOfPendidikan(value: unknown): number {
  switch (value) {
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
      return -1;
  }
}

function codeOfFlag(value: unknown): number {
  return value === undefined ? 0 : value === false ? 1 : value === true ? 2 : -1;
}

function codeOfFungsional(value: unknown): number {
  return value === "tidak-dipersyaratkan" ? 3 : codeOfFlag(value);
}

function codeOfPredikat(value: unknown): number {
  switch (value) {
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
    default:
      return -1;
  }
}

function codeOfHukuman(value: unknown): number {
  switch (value) {
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
      return -1;
  }
}
