import { editions, timeline } from "../editions/index.js";
import type { LocaleId } from "../locales/locale.js";
import type { ProfileSource } from "../profile/profile.js";
import { profileHash } from "../profile/profile-hash.js";
import { yearsText } from "../profile/select-profile.js";
import { profileFrom } from "./profile-file.js";
import { textTable } from "./text-table.js";
import type { Environment } from "./environment.js";
import { profileText } from "./profile-text.js";
import { print, printJson } from "./say.js";
import { cliTextsOf } from "./texts/texts.js";

interface JsonOption {
  readonly json?: boolean;
}

/** `ip-asn profile list`: every revision of the editions, a line each. */
export async function profileListCommand(
  { json = false }: JsonOption,
  locale: LocaleId,
  { stdout }: Environment,
): Promise<number> {
  const texts = cliTextsOf(locale);
  if (json) {
    const list = timeline.map(({ name, source, years, known, reason }) => ({
      name,
      id: source.id,
      revision: source.revision,
      newest: isNewest(source),
      standing: source.standing,
      title: source.title,
      measurementYears: years,
      measures: source.measures,
      known,
      reason,
      hash: profileHash(source),
    }));
    await printJson(stdout, list);
    return 0;
  }
  const rows = [
    texts.profileTable,
    ...timeline.map(({ name, source, years, known }) => [
      isNewest(source) ? `${name} *` : name,
      yearsText(years),
      texts.standings[source.standing],
      source.measures.join(", "),
      known,
      source.title[locale],
    ]),
  ];
  await print(stdout, [...textTable(rows), texts.newestNote].join("\n"));
  return 0;
}

/** Whether the id of an edition alone means this revision. */
function isNewest(source: ProfileSource): boolean {
  return editions[source.id as keyof typeof editions] === source;
}

/** `ip-asn profile show ID`: one profile with the source of each value. */
export async function profileShowCommand(
  name: string,
  { json = false }: JsonOption,
  locale: LocaleId,
  environment: Environment,
): Promise<number> {
  const { stdout } = environment;
  const profile = await profileFrom(name, locale, environment);
  if (json) await printJson(stdout, profile);
  else await print(stdout, profileText(profile, locale));
  return 0;
}
