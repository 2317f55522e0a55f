// An aggregate is a sum: it does not matter who comes first, who is added where, or how often parts are merged.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Aggregate, mergeAggregates } from "../../src/doors/aggregate.js";
import { aggregate } from "../../src/index.js";
import { crowd, NAMES, returned, textOf, totalsOf, type Crowd, type Member } from "../support/aggregate/crowd.js";
import { runs } from "../support/effort.js";

const RUNS = runs(300);

/** A crowd, each member of it in one of some parts. */
const parted = (parts: number) =>
  crowd(16).chain((one) =>
    fc
      .array(fc.nat(parts - 1), { minLength: one.members.length, maxLength: one.members.length })
      .map((places) => ({ crowd: one, places })),
  );
const partOf = ({ scorer, members }: Crowd, places: readonly number[], part: number) =>
  totalsOf(
    scorer,
    members.filter((_member, index) => places[index] === part),
  );

describe("merging", () => {
  it("is associative: (a + b) + c and a + (b + c) are one text", () => {
    fc.assert(
      fc.property(parted(3), ({ crowd, places }) => {
        const [a, b, c] = [0, 1, 2].map((part) => partOf(crowd, places, part)) as [Aggregate, Aggregate, Aggregate];
        const left = textOf(mergeAggregates(mergeAggregates(a, b), c));
        expect(textOf(mergeAggregates(a, mergeAggregates(b, c)))).toBe(left);
        expect(textOf(mergeAggregates(a, b, c))).toBe(left);
      }),
      { numRuns: RUNS },
    );
  });

  it("is commutative: a + b and b + a are one text", () => {
    fc.assert(
      fc.property(parted(2), ({ crowd, places }) => {
        const [a, b] = [partOf(crowd, places, 0), partOf(crowd, places, 1)];
        expect(textOf(mergeAggregates(a, b))).toBe(textOf(mergeAggregates(b, a)));
      }),
      { numRuns: RUNS },
    );
  });

  it("with an empty aggregate changes nothing", () => {
    fc.assert(
      fc.property(crowd(), ({ scorer, members }) => {
        const totals = totalsOf(scorer, members);
        const text = textOf(totals);
        const empty = aggregate({ scorer, groupBy: NAMES });
        expect(textOf(mergeAggregates(totals, empty))).toBe(text);
        expect(textOf(mergeAggregates(empty, totals))).toBe(text);
        expect(textOf(mergeAggregates(totals))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it("parts of a list, split at random, added in any order, some read back from text, gives the text of the whole list", () => {
    fc.assert(
      fc.property(
        parted(5),
        fc.infiniteStream(fc.nat()),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        ({ crowd, places }, numbers, travels) => {
          const { scorer, members } = crowd;
          const shuffled = shuffle(
            members.map((member, index) => ({ member, place: places[index] })),
            numbers,
          );
          const parts = [0, 1, 2, 3, 4].map((part) =>
            totalsOf(
              scorer,
              shuffled.filter((one) => one.place === part).map((one) => one.member),
            ),
          );
          const arrived = parts.map((part, index) => (travels[index] === true ? returned(part) : part));
          const [first, ...others] = shuffle(arrived, numbers) as [Aggregate, ...Aggregate[]];
          expect(textOf(mergeAggregates(first, ...others))).toBe(textOf(totalsOf(scorer, members)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("leaves what is merged as it was, and an aggregate can be merged with itself", () => {
    fc.assert(
      fc.property(parted(2), ({ crowd, places }) => {
        const [a, b] = [partOf(crowd, places, 0), partOf(crowd, places, 1)];
        const before = [textOf(a), textOf(b)];
        mergeAggregates(a, b);
        expect([textOf(a), textOf(b)]).toEqual(before);
        a.merge(b);
        expect(textOf(b)).toBe(before[1]);
        const doubled = [...crowd.members, ...crowd.members];
        a.merge(a);
        expect(textOf(a)).toBe(textOf(totalsOf(crowd.scorer, doubled)));
        expect(a.people).toBe(doubled.reduce((sum, one) => sum + one.times, 0));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("adding", () => {
  it("a result n times is adding it one by one", () => {
    fc.assert(
      fc.property(crowd(6), fc.nat(5), ({ scorer, members }, times) => {
        const once = members.map((one): Member => ({ ...one, times: 1 }));
        const repeated = once.flatMap((one) => Array.from({ length: times }, () => one));
        expect(textOf(totalsOf(scorer, repeated))).toBe(
          textOf(
            totalsOf(
              scorer,
              once.map((one) => ({ ...one, times })),
            ),
          ),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it("a result is adding its outcome, and the names of groups may come in any order", () => {
    fc.assert(
      fc.property(crowd(), ({ scorer, members }) => {
        const totals = aggregate({ scorer, groupBy: ["kelas", "unit"] });
        for (const { outcome, group, times } of members) {
          if (outcome.success) totals.add(outcome.data, { kelas: group.kelas, unit: group.unit }, times);
          else totals.add(outcome, group, times);
        }
        expect(textOf(totals)).toBe(textOf(totalsOf(scorer, members)));
      }),
      { numRuns: RUNS },
    );
  });
});

function shuffle<T>(list: readonly T[], numbers: Iterator<number>): readonly T[] {
  return list
    .map((one) => ({ one, rank: Number(numbers.next().value) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
