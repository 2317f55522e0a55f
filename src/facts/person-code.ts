import { type AddedKind, type AddedKinds, factKindOf } from "./added-kinds.js";
import { factCatalogue } from "./fact-catalogue.js";
import type { PersonFacts } from "./facts.js";
import { indexOfNumber, numberIndex, type NumberIndex } from "./number-codes.js";
import { isNamedFacts } from "./check-facts.js";
import {
  HUKUMAN,
  JABATAN,
  PENDIDIKAN,
  PREDIKAT,
  STATUS,
  type Hukuman,
  type Jabatan,
  type Pendidikan,
  type Predikat,
  type Status,
} from "./words.js";

/**
 * Which combination of facts a value holds, as two integers. It answers only for values that have exactly the shape
 * of `PersonFacts`; for every other value it gives false, and the check by the catalogue decides.
 *
 * Straight code over the fixed names of the facts: here lies the speed of `score`. The look-up of a word is its check:
 * a word that has no code below is not valid. Property tests hold this against that check.
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
    into.words =
      ((((more * STATUSES + person) * POSTS + post) * DEGREES + degree) * DEGREES + required) * PUNISHMENTS +
      punishment;
    into.numbers = countless ? -1 : (nilai > 0 ? nilai + RATINGS - 1 : rating) * TRAININGS + training;
    return true;
  };
}

/** A combination taken apart into codes of the groups of facts. */
export interface GroupCodes {
  /** Status and post. */
  person: number;
  kualifikasi: number;
  kompetensi: number;
  kinerja: number;
  disiplin: number;
  /** Whether performance is given as a number. */
  hasNilai: boolean;
}

/** Take a combination apart. Only where no added fact is given and a result can be kept for it: false elsewhere. */
export function splitCombination({ words, numbers }: Combination, into: GroupCodes): boolean {
  // `| 0`: whole numbers as whole numbers, so that the engine does not keep them as floats, which make poor keys.
  const person = (words / (DEGREES * DEGREES * PUNISHMENTS)) | 0;
  if (numbers < 0 || person >= STATUSES * POSTS) return false;
  into.person = person;
  into.kualifikasi = ((words / PUNISHMENTS) | 0) % (DEGREES * DEGREES);
  into.disiplin = words % PUNISHMENTS;
  into.kinerja = (numbers / TRAININGS) | 0;
  into.kompetensi = numbers % TRAININGS;
  into.hasNilai = into.kinerja >= RATINGS;
  return true;
}

/*
 * How many codes each fact has: one a word, and 0 for "not given" where that may be. A code of several facts counts through
 * them like digits, so their product must stay within an integer of 32 bits.
 */
const STATUSES = /* @__PURE__ */ codesFor(STATUS);
const POSTS = /* @__PURE__ */ codesFor(JABATAN);
const DEGREES = /* @__PURE__ */ codesFor(PENDIDIKAN, 1);
const RATINGS = /* @__PURE__ */ codesFor(PREDIKAT, 1);
const PUNISHMENTS = /* @__PURE__ */ codesFor(HUKUMAN, 1);
/** Not given, no, yes. */
const YES_NO = 3;
/** The same, and that none is required. */
const FUNGSIONAL = YES_NO + 1;
/** All combinations of the three training flags. */
const FLAGS = YES_NO * FUNGSIONAL * YES_NO;

/** How many different numbers are told apart: all values with two decimals, and more hours than anybody has. */
const MANY_NILAI = 12_000;
const MANY_HOURS = 2_047;
const TRAININGS = (MANY_HOURS + 1) * FLAGS;
/** Codes of added facts stay below this; it stands for valid facts of which there are too many combinations. */
const MANY_ADDED = 200_000;

function codesFor(words: readonly string[], others = 0): number {
  return words.length + others;
}

function isObject<K extends string>(value: unknown): value is Readonly<Record<K, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

/** In the order of how often they are met: each is compared with those before it. */
function isPersonKey(key: string): boolean {
  switch (key) {
    case "kinerja":
    case "disiplin":
    case "kompetensi":
    case "kualifikasi":
    case "jabatan":
    case "status":
    case "id":
    case "unit":
    case "name":
    case "tambahan":
      return true;
    default:
      return false;
  }
}

/** Names of the facts of kompetensi. */
type KompetensiKey = keyof PersonFacts["kompetensi"];
type Kompetensi = Readonly<Record<KompetensiKey, unknown>>;

// — Training —

/** Codes of the posts that have trainings of their own. */
const JABATAN_FUNGSIONAL = 3;
const PELAKSANA = 4;

/**
 * Flags and hours of kompetensi as one code. Objects of one post mostly have one shape, and a reader for each group of
 * posts keeps the engine's property look-ups fast (measured: a fifth of the whole time). A person with a flag that is
 * foreign to the post takes the reader of them all.
 */
function trainingOf(post: number, kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  switch (post) {
    case PELAKSANA:
      return trainingOfPelaksana(kompetensi, hoursIndex);
    case JABATAN_FUNGSIONAL:
      return trainingOfFungsional(kompetensi, hoursIndex);
    default:
      return trainingOfStruktural(kompetensi, hoursIndex);
  }
}

function trainingOfPelaksana(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi)
    if (key !== "jpTeknis" && key !== "seminar") return trainingOfAny(kompetensi, hoursIndex);
  return trainingCode(0, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfFungsional(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatFungsional")
      return trainingOfAny(kompetensi, hoursIndex);
  }
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(0, fungsional, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfStruktural(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatKepemimpinan")
      return trainingOfAny(kompetensi, hoursIndex);
  }
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  return trainingCode(kepemimpinan, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfAny(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) if (!isKompetensiKey(key)) return -1;
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(
    kepemimpinan,
    fungsional,
    codeOfFlag(kompetensi.seminar),
    indexOfNumber(hoursIndex, kompetensi.jpTeknis),
  );
}

function trainingCode(kepemimpinan: number, fungsional: number, seminar: number, hours: number): number {
  return (kepemimpinan | fungsional | seminar | hours) < 0
    ? -1
    : ((hours * YES_NO + kepemimpinan) * FUNGSIONAL + fungsional) * YES_NO + seminar;
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

/** How many different numbers of one added fact are told apart. */
const MANY_NUMBERS = 512;

interface CodedFact {
  readonly name: string;
  /** Codes are 0 (not given) to below `codes`; negative for what the fact cannot hold. */
  readonly codes: number;
  readonly codeOf: (value: unknown) => number;
}

// — Facts that a profile adds —

/** Make a reader of the facts that a profile adds: their combination as one integer, negative where they are not valid. */
function addedCodeReader(added: AddedKinds): (tambahan: unknown) => number {
  const facts = Object.entries(added).map(([name, kind]) => coded(name, kind));
  return (tambahan) => {
    if (tambahan === undefined) return 0;
    if (!isNamedFacts(tambahan)) return -1;
    const given = tambahan as Readonly<Record<string, unknown>>;
    for (const key in given) if (!Object.hasOwn(added, key)) return -1;
    let combination = 0;
    for (const { name, codes, codeOf } of facts) {
      const code = codeOf(given[name]);
      if (code < 0) return -1;
      combination = code === MANY_NUMBERS ? MANY_ADDED : combination * codes + code;
    }
    return Math.min(combination, MANY_ADDED);
  };
}

function coded(name: string, added: AddedKind): CodedFact {
  const kind = factKindOf(added);
  if (kind.kind === "number") {
    const index = numberIndex(kind, MANY_NUMBERS);
    return { name, codes: MANY_NUMBERS + 1, codeOf: (value) => indexOfNumber(index, value) };
  }
  if (kind.kind === "flag") return { name, codes: YES_NO, codeOf: codeOfFlag };
  const words = new Map<unknown, number>([undefined, ...kind.words].map((word, index) => [word, index]));
  return { name, codes: words.size, codeOf: (value) => words.get(value) ?? -1 };
}

/*
 * The words of the facts as small numbers: 0 is "not given" where that may be, -1 a word that is not known.
 * A word of the facts without a code does not compile.
 */

// — Words —

function codeOfStatus(value: unknown): number {
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

function codeOfJabatan(value: unknown): number {
  const word = value as Jabatan;
  switch (word) {
    case "jpt":
      return 0;
    case "administrator":
      return 1;
    case "pengawas":
      return 2;
    case "fungsional":
      return JABATAN_FUNGSIONAL;
    case "pelaksana":
      return PELAKSANA;
    default:
      return notKnown(word);
  }
}

function codeOfPendidikan(value: unknown): number {
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

function codeOfFlag(value: unknown): number {
  return value === undefined ? 0 : value === false ? 1 : value === true ? 2 : -1;
}

function codeOfFungsional(value: unknown): number {
  return value === "tidak-dipersyaratkan" ? 3 : codeOfFlag(value);
}

function codeOfPredikat(value: unknown): number {
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

function codeOfHukuman(value: unknown): number {
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
