import { stringify } from "yaml";
import type { LocaleId } from "../locales/locale.js";
import { fileOutput, streamOutput } from "../node/output.js";
import { UsageError, type Environment } from "./environment.js";
import { profileFrom } from "./profile-file.js";
import { oneOf } from "./scoring-options.js";
import { profileTextsOf } from "./texts/profile-texts.js";
import { textsOf } from "./texts/texts.js";

/** The options of `ip-asn profile export`. */
export interface ProfileExportOptions {
  readonly format?: string;
  readonly out?: string;
}

/** `ip-asn profile export ID`: a whole profile as JSON or YAML, to be read back with the same hash. */
export async function profileExportCommand(
  name: string,
  { format, out }: ProfileExportOptions,
  locale: LocaleId,
  { stdout, stderr }: Environment,
): Promise<number> {
  const usual = /\.ya?ml$/i.test(out ?? "") ? "yaml" : "json";
  const form = oneOf("--format", format ?? usual, { json: "json", yaml: "yaml" } as const, textsOf(locale));
  const profile = await profileFrom(name, locale);
  // Aliases would be shorter, but every value is to show its own source.
  const text =
    form === "json" ? `${JSON.stringify(profile, null, 2)}\n` : stringify(profile, { aliasDuplicateObjects: false });
  if (out === undefined) await streamOutput(stdout).write(text);
  else
    await writeWhole(out, text).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(profileTextsOf(locale).notWritten(out, reason));
    });
  if (out !== undefined) stderr.write(`${profileTextsOf(locale).written(out)}\n`);
  return 0;
}

async function writeWhole(file: string, text: string): Promise<void> {
  const output = await fileOutput(file);
  try {
    await output.write(text);
    await output.commit();
  } catch (error) {
    await output.abort();
    throw error;
  }
}
