import type { LocaleId } from "../locales/locale.js";
import { diffProfiles } from "../profile/diff/diff-profiles.js";
import type { Environment } from "./environment.js";
import { profileDiffText } from "./profile-diff-text.js";
import { print, printJson } from "./say.js";
import { profileFrom } from "./profile-file.js";

/** `ip-asn profile diff A B`: what changed from one profile to another, by meaning. */
export async function profileDiffCommand(
  before: string,
  after: string,
  { json = false, all = false }: { readonly json?: boolean; readonly all?: boolean },
  locale: LocaleId,
  { stdout, stderr }: Environment,
): Promise<number> {
  const profiles = [
    await profileFrom(before, locale, { stderr }),
    await profileFrom(after, locale, { stderr }),
  ] as const;
  const diff = diffProfiles(...profiles);
  if (json) await printJson(stdout, diff);
  else await print(stdout, profileDiffText(diff, ...profiles, locale, { all }));
  return 0;
}
