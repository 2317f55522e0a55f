// What the library does not read, or reads wrongly, is put into words that it knows. Each function leaves alone what it
// does not know, and gives back the same text where there is nothing to mend.

/** Sections, comments and characters beyond 65,535 by number: the library would lose text around or in them. */
export function mendText(xml: string): string {
  const plain = xml.includes("<!")
    ? xml.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeText(text))
    : xml;
  return plain.includes("&#")
    ? plain.replace(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, (whole, hex: string | undefined, decimal: string) => {
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : plain;
}

/** The way in which LibreOffice says that days are counted from 1904: unread, every date would be four years off. */
export function mendDates(xml: string): string {
  return xml.replace(/(\sdate1904\s*=\s*)(["'])true\2/, '$1"1"');
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
