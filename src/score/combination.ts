import { numberIndex } from "./number-index.js";
import { factCatalogue } from "../input/fact-catalogue.js";

/**
 * Which combination of facts a value holds, as two integers. It answers only for values that have exactly the shape
 * of `PersonFacts`; for every other value it gives false, and the schema decides.
 *
 * Straight code over the fixed names of the facts: here lies the speed of `score`. The look-up of a word is its check:
 * a word that is not in the switch has no code. Property tests hold this against the schema.
 */
export interface Combination {
  /** Status, post, degrees, training flags and punishment. */
  words: number;
  /** Performance and hours. */
  numbers: number;
}

/** Make a reader of combinations. It writes into the given object and says whether the value could be read. */
export function combinationReader(into: Combination): (value: unknown) => boolean {
  const hoursIndex = numberIndex(factCatalogue["kompetensi.jpTeknis"].least, null);
  const nilaiIndex = numberIndex(factCatalogue["kinerja.nilai"].least, factCatalogue["kinerja.nilai"].most);

  return (value) => {
    if (!isObject(value)) return false;
    const { status, jabatan, kualifikasi, kompetensi, kinerja, disiplin } = value;
    if (!isObject(kualifikasi) || !isObject(kompetensi) || !isObject(kinerja) || !isObject(disiplin)) return false;
    if (!isText(value["id"]) || !isText(value["name"]) || !isText(value["unit"])) return false;
    for (const key in value) if (!isPersonKey(key)) return false;
    for (const key in kualifikasi) if (key !== "pendidikan" && key !== "syaratPendidikan") return false;
    for (const key in kompetensi) if (!isKompetensiKey(key)) return false;
    for (const key in kinerja) if (key !== "predikat" && key !== "nilai") return false;
    for (const key in disiplin) if (key !== "hukuman") return false;

    const statusCode = codeOfStatus(status);
    const jabatanCode = codeOfJabatan(jabatan);
    const pendidikan = codeOfPendidikan(kualifikasi["pendidikan"]);
    const syarat = codeOfPendidikan(kualifikasi["syaratPendidikan"]);
    const kepemimpinan = codeOfFlag(kompetensi["diklatKepemimpinan"]);
    const fungsional = codeOfFungsional(kompetensi["diklatFungsional"]);
    const seminar = codeOfFlag(kompetensi["seminar"]);
    const hukuman = codeOfHukuman(disiplin["hukuman"]);
    const predikat = codeOfPredikat(kinerja["predikat"]);
    const nilai = nilaiIndex(kinerja["nilai"]);
    const hours = hoursIndex(kompetensi["jpTeknis"]);
    // A code is -1 where the value is not known; `|` keeps the sign of any of them.
    if ((statusCode | jabatanCode | pendidikan | syarat | kepemimpinan | fungsional | seminar | hukuman | predikat | nilai | hours) < 0) return false;
    if (nilai > 0 && predikat > 0) return false;

    into.words = ((((((statusCode * 5 + jabatanCode) * 11 + pendidikan) * 11 + syarat) * 3 + kepemimpinan) * 4 + fungsional) * 3 + seminar) * 5 + hukuman;
    into.numbers = (nilai > 0 ? nilai + 7 : predikat) * 4_096 + hours;
    return true;
  };
}

type Keys = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Keys {
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
