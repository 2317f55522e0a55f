import type { ReportContext } from "../context.js";
import { dataOf, figureText, type Shape, type Value } from "./figure.js";
import { markup, type Markup, type MarkupPart } from "./markup.js";

/** A column after the first: what stands above it, and whether it holds numbers. */
export interface Column {
  readonly title: MarkupPart;
  readonly kind: "number" | "text";
}

/** A row: what it is about, and its cells. `at`: where its numbers stand in the recap. */
export interface TableRow {
  readonly head: MarkupPart;
  readonly cells: readonly Markup[];
  readonly at?: string;
}

/** A table to be set. */
export interface TableContent {
  readonly id: string;
  readonly caption: MarkupPart;
  /** What stands above the heads of the rows. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Few columns, which need not be as wide as the page. */
  readonly isCompact?: boolean;
}

/** A table with its caption, in a region of its own that scrolls where the page is too narrow for it. */
export function table({ id, caption, corner, columns, rows, isCompact = false }: TableContent): Markup {
  const heads = columns.map(
    ({ title, kind }) => markup`<th scope="col"${kind === "number" ? markup` class="n"` : ""}>${title}</th>`,
  );
  const body = rows.map(
    ({ head, cells, at }) =>
      markup`<tr${at === undefined ? "" : markup` data-at="${at}"`}><th scope="row">${head}</th>${cells}</tr>\n`,
  );
  return markup`<div class="scroll${isCompact ? " compact" : ""}" role="region" tabindex="0" aria-labelledby="${id}"><table>
<caption id="${id}"><span>${caption}</span></caption>
<thead><tr><th scope="col">${corner}</th>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>
`;
}

/** A cell that holds a number of the recap. */
export function numberCell(context: ReportContext, value: Value, of: string, shape: Shape = {}): Markup {
  return markup`<td class="n"${dataOf(value, of)}>${figureText(context, value, shape)}</td>`;
}

/** A cell that holds words. */
export function textCell(text: MarkupPart): Markup {
  return markup`<td>${text}</td>`;
}
