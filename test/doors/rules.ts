// What tests take from inside src/rules: everything else comes through the doors that users have.
export { award, effectOf } from "../../src/rules/award.js";
export { cappedSum } from "../../src/rules/capped-sum.js";
export { leafRules } from "../../src/rules/choose.js";
export { citedIn, citedYears, isSameCitation, provisionText } from "../../src/rules/citation.js";
export {
  fieldsNamed,
  fieldsOf,
  holdsValues,
  mapFieldValues,
  openPointFields,
  saysHow,
  setsMost,
  settledBy,
} from "../../src/rules/fields.js";
export { pointsOf, reachableMaximum, valuesOf, withheldPoints } from "../../src/rules/values.js";
