// What tests take from inside src/score: everything else comes through the doors that users have.
export { namesOf } from "../../src/score/explain/names.js";
export { partitionOf } from "../../src/score/partition.js";
export { verdictsOf } from "../../src/score/verdict.js";
