// What tests take from inside src/rules: everything else comes through the doors that users have.
export { award, effectOf } from "../../src/rules/award.js";
export { cappedSum } from "../../src/rules/capped-sum.js";
export { leafRules } from "../../src/rules/choose.js";
export { isSameCitation } from "../../src/rules/citation.js";
