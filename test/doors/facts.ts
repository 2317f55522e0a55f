// What tests take from inside src/facts: everything else comes through the doors that users have.
export { factsCheck } from "../../src/facts/check-facts.js";
export type { FactValue } from "../../src/facts/fact-catalogue.js";
export { indexOfNumber, numberIndex } from "../../src/facts/number-codes.js";
export { combinationReader } from "../../src/facts/person-code.js";
export { foldColumn, peopleColumns } from "../../src/facts/table-columns.js";
