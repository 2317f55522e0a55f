import { editions } from "../editions/index.js";
import type { LocaleId } from "../locales/locale.js";
import type { ProfileSource } from "../profile/profile.js";
import { profileHash } from "../profile/profile-hash.js";
import { streamOutput } from "../node/output.js";
import { yearsOf } from "../profile/select-profile.js";
import { profileFrom } from "./profile-file.js";
import { textTable } from "./text-table.js";
import type { Environment } from "./environment.js";
import { profileText } from "./profile-text.js";
import { textsOf } from "./texts/texts.js";

interface JsonOption {
  readonly json?: boolean;
}

/** `ip-asn profile list`: the official editions, a line each. */
export async function profileListCommand(
  { json = false }: JsonOption,
  locale: LocaleId,
  { stdout }: Environment,
): Promise<number> {
  const texts = textsOf(locale);
  const profiles: readonly ProfileSource[] = Object.values(editions);
  if (json) {
    const list = profiles.map(({ id, revision, standing, title, measurementYears, measures, ...rest }) => ({
      id,
      revision,
      standing,
      title,
      measurementYears,
      measures,
      hash: profileHash({ id, revision, standing, title, measurementYears, measures, ...rest }),
    }));
    await streamOutput(stdout).write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const rows = [
    texts.profileTable,
    ...profiles.map((one) => [
      one.id,
      yearsOf(one),
      texts.standings[one.standing] ?? one.standing,
      one.measures.join(", "),
      one.title[locale],
    ]),
  ];
  await streamOutput(stdout).write(`${textTable(rows).join("\n")}\n`);
  return 0;
}

/** `ip-asn profile show ID`: one profile with the source of each value. */
export async function profileShowCommand(
  name: string,
  { json = false }: JsonOption,
  locale: LocaleId,
  { stdout }: Environment,
): Promise<number> {
  const profile = await profileFrom(name, locale);
  await streamOutput(stdout).write(`${json ? JSON.stringify(profile, null, 2) : profileText(profile, locale)}\n`);
  return 0;
}
