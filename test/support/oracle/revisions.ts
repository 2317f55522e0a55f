// A naive, independent oracle for the newer revisions: 2019@2, 2023@2, 2024@2 and 2025@1 (oracle.ts stays the oracle of
// revision 1). A plain if/else reading of the regulation page, written to check another implementation. It shares no
// table and no code with anything; the little arithmetic below is a copy. Repetition between the editions is on
// purpose: each function can be read beside its own section of the page.
//
// Sections of the page named below: "Edition A" (2019), "What was measured" and "Edition B" (2023), "Edition C" (2024),
// "Edition D" (2025).

import type {
  OracleFacts,
  OracleHukuman,
  OracleJabatan,
  OraclePendidikan,
  OraclePredikat,
  OracleStatus,
} from "./oracle.js";

export type Revision = "2019@2" | "2023@2" | "2024@2" | "2025@1";

/** Reading id -> choice; absent is the default of the page. */
export type Readings = Readonly<Record<string, string>>;

export type OraclePredikat2 = OraclePredikat | "tidak-ada";

export interface OracleFacts2 {
  id?: string;
  name?: string;
  unit?: string;
  status: OracleStatus;
  jabatan: OracleJabatan;
  kualifikasi: { pendidikan?: OraclePendidikan; syaratPendidikan?: OraclePendidikan };
  kompetensi: OracleFacts["kompetensi"];
  /** Absent: not known. `tidak-ada`: no performance record exists. */
  kinerja?: { predikat: OraclePredikat2 } | { nilai: number | string };
  disiplin: { hukuman: OracleHukuman };
  tambahan?: Record<string, boolean | number | string>;
}

export interface OracleDuty2 {
  id: string;
  met: boolean;
  missing: boolean;
  required: string;
  shown: string | null;
  short: string;
  cost: string;
}

export interface OracleScore2 {
  kind: "scored";
  total: string;
  dimensions: { kualifikasi: string; kompetensi: string; kinerja: string; disiplin: string };
  category: string;
  duties: OracleDuty2[];
  ignored: string[];
  /** Points by rule id, before any cut at 40; a rule that reads nothing of this person is not listed. */
  subDimensions: Record<string, string>;
}

export type OracleOutcome2 =
  | OracleScore2
  | { kind: "not-measured" }
  | { kind: "missing"; fact: string; facts: string[] };

// ---------------------------------------------------------------------------------------------------------------------
// The scoring readings and their choices, the default first

export const readingsOf: Record<Revision, Record<string, string[]>> = {
  "2019@2": {
    "fractions-between-bands": ["upper-bound", "lower-bound", "round"],
    "fractions-between-kinerja-brackets": ["upper-bound", "lower-bound", "round"],
    "low-predikat": ["15-5-1", "15-10-5"],
    "no-skp": ["zero-points", "one-point", "reject"],
    "missing-skp": ["reject", "zero-points", "one-point"],
    "missing-education": ["reject", "zero-points"],
    "deemed-taken": ["counts-as-taken", "earns-nothing"],
  },
  "2023@2": {
    "fractions-between-bands": ["upper-bound", "lower-bound", "round"],
    "low-predikat": ["20-15-10", "15-5-1", "15-10-5"],
    "development-split": ["10+5", "items-of-2019"],
    "teknis-pelaksana": ["any-hours", "20-jp", "none"],
    "deemed-taken": ["counts-as-taken", "earns-nothing"],
    "pppk-hours-credit": ["pns-only", "all"],
    "hours-rounding": ["one-decimal", "exact"],
    "kualifikasi-scale": ["against-requirement", "levels-of-2019"],
    "kualifikasi-below-requirement": ["10-points", "15-points", "1-point"],
    "pelaksana-requirement": ["slta", "as-stated"],
    "requirement-unknown": ["reject", "equal", "above"],
    "missing-skp": ["reject", "zero-points"],
    "missing-education": ["reject", "zero-points"],
  },
  "2024@2": {
    "fractions-between-bands": ["upper-bound", "lower-bound", "round"],
    "low-predikat": ["20-15-10", "15-5-1", "15-10-5"],
    "development-split": ["10+5", "items-of-2019"],
    "teknis-pelaksana": ["any-hours", "20-jp", "none"],
    "deemed-taken": ["counts-as-taken", "earns-nothing"],
    "pppk-hours-credit": ["pns-only", "all"],
    "hours-rounding": ["one-decimal", "exact"],
    "kualifikasi-scale": ["against-requirement", "levels-of-2019"],
    "kualifikasi-below-requirement": ["10-points", "15-points", "1-point"],
    "pelaksana-requirement": ["slta", "as-stated"],
    "requirement-unknown": ["reject", "equal", "above"],
    "missing-skp": ["reject", "zero-points"],
    "missing-education": ["reject", "zero-points"],
    "pppk-hours": ["20-jp", "24-jp", "no-hours"],
  },
  "2025@1": {
    "fractions-between-bands": ["upper-bound", "lower-bound", "round"],
    "low-predikat": ["20-15-10", "15-5-1", "15-10-5"],
    "development-split": ["10+5", "items-of-2019"],
    "teknis-pelaksana": ["any-hours", "20-jp", "none"],
    "deemed-taken": ["counts-as-taken", "earns-nothing"],
    "pppk-hours-credit": ["all", "pns-only"],
    "hours-rounding": ["one-decimal", "exact"],
    "kualifikasi-scale": ["against-requirement", "levels-of-2019"],
    "kualifikasi-below-requirement": ["10-points", "15-points", "1-point"],
    "pelaksana-requirement": ["slta", "as-stated"],
    "requirement-unknown": ["reject", "equal", "above"],
    "missing-skp": ["reject", "zero-points"],
    "missing-education": ["reject", "zero-points"],
    "pppk-hours": ["20-jp", "24-jp", "no-hours"],
  },
};

// ---------------------------------------------------------------------------------------------------------------------
// Exact numbers: a non-negative fraction over a power of ten. No floats anywhere. (A copy of oracle.ts's.)

interface Exact {
  over: bigint; // numerator
  under: bigint; // denominator, always a power of ten
}

function exact(value: number | string): Exact {
  const text = typeof value === "number" ? String(value) : value;
  const parts = /^([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$/.exec(text);
  if (parts === null) throw new Error(`oracle: not a non-negative decimal: ${text}`);
  const whole = parts[1] ?? "";
  const fraction = parts[2] ?? "";
  const exponent = Number(parts[3] ?? "0"); // String(1e21) is "1e+21", String(1e-7) is "1e-7"
  let over = BigInt(whole + fraction);
  let under = 10n ** BigInt(fraction.length);
  if (exponent > 0) over = over * 10n ** BigInt(exponent);
  if (exponent < 0) under = under * 10n ** BigInt(-exponent);
  return { over, under };
}

function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** a - b, of which a is the larger. */
function minus(a: Exact, b: Exact): Exact {
  const over = a.over * b.under - b.over * a.under;
  if (over < 0n) throw new Error("oracle: a negative difference");
  return { over, under: a.under * b.under };
}

/** a >= whole number */
function atLeast(a: Exact, whole: bigint): boolean {
  return a.over >= whole * a.under;
}

/** a > whole number */
function above(a: Exact, whole: bigint): boolean {
  return a.over > whole * a.under;
}

/** To a whole number, half up (a is not negative, so BigInt division rounds down). */
function roundHalfUp(a: Exact): Exact {
  return { over: (2n * a.over + a.under) / (2n * a.under), under: 1n };
}

/** To one decimal, a tie to the even digit: 0.25 -> 0.2, 0.75 -> 0.8. */
function toOneDecimalTiesToEven(a: Exact): Exact {
  const tenths = (a.over * 10n) / a.under; // rounded down
  const rest = a.over * 10n - tenths * a.under; // of a.under
  if (2n * rest > a.under) return { over: tenths + 1n, under: 10n };
  else if (2n * rest < a.under) return { over: tenths, under: 10n };
  else if (tenths % 2n === 0n) return { over: tenths, under: 10n };
  else return { over: tenths + 1n, under: 10n };
}

/** 5 x min(JP, 20) / 20: a quarter of the hours, at most 5. */
function fiveInProportion(hours: Exact): Exact {
  if (atLeast(hours, 20n)) return exact("5");
  else return { over: hours.over * 25n, under: hours.under * 100n };
}

/** A plain decimal without trailing zeros: "62.5", "85". */
function plain(a: Exact): string {
  let places = String(a.under).length - 1; // under is 1 followed by this many zeros
  let digits = String(a.over).padStart(places + 1, "0");
  while (places > 0 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    places = places - 1;
  }
  if (places === 0) return digits;
  return `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
}

function unknownWord(where: string, word: unknown): Error {
  return new Error(`oracle: unknown word in ${where}: ${String(word)}`);
}

/** The points of one dimension, with those of its rules; or the facts without which there are none. */
type Part = { points: Exact; rules: Record<string, Exact> } | { missing: string[] };

/** A dimension of one rule. */
function one(rule: string, points: string): Part {
  return { points: exact(points), rules: { [rule]: exact(points) } };
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition A: measurement years 2019 to 2022 (PerBKN 8/2019), revision 2. PNS only

/** Edition A, Kualifikasi: at most 25. `missing-education`: "Not settled" 4. */
function kualifikasi2019(facts: OracleFacts2, readings: Readings): Part {
  const pendidikan = facts.kualifikasi.pendidikan;
  const rule = "kualifikasi.pendidikan";
  if (pendidikan === undefined) {
    const missingEducation = readings["missing-education"] ?? "reject";
    if (missingEducation === "reject") return { missing: ["kualifikasi.pendidikan"] };
    else if (missingEducation === "zero-points") return one(rule, "0");
    else throw unknownWord("missing-education", missingEducation);
  } else if (pendidikan === "S3") return one(rule, "25");
  else if (pendidikan === "S2") return one(rule, "20");
  else if (pendidikan === "S1") return one(rule, "15");
  else if (pendidikan === "D4") return one(rule, "15");
  else if (pendidikan === "D3") return one(rule, "10");
  else if (pendidikan === "D2") return one(rule, "5");
  else if (pendidikan === "D1") return one(rule, "5");
  else if (pendidikan === "SLTA") return one(rule, "5");
  else if (pendidikan === "SLTP") return one(rule, "1");
  else if (pendidikan === "SD") return one(rule, "1");
  else throw unknownWord("kualifikasi.pendidikan", pendidikan);
}

/** Edition A, Kompetensi: at most 40; 20 JP is a threshold, no partial credit; `deemed-taken`: "Not settled" 6. */
function kompetensi2019(facts: OracleFacts2, readings: Readings): Part {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const deemedTaken = readings["deemed-taken"] ?? "counts-as-taken";
  const rules: Record<string, Exact> = {};
  let points = exact("0");
  if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
    const post = diklatKepemimpinan === true ? exact("15") : exact("0");
    const teknis = jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n) ? exact("15") : exact("0");
    const other = seminar === true ? exact("10") : exact("0");
    rules["kompetensi.diklat-kepemimpinan"] = post;
    rules["kompetensi.diklat-teknis"] = teknis;
    rules["kompetensi.seminar"] = other;
    points = plus(plus(post, teknis), other);
  } else if (facts.jabatan === "fungsional") {
    let post = exact("0");
    if (diklatFungsional === true) post = exact("15");
    if (diklatFungsional === "tidak-dipersyaratkan" && deemedTaken === "counts-as-taken") post = exact("15");
    const teknis = jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n) ? exact("15") : exact("0");
    const other = seminar === true ? exact("10") : exact("0");
    rules["kompetensi.diklat-fungsional"] = post;
    rules["kompetensi.diklat-teknis"] = teknis;
    rules["kompetensi.seminar"] = other;
    points = plus(plus(post, teknis), other);
  } else if (facts.jabatan === "pelaksana") {
    const teknis = jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n) ? exact("22.5") : exact("0");
    const other = seminar === true ? exact("17.5") : exact("0");
    rules["kompetensi.diklat-teknis"] = teknis;
    rules["kompetensi.seminar"] = other;
    points = plus(teknis, other);
  } else {
    throw unknownWord("jabatan", facts.jabatan);
  }
  return { points, rules };
}

/**
 * Edition A, Kinerja: at most 30; by value (SKP to 2021) or by predikat. `low-predikat` moves the words only.
 * `tidak-ada` is no performance record (`no-skp`); an absent fact is not known (`missing-skp`).
 */
function kinerja2019(facts: OracleFacts2, readings: Readings): Part {
  if (facts.kinerja === undefined) {
    const missingSkp = readings["missing-skp"] ?? "reject";
    if (missingSkp === "reject") return { missing: ["kinerja"] };
    else if (missingSkp === "zero-points") return one("kinerja.predikat", "0");
    else if (missingSkp === "one-point") return one("kinerja.predikat", "1");
    else throw unknownWord("missing-skp", missingSkp);
  }
  if ("nilai" in facts.kinerja) {
    const rule = "kinerja.nilai";
    const nilai = exact(facts.kinerja.nilai);
    if (above(nilai, 100n)) throw new Error("oracle: kinerja.nilai above 100");
    const brackets = readings["fractions-between-kinerja-brackets"] ?? "upper-bound";
    if (brackets === "upper-bound") {
      // (90,100], (75,90], (60,75], (50,60], 50 and below
      if (above(nilai, 90n)) return one(rule, "30");
      else if (above(nilai, 75n)) return one(rule, "25");
      else if (above(nilai, 60n)) return one(rule, "15");
      else if (above(nilai, 50n)) return one(rule, "5");
      else return one(rule, "1");
    } else if (brackets === "lower-bound") {
      // a bracket begins at its printed lower limit
      if (atLeast(nilai, 91n)) return one(rule, "30");
      else if (atLeast(nilai, 76n)) return one(rule, "25");
      else if (atLeast(nilai, 61n)) return one(rule, "15");
      else if (atLeast(nilai, 51n)) return one(rule, "5");
      else return one(rule, "1");
    } else if (brackets === "round") {
      // to a whole number, half up, then the printed brackets
      const whole = roundHalfUp(nilai);
      if (atLeast(whole, 91n)) return one(rule, "30");
      else if (atLeast(whole, 76n)) return one(rule, "25");
      else if (atLeast(whole, 61n)) return one(rule, "15");
      else if (atLeast(whole, 51n)) return one(rule, "5");
      else return one(rule, "1");
    } else {
      throw unknownWord("fractions-between-kinerja-brackets", brackets);
    }
  }
  const rule = "kinerja.predikat";
  const predikat = facts.kinerja.predikat;
  const low = readings["low-predikat"] ?? "15-5-1";
  if (low !== "15-5-1" && low !== "15-10-5") throw unknownWord("low-predikat", low);
  if (predikat === "sangat-baik") return one(rule, "30");
  else if (predikat === "baik") return one(rule, "25");
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") return one(rule, "15");
  else if (predikat === "kurang") {
    if (low === "15-10-5") return one(rule, "10");
    else return one(rule, "5");
  } else if (predikat === "sangat-kurang" || predikat === "buruk") {
    if (low === "15-10-5") return one(rule, "5");
    else return one(rule, "1");
  } else if (predikat === "tidak-ada") {
    const noSkp = readings["no-skp"] ?? "zero-points";
    if (noSkp === "zero-points") return one(rule, "0");
    else if (noSkp === "one-point") return one(rule, "1");
    else if (noSkp === "reject") return { missing: ["kinerja.predikat"] };
    else throw unknownWord("no-skp", noSkp);
  } else throw unknownWord("kinerja.predikat", predikat);
}

/** Edition A, Disiplin: at most 5. */
function disiplin2019(facts: OracleFacts2): Part {
  const rule = "disiplin.hukuman";
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "tidak-pernah") return one(rule, "5");
  else if (hukuman === "ringan") return one(rule, "3");
  else if (hukuman === "sedang") return one(rule, "2");
  else if (hukuman === "berat") return one(rule, "1");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

/** Edition A: the given facts that nothing reads. Hours and the seminar are read for every post. */
function ignored2019(facts: OracleFacts2): string[] {
  const { diklatKepemimpinan, diklatFungsional } = facts.kompetensi;
  const ignored: string[] = [];
  if (diklatKepemimpinan !== undefined && (facts.jabatan === "fungsional" || facts.jabatan === "pelaksana")) {
    ignored.push("kompetensi.diklatKepemimpinan");
  }
  if (diklatFungsional !== undefined && facts.jabatan !== "fungsional") ignored.push("kompetensi.diklatFungsional");
  if (facts.kualifikasi.syaratPendidikan !== undefined) ignored.push("kualifikasi.syaratPendidikan");
  return ignored;
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition B: measurement year 2023 (Surat 4190/2024), revision 2. PNS and PPPK

/** Edition B, Kualifikasi, the order of levels: SD, SLTP, SLTA, D1, D2, D3, D4 = S1, S2, S3. */
function rung(pendidikan: OraclePendidikan): number {
  if (pendidikan === "SD") return 1;
  else if (pendidikan === "SLTP") return 2;
  else if (pendidikan === "SLTA") return 3;
  else if (pendidikan === "D1") return 4;
  else if (pendidikan === "D2") return 5;
  else if (pendidikan === "D3") return 6;
  else if (pendidikan === "D4") return 7;
  else if (pendidikan === "S1") return 7;
  else if (pendidikan === "S2") return 8;
  else if (pendidikan === "S3") return 9;
  else throw unknownWord("degree", pendidikan);
}

/** Edition B, Kualifikasi: above the requirement 25, equal 20, below 10; pelaksana are compared with SLTA. */
function kualifikasi2023(facts: OracleFacts2, readings: Readings): Part {
  const { pendidikan, syaratPendidikan } = facts.kualifikasi;
  const rule = "kualifikasi.pendidikan";
  const scale = readings["kualifikasi-scale"] ?? "against-requirement";
  const belowRequirement = readings["kualifikasi-below-requirement"] ?? "10-points";
  const pelaksana = readings["pelaksana-requirement"] ?? "slta";
  const unknown = readings["requirement-unknown"] ?? "reject";
  const missingEducation = readings["missing-education"] ?? "reject";

  if (scale === "levels-of-2019") {
    if (pendidikan === undefined) {
      if (missingEducation === "zero-points") return one(rule, "0");
      else return { missing: ["kualifikasi.pendidikan"] };
    } else if (pendidikan === "S3") return one(rule, "25");
    else if (pendidikan === "S2") return one(rule, "20");
    else if (pendidikan === "S1" || pendidikan === "D4") return one(rule, "15");
    else if (pendidikan === "D3") return one(rule, "10");
    else if (pendidikan === "D2" || pendidikan === "D1" || pendidikan === "SLTA") return one(rule, "5");
    else if (pendidikan === "SLTP" || pendidikan === "SD") return one(rule, "1");
    else throw unknownWord("kualifikasi.pendidikan", pendidikan);
  } else if (scale === "against-requirement") {
    if (pendidikan === undefined && missingEducation === "zero-points") return one(rule, "0");

    let requirement = syaratPendidikan;
    if (facts.jabatan === "pelaksana" && pelaksana === "slta") requirement = "SLTA"; // whatever is stated

    const missing: string[] = [];
    if (pendidikan === undefined) missing.push("kualifikasi.pendidikan");
    if (requirement === undefined && unknown === "reject") missing.push("kualifikasi.syaratPendidikan");
    if (pendidikan === undefined || missing.length > 0) return { missing };

    if (requirement === undefined) {
      if (unknown === "equal") return one(rule, "20");
      else if (unknown === "above") return one(rule, "25");
      else throw unknownWord("requirement-unknown", unknown);
    } else if (rung(pendidikan) > rung(requirement)) return one(rule, "25");
    else if (rung(pendidikan) === rung(requirement)) return one(rule, "20");
    else if (belowRequirement === "10-points") return one(rule, "10");
    else if (belowRequirement === "15-points") return one(rule, "15");
    else if (belowRequirement === "1-point") return one(rule, "1");
    else throw unknownWord("kualifikasi-below-requirement", belowRequirement);
  } else {
    throw unknownWord("kualifikasi-scale", scale);
  }
}

/**
 * Edition B, Kompetensi = base + development, at most 40. Base by predikat, whatever `low-predikat` says. Development:
 * ten points, all or nothing, and five in proportion to 20 JP (PNS only, by default); or the items of edition A.
 */
function kompetensi2023(facts: OracleFacts2, readings: Readings): Part {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const split = readings["development-split"] ?? "10+5";
  const teknisPelaksana = readings["teknis-pelaksana"] ?? "any-hours";
  const deemedTaken = readings["deemed-taken"] ?? "counts-as-taken";
  const hoursOfPppk = readings["pppk-hours-credit"] ?? "pns-only";
  const rounding = readings["hours-rounding"] ?? "one-decimal";
  const hours = jpTeknis === undefined ? exact("0") : exact(jpTeknis);
  const rules: Record<string, Exact> = {};

  let base: Exact;
  const predikat = predikatOnly(facts);
  if (predikat === undefined) {
    const missingSkp = readings["missing-skp"] ?? "reject";
    if (missingSkp === "zero-points") base = exact("0");
    else return { missing: ["kinerja"] };
  } else if (predikat === "sangat-baik") base = exact("25");
  else if (predikat === "baik") base = exact("20");
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") base = exact("15");
  else if (predikat === "kurang") base = exact("10");
  else if (predikat === "sangat-kurang" || predikat === "buruk") base = exact("5");
  else if (predikat === "tidak-ada") base = exact("0");
  else throw unknownWord("kinerja.predikat", predikat);
  rules["kompetensi.bobot-dasar"] = base;

  let points = base;
  if (split === "10+5") {
    // ten points: the training that the post asks for; of a pelaksana, hours
    if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
      const ten = diklatKepemimpinan === true ? exact("10") : exact("0");
      rules["kompetensi.diklat-kepemimpinan"] = ten;
      points = plus(points, ten);
    } else if (facts.jabatan === "fungsional") {
      let ten = exact("0");
      if (diklatFungsional === true) ten = exact("10");
      if (diklatFungsional === "tidak-dipersyaratkan" && deemedTaken === "counts-as-taken") ten = exact("10");
      rules["kompetensi.diklat-fungsional"] = ten;
      points = plus(points, ten);
    } else if (facts.jabatan === "pelaksana") {
      if (teknisPelaksana === "any-hours") {
        const ten = above(hours, 0n) ? exact("10") : exact("0");
        rules["kompetensi.diklat-teknis"] = ten;
        points = plus(points, ten);
      } else if (teknisPelaksana === "20-jp") {
        const ten = atLeast(hours, 20n) ? exact("10") : exact("0");
        rules["kompetensi.diklat-teknis"] = ten;
        points = plus(points, ten);
      } else if (teknisPelaksana !== "none") {
        throw unknownWord("teknis-pelaksana", teknisPelaksana);
      }
    } else {
      throw unknownWord("jabatan", facts.jabatan);
    }
    // five points, for every post alike
    if (facts.status === "PNS" || hoursOfPppk === "all") {
      let five = fiveInProportion(hours);
      if (rounding === "one-decimal") five = toOneDecimalTiesToEven(five);
      else if (rounding !== "exact") throw unknownWord("hours-rounding", rounding);
      rules["kompetensi.jam-pengembangan"] = five;
      points = plus(points, five);
    }
  } else if (split === "items-of-2019") {
    if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
      rules["kompetensi.diklat-kepemimpinan"] = diklatKepemimpinan === true ? exact("15") : exact("0");
      rules["kompetensi.diklat-teknis"] = atLeast(hours, 20n) ? exact("15") : exact("0");
      rules["kompetensi.seminar"] = seminar === true ? exact("10") : exact("0");
      if (diklatKepemimpinan === true) points = plus(points, exact("15"));
      if (atLeast(hours, 20n)) points = plus(points, exact("15"));
      if (seminar === true) points = plus(points, exact("10"));
    } else if (facts.jabatan === "fungsional") {
      let post = exact("0");
      if (diklatFungsional === true) post = exact("15");
      if (diklatFungsional === "tidak-dipersyaratkan" && deemedTaken === "counts-as-taken") post = exact("15");
      rules["kompetensi.diklat-fungsional"] = post;
      rules["kompetensi.diklat-teknis"] = atLeast(hours, 20n) ? exact("15") : exact("0");
      rules["kompetensi.seminar"] = seminar === true ? exact("10") : exact("0");
      points = plus(points, post);
      if (atLeast(hours, 20n)) points = plus(points, exact("15"));
      if (seminar === true) points = plus(points, exact("10"));
    } else if (facts.jabatan === "pelaksana") {
      rules["kompetensi.diklat-teknis"] = atLeast(hours, 20n) ? exact("22.5") : exact("0");
      rules["kompetensi.seminar"] = seminar === true ? exact("17.5") : exact("0");
      if (atLeast(hours, 20n)) points = plus(points, exact("22.5"));
      if (seminar === true) points = plus(points, exact("17.5"));
    } else {
      throw unknownWord("jabatan", facts.jabatan);
    }
  } else {
    throw unknownWord("development-split", split);
  }

  if (above(points, 40n)) return { points: exact("40"), rules };
  else return { points, rules };
}

/** Edition B, Kinerja: 30, 25, 20, 15, 10 and 0 by the figures; `low-predikat` moves the last three words. */
function kinerja2023(facts: OracleFacts2, readings: Readings): Part {
  const rule = "kinerja.predikat";
  const low = readings["low-predikat"] ?? "20-15-10";
  const predikat = predikatOnly(facts);
  if (predikat === undefined) {
    const missingSkp = readings["missing-skp"] ?? "reject";
    if (missingSkp === "reject") return { missing: ["kinerja"] };
    else if (missingSkp === "zero-points") return one(rule, "0");
    else throw unknownWord("missing-skp", missingSkp);
  } else if (predikat === "sangat-baik") return one(rule, "30");
  else if (predikat === "baik") return one(rule, "25");
  else if (predikat === "tidak-ada") return one(rule, "0");
  else if (low === "20-15-10") {
    if (predikat === "butuh-perbaikan" || predikat === "cukup") return one(rule, "20");
    else if (predikat === "kurang") return one(rule, "15");
    else if (predikat === "sangat-kurang" || predikat === "buruk") return one(rule, "10");
    else throw unknownWord("kinerja.predikat", predikat);
  } else if (low === "15-5-1") {
    if (predikat === "butuh-perbaikan" || predikat === "cukup") return one(rule, "15");
    else if (predikat === "kurang") return one(rule, "5");
    else if (predikat === "sangat-kurang" || predikat === "buruk") return one(rule, "1");
    else throw unknownWord("kinerja.predikat", predikat);
  } else if (low === "15-10-5") {
    if (predikat === "butuh-perbaikan" || predikat === "cukup") return one(rule, "15");
    else if (predikat === "kurang") return one(rule, "10");
    else if (predikat === "sangat-kurang" || predikat === "buruk") return one(rule, "5");
    else throw unknownWord("kinerja.predikat", predikat);
  } else {
    throw unknownWord("low-predikat", low);
  }
}

/** Edition B, Disiplin: points unchanged from edition A. */
function disiplin2023(facts: OracleFacts2): Part {
  const rule = "disiplin.hukuman";
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "berat") return one(rule, "1");
  else if (hukuman === "sedang") return one(rule, "2");
  else if (hukuman === "ringan") return one(rule, "3");
  else if (hukuman === "tidak-pernah") return one(rule, "5");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

/** Edition B: the given facts that nothing reads. There is no duty here that would read the hours. */
function ignored2023(facts: OracleFacts2, readings: Readings): string[] {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const ignored: string[] = [];
  if (diklatKepemimpinan !== undefined && (facts.jabatan === "fungsional" || facts.jabatan === "pelaksana")) {
    ignored.push("kompetensi.diklatKepemimpinan");
  }
  if (diklatFungsional !== undefined && facts.jabatan !== "fungsional") ignored.push("kompetensi.diklatFungsional");

  if ((readings["development-split"] ?? "10+5") === "10+5") {
    if (seminar !== undefined) ignored.push("kompetensi.seminar");
    if (jpTeknis !== undefined && facts.status === "PPPK") {
      if ((readings["pppk-hours-credit"] ?? "pns-only") === "pns-only") {
        if (facts.jabatan !== "pelaksana") ignored.push("kompetensi.jpTeknis");
        else if (readings["teknis-pelaksana"] === "none") ignored.push("kompetensi.jpTeknis");
      }
    }
  }

  if (facts.kualifikasi.syaratPendidikan !== undefined) {
    if (facts.kualifikasi.pendidikan === undefined) {
      ignored.push("kualifikasi.syaratPendidikan"); // scored without a degree: zero-points
    } else if (readings["kualifikasi-scale"] === "levels-of-2019") {
      ignored.push("kualifikasi.syaratPendidikan");
    } else if (facts.jabatan === "pelaksana" && (readings["pelaksana-requirement"] ?? "slta") === "slta") {
      ignored.push("kualifikasi.syaratPendidikan");
    }
  }
  return ignored;
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition C: measurement year 2024: kompetensi is an obligation, revision 2

/** Edition C: kualifikasi is the scheme of edition B. */
function kualifikasi2024(facts: OracleFacts2, readings: Readings): Part {
  const { pendidikan, syaratPendidikan } = facts.kualifikasi;
  const rule = "kualifikasi.pendidikan";
  const levels = (readings["kualifikasi-scale"] ?? "against-requirement") === "levels-of-2019";
  const comparedWithSlta = facts.jabatan === "pelaksana" && (readings["pelaksana-requirement"] ?? "slta") === "slta";
  const unknown = readings["requirement-unknown"] ?? "reject";

  if (pendidikan === undefined) {
    if (readings["missing-education"] === "zero-points") return one(rule, "0");
    if (levels || comparedWithSlta || syaratPendidikan !== undefined || unknown !== "reject") {
      return { missing: ["kualifikasi.pendidikan"] };
    }
    return { missing: ["kualifikasi.pendidikan", "kualifikasi.syaratPendidikan"] };
  }

  if (levels) {
    if (pendidikan === "SD" || pendidikan === "SLTP") return one(rule, "1");
    else if (pendidikan === "SLTA" || pendidikan === "D1" || pendidikan === "D2") return one(rule, "5");
    else if (pendidikan === "D3") return one(rule, "10");
    else if (pendidikan === "D4" || pendidikan === "S1") return one(rule, "15");
    else if (pendidikan === "S2") return one(rule, "20");
    else if (pendidikan === "S3") return one(rule, "25");
    else throw unknownWord("kualifikasi.pendidikan", pendidikan);
  }

  let difference: number;
  if (comparedWithSlta) {
    difference = rung(pendidikan) - rung("SLTA");
  } else if (syaratPendidikan !== undefined) {
    difference = rung(pendidikan) - rung(syaratPendidikan);
  } else if (unknown === "equal") {
    return one(rule, "20");
  } else if (unknown === "above") {
    return one(rule, "25");
  } else {
    return { missing: ["kualifikasi.syaratPendidikan"] };
  }

  if (difference > 0) return one(rule, "25");
  if (difference === 0) return one(rule, "20");
  const belowRequirement = readings["kualifikasi-below-requirement"];
  if (belowRequirement === undefined || belowRequirement === "10-points") return one(rule, "10");
  else if (belowRequirement === "15-points") return one(rule, "15");
  else if (belowRequirement === "1-point") return one(rule, "1");
  else throw unknownWord("kualifikasi-below-requirement", belowRequirement);
}

/** Edition C: kompetensi is the scheme of edition B, the ten points deemed as there; hours cannot be deemed. */
function kompetensi2024(facts: OracleFacts2, readings: Readings): Part {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const hours = jpTeknis === undefined ? exact("0") : exact(jpTeknis);
  const structural = facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas";
  const functional = facts.jabatan === "fungsional";
  const executive = facts.jabatan === "pelaksana";
  if (!structural && !functional && !executive) throw unknownWord("jabatan", facts.jabatan);

  const predikat = predikatOnly(facts);
  let base: string;
  if (predikat === undefined) {
    if (readings["missing-skp"] !== "zero-points") return { missing: ["kinerja"] };
    base = "0";
  } else if (predikat === "tidak-ada") base = "0";
  else if (predikat === "sangat-kurang" || predikat === "buruk") base = "5";
  else if (predikat === "kurang") base = "10";
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") base = "15";
  else if (predikat === "baik") base = "20";
  else if (predikat === "sangat-baik") base = "25";
  else throw unknownWord("kinerja.predikat", predikat);

  const functionalTaken =
    diklatFungsional === true ||
    (diklatFungsional === "tidak-dipersyaratkan" &&
      (readings["deemed-taken"] ?? "counts-as-taken") === "counts-as-taken");

  const rules: Record<string, Exact> = { "kompetensi.bobot-dasar": exact(base) };
  if (readings["development-split"] === "items-of-2019") {
    if (structural) rules["kompetensi.diklat-kepemimpinan"] = exact(diklatKepemimpinan === true ? "15" : "0");
    if (functional) rules["kompetensi.diklat-fungsional"] = exact(functionalTaken ? "15" : "0");
    if (executive) {
      rules["kompetensi.diklat-teknis"] = exact(atLeast(hours, 20n) ? "22.5" : "0");
      rules["kompetensi.seminar"] = exact(seminar === true ? "17.5" : "0");
    } else {
      rules["kompetensi.diklat-teknis"] = exact(atLeast(hours, 20n) ? "15" : "0");
      rules["kompetensi.seminar"] = exact(seminar === true ? "10" : "0");
    }
  } else {
    if (structural) rules["kompetensi.diklat-kepemimpinan"] = exact(diklatKepemimpinan === true ? "10" : "0");
    if (functional) rules["kompetensi.diklat-fungsional"] = exact(functionalTaken ? "10" : "0");
    if (executive) {
      const teknisPelaksana = readings["teknis-pelaksana"] ?? "any-hours";
      if (teknisPelaksana === "any-hours") rules["kompetensi.diklat-teknis"] = exact(above(hours, 0n) ? "10" : "0");
      if (teknisPelaksana === "20-jp") rules["kompetensi.diklat-teknis"] = exact(atLeast(hours, 20n) ? "10" : "0");
    }
    const counted = facts.status === "PNS" || (readings["pppk-hours-credit"] ?? "pns-only") === "all";
    if (counted) {
      if (readings["hours-rounding"] === "exact") rules["kompetensi.jam-pengembangan"] = fiveInProportion(hours);
      else rules["kompetensi.jam-pengembangan"] = toOneDecimalTiesToEven(fiveInProportion(hours));
    }
  }

  let sum = exact("0");
  for (const points of Object.values(rules)) sum = plus(sum, points);
  if (atLeast(sum, 40n)) return { points: exact("40"), rules };
  else return { points: sum, rules };
}

/** Edition C: kinerja is the scheme of edition B. */
function kinerja2024(facts: OracleFacts2, readings: Readings): Part {
  const rule = "kinerja.predikat";
  const low = readings["low-predikat"] ?? "20-15-10";
  const predikat = predikatOnly(facts);
  if (predikat === undefined) {
    if (readings["missing-skp"] === "zero-points") return one(rule, "0");
    else return { missing: ["kinerja"] };
  } else if (predikat === "tidak-ada") {
    return one(rule, "0");
  } else if (predikat === "sangat-kurang" || predikat === "buruk") {
    if (low === "20-15-10") return one(rule, "10");
    else if (low === "15-10-5") return one(rule, "5");
    else return one(rule, "1");
  } else if (predikat === "kurang") {
    if (low === "20-15-10") return one(rule, "15");
    else if (low === "15-10-5") return one(rule, "10");
    else return one(rule, "5");
  } else if (predikat === "butuh-perbaikan" || predikat === "cukup") {
    if (low === "20-15-10") return one(rule, "20");
    else return one(rule, "15");
  } else if (predikat === "baik") {
    return one(rule, "25");
  } else if (predikat === "sangat-baik") {
    return one(rule, "30");
  } else {
    throw unknownWord("kinerja.predikat", predikat);
  }
}

/** Edition C: disiplin is that of edition B, unchanged from edition A. */
function disiplin2024(facts: OracleFacts2): Part {
  const rule = "disiplin.hukuman";
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "tidak-pernah") return one(rule, "5");
  else if (hukuman === "ringan") return one(rule, "3");
  else if (hukuman === "sedang") return one(rule, "2");
  else if (hukuman === "berat") return one(rule, "1");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

/** Edition C, 1. Duty: the hours due; null where none are (a PPPK under `no-hours`). */
function hoursDue2024(facts: OracleFacts2, readings: Readings): string | null {
  if (facts.status === "PNS") return "20";
  const pppkHours = readings["pppk-hours"] ?? "20-jp";
  if (pppkHours === "20-jp") return "20";
  else if (pppkHours === "24-jp") return "24";
  else if (pppkHours === "no-hours") return null;
  else throw unknownWord("pppk-hours", pppkHours);
}

/** Edition C, 1. and 2.: what is required, shown and short; missing data is unmet. The cost comes from the caller. */
function duty2024(facts: OracleFacts2, due: string, cost: Exact): OracleDuty2 {
  const id = "pengembangan-kompetensi";
  const jpTeknis = facts.kompetensi.jpTeknis;
  if (jpTeknis === undefined) {
    return { id, met: false, missing: true, required: due, shown: null, short: due, cost: plain(cost) };
  }
  const hours = exact(jpTeknis);
  const shown = plain(hours);
  if (atLeast(hours, BigInt(due))) {
    return { id, met: true, missing: false, required: due, shown, short: "0", cost: "0" };
  }
  const short = plain(minus(exact(due), hours));
  return { id, met: false, missing: false, required: due, shown, short, cost: plain(cost) };
}

/** Edition C: the given facts that nothing reads. The duty reads the hours of everyone who has one. */
function ignored2024(facts: OracleFacts2, readings: Readings): string[] {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const items = readings["development-split"] === "items-of-2019";
  const ignored: string[] = [];
  if (diklatKepemimpinan !== undefined && (facts.jabatan === "pelaksana" || facts.jabatan === "fungsional")) {
    ignored.push("kompetensi.diklatKepemimpinan");
  }
  if (diklatFungsional !== undefined && facts.jabatan !== "fungsional") ignored.push("kompetensi.diklatFungsional");
  if (seminar !== undefined && !items) ignored.push("kompetensi.seminar");

  if (jpTeknis !== undefined) {
    const readByDuty = hoursDue2024(facts, readings) !== null;
    const readByTheFive = !items && (facts.status === "PNS" || (readings["pppk-hours-credit"] ?? "pns-only") === "all");
    const readByTheTen =
      !items && facts.jabatan === "pelaksana" && (readings["teknis-pelaksana"] ?? "any-hours") !== "none";
    if (!items && !readByDuty && !readByTheFive && !readByTheTen) ignored.push("kompetensi.jpTeknis");
  }

  if (facts.kualifikasi.syaratPendidikan !== undefined) {
    const scale = readings["kualifikasi-scale"] ?? "against-requirement";
    const slta = facts.jabatan === "pelaksana" && (readings["pelaksana-requirement"] ?? "slta") === "slta";
    if (scale === "levels-of-2019" || slta || facts.kualifikasi.pendidikan === undefined) {
      ignored.push("kualifikasi.syaratPendidikan");
    }
  }
  return ignored;
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition D: measurement year 2025 on: as edition C, but the hours of PPPK count

/** Edition D: kualifikasi as edition C. */
function kualifikasi2025(facts: OracleFacts2, readings: Readings): Part {
  const { pendidikan, syaratPendidikan } = facts.kualifikasi;
  const rule = "kualifikasi.pendidikan";

  if (readings["kualifikasi-scale"] === "levels-of-2019") {
    if (pendidikan === "S3") return one(rule, "25");
    else if (pendidikan === "S2") return one(rule, "20");
    else if (pendidikan === "D4") return one(rule, "15");
    else if (pendidikan === "S1") return one(rule, "15");
    else if (pendidikan === "D3") return one(rule, "10");
    else if (pendidikan === "D2") return one(rule, "5");
    else if (pendidikan === "D1") return one(rule, "5");
    else if (pendidikan === "SLTA") return one(rule, "5");
    else if (pendidikan === "SLTP") return one(rule, "1");
    else if (pendidikan === "SD") return one(rule, "1");
    else if (readings["missing-education"] === "zero-points") return one(rule, "0");
    else return { missing: ["kualifikasi.pendidikan"] };
  }

  // whatever is stated, pelaksana are compared with SLTA
  if (facts.jabatan === "pelaksana" && readings["pelaksana-requirement"] !== "as-stated") {
    if (pendidikan === undefined) {
      if (readings["missing-education"] === "zero-points") return one(rule, "0");
      else return { missing: ["kualifikasi.pendidikan"] };
    } else if (pendidikan === "SLTA") return one(rule, "20");
    else if (pendidikan === "SD" || pendidikan === "SLTP") {
      if (readings["kualifikasi-below-requirement"] === "15-points") return one(rule, "15");
      else if (readings["kualifikasi-below-requirement"] === "1-point") return one(rule, "1");
      else return one(rule, "10");
    } else return one(rule, "25");
  }

  const missing: string[] = [];
  if (pendidikan === undefined) {
    if (readings["missing-education"] === "zero-points") return one(rule, "0");
    missing.push("kualifikasi.pendidikan");
  }
  if (syaratPendidikan === undefined) {
    const unknown = readings["requirement-unknown"];
    if (pendidikan !== undefined && unknown === "equal") return one(rule, "20");
    if (pendidikan !== undefined && unknown === "above") return one(rule, "25");
    if (unknown === undefined || unknown === "reject") missing.push("kualifikasi.syaratPendidikan");
  }
  if (pendidikan === undefined || syaratPendidikan === undefined) return { missing };

  if (rung(pendidikan) < rung(syaratPendidikan)) {
    if (readings["kualifikasi-below-requirement"] === "15-points") return one(rule, "15");
    else if (readings["kualifikasi-below-requirement"] === "1-point") return one(rule, "1");
    else return one(rule, "10");
  } else if (rung(pendidikan) > rung(syaratPendidikan)) {
    return one(rule, "25");
  } else {
    return one(rule, "20");
  }
}

/** Edition D: kompetensi as edition C, but `pppk-hours-credit` is `all` by default. */
function kompetensi2025(facts: OracleFacts2, readings: Readings): Part {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const rules: Record<string, Exact> = {};

  const predikat = predikatOnly(facts);
  if (predikat === undefined && readings["missing-skp"] !== "zero-points") return { missing: ["kinerja"] };
  if (predikat === "sangat-baik") rules["kompetensi.bobot-dasar"] = exact("25");
  else if (predikat === "baik") rules["kompetensi.bobot-dasar"] = exact("20");
  else if (predikat === "cukup") rules["kompetensi.bobot-dasar"] = exact("15");
  else if (predikat === "butuh-perbaikan") rules["kompetensi.bobot-dasar"] = exact("15");
  else if (predikat === "kurang") rules["kompetensi.bobot-dasar"] = exact("10");
  else if (predikat === "buruk") rules["kompetensi.bobot-dasar"] = exact("5");
  else if (predikat === "sangat-kurang") rules["kompetensi.bobot-dasar"] = exact("5");
  else if (predikat === "tidak-ada") rules["kompetensi.bobot-dasar"] = exact("0");
  else if (predikat === undefined) rules["kompetensi.bobot-dasar"] = exact("0");
  else throw unknownWord("kinerja.predikat", predikat);

  const twentyHours = jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n);
  const anyHours = jpTeknis !== undefined && above(exact(jpTeknis), 0n);
  const items = readings["development-split"] === "items-of-2019";

  // the training that the post asks for: 10, under the items of 2019 15
  if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
    if (diklatKepemimpinan !== true) rules["kompetensi.diklat-kepemimpinan"] = exact("0");
    else if (items) rules["kompetensi.diklat-kepemimpinan"] = exact("15");
    else rules["kompetensi.diklat-kepemimpinan"] = exact("10");
  } else if (facts.jabatan === "fungsional") {
    let taken = false;
    if (diklatFungsional === true) taken = true;
    if (diklatFungsional === "tidak-dipersyaratkan") taken = readings["deemed-taken"] !== "earns-nothing";
    if (!taken) rules["kompetensi.diklat-fungsional"] = exact("0");
    else if (items) rules["kompetensi.diklat-fungsional"] = exact("15");
    else rules["kompetensi.diklat-fungsional"] = exact("10");
  } else if (facts.jabatan === "pelaksana") {
    if (!items && readings["teknis-pelaksana"] === "20-jp") {
      rules["kompetensi.diklat-teknis"] = twentyHours ? exact("10") : exact("0");
    } else if (!items && readings["teknis-pelaksana"] !== "none") {
      rules["kompetensi.diklat-teknis"] = anyHours ? exact("10") : exact("0");
    }
  } else {
    throw unknownWord("jabatan", facts.jabatan);
  }

  if (items) {
    if (facts.jabatan === "pelaksana") {
      rules["kompetensi.diklat-teknis"] = twentyHours ? exact("22.5") : exact("0");
      rules["kompetensi.seminar"] = seminar === true ? exact("17.5") : exact("0");
    } else {
      rules["kompetensi.diklat-teknis"] = twentyHours ? exact("15") : exact("0");
      rules["kompetensi.seminar"] = seminar === true ? exact("10") : exact("0");
    }
  } else if (facts.status === "PNS" || readings["pppk-hours-credit"] !== "pns-only") {
    const hours = jpTeknis === undefined ? exact("0") : exact(jpTeknis);
    if (readings["hours-rounding"] === "exact") {
      rules["kompetensi.jam-pengembangan"] = fiveInProportion(hours);
    } else {
      rules["kompetensi.jam-pengembangan"] = toOneDecimalTiesToEven(fiveInProportion(hours));
    }
  }

  let sum = exact("0");
  for (const points of Object.values(rules)) sum = plus(sum, points);
  if (above(sum, 40n)) sum = exact("40");
  return { points: sum, rules };
}

/** Edition D: kinerja as edition C. */
function kinerja2025(facts: OracleFacts2, readings: Readings): Part {
  const rule = "kinerja.predikat";
  const predikat = predikatOnly(facts);
  if (predikat === undefined) {
    if (readings["missing-skp"] === "zero-points") return one(rule, "0");
    else return { missing: ["kinerja"] };
  }
  if (predikat === "tidak-ada") return one(rule, "0");
  if (predikat === "sangat-baik") return one(rule, "30");
  if (predikat === "baik") return one(rule, "25");
  if (readings["low-predikat"] === "15-5-1") {
    if (predikat === "cukup" || predikat === "butuh-perbaikan") return one(rule, "15");
    if (predikat === "kurang") return one(rule, "5");
    if (predikat === "buruk" || predikat === "sangat-kurang") return one(rule, "1");
  } else if (readings["low-predikat"] === "15-10-5") {
    if (predikat === "cukup" || predikat === "butuh-perbaikan") return one(rule, "15");
    if (predikat === "kurang") return one(rule, "10");
    if (predikat === "buruk" || predikat === "sangat-kurang") return one(rule, "5");
  } else {
    if (predikat === "cukup" || predikat === "butuh-perbaikan") return one(rule, "20");
    if (predikat === "kurang") return one(rule, "15");
    if (predikat === "buruk" || predikat === "sangat-kurang") return one(rule, "10");
  }
  throw unknownWord("kinerja.predikat", predikat);
}

/** Edition D: disiplin as edition C. */
function disiplin2025(facts: OracleFacts2): Part {
  const rule = "disiplin.hukuman";
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "ringan") return one(rule, "3");
  else if (hukuman === "sedang") return one(rule, "2");
  else if (hukuman === "berat") return one(rule, "1");
  else if (hukuman === "tidak-pernah") return one(rule, "5");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

/** Edition D: the duty as edition C. */
function hoursDue2025(facts: OracleFacts2, readings: Readings): string | null {
  if (facts.status === "PNS") return "20";
  if (readings["pppk-hours"] === "no-hours") return null;
  if (readings["pppk-hours"] === "24-jp") return "24";
  return "20";
}

/** Edition D: the duty as edition C. */
function duty2025(facts: OracleFacts2, due: string, cost: Exact): OracleDuty2 {
  const jpTeknis = facts.kompetensi.jpTeknis;
  const missing = jpTeknis === undefined;
  const met = jpTeknis !== undefined && atLeast(exact(jpTeknis), BigInt(due));
  let short = due;
  if (met) short = "0";
  else if (jpTeknis !== undefined) short = plain(minus(exact(due), exact(jpTeknis)));
  return {
    id: "pengembangan-kompetensi",
    met,
    missing,
    required: due,
    shown: jpTeknis === undefined ? null : plain(exact(jpTeknis)),
    short,
    cost: met ? "0" : plain(cost),
  };
}

/** Edition D: the given facts that nothing reads; the hours of a PPPK are read by default. */
function ignored2025(facts: OracleFacts2, readings: Readings): string[] {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const ignored: string[] = [];
  if (facts.jabatan === "fungsional" || facts.jabatan === "pelaksana") {
    if (diklatKepemimpinan !== undefined) ignored.push("kompetensi.diklatKepemimpinan");
  }
  if (facts.jabatan !== "fungsional") {
    if (diklatFungsional !== undefined) ignored.push("kompetensi.diklatFungsional");
  }
  if (readings["development-split"] !== "items-of-2019") {
    if (seminar !== undefined) ignored.push("kompetensi.seminar");
    if (facts.status === "PPPK" && jpTeknis !== undefined) {
      if (readings["pppk-hours-credit"] === "pns-only" && readings["pppk-hours"] === "no-hours") {
        if (facts.jabatan !== "pelaksana" || readings["teknis-pelaksana"] === "none") {
          ignored.push("kompetensi.jpTeknis");
        }
      }
    }
  }
  if (facts.kualifikasi.syaratPendidikan !== undefined) {
    if (readings["kualifikasi-scale"] === "levels-of-2019") ignored.push("kualifikasi.syaratPendidikan");
    else if (facts.jabatan === "pelaksana" && readings["pelaksana-requirement"] !== "as-stated") {
      ignored.push("kualifikasi.syaratPendidikan");
    } else if (facts.kualifikasi.pendidikan === undefined) ignored.push("kualifikasi.syaratPendidikan");
  }
  return ignored;
}

// ---------------------------------------------------------------------------------------------------------------------
// All editions

/** From 2023 on a predikat only; a number is no fact of theirs. Undefined: not known. */
function predikatOnly(facts: OracleFacts2): OraclePredikat2 | undefined {
  if (facts.kinerja === undefined) return undefined;
  if ("nilai" in facts.kinerja) throw new Error("oracle: kinerja.nilai is for edition 2019 only");
  return facts.kinerja.predikat;
}

/** Categories: the policy table of the page. */
function categoryOf(value: Exact, readings: Readings): string {
  const policy = readings["fractions-between-bands"] ?? "upper-bound";
  if (policy === "upper-bound") {
    // a category ends at its printed upper limit
    if (above(value, 90n)) return "sangat-tinggi";
    else if (above(value, 80n)) return "tinggi";
    else if (above(value, 70n)) return "sedang";
    else if (above(value, 60n)) return "rendah";
    else return "sangat-rendah";
  } else if (policy === "lower-bound") {
    // a category begins at its printed lower limit
    if (atLeast(value, 91n)) return "sangat-tinggi";
    else if (atLeast(value, 81n)) return "tinggi";
    else if (atLeast(value, 71n)) return "sedang";
    else if (atLeast(value, 61n)) return "rendah";
    else return "sangat-rendah";
  } else if (policy === "round") {
    // to a whole number, half up, then the printed ranges
    const whole = roundHalfUp(value);
    if (atLeast(whole, 91n)) return "sangat-tinggi";
    else if (atLeast(whole, 81n)) return "tinggi";
    else if (atLeast(whole, 71n)) return "sedang";
    else if (atLeast(whole, 61n)) return "rendah";
    else return "sangat-rendah";
  } else {
    throw unknownWord("fractions-between-bands", policy);
  }
}

/** Every reading must be one of the revision's, and every choice one of the reading's. */
function checkReadings(revision: Revision, readings: Readings): void {
  for (const [id, choice] of Object.entries(readings)) {
    const choices = readingsOf[revision][id];
    if (choices === undefined) throw unknownWord(`the readings of ${revision}`, id);
    if (!choices.includes(choice)) throw unknownWord(`${revision}, ${id}`, choice);
  }
}

function partsOf(revision: Revision, facts: OracleFacts2, readings: Readings): [Part, Part, Part, Part] {
  if (revision === "2019@2") {
    return [
      kualifikasi2019(facts, readings),
      kompetensi2019(facts, readings),
      kinerja2019(facts, readings),
      disiplin2019(facts),
    ];
  } else if (revision === "2023@2") {
    return [
      kualifikasi2023(facts, readings),
      kompetensi2023(facts, readings),
      kinerja2023(facts, readings),
      disiplin2023(facts),
    ];
  } else if (revision === "2024@2") {
    return [
      kualifikasi2024(facts, readings),
      kompetensi2024(facts, readings),
      kinerja2024(facts, readings),
      disiplin2024(facts),
    ];
  } else if (revision === "2025@1") {
    return [
      kualifikasi2025(facts, readings),
      kompetensi2025(facts, readings),
      kinerja2025(facts, readings),
      disiplin2025(facts),
    ];
  } else {
    throw unknownWord("revision", revision);
  }
}

/** The sum of the four; undefined where a fact is missing. */
function totalOf(parts: [Part, Part, Part, Part]): Exact | undefined {
  let total = exact("0");
  for (const part of parts) {
    if ("missing" in part) return undefined;
    total = plus(total, part.points);
  }
  return total;
}

/** Edition C, 2.: total with the required hours minus total now, by scoring the person again. */
function costOf(revision: Revision, facts: OracleFacts2, readings: Readings, due: string, now: Exact): Exact {
  const trained: OracleFacts2 = { ...facts, kompetensi: { ...facts.kompetensi, jpTeknis: due } };
  const then = totalOf(partsOf(revision, trained, readings));
  if (then === undefined) throw new Error("oracle: hours cannot make a fact missing");
  const hours = facts.kompetensi.jpTeknis;
  if (hours !== undefined && atLeast(exact(hours), BigInt(due))) return exact("0"); // met
  return minus(then, now);
}

export function oracleOf(revision: Revision, facts: OracleFacts2, readings: Readings = {}): OracleOutcome2 {
  checkReadings(revision, readings);

  // before anything else: whom the edition measures
  if (revision === "2019@2") {
    if (facts.status !== "PNS") return { kind: "not-measured" };
  } else {
    if (facts.status !== "PNS" && facts.status !== "PPPK") return { kind: "not-measured" };
  }

  const parts = partsOf(revision, facts, readings);
  const missing: string[] = [];
  for (const part of parts) {
    if ("missing" in part) {
      for (const fact of part.missing) {
        if (!missing.includes(fact)) missing.push(fact);
      }
    }
  }
  const first = missing[0];
  if (first !== undefined) return { kind: "missing", fact: first, facts: missing };

  const [kualifikasi, kompetensi, kinerja, disiplin] = parts;
  if ("missing" in kualifikasi || "missing" in kompetensi || "missing" in kinerja || "missing" in disiplin) {
    throw new Error("oracle: a missing fact without a name");
  }
  const total = plus(plus(plus(kualifikasi.points, kompetensi.points), kinerja.points), disiplin.points);

  const duties: OracleDuty2[] = [];
  let ignored: string[];
  if (revision === "2019@2") {
    ignored = ignored2019(facts);
  } else if (revision === "2023@2") {
    ignored = ignored2023(facts, readings);
  } else if (revision === "2024@2") {
    ignored = ignored2024(facts, readings);
    const due = hoursDue2024(facts, readings);
    if (due !== null) duties.push(duty2024(facts, due, costOf(revision, facts, readings, due, total)));
  } else {
    ignored = ignored2025(facts, readings);
    const due = hoursDue2025(facts, readings);
    if (due !== null) duties.push(duty2025(facts, due, costOf(revision, facts, readings, due, total)));
  }

  const subDimensions: Record<string, string> = {};
  for (const part of [kualifikasi, kompetensi, kinerja, disiplin]) {
    for (const [rule, points] of Object.entries(part.rules)) subDimensions[rule] = plain(points);
  }

  return {
    kind: "scored",
    total: plain(total),
    dimensions: {
      kualifikasi: plain(kualifikasi.points),
      kompetensi: plain(kompetensi.points),
      kinerja: plain(kinerja.points),
      disiplin: plain(disiplin.points),
    },
    category: categoryOf(total, readings),
    duties,
    ignored: ignored.sort(),
    subDimensions,
  };
}
