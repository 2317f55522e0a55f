/** The words of the command line in one language. */
export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly score: string;
    readonly explain: string;
    readonly profile: string;
    readonly profileList: string;
    readonly profileShow: string;
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
    readonly id: string;
    readonly explainFormat: string;
    readonly json: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly help: string;
    /** Commander's own headings, by their English words. */
    readonly titles: Readonly<Record<string, string>>;
  };
  /** What is wrong with the words of a command, by Commander's code; `what` is the word in question, `value` what was given for it. */
  readonly usage: Readonly<Record<string, (what: string, value: string) => string>>;
  readonly usageHint: string;
  readonly read: (file: string, delimiter: string, decimal: string) => string;
  readonly readNdjson: (file: string) => string;
  readonly unknownColumns: (columns: string) => string;
  readonly profileUsed: (id: string, revision: number, standing: string, title: string) => string;
  readonly standings: Readonly<Record<string, string>>;
  readonly counts: (read: number, scored: number, notMeasured: number, rejected: number) => string;
  readonly index: (mean: string, category: string, count: number) => string;
  readonly noIndex: string;
  readonly unmet: (count: number) => string;
  readonly open: string;
  readonly people: (count: number) => string;
  readonly written: (file: string) => string;
  readonly rejectsWritten: (file: string, count: number) => string;
  readonly rejectedHeading: string;
  readonly rejectLine: (line: number, column: string, message: string) => string;
  readonly moreRejects: (count: number) => string;
  readonly notMeasured: (who: string) => string;
  readonly person: (line: number) => string;
  readonly nobody: (id: string) => string;
  readonly noSelection: string;
  readonly badInterpretation: (found: string) => string;
  readonly badOption: (option: string, found: string, accepted: string) => string;
  readonly sameFile: (file: string) => string;
  readonly profileNotReadable: (file: string, reason: string) => string;
  readonly writeFailed: (reason: string) => string;
  readonly unbalanced: string;
  readonly profileTable: readonly [id: string, years: string, standing: string, measures: string, title: string];
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
    readonly yes: string;
    readonly above: string;
    readonly equal: string;
    readonly below: string;
  };
}
