export { brand } from "./brand.js";
export { IpAsnError } from "./ip-asn-error.js";
export {
  issue,
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePath,
  type Outcome,
  type ReachParams,
} from "./issue.js";
export { neverThrowing } from "./never-throwing.js";
export { optionIssues, type OptionNames } from "./option-issues.js";
export { notMadeHere, wrongArgument } from "./wrong-argument.js";
export { nearestWord } from "./nearest-word.js";
export { showThrown, showValue } from "./show-value.js";
