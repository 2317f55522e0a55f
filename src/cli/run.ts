import { Command, CommanderError, Option } from "commander";
import { formatRowIssue } from "../node/format-row-issue.js";
import { LOCALE_IDS, type LocaleId } from "../locales/locale.js";
import { TableError } from "../node/table-issue.js";
import { compareCommand, type CompareOptions } from "./compare-command.js";
import { explainCommand, type ExplainCommandOptions } from "./explain-command.js";
import { UsageError, type Environment } from "./environment.js";
import { profileCheckCommand } from "./profile-check-command.js";
import { profileDiffCommand } from "./profile-diff-command.js";
import { profileExportCommand, type ProfileExportOptions } from "./profile-export-command.js";
import { profileNewCommand } from "./profile-new-command.js";
import { profileListCommand, profileShowCommand } from "./profile-commands.js";
import { rekapCommand, type RekapOptions } from "./rekap-command.js";
import { scoreCommand, type ScoreOptions } from "./score-command.js";
import packageJson from "../../package.json" with { type: "json" };
import { compareTextsOf } from "./texts/compare-texts.js";
import { recapTextsOf } from "./texts/recap-texts.js";
import { sensitivityTextsOf } from "./texts/sensitivity-texts.js";
import { textsOf } from "./texts/texts.js";

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
    environment.stderr.write(`${messageOf(error, locale)}\n`);
    return EXIT_USAGE;
  }
}

function commands(locale: LocaleId, environment: Environment, exit: (code: number) => void): Command {
  const { help } = textsOf(locale);
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

  const reading = (command: Command) =>
    command
      .argument("<FILE|->", help.file)
      .option("--input-format <FORMAT>", help.inputFormat)
      .option("--delimiter <D>", help.delimiter)
      .option("--decimal <D>", help.decimal)
      .option("--map <NAMES|FILE>", help.map, listed)
      .option("--sheet <NAME>", help.sheet)
      .addOption(language());
  const scoring = (command: Command) =>
    reading(command)
      .option("--year <N>", help.year)
      .option("--profile <ID|FILE>", help.profileOption)
      .option("--interpretation <ID=READING>", help.interpretation, listed);
  const writing = (command: Command) =>
    command
      .option("--out <FILE>", help.out)
      .option("--format <FORMAT>", help.format)
      .option("--rejects <FILE>", help.rejects)
      .option("--mask", help.mask)
      .option("--keep-formulas", help.keepFormulas);

  writing(scoring(program.command("score").description(help.score)))
    .option("--sensitivity", sensitivityTextsOf(locale).option)
    .action(async (file: string, options: ScoreOptions) => {
      exit(await scoreCommand(file, options, locale, environment));
    });
  scoring(program.command("explain").description(help.explain))
    .option("--id <NIP>", help.id)
    .option("--format <text|markdown>", help.explainFormat)
    .action(async (file: string, options: ExplainCommandOptions) => {
      exit(await explainCommand(file, options, locale, environment));
    });
  const recap = recapTextsOf(locale).help;
  scoring(program.command("rekap").description(recap.rekap))
    .option("--format <FORMAT>", recap.format)
    .option("--out <FILE>", recap.out)
    .option("--html <FILE>", recap.html)
    .option("--title <TEXT>", recap.title)
    .option("--statement", recap.statement)
    .option("--rejects <FILE>", help.rejects)
    .option("--mask", help.mask)
    .option("--keep-formulas", help.keepFormulas)
    .action(async (file: string, options: RekapOptions) => {
      exit(await rekapCommand(file, options, locale, environment));
    });
  writing(reading(program.command("compare").description(compareTextsOf(locale).help.compare)))
    .option("--profiles <A,B>", compareTextsOf(locale).help.profiles)
    .action(async (file: string, options: CompareOptions) => {
      exit(await compareCommand(file, options, locale, environment));
    });

  const profile = program.command("profile").description(help.profile).helpCommand(false);
  profile
    .command("list")
    .description(help.profileList)
    .option("--json", help.json)
    .addOption(language())
    .action(async (options: { json?: boolean }) => {
      exit(await profileListCommand(options, locale, environment));
    });
  profile
    .command("show")
    .description(help.profileShow)
    .argument("<ID|FILE>", help.profileOption)
    .option("--json", help.json)
    .addOption(language())
    .action(async (name: string, options: { json?: boolean }) => {
      exit(await profileShowCommand(name, options, locale, environment));
    });
  profile
    .command("check")
    .description(help.profileCheck)
    .argument("<FILE|ID>", help.profileFile)
    .addOption(language())
    .action(async (name: string) => {
      exit(await profileCheckCommand(name, locale, environment));
    });
  profile
    .command("new")
    .description(help.profileNew)
    .argument("<FILE>", help.profileNewFile)
    .requiredOption("--from <ID|FILE>", help.profileFrom)
    .addOption(language())
    .action(async (file: string, options: { from: string }) => {
      exit(await profileNewCommand(file, options, locale, environment));
    });
  profile
    .command("diff")
    .description(help.profileDiff)
    .argument("<A>", help.profileOption)
    .argument("<B>", help.profileOption)
    .option("--json", help.json)
    .addOption(language())
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      exit(await profileDiffCommand(before, after, options, locale, environment));
    });
  profile
    .command("export")
    .description(help.profileExport)
    .argument("<ID|FILE>", help.profileOption)
    .option("--format <json|yaml>", help.profileFormat)
    .option("--out <FILE>", help.out)
    .addOption(language())
    .action(async (name: string, options: ProfileExportOptions) => {
      exit(await profileExportCommand(name, options, locale, environment));
    });
  return program;
}

/** An option that may be given again. */
function listed(one: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), one];
}

const examples = [
  "  ip-asn score pegawai.csv --year 2024 --out hasil.csv --rejects ditolak.csv",
  "  ip-asn explain pegawai.csv --year 2024 --id 999900000000000001",
  "  ip-asn rekap pegawai.csv --year 2024 --html laporan.html",
  "  ip-asn compare pegawai.csv --profiles 2019,2024",
  "  ip-asn profile show 2024",
].join("\n");

/** The language is needed before the arguments are parsed: help and complaints are written in it. */
function localeIn(args: readonly string[]): LocaleId {
  const [, named] = /(?:^|\n)--lang[=\n](\w+)/.exec(args.join("\n")) ?? [];
  return named === "en" ? "en" : "id";
}

function messageOf(error: unknown, locale: LocaleId): string {
  if (error instanceof CommanderError) {
    const { usage, usageHint } = textsOf(locale);
    const words = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
    return `${usage[error.code]?.(words[0] ?? "", words[1] ?? "") ?? error.message}\n${usageHint}`;
  }
  if (error instanceof TableError) {
    return error.issues.map((one) => formatRowIssue(one, locale)).join("\n");
  }
  if (error instanceof UsageError) return error.message;
  if (isSystemError(error)) return textsOf(locale).writeFailed(error.message);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A disk, a pipe or a terminal that failed while something was written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ("syscall" in error || error.message.includes("EPIPE"));
}
