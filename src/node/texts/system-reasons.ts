import type { LocaleId } from "../../locales/locale.js";

/** What the system's codes for files say to somebody in an office. */
const reasons: Readonly<Record<LocaleId, Readonly<Record<string, string>>>> = {
  id: {
    ENOENT: "berkas atau foldernya tidak ada",
    EISDIR: "ini folder, bukan berkas",
    ENOTDIR: "salah satu bagian jalurnya bukan folder",
    EACCES: "tidak ada izin untuk berkas atau folder ini",
    EPERM: "tidak ada izin, atau berkas sedang dibuka program lain; tutup dahulu",
    EBUSY: "berkas sedang dibuka program lain; tutup dahulu, misalnya di Excel",
    ENOSPC: "penyimpanan penuh",
    EROFS: "tempat ini hanya dapat dibaca",
    EPIPE: "pembaca keluaran sudah berhenti",
    EIO: "alat penyimpanannya bermasalah",
  },
  en: {
    ENOENT: "the file or its folder does not exist",
    EISDIR: "it is a folder, not a file",
    ENOTDIR: "a part of its path is no folder",
    EACCES: "there is no permission for this file or folder",
    EPERM: "there is no permission, or another program has it open: close it first",
    EBUSY: "another program has it open: close it first, for example in Excel",
    ENOSPC: "the disk is full",
    EROFS: "this place can only be read",
    EPIPE: "whoever read the output has stopped",
    EIO: "the storage device fails",
  },
};

/** Say why the system refused a file: in words where its code is known, with the code for whoever has to look it up. */
export function systemReason(message: string, locale: LocaleId): string {
  const code = /\bE[A-Z]{2,}\b/.exec(message)?.[0] ?? "";
  const words = Object.hasOwn(reasons[locale], code) ? reasons[locale][code] : undefined;
  const [path = ""] = /'[^']*'/.exec(message) ?? [];
  return words === undefined ? message : `${words} (${`${code} ${path}`.trim()})`;
}
