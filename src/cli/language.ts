import type { LocaleId } from "../locales/locale.js";

/** The language is needed before the arguments are parsed: help and complaints are written in it. */
export function localeIn(args: readonly string[]): LocaleId {
  const [, named] = /(?:^|\n)--lang[=\n](\w+)/.exec(args.join("\n")) ?? [];
  return named === "en" ? "en" : "id";
}
