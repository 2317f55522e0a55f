import type { AddedKinds } from "../input/added-kinds.js";
import { factCatalogue } from "../input/fact-catalogue.js";
import type { PersonFacts } from "../input/facts.js";
import { isNamedFacts } from "../input/person-schema.js";
import { addedCodeReader, MANY_ADDED } from "./added-code.js";
import { indexOfNumber, numberIndex } from "./number-index.js";
import { FLAGS, trainingOf, type KompetensiKey } from "./training-code.js";
import { codeOfHukuman, codeOfJabatan, codeOfPendidikan, codeOfPredikat, codeOfStatus } from "./word-codes.js";

/**
 * Which combination of facts a value holds, as two integers. It answers only for values that have exactly the shape
 * of `PersonFacts`; for every other value it gives false, and the schema decides.
 *
 * Straight code over the fixed names of the facts: here lies the speed of `score`. The look-up of a word is its check:
 * a word that is not in `word-codes.ts` has no code. Property tests hold this against the schema.
 */
export interface Combination {
  /** Added facts, status, post, degrees and punishment. */
  words: number;
  /** Performance, training flags and hours; -1: valid, but too many different numbers to keep a result for each. */
  numbers: number;
}

/** Make a reader of combinations. It writes into the given object and says whether the value is valid. */
export function combinationReader(into: Combination, added: AddedKinds): (value: unknown) => boolean {
  const addedCode = addedCodeReader(added);
  const hoursIndex = numberIndex(factCatalogue["kompetensi.jpTeknis"], MANY_HOURS);
  const nilaiIndex = numberIndex(factCatalogue["kinerja.nilai"], MANY_NILAI);

  return (value) => {
    if (!isObject<keyof PersonFacts>(value)) return false;
    const { id, name, unit, status, jabatan, kualifikasi, kompetensi, kinerja, disiplin, tambahan } = value;
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
    const more = tambahan === undefined ? 0 : addedCode(tambahan);
    // A code is negative where the value is not known, and `|` keeps the sign of any of them.
    if ((person | post | degree | required | punishment | rating | nilai | training | more) < 0) return false;
    if (nilai > 0 && rating > 0) return false;
    // A group of which nothing was read may be something else than an empty object.
    const isLacking = training === 0 || punishment === 0 || (rating | nilai) === 0 || (degree | required) === 0;
    if (isLacking && ![kualifikasi, kompetensi, kinerja, disiplin].every(isNamedFacts)) return false;

    const countless = nilai === MANY_NILAI || training >= MANY_HOURS * FLAGS || more === MANY_ADDED;
    into.words = ((((more * 3 + person) * 5 + post) * 11 + degree) * 11 + required) * 5 + punishment;
    into.numbers = countless ? -1 : (nilai > 0 ? nilai + 8 : rating) * (MANY_HOURS * FLAGS + FLAGS) + training;
    return true;
  };
}

/** How many different numbers are told apart: all values with two decimals, and more hours than anybody has. */
const MANY_NILAI = 12_000;
const MANY_HOURS = 2_047;

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
    case "tambahan":
      return true;
    default:
      return false;
  }
}
