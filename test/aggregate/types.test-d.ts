// What must compile, and what must not. A plain file: `tsc -p .` is the test.

import { type Aggregate, mergeAggregates, trend } from "../../src/doors/aggregate.js";
import { aggregate, createScorer } from "../../src/index.js";

const scorer = createScorer({ profile: "2024@1" });
const result = scorer.score({} as never);

const byUnit = aggregate({ profile: "2024@1", groupBy: ["unit", "kelas"] });
byUnit satisfies Aggregate<"unit" | "kelas">;
byUnit.add(result, { unit: "Dinas", kelas: null }, 3);
byUnit.add(scorer.safeScore(undefined), { unit: undefined, status: "CPNS" });
// @ts-expect-error: a typing mistake in a name
byUnit.add(result, { unti: "Dinas" });
// @ts-expect-error: a group is a text
byUnit.add(result, { unit: 7 });
// @ts-expect-error: no such status
byUnit.addRejected({ status: "TNI" });
byUnit.summary({ by: ["status", "unit"] });
byUnit.summary({ by: "jabatan" });
// @ts-expect-error: no such name
byUnit.summary({ by: "unitt" });

const whole = aggregate({ scorer });
whole.add(result);
// @ts-expect-error: no names were chosen
whole.add(result, { unit: "Dinas" });
// @ts-expect-error: a scorer has its year
aggregate({ scorer, profile: "2024@1" });

// Where the names do not matter, any aggregate will do.
const some: readonly Aggregate[] = [byUnit, whole];
trend(byUnit, some[0]!);
mergeAggregates(byUnit, byUnit) satisfies Aggregate<"unit" | "kelas">;

const { index } = byUnit.summary().whole;
// @ts-expect-error: nobody may be measured
index.toFixed(2);
// @ts-expect-error: a summary cannot be changed
byUnit.summary().whole.people = 7;
