import type { DimensionId } from "../../profile/profile.js";

/** The words about profile files in one language. */
export interface ProfileTexts {
  readonly atLine: (file: string, line: number, text: string) => string;
  readonly notReadable: (reason: string) => string;
  readonly noProfile: (file: string) => string;
  readonly more: (count: number) => string;
  /** What is wrong with YAML, by the parser's code. */
  readonly syntax: Readonly<Record<string, string>>;
  readonly decimalPoint: string;
  readonly fileNotReadable: (file: string, reason: string) => string;
  readonly fileEmpty: (file: string) => string;
  readonly fileTooLarge: (file: string, most: number) => string;
  readonly chainTooLong: (file: string, most: number) => string;
  readonly endingNeeded: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly fileExists: (file: string) => string;
  readonly written: (file: string) => string;
  readonly next: (file: string) => string;
  readonly valid: (file: string, id: string, revision: number, standing: string) => string;
  readonly madeFrom: (id: string, revision: number, hash: string) => string;
  /** A file that names an edition without its revision. */
  readonly notPinned: (file: string, edition: string, revision: string) => string;
  readonly inProportion: (rule: string, points: string, rounding: { decimals: number; rounding: string }) => string;
  readonly settled: (points: string) => string;
  readonly chosen: (readings: string) => string;
  readonly reachable: string;
  readonly reachableNote: string;
  readonly total: string;
  readonly formOf: (kinerja: string) => string;
  readonly template: {
    readonly head: (base: string, file: string) => readonly string[];
    readonly title: string;
    readonly authority: string;
    readonly instrument: string;
    readonly provision: string;
    readonly cite: string;
    readonly weights: string;
    readonly rescale: string;
    readonly rules: readonly string[];
    readonly added: readonly string[];
    readonly addedLabel: string;
    readonly duties: string;
    readonly bands: string;
    readonly interpretations: readonly string[];
    readonly dimension: Readonly<Record<DimensionId, string>>;
  };
}
