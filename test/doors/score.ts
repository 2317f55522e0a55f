// What tests take from inside src/score: everything else comes through the doors that users have.
export { combinationReader, indexOfNumber, numberIndex } from "../../src/score/combination.js";
export { namesOf } from "../../src/score/explain/names.js";
