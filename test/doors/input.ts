// What tests take from inside src/input: everything else comes through the doors that users have.
export type { FactValue } from "../../src/input/fact-catalogue.js";
export { indexOfNumber, numberIndex } from "../../src/input/number-codes.js";
export { combinationReader } from "../../src/input/person-code.js";
export { personIssues } from "../../src/input/person-issues.js";
export { personSchema } from "../../src/input/person-schema.js";
export { foldColumn, peopleColumns } from "../../src/input/table-columns.js";
