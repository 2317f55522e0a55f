import { nearestWord, type IssueParams } from "../../issue/index.js";
import type { IssueTexts } from "../format-issue-with.js";

const SHOWN = 3;
const some = (parts: readonly string[]) =>
  [...parts.slice(0, SHOWN), ...(parts.length > SHOWN ? ["…"] : [])].join("; ");
const list = (words: readonly string[]) => words.join(", ");
const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Did you mean "${suggestion}"?`);
const types = { text: "text", "yes-no": "yes or no (true or false)", number: "a number" };

function reach({ dimension, context, weight, rules, reached }: IssueParams["weight_exceeded"], verb: string): string {
  const sum = rules.map(({ id, most }) => `${id} ${most}`).join(" + ");
  return `For ${context.status}, ${context.jabatan}, performance as ${context.kinerja}, the rules of ${dimension} give at most ${sum === "" ? "nothing" : sum} = ${reached} points, ${verb} its weight of ${weight}.`;
}

const shapes = {
  string: "text",
  array: "a list",
  object: "named parts ({ … })",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function malformed({ expected, found }: IssueParams["profile_malformed"]): string {
  const word = (type: string) => (Object.hasOwn(shapes, type) ? shapes[type as keyof typeof shapes] : type);
  const wanted = expected.split(" | ").map(word).join(" | ");
  const stood = found === "undefined" ? "This part is missing" : `"${found}" stands here`;
  return `${stood}; expected: ${wanted}.`;
}

/** English text for every issue. */
export const englishIssues: IssueTexts = {
  not_an_object: ({ found }) => `"${found}" stands here; named facts ({ … }) belong here.`,
  unknown_key: ({ key, accepted, suggestion }) =>
    `The key "${key}" is not known.${meant(suggestion)}${accepted.length > 0 ? ` Accepted: ${list(accepted)}.` : ""}`,
  missing_fact: ({ fact, alternatives }) =>
    `The fact ${fact} is missing, and the person cannot be scored without it.${alternatives.length > 0 ? ` It is not needed under another reading: ${alternatives.map((one) => `${one.interpretation} = ${one.alternative}`).join("; ")}.` : ""}`,
  wrong_type: ({ expected, found }) => `"${found}" stands here; ${types[expected]} belongs here.`,
  unknown_word: ({ found, accepted, suggestion }) =>
    `"${found}" is not known here.${meant(suggestion)} Accepted: ${list(accepted)}.`,
  number_malformed: ({ found }) =>
    `"${found}" is not a number that can be read exactly. Accepted: plain digits such as 24 or 22.5.`,
  number_out_of_range: ({ found, least, most }) =>
    `${found} is out of range. Accepted: ${most === null ? `${String(least)} or more` : `${String(least)} to ${String(most)}`}.`,
  conflicting_facts: ({ facts }) => `${facts.join(" and ")} are both given; only one of them can hold.`,
  fact_not_accepted: ({ fact, profile, accepted }) =>
    `The fact ${fact} cannot be used under profile ${profile}. Accepted: ${list(accepted)}.`,
  word_not_scored: ({ fact, word, profile, accepted }) =>
    `"${word}" of ${fact} has no value under ${profile}, so the person cannot be scored. Accepted: ${list(accepted)}.`,
  not_measured: ({ status, measures, profile }) =>
    `People of status ${status} are not measured under profile ${profile}, which measures ${list(measures)}. They have no score.`,
  unreadable: ({ reason }) => `The value could not be read: ${reason}.`,

  argument_malformed: ({ argument, expected, found }) => `"${found}" is given as ${argument}; expected: ${expected}.`,
  another_copy: ({ what }) =>
    `This ${what} comes from another copy of ip-asn: one was loaded by import and another by require, or two versions are installed. Take both from one copy.`,

  selection_missing: () => 'Name the measurement year or the profile: { year: 2024 } or { profile: "2024" }.',
  year_malformed: ({ found }) => `"${found}" is not a year. Accepted: a whole number such as 2024.`,
  year_not_known: ({ year, known }) =>
    `No rules are known for the measurement year ${String(year)}. Known: ${list(known)}.`,
  profile_not_yet_in_force: ({ profile, year, from }) =>
    `Profile ${profile} holds from measurement year ${String(from)} on, not yet in ${String(year)}.`,
  profile_ended: ({ profile, year, to }) =>
    `Profile ${profile} ended with measurement year ${String(to)} and no longer holds in ${String(year)}.`,
  profile_not_known: ({ found, known }) => `There is no profile "${found}". Known: ${list(known)}.`,
  interpretation_not_known: ({ found, known, suggestion }) =>
    `The profile has no open point "${found}".${meant(suggestion)} Known: ${list(known)}.`,
  alternative_not_known: ({ interpretation, found, known, suggestion }) =>
    `The open point ${interpretation} has no reading "${found}".${meant(suggestion)} Known: ${list(known)}.`,
  interpretation_not_switchable: ({ interpretation, decidedBy }) =>
    decidedBy === "facts"
      ? `The open point ${interpretation} is decided before scoring, in the facts that are given; a scorer cannot switch it.`
      : `The open point ${interpretation} is decided when results are combined; a scorer cannot switch it.`,

  profile_malformed: malformed,
  too_large: ({ values, depth }) =>
    `This is far too large: more than ${String(values)} values, or nested more than ${String(depth)} deep. It was not read.`,
  standing_not_official: ({ found, accepted }) =>
    `A profile of one's own cannot be "${found}"; only the built-in editions are. Accepted: ${list(accepted)}.`,
  change_not_expected: ({ interpretation, alternative, decidedBy }) =>
    `The open point ${interpretation} is decided ${decidedBy === "facts" ? "in the facts" : "when results are combined"}, so its reading ${alternative} can change nothing in the profile.`,
  rescale_not_exact: ({ dimension, from, to, decimals, points, exact }) =>
    `The points of ${dimension} cannot be scaled from ${from} to ${to} exactly: ${some(points.map((one) => `${one.rule}: ${one.points} × ${to} / ${from} = ${one.scaled}`))}; decimal places in this profile: ${String(decimals)} at most. ${exact.length > 0 ? `Near weights that are exact: ${list(exact)}. ` : ""}Or set these points yourself, or allow more decimals: "rescale": { "decimals": 4 }.`,
  weights_do_not_add_up: ({ sum }) => `The weights of the four dimensions add up to ${sum}; they must add up to 100.`,
  weight_not_reached: (params) => reach(params, "less than"),
  weight_exceeded: (params) =>
    `${reach(params, "more than")} Lower the points (in an extension "rescale": true does that), or say with "cap" that the sum is cut off (in an extension: "caps").`,
  cap_differs_from_weight: ({ dimension, cap, weight }) =>
    `The cap of ${dimension} is ${cap}, its weight ${weight}; they must be equal.`,
  dimension_missing: ({ dimension }) => `The dimension ${dimension} is missing.`,
  duplicate_id: ({ id }) => `The id "${id}" stands twice; it must be unique here.`,
  range_gap: ({ from, to }) =>
    `Nothing covers ${from === to ? String(from) : `${String(from)} to ${String(to)}`}; the ranges must cover 0 to 100.`,
  range_overlap: ({ from, to }) =>
    `${from === to ? String(from) : `${String(from)} to ${String(to)}`} stands in two ranges; each number may stand in one only.`,
  range_reversed: ({ from, to }) => `The range from ${String(from)} to ${String(to)} ends before it begins.`,
  word_not_covered: ({ fact, words }) => `Nothing is said about ${list(words)} of ${fact}.`,
  word_not_expected: ({ fact, word, accepted }) =>
    `"${word}" does not belong here, or stands twice: ${fact} can hold ${accepted.length > 0 ? list(accepted) : "no words"}.`,
  fact_not_declared: ({ fact, known }) =>
    `The fact ${fact} is not among the facts that the profile adds${known.length > 0 ? `: ${list(known)}` : ""}. Declare it under "facts".`,
  fact_unread: ({ fact }) => `No rule and no duty reads the fact ${fact}; it would earn nobody anything.`,
  fact_name_taken: ({ name }) =>
    `A fact cannot be named "${name}": a column of the tables has this name. Choose another.`,
  fact_unsuitable: ({ fact, rule }) => `A rule of kind ${rule} cannot use the fact ${fact}.`,
  case_not_covered: ({ by, cases }) => `The choice by ${by} leaves out ${list(cases)}.`,
  case_not_expected: ({ by, found }) => `The choice by ${by} names "${found}" twice, or it does not exist.`,
  instrument_not_known: ({ instrument, known }) =>
    `The cited instrument "${instrument}" is not among the profile's instruments: ${list(known)}.`,
  interpretation_not_registered: ({ interpretation, known }) =>
    `The open point "${interpretation}" is not in the profile's register: ${list(known)}.`,
  years_reversed: ({ from, to }) =>
    `The measurement years from ${String(from)} to ${String(to)} end before they begin.`,
  duty_status_not_covered: ({ duty, status }) => `The duty ${duty} must say just once what it requires of ${status}.`,
  ceiling_unknown: ({ duty, found, categories }) =>
    `The ceiling "${found}" of the duty ${duty} does not fit. Accepted: on category ${list(categories)}; on total points from 0 to 100; on dimension points from 0 to its weight.`,
  change_target_not_known: ({ target, known, moved }) =>
    `The change addresses "${target}", which is not there.${moved === undefined ? meant(nearestWord(target, known)) : ` An earlier revision had it; "${moved}" stands in its place.`} Known: ${list(known)}.`,
  alternative_invalid: ({ interpretation, alternative, codes }) =>
    `With ${interpretation} = ${alternative} the profile would be invalid: ${list(codes)}.`,

  result_malformed: malformed,
  rules_not_at_hand: ({ profile, revision, hash }) =>
    `The rules that this was made under (${profile}, revision ${String(revision)}, ${hash}) are not at hand, so it cannot be verified. Give the profile, or use the version of ip-asn that knows them.`,
  profile_differs: ({ profile, revision, hash, given }) =>
    `This was made under ${profile}, revision ${String(revision)} (${hash}); the profile that is given is another one: ${given.profile}, revision ${String(given.revision)} (${given.hash}).`,
  format_newer: ({ found, known }) =>
    `The format "${found}" is newer than this version of ip-asn, which reads ${known}. Use a newer version.`,
  result_inconsistent: ({ part, claimed, rebuilt }) => `${part} is given as ${claimed}, but its parts give ${rebuilt}.`,
};
