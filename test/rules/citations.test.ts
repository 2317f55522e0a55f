// Citations: which of them hold in a year, how their years are written, and when two are the same.

import { describe, expect, it } from "vitest";
import type { Citation, Citations, Years } from "../../src/doors/profile.js";
import { citedIn, citedYears, isSameCitation, provisionText } from "../doors/rules.js";

const holding = (provision: string, years?: Years): Citation => ({
  instrument: "i",
  provision,
  evidence: "verbatim",
  ...(years && { years }),
});

describe("the citations that hold in a year", () => {
  const cite: Citations = [
    holding("always"),
    holding("to 2021", { to: 2021 }),
    holding("2021 and 2022", { from: 2021, to: 2022 }),
    holding("from 2023", { from: 2023 }),
  ];

  it.each([
    [2019, ["always", "to 2021"]],
    [2020, ["always", "to 2021"]],
    [2021, ["always", "to 2021", "2021 and 2022"]],
    [2022, ["always", "2021 and 2022"]],
    [2023, ["always", "from 2023"]],
    [2031, ["always", "from 2023"]],
    [undefined, ["always", "to 2021", "2021 and 2022", "from 2023"]],
  ])("%s: both ends of their years included", (year, provisions) => {
    expect(citedIn(cite, year).map((one) => one.provision)).toEqual(provisions);
  });

  it("keep their years, which say why the others are not there", () => {
    expect(citedIn(cite, 2022)).toStrictEqual([cite[0], cite[2]]);
  });

  it("are all of them where none holds: nothing stands without a source", () => {
    const past: Citations = [holding("to 2021", { to: 2021 }), holding("2022", { from: 2022, to: 2022 })];
    expect(citedIn(past, 2024)).toBe(past);
    expect(citedIn(past, 2022)).toStrictEqual([past[1]]);
  });

  it("are the very list where all hold", () => {
    const ever: Citations = [holding("a"), holding("b", { from: 2020 })];
    expect(citedIn(ever, 2020)).toBe(ever);
    expect(citedIn(cite, undefined)).toBe(cite);
  });
});

describe("the years of a citation", () => {
  it.each<[Years, string]>([
    [{ to: 2021 }, "–2021"],
    [{ from: 2022 }, "2022–"],
    [{ from: 2021, to: 2022 }, "2021–2022"],
    [{ from: 2022, to: 2022 }, "2022"],
  ])("%j are written %s", (years, text) => {
    expect(citedYears(years)).toBe(text);
  });
});

describe("the place in an instrument", () => {
  it("is as the law writes it, or in the language asked for", () => {
    const described = { id: "hasil 2023", en: "results of 2023" };
    expect([provisionText("Pasal 8", "id"), provisionText("Pasal 8", "en")]).toEqual(["Pasal 8", "Pasal 8"]);
    expect([provisionText(described, "id"), provisionText(described, "en")]).toEqual(["hasil 2023", "results of 2023"]);
  });
});

describe("two citations", () => {
  const one: Citation = {
    instrument: "i",
    provision: { id: "pasal", en: "article" },
    evidence: "verbatim",
    years: { from: 2021, to: 2022 },
  };

  it("are the same where all parts are", () => {
    expect(isSameCitation(one, structuredClone(one))).toBe(true);
    expect(isSameCitation(holding("a"), holding("a"))).toBe(true);
  });

  it.each<[string, Partial<Citation>]>([
    ["instrument", { instrument: "j" }],
    ["evidence", { evidence: "inferred" }],
    ["provision", { provision: "pasal" }],
    ["provision in one language", { provision: { id: "pasal", en: "section" } }],
    ["first year", { years: { from: 2020, to: 2022 } }],
    ["last year", { years: { from: 2021, to: 2023 } }],
    ["last year, which is open", { years: { from: 2021 } }],
    ["years, which are all", { years: undefined }],
  ])("of another %s are two", (_what, other) => {
    expect(isSameCitation(one, { ...one, ...other })).toBe(false);
    expect(isSameCitation({ ...one, ...other }, one)).toBe(false);
  });
});
