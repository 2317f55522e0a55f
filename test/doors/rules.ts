// What tests take from inside src/rules: everything else comes through the doors that users have.
export { award, effectOf } from "../../src/rules/award.js";
export { cappedSum } from "../../src/rules/capped-sum.js";
