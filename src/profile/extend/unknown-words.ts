import { issue, nearestWord, type Issue, type IssuePath } from "../../issue/index.js";
import { CASES } from "../context.js";
import { GROUPS, readTarget, readWords } from "../rule-target.js";
import type { ParsedExtension } from "./extension-schema.js";

const accepted = [...Object.keys(GROUPS), ...Object.values(CASES).flat()];

/** Words after `@` and in `for` that name no kind of post, status or form of performance, or two sorts of them at once. */
export function unknownWords({ rules = {}, add = {} }: ParsedExtension): Issue[] {
  const targets = Object.keys(rules).flatMap((key) => {
    const [, words] = /@(.*)$/s.exec(key) ?? [];
    return words === undefined ? [] : unknown(words.split(","), ["rules", key]);
  });
  const added = Object.entries(add).flatMap(([dimension, list]) =>
    (list ?? []).flatMap(({ for: names }, index) =>
      names === undefined
        ? []
        : unknown(
            [names].flat().flatMap((name) => name.split(",")),
            ["add", dimension, index, "for"],
          ),
    ),
  );
  return [...targets, ...added];
}

/** Whether what is not known of a target is a word after `@`, which has been told already. */
export function isMisspelt(params: Issue["params"]): boolean {
  return "target" in params && params.target.includes("@") && readTarget(params.target) === undefined;
}

function unknown(words: readonly string[], path: IssuePath): Issue[] {
  if (readWords(words) !== undefined) return [];
  const strange = words.map((word) => word.trim()).filter((word) => !accepted.includes(word));
  return (strange.length > 0 ? strange : [words.join(",")]).map((found) =>
    issue("unknown_word", path, { found, accepted, suggestion: nearestWord(found, accepted) }),
  );
}
