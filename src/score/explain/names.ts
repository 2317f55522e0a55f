import type { ExplanationTexts } from "../../locales/explanation-texts.js";
import { isAdded, type AddedFactPath, type FactPath } from "../../facts/fact-catalogue.js";
import type { LocaleId } from "../../locales/locale.js";
import { evidenceCounts } from "../../profile/evidence-counts.js";
import { citedYears, provisionText, type Citations, type Evidence, type LocalText } from "../../rules/citation.js";
import { leafRules } from "../../rules/choose.js";
import type { ProfileSource } from "../../profile/profile.js";
import type { Result } from "../result.js";

/** Names of things in a profile, in one language; their ids where the profile is not at hand. */
export interface Names {
  readonly isKnown: boolean;
  readonly title: string;
  rule(id: string): string;
  /** A fact that the profile adds. */
  addedFact(path: AddedFactPath): string;
  /** What a number counts: `JP` for hours; for an added fact as the profile says; else empty. */
  unit(fact: FactPath): string;
  unitOfDuty(id: string): string;
  duty(id: string): string;
  category(id: string): string;
  instrument(id: string): string;
  fullInstrument(id: string): string;
}

/** Look names up in a profile. */
export function namesOf(profile: ProfileSource | undefined, locale: LocaleId): Names {
  const rules = profile?.dimensions.flatMap((dimension) => leafRules(dimension.rules)) ?? [];
  const named = (list: readonly { readonly id: string; readonly label: LocalText }[]) => (id: string) =>
    list.find((one) => one.id === id)?.label[locale] ?? id;
  const addedFact = (path: AddedFactPath) => profile?.facts?.[path.slice("tambahan.".length)];
  const unit = (fact: FactPath) =>
    isAdded(fact) ? (addedFact(fact)?.unit?.[locale] ?? "") : fact === "kompetensi.jpTeknis" ? "JP" : "";
  const instrument = (id: string) => profile?.instruments.find((one) => one.id === id);
  return {
    isKnown: profile !== undefined,
    title: profile?.title[locale] ?? "",
    rule: named(rules),
    addedFact: (path) => addedFact(path)?.label[locale] ?? path,
    unit,
    unitOfDuty: (id) => unit(profile?.duties.find((duty) => duty.id === id)?.fact ?? "kompetensi.jpTeknis"),
    duty: named(profile?.duties ?? []),
    category: named(profile?.bands.list ?? []),
    instrument: (id) => instrument(id)?.title[locale] ?? id,
    fullInstrument: (id) => {
      const found = instrument(id);
      const parts = [found?.fullTitle ?? found?.title, found?.note].filter((text) => text !== undefined);
      return parts.length === 0 ? id : parts.map((text) => text[locale]).join(". ");
    },
  };
}

/** Citations as one line: `Peraturan BKN 8/2019, pasal 8 (bunyi peraturan)`. */
export function citing(cite: Citations, texts: ExplanationTexts, names: Names): string {
  return cite
    .map(
      ({ instrument, provision, evidence, years }) =>
        `${names.instrument(instrument)}, ${provisionText(provision, texts.locale)} (${texts.evidence[evidence]}${years === undefined ? "" : `, ${citedYears(years)}`})`,
    )
    .join("; ");
}

/** How many values of a profile are known how surely, as a sentence. */
export function sureText(profile: ProfileSource, texts: ExplanationTexts): string {
  const counts = Object.entries(evidenceCounts(profile)).filter(([, count]) => count > 0);
  return texts.sure(counts.map(([level, count]) => `${String(count)} ${texts.evidence[level as Evidence]}`).join(", "));
}

/** Ids of the instruments that a result cites, in the order of their first appearance. */
export function citedSources({ dimensions, duties, ceilings }: Result): readonly string[] {
  const cites = [
    ...Object.values(dimensions).flatMap(({ cap, subDimensions }) => [
      ...subDimensions.map((one) => one.cite),
      ...(cap === null ? [] : [cap.cite]),
    ]),
    ...duties.map((duty) => duty.cite),
    ...ceilings.map((ceiling) => ceiling.cite),
  ];
  return [...new Set(cites.flat().map((citation) => citation.instrument))];
}
