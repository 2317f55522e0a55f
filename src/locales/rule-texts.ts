import type { RuleKindName } from "../rules/kinds.js";
import type { Reason } from "../rules/reason.js";
import type { LocaleId } from "./locale.js";

type ReasonOfKind<K extends Reason["kind"]> = Extract<Reason, { readonly kind: K }>;

/** What is said of the kinds of rule in one language; a kind that is left out does not compile. */
export interface RuleTexts {
  /** What a kind of rule is called. */
  readonly kinds: Readonly<Record<RuleKindName, string>>;
  /** Why there are points. `unit`: what a number counts, such as `JP`; empty where it has no unit. */
  readonly reasons: { readonly [K in Reason["kind"]]: (reason: ReasonOfKind<K>, unit: string) => string };
}

/** A decimal string with a comma. */
export function decimalComma(digits: string): string {
  return digits.replace(".", ",");
}

/** A number with what it counts. */
export function counted(digits: string, unit: string): string {
  return unit === "" ? digits : `${digits} ${unit}`;
}

/** Points in proportion before rounding, where rounding changes them. */
function unroundedOf({ unrounded, credit }: ReasonOfKind<"threshold">): string | undefined {
  if (unrounded === undefined || credit === "all-or-nothing") return undefined;
  const decimals = (unrounded.split(".")[1] ?? "").length;
  return decimals <= credit.proportional.decimals ? undefined : unrounded;
}

const id: RuleTexts = {
  kinds: {
    lookup: "poin menurut kata",
    compare: "poin terhadap syarat",
    bracket: "poin menurut rentang",
    flag: "ya atau tidak",
    threshold: "poin mulai suatu ambang",
  },
  reasons: {
    missing: () => "tidak ada data",
    lookup: ({ given }) => `${given}; poin menurut tabel`,
    compare: ({ given, outcome, required }) => {
      const words = { above: "di atas", equal: "sama dengan", below: "di bawah" };
      return `${given}, ${words[outcome]} ${required === null ? "syarat, yang tidak diketahui" : `syarat ${required}`}`;
    },
    bracket: ({ given, from, to, between }) =>
      between === null
        ? `${decimalComma(given)}, dalam rentang ${String(from)}–${String(to)}`
        : `${decimalComma(given)}, di antara dua rentang; masuk ${String(from)}–${String(to)} (${between})`,
    flag: ({ given }) => (given === true ? "ya" : given === false ? "tidak" : "tidak dipersyaratkan bagi jabatan ini"),
    threshold: (reason, unit) => {
      const least = reason.strict === true ? "lebih dari" : "paling sedikit";
      const number = (digits: string) => counted(decimalComma(digits), unit);
      const said = `${number(reason.given)}; ${least} ${number(reason.atLeast)}`;
      if (reason.met) return `${said}, terpenuhi`;
      const credit = reason.credit === "all-or-nothing" ? "di bawahnya tanpa poin" : "di bawahnya sebanding";
      const unrounded = unroundedOf(reason);
      return `${said}, ${credit}${unrounded === undefined ? "" : `: ${decimalComma(unrounded)}, dibulatkan`}`;
    },
  },
};

const en: RuleTexts = {
  kinds: {
    lookup: "points by word",
    compare: "points against a requirement",
    bracket: "points by range",
    flag: "yes or no",
    threshold: "points from a threshold on",
  },
  reasons: {
    missing: () => "no data",
    lookup: ({ given }) => `${given}; points by the table`,
    compare: ({ given, outcome, required }) => {
      const words = { above: "above", equal: "equal to", below: "below" };
      const requirement = required === null ? "the requirement, which is not known" : `the requirement ${required}`;
      return `${given}, ${words[outcome]} ${requirement}`;
    },
    bracket: ({ given, from, to, between }) =>
      between === null
        ? `${given}, in the range ${String(from)}–${String(to)}`
        : `${given}, between two ranges; put into ${String(from)}–${String(to)} (${between})`,
    flag: ({ given }) => (given === true ? "yes" : given === false ? "no" : "not required for this post"),
    threshold: (reason, unit) => {
      const least = reason.strict === true ? "more than" : "at least";
      const said = `${counted(reason.given, unit)}; ${least} ${counted(reason.atLeast, unit)}`;
      if (reason.met) return `${said}, reached`;
      const credit = reason.credit === "all-or-nothing" ? "no points below it" : "in proportion below it";
      const unrounded = unroundedOf(reason);
      return `${said}, ${credit}${unrounded === undefined ? "" : `: ${unrounded}, rounded`}`;
    },
  },
};

/** What is said of the kinds of rule, by language. */
export const ruleTexts: Readonly<Record<LocaleId, RuleTexts>> = { id, en };

/** Why there are points, in a language. */
export function reasonText<K extends Reason["kind"]>(reason: ReasonOfKind<K>, unit: string, locale: LocaleId): string {
  const text = ruleTexts[locale].reasons[reason.kind] as (one: Reason, of: string) => string;
  return text(reason, unit);
}
