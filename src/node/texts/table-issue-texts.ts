import type { IssueParams } from "../../issue/index.js";
import type { TableIssueCode, TableIssueParams } from "../table-issue.js";

/** A text for every issue of a table: leaving one out does not compile. */
export type TableIssueTexts = { readonly [C in TableIssueCode]: (params: TableIssueParams[C]) => string };

/** Texts for issues of facts, in the words of a table: its columns and the options of the command line. */
export interface FactIssueTexts {
  readonly missing_fact: (params: IssueParams["missing_fact"], column: string) => string;
  readonly fact_not_accepted: (params: IssueParams["fact_not_accepted"], column: string) => string;
}
