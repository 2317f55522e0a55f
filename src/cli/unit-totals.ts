import { aggregate } from "../aggregate/aggregate.js";
import type { Group } from "../aggregate/group.js";
import type { Aggregate } from "../aggregate/open-aggregate.js";
import { JABATAN, STATUS } from "../input/words.js";
import type { PersonRow } from "../node/people.js";
import type { ScoredPerson } from "../node/score-people.js";
import type { RowCounts } from "../report/recap.js";
import type { Scorer } from "../score/scorer.js";

/** What became of all rows, added up by unit while they pass. */
export interface UnitTotals {
  readonly totals: Aggregate<"unit">;
  readonly count: (person: ScoredPerson, times: number) => void;
  readonly rows: () => RowCounts;
}

/** Begin to add up. */
export function unitTotals(scorer: Scorer): UnitTotals {
  const totals = aggregate({ scorer, groupBy: ["unit"] });
  const rows = { scored: 0, notMeasured: 0, rejected: 0 };
  return {
    totals,
    count: (person, times) => {
      const group = groupOf(person.row);
      switch (person.state) {
        case "scored":
          rows.scored += times;
          totals.add(person.result, { unit: group.unit }, times);
          break;
        case "not-measured":
          rows.notMeasured += times;
          totals.addNotMeasured(group, times);
          break;
        case "rejected":
          rows.rejected += times;
          totals.addRejected(group, times);
      }
    },
    rows: () => ({ read: rows.scored + rows.notMeasured + rows.rejected, ...rows }),
  };
}

/** Unit, status and kind of post, as far as a row says them in words that are known. */
function groupOf({ unit, facts }: PersonRow): Group<"unit"> {
  const { status, jabatan } = ((typeof facts === "object" ? facts : null) ?? {}) as Readonly<Record<string, unknown>>;
  return {
    unit: unit ?? null,
    status: STATUS.find((word) => word === status) ?? null,
    jabatan: JABATAN.find((word) => word === jabatan) ?? null,
  };
}
