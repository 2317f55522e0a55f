import type { DimensionId } from "../../profile/profile.js";

/** The words of `ip-asn compare` in one language. */
export interface CompareTexts {
  readonly help: { readonly compare: string; readonly profiles: string };
  readonly badProfiles: (found: string) => string;
  readonly noProfiles: string;
  /** What is wrong under one of the two profiles only. */
  readonly under: Readonly<Record<"before" | "after", (profile: string, message: string) => string>>;
  readonly counts: (counts: {
    readonly read: number;
    readonly both: number;
    readonly before: number;
    readonly after: number;
    readonly neither: number;
    readonly rejected: number;
  }) => string;
  readonly before: string;
  readonly after: string;
  readonly index: (label: string, profile: string, mean: string, category: string, count: number) => string;
  readonly noIndex: (label: string, profile: string) => string;
  readonly change: (change: string, count: number) => string;
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  readonly moved: (count: number, both: number) => string;
  readonly table: string;
  readonly notMeasured: string;
  readonly number: (decimal: string) => string;
}
