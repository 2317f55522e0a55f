/**
 * The measurement years of each revision (without `to`, from then on), and the day from which this project knew it: what a
 * scorer asks of a revision besides its content.
 */
export const dates = {
  "2019@1": { years: { from: 2019, to: 2022 }, known: "2026-11-22" },
  "2019@2": { years: { from: 2019, to: 2022 }, known: "2026-11-26" },
  "2023@1": { years: { from: 2023, to: 2023 }, known: "2026-11-22" },
  "2023@2": { years: { from: 2023, to: 2023 }, known: "2026-11-26" },
  "2024@1": { years: { from: 2024 }, known: "2026-11-22" },
  "2024@2": { years: { from: 2024, to: 2024 }, known: "2026-11-26" },
  "2025@1": { years: { from: 2025 }, known: "2026-11-26" },
} as const satisfies Readonly<
  Record<string, { readonly years: { readonly from: number; readonly to?: number }; readonly known: string }>
>;

/** Name of a revision of an edition. */
export type RevisionName = keyof typeof dates;
