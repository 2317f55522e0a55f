// Nothing in the data can become markup, and nothing in the page asks for anything from outside.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup, renderReport } from "../doors/report.js";
import { caseOf, regency } from "../support/report/recaps.js";

const HOSTILE = [
  "<script>alert(1)</script>",
  `</style><img src="http://example.org/x.png" onerror="alert(1)">`,
  `" onmouseover="alert(1)`,
  "' x='",
  "</title></head>",
  "]]></svg><svg onload=alert(1)>",
  "\u202Eabc\u202C",
  "{a|text} ${b}",
  "&lt;b&gt;",
  "\u0000\uD800",
];

/** Names of all elements of a page, and of their attributes. */
function vocabulary(page: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, tag = "", attributes = ""] of page.matchAll(/<([a-zA-Z!/][^\s>]*)((?:[^>"]|"[^"]*")*)>/g)) {
    names.add(tag);
    for (const [, name = ""] of attributes.matchAll(/ ([^\s="]+)="[^"]*"/g)) names.add(`@${name}`);
  }
  return names;
}

const usual = vocabulary(renderReport(regency.recap, regency.profile, { locale: "id", statement: true }));
/** Names that every object has of itself. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const name = fc.oneof(
  fc.constantFrom(...INHERITED),
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((two) => two.join("")),
);

describe("a hostile name of a unit, and a hostile title", () => {
  it("bring no element and no attribute into the page", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), name, fc.boolean(), (units, title, mask) => {
        const { recap, profile } = caseOf(units.map((unit) => [unit, 2]));
        const page = renderReport(recap, profile, { locale: "en", title, mask, statement: true });
        expect([...vocabulary(page)].filter((one) => !usual.has(one) && one !== "@colspan")).toEqual([]);
        expect(page).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/u);
      }),
      { numRuns: 20 },
    );
  });

  it.each(HOSTILE.slice(0, 9))("%s stands in the table as it is", (unit) => {
    const { recap, profile } = caseOf([[unit, 4]]);
    const page = renderReport(recap, profile, { locale: "id" });
    expect(page).toContain(markup`<bdi class="unit">${unit}</bdi>`.markup);
  });
});

describe("a unit named as something that every object has", () => {
  it.each(INHERITED)("%s is drawn as any other name, and changes no object", (unit) => {
    const drawn = (given: string) => {
      const { recap, profile } = caseOf([[given, 2]]);
      const page = renderReport(recap, profile, { locale: "id", title: "x" });
      return page.replaceAll(given, "?");
    };
    // The same letters in another order, so as wide.
    const other = unit.split("").reverse().join("");
    expect(INHERITED).not.toContain(other);
    const before = drawn(other);
    expect(drawn(unit)).toBe(before);
    const added: string[] = [];
    for (const key in {}) added.push(key);
    expect(added).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(INHERITED);
    expect(before).not.toContain("NaN");
  });
});

describe("the page", () => {
  const page = renderReport(regency.recap, regency.profile, { locale: "id", statement: true });

  it("has a strict policy before anything that could load", () => {
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style"));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
  });

  it("loads nothing, runs nothing", () => {
    expect(page).not.toMatch(/https?:|url\(|@import|<script|<iframe|<object|<embed|javascript:| on[a-z]+=/i);
    expect([...page.matchAll(/ (?:src|href|xlink:href)="([^"#][^"]*)"/g)].map((one) => one[1])).toEqual(["data:,"]);
  });

  it("is the same for the same recap, and has each id once", () => {
    expect(renderReport(regency.recap, regency.profile, { locale: "id", statement: true })).toBe(page);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((one) => one[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...page.matchAll(/ (?:href="#|aria-labelledby=")([^"]+)"/g)].map((one) => one[1]);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has headings in order, tables with captions, charts with words", () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map((one) => Number(one[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(page.split("<table>").length).toBe(page.split("<caption ").length);
    const charts = [...page.matchAll(/class="chart" role="img" aria-label="([^"]*)"/g)];
    expect(charts.length).toBe(5);
    expect(charts.every(([, label = ""]) => label.length > 20)).toBe(true);
  });
});
