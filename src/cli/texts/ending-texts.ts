import type { LocaleId } from "../../locales/locale.js";

/** What is said where the command could not go on to its end, by what the system calls the failure. */
export interface EndingTexts {
  readonly failed: (code: string, message: string) => string;
  /** Whoever read standard output went away. */
  readonly notRead: (message: string) => string;
}

const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";
/** The system lets the process, or all of them together, open no more files; where it cannot even start, only its words say so. */
const isOutOfFiles = (code: string, message: string) => /^E[MN]FILE$/.test(code) || /\bE[MN]FILE\b/.test(message);

const id: EndingTexts = {
  failed: (code, message) =>
    code === OUT_OF_MEMORY
      ? "Memori tidak cukup untuk berkas ini; tidak ada yang ditulis. Bagi berkasnya, simpan sebagai CSV, atau beri memori lebih: NODE_OPTIONS=--max-old-space-size=8192"
      : isOutOfFiles(code, message)
        ? `Sistem tidak mengizinkan lebih banyak berkas terbuka; tidak ada yang ditulis. Naikkan batasnya (ulimit -n 1024) atau tutup program lain. (${message})`
        : `Perintah terhenti; tidak ada yang ditulis: ${message}`,
  notRead: (message) => `Keluaran tidak dibaca sampai selesai: ${message}`,
};

const en: EndingTexts = {
  failed: (code, message) =>
    code === OUT_OF_MEMORY
      ? "There is not enough memory for this file; nothing was written. Split it, save it as CSV, or give more memory: NODE_OPTIONS=--max-old-space-size=8192"
      : isOutOfFiles(code, message)
        ? `The system allows no more open files; nothing was written. Raise the limit (ulimit -n 1024), or close other programs. (${message})`
        : `The command was stopped; nothing was written: ${message}`,
  notRead: (message) => `The output was not read to its end: ${message}`,
};

/** The words for an ending before the end, in a language. */
export function endingTextsOf(locale: LocaleId): EndingTexts {
  return locale === "en" ? en : id;
}
