/** On paper: no navigation, tables whole, nothing torn apart that belongs together. */
export const PRINT = `
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
