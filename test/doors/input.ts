// What tests take from inside src/input: everything else comes through the doors that users have.
export { factsCheck } from "../../src/input/check-facts.js";
export type { FactValue } from "../../src/input/fact-catalogue.js";
export { indexOfNumber, numberIndex } from "../../src/input/number-codes.js";
export { combinationReader } from "../../src/input/person-code.js";
export { foldColumn, peopleColumns } from "../../src/input/table-columns.js";
