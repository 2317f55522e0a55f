import { workbookError, type WorkbookError } from "./workbook-issue.js";

/** Told what an XML text is made of, in its order. Names come without their prefix. */
export interface XmlHandler {
  /** `attributes`: as they stand, for `attributeIn`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Text as it stands, `textOf` makes words of it; a long one comes in pieces. Where it is not wanted, nobody need tell. */
  readonly text?: (raw: string) => void;
}

/** A tag is some hundred characters long; one of many thousand is made to keep a reader busy. */
const LONGEST_TAG = 65_536;
/** Nothing in a workbook lies so deep. */
const DEEPEST = 256;
const PIECE = 1 << 18;

/**
 * Go through the XML of a part once, in time that grows with its length alone: nothing is searched for twice, and nothing
 * recurses. What is not closed, or declares types of its own, is damage. Throws `WorkbookError`.
 */
export function scanXml(bytes: Uint8Array, name: string, { open, close, text }: XmlHandler): void {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const damaged = (reason: string): WorkbookError =>
    workbookError("workbook_damaged", { reason: `${name}: ${reason}` });
  let rest = "";
  /** The end of what is skipped or taken whole at the moment. */
  let until = "";
  let [depth, elements] = [0, 0];
  const tag = (inside: string): void => {
    if (inside.startsWith("/")) {
      depth -= 1;
      if (depth < 0) throw damaged("closed twice");
      close(localName(inside.slice(1).trimEnd()));
      return;
    }
    elements += 1;
    const isEmpty = inside.endsWith("/");
    const content = isEmpty ? inside.slice(0, -1) : inside;
    const end = nameEnd(content);
    const element = localName(content.slice(0, end));
    open(element, content.slice(end));
    if (isEmpty) close(element);
    else {
      depth += 1;
      if (depth > DEEPEST) throw damaged("too deep");
    }
  };
  /** Gives what needs more text to be understood. */
  const scan = (found: string): string => {
    let at = 0;
    for (;;) {
      if (until !== "") {
        const end = found.indexOf(until, at);
        if (until === "]]>") text?.(escaped(end < 0 ? found.slice(at, -2) : found.slice(at, end)));
        if (end < 0) return found.slice(Math.max(at, found.length - 2));
        at = end + until.length;
        until = "";
      }
      const start = found.indexOf("<", at);
      if (start < 0) {
        // Half of an entity waits for its other half.
        const entity = found.lastIndexOf("&");
        const end = entity >= at && found.length - entity < 12 && !found.includes(";", entity) ? entity : found.length;
        if (end > at) text?.(found.slice(at, end));
        return found.slice(Math.max(at, end));
      }
      if (start > at) text?.(found.slice(at, start));
      if (found.length - start < 9) return found.slice(start);
      if (found.startsWith("!--", start + 1)) [until, at] = ["-->", start + 4];
      else if (found.startsWith("![CDATA[", start + 1)) [until, at] = ["]]>", start + 9];
      else if (found.startsWith("?", start + 1)) [until, at] = ["?>", start + 2];
      else if (found.startsWith("!", start + 1)) throw damaged("<!");
      else {
        const end = tagEnd(found, start + 1);
        if ((end < 0 ? found.length : end) - start > LONGEST_TAG) throw damaged("tag too long");
        if (end < 0) return found.slice(start);
        tag(found.slice(start + 1, end));
        at = end + 1;
      }
    }
  };
  for (let at = 0; at < bytes.length; at += PIECE) {
    let piece: string;
    try {
      piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    } catch {
      throw workbookError("workbook_damaged", { reason: `UTF-8: ${name}` });
    }
    rest = scan(rest + piece);
  }
  // The last tag may be shorter than what is looked at at once.
  if (rest !== "") rest = scan(`${rest}${" ".repeat(9)}`).trim();
  if (elements === 0) throw damaged("no XML");
  if (until !== "" || rest !== "" || depth > 0) throw damaged("not closed");
}

/** Where a tag ends: a `>` that stands in quotes is none. -1: not in this text. */
function tagEnd(text: string, start: number): number {
  let end = text.indexOf(">", start);
  let quote = firstQuote(text, start, end);
  while (end >= 0 && quote >= 0) {
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0 || closing - start > LONGEST_TAG) return closing < 0 ? -1 : closing;
    if (closing > end) end = text.indexOf(">", closing + 1);
    quote = firstQuote(text, closing + 1, end);
  }
  return end;
}

/** The first quote between two places; -1 where there is none. */
function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function nameEnd(content: string): number {
  for (let at = 0; at < content.length; at += 1) if (content.charCodeAt(at) <= 32) return at;
  return content.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute; `undefined` where there is none. `name`: with a colon before it, it must have a prefix. */
export function attributeIn(attributes: string, name: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    const found = attributes.slice(at, equals).trim();
    let quote = equals + 1;
    while (attributes.charCodeAt(quote) <= 32) quote += 1;
    const mark = attributes.charAt(quote);
    const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, quote + 1) : -1;
    if (end < 0) return undefined;
    if (name.startsWith(":") ? found.endsWith(name) : found === name) return textOf(attributes.slice(quote + 1, end));
    at = end + 1;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without its entities. One that is not known stays as it stands. */
export function textOf(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, word = "") => {
      if (hex === undefined && decimal === undefined) return ENTITIES[String(word)] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;");
}
