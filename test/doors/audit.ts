// What tests take from inside src/audit: everything else comes through the doors that users have.
export { knownFacts } from "../../src/audit/compare-editions.js";
export { sensitivityUnder } from "../../src/audit/create-sensitivity.js";
