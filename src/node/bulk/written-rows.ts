import type { TextWriter } from "../row-forms.js";
import type { MeasuredRow } from "../score-people.js";
import type { Columns } from "../write-people.js";
import { byteOutput, viewOf } from "./byte-output.js";
import type { RowSink } from "./row-sink.js";

/** Writes rows as CSV, each as it stood with its results behind it. */
export interface WrittenRows extends RowSink {
  /** What was written since the last call; valid until the call after the next. */
  readonly take: () => Uint8Array;
  /** Count the rows that were not counted yet: each with how many others differ in name, unit and NIP only. */
  readonly countRest: () => void;
}

/** What is put behind rows of one kind, and how many of them there were. */
interface Suffix {
  readonly person: MeasuredRow;
  readonly bytes: DataView;
  times: number;
}

/** Make a sink that writes rows. `count` is called with what became of them. */
export function writtenRows(
  delimiter: string,
  lineEnd: string,
  columns: Columns<MeasuredRow>,
  writer: TextWriter<MeasuredRow>,
  count: (row: MeasuredRow, times: number) => void,
): WrittenRows {
  const out = byteOutput(1 << 21);
  const encoder = new TextEncoder();
  const suffixes: (Suffix | undefined)[] = [];
  // Outcomes that are counted apart may be written alike: the fewer bytes, the nearer they are at hand.
  const texts = new Map<string, DataView>();
  const suffixOf = (person: MeasuredRow): Suffix => {
    const text = `${delimiter}${columns.cells(person).join(delimiter)}${lineEnd}`;
    const bytes = texts.get(text) ?? viewOf(encoder.encode(text));
    texts.set(text, bytes);
    return { person, bytes, times: 0 };
  };
  return {
    known: ({ number, person }, _bytes, view, start, { end }) => {
      const suffix = (suffixes[number] ??= suffixOf(person));
      suffix.times += 1;
      out.put(view, start, end);
      out.put(suffix.bytes, 0, suffix.bytes.byteLength);
    },
    read: (person) => {
      count(person, 1);
      out.putText(writer.row(person));
    },
    take: out.take,
    countRest: () => {
      for (const suffix of suffixes) if (suffix !== undefined) count(suffix.person, suffix.times);
      suffixes.length = 0;
    },
  };
}
