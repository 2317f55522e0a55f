// What tests take from inside src/report: everything else comes through the doors that users have.
export { escape } from "../../src/report/markup/escape.js";
export { markup } from "../../src/report/markup/markup.js";
export { numberText } from "../../src/report/markup/number-text.js";
export { type Recap, recapOf } from "../../src/report/recap.js";
export { renderReport } from "../../src/report/render-report.js";
