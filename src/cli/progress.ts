import { clearLine, cursorTo } from "node:readline";
import type { Writable } from "node:stream";
import { SingleBar } from "cli-progress";
import type { LocaleId } from "../locales/locale.js";
import { say } from "./say.js";
import { progressTextsOf } from "./texts/progress-texts.js";

/** Tells how far a run is, on a terminal; elsewhere nothing is told of it. */
export interface Progress {
  /** How many more rows were read, and how much of the file that makes, from 0 to 1; 0 where nobody knows. */
  readonly add: (rows: number, fraction: number) => void;
  /** Write text for people, above the bar where there is one. */
  readonly say: (text: string) => Promise<void>;
  readonly stop: () => void;
}

const PARTS = 1_000;

/** Begin to tell on stderr. */
export function progressOn(stderr: Writable, locale: LocaleId): Progress {
  const tell = (text: string) => say(stderr, text);
  const nothing = () => undefined;
  if (!("isTTY" in stderr) || stderr.isTTY !== true) return { add: nothing, say: tell, stop: nothing };

  const started = performance.now();
  let rows = 0;
  const bar = new SingleBar({
    stream: stderr,
    clearOnComplete: true,
    format: (_, { progress }) => {
      const seconds = (performance.now() - started) / 1_000;
      const full = Math.round(24 * progress);
      const drawn = progress > 0 ? `${"█".repeat(full)}${"░".repeat(24 - full)} ` : "";
      const left = progress > 0 ? (seconds / progress) * (1 - progress) : undefined;
      return `${drawn}${progressTextsOf(locale)(rows, rows / Math.max(seconds, 0.001), left)}`;
    },
  });
  bar.start(PARTS, 0);
  return {
    add: (more, fraction) => {
      rows += more;
      bar.update(Math.round(PARTS * fraction));
    },
    say: (text) => {
      cursorTo(stderr, 0);
      clearLine(stderr, 1);
      return tell(text);
    },
    stop: () => {
      bar.stop();
    },
  };
}
