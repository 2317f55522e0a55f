// What tests take from inside src/locales: everything else comes through the doors that users have.
export { formatIssue } from "../../src/locales/format-issue.js";
export { harmlessText, hasPersonalNumber, withoutPersonalNumbers } from "../../src/locales/harmless-text.js";
export { LOCALE_IDS } from "../../src/locales/locale.js";
