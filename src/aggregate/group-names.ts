import { issue, showValue, type Issue, type Outcome, wrongArgument } from "../issue/index.js";
import { OWN_NAMES } from "./group.js";

/** The names of groups in alphabetical order: each a text, each once, none that an aggregate has already. */
export function checkedNames(names: readonly unknown[]): Outcome<readonly string[]> {
  const isList: boolean = Array.isArray(names);
  if (!isList) return { success: false, issues: [wrongArgument("groupBy", '["unit"]', names)] };
  const taken: readonly unknown[] = OWN_NAMES;
  const issues = names.flatMap((name, index): Issue[] => {
    const path = ["groupBy", index];
    const found = showValue(name);
    if (typeof name !== "string" || name === "") return [issue("wrong_type", path, { expected: "text", found })];
    return taken.includes(name) || names.indexOf(name) < index ? [issue("duplicate_id", path, { id: found })] : [];
  });
  return issues.length > 0
    ? { success: false, issues }
    : { success: true, data: Object.freeze([...(names as readonly string[])].sort()) };
}
