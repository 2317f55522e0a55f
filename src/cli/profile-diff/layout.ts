import type { Row, RowGroup } from "./row.js";

/** The widest that a line may be. */
export const WIDTH = 120;
/** Where sources may begin: the last place that leaves room for one. */
const STOPS = [44, 32, 20];

/** Groups of rows as lines: what differs on the left, its source on the right, both broken between words. */
export function linesOf(groups: readonly RowGroup[]): readonly string[] {
  return groups.flatMap(({ heading, rows }) =>
    rows.length === 0 ? [] : [...(heading === "" ? [] : [heading]), ...rows.flatMap(rowLines)],
  );
}

function rowLines({ mark, text, source = "", isPart = false }: Row): readonly string[] {
  const lead = `${isPart ? "    " : "  "}${mark} `;
  const next = " ".repeat(lead.length + 2);
  const left = wrapped(lead + text, next, WIDTH);
  const [only = "", ...more] = left;
  if (source === "") return left;
  const fits = (at: number) => at >= only.length + 1 && at + 2 + source.length <= WIDTH;
  const at = STOPS.find(fits) ?? only.length + 1;
  if (more.length === 0 && fits(at)) return [`${only.padEnd(at)}| ${source}`];
  const apart = [...left, ...wrapped(`${next}| ${source}`, next, WIDTH)];
  const flowing = wrapped(`${lead}${text} | ${source}`, next, WIDTH);
  return apart.length <= flowing.length ? apart : flowing;
}

/** A text in lines of at most a width, broken between words; a word that is longer stands alone. */
export function wrapped(text: string, indent: string, width: number): readonly string[] {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const [first = "", ...words] = text.trim().split(" ");
  const lines = [lead + first];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
