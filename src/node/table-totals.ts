import { aggregate } from "../aggregate/aggregate.js";
import type { Group } from "../aggregate/group.js";
import { factsOfGroups, groupOfRow, type GroupName } from "../aggregate/group-columns.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { RowCounts } from "../aggregate/row-counts.js";
import type { FactPath } from "../facts/fact-catalogue.js";
import { JABATAN, STATUS } from "../facts/words.js";
import type { Scorer } from "../score/scorer.js";
import type { PersonRow } from "./people.js";
import type { ScoredPerson } from "./score-people.js";

/** What became of all rows, added up while they pass. `G`: what they are kept apart by, besides status and kind of post. */
export interface TableTotals<G extends string> {
  readonly totals: Aggregate<G>;
  /** Count a row, and others that differ from it in nothing that is kept apart. */
  readonly count: (person: ScoredPerson, times: number) => void;
  readonly rows: () => RowCounts;
  /** The facts in which rows must not differ that are counted as one. */
  readonly keptApart: readonly FactPath[];
}

/** Begin to add up. */
export function tableTotals<G extends GroupName = never>(scorer: Scorer, groupBy: readonly G[] = []): TableTotals<G> {
  const totals = aggregate({ scorer, groupBy });
  const rows = { scored: 0, notMeasured: 0, rejected: 0 };
  return {
    totals,
    count: (person, times) => {
      const group = groupOfRow(groupBy, person.row) as Group<G>;
      switch (person.state) {
        case "scored":
          rows.scored += times;
          totals.add(person.result, group, times);
          break;
        case "not-measured":
          rows.notMeasured += times;
          totals.addNotMeasured({ ...group, ...whoIn(person.row) }, times);
          break;
        case "rejected":
          rows.rejected += times;
          totals.addRejected({ ...group, ...whoIn(person.row) }, times);
      }
    },
    rows: () => ({ read: rows.scored + rows.notMeasured + rows.rejected, ...rows }),
    keptApart: factsOfGroups(groupBy),
  };
}

/** Status and kind of post, as far as a row says them in words that are known. */
function whoIn({ facts }: PersonRow): Pick<Group, "status" | "jabatan"> {
  const { status, jabatan } = ((typeof facts === "object" ? facts : null) ?? {}) as Readonly<Record<string, unknown>>;
  return {
    status: STATUS.find((word) => word === status) ?? null,
    jabatan: JABATAN.find((word) => word === jabatan) ?? null,
  };
}
