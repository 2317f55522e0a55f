import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { shareRuleIds } from "../checked-parts.js";
import type { IsSound } from "./visit.js";
import { contextsOf } from "../context.js";
import { rulesInContext } from "../../rules/choose.js";
import type { ProfileSource } from "../profile.js";

/** Ids are unique in each list; those of rules among the rules that apply to one person. */
export function checkIds(profile: ProfileSource, isSound: IsSound): Issue[] {
  const { instruments, dimensions, bands, duties, interpretations } = profile;
  const inQuestion = shareRuleIds(profile) ? dimensions : dimensions.filter((one) => !isSound(one));
  const contexts = inQuestion.length === 0 ? [] : contextsOf(profile);
  const ofRules = contexts.flatMap((context) =>
    doubled(
      inQuestion.flatMap((dimension) => rulesInContext(dimension.rules, context)),
      ["dimensions"],
    ),
  );
  return [
    ...doubled(
      profile.measures.map((id) => ({ id })),
      ["measures"],
    ),
    ...doubled(instruments, ["instruments"]),
    ...doubled(dimensions, ["dimensions"]),
    ...ofRules.filter((one, index) => ofRules.findIndex((other) => other.params.id === one.params.id) === index),
    ...doubled(bands.list, ["bands", "list"]),
    ...doubled(duties, ["duties"]),
    ...doubled(interpretations, ["interpretations"]),
    ...interpretations.flatMap(({ choice, alternatives }, index) =>
      doubled([{ id: choice }, ...alternatives], ["interpretations", index, "alternatives"]),
    ),
  ];
}

function doubled(list: readonly { readonly id: string }[], path: IssuePath): Issue<"duplicate_id">[] {
  const ids = list.map((one) => one.id);
  const again = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(again)].map((id) => issue("duplicate_id", path, { id }));
}
