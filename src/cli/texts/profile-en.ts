import type { ProfileTexts } from "./profile-texts-type.js";

/** The words about profile files in English. */
export const profileTexts: ProfileTexts = {
  atLine: (file, line, text) => `${file} line ${String(line)}: ${text}`,
  notReadable: (reason) => `no YAML and no JSON that can be read: ${reason}`,
  syntax: {
    BLOCK_AS_IMPLICIT_KEY: "this line or the one above it is indented wrongly, or has two colons",
    MULTILINE_IMPLICIT_KEY: "a key must stand on one line and be followed by a colon",
    BAD_INDENT: "this line is not indented as the line above it",
    TAB_AS_INDENT: "indent with spaces, not with tabs",
    DUPLICATE_KEY: "this key stands twice",
    KEY_NOT_PLAIN: "a key must be a plain word",
    BAD_ALIAS: "this alias (*) means nothing, or itself",
    MISSING_CHAR: "a mark is missing, such as a closing bracket or quotation mark",
    UNEXPECTED_TOKEN: "a mark that does not belong here",
    BAD_FLOW_END: "this bracket has no partner",
    TOO_MUCH: "too many aliases (*), or parts nested too deeply",
    MULTIPLE_DOCS: "the file has more than one document (---)",
  },
  noProfile: (file) =>
    `The file "${file}" is no profile: one has named parts such as extends, title, authority and cite. Make a starting file: ip-asn profile new FILE --from 2024`,
  more: (count) => `… and ${String(count)} more`,
  decimalPoint: "Write decimals with a point: 22.5.",
  fileNotReadable: (file, reason) => `The profile file "${file}" cannot be read: ${reason}`,
  fileEmpty: (file) => `The profile file "${file}" is empty. Make a starting file: ip-asn profile new FILE --from 2024`,
  fileTooLarge: (file, most) => `The file "${file}" is too large for a profile: ${String(most)} bytes at most.`,
  chainTooLong: (file, most) =>
    `The file "${file}": the chain of "extends" goes in a circle, or is longer than ${String(most)} files.`,
  endingNeeded: (file) => `The name of a profile file ends in .yaml or .json; "${file}" stands here.`,
  notWritten: (file, reason) => `The file "${file}" cannot be written: ${reason}`,
  fileExists: (file) => `The file "${file}" is there already and is not overwritten. Choose another name.`,
  written: (file) => `Written: ${file}`,
  next: (file) => `Fill it in, then check it: ip-asn profile check ${file}`,
  valid: (file, id, revision, standing) => `${file}: profile ${id} revision ${String(revision)} is valid (${standing})`,
  madeFrom: (id, revision, hash) => `Made from profile ${id} revision ${String(revision)} (${hash})`,
  notPinned: (file, edition, revision) =>
    `${file}: extends: "${edition}" names no revision; the newest is taken, ${revision}. Write extends: "${revision}" to keep it.`,
  inProportion: (rule, points, { decimals, rounding }) =>
    `In proportion: ${rule}, in full ${points} points; rounded to ${String(decimals)} decimals (${rounding}), whatever the weight`,
  settled: (points) => `No longer open by the agency's own rules: ${points}`,
  chosen: (readings) => `Readings that the agency chose: ${readings}`,
  reachable: "The most that can be reached, in points:",
  reachableNote: "In brackets: the sum of the items before it is cut off.",
  total: "sum",
  formOf: (kinerja) => `performance as ${kinerja}`,
  template: {
    head: (base, file) => [
      `An agency's profile: changes to profile ${base}. What is not named stays as it is there.`,
      `Take the # off the lines that you want to change, then check: ip-asn profile check ${file}`,
      "Each number in such a line is the one that holds now.",
    ],
    title: "IP ASN by the agency's rules",
    authority: "Name of the agency",
    instrument: "Name and number of the agency's regulation",
    provision: "article …",
    cite: "The source of each change below that names none of its own.",
    weights: "Weights of the dimensions. The four must add up to 100.",
    rescale: "Scale the points of each dimension whose weight changes, exactly.",
    rules: [
      "Rules: points and thresholds. For some people only: write id@pelaksana, id@struktural, id@PPPK.",
      "null removes a rule.",
    ],
    added: [
      "Added facts, and added sub-dimensions that read them. In a table of people, the fact has a column of its name.",
    ],
    addedLabel: "Certificate of competence",
    duties: "Duties. ceilings: the most while a duty is unmet, on category, total or dimension (an example here).",
    bands: "A value between two categories: upper-bound, lower-bound or round.",
    interpretations: [
      "Open points of law: choose another reading, or null where the agency's own rules decide the point.",
    ],
    dimension: {
      kualifikasi: "qualification",
      kompetensi: "competence",
      kinerja: "performance",
      disiplin: "discipline",
    },
  },
};
