// What is wrong with the choice of a profile and of readings. Expected: the doc comments of `IssueParams`, the contract,
// and the register of open points in the regulation page.

import { describe, expect, it } from "vitest";
import { defineProfile, safeCreateScorer } from "../../src/doors/profile.js";
import type { ScorerOptions } from "../../src/doors/scorer.js";
import { createScorer, editions, formatIssues, type Issue, type ProfileSource } from "../../src/index.js";
import { issue } from "../doors/issue.js";
import { changed, remove, set } from "../support/issues/changed-edition.js";
import { errorThrownBy, inAnyOrder, issuesThrownBy } from "../support/issues/outcomes.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const KNOWN_YEARS = ["2019–2022", "2023", "2024", "2025–"];
const KNOWN_PROFILES = [
  "2019",
  "2023",
  "2024",
  "2025",
  "2019@1",
  "2019@2",
  "2023@1",
  "2023@2",
  "2024@1",
  "2024@2",
  "2025@1",
];

const OPEN_IN_2019 = [
  "fractions-between-bands",
  "fractions-between-kinerja-brackets",
  "low-predikat",
  "deemed-taken",
  "missing-skp",
  "missing-education",
  "discipline-look-back",
  "training-windows",
  "degree-not-listed",
  "special-standing",
  "half-year-skp",
  "mean-before-category",
];
const OPEN_IN_2023 = [
  "fractions-between-bands",
  "kualifikasi-scale",
  "kualifikasi-below-requirement",
  "development-split",
  "jp-credit",
  "low-predikat",
  "missing-skp",
  "missing-education",
  "discipline-look-back",
  "evidence-window",
  "training-windows",
  "degree-not-listed",
  "special-standing",
  "mean-before-category",
  "combining-pns-and-pppk",
  "deemed-taken",
];

/** What stands in the way of a scorer, for options that the types would not let through as well. */
function issuesOfOptions(options: unknown): readonly Issue[] {
  return issuesThrownBy(() => createScorer(options as ScorerOptions));
}

/** What stands in the way of readings. */
const issuesOfReadings = (year: number, interpretations: unknown) =>
  issuesOfOptions({ profile: `${String(year)}@1`, interpretations });

const malformed = (found: string) => [issue("year_malformed", ["year"], { found })];

const notKnown = (found: string, known: readonly string[], suggestion: string | null) =>
  issue("interpretation_not_known", ["interpretations", found], { found, known, suggestion });

const noAlternative = (interpretation: string, found: string, known: readonly string[], suggestion: string | null) =>
  issue("alternative_not_known", ["interpretations", interpretation], { interpretation, found, known, suggestion });

const notSwitchable = (interpretation: string, decidedBy: "facts" | "aggregation") =>
  issue("interpretation_not_switchable", ["interpretations", interpretation], { interpretation, decidedBy });

const contradiction = (
  interpretation: string,
  alternative: string,
  codes: Issue<"alternative_invalid">["params"]["codes"],
) => issue("alternative_invalid", ["interpretations"], { interpretation, alternative, codes });

describe("selection_missing", () => {
  it.each([
    ["no option", {}],
    ["a year that is undefined", { year: undefined }],
    ["a year and a profile that are undefined", { year: undefined, profile: undefined }],
    ["readings only", { interpretations: { "fractions-between-bands": "round" } }],
  ])("%s: there is no implicit year", (_, options) => {
    expect(issuesOfOptions(options)).toStrictEqual([issue("selection_missing", [], {})]);
  });

  it("no options at all are a selection that is missing, and no crash", () => {
    expect(issuesOfOptions(undefined)).toStrictEqual([issue("selection_missing", [], {})]);
  });
});

describe("year_malformed", () => {
  it.each([
    ["a text", "2024", "2024"],
    ["an empty text", "", ""],
    ["a broken number", 2024.5, "2024.5"],
    ["NaN", Number.NaN, "NaN"],
    ["Infinity", Number.POSITIVE_INFINITY, "Infinity"],
    ["null", null, "null"],
    ["true", true, "true"],
    ["a bigint", 2024n, "2024"],
    ["a list with a year", [2024], "[…]"],
    ["an object", { from: 2024 }, "{…}"],
    ["a date", new Date(0), "{…}"],
    ["a boxed year", Object(2024) as unknown, "{…}"],
  ])("%s is not a year", (_, year, found) => {
    expect(issuesOfOptions({ year })).toStrictEqual(malformed(found));
  });

  it.each(KNOWN_PROFILES)("a year as text is not a year beside the profile %s either", (profile) => {
    expect(issuesOfOptions({ profile, year: "2024" })).toStrictEqual(malformed("2024"));
  });
});

describe("year_not_known", () => {
  it.each([2018, 2000, 1, 0, -2019, Number.MIN_SAFE_INTEGER])("no rules are known for %i", (year) => {
    expect(issuesOfOptions({ year })).toStrictEqual([issue("year_not_known", ["year"], { year, known: KNOWN_YEARS })]);
  });

  it.each([
    [2019, "2019"],
    [2022, "2019"],
    [2023, "2023"],
    [2024, "2024"],
    [2025, "2025"],
    [2031, "2025"],
  ])("the year %i is known", (year, id) => {
    expect(createScorer({ year }).summary.id).toBe(id);
  });
});

describe("profile_not_yet_in_force", () => {
  it.each([
    ["2019@1", 2018, 2019],
    ["2023@1", 2022, 2023],
    ["2023@1", 2018, 2023],
    ["2024@1", 2023, 2024],
  ])("the profile %s does not hold yet in %i", (profile, year, from) => {
    expect(issuesOfOptions({ profile, year })).toStrictEqual([
      issue("profile_not_yet_in_force", ["year"], { profile: profile.slice(0, 4), year, from }),
    ]);
  });
});

describe("profile_ended", () => {
  it.each([
    ["2019@1", 2023, 2022],
    ["2019@1", 2024, 2022],
    ["2023@1", 2024, 2023],
    ["2023@1", 2030, 2023],
  ])("the profile %s no longer holds in %i", (profile, year, to) => {
    expect(issuesOfOptions({ profile, year })).toStrictEqual([
      issue("profile_ended", ["year"], { profile: profile.slice(0, 4), year, to }),
    ]);
  });

  it.each([
    ["2019@1", 2019],
    ["2019@1", 2022],
    ["2023@1", 2023],
    ["2024@1", 2024],
    ["2024@1", 2100],
  ])("the profile %s holds in %i", (profile, year) => {
    expect(createScorer({ profile, year }).summary).toMatchObject({ id: profile.slice(0, 4), revision: 1 });
  });

  it("a profile of one's own can end too", () => {
    const profile = defineProfile(
      changed("2024@1", set(["id"], "kota-1"), set(["measurementYears"], { from: 2024, to: 2025 })) as never,
    );
    expect(issuesOfOptions({ profile, year: 2026 })).toStrictEqual([
      issue("profile_ended", ["year"], { profile: "kota-1", year: 2026, to: 2025 }),
    ]);
  });
});

describe("profile_not_known", () => {
  it.each(["2018", "2022", "", "2024 ", "edition2024", "__proto__", "constructor"])(
    "there is no profile %j",
    (profile) => {
      const issues = [issue("profile_not_known", ["profile"], { found: profile, known: KNOWN_PROFILES })];
      expect(issuesOfOptions({ profile })).toStrictEqual(issues);
      expect(issuesOfOptions({ profile, year: 2024 })).toStrictEqual(issues);
    },
  );

  it("a long id is cut", () => {
    const found = `${"2024".repeat(15)}…`;
    expect(issuesOfOptions({ profile: "2024".repeat(20) })).toStrictEqual([
      issue("profile_not_known", ["profile"], { found, known: KNOWN_PROFILES }),
    ]);
  });
});

describe("a profile of one's own that is malformed", () => {
  it("is refused, whether or not a year is named", () => {
    const profile = changed("2019@1", remove(["bands", "list", 2]));
    for (const options of [{ profile }, { profile, year: 2019 }]) {
      expect(issuesOfOptions(options)).toContainEqual(
        expect.objectContaining({ code: "range_gap", params: { from: 71, to: 80 } }),
      );
    }
  });
});

describe("interpretation_not_known", () => {
  it.each([
    [2019, "fractions-between-band", OPEN_IN_2019, "fractions-between-bands"],
    [2019, "Missing SKP", OPEN_IN_2019, "missing-skp"],
    [2019, "competence-as-duty", OPEN_IN_2019, null],
    [2023, "half_year_skip", OPEN_IN_2023, null],
    [2023, "kualifikasi_scale", OPEN_IN_2023, "kualifikasi-scale"],
    [2023, "jp-credits", OPEN_IN_2023, "jp-credit"],
    [2023, "", OPEN_IN_2023, null],
    [2023, "toString", OPEN_IN_2023, null],
  ])("the edition of %i has no open point %j", (year, found, known, suggestion) => {
    expect(issuesOfReadings(year, { [found]: "round" })).toStrictEqual([notKnown(found, known, suggestion)]);
  });

  it("a key __proto__ of the options' own is an open point that nobody knows", () => {
    expect(issuesOfReadings(2019, JSON.parse('{"__proto__": "round"}'))).toStrictEqual([
      notKnown("__proto__", OPEN_IN_2019, null),
    ]);
  });

  it("an inherited key is not a choice", () => {
    const inherited: unknown = Object.create({ "fractions-between-bands": "lower-bound" });
    expect(
      createScorer({ year: 2019, interpretations: inherited as Record<string, string> }).summary.choices,
    ).toStrictEqual({});
  });
});

describe("alternative_not_known", () => {
  const policies = ["upper-bound", "lower-bound", "round"];

  it.each([
    [2019, "fractions-between-bands", "lower_bound", policies, "lower-bound"],
    [2019, "fractions-between-bands", "rounds", policies, "round"],
    [2019, "fractions-between-bands", "median", policies, null],
    [2019, "fractions-between-bands", "", policies, null],
    [2019, "low-predikat", "15-10-1", ["15-5-1", "15-10-5"], "15-10-5"],
    [2019, "half-year-skp", "mean", ["as-given"], null],
    [2019, "training-windows", "calendar-year", ["calendar-years", "rolling-months"], "calendar-years"],
    [2024, "kualifikasi-scale", "levels of 2019", ["against-requirement", "levels-of-2019"], "levels-of-2019"],
    [2024, "deemed-taken", "counts-as-takn", ["earns-nothing", "counts-as-taken"], "counts-as-taken"],
    [2024, "development-split", "equal", ["items-of-2019"], null],
    [2024, "pppk-hours", "constructor", ["20-jp", "24-jp", "no-hours"], null],
  ])("in %i the open point %s has no reading %j", (year, interpretation, found, known, suggestion) => {
    expect(issuesOfReadings(year, { [interpretation]: found })).toStrictEqual([
      noAlternative(interpretation, found, known, suggestion),
    ]);
  });

  it.each([
    [null, "null"],
    [5, "5"],
    [true, "true"],
    [["round"], "[…]"],
    [{ id: "round" }, "{…}"],
  ])("%j is no reading", (wanted, found) => {
    expect(issuesOfReadings(2019, { "fractions-between-bands": wanted })).toStrictEqual([
      noAlternative("fractions-between-bands", found, policies, null),
    ]);
  });
});

describe("interpretation_not_switchable", () => {
  it.each([
    [2019, "discipline-look-back", "five-years", "facts"],
    [2019, "training-windows", "rolling-months", "facts"],
    [2019, "degree-not-listed", "latest", "facts"],
    [2019, "special-standing", "left-out", "facts"],
    [2019, "mean-before-category", "category-of-exact-mean", "aggregation"],
    [2023, "combining-pns-and-pppk", "mean-of-groups", "aggregation"],
    [2024, "evidence-window", "windows-of-2019", "facts"],
  ] as const)("in %i a scorer cannot switch %s to %s", (year, interpretation, reading, decidedBy) => {
    expect(issuesOfReadings(year, { [interpretation]: reading })).toStrictEqual([
      notSwitchable(interpretation, decidedBy),
    ]);
  });

  it.each([
    [2019, "training-windows", "calendar-years"],
    [2019, "half-year-skp", "as-given"],
    [2019, "mean-before-category", "round-then-category"],
    [2024, "evidence-window", "measured-year"],
  ])("in %i naming the edition's own reading of %s is no switch", (year, interpretation, reading) => {
    expect(createScorer({ year, interpretations: { [interpretation]: reading } }).summary.choices).toStrictEqual({});
  });
});

describe("alternative_invalid", () => {
  it.each(["1-point", "20-points"])(
    "the table of 2019 knows no degree below the requirement, so it cannot give it %s",
    (reading) => {
      // The reading changes a key that the other one's rule does not have.
      const expected = [
        contradiction("kualifikasi-scale + kualifikasi-below-requirement", `levels-of-2019 + ${reading}`, [
          "unknown_key",
        ]),
      ];
      const scale = { "kualifikasi-scale": "levels-of-2019" };
      const below = { "kualifikasi-below-requirement": reading };
      for (const year of [2023, 2024]) {
        expect(issuesOfReadings(year, { ...scale, ...below })).toStrictEqual(expected);
        expect(issuesOfReadings(year, { ...below, ...scale })).toStrictEqual(expected);
      }
    },
  );

  it.each([
    ["missing-hours", "reject"],
    ["pppk-hours", "24-jp"],
    ["pppk-hours", "no-hours"],
  ])("a duty that is taken away by one reading cannot be changed by %s = %s", (interpretation, reading) => {
    expect(issuesOfReadings(2024, { "competence-as-duty": "right", [interpretation]: reading })).toMatchObject([
      {
        code: "alternative_invalid",
        path: ["interpretations"],
        params: { interpretation: `competence-as-duty + ${interpretation}`, alternative: `right + ${reading}` },
      },
    ]);
  });

  it.each([
    ["kualifikasi-scale", "levels-of-2019"],
    ["kualifikasi-below-requirement", "1-point"],
    ["competence-as-duty", "right"],
    ["missing-hours", "reject"],
    ["pppk-hours", "24-jp"],
  ])("%s = %s alone is valid", (interpretation, reading) => {
    const { summary } = createScorer({ profile: "2024@1", interpretations: { [interpretation]: reading } });
    expect(summary.choices).toStrictEqual({ [interpretation]: reading });
  });

  it.each([
    [2019, { "fractions-between-bands": "round", "low-predikat": "15-10-5" }],
    [2019, { "fractions-between-bands": "lower-bound", "fractions-between-kinerja-brackets": "lower-bound" }],
    [2019, { "missing-skp": "one-point", "missing-education": "zero-points" }],
    [2023, { "kualifikasi-scale": "levels-of-2019", "missing-education": "zero-points" }],
    [2024, { "jp-credit": "proportional", "deemed-taken": "counts-as-taken" }],
    [2024, { "kualifikasi-below-requirement": "20-points", "missing-hours": "reject", "pppk-hours": "24-jp" }],
  ])("in %i readings that do not contradict each other can be chosen together: %j", (year, interpretations) => {
    expect(createScorer({ profile: `${String(year)}@1`, interpretations }).summary.choices).toStrictEqual(
      interpretations,
    );
  });
});

describe("two readings at a time", () => {
  const contradicting: Readonly<Record<EditionId, readonly string[]>> = {
    "2019@1": [],
    "2023@1": [
      "kualifikasi-scale=levels-of-2019 kualifikasi-below-requirement=1-point",
      "kualifikasi-scale=levels-of-2019 kualifikasi-below-requirement=20-points",
    ],
    "2024@1": [
      "kualifikasi-scale=levels-of-2019 kualifikasi-below-requirement=1-point",
      "kualifikasi-scale=levels-of-2019 kualifikasi-below-requirement=20-points",
      "competence-as-duty=right missing-hours=reject",
      "competence-as-duty=right pppk-hours=24-jp",
      "competence-as-duty=right pppk-hours=no-hours",
    ],
  };

  it.each(["2019@1", "2023@1", "2024@1"] as const)(
    "the edition %s refuses just those that contradict each other",
    (id) => {
      const edition: ProfileSource = editions[id];
      const readings = edition.interpretations
        .filter((one) => one.decidedBy === "scoring")
        .flatMap((one) => one.alternatives.map((alternative) => [one.id, alternative.id] as const));
      const refused = readings.flatMap((first, index) =>
        readings.slice(index + 1).flatMap((second) => {
          if (first[0] === second[0]) return [];
          const interpretations = Object.fromEntries([first, second]);
          const outcome = safeCreateScorer({ profile: id, interpretations });
          if (outcome.success) return [];
          expect(outcome.issues.map((one) => one.code)).toStrictEqual(["alternative_invalid"]);
          return [`${first.join("=")} ${second.join("=")}`];
        }),
      );
      expect(refused).toStrictEqual(contradicting[id]);
    },
  );
});

describe("all issues of the readings at once", () => {
  const interpretations = {
    "fractions-between-band": "round",
    "fractions-between-bands": "down",
    "training-windows": "rolling-months",
    "mean-before-category": "category-of-exact-mean",
    "low-predikat": "15-10-5",
  };
  const issues = [
    notKnown("fractions-between-band", OPEN_IN_2019, "fractions-between-bands"),
    noAlternative("fractions-between-bands", "down", ["upper-bound", "lower-bound", "round"], null),
    notSwitchable("training-windows", "facts"),
    notSwitchable("mean-before-category", "aggregation"),
  ];

  it("each mistake has an issue, and what is right has none", () => {
    expect(inAnyOrder(issuesOfReadings(2019, interpretations))).toStrictEqual(inAnyOrder(issues));
  });

  it("the message has a line for each", () => {
    const error = errorThrownBy(() => createScorer({ year: 2019, interpretations }));
    expect(error.message).toBe(formatIssues(error.issues, { locale: "en" }));
    expect(error.message.split("\n")).toHaveLength(4);
  });
});

describe("readings that are no named readings", () => {
  it.each([
    [1, "1"],
    ["fractions-between-bands", "fractions-between-bands"],
    [[], "[…]"],
    [true, "true"],
  ])("%j is refused", (interpretations, found) => {
    expect(issuesOfReadings(2024, interpretations)).toStrictEqual([
      issue("not_an_object", ["interpretations"], { found }),
    ]);
  });
});
