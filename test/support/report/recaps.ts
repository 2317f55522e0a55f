// Recaps as `ip-asn rekap` makes them, and pages read back.

import { defineProfile } from "../../../src/doors/profile.js";
import type { ScorerOptions } from "../../../src/doors/scorer.js";
import { aggregate, editions, extendProfile, type PersonFacts, type ProfileSource } from "../../../src/index.js";
import { type Recap, recapOf } from "../../doors/report.js";
import { agencyExtension } from "./agency-extension.js";

/** A person of kind `seed`: many different ones, the same for the same number. */
export function person(seed: number): PersonFacts {
  const pick = <T>(words: readonly T[], step: number): T => words[Math.floor(seed / step) % words.length]!;
  const facts: PersonFacts = {
    status: pick(["PNS", "PNS", "PPPK"], 1),
    jabatan: pick(["fungsional", "pelaksana", "administrator"], 2),
    kualifikasi: { pendidikan: pick(["S2", "S1", "D3"], 3), syaratPendidikan: "S1" },
    kompetensi: { jpTeknis: pick(["24", "12", "0"], 5), seminar: pick([true, false], 7) },
    kinerja: { predikat: pick(["sangat-baik", "baik", "kurang"], 4) },
    disiplin: { hukuman: pick(["tidak-pernah", "ringan"], 11) },
  };
  if (seed % 13 === 12) return { ...facts, status: "CPNS" };
  return seed % 17 === 16 ? ({ ...facts, kualifikasi: {} } as PersonFacts) : facts;
}

export interface Case {
  readonly recap: Recap;
  readonly profile: ProfileSource;
}

/** The recap of so many people in each unit. */
export function caseOf(
  people: readonly (readonly [unit: string | null, count: number])[],
  options: ScorerOptions = { profile: "2024@1", year: 2024 },
): Case {
  const totals = aggregate({ ...options, groupBy: ["unit"] });
  let seed = 0;
  for (const [unit, count] of people) {
    for (let each = 0; each < count; each += 1) totals.add(totals.scorer.safeScore(person(seed++)), { unit });
  }
  const { people: read, measured: scored, notMeasured, rejected } = totals.summary().whole;
  const year = typeof options.year === "number" ? options.year : null;
  const recap = {
    ...recapOf(totals, year, { read, scored, notMeasured, rejected }),
    byUnit: totals.summary({ by: "unit" }),
  };
  return { recap, profile: totals.scorer.profile };
}

export const regency = caseOf([
  ["Dinas Kesehatan", 40],
  ["Dinas Pendidikan", 61],
  ["Sekretariat Daerah", 1],
  [null, 3],
]);

/** An agency's own rules: other weights, an added sub-dimension, a duty with a ceiling. */
export const agencyProfile = extendProfile(defineProfile(editions["2024@1"]), agencyExtension);

/** The figures in a page: where each stands in the recap, its value, and the text shown. */
export function figuresIn(
  page: string,
): readonly { readonly path: string; readonly value: string; readonly shown: string }[] {
  const found: { path: string; value: string; shown: string }[] = [];
  const open: { tag: string; at: string | undefined }[] = [];
  const element = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z:-]+="[^"]*")*)>([^<]*)/g;
  for (const [, close, tag = "", attributes = "", text = ""] of page.matchAll(element)) {
    if (["meta", "link", "rect", "path"].includes(tag)) continue;
    if (close === "/") {
      const last = open.findLastIndex((one) => one.tag === tag);
      if (last >= 0) open.splice(last);
      continue;
    }
    const [value, of] = [attribute(attributes, "data-value"), attribute(attributes, "data-of")];
    open.push({ tag, at: attribute(attributes, "data-at") });
    if (value === undefined || of === undefined || of === "") continue;
    const at = open.findLast((one) => one.at !== undefined)?.at;
    found.push({ path: `${at ?? "?"}.${of}`, value, shown: text.trim() });
  }
  return found;
}

/** What stands at a path of the recap's JSON, as text. */
export function jsonAt(recap: Recap, path: string): string {
  const json: unknown = JSON.parse(JSON.stringify(recap));
  const at = path.split(".").reduce((thing, key) => (thing as Record<string, unknown> | undefined)?.[key], json);
  return typeof at === "object" && at !== null ? "an object" : String(at);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
}
