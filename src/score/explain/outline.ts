import { harmlessLine } from "../../locales/harmless-text.js";

/** An explanation as an outline, before it is text or Markdown. */
export type Line =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly text: string; readonly details: readonly string[] };

function onOneLine(line: Line): Line {
  return line.kind === "item"
    ? { ...line, text: harmlessLine(line.text), details: line.details.map(harmlessLine) }
    : { ...line, text: harmlessLine(line.text) };
}

/** The outline as plain text. */
export function toText(lines: readonly Line[]): string {
  return lines
    .map(onOneLine)
    .map((line) => {
      switch (line.kind) {
        case "title":
          return `${line.text}\n${"=".repeat(line.text.length)}`;
        case "heading":
          return `\n${line.text}`;
        case "paragraph":
          return line.text;
        case "item":
          return [`  ${line.text}`, ...line.details.map((detail) => `      ${detail}`)].join("\n");
      }
    })
    .join("\n");
}

/** The outline as Markdown. What stands in it may come from outside, so its special characters are escaped. */
export function toMarkdown(lines: readonly Line[]): string {
  return lines
    .map(onOneLine)
    .map((line) => {
      const text = escapeMarkdown(line.text);
      switch (line.kind) {
        case "title":
          return `# ${text}\n`;
        case "heading":
          return `\n## ${text}\n`;
        case "paragraph":
          return `${text}\n`;
        case "item":
          return [`- ${text}`, ...line.details.map((detail) => `  - ${escapeMarkdown(detail)}`)].join("\n");
      }
    })
    .join("\n");
}

/** Text in which nothing is Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
