import type { IssuePath } from "../../issue/index.js";
import type { Citation } from "../../rules/citation.js";
import type { Duty, ProfileSource } from "../profile.js";
import { openPointFields } from "../../rules/fields.js";
import type { LeafRule } from "../../rules/kinds.js";
import type { Rule } from "../../rules/choose.js";

/** Whether a part needs no check among the other parts of the same profile. */
export type IsSound = (part: object) => boolean;

/** Every rule of the dimensions that are to be checked, choices included, with the path where it stands. */
export function rulesWithPaths(profile: ProfileSource, isSound: IsSound): readonly { rule: Rule; path: IssuePath }[] {
  return profile.dimensions.flatMap((dimension, index) =>
    isSound(dimension) ? [] : inside(dimension.rules, ["dimensions", index, "rules"]),
  );
}

function inside(rules: readonly Rule[], path: IssuePath): { rule: Rule; path: IssuePath }[] {
  return rules.flatMap((rule, index) => {
    const here = [...path, index];
    const nested = rule.kind === "choose" ? rule.cases : [];
    return [
      { rule, path: here },
      ...nested.flatMap((one, caseIndex) => inside(one.rules, [...here, "cases", caseIndex, "rules"])),
    ];
  });
}

/** Every leaf rule of the dimensions that are to be checked, with the path where it stands. */
export function leafRulesWithPaths(
  profile: ProfileSource,
  isSound: IsSound,
): readonly { rule: LeafRule; path: IssuePath }[] {
  return rulesWithPaths(profile, isSound).flatMap(({ rule, path }) => (rule.kind === "choose" ? [] : [{ rule, path }]));
}

/** Whatever in a profile has a source or hangs on an open point: fields of a rule, a value or a duty. */
export type Sourced = Readonly<Record<string, unknown>> & Partial<Pick<Duty, "cite" | "openWhen">>;

/** Fields by which a rule or a value names the open point that it hangs on. */
const MARKS = /* @__PURE__ */ openPointFields();

/** What a part that is looked for has at least one of. */
const NAMING = /* @__PURE__ */ ["cite"].concat(MARKS);

/** The open points that a part of a profile names. */
export function namedIn(part: Sourced): readonly string[] {
  const named = [...MARKS.map((mark) => part[mark]), part.openWhen?.missing, part.openWhen?.unmet];
  return named.filter((id) => typeof id === "string");
}

/** The instruments and the open points that a part of a profile names, at any depth. */
export interface NamedIds {
  readonly instruments: readonly string[];
  readonly openPoints: readonly string[];
}

/** What a part of a profile names. */
export function namesIn(part: object): NamedIds {
  const parts = sourcedParts(part).map((one) => one.part);
  return {
    instruments: [...new Set(parts.flatMap(citationsOf).map((one) => one.instrument))],
    openPoints: [...new Set(parts.flatMap(namedIn))],
  };
}

/** The citations of a part. */
export function citationsOf({ cite }: Sourced): readonly Citation[] {
  const isCitation = (one: unknown) => typeof (one as Citation | null)?.instrument === "string";
  return Array.isArray(cite) ? (cite as readonly Citation[]).filter(isCitation) : [];
}

/**
 * Every object of the profile that cites or names an open point, with its path, found by its keys. Inside the changes
 * of alternatives they may hold anything; that is looked at when the changes are applied.
 */
export function sourcedParts(
  value: unknown,
  isPassedOver: (part: object) => boolean = () => false,
): readonly { part: Sourced; path: IssuePath }[] {
  const found: { part: Sourced; path: IssuePath }[] = [];
  // One path for the whole way, copied for what is found: profiles are walked once for each reading.
  const path: (string | number)[] = [];
  const visitAt = (key: string | number, inner: unknown) => {
    path.push(key);
    visit(inner);
    path.pop();
  };
  const visit = (one: unknown) => {
    if (typeof one !== "object" || one === null || isPassedOver(one)) return;
    if (NAMING.some((key) => Object.hasOwn(one, key))) found.push({ part: one as Sourced, path: [...path] });
    if (Array.isArray(one)) for (const [index, inner] of one.entries()) visitAt(index, inner);
    else for (const key of Object.keys(one)) visitAt(key, (one as Readonly<Record<string, unknown>>)[key]);
  };
  visit(value);
  return found;
}
