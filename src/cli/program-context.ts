import type { Option } from "commander";
import type { LocaleId } from "../locales/locale.js";
import type { Environment } from "./environment.js";

/** What the commands are made with. */
export interface ProgramContext {
  readonly locale: LocaleId;
  readonly environment: Environment;
  /** Called with the exit code of the command that ran. */
  readonly exit: (code: number) => void;
  /** The option that each command has. */
  readonly language: () => Option;
}
