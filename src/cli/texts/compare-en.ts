import type { CompareTexts } from "./compare-texts-type.js";

/** The words of `ip-asn compare` in English. */
export const compareTexts: CompareTexts = {
  help: {
    compare: "score the same people under two profiles: what changes, who moves to which category",
    profiles: "two profiles, separated by a comma: ids (2019,2024) or profile files; the earlier first",
  },
  badProfiles: (found) => `--profiles "${found}": write two profiles separated by a comma, such as 2019,2024.`,
  noProfiles: "Name two profiles: --profiles 2019,2024.",
  under: {
    before: (profile, message) => `under the profile before (${profile}): ${message}`,
    after: (profile, message) => `under the profile after (${profile}): ${message}`,
  },
  counts: ({ read, both, before, after, neither, rejected }) =>
    `Rows   : ${String(read)} read = ${String(both)} scored under both + ${String(before)} before only + ${String(after)} after only + ${String(neither)} not measured + ${String(rejected)} rejected`,
  before: "before",
  after: "after",
  index: (label, profile, mean, category, count) =>
    `Index ${label} (${profile}): ${mean} ${category} (mean of ${String(count)} measured people)`,
  noIndex: (label, profile) => `Index ${label} (${profile}): nobody was measured`,
  change: (change, count) => `Mean change: ${change} (${String(count)} people measured under both)`,
  dimensions: { kualifikasi: "Kualifikasi", kompetensi: "Kompetensi", kinerja: "Kinerja", disiplin: "Disiplin" },
  moved: (count, both) => `Moved to another category: ${String(count)} of ${String(both)} people measured under both`,
  table: "before \\ after",
  notMeasured: "not measured",
  number: (decimal) => decimal,
};
