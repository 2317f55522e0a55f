/**
 * Text as it stands in the XML of a workbook. What XML cannot hold, or would change when it is read, is written as
 * `_xHHHH_`, the format's own way (ECMA-376, part 1, 22.9.2.19), and so is an underscore that would else begin such a
 * sequence. Half of a character (a lone surrogate) no program reads back: it becomes the sign for an unreadable one.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(unholdable, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const unholdable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const special = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff&<>]|_x/i;
