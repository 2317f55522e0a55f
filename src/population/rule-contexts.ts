import type { Jabatan, Status } from "../input/words.js";
import { KINERJA_FORMS, leafRules, rulesInContext } from "../profile/context.js";
import type { ProfileSource } from "../profile/profile.js";
import type { LeafRule } from "../profile/rule.js";
import { merged, product, type Labels } from "./labels.js";
import type { WordFacts } from "./word-facts.js";

/** Kinds of person: combinations of one label have the same rules, in whatever form performance is given. */
export interface RuleContexts {
  readonly labels: Labels;
  /** For each label the rules that apply in some form of performance. */
  readonly rules: readonly ReadonlySet<LeafRule>[];
}

/** The kinds of person among combinations, by the rules that a profile has for them. */
export function ruleContexts({ dimensions, measures }: ProfileSource, { valueAt, labelsOf }: WordFacts): RuleContexts {
  const all = dimensions.flatMap(({ rules }) => leafRules(rules));
  const rules: Set<LeafRule>[] = [];
  const known = new Map<string, number>();
  const rulesFor = (combination: number): readonly LeafRule[] => {
    const status = valueAt(combination, "status") as Status;
    const jabatan = valueAt(combination, "jabatan") as Jabatan;
    if (!measures.includes(status)) return [];
    return KINERJA_FORMS.flatMap((kinerja) =>
      dimensions.flatMap((dimension) => rulesInContext(dimension.rules, { status, jabatan, kinerja })),
    );
  };
  const labels = merged(product(labelsOf("status"), labelsOf("jabatan")), (combination) => {
    const own = rulesFor(combination);
    // The order tells the forms apart, so that equal keys have equal rules in each of them.
    const key = own.map((rule) => all.indexOf(rule)).join();
    if (!known.has(key)) known.set(key, rules.push(new Set(own)));
    return key;
  });
  return { labels, rules };
}
