import type { LawTexts } from "./law-texts.js";

/** The words of the page about the rules: their standing, open points, profile and sources. */
export const lawTexts: LawTexts = {
  sure: (counts) => `Values by how they are known: ${counts}. No result is official; the official score is BKN's.`,
  standing: {
    official: {
      name: "Official rules",
      trust:
        "These rules rest on a published regulation. Not all of their values were read in its wording; what it leaves open is named below.",
    },
    reported: {
      name: "Rules as reported",
      trust:
        "The text of these rules was not seen. Their content is known from reports, and some values are interpretations: the figures on this page depend on them. Check with BKN before deciding anything by them.",
    },
    agency: {
      name: "An agency's own rules",
      trust:
        "This profile was made by an agency, not by BKN. Its results are not official, and do not simply compare with those of other agencies.",
    },
    draft: {
      name: "Draft rules",
      trust: "This profile is still being made. Its results are not official.",
    },
  },
  open: {
    scoring: "Decided while scoring",
    aggregation: "Decided when combining",
    facts: "Decided in the data",
    hanging: { of: "of", people: "people" },
    reading: "Read as",
    alternatives: "Other readings",
    why: "Why",
    sources: "Sources",
    none: "none known",
    switched: (own) => `Switched by the user; the profile's own reading: ${own}. Why the profile reads it so:`,
  },
  profile: {
    name: "Name",
    id: "Profile",
    revision: "Revision",
    standing: "Standing",
    authority: "Set by",
    years: "Measurement years",
    yearsFrom: (from) => `${from} and after`,
    measures: "Measures",
    hash: "Hash of the content (SHA-256)",
    base: "Made from",
    baseText: (id, revision) => `profile ${id}, revision ${revision}`,
    choices: "Readings switched by the user",
    instruments: "Regulations and other sources",
    citations: "Places cited",
    citationsCaption: "Regulations and other sources, with the places cited and how sure they are",
  },
};
