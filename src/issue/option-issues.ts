import { issue, type Issue } from "./issue.js";
import { nearestWord } from "./nearest-word.js";
import { showValue } from "./show-value.js";

/** The names of all options of a function: one that is left out, or no longer there, does not compile. */
export type OptionNames<Options> = { readonly [K in keyof Options]-?: true };

/** What is wrong with options as such: no object, or a key that nothing reads. A misspelt option would be ignored. */
export function optionIssues(options: unknown, names: Readonly<Record<string, true>>): readonly Issue[] {
  if (Object.prototype.toString.call(options) !== "[object Object]") {
    return [issue("not_an_object", ["options"], { found: showValue(options) })];
  }
  const accepted = Object.keys(names);
  return Object.keys(options as object)
    .filter((key) => !Object.hasOwn(names, key))
    .map((key) =>
      issue("unknown_key", [key], { key: showValue(key), accepted, suggestion: nearestWord(key, accepted) }),
    );
}
