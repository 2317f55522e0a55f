import type { CurrentWords } from "../facts/words.js";
import type { NoFacts } from "../profile/added-fact.js";
import type { LocalText } from "../rules/citation.js";
import type { EditionSource } from "../profile/edition.js";
import type { ProfileSource } from "../profile/profile.js";
import { dates } from "./dates.js";
import { edition2019r1 } from "./2019.r1.js";
import { edition2019r2 } from "./2019.r2.js";
import { edition2023r1 } from "./2023.r1.js";
import { edition2023r2 } from "./2023.r2.js";
import { edition2024r1 } from "./2024.r1.js";
import { edition2024r2 } from "./2024.r2.js";
import { edition2025r1 } from "./2025.r1.js";

type Edition = ProfileSource<NoFacts>;

/** An edition by its newest revision, or one of its revisions. */
type EditionName =
  | "2019"
  | "2023"
  | "2024"
  | "2025"
  | "2019@1"
  | "2019@2"
  | "2023@1"
  | "2023@2"
  | "2024@1"
  | "2024@2"
  | "2025@1";

/** One revision of an edition, and what is known about it that is no part of its content. */
export interface EditionRevision {
  /** `"2024@2"`: by this name it can be had for ever. */
  readonly name: string;
  readonly source: ProfileSource<NoFacts>;
  /** The measurement years that it is for; without `to`, from then on. */
  readonly years: { readonly from: number; readonly to?: number };
  /** The day from which this project knew it (ISO 8601). */
  readonly known: string;
  /** Why it replaced the one before, or why it is there. */
  readonly reason: LocalText;
}

/* The newest revision of each edition: a word that it has no value for does not compile. */
const newest: Readonly<Record<"2019" | "2023" | "2024" | "2025", EditionSource<CurrentWords>>> = {
  "2019": edition2019r2,
  "2023": edition2023r2,
  "2024": edition2024r2,
  "2025": edition2025r1,
};

const first: LocalText = { id: "Revisi pertama.", en: "The first revision." };
const resultsOf2024: LocalText = {
  id: "Hasil 51.156 orang tahun pengukuran 2024 membantah revisi 1: pengembangan kompetensi 10 + 5, di bawah syarat 10, predikat rendah 20, 15, 10, tanpa catatan kinerja 0, pelaksana terhadap SLTA.",
  en: "Results of 51,156 people of measurement year 2024 contradict revision 1: development 10 + 5, below the requirement 10, low ratings 20, 15, 10, no performance record 0, pelaksana against SLTA.",
};

/**
 * Every revision, oldest measurement years first. An old revision keeps the years that it had; a year alone takes the newest
 * revision of the edition that is for it. When a newer edition begins, the one before gets a `to` in `dates.ts`: no
 * content changes.
 */
export const timeline: readonly EditionRevision[] = /* @__PURE__ */ Object.freeze([
  { name: "2019@1", source: edition2019r1, ...dates["2019@1"], reason: first },
  {
    name: "2019@2",
    source: newest["2019"],
    ...dates["2019@2"],
    reason: {
      id: "Sumber menurut tahun, daftar titik terbuka, dan kata tidak-ada; tidak ada poin kata lama yang berubah.",
      en: "Sources by year, the register, and the word tidak-ada; no points of an old word change.",
    },
  },
  { name: "2023@1", source: edition2023r1, ...dates["2023@1"], reason: first },
  {
    name: "2023@2",
    source: newest["2023"],
    ...dates["2023@2"],
    reason: resultsOf2024,
  },
  { name: "2024@1", source: edition2024r1, ...dates["2024@1"], reason: first },
  {
    name: "2024@2",
    source: newest["2024"],
    ...dates["2024@2"],
    reason: resultsOf2024,
  },
  {
    name: "2025@1",
    source: newest["2025"],
    ...dates["2025@1"],
    reason: {
      id: "Rata-rata PPPK satu provinsi tahun 2025 menunjukkan bahwa JP PPPK dihitung.",
      en: "The means of one province's PPPK of 2025 show that hours of PPPK count.",
    },
  },
]);

/**
 * The editions of the rules by name: `"2024"` is the newest revision, `"2024@1"` the first. Data only; `createScorer` takes
 * their names.
 */
export const editions = /* @__PURE__ */ Object.freeze<Record<EditionName, Edition>>({
  "2019": edition2019r2,
  "2023": edition2023r2,
  "2024": edition2024r2,
  "2025": edition2025r1,
  "2019@1": edition2019r1,
  "2019@2": edition2019r2,
  "2023@1": edition2023r1,
  "2023@2": edition2023r2,
  "2024@1": edition2024r1,
  "2024@2": edition2024r2,
  "2025@1": edition2025r1,
});

/** Name of an edition, or of one of its revisions. */
export type EditionId = keyof typeof editions;
