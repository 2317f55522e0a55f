import { CASES } from "../../rules/choose.js";
import { setsMost } from "../../rules/fields.js";
import { isPlainObject, isSourced, own } from "../merge.js";
import type { DimensionId, Interpretation, PatchOfAnyRule, ProfileChange } from "../profile.js";
import type { LeafRule } from "../../rules/kinds.js";
import { readTarget, writeTarget, type RuleTarget } from "../rule-target.js";

type RuleChange = LeafRule | PatchOfAnyRule | null;
type Alternative = Interpretation["alternatives"][number];

/*
 * What an agency's own rule says is no longer open in its profile: another reading of the law must not change it back.
 */

/** The register without what a change settles: other readings keep only what the change does not touch. */
export function unsettled(
  register: readonly Interpretation[],
  change: ProfileChange,
  /** Dimensions in which the agency has rules or weights of its own: no reading may replace their rules as a whole. */
  own: readonly DimensionId[],
): readonly Interpretation[] {
  return register.flatMap((point) => {
    if (point.decidedBy !== "scoring" || !point.alternatives.some((one) => isTouched(one.change, change, own)))
      return [point];
    const replaces = ({ change: { dimensions = {} } }: Alternative) => own.some((id) => dimensions[id] !== undefined);
    const alternatives = point.alternatives.flatMap((one): Alternative[] => {
      if (replaces(one)) return [];
      const left = without(one.change, change);
      return isEmpty(left) && !isEmpty(one.change) ? [] : [{ ...one, change: left }];
    });
    return alternatives.length === 0 && !point.alternatives.some(replaces) ? [] : [{ ...point, alternatives }];
  });
}

/** Whether a reading changes anything that is settled: readings that do not are left as they are. */
function isTouched(reading: ProfileChange, settled: ProfileChange, own: readonly DimensionId[]): boolean {
  const rules = Object.keys(settled.rules ?? {}).map((key) => readTarget(key)?.id);
  return (
    (reading.bands !== undefined && settled.bands !== undefined) ||
    own.some((id) => reading.dimensions?.[id] !== undefined) ||
    Object.keys(reading.rules ?? {}).some((key) => rules.includes(readTarget(key)?.id)) ||
    Object.keys(reading.duties ?? {}).some((id) => Object.hasOwn(settled.duties ?? {}, id))
  );
}

function isEmpty({ bands, dimensions, rules, duties }: ProfileChange): boolean {
  return [bands, dimensions, rules, duties].every((part) => Object.keys(part ?? {}).length === 0);
}

/** A reading's change without what another change settles. */
function without(reading: ProfileChange, settled: ProfileChange): ProfileChange {
  const targets = Object.entries(settled.rules ?? {}).flatMap(([key, rule]) => {
    const target = readTarget(key);
    return target === undefined ? [] : [{ target, rule }];
  });
  const rules = Object.entries(reading.rules ?? {}).flatMap(([key, rule]) =>
    targets.reduce<readonly (readonly [string, RuleChange])[]>(
      (list, one) => list.flatMap(([at, change]) => ruleWithout(at, change, one.target, one.rule)),
      [[key, rule]],
    ),
  );
  const duties = Object.entries(reading.duties ?? {}).flatMap(([id, duty]) => {
    const other = own(settled.duties ?? {}, id);
    if (other === null) return [];
    if (other === undefined || duty === null) return [[id, duty] as const];
    const left = subtract(duty, other);
    return Object.keys(left).length === 0 ? [] : [[id, left] as const];
  });
  return {
    ...(reading.dimensions && { dimensions: reading.dimensions }),
    ...(reading.bands !== undefined && settled.bands === undefined && { bands: reading.bands }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
    ...(duties.length > 0 && { duties: Object.fromEntries(duties) }),
  };
}

/** Whoever sets what a rule gives at most has taken the rule's scale as it is; less than that leaves it open. */
function setsScale(rule: object): boolean {
  return Object.keys(rule).some((name) => name === "kind" || setsMost(name));
}

function ruleWithout(
  key: string,
  reading: RuleChange,
  settled: RuleTarget,
  rule: RuleChange,
): readonly (readonly [string, RuleChange])[] {
  const target = readTarget(key);
  if (target?.id !== settled.id) return [[key, reading]];
  const left = changeWithout(reading, rule);
  const remaining = left === undefined ? [] : [[key, left] as const];
  if (settled.only === undefined) return remaining;
  const { by, words } = settled.only;
  // One reading cannot be told apart by kind of post and by status at once: what is settled for some then is for all.
  if (target.only !== undefined && target.only.by !== by) return remaining;
  const all = target.only?.words ?? CASES[by];
  const part = (only: readonly string[], change: RuleChange | undefined): readonly (readonly [string, RuleChange])[] =>
    only.length === 0 || change === undefined
      ? []
      : [[writeTarget({ id: target.id, only: { by, words: only } }), change]];
  return [
    ...part(
      all.filter((word) => !words.includes(word)),
      reading,
    ),
    ...part(
      all.filter((word) => words.includes(word)),
      left,
    ),
  ];
}

function changeWithout(reading: RuleChange, rule: RuleChange): RuleChange | undefined {
  if (reading === null || rule === null) return undefined;
  const isReplaced = rule.kind !== undefined;
  if (reading.kind !== undefined) return setsScale(rule) ? undefined : reading;
  const left = isReplaced ? {} : subtract(reading, rule);
  return Object.keys(left).length === 0 ? undefined : left;
}

/** What a patch sets and another one does not. */
function subtract(patch: object, other: object): Record<string, unknown> {
  const left = Object.entries(patch).flatMap(([key, value]): [string, unknown][] => {
    if (!Object.hasOwn(other, key)) return [[key, value]];
    const set = (other as Record<string, unknown>)[key];
    if (!isPlainObject(value) || !isPlainObject(set) || isSourced(set)) return [];
    const inner = subtract(value, set);
    return Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(left);
}
