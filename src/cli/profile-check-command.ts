import type { LocaleId } from "../locales/locale.js";
import { leafRules } from "../rules/choose.js";
import type { ProfileSource } from "../profile/profile.js";
import { reachableMaxima, type ReachableRow } from "../profile/reachable.js";
import { kindOf } from "../rules/kinds.js";
import { revisionOf } from "../score/select.js";
import type { Environment } from "./environment.js";
import { profileFrom } from "./profile-file.js";
import { textTable } from "./text-table.js";
import { type ProfileTexts, profileTextsOf } from "./texts/profile-texts.js";
import { print } from "./say.js";
import { cliTextsOf } from "./texts/texts.js";

/** `ip-asn profile check FILE`: all that is wrong with a profile, by line; else what can be reached under it. */
export async function profileCheckCommand(
  name: string,
  locale: LocaleId,
  { stdout, stderr }: Environment,
): Promise<number> {
  const texts = profileTextsOf(locale);
  const profile = await profileFrom(name, locale, { stderr });
  const { id, revision, standing, base } = profile;
  const lines = [
    texts.valid(name, id, revision, cliTextsOf(locale).standings[standing]),
    ...(base === undefined
      ? []
      : [
          texts.madeFrom(base.id, base.revision, base.hash),
          ...openPointLines(profile, texts),
          ...proportionLines(profile, locale, texts),
        ]),
    "",
    texts.reachable,
    ...reachableLines(profile, locale, texts),
  ];
  await print(stdout, lines.join("\n"));
  return 0;
}

/** What an agency's profile says about the open points of the edition that it was made from. */
function openPointLines({ base, interpretations }: ProfileSource, texts: ProfileTexts): readonly string[] {
  const edition = revisionOf(base?.hash ?? "")?.source;
  const before = edition?.interpretations ?? [];
  const settled = before.filter(({ id }) => !interpretations.some((one) => one.id === id));
  const chosen = interpretations.filter(({ id, choice }) =>
    before.some((one) => one.id === id && one.choice !== choice),
  );
  return [
    ...(settled.length === 0 ? [] : [texts.settled(settled.map((one) => one.id).join(", "))]),
    ...(chosen.length === 0 ? [] : [texts.chosen(chosen.map(({ id, choice }) => `${id} = ${choice}`).join(", "))]),
  ];
}

/** How points in proportion are rounded: rescaling changes the full points, and not the rounding. */
function proportionLines(profile: ProfileSource, locale: LocaleId, texts: ProfileTexts): readonly string[] {
  const rules = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const lines = rules.flatMap((rule) => {
    const proportion = kindOf(rule).proportion(rule);
    return proportion === undefined
      ? []
      : [texts.inProportion(rule.id, localNumber(proportion.most, locale), proportion)];
  });
  return [...new Set(lines)];
}

function localNumber(digits: string, locale: LocaleId): string {
  return locale === "id" ? digits.replace(".", ",") : digits;
}

/** The reachable maximum of each dimension, a line for each kind of post. */
export function reachableLines(profile: ProfileSource, locale: LocaleId, texts: ProfileTexts): readonly string[] {
  const number = (digits: string) => localNumber(digits, locale);
  const rows = reachableMaxima(profile);
  const isCapped = rows.some((row) => row.dimensions.some(({ sum, most }) => sum !== most));
  const table = textTable(
    [
      ["", ...profile.dimensions.map((dimension) => dimension.id), texts.total],
      ...rows.map((row) => [
        whoOf(row, rows, texts),
        ...row.dimensions.map(({ sum, most }) => (sum === most ? number(most) : `${number(most)} (${number(sum)})`)),
        number(row.total),
      ]),
    ],
    [1, 2, 3, 4, 5],
  );
  return [...table.map((line) => `  ${line}`), ...(isCapped ? [texts.reachableNote] : [])];
}

/** The kind of post, with status and form of performance where they make a difference. */
function whoOf({ contexts }: ReachableRow, rows: readonly ReachableRow[], texts: ProfileTexts): string {
  const jabatan = contexts[0]?.jabatan ?? "";
  const others = rows.flatMap((row) => row.contexts).filter((context) => context.jabatan === jabatan);
  if (others.length === contexts.length) return jabatan;
  const different = <K extends "status" | "kinerja">(key: K) => {
    const own = [...new Set(contexts.map((context) => context[key]))];
    return own.length === new Set(others.map((context) => context[key])).size ? [] : own;
  };
  return [jabatan, ...different("status"), ...different("kinerja").map(texts.formOf)].join(", ");
}
