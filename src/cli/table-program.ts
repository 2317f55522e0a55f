import type { Command } from "commander";
import { FACT_GROUPS } from "../aggregate/group-columns.js";
import type { CompareOptions } from "./compare-command.js";
import type { ExplainCommandOptions } from "./explain-command.js";
import type { ProgramContext } from "./program-context.js";
import type { RekapOptions } from "./rekap-command.js";
import type { ScoreOptions } from "./score-command.js";
import { compareTextsOf } from "./texts/compare-texts.js";
import { recapTextsOf } from "./texts/recap-texts.js";
import { sensitivityTextsOf } from "./texts/sensitivity-texts.js";
import { cliTextsOf } from "./texts/texts.js";

/** Add the commands that take a table of people. What a command needs is loaded when it runs. */
export function addTableCommands(program: Command, { locale, environment, exit, language }: ProgramContext): void {
  const { help } = cliTextsOf(locale);
  const reading = (command: Command, files = "<FILE|-...>") =>
    command
      .argument(files, help.file)
      .option("--input-format <FORMAT>", help.inputFormat)
      .option("--delimiter <D>", help.delimiter)
      .option("--decimal <D>", help.decimal)
      .option("--map <NAMES|FILE>", help.map, listed)
      .option("--sheet <NAME>", help.sheet)
      .addOption(language());
  const scoring = (command: Command, files?: string) =>
    reading(command, files)
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
    .action(async (files: readonly string[], options: ScoreOptions) => {
      const { scoreCommand } = await import("./score-command.js");
      exit(await scoreCommand(files, options, locale, environment));
    });
  scoring(program.command("explain").description(help.explain), "<FILE|->")
    .option("--id <NIP>", help.id)
    .option("--format <text|markdown>", help.explainFormat)
    .action(async (file: string, options: ExplainCommandOptions) => {
      const { explainCommand } = await import("./explain-command.js");
      exit(await explainCommand(file, options, locale, environment));
    });
  const recap = recapTextsOf(locale).help;
  scoring(program.command("rekap").description(recap.rekap))
    .option("--by <NAMES>", recap.by(FACT_GROUPS.map(({ name }) => name).join(", ")), listed)
    .option("--format <FORMAT>", recap.format)
    .option("--out <FILE>", recap.out)
    .option("--html <FILE>", recap.html)
    .option("--title <TEXT>", recap.title)
    .option("--statement", recap.statement)
    .option("--rejects <FILE>", help.rejects)
    .option("--mask", help.mask)
    .option("--keep-formulas", help.keepFormulas)
    .action(async (files: readonly string[], options: RekapOptions) => {
      const { rekapCommand } = await import("./rekap-command.js");
      exit(await rekapCommand(files, options, locale, environment));
    });
  writing(reading(program.command("compare").description(compareTextsOf(locale).help.compare)))
    .option("--profiles <A,B>", compareTextsOf(locale).help.profiles)
    .action(async (files: readonly string[], options: CompareOptions) => {
      const { compareCommand } = await import("./compare-command.js");
      exit(await compareCommand(files, options, locale, environment));
    });
}

/** An option that may be given again. */
export function listed(one: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), one];
}
