import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { issue, showValue, type Issue, type IssuePath } from "../issue/index.js";
import { parseDecimal } from "../number/parse-decimal.js";

/** The text of a profile file, read as data, with the lines where its parts stand. */
export interface ProfileDocument {
  readonly data: unknown;
  /** Numbers that cannot be read exactly as they were written. */
  readonly issues: readonly Issue[];
  /** Where the text is no YAML and no JSON, in the reader's own words for it. */
  readonly syntax: readonly { readonly line: number; readonly code: string; readonly message: string }[];
  /** The text of a line. */
  readonly textOf: (line: number) => string;
  /** The line, from 1, of what a path leads to, or of as much of it as there is. */
  readonly lineOf: (path: IssuePath) => number;
}

/** How often one part may be repeated by YAML aliases: more would be an explosion. */
const MOST_ALIASES = 100;

/** Read YAML, and JSON as its subset. */
export function readDocument(text: string): ProfileDocument {
  const lines = new LineCounter();
  // The parser's own search for doubled keys compares all pairs; `problems` finds them too, and at once.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const found = [
    ...[...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
      at: pos[0],
      code,
      message,
    })),
    ...(document.errors.length > 0 ? [] : problems(document)),
  ].map(({ at, code, message }) => ({ line: lines.linePos(at).line, code, message }));
  // What follows on the same line is mostly the same mistake.
  const syntax = found
    .sort((a, b) => a.line - b.line)
    .filter(({ line }, index) => found.findIndex((one) => one.line === line) === index);
  const textOf = (line: number) => text.split("\n")[line - 1] ?? "";
  const lineOf = (path: IssuePath) => lines.linePos(startOf(document, path)).line;
  if (syntax.length > 0) return { data: undefined, issues: [], syntax, lineOf, textOf };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, issues: inexactNumbers(document), syntax, lineOf, textOf };
  } catch (error) {
    // Aliases that explode, or nesting without end.
    const message = error instanceof Error ? error.message : String(error);
    return { data: undefined, issues: [], syntax: [{ line: 1, code: "", message }], lineOf, textOf };
  }
}

interface Problem {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** Keys that stand twice or are no plain words, and aliases of nothing. */
function problems(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const known = new Set<string>();
      for (const { key } of items) {
        const name =
          isScalar(key) && (typeof key.value === "string" || typeof key.value === "number") ? key.value : null;
        if (name === null)
          found.push({ at: offsetOf(key), code: "KEY_NOT_PLAIN", message: "A key must be a plain word" });
        else if (known.size === known.add(String(name)).size) {
          found.push({
            at: offsetOf(key),
            code: "DUPLICATE_KEY",
            message: `The key "${showValue(name)}" stands twice`,
          });
        }
      }
    },
    Alias: (_key, alias, ancestors) => {
      const meant = alias.resolve(document);
      if (ancestors.some((one) => one === meant))
        found.push({
          at: offsetOf(alias),
          code: "BAD_ALIAS",
          message: `The alias *${showValue(alias.source)} stands inside what it means`,
        });
      else if (meant === undefined)
        found.push({
          at: offsetOf(alias),
          code: "BAD_ALIAS",
          message: `Nothing has the name of the alias *${showValue(alias.source)}`,
        });
    },
  });
  return found;
}

/** Numbers are plain digits that JavaScript's numbers hold exactly: `1e3` and a seventeenth digit are refused. */
function inexactNumbers(document: Document): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_key, { value, source = "" }, ancestors) => {
      if (typeof value !== "number" || parseDecimal(source)?.equals(value) === true) return;
      issues.push(issue("number_malformed", pathOf([...ancestors]), { found: showValue(source) }));
    },
  });
  return issues;
}

function pathOf(ancestors: readonly unknown[]): IssuePath {
  return ancestors.flatMap((node, index): IssuePath => {
    const parent = ancestors[index - 1];
    if (isSeq(parent)) return [parent.items.indexOf(node)];
    const key: unknown = (node as { readonly key?: unknown }).key;
    return isScalar(key) ? [String(key.value)] : [];
  });
}

/** The offset where what a path leads to begins: its key, where it has one. */
function startOf({ contents }: Document, path: IssuePath): number {
  let node: unknown = contents;
  let start = offsetOf(contents);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
      if (pair === undefined) break;
      start = offsetOf(pair.key) || start;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      start = offsetOf(item) || start;
      node = item;
    } else break;
  }
  return start;
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
