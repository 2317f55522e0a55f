import type { HangsOn } from "../../audit/hangs-on.js";

/** What is said in one language about how scores hang on the open points of law. */
export interface SensitivityTexts {
  /** Help for the option of `ip-asn score`. */
  readonly option: string;
  /** For a file: how many people's category hangs on any open point. */
  readonly people: (count: number, scored: number) => string;
  readonly nobody: string;
  /** The heads of the table of open points. */
  readonly table: readonly [
    point: string,
    category: string,
    alone: string,
    total: string,
    duties: string,
    scored: string,
  ];
  /** What "alone" says. */
  readonly legend: string;
  readonly incomplete: (count: number, most: number) => string;
  /** For one person: the section below an explanation. */
  readonly heading: string;
  readonly range: (lowest: string, highest: string) => string;
  readonly categories: (labels: string) => string;
  readonly lowest: (total: string) => string;
  readonly highest: (total: string) => string;
  /** Where the readings asked for give it already. */
  readonly asRead: string;
  readonly changes: (aspects: string) => string;
  readonly aspects: Readonly<Record<keyof HangsOn, string>>;
  readonly nothing: string;
  readonly oneAtATime: (most: number) => string;
  readonly number: (decimal: string) => string;
}
