import { parseDecimal } from "../../number/parse-decimal.js";
import type { AddedFact, AddedFacts } from "../added-fact.js";
import { forSome } from "../change.js";
import type { Citation, Citations, LocalText } from "../../rules/citation.js";
import { mapFieldValues } from "../../rules/fields.js";
import { isPlainObject } from "../merge.js";
import type { Band, DimensionId, Instrument, ProfileChange } from "../profile.js";
import type { LeafRule } from "../../rules/kinds.js";
import type { Rule } from "../../rules/choose.js";
import { readWords } from "../rule-target.js";
import type { ParsedExtension } from "./extension-schema.js";

/** An extension with everything spelled out: texts in both languages, numbers as digits, each value with its source. */
export interface FilledExtension {
  readonly id: string;
  readonly revision: number;
  readonly standing: "agency" | "draft";
  readonly title: LocalText;
  readonly authority: LocalText;
  readonly instruments: readonly Instrument[];
  readonly cite: Citations;
  readonly weights: Readonly<Partial<Record<DimensionId, string>>>;
  readonly facts: AddedFacts;
  readonly change: ProfileChange;
  readonly add: Readonly<Partial<Record<DimensionId, readonly Rule[]>>>;
  readonly bandList: readonly Band[] | undefined;
}

/** Spell an extension out. `known`: the duties of the base; others are new. */
export function fillIn(extension: ParsedExtension, known: readonly string[]): FilledExtension {
  const cite = citationsOf(extension.cite);
  const fill = filler(cite);
  const { bands, rules = {}, duties = {}, facts = {}, weights = {}, instruments = [] } = extension;
  return {
    id: extension.id,
    revision: extension.revision ?? 1,
    standing: extension.standing ?? "agency",
    title: bothLanguages(extension.title),
    authority: bothLanguages(extension.authority),
    instruments: instruments.map((one) => withTexts(one) as unknown as Instrument),
    cite,
    weights: mapValues(weights, digits),
    facts: mapValues(facts, (fact) => withTexts(fact) as unknown as AddedFact),
    change: {
      ...(bands?.fractions && { bands: { fractions: bands.fractions } }),
      rules: mapValues(rules, (rule) => (rule === null ? null : (fill.rule(rule) as Record<string, never>))),
      duties: mapValues(duties, (duty, id) =>
        duty === null ? null : fill.duty("fact" in duty && !known.includes(id) ? newDuty(id, duty) : duty),
      ),
    },
    add: mapValues(extension.add ?? {}, (list) => list.map((rule) => addedRule(fill.rule(rule)))),
    bandList: bands?.list?.map((band) => withTexts(band) as unknown as Band),
  };
}

/** What a duty of one's own need not say. */
function newDuty(id: string, duty: object): object {
  return { id, label: id, whenMissing: "unmet", ceilings: [], cite: [], ...duty };
}

function addedRule(filled: Record<string, unknown>): Rule {
  const { for: names, ...rule } = filled as unknown as LeafRule & { readonly for?: string | readonly string[] };
  if (names === undefined) return rule;
  // Names that are not known have been told apart: `unknownWords`.
  const only = readWords([names].flat().flatMap((name) => name.split(",")));
  return only === undefined ? rule : forSome(only, [rule], []);
}

/** Spell out the changes of rules and of duties; what names no source of its own gets `cite`. */
function filler(cite: Citations) {
  const value = (found: unknown): unknown => {
    if (found === "reject" || found === "no-points") return found;
    if (!isPlainObject(found)) return { value: digits(found as string | number), cite };
    if ("value" in found)
      return { ...found, value: digits(found["value"] as string | number), cite: found["cite"] ?? cite };
    return mapValues(found, value);
  };
  const ofDuty = (inner: unknown, key: string): unknown => {
    switch (key) {
      case "requires":
        return (inner as { atLeast: unknown }[]).map((one) => ({ ...one, atLeast: value(one.atLeast) }));
      case "ceilings":
        return (inner as { at: string | number }[]).map((one) => ({ cite, ...one, at: digits(one.at) }));
      case "cite":
        return cite;
      default:
        return inner;
    }
  };
  return {
    rule: (change: object) => withoutEmpty(mapFieldValues(withTexts(change), value)),
    duty: (change: object) => withoutEmpty(mapValues(withTexts(change), ofDuty)),
  };
}

/** A table in which nothing stands changes nothing. */
function withoutEmpty(change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(change).filter(([, inner]) => !isPlainObject(inner) || Object.keys(inner).length > 0);
  return Object.fromEntries(entries);
}

function citationsOf(cite: Citation | Citations): Citations {
  return "instrument" in cite ? [cite] : cite;
}

/** A number as plain digits; a word, such as the id of a category, as it is. */
function digits(figure: string | number): string {
  return parseDecimal(figure)?.toFixed() ?? String(figure);
}

function bothLanguages(text: string | LocalText): LocalText {
  return typeof text === "string" ? { id: text, en: text } : text;
}

const TEXTS = ["title", "fullTitle", "note", "label", "unit"];

function withTexts(part: object): Record<string, unknown> {
  return mapValues(part as Record<string, unknown>, (value, key) =>
    TEXTS.includes(key) ? bothLanguages(value as string | LocalText) : value,
  );
}

function mapValues<T, U>(
  record: Readonly<Record<string, T | undefined>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  const given = Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, map(value, key)]));
}
