import type { RecapTexts } from "./recap-texts-type.js";

/** The words of a recap in English. */
export const recapTexts: RecapTexts = {
  help: {
    rekap: "sum up by unit, status and kind of post; with --html also a report page",
    format: "form of the recap: table, json, csv (else: table)",
    out: "write the recap to a file (else: standard output)",
    html: "write a report page with charts as well, one HTML file that needs no network",
    statement: "add to the report the statement of article 18 of Peraturan BKN 8/2019, to be signed",
    title: "title of the report, such as the name of the agency",
  },
  needsHtml: "--title and --statement are for the report page only: say --html FILE as well.",
  number: (digits) => digits,
  index: (index, category, people) => `Index ${index} ${category} (mean of ${people} measured people)`,
  indexOfLines: (index, category, people) =>
    `Index ${index} ${category} (mean of the indexes of each status; ${people} people measured)`,
  categoryOpen: (points) => `  the category of this index hangs on open points of law: ${points}`,
  unitsLikePeople: (count, all) =>
    `Note: ${count} of ${all} units are called by a number as long as a NIP or NIK. Is that the right column? --map unit=COLUMN names another.`,
  marked: (points) => `* This category hangs on open points of law: ${points}`,
  noIndex: "There is no index: nobody was measured",
  combined: (readings) => `  by: ${readings}`,
  columns: ["people", "measured", "index", "category"],
  dimensions: { kualifikasi: "kualifikasi", kompetensi: "kompetensi", kinerja: "kinerja", disiplin: "disiplin" },
  unmet: "duties unmet",
  unknown: "(not known)",
  categories: "Categories",
  status: "Status",
  jabatan: "Kind of post",
  units: "Units, by their index",
  losses: "Where most points are lost, before a dimension is capped (mean a person, how many people)",
  duties: "Unmet duties",
  duty: (label, unmet, missing) => `${label}: ${unmet} people (${missing} without data)`,
  openPoints: "Hangs on open points of law (reading, how many people)",
  trust: (standing) =>
    ({
      official: "Under an official profile.",
      reported: "Under a profile known from reports; some of its values are interpretations.",
      agency: "Under an agency's own profile; no official figures.",
      draft: "Under a draft profile; no official figures.",
    })[standing] ?? standing,
};
