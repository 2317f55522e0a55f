import type { LocaleId } from "../../locales/locale.js";
import type { RowOrigin } from "../row-origin.js";

/** Where a row or a table stands, where several are read as one. */
export const placeTexts: Readonly<Record<LocaleId, (place: RowOrigin) => string>> = {
  id: ({ file, sheet }) => `berkas ${file}${sheet === undefined ? "" : `, lembar "${sheet}"`}`,
  en: ({ file, sheet }) => `file ${file}${sheet === undefined ? "" : `, sheet "${sheet}"`}`,
};
