import type { NoFacts } from "./added-fact.js";
import type { CitedValue } from "../rules/citation.js";
import type { Dimension, ProfileSource } from "./profile.js";
import type { ChooseRule } from "../rules/choose.js";
import type { CompareRule } from "../rules/compare.js";
import type { LeafRule } from "../rules/kinds.js";
import type { LookupRule } from "../rules/lookup.js";

/** The words of each fact that a revision knew: `FirstWords`, `WordsOfNovember2026`, `CurrentWords`. */
export interface Vocabulary {
  readonly "kualifikasi.pendidikan": string;
  readonly "kinerja.predikat": string;
  readonly "disiplin.hukuman": string;
}

/** A table of points with a value for each word of its fact: one that is left out does not compile. */
export type LookupOf<W extends Vocabulary, F extends keyof Vocabulary = keyof Vocabulary> = {
  readonly [Fact in F]: Omit<LookupRule, "fact" | "points"> & {
    readonly fact: Fact;
    readonly points: Readonly<Record<W[Fact], CitedValue>>;
  };
}[F];

/** A list of levels as it stands, where it holds every degree; else a type that nothing has. */
export type EveryLevel<W extends Vocabulary, L extends readonly (readonly string[])[]> =
  Exclude<W["kualifikasi.pendidikan"], L[number][number]> extends never ? L : never;

/** A rule of an edition that knows these words. */
export type RuleOf<W extends Vocabulary> =
  | LookupOf<W>
  | (Omit<CompareRule, "order"> & { readonly order: readonly (readonly W["kualifikasi.pendidikan"][])[] })
  | Exclude<LeafRule, LookupRule | CompareRule>
  | (Omit<ChooseRule, "cases"> & {
      readonly cases: readonly { readonly when: readonly string[]; readonly rules: readonly RuleOf<W>[] }[];
    });

/** A revision of an edition, as data that stands alone. */
export interface EditionSource<W extends Vocabulary> extends Omit<ProfileSource<NoFacts>, "dimensions"> {
  readonly dimensions: readonly (Omit<Dimension, "rules"> & { readonly rules: readonly RuleOf<W>[] })[];
}
