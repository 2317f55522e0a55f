import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { issue, showValue, type Issue, type IssuePath } from "../issue/index.js";
import { parseDecimal } from "../number/parse-decimal.js";

/** The text of a profile file, read as data, with the lines where its parts stand. */
export interface ProfileDocument {
  readonly data: unknown;
  /** Numbers that cannot be read exactly as they were written. */
  readonly issues: readonly Issue[];
  /** Where the text is no YAML and no JSON, by the reader's codes. What it says of them may quote the text. */
  readonly syntax: readonly { readonly line: number; readonly code: string }[];
  /** The text of a line. */
  readonly textOf: (line: number) => string;
  /** The line, from 1, of what a path leads to, or of as much of it as there is. */
  readonly lineOf: (path: IssuePath) => number;
}

/** How often one part may be repeated by YAML aliases: more would be an explosion. */
const MOST_ALIASES = 100;
/** So many aliases stand in no file that a person wrote. The parser looks for the meaning of each from the top on. */
const MOST_ALIASES_IN_ALL = 1_000;

/** Far deeper than any profile, and far from where a reader that calls itself for each level runs out of stack. */
const DEEPEST = 200;

/** Read YAML, and JSON as its subset. */
export function readDocument(text: string): ProfileDocument {
  const textLines = text.split("\n");
  const textOf = (line: number) => textLines[line - 1] ?? "";
  const tooMuch = (line: number): ProfileDocument => ({
    data: undefined,
    issues: [],
    syntax: [{ line, code: "TOO_MUCH" }],
    lineOf: () => line,
    textOf,
  });
  const tooDeep = tooDeepLine(text);
  if (tooDeep !== undefined) return tooMuch(tooDeep);
  try {
    return readWhole(text, textOf);
  } catch (error) {
    // Aliases that explode.
    if (!(error instanceof ReferenceError)) throw error;
    return tooMuch(1);
  }
}

/**
 * The line at which the nesting gets too deep. It is looked for among the words of the text, one after the other: where the
 * stack ends, Node itself may end, as soon as it has a pattern to compile.
 */
function tooDeepLine(text: string): number | undefined {
  let line = 1;
  let brackets = 0;
  // What stands before a line's first own word: each level takes a column at least.
  let column = 0;
  let isBefore = true;
  for (const token of new Lexer().lex(text)) {
    // Marks that the lexer puts between words.
    if (/^[\x02\x18\x1f]$/.test(token)) continue;
    if (token === "[" || token === "{") brackets += 1;
    if (token === "]" || token === "}") brackets -= 1;
    column = isBefore ? column + token.length : column;
    if (brackets > DEEPEST || (isBefore && /^[ \t?:-]/.test(token) && column > 2 * DEEPEST)) return line;
    isBefore &&= /^(?:[ \t]*|[?:-])$/.test(token);
    const breaks = token.split("\n").length - 1;
    line += breaks;
    if (breaks > 0) {
      column = 0;
      isBefore = true;
    }
  }
  return undefined;
}

function readWhole(text: string, textOf: ProfileDocument["textOf"]): ProfileDocument {
  const lines = new LineCounter();
  // The parser's own search for doubled keys compares all pairs; `problems` finds them too, and at once.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const found = [
    ...[...document.errors, ...document.warnings].map(({ pos, code }) => ({ at: pos[0], code })),
    ...(document.errors.length > 0 ? [] : problems(document)),
  ].map(({ at, code }) => ({
    line: lines.linePos(at).line,
    // The parser's own word for nesting that is too deep.
    code: code === "RESOURCE_EXHAUSTION" ? "TOO_MUCH" : code,
  }));
  // What follows on the same line is mostly the same mistake.
  const syntax = found.sort((a, b) => a.line - b.line).filter(({ line }, index) => line !== found[index - 1]?.line);
  const places = placesIn(document);
  const lineOf = (path: IssuePath) => lines.linePos(places.startOf(path)).line;
  if (syntax.length > 0) return { data: undefined, issues: [], syntax, lineOf, textOf };
  const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  return { data, issues: inexactNumbers(document, places), syntax, lineOf, textOf };
}

interface Problem {
  readonly at: number;
  readonly code: string;
}

/** Keys that stand twice or are no plain words, and aliases of nothing. */
function problems(document: Document): Problem[] {
  const found: Problem[] = [];
  let aliases = 0;
  // What an anchor means by now; the reader's own way to find out begins at the top for each alias.
  const meant = new Map<string, unknown>();
  const remember = (_key: unknown, node: Scalar | YAMLMap | YAMLSeq) => {
    if (node.anchor !== undefined) meant.set(node.anchor, node);
  };
  visit(document, {
    Scalar: remember,
    Seq: remember,
    Map: (_key, map) => {
      remember(null, map);
      const { items } = map;
      const known = new Set<string>();
      for (const { key } of items) {
        const name =
          isScalar(key) && (typeof key.value === "string" || typeof key.value === "number") ? key.value : null;
        if (name === null) found.push({ at: offsetOf(key), code: "KEY_NOT_PLAIN" });
        else if (known.size === known.add(String(name)).size) found.push({ at: offsetOf(key), code: "DUPLICATE_KEY" });
      }
    },
    Alias: (_key, alias, ancestors) => {
      aliases += 1;
      if (aliases === MOST_ALIASES_IN_ALL) found.push({ at: offsetOf(alias), code: "TOO_MUCH" });
      const node = meant.get(alias.source);
      // Inside what it means, or of nothing that stands before it.
      if (node === undefined || ancestors.includes(node as (typeof ancestors)[number]))
        found.push({ at: offsetOf(alias), code: "BAD_ALIAS" });
    },
  });
  return found;
}

/** Numbers are plain digits that JavaScript's numbers hold exactly: `1e3` and a seventeenth digit are refused. */
function inexactNumbers(document: Document, { pathOf }: Places): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_key, { value, source = "" }, ancestors) => {
      if (typeof value !== "number" || parseDecimal(source)?.equals(value) === true) return;
      issues.push(issue("number_malformed", pathOf(ancestors), { found: showValue(source) }));
    },
  });
  return issues;
}

/** Where the parts of a document stand. What is asked of a part is found out once for all its places. */
interface Places {
  readonly pathOf: (ancestors: readonly unknown[]) => IssuePath;
  /** The offset where what a path leads to begins: its key, where it has one. */
  readonly startOf: (path: IssuePath) => number;
}

function placesIn({ contents }: Document): Places {
  const positions = new Map<unknown, ReadonlyMap<unknown, number>>();
  const positionIn = (list: YAMLSeq, node: unknown): number => {
    const known = positions.get(list) ?? new Map(list.items.map((item, index) => [item, index]));
    positions.set(list, known);
    return known.get(node) ?? -1;
  };
  const pairs = new Map<unknown, ReadonlyMap<string, Pair>>();
  const pairIn = (map: YAMLMap, key: string): Pair | undefined => {
    const named = () =>
      map.items.flatMap((one): [string, Pair][] => (isScalar(one.key) ? [[String(one.key.value), one]] : []));
    const known = pairs.get(map) ?? new Map(named().reverse());
    pairs.set(map, known);
    return known.get(key);
  };
  return {
    pathOf: (ancestors) =>
      ancestors.flatMap((node, index): IssuePath => {
        const parent = ancestors[index - 1];
        if (isSeq(parent)) return [positionIn(parent, node)];
        const key: unknown = (node as { readonly key?: unknown }).key;
        return isScalar(key) ? [String(key.value)] : [];
      }),
    startOf: (path) => {
      let node: unknown = contents;
      let start = offsetOf(contents);
      for (const key of path) {
        if (isMap(node)) {
          const pair = pairIn(node, String(key));
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
    },
  };
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
