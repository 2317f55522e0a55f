import type { LocaleId } from "../locales/locale.js";
import { streamOutput } from "../node/output.js";
import { diffProfiles } from "../profile/diff/diff-profiles.js";
import type { Environment } from "./environment.js";
import { profileDiffText } from "./profile-diff-text.js";
import { profileFrom } from "./profile-file.js";

/** `ip-asn profile diff A B`: what changed from one profile to another, by meaning. */
export async function profileDiffCommand(
  before: string,
  after: string,
  { json = false }: { readonly json?: boolean },
  locale: LocaleId,
  { stdout }: Environment,
): Promise<number> {
  const profiles = [await profileFrom(before, locale), await profileFrom(after, locale)] as const;
  const diff = diffProfiles(...profiles);
  const text = json ? JSON.stringify(diff, null, 2) : profileDiffText(diff, ...profiles, locale);
  await streamOutput(stdout).write(`${text}\n`);
  return 0;
}
