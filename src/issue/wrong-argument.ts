import { type Branded, hasBrand } from "./brand.js";
import { issue, type Issue, type IssuePath } from "./issue.js";
import { showValue } from "./show-value.js";

/** Something else stands where an argument of a function belongs. `expected`: how such a thing is made. */
export function wrongArgument(argument: string, expected: string, found: unknown): Issue {
  return issue("argument_malformed", [], { argument, expected, found: showValue(found) });
}

/** The same of what only this package makes: it may also be such a thing, but of another copy of the package. */
export function notMadeHere(what: Branded, expected: string, found: unknown, path: IssuePath = []): Issue {
  return hasBrand(what, found)
    ? issue("another_copy", path, { what })
    : issue("argument_malformed", path, { argument: what, expected, found: showValue(found) });
}
