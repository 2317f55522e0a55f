// What is wrong with the shape of a person's facts, by the contract and nothing else: written without the library, so that the
// check that is driven by the catalogue can be held against it.

/** An issue without its suggestion: which word was probably meant is a guess, not a rule. */
export interface ExpectedIssue {
  readonly code: string;
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}

const DEGREES = ["S3", "S2", "S1", "D4", "D3", "D2", "D1", "SLTA", "SLTP", "SD"];
const RATINGS = ["sangat-baik", "baik", "cukup", "butuh-perbaikan", "kurang", "buruk", "sangat-kurang", "tidak-ada"];

type Check = (value: unknown, path: readonly string[]) => readonly ExpectedIssue[];

const text: Check = (value, path) => (typeof value === "string" ? [] : [wrongType("text", value, path)]);

const word =
  (...words: readonly string[]): Check =>
  (value, path) => {
    if (typeof value !== "string") return [wrongType("text", value, path)];
    return words.includes(value) ? [] : [expected("unknown_word", path, { found: shown(value), accepted: words })];
  };

/** Yes or no, and perhaps a word besides. */
const yesOrNo =
  (...words: readonly string[]): Check =>
  (value, path) => {
    if (typeof value === "boolean" || words.some((one) => one === value)) return [];
    return typeof value === "string" && words.length > 0
      ? [expected("unknown_word", path, { found: shown(value), accepted: ["true", "false", ...words] })]
      : [wrongType("yes-no", value, path)];
  };

const number =
  (most: number): Check =>
  (value, path) => {
    if (typeof value !== "number" && typeof value !== "string") return [wrongType("number", value, path)];
    const found = shown(value);
    if (!isPlainNumber(value)) return [expected("number_malformed", path, { found })];
    return isFromZeroTo(most, value) ? [] : [expected("number_out_of_range", path, { found, least: 0, most })];
  };

/** The facts of a person as the contract writes them. */
const FACTS: Readonly<Record<string, Check | Readonly<Record<string, Check>>>> = {
  id: text,
  name: text,
  unit: text,
  status: word("PNS", "PPPK", "CPNS"),
  jabatan: word("jpt", "administrator", "pengawas", "fungsional", "pelaksana"),
  kualifikasi: { pendidikan: word(...DEGREES), syaratPendidikan: word(...DEGREES) },
  kompetensi: {
    diklatKepemimpinan: yesOrNo(),
    diklatFungsional: yesOrNo("tidak-dipersyaratkan"),
    jpTeknis: number(9_999),
    seminar: yesOrNo(),
  },
  kinerja: { predikat: word(...RATINGS), nilai: number(100) },
  disiplin: { hukuman: word("tidak-pernah", "ringan", "sedang", "berat") },
  tambahan: {},
};

/** What every person has, whatever the profile. */
const NEEDED = ["status", "jabatan", "kompetensi"];

/** All that is wrong, in the order of `PersonFacts`; in each object keys that nothing reads come last. */
export function expectedIssues(value: unknown): readonly ExpectedIssue[] {
  if (!isObjectWithNames(value)) return [expected("not_an_object", [], { found: shown(value) })];
  return [
    ...Object.entries(FACTS).flatMap(([key, check]) => {
      const given = value[key];
      if (given === undefined)
        return NEEDED.includes(key) ? [expected("missing_fact", [key], { fact: key, alternatives: [] })] : [];
      return typeof check === "function" ? check(given, [key]) : groupIssues(check, given, key);
    }),
    ...unknownKeys(value, [], Object.keys(FACTS)),
  ];
}

function groupIssues(checks: Readonly<Record<string, Check>>, given: unknown, group: string): readonly ExpectedIssue[] {
  if (!isObjectWithNames(given)) return [expected("not_an_object", [group], { found: shown(given) })];
  return [
    ...Object.entries(checks).flatMap(([key, check]) =>
      given[key] === undefined ? [] : check(given[key], [group, key]),
    ),
    ...unknownKeys(given, [group], Object.keys(checks)),
  ];
}

function unknownKeys(given: object, path: readonly string[], accepted: readonly string[]): readonly ExpectedIssue[] {
  const issues: ExpectedIssue[] = [];
  for (const key in given) {
    if (!accepted.includes(key)) issues.push(expected("unknown_key", [...path, key], { key: shown(key), accepted }));
  }
  return issues;
}

/** A date, a map, a list or a number in a box is no object with facts; neither must it pass for one where nothing is given. */
function isObjectWithNames(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names: string[] = [];
  for (const name in value) names.push(name);
  return names.length > 0 || Object.prototype.toString.call(value) === "[object Object]";
}

/** Digits with at most one decimal point, as numbers or texts; zero has no sign. */
function isPlainNumber(value: number | string): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  return /^-?[0-9]{1,400}([.][0-9]{1,400})?$/.test(value) && !/^-[0.]+$/.test(value);
}

/** Compared as whole numbers of the last decimal place, so that nothing is rounded. */
function isFromZeroTo(most: number, value: number | string): boolean {
  if (typeof value === "number") return value >= 0 && value <= most;
  if (value.startsWith("-")) return false;
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction) <= BigInt(most) * 10n ** BigInt(fraction.length);
}

function wrongType(type: string, value: unknown, path: readonly string[]): ExpectedIssue {
  return expected("wrong_type", path, { expected: type, found: shown(value) });
}

function expected(code: string, path: readonly string[], params: ExpectedIssue["params"]): ExpectedIssue {
  return { code, path, params };
}

/** A value in a message: what is long is cut, what has parts is not written out. */
function shown(value: unknown): string {
  const written =
    typeof value === "function"
      ? "function"
      : Object.is(value, -0)
        ? "-0"
        : Array.isArray(value)
          ? "[…]"
          : typeof value === "object" && value !== null
            ? "{…}"
            : String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
