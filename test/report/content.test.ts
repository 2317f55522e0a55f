// What the page says besides its figures: standing, open points, sources, the statement, and what is left out.

import { describe, expect, it } from "vitest";
import { Decimal } from "../doors/number.js";
import { escape, type Recap, renderReport } from "../doors/report.js";
import { agencyProfile, caseOf, regency } from "../support/report/recaps.js";

const pageOf = ({ recap, profile }: typeof regency, options: Partial<Parameters<typeof renderReport>[2]> = {}) =>
  renderReport(recap, profile, { locale: "id", ...options });

describe("a page in two languages", () => {
  it("names its language, its title and the year", () => {
    expect(pageOf(regency)).toContain('<html lang="id">');
    expect(pageOf(regency)).toContain("tahun pengukuran 2024");
    const english = pageOf(regency, { locale: "en", title: "Nusa Rimba" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("<title>Nusa Rimba</title>");
    expect(english).toContain("measurement year 2024");
  });
});

describe("how far to trust the figures", () => {
  it.each([
    [caseOf([["A", 3]], { year: 2019 }), "Aturan resmi"],
    [regency, "Aturan menurut laporan"],
    [caseOf([["A", 3]], { profile: agencyProfile }), "Aturan instansi sendiri"],
  ])("follows the profile's standing", (one, words) => {
    expect(pageOf(one)).toContain(`<strong>${words}</strong>`);
  });
});

describe("nobody measured", () => {
  const nobody = caseOf([]);
  const page = pageOf(nobody, { statement: true });

  it("has no index, says why, and has no chart", () => {
    expect(page).toContain("Belum ada indeks");
    expect(page).toContain("Tidak ada pegawai yang diukur, sehingga tidak ada rata-rata");
    expect(page).not.toContain('role="img"');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("shows units of which nobody is measured without rank and index", () => {
    const rejected = caseOf([
      ["Hanya ditolak", 0],
      ["Dinas", 16],
    ]);
    expect(pageOf(rejected)).toContain("Dinas");
    const none: Recap = { ...rejected.recap, byUnit: { ...rejected.recap.byUnit, whole: nobody.recap.byUnit.whole } };
    expect(pageOf({ ...rejected, recap: none })).toContain("Belum ada indeks");
  });
});

describe("units", () => {
  it("come with the highest index first; equal ones share a rank", () => {
    const page = pageOf(regency);
    const table = page.slice(page.indexOf('id="t-units"'));
    const places = [...table.matchAll(/<tr data-at="byUnit\.groups\.(\d+)">/g)].map((one) => Number(one[1]));
    const indexes = places.map((place) => Number(regency.recap.byUnit.groups[place]?.index));
    expect(indexes).toEqual([...indexes].sort((a, b) => b - a));
    expect(places).toHaveLength(regency.recap.byUnit.groups.length);
  });

  it("that are not known at all are not ranked", () => {
    expect(pageOf(caseOf([[null, 5]]))).toContain("Data tidak menyebutkan unit.");
  });

  it("without a name are called so", () => {
    const page = pageOf(
      caseOf([
        [" ", 4],
        [null, 4],
      ]),
    );
    expect(page).toContain("(tanpa nama)");
    expect(page).toContain("Tidak diketahui");
  });

  it("of 5,000 the first 300 stand in the table, 30 in the chart, and the page says so", () => {
    const many = caseOf([["Dinas", 1]]);
    const [group] = many.recap.byUnit.groups;
    const groups = Array.from({ length: 5_000 }, (_, index) => ({ ...group!, group: { unit: `Unit ${index}` } }));
    const page = pageOf({ ...many, recap: { ...many.recap, byUnit: { ...many.recap.byUnit, groups } } });
    expect(page.split('<bdi class="unit">')).toHaveLength(301);
    expect(page).toContain("30 unit teratas dari 5.000");
    expect(page).toContain("300 unit dengan indeks tertinggi dari 5.000");
    expect(page).toContain("CSV atau JSON");
  });
});

describe("a masked page of many units", () => {
  const one = caseOf([["Dinas", 5]]);
  const [group] = one.recap.byUnit.groups;
  /** 400 units of five people, and before them 350 of one person, each with a higher index than theirs. */
  const groups = Array.from({ length: 750 }, (_, place) => ({
    ...group!,
    group: { unit: place < 350 ? `Kecil ${place}` : `Besar ${place}` },
    ...(place < 350 && { people: 1, measured: 1, index: new Decimal(99) }),
  }));
  const shownIn = (mask: boolean) =>
    [
      ...pageOf({ ...one, recap: { ...one.recap, byUnit: { ...one.recap.byUnit, groups } } }, { mask }).matchAll(
        /<tr data-at="byUnit\.groups\.(\d+)">/g,
      ),
    ].map(([, place]) => Number(place));

  it("shows none for an index that it withholds; each row says where its unit stands in the whole recap", () => {
    expect(shownIn(true)).toEqual(Array.from({ length: 300 }, (_, place) => 350 + place));
    expect(shownIn(false)).toEqual(Array.from({ length: 300 }, (_, place) => place));
  });
});

describe("a masked page", () => {
  const page = pageOf(
    caseOf([
      ["Unit 199001012020121001", 30],
      ["Sekda", 1],
    ]),
    { mask: true },
  );

  it("withholds the figures of fewer than three people, and says so", () => {
    expect(page).toContain('<td class="hidden" colspan="7">disamarkan</td>');
    expect(page).toContain("kurang dari tiga pegawai");
  });

  it("shows no long run of digits in a name", () => {
    expect(page).not.toContain("199001012020121001");
    expect(page).toContain(`Unit ${"•".repeat(18)}`);
  });
});

describe("open points of law", () => {
  const page = pageOf(regency);

  it("that results hang on stand with question, reading, alternatives and why", () => {
    const { openPoints } = regency.recap.byUnit.whole;
    expect(openPoints.length).toBeGreaterThan(2);
    for (const { id, reading } of openPoints) {
      const point = regency.profile.interpretations.find((one) => one.id === id)!;
      const texts = [point.question, point.chosen, point.why, ...point.alternatives.map((one) => one.label)];
      for (const text of texts) expect(page).toContain(escape(text.id));
      expect(page).toContain(`<code>${id}=${reading}</code>`);
    }
  });

  it("of combining are all there", () => {
    expect(page).toContain("<code>mean-before-category=round-then-category</code>");
    expect(page).toContain("<code>combining-pns-and-pppk=head-count</code>");
  });

  it("that were switched say so, and name the profile's own reading", () => {
    const interpretations = {
      ...regency.recap.byUnit.interpretations,
      "combining-pns-and-pppk": "mean-of-groups",
    } as const;
    const switched = { ...regency.recap, byUnit: { ...regency.recap.byUnit, interpretations } };
    expect(pageOf({ ...regency, recap: switched })).toContain("Diubah oleh pengguna; bacaan profil sendiri:");
  });

  it("that the profile's register does not have are named by their ids", () => {
    const profile = { ...regency.profile, interpretations: [] };
    expect(pageOf({ ...regency, profile })).toContain("<h4><code>combining-pns-and-pppk</code></h4>");
  });
});

describe("the rules and their sources", () => {
  const agency = caseOf([["Dinas", 12]], { profile: agencyProfile });
  const page = pageOf(agency, { locale: "en" });

  it("name id, revision, hash and base, and who answers for an agency's own", () => {
    const { hash, base } = agency.recap.byUnit.profile;
    for (const text of [hash, base!.hash, "Personnel agency of Contoh", "profile 2024, revision"])
      expect(page).toContain(text);
  });

  it("list every instrument, with the places cited", () => {
    for (const { title } of agency.profile.instruments) expect(page).toContain(escape(title.en));
    expect(page).toContain('<span lang="id">pasal 4</span>');
  });

  it("take weights, dimensions and duties from the profile", () => {
    expect(page).toContain("<small>of 46</small>");
    expect(page).toContain("Certificate of competence");
    expect(pageOf(caseOf([["A", 4]], { year: 2019 }))).toContain("Profil ini tidak memuat kewajiban.");
  });

  it("name readings that were switched for scoring", () => {
    const switched = caseOf([["A", 9]], { year: 2024, interpretations: { "fractions-between-bands": "round" } });
    expect(pageOf(switched)).toContain("<code>fractions-between-bands=round</code>");
  });
});

describe("the statement of article 18", () => {
  it("stands only where it is asked for", () => {
    expect(pageOf(regency)).not.toContain("Yang bertanda tangan");
  });

  it.each(["id", "en"] as const)("is in Indonesian, with blanks, and says what is not known (%s)", (locale) => {
    const page = pageOf(regency, { locale, statement: true });
    const statement = page.slice(page.indexOf('<section class="statement"'));
    expect(statement).toContain('lang="id"');
    expect(statement).toContain("adalah valid, lengkap, dan terkini.");
    expect(statement).toContain("Susunan dan bunyi selebihnya dari formulir Lampiran II tidak diketahui");
    expect(statement.split('class="blank"')).toHaveLength(8);
    expect(statement.includes('<div class="aside" lang="en">')).toBe(locale === "en");
    expect(statement).toContain(numberInIndonesian(String(regency.recap.byUnit.whole.index)));
  });
});

function numberInIndonesian(digits: string): string {
  return digits.replace(".", ",");
}
