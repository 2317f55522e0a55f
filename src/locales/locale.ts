/** A language of the library's own texts. The law's own names stand in the profiles, in both. */
export type LocaleId = "id" | "en";

/** A language, also as systems name it with a country: `"id-ID"`, `"en-GB"`. */
export type LocaleTag = LocaleId | `${LocaleId}-${string}`;

/** All languages. */
export const LOCALE_IDS = ["id", "en"] as const satisfies readonly LocaleId[];
