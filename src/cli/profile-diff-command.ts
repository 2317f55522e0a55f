import type { LocaleId } from "../locales/locale.js";
import { streamOutput } from "../node/output.js";
import { diffProfiles } from "../profile/diff/diff-profiles.js";
import type { Environment } from "./environment.js";
import { profileDiffText } from "./profile-diff-text.js";
import { profileFrom } from "./profile-file.js";
import { harmlessText } from "../locales/harmless-text.js";

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
  const text = json ? JSON.stringify(diff, null, 2) : harmlessText(profileDiffText(diff, ...profiles, locale, { all }));
  await streamOutput(stdout).write(`${text}\n`);
  return 0;
}
