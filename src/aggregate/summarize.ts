import { STATUS } from "../input/words.js";
import { issue, nearestWord, showValue, type Issue, type Outcome } from "../issue/index.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { unwrap } from "../score/scorer.js";
import { sumOfCounts } from "./counts.js";
import { figuresOf } from "./figures.js";
import { compareValues, OWN_NAMES } from "./group.js";
import { meanOfLines, meansOf } from "./mean.js";
import { readingsFor, type AggregationReadings } from "./readings.js";
import type { AggregationRules } from "./rules.js";
import type { Cell, State } from "./state.js";
import type { GroupSummary, Summary, SummaryOptions } from "./summary-result.js";
import { tabulate } from "./table.js";

/** Summarise what an aggregate holds. Throws `IpAsnError` on names and readings that it does not have. */
export function summarize(state: State, options: SummaryOptions = {}): Summary {
  const { rules, groupBy, cells } = state;
  const by = unwrap(namesToGroupBy(groupBy, options.by ?? groupBy));
  const readings = unwrap(readingsFor(rules.profile, options.interpretations ?? {}));
  return deepFreeze({
    profile: rules.scorer.summary,
    interpretations: readings,
    by,
    whole: summaryOf({}, [...cells.values()], rules, readings),
    groups: [...groupSummaries(state, options)],
  });
}

/**
 * The groups of a summary one after the other, in the order of their values: figures take twenty times the memory of what is
 * counted. Throws as `summarize` does.
 */
export function* groupSummaries(
  { rules, groupBy, cells }: State,
  options: SummaryOptions,
): Generator<GroupSummary, void, undefined> {
  const by = unwrap(namesToGroupBy(groupBy, options.by ?? groupBy));
  const readings = unwrap(readingsFor(rules.profile, options.interpretations ?? {}));
  for (const { values, members } of by.length === 0 ? [] : groupsOf([...cells.values()], groupBy, by)) {
    const group = Object.fromEntries(by.map((name, index) => [name, values[index] ?? null]));
    yield deepFreeze(summaryOf(group, members, rules, readings));
  }
}

function namesToGroupBy(groupBy: readonly string[], by: string | readonly string[]): Outcome<readonly string[]> {
  const names = [...new Set(typeof by === "string" ? [by] : by)];
  const accepted = [...groupBy, ...OWN_NAMES];
  const issues = names
    .filter((name) => !accepted.includes(name))
    .map((name): Issue => {
      const found = showValue(name);
      return issue("unknown_word", ["by"], { found, accepted, suggestion: nearestWord(found, accepted) });
    });
  return issues.length > 0 ? { success: false, issues } : { success: true, data: names };
}

interface Members {
  readonly values: readonly (string | null)[];
  readonly members: Cell[];
}

/** The cells of each group, groups in the order of their values. */
function groupsOf(cells: readonly Cell[], groupBy: readonly string[], by: readonly string[]): readonly Members[] {
  const groups = new Map<string, Members>();
  for (const cell of cells) {
    const { values: own, status, jabatan } = cell.place;
    const known: Readonly<Record<string, string | null>> = { status, jabatan };
    const values = by.map((name) =>
      groupBy.includes(name) ? (own[groupBy.indexOf(name)] ?? null) : (known[name] ?? null),
    );
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { values, members: [] };
    groups.set(key, group);
    group.members.push(cell);
  }
  return [...groups.values()].sort((a, b) => compareValues(a.values, b.values));
}

/** The figures of some cells: of each status apart, and of all together. */
function summaryOf(
  group: GroupSummary["group"],
  cells: readonly Cell[],
  rules: AggregationRules,
  readings: AggregationReadings,
): GroupSummary {
  const { parts } = rules.scale;
  const lines = [...STATUS, null].flatMap((status) => {
    const counts = cells.filter(({ place }) => place.status === status).map((cell) => cell.counts);
    if (counts.length === 0) return [];
    const table = tabulate(sumOfCounts(counts));
    return [{ status, table, means: meansOf(table, parts) }];
  });
  const [only, another] = lines;
  // What is true of the only line is true of the whole.
  if (only !== undefined && another === undefined) {
    const figures = figuresOf(only.table, only.means, rules, readings);
    return { group, ...figures, lines: [{ status: only.status, ...figures }] };
  }
  const table = tabulate(sumOfCounts(cells.map((cell) => cell.counts)));
  const means =
    readings["combining-pns-and-pppk"] === "mean-of-groups"
      ? meanOfLines(lines.flatMap((line) => line.means ?? []))
      : meansOf(table, parts);
  return {
    group,
    ...figuresOf(table, means, rules, readings),
    lines: lines.map((line) => ({ status: line.status, ...figuresOf(line.table, line.means, rules, readings) })),
  };
}
