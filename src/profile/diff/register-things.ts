import type { AddedFacts } from "../added-fact.js";
import type { Bands, Instrument, Interpretation } from "../profile.js";
import { rangeSlot } from "./rule-thing.js";
import { contentOf, detailsOf, single, type Thing } from "./thing.js";

/** The instruments in the form in which two are compared. */
export function instrumentThings(instruments: readonly Instrument[]): readonly Thing[] {
  return instruments.map(({ id, title, ...fields }) => ({
    part: "instrument",
    id,
    content: { value: title },
    whole: { value: { title, ...fields } },
    values: [],
    details: detailsOf(fields, "instrument"),
  }));
}

/** The added facts in the form in which two are compared. */
export function factThings(facts: AddedFacts = {}): readonly Thing[] {
  return Object.entries(facts).map(([id, { kind, ...fields }]) => ({
    part: "fact",
    id,
    content: { value: kind },
    whole: { value: { kind, ...fields } },
    values: [],
    details: detailsOf(fields, "fact"),
  }));
}

/** The categories in the form in which two are compared; the policy for fractions is one of the things. */
export function bandThings({ fractions, interpretation, list, cite }: Bands): readonly Thing[] {
  return [
    single("fractions", "bands", { value: fractions, interpretation }),
    ...list.map(({ id, from, to, ...fields }): Thing => {
      const content = contentOf(rangeSlot(from, to), cite);
      const whole = contentOf({ from, to, ...fields }, cite);
      return { part: "band", id, content, whole, values: [], details: detailsOf(fields, "band") };
    }),
  ];
}

/** The open points in the form in which two are compared. A reading that was not chosen is a detail by its id. */
export function openPointThings(interpretations: readonly Interpretation[]): readonly Thing[] {
  return interpretations.map(({ id, choice, cite, alternatives, ...fields }) => ({
    part: "open-point",
    id,
    content: contentOf(choice, cite),
    whole: contentOf({ choice, ...fields, alternatives }, cite),
    values: [],
    details: [
      ...detailsOf(fields, "open-point"),
      ...alternatives.map(({ id: reading, ...what }) => ({
        part: "open-point" as const,
        slot: `alternatives.${reading}`,
        content: { value: what },
      })),
    ],
  }));
}
