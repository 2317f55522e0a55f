import type { Command } from "commander";
import type { ProfileExportOptions } from "./profile-export-command.js";
import type { ProgramContext } from "./program-context.js";
import { cliTextsOf } from "./texts/texts.js";

/** Add the commands about profiles. What a command needs is loaded when it runs. */
export function addProfileCommands(program: Command, { locale, environment, exit, language }: ProgramContext): void {
  const { help } = cliTextsOf(locale);
  const profile = program.command("profile").description(help.profile).helpCommand(false);
  profile
    .command("list")
    .description(help.profileList)
    .option("--json", help.json)
    .addOption(language())
    .action(async (options: { json?: boolean }) => {
      const { profileListCommand } = await import("./profile-commands.js");
      exit(await profileListCommand(options, locale, environment));
    });
  profile
    .command("show")
    .description(help.profileShow)
    .argument("<ID|FILE>", help.profileOption)
    .option("--json", help.json)
    .addOption(language())
    .action(async (name: string, options: { json?: boolean }) => {
      const { profileShowCommand } = await import("./profile-commands.js");
      exit(await profileShowCommand(name, options, locale, environment));
    });
  profile
    .command("check")
    .description(help.profileCheck)
    .argument("<FILE|ID>", help.profileFile)
    .addOption(language())
    .action(async (name: string) => {
      const { profileCheckCommand } = await import("./profile-check-command.js");
      exit(await profileCheckCommand(name, locale, environment));
    });
  profile
    .command("new")
    .description(help.profileNew)
    .argument("<FILE>", help.profileNewFile)
    .requiredOption("--from <ID|FILE>", help.profileFrom)
    .addOption(language())
    .action(async (file: string, options: { from: string }) => {
      const { profileNewCommand } = await import("./profile-new-command.js");
      exit(await profileNewCommand(file, options, locale, environment));
    });
  profile
    .command("diff")
    .description(help.profileDiff)
    .argument("<A>", help.profileOption)
    .argument("<B>", help.profileOption)
    .option("--all", help.profileDiffAll)
    .option("--json", help.json)
    .addOption(language())
    .action(async (before: string, after: string, options: { json?: boolean; all?: boolean }) => {
      const { profileDiffCommand } = await import("./profile-diff-command.js");
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
      const { profileExportCommand } = await import("./profile-export-command.js");
      exit(await profileExportCommand(name, options, locale, environment));
    });
}
