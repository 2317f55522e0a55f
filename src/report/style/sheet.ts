/** On paper: no navigation, tables whole, nothing torn apart that belongs together. */
const PRINT = `
@page{size:A4;margin:17mm 15mm}
@media print{
body{font-size:10pt;line-height:1.45;background:none}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0;padding-bottom:1rem}
nav,.skip{display:none}
section{padding:1.25rem 0}
h1{font-size:22pt}h2{font-size:14pt}h3{font-size:11pt}
h2,h3,caption,thead{break-after:avoid}
.chart,.overview,.counts,.point,.standing,.compact{break-inside:avoid}
.chart svg,.swatch,.counts{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.scroll{overflow:visible}
table{font-size:8.5pt}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:.25rem .4rem}
tbody th,.source{min-width:22mm}
.unit{min-width:36mm}
thead th{font-size:8pt}
.statement{break-before:page;border-top:0}
.sign{break-inside:avoid}
.aside{background:none;border:1px solid var(--rule)}
}`;

const LIGHT = `--paper:#fdfdfb;--ink:#1b2530;--muted:#56616d;--rule:#d8dde1;--track:#e9edef;--bar:#1f6380;--pale:#a9c8d5;
--soft:#f3f5f5;--link:#17556f;--strong:#123f57;--weak:#dcebf0;--on-strong:#fff;--on-weak:#14212b;`;
const DARK = `--paper:#12171c;--ink:#e4e8eb;--muted:#a2adb7;--rule:#333d46;--track:#242c34;--bar:#79bcd6;--pale:#3f6d80;
--soft:#1a2128;--link:#93cde4;--strong:#a5dcef;--weak:#26414f;--on-strong:#0d1a22;--on-weak:#f2f6f8;`;

/** The colours of a page: light, dark where the reader's screen is, light again on paper. */
const COLOURS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
header,main,footer{max-width:70rem;margin:0 auto;padding:0 1.5rem}
h1,h2,h3,.index{font-family:Charter,"Bitstream Charter","Iowan Old Style",Cambria,"Noto Serif",Georgia,"Liberation Serif",serif;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);font-weight:600;margin:.2rem 0 0;letter-spacing:-.01em}
h2{font-size:1.55rem;font-weight:600;margin:0 0 1rem}
h3{font-size:1.1rem;font-weight:600;margin:1.75rem 0 .5rem}
p,ul,dl{margin:0 0 1rem}
p,li,dd{max-width:42rem}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
section{padding:2.5rem 0;border-top:1px solid var(--rule)}
header{padding-top:3rem;padding-bottom:2rem}
footer{padding-top:1.5rem;padding-bottom:3rem;border-top:1px solid var(--rule)}
.kicker,.note,footer,caption{color:var(--muted);font-size:.9rem}
.kicker{margin:0;letter-spacing:.02em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
`;

const PARTS = `
nav{font-size:.92rem;padding-bottom:2.5rem}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
.overview{display:grid;grid-template-columns:minmax(14rem,1fr) minmax(0,1.4fr);gap:1.5rem 3rem;align-items:start;margin-bottom:2rem}
.index{font-size:clamp(3.5rem,2rem + 8vw,5.5rem);font-weight:600;line-height:1;margin:0;letter-spacing:-.02em}
.index.none{font-size:2rem;line-height:1.2;letter-spacing:0}
.index small{font:400 1rem/1 system-ui,sans-serif;color:var(--muted);letter-spacing:0;margin-left:.4rem}
.category{font-size:1.35rem;font-weight:600;margin:.75rem 0 .25rem}
.standing{border-left:3px solid var(--bar);padding:.1rem 0 .1rem 1.1rem}
.standing p{margin:0}
.standing strong{display:block;margin-bottom:.25rem}
.counts{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;background:var(--rule);border:1px solid var(--rule);margin:0 0 .75rem}
.counts div{background:var(--paper);padding:.8rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.counts dt{color:var(--muted);font-size:.9rem}
.counts dd{margin:0;font-size:1.5rem;font-weight:600;line-height:1.3}
.chart{margin:0 0 1.5rem;max-width:58rem}
.chart svg{display:block;width:100%;height:auto;overflow:hidden}
.chart text{font-variant-numeric:tabular-nums lining-nums}
.narrow{display:none}
.scroll{position:relative;overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
.compact table{max-width:44rem}
caption{text-align:left;padding:0 0 .5rem}
caption span{position:sticky;left:0;display:inline-block;max-width:min(100%,calc(100vw - 2rem))}
th,td{padding:.45rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
th:first-child{padding-left:0}
td:last-child,thead th:last-child{padding-right:.25rem}
thead th{font-weight:600;font-size:.82rem;color:var(--muted);vertical-align:bottom;border-bottom:1px solid var(--muted)}
thead small{display:block;font-weight:400}
tbody th{font-weight:500;min-width:9rem;overflow-wrap:break-word}
td.n,th.n{text-align:right;white-space:nowrap}
th.n{white-space:normal}
.unit{min-width:11rem;display:inline-block}
.source{display:block;min-width:12rem}
.source small{display:block;color:var(--muted);font-weight:400}
.hanging{font-weight:500;margin-bottom:.5rem}
h4{font-size:1rem;font-weight:600;line-height:1.4;margin:0 0 .5rem;max-width:42rem}
.point{margin:0 0 2rem}
.point code{color:var(--muted);display:inline-block}
.sure{color:var(--muted)}
.band{white-space:nowrap}
.hidden{color:var(--muted);font-style:italic}
.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.5em;border:1px solid var(--muted);forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.facts{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.35rem 1.5rem}
.facts dt{color:var(--muted)}
.facts dd{margin:0;min-width:0}
.facts ul,td ul{margin:0;padding-left:1.1rem}
.statement .blank{border-bottom:1px solid var(--ink);min-height:1.9rem}
.statement .facts{max-width:42rem}
.sign{margin:2rem 0 2rem auto;max-width:22rem}
.sign p{margin:0}
.sign .room{height:5.5rem}
.aside{background:var(--soft);padding:1rem 1.25rem;font-size:.92rem;margin-bottom:1.5rem}
.aside p:last-child{margin:0}
`;

const PHONE = `
@media screen and (max-width:40rem){
header,main,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:1.75rem}
section{padding:2rem 0}
.overview{grid-template-columns:minmax(0,1fr)}
.counts{grid-template-columns:repeat(2,1fr)}
.wide{display:none}.narrow{display:block}
th,td{padding:.4rem .4rem}
tbody th{min-width:6.5rem}
.unit{min-width:8rem}
.source{min-width:10rem}
tbody th,thead th:first-child{position:sticky;left:0;background:var(--paper);z-index:1}
.facts{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{margin-bottom:.6rem}
.statement .facts dd{margin-bottom:.8rem}
}`;

/** The style sheet of the page; the colours of its categories stand apart. */
export const SHEET = [COLOURS, TEXT, PARTS, PHONE, PRINT].join("\n");
