// A naive, independent oracle for the IP ASN score: a plain if/else reading of the regulation page, written to check
// another implementation. It shares no table and no code with anything. Repetition between the editions is on purpose:
// each function can be read beside its own section of the page.
//
// The provisions named below: PerBKN 8/2019 (edition A, here "2019"), Surat Plt. Kepala BKN 4190/2024 (edition B, here
// "2023"), UU 20/2023 art. 49(1) with PP 11/2017 art. 203 (edition C, here "2024").

export type OracleEdition = "2019" | "2023" | "2024";
export type OraclePolicy = "upper-bound" | "lower-bound" | "round";
export type OracleKualifikasiScale = "against-requirement" | "levels-of-2019";

export interface OracleOptions {
  bands?: OraclePolicy;
  kinerjaBrackets?: OraclePolicy;
  kualifikasiScale?: OracleKualifikasiScale;
}

export type OracleStatus = "PNS" | "PPPK" | "CPNS";
export type OracleJabatan = "jpt" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
export type OraclePendidikan = "S3" | "S2" | "S1" | "D4" | "D3" | "D2" | "D1" | "SLTA" | "SLTP" | "SD";
export type OraclePredikat =
  | "sangat-baik"
  | "baik"
  | "cukup"
  | "butuh-perbaikan"
  | "kurang"
  | "buruk"
  | "sangat-kurang";
export type OracleHukuman = "tidak-pernah" | "ringan" | "sedang" | "berat";

export interface OracleFacts {
  id?: string;
  name?: string;
  unit?: string;
  status: OracleStatus;
  jabatan: OracleJabatan;
  kualifikasi: { pendidikan: OraclePendidikan; syaratPendidikan?: OraclePendidikan };
  kompetensi: {
    diklatKepemimpinan?: boolean;
    diklatFungsional?: boolean | "tidak-dipersyaratkan";
    jpTeknis?: number | string;
    seminar?: boolean;
  };
  kinerja: { predikat: OraclePredikat } | { nilai: number | string };
  disiplin: { hukuman: OracleHukuman };
  tambahan?: Record<string, boolean | number | string>;
}

export interface OracleDuty {
  id: string;
  met: boolean;
  missing: boolean;
  required: string;
  shown: string | null;
  short: string;
}

export interface OracleScore {
  kind: "scored";
  total: string;
  dimensions: { kualifikasi: string; kompetensi: string; kinerja: string; disiplin: string };
  category: string;
  duties: OracleDuty[];
  ignored: string[];
}

export type OracleOutcome = OracleScore | { kind: "not-measured" } | { kind: "missing"; fact: string };

// ---------------------------------------------------------------------------------------------------------------------
// Exact numbers: a non-negative fraction over a power of ten. No floats anywhere.

interface Exact {
  over: bigint; // numerator
  under: bigint; // denominator, always a power of ten
}

function exact(value: number | string): Exact {
  const text = typeof value === "number" ? String(value) : value;
  const parts = /^([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$/.exec(text);
  if (parts === null) {
    throw new Error(`oracle: not a non-negative decimal: ${text}`);
  }
  const whole = parts[1] ?? "";
  const fraction = parts[2] ?? "";
  const exponent = Number(parts[3] ?? "0"); // String(1e21) is "1e+21", String(1e-7) is "1e-7"
  let over = BigInt(whole + fraction);
  let under = 10n ** BigInt(fraction.length);
  if (exponent > 0) {
    over = over * 10n ** BigInt(exponent);
  }
  if (exponent < 0) {
    under = under * 10n ** BigInt(-exponent);
  }
  return { over, under };
}

function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function minus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
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

/** A plain decimal without trailing zeros: "62.5", "85". */
function plain(a: Exact): string {
  let places = String(a.under).length - 1; // under is 1 followed by this many zeros
  let digits = String(a.over).padStart(places + 1, "0");
  while (places > 0 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    places = places - 1;
  }
  if (places === 0) {
    return digits;
  }
  return `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
}

function unknownWord(where: string, word: unknown): Error {
  return new Error(`oracle: unknown word in ${where}: ${String(word)}`);
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition A: measurement years 2019 to 2022, PerBKN 8/2019, PNS only

/** PerBKN 8/2019 art. 7 and Lampiran I: kualifikasi, at most 25. */
function kualifikasi2019(facts: OracleFacts): Exact {
  const pendidikan = facts.kualifikasi.pendidikan;
  if (pendidikan === "S3") return exact("25");
  else if (pendidikan === "S2") return exact("20");
  else if (pendidikan === "S1") return exact("15");
  else if (pendidikan === "D4") return exact("15");
  else if (pendidikan === "D3") return exact("10");
  else if (pendidikan === "D2") return exact("5");
  else if (pendidikan === "D1") return exact("5");
  else if (pendidikan === "SLTA") return exact("5");
  else if (pendidikan === "SLTP") return exact("1");
  else if (pendidikan === "SD") return exact("1");
  else throw unknownWord("kualifikasi.pendidikan", pendidikan);
}

/** PerBKN 8/2019 art. 8: kompetensi, at most 40; 20 JP is a threshold, no partial credit; "deemed taken" counts as 15. */
function kompetensi2019(facts: OracleFacts): Exact {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  let points = exact("0");
  if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
    if (diklatKepemimpinan === true) points = plus(points, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("15"));
    if (seminar === true) points = plus(points, exact("10"));
  } else if (facts.jabatan === "fungsional") {
    if (diklatFungsional === true || diklatFungsional === "tidak-dipersyaratkan") points = plus(points, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("15"));
    if (seminar === true) points = plus(points, exact("10"));
  } else if (facts.jabatan === "pelaksana") {
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("22.5"));
    if (seminar === true) points = plus(points, exact("17.5"));
  } else {
    throw unknownWord("jabatan", facts.jabatan);
  }
  return points;
}

/** PerBKN 8/2019 art. 9: kinerja, at most 30; by value (PP 46/2011, SKP to 2021) or by predikat (PermenPANRB 6/2022). */
function kinerja2019(facts: OracleFacts, brackets: OraclePolicy): Exact {
  if ("nilai" in facts.kinerja) {
    const nilai = exact(facts.kinerja.nilai);
    if (above(nilai, 100n)) throw new Error("oracle: kinerja.nilai above 100");
    if (brackets === "upper-bound") {
      // (90,100], (75,90], (60,75], (50,60], 50 and below
      if (above(nilai, 90n)) return exact("30");
      else if (above(nilai, 75n)) return exact("25");
      else if (above(nilai, 60n)) return exact("15");
      else if (above(nilai, 50n)) return exact("5");
      else return exact("1");
    } else if (brackets === "lower-bound") {
      // a bracket begins at its printed lower limit
      if (atLeast(nilai, 91n)) return exact("30");
      else if (atLeast(nilai, 76n)) return exact("25");
      else if (atLeast(nilai, 61n)) return exact("15");
      else if (atLeast(nilai, 51n)) return exact("5");
      else return exact("1");
    } else if (brackets === "round") {
      // to a whole number, half up, then the printed brackets
      const whole = roundHalfUp(nilai);
      if (atLeast(whole, 91n)) return exact("30");
      else if (atLeast(whole, 76n)) return exact("25");
      else if (atLeast(whole, 61n)) return exact("15");
      else if (atLeast(whole, 51n)) return exact("5");
      else return exact("1");
    } else {
      throw unknownWord("options.kinerjaBrackets", brackets);
    }
  } else {
    const predikat = facts.kinerja.predikat;
    if (predikat === "sangat-baik") return exact("30");
    else if (predikat === "baik") return exact("25");
    else if (predikat === "cukup") return exact("15");
    else if (predikat === "butuh-perbaikan") return exact("15");
    else if (predikat === "kurang") return exact("5");
    else if (predikat === "buruk") return exact("1");
    else if (predikat === "sangat-kurang") return exact("1");
    else throw unknownWord("kinerja.predikat", predikat);
  }
}

/** PerBKN 8/2019 art. 10: disiplin, at most 5; levels of PP 53/2010 and PP 94/2021. */
function disiplin2019(facts: OracleFacts): Exact {
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "tidak-pernah") return exact("5");
  else if (hukuman === "ringan") return exact("3");
  else if (hukuman === "sedang") return exact("2");
  else if (hukuman === "berat") return exact("1");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition B: measurement year 2023, Surat 4190/2024, PNS and PPPK

/** The order of levels in edition B: SD, SLTP, SLTA, D1, D2, D3, D4 = S1, S2, S3. */
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

/**
 * Surat 4190/2024 (inferred): the degree against the requirement of the post: above 25, equal 20, below 15; or, by
 * choice, the levels of PerBKN 8/2019 art. 7. Null when the requirement is needed and not given.
 */
function kualifikasi2023(facts: OracleFacts, scale: OracleKualifikasiScale): Exact | null {
  const { pendidikan, syaratPendidikan } = facts.kualifikasi;
  if (scale === "against-requirement") {
    if (syaratPendidikan === undefined) return null;
    if (rung(pendidikan) > rung(syaratPendidikan)) return exact("25");
    else if (rung(pendidikan) === rung(syaratPendidikan)) return exact("20");
    else return exact("15");
  } else if (scale === "levels-of-2019") {
    if (pendidikan === "S3") return exact("25");
    else if (pendidikan === "S2") return exact("20");
    else if (pendidikan === "S1" || pendidikan === "D4") return exact("15");
    else if (pendidikan === "D3") return exact("10");
    else if (pendidikan === "D2" || pendidikan === "D1" || pendidikan === "SLTA") return exact("5");
    else if (pendidikan === "SLTP" || pendidikan === "SD") return exact("1");
    else throw unknownWord("kualifikasi.pendidikan", pendidikan);
  } else {
    throw unknownWord("options.kualifikasiScale", scale);
  }
}

/**
 * Surat 4190/2024: kompetensi = base (bobot dasar) by predikat + the items of PerBKN 8/2019 art. 8, at most 40;
 * "deemed taken" still counts.
 */
function kompetensi2023(facts: OracleFacts): Exact {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const predikat = predikatOnly(facts);
  let points: Exact;
  if (predikat === "sangat-baik") points = exact("25");
  else if (predikat === "baik") points = exact("20");
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") points = exact("15");
  else if (predikat === "kurang") points = exact("10");
  else if (predikat === "sangat-kurang" || predikat === "buruk") points = exact("5");
  else throw unknownWord("kinerja.predikat", predikat);

  if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
    if (diklatKepemimpinan === true) points = plus(points, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("15"));
    if (seminar === true) points = plus(points, exact("10"));
  } else if (facts.jabatan === "fungsional") {
    if (diklatFungsional === true) points = plus(points, exact("15"));
    if (diklatFungsional === "tidak-dipersyaratkan") points = plus(points, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("15"));
    if (seminar === true) points = plus(points, exact("10"));
  } else if (facts.jabatan === "pelaksana") {
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) points = plus(points, exact("22.5"));
    if (seminar === true) points = plus(points, exact("17.5"));
  } else {
    throw unknownWord("jabatan", facts.jabatan);
  }

  if (above(points, 40n)) return exact("40");
  else return points;
}

/** Surat 4190/2024: kinerja by predikat (30 secondary, 25 inferred, the rest by analogy with edition A). */
function kinerja2023(facts: OracleFacts): Exact {
  const predikat = predikatOnly(facts);
  if (predikat === "sangat-baik") return exact("30");
  else if (predikat === "baik") return exact("25");
  else if (predikat === "butuh-perbaikan") return exact("15");
  else if (predikat === "cukup")
    return exact("15"); // the older word of the same rung
  else if (predikat === "kurang") return exact("5");
  else if (predikat === "sangat-kurang") return exact("1");
  else if (predikat === "buruk")
    return exact("1"); // the older word of the same rung
  else throw unknownWord("kinerja.predikat", predikat);
}

/** Surat 4190/2024: disiplin unchanged from PerBKN 8/2019 art. 10. */
function disiplin2023(facts: OracleFacts): Exact {
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "berat") return exact("1");
  else if (hukuman === "sedang") return exact("2");
  else if (hukuman === "ringan") return exact("3");
  else if (hukuman === "tidak-pernah") return exact("5");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

// ---------------------------------------------------------------------------------------------------------------------
// Edition C: measurement year 2024 on: the scheme of edition B, with competence development as an obligation

/** As edition B (Surat 4190/2024, applied to 2024 as well). */
function kualifikasi2024(facts: OracleFacts, scale: OracleKualifikasiScale): Exact | null {
  const { pendidikan, syaratPendidikan } = facts.kualifikasi;
  if (scale === "levels-of-2019") {
    if (pendidikan === "SD" || pendidikan === "SLTP") return exact("1");
    else if (pendidikan === "SLTA" || pendidikan === "D1" || pendidikan === "D2") return exact("5");
    else if (pendidikan === "D3") return exact("10");
    else if (pendidikan === "D4" || pendidikan === "S1") return exact("15");
    else if (pendidikan === "S2") return exact("20");
    else if (pendidikan === "S3") return exact("25");
    else throw unknownWord("kualifikasi.pendidikan", pendidikan);
  } else if (scale === "against-requirement") {
    if (syaratPendidikan === undefined) return null;
    if (rung(pendidikan) < rung(syaratPendidikan)) return exact("15");
    else if (rung(pendidikan) > rung(syaratPendidikan)) return exact("25");
    else return exact("20");
  } else {
    throw unknownWord("options.kualifikasiScale", scale);
  }
}

/**
 * UU 20/2023 art. 49(1) with Surat 4190/2024: base by predikat + items, at most 40, as edition B; but under a duty
 * nothing is deemed fulfilled: "tidak-dipersyaratkan" earns nothing.
 */
function kompetensi2024(facts: OracleFacts): Exact {
  const { diklatKepemimpinan, diklatFungsional, jpTeknis, seminar } = facts.kompetensi;
  const predikat = predikatOnly(facts);
  let base: Exact;
  if (predikat === "sangat-baik") base = exact("25");
  else if (predikat === "baik") base = exact("20");
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") base = exact("15");
  else if (predikat === "kurang") base = exact("10");
  else if (predikat === "sangat-kurang" || predikat === "buruk") base = exact("5");
  else throw unknownWord("kinerja.predikat", predikat);

  let items = exact("0");
  if (facts.jabatan === "jpt" || facts.jabatan === "administrator" || facts.jabatan === "pengawas") {
    if (diklatKepemimpinan === true) items = plus(items, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) items = plus(items, exact("15"));
    if (seminar === true) items = plus(items, exact("10"));
  } else if (facts.jabatan === "fungsional") {
    if (diklatFungsional === true) items = plus(items, exact("15"));
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) items = plus(items, exact("15"));
    if (seminar === true) items = plus(items, exact("10"));
  } else if (facts.jabatan === "pelaksana") {
    if (jpTeknis !== undefined && atLeast(exact(jpTeknis), 20n)) items = plus(items, exact("22.5"));
    if (seminar === true) items = plus(items, exact("17.5"));
  } else {
    throw unknownWord("jabatan", facts.jabatan);
  }

  const sum = plus(base, items);
  if (atLeast(sum, 40n)) return exact("40");
  else return sum;
}

/** As edition B. */
function kinerja2024(facts: OracleFacts): Exact {
  const predikat = predikatOnly(facts);
  if (predikat === "sangat-kurang" || predikat === "buruk") return exact("1");
  else if (predikat === "kurang") return exact("5");
  else if (predikat === "butuh-perbaikan" || predikat === "cukup") return exact("15");
  else if (predikat === "baik") return exact("25");
  else if (predikat === "sangat-baik") return exact("30");
  else throw unknownWord("kinerja.predikat", predikat);
}

/** As edition B, unchanged from PerBKN 8/2019 art. 10. */
function disiplin2024(facts: OracleFacts): Exact {
  const hukuman = facts.disiplin.hukuman;
  if (hukuman === "tidak-pernah") return exact("5");
  else if (hukuman === "ringan") return exact("3");
  else if (hukuman === "sedang") return exact("2");
  else if (hukuman === "berat") return exact("1");
  else throw unknownWord("disiplin.hukuman", hukuman);
}

/** UU 20/2023 art. 49(1), PP 11/2017 art. 203: at least 20 JP in the measured year; missing data is unmet. */
function duty2024(facts: OracleFacts): OracleDuty {
  const id = "pengembangan-kompetensi";
  const jpTeknis = facts.kompetensi.jpTeknis;
  if (jpTeknis === undefined) {
    return { id, met: false, missing: true, required: "20", shown: null, short: "20" };
  }
  const hours = exact(jpTeknis);
  if (atLeast(hours, 20n)) {
    return { id, met: true, missing: false, required: "20", shown: plain(hours), short: "0" };
  }
  return {
    id,
    met: false,
    missing: false,
    required: "20",
    shown: plain(hours),
    short: plain(minus(exact("20"), hours)),
  };
}

/** Editions B and C read a predikat only (PermenPANRB 6/2022); a number is no fact of theirs. */
function predikatOnly(facts: OracleFacts): OraclePredikat {
  if ("nilai" in facts.kinerja) {
    throw new Error("oracle: kinerja.nilai is for edition 2019 only");
  }
  return facts.kinerja.predikat;
}

// ---------------------------------------------------------------------------------------------------------------------
// All editions

/** A fact that is given (false too) and that nothing in the edition reads for this post. */
function ignoredFacts(edition: OracleEdition, facts: OracleFacts, scale: OracleKualifikasiScale): string[] {
  const ignored: string[] = [];
  if (facts.kompetensi.diklatKepemimpinan !== undefined) {
    if (facts.jabatan === "fungsional" || facts.jabatan === "pelaksana") {
      ignored.push("kompetensi.diklatKepemimpinan");
    }
  }
  if (facts.kompetensi.diklatFungsional !== undefined) {
    if (facts.jabatan !== "fungsional") {
      ignored.push("kompetensi.diklatFungsional");
    }
  }
  if (facts.kualifikasi.syaratPendidikan !== undefined) {
    if (edition === "2019") {
      ignored.push("kualifikasi.syaratPendidikan");
    } else if (scale === "levels-of-2019") {
      ignored.push("kualifikasi.syaratPendidikan");
    }
  }
  return ignored.sort();
}

function categoryOf(value: Exact, policy: OraclePolicy): string {
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
    throw unknownWord("options.bands", policy);
  }
}

/** The category of any exact decimal from 0 to 100 (an agency's mean too). */
export function oracleCategory(value: string, policy: OraclePolicy): string {
  const number = exact(value);
  if (above(number, 100n)) {
    throw new Error(`oracle: a value from 0 to 100 was expected: ${value}`);
  }
  return categoryOf(number, policy);
}

export function oracle(edition: OracleEdition, facts: OracleFacts, options: OracleOptions = {}): OracleOutcome {
  const bands = options.bands ?? "upper-bound";
  const brackets = options.kinerjaBrackets ?? "upper-bound";
  const scale = options.kualifikasiScale ?? "against-requirement";

  let kualifikasi: Exact | null;
  let kompetensi: Exact;
  let kinerja: Exact;
  let disiplin: Exact;
  const duties: OracleDuty[] = [];

  if (edition === "2019") {
    if (facts.status !== "PNS") return { kind: "not-measured" };
    kualifikasi = kualifikasi2019(facts);
    kompetensi = kompetensi2019(facts);
    kinerja = kinerja2019(facts, brackets);
    disiplin = disiplin2019(facts);
  } else if (edition === "2023") {
    if (facts.status !== "PNS" && facts.status !== "PPPK") return { kind: "not-measured" };
    kualifikasi = kualifikasi2023(facts, scale);
    kompetensi = kompetensi2023(facts);
    kinerja = kinerja2023(facts);
    disiplin = disiplin2023(facts);
  } else if (edition === "2024") {
    if (facts.status !== "PNS" && facts.status !== "PPPK") return { kind: "not-measured" };
    kualifikasi = kualifikasi2024(facts, scale);
    kompetensi = kompetensi2024(facts);
    kinerja = kinerja2024(facts);
    disiplin = disiplin2024(facts);
    duties.push(duty2024(facts));
  } else {
    throw unknownWord("edition", edition);
  }

  if (kualifikasi === null) {
    return { kind: "missing", fact: "kualifikasi.syaratPendidikan" };
  }

  const total = plus(plus(plus(kualifikasi, kompetensi), kinerja), disiplin);
  return {
    kind: "scored",
    total: plain(total),
    dimensions: {
      kualifikasi: plain(kualifikasi),
      kompetensi: plain(kompetensi),
      kinerja: plain(kinerja),
      disiplin: plain(disiplin),
    },
    category: categoryOf(total, bands),
    duties,
    ignored: ignoredFacts(edition, facts, scale),
  };
}
