import { stringify } from "yaml";
import type { LocaleId } from "../locales/locale.js";
import { streamOutput } from "../node/output.js";
import { outputSet, type OutputNotice } from "../node/output-set.js";
import { refuseSameFiles } from "../node/same-files.js";
import { UsageError, type Environment } from "./environment.js";
import { profileFiles, profileFrom } from "./profile-file.js";
import { oneOf } from "./scoring-options.js";
import { profileTextsOf } from "./texts/profile-texts.js";
import { cliTextsOf } from "./texts/texts.js";
import { say } from "./say.js";

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
  const form = oneOf("--format", format ?? usual, { json: "json", yaml: "yaml" } as const, cliTextsOf(locale));
  const profile = await profileFrom(name, locale, { stderr });
  if (out !== undefined) await refuseSameFiles([...(await profileFiles(name, locale)), out]);
  // Aliases would be shorter, but every value is to show its own source.
  const text =
    form === "json" ? `${JSON.stringify(profile, null, 2)}\n` : stringify(profile, { aliasDuplicateObjects: false });
  if (out === undefined) await streamOutput(stdout).write(text);
  else
    await writeWhole(out, text, (found) => void say(stderr, cliTextsOf(locale).found(found))).catch(
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new UsageError(profileTextsOf(locale).notWritten(out, reason));
      },
    );
  if (out !== undefined) await say(stderr, profileTextsOf(locale).written(out));
  return 0;
}

async function writeWhole(file: string, text: string, tell: (found: OutputNotice) => void): Promise<void> {
  const outputs = outputSet(false, tell);
  try {
    await (await outputs.open(file)).write(text);
    await outputs.commit();
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}
