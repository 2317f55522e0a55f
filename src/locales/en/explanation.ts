import type { ExplanationTexts } from "../explanation-texts.js";
import { counted, reasonText } from "../rule-texts.js";

const same = (digits: string) => digits;

/** The words of an explanation in English. */
export const englishExplanation: ExplanationTexts = {
  locale: "en",
  number: same,
  title: (total, category) => `IP ASN ${total} of 100: ${category}`,
  profile: (id, revision, standing, title) => `Profile ${id}, revision ${String(revision)} (${standing}): ${title}`,
  caution: (standing) =>
    standing === "official"
      ? "This result is not official. The official score is BKN's."
      : standing === "reported"
        ? "The text of these rules was not seen; some values are interpretations. See the open points below. This result is not official. The official score is BKN's."
        : "This result is not official. The official score is BKN's.",
  sure: (counts) => `The values of these rules by how they are known: ${counts}.`,
  choice: (interpretation, reading) => `Chosen reading: ${interpretation} = ${reading}`,
  dimensions: {
    kualifikasi: "Kualifikasi (qualification)",
    kompetensi: "Kompetensi (competence)",
    kinerja: "Kinerja (performance)",
    disiplin: "Disiplin (discipline)",
  },
  facts: {
    "kualifikasi.pendidikan": "education",
    "kualifikasi.syaratPendidikan": "education that the post requires",
    "kompetensi.diklatKepemimpinan": "leadership training",
    "kompetensi.diklatFungsional": "functional training",
    "kompetensi.jpTeknis": "hours of technical training",
    "kompetensi.seminar": "seminar",
    "kinerja.predikat": "performance rating",
    "kinerja.nilai": "SKP value",
    "disiplin.hukuman": "punishment",
  },
  outOf: (points, most) => `${points} of ${most}`,
  reason: (reason, unit) => reasonText(reason, unit, "en"),
  capped: (sum, at) => `Sum ${sum}, capped at ${at}`,
  whole: { total: "total", category: "category" },
  evidence: {
    verbatim: "wording of the regulation",
    secondary: "as reported",
    practice: "practice",
    inferred: "inferred from published figures",
    interpretation: "interpretation",
  },
  headings: {
    duties: "Duties",
    ceilings: "Ceilings of unmet duties",
    ignored: "Facts that were not used",
    open: "Open points of law",
    sources: "Sources",
  },
  dutyState: (met, missing) => (met ? "met" : missing ? "unmet, no data" : "unmet"),
  dutyDetail: (required, shown, short, status, unit, cost) =>
    `Required ${counted(required, unit)} (${status}); shown ${shown === null ? "–" : counted(shown, unit)}; short ${counted(short, unit)}${cost === undefined ? "" : `; costs ${cost} points`}`,
  ceiling: (duty, on, before, at) => `${duty}: ${on} from ${before} to ${at}`,
  ignored: (fact) => `${fact}: no item for this person, gives no points`,
  reading: (text) => `Read as: ${text}`,
  other: (text, total, category, changes) =>
    `If ${text}: ${total}, ${category}${changes.category ? " (another category)" : ""}${changes.duties ? " (duties change)" : ""}`,
  otherUnknown: (text) => `If ${text}: cannot be computed from the facts given`,
  noOther: "No other reading is known",
  authority: (name) => `Set by: ${name}`,
  base: (id, revision, hash) => `Made from profile ${id}, revision ${String(revision)} (${hash})`,
  profileUnknown:
    "The profile of this result is not available here; names of rules and other readings cannot be shown.",
};
