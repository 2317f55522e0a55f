import type { LocaleId } from "../locales/locale.js";
import { markup, trusted, type Markup } from "./markup/markup.js";

/** Nothing is loaded and nothing runs: styles stand in the page, pictures too. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole HTML document. */
export function page(locale: LocaleId, title: string, styles: readonly string[], body: Markup): string {
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ip-asn">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(styles.join("\n"))}</style>
</head>
<body>
${body}</body>
</html>
`.markup;
}
