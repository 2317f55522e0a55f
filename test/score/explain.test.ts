// The explanation: everything that a person may ask about a score stands in it, in both languages and both formats.

import { describe, expect, it } from "vitest";
import { type Citations, defineProfile, type Evidence, type LeafRule, type Rule } from "../../src/doors/profile.js";
import {
  createScorer,
  editions,
  explain,
  type LocaleId,
  type PersonFacts,
  type ProfileSource,
  readResult,
  type Result,
} from "../../src/index.js";

/** The first revisions: these figures were computed for them. */
type EditionId = "2019@1" | "2023@1" | "2024@1";

const LOCALES = ["id", "en"] as const;
const FORMATS = ["text", "markdown"] as const;

const base: PersonFacts = {
  status: "PNS",
  jabatan: "fungsional",
  kualifikasi: { pendidikan: "S1", syaratPendidikan: "S1" },
  kompetensi: {},
  kinerja: { predikat: "baik" },
  disiplin: { hukuman: "tidak-pernah" },
};

/** A handful in each edition: every kind of reason, duty, cap, and open point. */
const people: readonly (readonly [string, EditionId, PersonFacts])[] = [
  [
    "between two brackets, and deemed taken",
    "2019@1",
    { ...base, kinerja: { nilai: "75.5" }, kompetensi: { diklatFungsional: "tidak-dipersyaratkan" } },
  ],
  [
    "within a bracket",
    "2019@1",
    {
      ...base,
      jabatan: "jpt",
      kinerja: { nilai: 90 },
      kompetensi: { diklatKepemimpinan: true, jpTeknis: 20, seminar: true },
    },
  ],
  [
    "a low rating",
    "2019@1",
    { ...base, jabatan: "pengawas", kinerja: { predikat: "kurang" }, kompetensi: { diklatFungsional: true } },
  ],
  [
    "capped",
    "2023@1",
    {
      ...base,
      kinerja: { predikat: "sangat-baik" },
      kompetensi: { diklatFungsional: true, jpTeknis: "20.5", seminar: true },
    },
  ],
  [
    "below the requirement",
    "2023@1",
    { ...base, status: "PPPK", kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" }, kompetensi: { jpTeknis: 7 } },
  ],
  [
    "above the requirement",
    "2023@1",
    { ...base, jabatan: "administrator", kualifikasi: { pendidikan: "S3", syaratPendidikan: "S1" } },
  ],
  [
    "12.5 of 20 JP",
    "2024@1",
    { ...base, jabatan: "pelaksana", kompetensi: { jpTeknis: "12.5", seminar: true, diklatKepemimpinan: true } },
  ],
  [
    "a PPPK without hours",
    "2024@1",
    { ...base, status: "PPPK", kinerja: { predikat: "sangat-kurang" }, disiplin: { hukuman: "berat" } },
  ],
  [
    "a duty met, nothing deemed",
    "2024@1",
    { ...base, kompetensi: { diklatFungsional: "tidak-dipersyaratkan", jpTeknis: 20 } },
  ],
];

const evidenceWords: Readonly<Record<LocaleId, Readonly<Record<Evidence, string>>>> = {
  id: {
    verbatim: "bunyi peraturan",
    secondary: "menurut laporan",
    practice: "praktik",
    inferred: "disimpulkan dari angka terbit",
    interpretation: "penafsiran",
  },
  en: {
    verbatim: "wording of the regulation",
    secondary: "as reported",
    practice: "practice",
    inferred: "inferred from published figures",
    interpretation: "interpretation",
  },
};
const words = {
  id: { of: "dari", required: "Wajib", shown: "ditunjukkan", short: "kurang", reading: "Dibaca", other: "Bila" },
  en: { of: "of", required: "Required", shown: "shown", short: "short", reading: "Read as", other: "If" },
};

const number = (digits: { toString(): string }, locale: LocaleId) =>
  locale === "id" ? digits.toString().replace(".", ",") : digits.toString();
/** Markdown's special characters with a backslash, as the text stands in Markdown. */
const inFormat = (text: string, format: "text" | "markdown") =>
  format === "text" ? text : text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
const leaves = (rules: readonly Rule[]): readonly LeafRule[] =>
  rules.flatMap((rule) => (rule.kind === "choose" ? rule.cases.flatMap((one) => leaves(one.rules)) : [rule]));

function citedIn(profile: ProfileSource, cite: Citations, locale: LocaleId): string[] {
  return cite.map(({ instrument, provision, evidence }) => {
    const title = profile.instruments.find((one) => one.id === instrument)!.title[locale];
    return `${title}, ${typeof provision === "string" ? provision : provision[locale]} (${evidenceWords[locale][evidence]})`;
  });
}

const every = people.flatMap(([name, edition, facts]) =>
  LOCALES.flatMap((locale) => FORMATS.map((format) => [edition, name, locale, format, facts] as const)),
);

describe("an explanation", () => {
  it.each(every)(
    "%s, %s, in %s as %s: says points, rule, provision and how sure it is for each part",
    (edition, _name, locale, format, facts) => {
      const result = createScorer({ profile: edition }).score(facts);
      const text = explain(result, { locale, format });
      const profile: ProfileSource = editions[edition];
      const rules = profile.dimensions.flatMap((one) => leaves(one.rules));
      const says = (what: string) => {
        expect(text).toContain(inFormat(what, format));
      };
      const { of } = words[locale];

      says(`IP ASN ${number(result.total, locale)} ${of} 100: ${result.category.label[locale]}`);
      says(profile.title[locale]);
      for (const { score, weight, subDimensions, cap } of Object.values(result.dimensions)) {
        says(`: ${number(score, locale)} ${of} ${number(weight, locale)}`);
        for (const { id, points, most, cite } of subDimensions) {
          const label = rules.find((rule) => rule.id === id)!.label[locale];
          says(`${number(points, locale)} ${of} ${number(most, locale)}  ${label}: `);
          for (const citation of citedIn(profile, cite, locale)) says(citation);
        }
        if (cap?.sum.greaterThan(cap.at) === true) {
          says(
            locale === "id"
              ? `Jumlah ${number(cap.sum, "id")}, dibatasi ${number(cap.at, "id")}`
              : `Sum ${cap.sum.toString()}, capped at ${cap.at.toString()}`,
          );
          for (const citation of citedIn(profile, cap.cite, locale)) says(citation);
        }
      }
      for (const fact of result.ignored) {
        const last =
          fact === "kualifikasi.syaratPendidikan"
            ? "pendidikan jabatan"
            : fact === "kompetensi.diklatKepemimpinan"
              ? "kepemimpinan"
              : "fungsional";
        if (locale === "id")
          expect(text).toMatch(new RegExp(`${last}: tidak ada butirnya untuk pegawai ini, tidak memberi poin`));
      }
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each(every)(
    "%s, %s, in %s as %s: states duties with what is required, shown and short",
    (edition, _name, locale, format, facts) => {
      const result = createScorer({ profile: edition }).score(facts);
      const text = explain(result, { locale, format });
      const { required, shown, short } = words[locale];
      expect(result.duties).toHaveLength(edition.startsWith("2024") ? 1 : 0);
      for (const duty of result.duties) {
        const hours = duty.shown === null ? "–" : `${number(duty.shown, locale)} JP`;
        expect(text).toContain(
          `${required} 20 JP (${facts.status}); ${shown} ${hours}; ${short} ${number(duty.short, locale)} JP`,
        );
        expect(text).toContain(editions["2024@1"].duties[0]!.label[locale]);
        for (const citation of citedIn(editions["2024@1"], duty.cite, locale))
          expect(text).toContain(inFormat(citation, format));
      }
      if (!edition.startsWith("2024")) expect(text).not.toContain(`${required} 20 JP`);
    },
  );

  it.each(every)(
    "%s, %s, in %s as %s: says what each other reading would give",
    (edition, _name, locale, format, facts) => {
      const result = createScorer({ profile: edition }).score(facts);
      const text = explain(result, { locale, format });
      const says = (what: string) => {
        expect(text).toContain(inFormat(what, format));
      };
      for (const id of result.interpretations) {
        const point = editions[edition].interpretations.find((one) => one.id === id)!;
        says(`${point.question[locale]} [${id}]`);
        says(`${words[locale].reading}: ${point.chosen[locale]}`);
        says(point.why[locale]);
        for (const alternative of point.alternatives) {
          const other = createScorer({ profile: edition, interpretations: { [id]: alternative.id } }).safeScore(facts);
          const start = `${words[locale].other} ${alternative.label[locale]} [${alternative.id}]: `;
          says(
            other.success
              ? `${start}${number(other.data.total, locale)}, ${other.data.category.label[locale]}`
              : `${start}${locale === "id" ? "tidak dapat dihitung dari fakta yang ada" : "cannot be computed from the facts given"}`,
          );
        }
      }
      // Nothing else is said to be open.
      const untouched = editions[edition].interpretations.filter((one) => !result.interpretations.includes(one.id));
      for (const { id } of untouched) expect(text).not.toContain(`[${id}]`);
    },
  );

  it("these people touch every open point that scoring decides and that a person without missing facts can touch", () => {
    const touched = (edition: EditionId) => [
      ...new Set(
        people
          .filter((one) => one[1] === edition)
          .flatMap(([, , facts]) => createScorer({ profile: edition }).score(facts).interpretations),
      ),
    ];
    expect(touched("2019@1").sort()).toEqual(["deemed-taken", "fractions-between-kinerja-brackets", "low-predikat"]);
    expect(touched("2023@1").sort()).toEqual([
      "development-split",
      "jp-credit",
      "kualifikasi-below-requirement",
      "kualifikasi-scale",
    ]);
    expect(touched("2024@1").sort()).toEqual([
      "competence-as-duty",
      "deemed-taken",
      "development-split",
      "jp-credit",
      "kualifikasi-scale",
      "low-predikat",
      "missing-hours",
      "pppk-hours",
      "unmet-duty-consequence",
    ]);
  });

  it("a changed category is said to change, and one that stays is not", () => {
    const facts: PersonFacts = {
      ...base,
      jabatan: "pelaksana",
      kualifikasi: { pendidikan: "S2" },
      kompetensi: { seminar: true },
      kinerja: { predikat: "sangat-baik" },
      disiplin: { hukuman: "ringan" },
    };
    const lines = explain(createScorer({ profile: "2019@1" }).score(facts), { locale: "en" }).split("\n");
    expect(lines.filter((line) => line.startsWith("      If "))).toEqual([
      "      If A category begins at its lower limit: Tinggi from 81 [lower-bound]: 70.5, Low (another category)",
      "      If Rounded to a whole number first (half up) [round]: 70.5, Medium",
    ]);
  });

  it("cautions against a result that is not official, and not against one that is", () => {
    const caution = {
      id: "Naskah aturannya belum terlihat; sebagian nilai adalah penafsiran. Lihat titik terbuka di bawah.",
      en: "The text of these rules was not seen; some values are interpretations. See the open points below.",
    };
    const notOfficial = { id: "Hasil ini bukan hasil resmi.", en: "This result is not official." };
    const draft = defineProfile({ ...editions["2024@1"], id: "rancangan", standing: "draft" });
    const agency = defineProfile({ ...editions["2019@1"], id: "instansi", standing: "agency" });
    for (const locale of LOCALES) {
      const of = (profile: string | ProfileSource) => explain(createScorer({ profile }).score(base), { locale });
      expect(of("2019")).not.toContain(caution[locale]);
      expect(of("2019")).toContain(notOfficial[locale]);
      for (const edition of ["2023@1", "2024@1"]) expect(of(edition)).toContain(caution[locale]);
      for (const profile of [draft, agency]) expect(of(profile)).toContain(notOfficial[locale]);
    }
  });
});

describe("switched readings", () => {
  const facts: PersonFacts = {
    ...base,
    kinerja: { nilai: "75.5" },
    kompetensi: { diklatFungsional: "tidak-dipersyaratkan" },
  };
  const switched = createScorer({
    year: 2019,
    interpretations: { "fractions-between-kinerja-brackets": "lower-bound" },
  });

  it("are named, and the open point shows the reading taken and the profile's own as another", () => {
    // 15 + 15 + 15 + 5: under lower-bound 75.5 is still in 61–75.
    const text = explain(switched.score(facts), { locale: "en" });
    expect(text).toContain("IP ASN 50 of 100: Very Low");
    expect(text).toContain("Chosen reading: fractions-between-kinerja-brackets = lower-bound");
    expect(text).toContain("75.5, between two ranges; put into 61–75 (lower-bound)");
    expect(text).toContain("Read as: A range begins at its lower limit: 75.5 is still in 61–75");
    expect(text).toContain("If A range ends at its upper limit: (60,75], (75,90], … [upper-bound]: 60, Very Low");
    expect(explain(switched.score(facts), { locale: "id" })).toContain(
      "Penafsiran yang dipilih: fractions-between-kinerja-brackets = lower-bound",
    );
  });

  it("go on holding while another open point is read otherwise", () => {
    // Nothing deemed taken: 15 + 0 + 15 + 5, not 15 + 0 + 25 + 5.
    const text = explain(switched.score(facts), { locale: "en" });
    expect(text).toContain("If Earns nothing [earns-nothing]: 35, Very Low");
  });

  it("a reading that contradicts the chosen one cannot be computed", () => {
    const scorer = createScorer({ profile: "2023@1", interpretations: { "kualifikasi-below-requirement": "1-point" } });
    const text = explain(scorer.score({ ...base, kualifikasi: { pendidikan: "D3", syaratPendidikan: "S1" } }), {
      locale: "en",
    });
    expect(text).toContain("If The levels of the 2019 table [levels-of-2019]: cannot be computed from the facts given");
  });

  it("nothing is said to be chosen where nothing was", () => {
    expect(explain(createScorer({ profile: "2019@1" }).score(facts), { locale: "en" })).not.toContain("Chosen reading");
  });
});

describe("a result that was read back", () => {
  const readBack = (result: Result, profile?: ProfileSource) =>
    readResult(JSON.parse(JSON.stringify(result)), { profile });

  it.each(every)("%s, %s, in %s as %s: explains identically", (edition, _name, locale, format, facts) => {
    const result = createScorer({ profile: edition }).score(facts);
    expect(explain(readBack(result), { locale, format })).toBe(explain(result, { locale, format }));
  });

  it("explains identically under a switched reading", () => {
    const result = createScorer({
      profile: "2024@1",
      interpretations: { "kualifikasi-scale": "levels-of-2019" },
    }).score(base);
    for (const locale of LOCALES) expect(explain(readBack(result), { locale })).toBe(explain(result, { locale }));
  });

  const custom = defineProfile({
    ...editions["2024@1"],
    id: "instansi-x",
    standing: "agency",
    title: { id: "Profil Instansi X", en: "Profile of agency X" },
  });
  const unknown = {
    id: "Profil hasil ini tidak tersedia di sini; nama aturan dan pembacaan lain tidak dapat ditampilkan.",
    en: "The profile of this result is not available here; names of rules and other readings cannot be shown.",
  };
  const openHeading = { id: "Titik hukum yang masih terbuka", en: "Open points of law" };

  it("of a profile that is not at hand explains with ids, says so, and offers no other readings", () => {
    const result = createScorer({ profile: custom }).score(base);
    for (const locale of LOCALES) {
      const text = explain(readBack(result, custom), { locale });
      expect(text).toContain(unknown[locale]);
      for (const id of [
        "kualifikasi.pendidikan",
        "kompetensi.bobot-dasar",
        "kompetensi.diklat-teknis",
        "pengembangan-kompetensi",
        "uu-20-2023",
      ]) {
        expect(text).toContain(id);
      }
      expect(text).not.toContain(openHeading[locale]);
      expect(text).not.toContain("Profil Instansi X");
    }
  });

  it("of a profile that is given explains as it did where it was made", () => {
    const result = createScorer({ profile: custom }).score(base);
    for (const locale of LOCALES) {
      const text = explain(result, { locale });
      expect(text).toContain(openHeading[locale]);
      expect(text).not.toContain(unknown[locale]);
      expect(explain(readBack(result, custom), { locale, profile: custom })).toBe(text);
    }
  });
});

describe("what comes from outside", () => {
  it("cannot write Markdown", () => {
    const title = "*X* [y](http://example.org) <b>z</b> | `q` # _r_ \\";
    const profile = defineProfile({
      ...editions["2024@1"],
      id: "instansi-y",
      standing: "agency",
      title: { id: title, en: title },
    });
    const text = explain(createScorer({ profile }).score(base), { locale: "id", format: "markdown" });
    expect(text).toContain("\\*X\\* \\[y\\](http://example.org) \\<b\\>z\\</b\\> \\| \\`q\\` \\# \\_r\\_ \\\\");
  });

  it("cannot begin a line of its own", () => {
    const profile = defineProfile({
      ...editions["2024@1"],
      id: "instansi-z",
      standing: "agency",
      title: { id: "X\n- 100 dari 100", en: "X" },
    });
    const lines = explain(createScorer({ profile }).score(base), { locale: "id", format: "markdown" }).split("\n");
    expect(lines.filter((line) => line.startsWith("- 100 dari 100"))).toEqual([]);
  });
});

describe("the whole text for one person", () => {
  // Written by hand from the regulation: 20 (S2) + 17.5 (seminar; 0 JP gives nothing) + 30 (sangat baik) + 3 (ringan).
  const facts: PersonFacts = {
    status: "PNS",
    jabatan: "pelaksana",
    kualifikasi: { pendidikan: "S2" },
    kompetensi: { jpTeknis: 0, seminar: true, diklatKepemimpinan: true },
    kinerja: { predikat: "sangat-baik" },
    disiplin: { hukuman: "ringan" },
  };
  const golden = `
IP ASN 70,5 dari 100: Sedang
============================
Profil 2019, revisi 1 (resmi): Peraturan BKN 8/2019
Hasil ini bukan hasil resmi. Nilai resmi ada pada BKN.
Nilai aturan ini menurut tingkat keyakinan: 10 bunyi peraturan, 28 menurut laporan, 3 praktik, 2 disimpulkan dari angka terbit.

Kualifikasi: 20 dari 25
  20 dari 25  Pendidikan formal tertinggi: S2; poin menurut tabel
      Peraturan BKN 8/2019, kualifikasi (pasal 7 menurut urutan) (bunyi peraturan)

Kompetensi: 17,5 dari 40
  0 dari 22,5  Diklat teknis (JP): 0 JP; paling sedikit 20 JP, di bawahnya tanpa poin
      Peraturan BKN 8/2019, pasal 8 (menurut laporan); praktik instansi, butir kompetensi dalam aplikasi instansi (praktik); Peraturan BKN 8/2019, pasal 8 (paling sedikit 20 JP) (bunyi peraturan)
  17,5 dari 17,5  Seminar, workshop, magang, kursus, dan sejenisnya: ya
      Peraturan BKN 8/2019, pasal 8 (menurut laporan); praktik instansi, butir kompetensi dalam aplikasi instansi (praktik)

Kinerja: 30 dari 30
  30 dari 30  Predikat kinerja: sangat-baik; poin menurut tabel
      Peraturan BKN 8/2019, kinerja (pasal 9 menurut urutan) (menurut laporan); PermenPANRB 6/2022, predikat kinerja, dalam urutannya (disimpulkan dari angka terbit)

Disiplin: 3 dari 5
  3 dari 5  Hukuman disiplin terberat: ringan; poin menurut tabel
      praktik instansi, hukuman ringan (praktik)

Fakta yang tidak dipakai
  diklat kepemimpinan: tidak ada butirnya untuk pegawai ini, tidak memberi poin

Titik hukum yang masih terbuka
  Nilai di antara dua kategori yang tercetak (60,5; 70,5; 80,81): masuk kategori mana? [fractions-between-bands]
      Dibaca: Kategori berakhir pada batas atasnya: di atas 80 adalah Tinggi
      Bila Kategori dimulai pada batas bawahnya: Tinggi mulai 81 [lower-bound]: 70,5, Rendah (kategori berubah)
      Bila Dibulatkan dulu ke bilangan bulat (setengah ke atas) [round]: 70,5, Sedang
      Satu hasil terbit (80,81 dicetak Tinggi; cocok juga dengan pembulatan) dan praktik dua kabupaten; aplikasi lain memakai batas bawah.

Sumber
  Peraturan BKN 8/2019: Peraturan BKN Nomor 8 Tahun 2019 tentang Pedoman Tata Cara dan Pelaksanaan Pengukuran IP ASN. Ditetapkan 10 Mei 2019, diundangkan dan berlaku 15 Mei 2019.
  praktik instansi: Praktik instansi: aplikasi, formulir, dan laporan yang dipakai instansi. Menunjukkan praktik, bukan hukum.
  PermenPANRB 6/2022: Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN
`.trim();

  it("is this, in Indonesian", () => {
    expect(explain(createScorer({ profile: "2019@1" }).score(facts), { locale: "id" })).toBe(golden);
  });

  it("has the same lines as Markdown", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const markdown = explain(createScorer({ profile: "2019@1" }).score(facts), { locale: "id", format: "markdown" });
    expect(letters(markdown)).toBe(letters(golden));
    expect(markdown.split("\n")[0]).toBe("# IP ASN 70,5 dari 100: Sedang");
    expect(markdown.split("\n").filter((line) => line.startsWith("## "))).toEqual([
      "## Kualifikasi: 20 dari 25",
      "## Kompetensi: 17,5 dari 40",
      "## Kinerja: 30 dari 30",
      "## Disiplin: 3 dari 5",
      "## Fakta yang tidak dipakai",
      "## Titik hukum yang masih terbuka",
      "## Sumber",
    ]);
  });
});
