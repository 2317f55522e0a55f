/** The values behind each issue of a workbook. */
export interface WorkbookIssueParams {
  // ── reading ──
  /** No .xlsx workbook. `kind` says what it is instead, `null` where that is not known. */
  workbook_wrong_kind: { readonly kind: string | null };
  /** Locked with a password: nothing in it can be read. */
  workbook_encrypted: Record<string, never>;
  /** A workbook with parts that are missing, cut off or changed since they were written. */
  workbook_damaged: { readonly reason: string };
  /** More than is read: a small file can unpack into one that fills all memory. */
  workbook_too_large: { readonly what: SizeLimit; readonly found: number; readonly most: number };
  /** The workbook has no sheet of this name. */
  sheet_missing: { readonly sheet: string; readonly sheets: readonly string[] };

  // ── writing ──
  /** More than a sheet can hold. */
  sheet_too_large: { readonly what: SizeLimit; readonly found: number; readonly most: number };
  /** A text that is longer than a cell can hold; row and column from 1. */
  cell_too_long: { readonly row: number; readonly column: string; readonly length: number; readonly most: number };
}

/** What there is too much of. */
export type SizeLimit = "bytes" | "rows" | "columns" | "cells" | "characters";

/** What kind of thing is wrong with a workbook. */
export type WorkbookIssueCode = keyof WorkbookIssueParams;

/** Something that is wrong with a workbook. */
export type WorkbookIssue<C extends WorkbookIssueCode = WorkbookIssueCode> = {
  [K in C]: { readonly code: K; readonly params: WorkbookIssueParams[K] };
}[C];

/** A workbook that cannot be read or written. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(readonly issue: WorkbookIssue) {
    super(issue.code);
  }
}

/** Say why a workbook cannot be read or written. */
export function workbookError<C extends WorkbookIssueCode>(code: C, params: WorkbookIssueParams[C]): WorkbookError {
  return new WorkbookError({ code, params } as WorkbookIssue);
}
