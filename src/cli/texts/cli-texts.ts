import type { OutputNotice } from "../../node/output-set.js";
/** The words of the command line in one language. */
export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly score: string;
    readonly explain: string;
    readonly profile: string;
    readonly profileList: string;
    readonly profileShow: string;
    readonly profileCheck: string;
    readonly profileNew: string;
    readonly profileDiff: string;
    readonly profileDiffAll: string;
    readonly profileExport: string;
    readonly profileFile: string;
    readonly profileNewFile: string;
    readonly profileFrom: string;
    readonly profileFormat: string;
    readonly file: string;
    readonly year: string;
    readonly profileOption: string;
    readonly interpretation: string;
    readonly out: string;
    readonly format: string;
    readonly rejects: string;
    readonly lang: string;
    readonly inputFormat: string;
    readonly delimiter: string;
    readonly decimal: string;
    readonly map: string;
    readonly sheet: string;
    readonly mask: string;
    readonly keepFormulas: string;
    readonly id: string;
    readonly explainFormat: string;
    readonly json: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly help: string;
    readonly version: string;
    /** Commander's own headings, by their English words. */
    readonly titles: Readonly<Record<string, string>>;
  };
  /** What is wrong with the words of a command, by Commander's code; `what` is the word in question, `value` what was given for it. */
  readonly usage: Readonly<Record<string, (what: string, value: string) => string>>;
  readonly usageHint: string;
  readonly read: (file: string, delimiter: string, decimal: string) => string;
  readonly readNdjson: (file: string) => string;
  readonly readSheet: (file: string, sheet: string, headerRow: number) => string;
  readonly numberingSkipped: (row: number) => string;
  readonly perhapsMapped: (column: string, name: string) => string;
  readonly masked: (columns: string) => string;
  readonly unknownColumns: (columns: string) => string;
  readonly profileUsed: (id: string, revision: number, standing: string, title: string) => string;
  readonly standings: Readonly<Record<string, string>>;
  readonly counts: (read: number, scored: number, notMeasured: number, rejected: number) => string;
  readonly index: (mean: string, category: string, count: number) => string;
  readonly indexNotComputed: string;
  readonly noIndex: string;
  readonly combined: (readings: string) => string;
  readonly lowered: (count: number) => string;
  readonly unmet: (count: number) => string;
  readonly open: string;
  readonly people: (count: number) => string;
  readonly written: (file: string) => string;
  /** What was found where files are to be written. */
  readonly found: (notice: OutputNotice) => string;
  readonly rejectsWritten: (file: string, count: number) => string;
  readonly rejectedHeading: string;
  readonly rejectLine: (line: number, column: string, message: string) => string;
  readonly moreRejects: (count: number) => string;
  readonly notMeasured: (who: string) => string;
  readonly person: (line: number) => string;
  readonly nobody: (id: string) => string;
  readonly noSelection: string;
  readonly badMap: (found: string) => string;
  readonly badMapFile: (file: string) => string;
  readonly mapTwice: (column: string, before: string, after: string) => string;
  readonly badInterpretation: (found: string) => string;
  readonly badOption: (option: string, found: string, accepted: string) => string;
  readonly writeFailed: (reason: string) => string;
  readonly profileTable: readonly [
    name: string,
    years: string,
    standing: string,
    measures: string,
    known: string,
    title: string,
  ];
  /** What the mark in the list of profiles means, and that no result is official. */
  readonly newestNote: string;
  readonly notOfficial: string;
  readonly show: {
    readonly years: string;
    readonly measures: string;
    readonly weight: (weight: string) => string;
    readonly most: string;
    readonly bands: string;
    readonly duties: string;
    readonly open: string;
    readonly sources: string;
    readonly chosen: string;
    readonly other: string;
    readonly decidedBy: Readonly<Record<"scoring" | "facts" | "aggregation", string>>;
    readonly for: (cases: string) => string;
    readonly atLeast: string;
    readonly between: string;
    readonly moreThan: string;
    readonly withheld: string;
    readonly yes: string;
    readonly above: string;
    readonly equal: string;
    readonly below: string;
  };
}
