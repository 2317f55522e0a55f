// The shape of profiles and of extensions, place by place: what is just right, what is just wrong, and what is said to be
// accepted there. Expected: the types of `ProfileSource` and `ProfileExtension` and what their comments allow.

import { describe, expect, it } from "vitest";
import { safeDefineProfile, safeExtendProfile } from "../../src/doors/profile.js";
import { editions, type Issue } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { changed, remove, set, type Path } from "../support/issues/changed-edition.js";
import { issuesOf } from "../support/issues/outcomes.js";
import { own } from "../support/profile/agency.js";

const long = (length: number) => "x".repeat(length);
/** A text as an issue shows it. */
const shown = (value: unknown) => {
  const text = Array.isArray(value) ? "[…]" : typeof value === "object" && value !== null ? "{…}" : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

// ── where things stand: 2019 has brackets and tables, 2024 comparisons and a duty ──

const DEGREE = ["dimensions", 0, "rules", 0];
const HOURS = ["dimensions", 1, "rules", 0, "cases", 2, "rules", 0];
const VALUE = ["dimensions", 2, "rules", 0, "cases", 1, "rules", 0];
const TRAINING = ["dimensions", 1, "rules", 0, "cases", 1, "rules", 0];
const PUNISHMENT = ["dimensions", 3, "rules", 0];
const CITE = ["bands", "cite", 0];
const POINT = ["interpretations", 0];
const DUTY = ["duties", 0];

const cite = [{ instrument: "ip-asn", provision: "x", evidence: "interpretation" }];
const cited = (value: string) => ({ value, cite });
const text = { id: "x", en: "x" };
const POINTS = '"0".."100"';

type EditionId = "2019@1" | "2024@1";

/** At a place: values that are accepted, and values that are refused, each with what is said to be accepted. */
interface Place {
  readonly edition?: EditionId;
  readonly path: Path;
  readonly right: readonly unknown[];
  readonly wrong: readonly (readonly [value: unknown, expected: string, at?: Path])[];
}

const textAt = (path: Path, edition: EditionId = "2019@1"): Place => ({
  edition,
  path,
  right: ["x", long(2_000)],
  wrong: [
    ["", "text"],
    [long(2_001), "text"],
    [5, "string"],
    [null, "string"],
  ],
});
const decimalAt = (path: Path, most: number, edition: EditionId = "2019@1"): Place => {
  const expected = `"0".."${String(most)}"`;
  return {
    edition,
    path,
    right: ["0", String(most), `${String(most)}.0000`, "0.0001"],
    wrong: [
      ...[`${String(most)}.0001`, String(most + 1), "-1", "+1", ".5", "5.", "1,5", "1e1", "0.00001", "x", ""].map(
        (value) => [value, expected] as const,
      ),
      [5, "string"],
    ],
  };
};
const yearAt = (path: Path): Place => ({
  path,
  right: [1900, 9999],
  wrong: [
    [1899, "year"],
    [10_000, "year"],
    [2019.5, "int"],
    ["2019", "number"],
  ],
});
const idAt = (path: Path, edition: EditionId = "2019@1"): Place => ({
  edition,
  path,
  right: ["a", "Z", "9", "2019.r1+x-", `a${long(79)}`],
  wrong: [
    ...["", "-a", ".a", "+a", "a_b", "a b", "é", "a\n", `a${long(80)}`].map((value) => [value, "id"] as const),
    [5, "string"],
  ],
});
const wholeAt = (path: Path): Place => ({
  path,
  right: [0, 100],
  wrong: [
    [-1, "0..100"],
    [101, "0..100"],
    [0.5, "int"],
    ["0", "number"],
  ],
});

const places: readonly Place[] = [
  textAt(["title", "id"]),
  textAt(["title", "en"]),
  textAt(["bands", "list", 0, "label", "en"]),
  textAt(["instruments", 0, "title", "id"]),
  textAt([...PUNISHMENT, "label", "en"]),
  textAt([...POINT, "question", "id"]),
  textAt([...POINT, "chosen", "id"]),
  textAt([...POINT, "why", "en"]),
  textAt([...POINT, "alternatives", 0, "label", "en"]),
  textAt([...DUTY, "label", "id"], "2024@1"),
  {
    path: [...CITE, "provision"],
    right: ["x", long(2_000), text, { id: long(2_000), en: "x" }],
    wrong: [
      ["", "provision"],
      [long(2_001), "provision"],
      [5, "string | object"],
      [null, "string | object"],
      [{ id: "", en: "x" }, "text", ["id"]],
      [{ id: "x", en: long(2_001) }, "text", ["en"]],
    ],
  },
  {
    path: [...CITE, "years"],
    right: [{}, { from: 2019 }, { to: 2019 }, { from: 1900, to: 9999 }],
    wrong: [
      [2019, "object"],
      [{ from: 1899 }, "year", ["from"]],
      [{ to: 10_000 }, "year", ["to"]],
      [{ to: "2019" }, "number", ["to"]],
    ],
  },
  yearAt(["measurementYears", "from"]),
  yearAt(["measurementYears", "to"]),
  idAt(["id"]),
  idAt([...CITE, "instrument"]),
  idAt(["instruments", 0, "id"]),
  idAt(["bands", "list", 0, "id"]),
  idAt(["bands", "interpretation"]),
  idAt([...PUNISHMENT, "id"]),
  idAt([...PUNISHMENT, "interpretation"]),
  idAt([...POINT, "id"]),
  idAt([...POINT, "choice"]),
  idAt([...POINT, "alternatives", 0, "id"]),
  idAt([...DUTY, "id"], "2024@1"),
  idAt([...DUTY, "openWhen", "missing"], "2024@1"),
  idAt([...DUTY, "openWhen", "unmet"], "2024@1"),
  decimalAt(["dimensions", 3, "weight"], 100),
  decimalAt([...PUNISHMENT, "points", "berat", "value"], 100),
  decimalAt([...VALUE, "brackets", 0, "points", "value"], 100),
  decimalAt([...HOURS, "points", "value"], 100),
  decimalAt([...HOURS, "atLeast", "value"], 9999),
  decimalAt([...DUTY, "requires", 0, "atLeast", "value"], 9999, "2024@1"),
  decimalAt([...DEGREE, "above", "value"], 100, "2024@1"),
  decimalAt(["dimensions", 1, "cap", "value"], 100, "2024@1"),
  wholeAt(["bands", "list", 0, "from"]),
  wholeAt(["bands", "list", 0, "to"]),
  wholeAt([...VALUE, "brackets", 0, "from"]),
  wholeAt([...VALUE, "brackets", 0, "to"]),
  {
    path: [...PUNISHMENT, "withheld"],
    right: [cited("0"), cited("100")],
    wrong: [
      ["5", "object"],
      [cited("101"), POINTS, ["value"]],
      [{ value: "5" }, "array", ["cite"]],
      [{ value: "5", cite: [] }, "citation", ["cite"]],
    ],
  },
  {
    path: [...HOURS, "credit"],
    right: [
      "all-or-nothing",
      { proportional: { decimals: 0, rounding: "up" } },
      { proportional: { decimals: 4, rounding: "half-even" } },
    ],
    wrong: [
      [5, "all-or-nothing"],
      [{}, "object", ["proportional"]],
      [{ proportional: { rounding: "up" } }, "number", ["proportional", "decimals"]],
      [{ proportional: { decimals: -1, rounding: "up" } }, "0..4", ["proportional", "decimals"]],
      [{ proportional: { decimals: 5, rounding: "up" } }, "0..4", ["proportional", "decimals"]],
      [{ proportional: { decimals: 1.5, rounding: "up" } }, "int", ["proportional", "decimals"]],
      [{ proportional: { decimals: 1, rounding: 5 } }, "half-up | half-even | down | up", ["proportional", "rounding"]],
    ],
  },
  { path: [...HOURS, "strict"], right: [true, false], wrong: [["true", "boolean"]] },
  {
    path: [...PUNISHMENT, "refuses"],
    right: [[], ["berat"]],
    wrong: [
      ["berat", "array"],
      [[5], "string", [0]],
    ],
  },
  {
    edition: "2024@1",
    path: [...DEGREE, "order"],
    right: [[], [["S1"]]],
    wrong: [
      ["S1", "array"],
      [["S1"], "array", [0]],
      [[[5]], "string", [0, 0]],
    ],
  },
  {
    edition: "2024@1",
    path: [...DEGREE, "whenRequirementMissing"],
    right: ["reject", { outcome: "equal", cite }, { outcome: "above", cite, interpretation: "x" }],
    wrong: [
      [5, "reject"],
      [{ outcome: "equal" }, "array", ["cite"]],
      [{ outcome: 5, cite }, "above | equal | below", ["outcome"]],
    ],
  },
  {
    edition: "2024@1",
    path: [...DEGREE, "against"],
    right: ["kualifikasi.pendidikan", "tambahan.x", { word: "S1", cite }],
    wrong: [
      [{ word: 5, cite }, "string", ["word"]],
      [{ word: "S1", cite: [] }, "citation", ["cite"]],
    ],
  },
  {
    path: ["revision"],
    right: [1, 1_000],
    wrong: [
      [0, "1, 2, 3…"],
      [-1, "1, 2, 3…"],
    ],
  },
  {
    path: ["base"],
    right: [{ id: "2019", revision: 1, hash: "x" }],
    wrong: [
      ["2019", "object"],
      [{ id: "a b", revision: 1, hash: "x" }, "id", ["id"]],
      [{ id: "2019", revision: 1.5, hash: "x" }, "int", ["revision"]],
      [{ id: "2019", revision: 1, hash: 5 }, "string", ["hash"]],
    ],
  },
  {
    path: ["replaced"],
    right: [{}, { "a.b": "c" }],
    wrong: [
      ["a.b", "record"],
      [{ "a.b": 5 }, "string", ["a.b"]],
    ],
  },
  {
    path: ["measures"],
    right: [["PNS"]],
    wrong: [
      [[], "status"],
      ["PNS", "array"],
    ],
  },
  { path: ["bands", "cite"], right: [cite], wrong: [[[], "citation"]] },
  ...(["least", "most"] as const).map(
    (limit): Place => ({
      path: ["facts"],
      right: [0, 1e9, 0.1234].map((value) => ({ x: { kind: "number", label: text, [limit]: value } })),
      wrong: [-1, 1e9 + 1, 0.12345, 1e300].map(
        (value) => [{ x: { kind: "number", label: text, [limit]: value } }, "0..1000000000", ["x", limit]] as const,
      ),
    }),
  ),
  {
    path: ["facts"],
    right: ["x", "X-_9", `a${long(39)}`, "proto"].map((name) => ({ [name]: { kind: "flag", label: text } })),
    wrong: ["9x", "-x", "x y", "x.y", "é", "", `a${long(40)}`, "constructor", "toString"].map(
      (name) => [{ [name]: { kind: "flag", label: text } }, "a-z A-Z 0-9 _ -", [name]] as const,
    ),
  },
  {
    path: ["facts"],
    right: ["a", "9", "é", "Sangat Baik", "a.b_c-d", "trues", "values", `a${long(79)}`].map((word) => ({
      x: { kind: "word", label: text, words: [word] },
    })),
    wrong: [
      ...["true", "false", "undefined", "value", "cite", "", " a", "a ", "-a", "a,b", "a|b", `a${long(80)}`].map(
        (word) =>
          [{ x: { kind: "word", label: text, words: [word] } }, "a-z A-Z 0-9 . _ -", ["x", "words", 0]] as const,
      ),
      [{ x: { kind: "word", label: text, words: [] } }, "word", ["x", "words"]],
      [{ x: { kind: "word", label: text } }, "array", ["x", "words"]],
      [{ x: { kind: "flag" } }, "object", ["x", "label"]],
    ],
  },
];

const isOfShape = ({ code }: Issue) => ["profile_malformed", "unknown_word", "unknown_key"].includes(code);
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
/** What stands at the place that an issue names; the name itself where that is what is wrong. */
const foundAt = (value: unknown, at: Path, expected: string) =>
  expected === "a-z A-Z 0-9 _ -" ? String(at.at(-1)) : shown(valueAt(value, at));

const named = (list: readonly Place[]) =>
  list.map((place, index) => [`${place.path.join(".")} (${String(index)})`, place] as const);

describe("in a profile", () => {
  const issuesWith = (edition: EditionId, path: Path, value: unknown): readonly Issue[] => {
    const outcome = safeDefineProfile(changed(edition, set(path, value)));
    return outcome.success ? [] : outcome.issues;
  };

  it.each(named(places))("%s: what is just right has the shape", (_name, { edition = "2019@1", path, right }) => {
    for (const value of right) {
      expect(issuesWith(edition, path, value).filter(isOfShape), JSON.stringify(value)).toEqual([]);
    }
  });

  it.each(named(places))(
    "%s: what is just wrong is told once, and why",
    (_name, { edition = "2019@1", path, wrong }) => {
      for (const [value, expected, at = []] of wrong) {
        const params = { expected, found: foundAt(value, at, expected) };
        expect(issuesWith(edition, path, value), JSON.stringify(value)).toStrictEqual([
          issue("profile_malformed", [...path, ...at], params),
        ]);
      }
    },
  );

  const FACTS = [
    "kualifikasi.pendidikan",
    "kualifikasi.syaratPendidikan",
    "kompetensi.diklatKepemimpinan",
    "kompetensi.diklatFungsional",
    "kompetensi.jpTeknis",
    "kompetensi.seminar",
    "kinerja.predikat",
    "kinerja.nilai",
    "disiplin.hukuman",
  ];

  it.each(["tambahan.a", "tambahan.Z", "tambahan.a-b_9", `tambahan.a${long(39)}`])(
    "%s is the path of a fact, which the profile lacks",
    (fact) => {
      expect(issuesWith("2019@1", [...PUNISHMENT, "fact"], fact)).toContainEqual(
        issue("fact_not_declared", [...PUNISHMENT, "fact"], { fact: fact, known: [] }),
      );
    },
  );

  it.each(["tambahan", "tambahan.", "tambahan.9", "tambahan.-a", "tambahan.a b", "tambahan.a.b", "tambahanxa"])(
    "%s is no path of a fact",
    (fact) => {
      for (const found of [fact, `x${fact}`, `tambahan.a${long(40)}`]) {
        expect(issuesWith("2019@1", [...PUNISHMENT, "fact"], found)).toMatchObject([
          { code: "unknown_word", path: [...PUNISHMENT, "fact"], params: { found: shown(found), accepted: FACTS } },
        ]);
      }
    },
  );

  it.each<[Path, readonly string[], EditionId?]>([
    [["standing"], ["official", "reported", "agency", "draft"]],
    [
      ["measures", 0],
      ["PNS", "PPPK", "CPNS"],
    ],
    [
      [...CITE, "evidence"],
      ["verbatim", "secondary", "practice", "inferred", "interpretation"],
    ],
    [
      ["bands", "fractions"],
      ["upper-bound", "lower-bound", "round"],
    ],
    [
      [...VALUE, "fractions"],
      ["upper-bound", "lower-bound", "round"],
    ],
    [
      ["dimensions", 0, "id"],
      ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
    ],
    [
      ["dimensions", 1, "rules", 0, "by"],
      ["jabatan", "status", "kinerja"],
    ],
    [
      [...PUNISHMENT, "whenMissing"],
      ["reject", "no-points"],
    ],
    [[...HOURS, "credit"], ["all-or-nothing"]],
    [
      [...POINT, "decidedBy"],
      ["scoring", "facts", "aggregation"],
    ],
    [
      [...POINT, "alternatives", 0, "change", "bands", "fractions"],
      ["upper-bound", "lower-bound", "round"],
    ],
    [[...DEGREE, "whenRequirementMissing"], ["reject"], "2024@1"],
    [[...DUTY, "dimension"], ["kualifikasi", "kompetensi", "kinerja", "disiplin"], "2024@1"],
    [[...DUTY, "whenMissing"], ["unmet", "reject"], "2024@1"],
    [[...DUTY, "requires", 0, "status", 0], ["PNS", "PPPK", "CPNS"], "2024@1"],
  ])("%j holds one of %j", (path, accepted, edition = "2019@1") => {
    expect(issuesWith(edition, path, "~~~~~~~~~~~~")).toStrictEqual([
      issue("unknown_word", path, { found: "~~~~~~~~~~~~", accepted, suggestion: null }),
    ]);
    for (const other of [5, true]) {
      const found = issuesWith(edition, path, other);
      expect(found).toMatchObject([{ code: "profile_malformed", path, params: { found: String(other) } }]);
    }
  });

  const RULE = ["id", "label", "whenMissing", "interpretation", "withheld", "kind", "fact"];
  const PROFILE = [
    "id",
    "revision",
    "standing",
    "title",
    "authority",
    "base",
    "measurementYears",
    "measures",
    "instruments",
    "facts",
    "dimensions",
    "bands",
    "duties",
    "interpretations",
    "replaced",
  ];
  const VALUED = ["value", "cite", "interpretation"];
  const CHANGE = [...POINT, "alternatives", 0, "change"];

  it.each<[what: string, path: Path, accepted: readonly string[], edition?: EditionId]>([
    ["the profile", [], PROFILE],
    ["its title", ["title"], ["id", "en"]],
    ["its years", ["measurementYears"], ["from", "to"]],
    ["an instrument", ["instruments", 0], ["id", "title", "fullTitle", "note"]],
    ["a dimension", ["dimensions", 0], ["id", "weight", "cite", "rules", "cap"]],
    ["a cap", ["dimensions", 1, "cap"], ["value", "cite"], "2024@1"],
    ["a citation", CITE, ["instrument", "provision", "evidence", "years"]],
    ["a table", DEGREE, [...RULE, "points", "refuses"]],
    ["a value in a table", [...PUNISHMENT, "points", "berat"], VALUED],
    [
      "a comparison",
      DEGREE,
      [...RULE, "against", "whenRequirementMissing", "order", "above", "equal", "below"],
      "2024@1",
    ],
    ["brackets", VALUE, [...RULE, "fractions", "fractionsInterpretation", "brackets"]],
    ["one of the brackets", [...VALUE, "brackets", 0], ["from", "to", "points"]],
    ["yes or no", TRAINING, [...RULE, "points", "words"]],
    [
      "a threshold",
      HOURS,
      [...RULE, "atLeast", "strict", "points", "credit", "creditInterpretation", "roundingInterpretation"],
    ],
    ["a choice", ["dimensions", 1, "rules", 0], ["kind", "by", "cases"]],
    ["a case", ["dimensions", 1, "rules", 0, "cases", 0], ["when", "rules"]],
    ["the categories", ["bands"], ["fractions", "interpretation", "list", "cite"]],
    ["a category", ["bands", "list", 0], ["from", "to", "id", "label"]],
    [
      "a duty",
      DUTY,
      [
        "id",
        "label",
        "dimension",
        "fact",
        "requires",
        "exempt",
        "whenMissing",
        "ceilings",
        "cite",
        "interpretation",
        "openWhen",
      ],
      "2024@1",
    ],
    ["what a duty requires", [...DUTY, "requires", 0], ["status", "atLeast"], "2024@1"],
    ["how much", [...DUTY, "requires", 0, "atLeast"], VALUED, "2024@1"],
    ["when a duty is open", [...DUTY, "openWhen"], ["missing", "unmet"], "2024@1"],
    ["an open point", POINT, ["id", "question", "decidedBy", "choice", "chosen", "alternatives", "why", "cite"]],
    ["a reading", [...POINT, "alternatives", 0], ["id", "label", "change"]],
    ["a change", CHANGE, ["bands", "dimensions", "rules", "duties"]],
    ["a change of the categories", [...CHANGE, "bands"], ["fractions"]],
  ])("an unknown key of %s says which there are", (_what, path, accepted, edition = "2019@1") => {
    expect(issuesWith(edition, [...path, "~~~~~~~~~~~~~~~~"], 1)).toStrictEqual([
      issue("unknown_key", [...path, "~~~~~~~~~~~~~~~~"], { key: "~~~~~~~~~~~~~~~~", accepted, suggestion: null }),
    ]);
  });

  it.each<[what: string, path: Path, value: unknown, at: Path, accepted: readonly string[], edition?: EditionId]>([
    ["a base", ["base"], { id: "2019", revision: 1, hash: "x" }, [], ["id", "revision", "hash"]],
    ["the years of a citation", [...CITE, "years"], { from: 2019 }, [], ["from", "to"]],
    ["a provision", [...CITE, "provision"], text, [], ["id", "en"]],
    ["an added flag", ["facts"], { x: { kind: "flag", label: text } }, ["x"], ["label", "unit", "kind"]],
    [
      "an added number",
      ["facts"],
      { x: { kind: "number", label: text } },
      ["x"],
      ["label", "unit", "kind", "least", "most"],
    ],
    [
      "an added word",
      ["facts"],
      { x: { kind: "word", label: text, words: ["a"] } },
      ["x"],
      ["label", "unit", "kind", "words"],
    ],
    ["points for nothing", [...PUNISHMENT, "whenMissing"], cited("1"), [], VALUED],
    [
      "credit",
      [...HOURS, "credit"],
      { proportional: { decimals: 1, rounding: "up" } },
      ["proportional"],
      ["decimals", "rounding"],
    ],
    ["a level", [...DEGREE, "against"], { word: "S1", cite }, [], ["word", "cite", "interpretation"], "2024@1"],
    [
      "an outcome",
      [...DEGREE, "whenRequirementMissing"],
      { outcome: "equal", cite },
      [],
      ["outcome", "cite", "interpretation"],
      "2024@1",
    ],
    [
      "an exemption",
      [...DUTY, "exempt"],
      [{ status: ["CPNS"], cite }],
      [0],
      ["status", "cite", "interpretation"],
      "2024@1",
    ],
    ["a ceiling", [...DUTY, "ceilings"], [{ on: "total", at: "60", cite }], [0], ["on", "at", "cite"], "2024@1"],
    [
      "rules replaced by a reading",
      [...CHANGE, "dimensions"],
      { disiplin: { rules: [] } },
      ["disiplin"],
      ["rules", "cap"],
    ],
    [
      "the dimensions of a reading",
      [...CHANGE, "dimensions"],
      { disiplin: { rules: [] } },
      [],
      ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
    ],
  ])("an unknown key of %s too", (_what, path, value, at, accepted, edition = "2019@1") => {
    const odd: unknown = structuredClone(value);
    (valueAt(odd, at) as Record<string, unknown>)["~~~~~~~~~~~~~~~~"] = 1;
    expect(issuesWith(edition, path, odd)).toStrictEqual([
      issue("unknown_key", [...path, ...at, "~~~~~~~~~~~~~~~~"], {
        key: "~~~~~~~~~~~~~~~~",
        accepted,
        suggestion: null,
      }),
    ]);
  });

  it.each<[Path, string, EditionId?]>([
    [["id"], "string"],
    [["revision"], "number"],
    [["title"], "object"],
    [["measures"], "array"],
    [["instruments"], "array"],
    [["bands"], "object"],
    [["bands", "cite"], "array"],
    [["bands", "list", 0, "label"], "object"],
    [["dimensions", 0, "weight"], "string"],
    [["dimensions", 0, "cite"], "array"],
    [["dimensions", 0, "rules"], "array"],
    [[...PUNISHMENT, "id"], "string"],
    [[...PUNISHMENT, "label"], "object"],
    [[...PUNISHMENT, "points"], "record"],
    [[...PUNISHMENT, "points", "berat", "cite"], "array"],
    [[...VALUE, "brackets"], "array"],
    [[...VALUE, "brackets", 0, "points"], "object"],
    [[...HOURS, "atLeast"], "object"],
    [[...HOURS, "points"], "object"],
    [["dimensions", 1, "rules", 0, "cases"], "array"],
    [["dimensions", 1, "rules", 0, "cases", 0, "when"], "array"],
    [["dimensions", 1, "rules", 0, "cases", 0, "rules"], "array"],
    [["duties"], "array"],
    [["interpretations"], "array"],
    [[...POINT, "alternatives"], "array"],
    [[...POINT, "alternatives", 0, "change"], "object"],
    [[...DEGREE, "order"], "array", "2024@1"],
    [[...DEGREE, "above"], "object", "2024@1"],
    [[...DEGREE, "equal"], "object", "2024@1"],
    [[...DEGREE, "below"], "object", "2024@1"],
    [[...DUTY, "requires"], "array", "2024@1"],
    [[...DUTY, "requires", 0, "status"], "array", "2024@1"],
    [[...DUTY, "requires", 0, "atLeast"], "object", "2024@1"],
    [[...DUTY, "ceilings"], "array", "2024@1"],
    [[...DUTY, "cite"], "array", "2024@1"],
    [["dimensions", 1, "cap", "cite"], "array", "2024@1"],
  ])("%j must be there", (path, expected, edition = "2019@1") => {
    const { at } = { at: path.at(-1) };
    expect(at).toBeDefined();
    expect(issuesOf(safeDefineProfile(changed(edition, remove(path))))).toStrictEqual([
      issue("profile_malformed", path, { expected, found: "undefined" }),
    ]);
  });
});

// ── extensions ──

const figure = (most: number) => `0..${String(most)} (max. 4 desimal / decimals)`;
const figureAt = (path: Path, most: number): Place => ({
  path,
  right: [0, most, "0", String(most), 0.0001, "0.0001"],
  wrong: [-1, most + 1, most + 0.5, 0.00001, "-1", String(most + 1), "0.00001", "1,5", "1e1", ""].map(
    (value) => [value, figure(most)] as const,
  ),
});
const anyTextAt = (path: Path): Place => ({
  path,
  right: ["x", long(2_000), text],
  wrong: [
    ["", "text"],
    [long(2_001), "text"],
    [5, "string | object"],
    [{ id: "x", en: "" }, "text", ["en"]],
  ],
});
const R = ["rules", "disiplin.hukuman"];
const ADDED = {
  id: "disiplin.x",
  kind: "flag",
  label: "x",
  fact: "kompetensi.seminar",
  whenMissing: "no-points",
  points: 1,
};

const ofExtension: readonly Place[] = [
  anyTextAt(["title"]),
  anyTextAt(["authority"]),
  anyTextAt(["instruments", 0, "title"]),
  anyTextAt(["instruments", 0, "fullTitle"]),
  anyTextAt(["instruments", 0, "note"]),
  anyTextAt([...R, "label"]),
  anyTextAt(["duties", "x", "label"]),
  anyTextAt(["facts", "x", "unit"]),
  anyTextAt(["facts", "x", "label"]),
  anyTextAt(["bands", "list", 0, "label"]),
  anyTextAt(["add", "disiplin", 0, "label"]),
  idAt(["id"]),
  idAt(["add", "disiplin", 0, "id"]),
  idAt(["bands", "list", 0, "id"]),
  {
    path: ["revision"],
    right: [1, 7],
    wrong: [
      [0, "1, 2, 3…"],
      [1.5, "int"],
      ["1", "number"],
    ],
  },
  {
    path: ["rescale", "decimals"],
    right: [0, 4],
    wrong: [
      [-1, "0..4"],
      [5, "0..4"],
      [1.5, "int"],
    ],
  },
  figureAt(["weights", "kinerja"], 100),
  figureAt([...R, "above"], 100),
  figureAt([...R, "equal"], 100),
  figureAt([...R, "below"], 100),
  figureAt(["rules", "kompetensi.jam-pengembangan", "points"], 100),
  figureAt(["rules", "kompetensi.jam-pengembangan", "points", "value"], 100),
  figureAt([...R, "points", "berat"], 100),
  figureAt([...R, "words", "berat"], 100),
  figureAt([...R, "brackets", 0, "points"], 100),
  // A text that is no number may be a word that was meant otherwise, and is told as one.
  { ...figureAt([...R, "whenMissing"], 100), wrong: [-1, 101, 0.00001].map((value) => [value, figure(100)] as const) },
  figureAt([...R, "atLeast"], 9999),
  figureAt(["duties", "x", "requires", 0, "atLeast"], 9999),
  wholeAt(["bands", "list", 0, "from"]),
  wholeAt([...R, "brackets", 0, "to"]),
  {
    path: ["add", "disiplin", 0, "for"],
    right: ["jpt", ["jpt"]],
    wrong: [
      ["", "text"],
      [[], "…"],
      [[""], "text", [0]],
      [5, "string | array"],
    ],
  },
  { path: ["duties", "x", "ceilings", 0, "at"], right: [5, "5"], wrong: [[true, "string | number"]] },
  {
    path: ["interpretations", "x"],
    right: [null, "a"],
    wrong: [
      ["a b", "id"],
      [{ choice: "a b", chosen: "x" }, "id", ["choice"]],
    ],
  },
];

/** Put a value at a place of an extension, with whatever must stand around it. */
function extensionWith(path: Path, value: unknown): unknown {
  const around: Readonly<Record<string, object>> = {
    instruments: { instruments: own.instruments },
    facts: { facts: { x: { kind: "flag", label: "x" } } },
    bands: { bands: { list: [{ id: "x", from: 0, to: 100, label: "x" }] } },
    add: { add: { disiplin: [ADDED] } },
  };
  const near: Readonly<Record<string, object>> = {
    points: path.at(-1) === "value" ? { value: 1 } : {},
    brackets: [{ from: 0, to: 100, points: 1 }],
    requires: [{ status: ["PNS"], atLeast: 1 }],
    ceilings: [{ on: "total", at: 1 }],
  };
  const whole = structuredClone({ ...own, ...around[String(path[0])] }) as unknown;
  let holder = whole as Record<string | number, unknown>;
  for (const [index, key] of path.entries()) {
    if (index === path.length - 1) holder[key] = value;
    else holder = (holder[key] ??= structuredClone(near[String(key)] ?? {})) as typeof holder;
  }
  return whole;
}

describe("in an extension", () => {
  const issuesWith = (path: Path, value: unknown): readonly Issue[] => {
    const outcome = safeExtendProfile(editions["2024@1"], extensionWith(path, value));
    return outcome.success ? [] : outcome.issues;
  };

  it.each(named(ofExtension))("%s: what is just right has the shape", (_name, { path, right }) => {
    for (const value of right) {
      const found = issuesWith(path, value).filter(({ code }) => code === "profile_malformed");
      expect(found, JSON.stringify(value)).toEqual([]);
    }
  });

  it.each(named(ofExtension))("%s: what is just wrong is told once, and why", (_name, { path, wrong }) => {
    for (const [value, expected, at = []] of wrong) {
      expect(issuesWith(path, value), JSON.stringify(value)).toStrictEqual([
        issue("profile_malformed", [...path, ...at], { expected, found: shown(valueAt(value, at)) }),
      ]);
    }
  });

  it("a target of more than 200 characters is none", () => {
    const issuesOfTarget = (target: string) => issuesWith(["rules", target], null).map(({ code }) => code);
    expect(issuesOfTarget(long(200))).toEqual(["change_target_not_known"]);
    expect(issuesWith(["rules", long(201)], null)).toStrictEqual([
      issue("profile_malformed", ["rules", long(201)], { expected: "id@…", found: shown(long(201)) }),
    ]);
  });

  it.each<[Path, readonly string[]]>([
    [["standing"], ["agency", "draft"]],
    [
      ["caps", 0],
      ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
    ],
    [
      ["rescale", "dimensions", 0],
      ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
    ],
    [
      ["measures", 0],
      ["PNS", "PPPK", "CPNS"],
    ],
    [
      ["bands", "fractions"],
      ["upper-bound", "lower-bound", "round"],
    ],
    [
      [...R, "kind"],
      ["lookup", "compare", "bracket", "flag", "threshold"],
    ],
    [
      [...R, "fractions"],
      ["upper-bound", "lower-bound", "round"],
    ],
    [
      ["add", "disiplin", 0, "kind"],
      ["lookup", "compare", "bracket", "flag", "threshold"],
    ],
    [
      ["duties", "x", "dimension"],
      ["kualifikasi", "kompetensi", "kinerja", "disiplin"],
    ],
    [
      ["duties", "x", "whenMissing"],
      ["unmet", "reject"],
    ],
    [
      ["duties", "x", "requires", 0, "status", 0],
      ["PNS", "PPPK", "CPNS"],
    ],
    [
      ["duties", "x", "ceilings", 0, "on"],
      ["dimension", "total", "category"],
    ],
  ])("%j holds one of %j", (path, accepted) => {
    const lists = ["caps", "measures"].includes(String(path[0])) || path[1] === "dimensions";
    const [holder, word] = lists ? [path.slice(0, -1), ["~~~~~~~~~~~~"]] : [path, "~~~~~~~~~~~~"];
    expect(issuesWith(holder, word)).toStrictEqual([
      issue("unknown_word", path, { found: "~~~~~~~~~~~~", accepted, suggestion: null }),
    ]);
  });

  const CHANGEABLE = [
    "against",
    "order",
    "points",
    "above",
    "equal",
    "below",
    "atLeast",
    "words",
    "brackets",
    "fractions",
    "credit",
  ];

  it.each<[what: string, path: Path, accepted: readonly string[]]>([
    ["an instrument", ["instruments", 0], ["id", "title", "fullTitle", "note"]],
    ["the source", ["cite"], ["instrument", "provision", "evidence", "years"]],
    ["the weights", ["weights"], ["kualifikasi", "kompetensi", "kinerja", "disiplin"]],
    ["a scaling", ["rescale"], ["dimensions", "decimals"]],
    ["a rule", R, [...CHANGEABLE, "kind", "label", "fact", "whenMissing"]],
    ["an added rule", ["add", "disiplin", 0], [...CHANGEABLE, "id", "kind", "label", "fact", "whenMissing", "for"]],
    ["brackets", [...R, "brackets", 0], ["from", "to", "points"]],
    ["the categories", ["bands"], ["fractions", "list"]],
    ["a category", ["bands", "list", 0], ["from", "to", "id", "label"]],
    ["a duty", ["duties", "x"], ["label", "dimension", "fact", "requires", "whenMissing", "ceilings"]],
    ["what a duty requires", ["duties", "x", "requires", 0], ["status", "atLeast"]],
    ["a ceiling", ["duties", "x", "ceilings", 0], ["on", "at", "cite"]],
  ])("an unknown key of %s says which there are", (_what, path, accepted) => {
    const key = "~~~~~~~~~~~~~~~~";
    expect(issuesWith([...path, key], 1)).toStrictEqual([
      issue("unknown_key", [...path, key], { key, accepted, suggestion: null }),
    ]);
  });
});
