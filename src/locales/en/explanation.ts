import type { Reason } from "../../rules/reason.js";
import type { ExplanationTexts } from "../explanation-texts.js";

const same = (digits: string) => digits;

const counted = (digits: string, unit: string) => (unit === "" ? digits : `${digits} ${unit}`);

/** Points in proportion before rounding, where rounding changes them. */
const rounded = ({ unrounded, credit }: Extract<Reason, { kind: "threshold" }>) =>
  unrounded === undefined || credit === "all-or-nothing" || fits(unrounded, credit.proportional.decimals)
    ? ""
    : `: ${unrounded}, rounded`;
const fits = (digits: string, decimals: number) => (digits.split(".")[1] ?? "").length <= decimals;

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
  reason: (reason, unit) => {
    switch (reason.kind) {
      case "missing":
        return "no data";
      case "lookup":
        return `${reason.given}; points by the table`;
      case "compare":
        return `${reason.given}, ${{ above: "above", equal: "equal to", below: "below" }[reason.outcome]} ${reason.required === null ? "the requirement, which is not known" : `the requirement ${reason.required}`}`;
      case "bracket":
        return reason.between === null
          ? `${reason.given}, in the range ${String(reason.from)}–${String(reason.to)}`
          : `${reason.given}, between two ranges; put into ${String(reason.from)}–${String(reason.to)} (${reason.between})`;
      case "flag":
        return reason.given === true ? "yes" : reason.given === false ? "no" : "not required for this post";
      case "threshold": {
        const credit = reason.credit === "all-or-nothing" ? "no points below it" : "in proportion below it";
        const least = reason.strict === true ? "more than" : "at least";
        return `${counted(reason.given, unit)}; ${least} ${counted(reason.atLeast, unit)}${reason.met ? ", reached" : `, ${credit}${rounded(reason)}`}`;
      }
    }
  },
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
