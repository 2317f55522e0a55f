import { Command, CommanderError, Option } from "commander";
import { formatRowIssue } from "../node/format-row-issue.js";
import { localeIn } from "./language.js";
import { LOCALE_IDS, type LocaleId } from "../locales/locale.js";
import { addProfileCommands } from "./profile-program.js";
import { addTableCommands, listed } from "./table-program.js";
import { TableError } from "../node/table-error.js";
import { systemReason } from "../node/texts/system-reasons.js";
import { UsageError, type Environment } from "./environment.js";
import packageJson from "../../package.json" with { type: "json" };
import { cliTextsOf } from "./texts/texts.js";
import { say } from "./say.js";

const EXIT_USAGE = 2;

/** Run the command line with its arguments (without program and script). Gives the exit code. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const locale = localeIn(args);
  // A reader that went away is noticed where something is written to it; nothing else may come of it.
  environment.stderr.on("error", () => undefined);
  environment.stdout.on("error", () => undefined);
  let exitCode = 0;
  const program = commands(locale, environment, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Called without a command: the help was shown.
    if (error instanceof CommanderError && error.code === "commander.help") return EXIT_USAGE;
    await say(environment.stderr, messageOf(error, locale));
    return EXIT_USAGE;
  }
}

function commands(locale: LocaleId, environment: Environment, exit: (code: number) => void): Command {
  const { help } = cliTextsOf(locale);
  const program = new Command("ip-asn").description(help.program);
  const language = () => new Option("--lang <id|en>", help.lang).choices(LOCALE_IDS).default("id");
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      // What is wrong is said below, in the reader's language.
      outputError: () => undefined,
    })
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
    .helpOption("-h, --help", help.help)
    .version(packageJson.version, "--version", help.version)
    .helpCommand(false)
    .addHelpText("after", `\n${help.examples}:\n${examples}\n\n${help.exitCodes}`)
    .addOption(language());
  const context = { locale, environment, exit, language };
  addTableCommands(program, context);
  addProfileCommands(program, context);
  refuseTwice(program, locale);
  return program;
}

/** Of an option that is given twice only one could be meant, unless it is one that adds up. */
function refuseTwice(command: Command, locale: LocaleId): void {
  for (const option of command.options) {
    if (!option.required || option.parseArg === listed) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times > 1) throw new UsageError(cliTextsOf(locale).optionTwice(option.long ?? option.name()));
    });
  }
  for (const one of command.commands) refuseTwice(one, locale);
}

const examples = [
  "  ip-asn score pegawai.csv --year 2024 --out hasil.csv --rejects ditolak.csv",
  "  ip-asn explain pegawai.csv --year 2024 --id 999900000000000001",
  "  ip-asn rekap pegawai.csv --year 2024 --html laporan.html",
  "  ip-asn rekap dinas/*.xlsx --year 2024 --out rekap.xlsx",
  "  ip-asn compare pegawai.csv --profiles 2019,2024",
  "  ip-asn profile show 2024",
].join("\n");

function messageOf(error: unknown, locale: LocaleId): string {
  if (error instanceof CommanderError) {
    const { usage, usageHint } = cliTextsOf(locale);
    const words = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
    return `${usage[error.code]?.(words[0] ?? "", words[1] ?? "") ?? error.message}\n${usageHint}`;
  }
  if (error instanceof TableError) {
    return error.issues.map((one) => formatRowIssue(one, locale)).join("\n");
  }
  if (error instanceof UsageError) return error.message;
  if (isSystemError(error)) return cliTextsOf(locale).writeFailed(systemReason(error.message, locale));
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A disk, a pipe or a terminal that failed while something was written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ("syscall" in error || error.message.includes("EPIPE"));
}
