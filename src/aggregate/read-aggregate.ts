import { issue, neverThrowing, showValue, type Issue, type IssuePath, type Outcome } from "../issue/index.js";
import { profileIssues } from "../profile/profile-issues.js";
import type { ProfileSource } from "../profile/profile.js";
import { unwrap } from "../score/scorer.js";
import { newerFormat } from "../score/claimed-rules.js";
import { AGGREGATE_FORMAT } from "./aggregate-json.js";
import { aggregateSchema, type ReadCell } from "./aggregate-schema.js";
import { inconsistencies } from "./cell-claims.js";
import { checkedNames } from "./group-names.js";
import { keyOfPlace, type Place } from "./group.js";
import { openAggregate, type Aggregate } from "./open-aggregate.js";
import { readCounts } from "./read-counts.js";
import { readRules } from "./read-rules.js";
import { rulesOf } from "./rules.js";
import { addCells, emptyState, tooMany, type State } from "./state.js";
import { tabulate } from "./table.js";

/** What is needed to read an aggregate back. */
export interface ReadAggregateOptions {
  /**
   * The profile that the aggregate was made under, as it is published, without choice of readings. Not needed for a
   * built-in revision: it is found by the hash that the aggregate names.
   */
  readonly profile?: ProfileSource | undefined;
}

/**
 * Read an aggregate back from its plain form; it can be added to and merged as before. Throws `IpAsnError` where the form
 * is wrong, the profile is not the one that the aggregate names, or the counts do not add up.
 */
export function readAggregate(plain: unknown, options: ReadAggregateOptions = {}): Aggregate {
  return unwrap(safeReadAggregate(plain, options));
}

/** Read an aggregate back from its plain form, or say all that is wrong with it. */
export function safeReadAggregate(plain: unknown, options: ReadAggregateOptions = {}): Outcome<Aggregate> {
  return neverThrowing(() => read(plain, options));
}

function read(plain: unknown, { profile }: ReadAggregateOptions): Outcome<Aggregate> {
  const newer = newerFormat(plain, AGGREGATE_FORMAT);
  if (newer !== undefined) return failed([newer]);
  const parsed = aggregateSchema.safeParse(plain);
  if (!parsed.success) return failed(profileIssues(parsed.error, plain, aggregateSchema).map(asAggregateIssue));
  const scorer = readRules(parsed.data.profile, profile);
  const names = checkedNames(parsed.data.groupBy);
  if (!scorer.success || !names.success) {
    return failed([scorer, names].flatMap((one) => (one.success ? [] : one.issues)));
  }
  const state = emptyState(rulesOf(scorer.data), names.data);
  const issues = parsed.data.cells.flatMap((cell, index) =>
    readCell(state, cell, parsed.data.groupBy, ["cells", index]),
  );
  return issues.length > 0 ? failed(issues) : { success: true, data: openAggregate(state) };
}

/** Add the people of one place, or say what is wrong with them. */
function readCell(state: State, cell: ReadCell, names: readonly string[], path: IssuePath): readonly Issue[] {
  if (cell.group.length !== names.length) {
    const [claimed, rebuilt] = [String(cell.group.length), String(names.length)];
    return [issue("result_inconsistent", [...path, "group"], { part: "group", claimed, rebuilt })];
  }
  const place: Place = {
    values: state.groupBy.map((name) => cell.group[names.indexOf(name)] ?? null),
    status: cell.status,
    jabatan: cell.jabatan,
  };
  const key = keyOfPlace(place);
  if (state.cells.has(key)) return [issue("duplicate_id", path, { id: showValue(key) })];
  const { counts, issues } = readCounts(cell, state.rules, state.intern, path);
  if (issues.length > 0) return issues;
  const table = tabulate(counts);
  const people = table.measured + table.notMeasured + table.rejected;
  const wrong = [...inconsistencies(cell, table, state.rules, path), ...tooMany(state, people)];
  if (wrong.length === 0) addCells(state, [{ place, counts }], people);
  return wrong;
}

function asAggregateIssue(found: Issue): Issue {
  return found.code === "profile_malformed" ? issue("result_malformed", found.path, found.params) : found;
}

function failed(issues: readonly Issue[]): { readonly success: false; readonly issues: readonly Issue[] } {
  return { success: false, issues };
}
