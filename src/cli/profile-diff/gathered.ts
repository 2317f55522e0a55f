import type { Mark, DiffRow } from "./row.js";
import { joined } from "./writing.js";

/** One value that differs, before it stands in a row with others. */
export interface Item {
  readonly mark: Mark;
  /** Whose value it is; said once for values in a row. */
  readonly subject: string;
  readonly text: string;
  /** Whom it is for, and what it hangs on. */
  readonly tail: string;
  readonly source: string;
}

/** Values of one mark and source in one row. Those of several subjects only under `=` and without a source. */
export function gathered(items: readonly Item[]): readonly DiffRow[] {
  const keyOf = ({ mark, source, subject }: Item) =>
    JSON.stringify([mark, source, mark === "=" || source === "" ? "" : subject]);
  return groupedBy(items, keyOf).flatMap((group) => {
    const [first] = group;
    const text = groupedBy(group, (item) => item.subject)
      .map(ofSubject)
      .join("; ");
    return first === undefined ? [] : { mark: first.mark, text, source: first.source };
  });
}

/** The values of one subject; a tail is said once for those that share it. */
function ofSubject(items: readonly Item[]): string {
  const parts = groupedBy(items, (item) => item.tail).map((group) => {
    const texts = new Set(group.map((item) => item.text));
    return joined([[...texts].join(", "), group[0]?.tail ?? ""]);
  });
  return joined([items[0]?.subject ?? "", parts.join(parts.some((part) => part.includes(", ")) ? "; " : ", ")]);
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => items.filter((item) => keyOf(item) === key));
}
