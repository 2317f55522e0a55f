import type { Issue, IssueCode, IssueParams } from "../issue/index.js";

/** A text for every issue code: leaving one out does not compile. */
export type IssueTexts = { readonly [C in IssueCode]: (params: IssueParams[C]) => string };

/** Where it is, then what is wrong: `kualifikasi.pendidikan: …`. */
export function formatIssueWith(texts: IssueTexts, { code, path, params }: Issue): string {
  const text = (texts[code] as (params: unknown) => string)(params);
  return path.length === 0 ? text : `${path.join(".")}: ${text}`;
}
