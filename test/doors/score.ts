// What tests take from inside src/score: everything else comes through the doors that users have.
export { canonicalFacts } from "../../src/score/canonical-facts.js";
export { rulesForPerson } from "../../src/score/check-person.js";
export { safeCompile } from "../../src/score/create-scorer.js";
export { evaluate } from "../../src/score/evaluate.js";
export { namesOf } from "../../src/score/explain/names.js";
export { partitionOf } from "../../src/score/partition.js";
export { sharedParts } from "../../src/score/shared-parts.js";
export { verdictsOf } from "../../src/score/verdict.js";
