import { aggregate } from "../aggregate/aggregate.js";
import type { Group } from "../aggregate/group.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import type { RowCounts } from "../aggregate/row-counts.js";
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
}

/** Begin to add up. */
export function tableTotals<G extends "unit" = never>(scorer: Scorer, groupBy: readonly G[] = []): TableTotals<G> {
  const totals = aggregate({ scorer, groupBy });
  const rows = { scored: 0, notMeasured: 0, rejected: 0 };
  const unitOf = ({ unit }: PersonRow) => (groupBy.length === 0 ? {} : { unit: unit ?? null });
  return {
    totals,
    count: (person, times) => {
      const unit = unitOf(person.row) as Group<G>;
      switch (person.state) {
        case "scored":
          rows.scored += times;
          totals.add(person.result, unit, times);
          break;
        case "not-measured":
          rows.notMeasured += times;
          totals.addNotMeasured({ ...unit, ...whoIn(person.row) }, times);
          break;
        case "rejected":
          rows.rejected += times;
          totals.addRejected({ ...unit, ...whoIn(person.row) }, times);
      }
    },
    rows: () => ({ read: rows.scored + rows.notMeasured + rows.rejected, ...rows }),
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
