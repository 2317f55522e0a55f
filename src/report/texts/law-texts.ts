import type { Standing } from "../../profile/profile.js";

/** The words of the page about the rules, in one language. */
export interface LawTexts {
  /** That no result is official, after how many values are known how surely. */
  readonly sure: (counts: string) => string;
  readonly standing: Readonly<Record<Standing, { readonly name: string; readonly trust: string }>>;
  readonly open: {
    readonly scoring: string;
    readonly aggregation: string;
    readonly facts: string;
    /** In "12 of 34 people (35%)". */
    readonly hanging: { readonly of: string; readonly people: string };
    readonly reading: string;
    readonly alternatives: string;
    readonly why: string;
    readonly sources: string;
    readonly none: string;
    readonly switched: (own: string) => string;
  };
  readonly profile: {
    readonly name: string;
    readonly id: string;
    readonly revision: string;
    readonly standing: string;
    readonly authority: string;
    readonly years: string;
    readonly yearsFrom: (from: string) => string;
    readonly measures: string;
    readonly hash: string;
    readonly base: string;
    readonly baseText: (id: string, revision: string) => string;
    readonly choices: string;
    readonly instruments: string;
    readonly citations: string;
    readonly citationsCaption: string;
  };
}
