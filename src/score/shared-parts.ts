import { type IntTable, intTable } from "../collections/int-table.js";
import { type Combination, type GroupCodes, splitCombination } from "../facts/person-code.js";
import { FACT_PATHS, type FactPath, placeOf } from "../facts/fact-catalogue.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import { readFact } from "./canonical-facts.js";
import type { CompiledDimension } from "./compile-dimension.js";
import type { Compiled, RulesFor } from "./compile.js";
import { frozenResult } from "./evaluate.js";
import type { DimensionResult, DutyResult, Result, ScoredFacts } from "./result.js";

/**
 * Results of new combinations of facts, put together from the frozen parts that they share with others: a dimension's part
 * hangs on few of the facts. What was scored the careful way leaves its parts here; a person all of whose parts were met
 * needs no check, since whoever left a part had the same facts where its rules read them.
 *
 * Not for facts that a profile adds, nor where a duty has a ceiling: there a part hangs on all the others.
 */
export interface SharedParts {
  /** The result of a combination; `undefined` where one of its parts was not met yet. */
  readonly compose: (combination: Combination) => Result | undefined;
  /** Keep the parts of a person that was scored. */
  readonly keep: (combination: Combination, rules: RulesFor, result: Result) => void;
}

/** Of each kind of part no more than this are kept; people with other ones are scored the careful way. */
const MOST_PARTS = 1 << 14;
/** No more people than this leave their parts, so that memory is bounded whatever kinds of person there are. */
const MOST_KEPT = 1 << 15;
/** Open points are bits of an integer. */
const MOST_POINTS = 31;

/** A dimension's part of a result, or the duties. */
interface Part<T> {
  readonly part: T;
  /** Of a dimension: its score as an integer at the profile's scale. */
  readonly score: number;
  /** The open points that it hangs on, a bit each. */
  readonly touches: number;
}

/** Parts of one kind, by the codes of the groups that their facts are in. */
interface PartTable<T> {
  readonly find: (codes: GroupCodes) => Part<T> | undefined;
  readonly add: (codes: GroupCodes, part: Part<T>) => void;
}

/** A group of facts (they are called as the dimensions are) as it stands in results, and which are given, a bit each. */
interface GroupPart<K extends DimensionId> {
  readonly facts: ScoredFacts[K];
  readonly given: number;
}

/** What is known of one kind of person: those whom the same rules apply to. */
interface PersonKind extends Readonly<Record<DimensionId, PartTable<DimensionResult>>> {
  readonly status: ScoredFacts["status"];
  readonly jabatan: ScoredFacts["jabatan"];
  readonly duties: PartTable<readonly DutyResult[]>;
  /** The facts that no rule reads, a bit each. */
  readonly unread: number;
}

/** No duty has a ceiling here, so nothing is taken away. */
const noCeilings: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Make a store that holds nothing yet. */
export function sharedParts(compiled: Compiled): SharedParts {
  const { profile, banding, touchesAll } = compiled;
  const hasCeilings = profile.duties.some((duty) => duty.ceilings.length > 0);
  const codes: GroupCodes = { person: 0, kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0, hasNilai: false };
  const kinds: (PersonKind | undefined)[] = [];
  const tables = new Map<CompiledDimension, PartTable<DimensionResult>>();
  const degrees: (GroupPart<"kualifikasi"> | undefined)[] = [];
  const trainings = new Map<number, GroupPart<"kompetensi">>();
  const performances: (GroupPart<"kinerja"> | undefined)[] = [];
  const punishments: (GroupPart<"disiplin"> | undefined)[] = [];
  const bits = pointBits();
  let kept = 0;
  const place = byNumber((sum) => {
    const { total, category, touches } = banding.place(sum);
    return { total, category, touches: bits.of(touches) };
  });
  const openPoints = byNumber((touches) => compiled.openPoints([...bits.idsOf(touches), ...touchesAll]));
  const ignoredFacts = byNumber((ignored) =>
    Object.freeze(FACT_PATHS.filter((_, index) => ((1 << index) & ignored) > 0)),
  );

  const compose = (combination: Combination): Result | undefined => {
    if (!splitCombination(combination, codes)) return undefined;
    const kind = kinds[kindCode(codes)];
    const degree = degrees[codes.kualifikasi];
    const training = trainings.get(codes.kompetensi);
    const performance = performances[codes.kinerja];
    const punishment = punishments[codes.disiplin];
    if (!kind || !degree || !training || !performance || !punishment) return undefined;
    const kualifikasi = kind.kualifikasi.find(codes);
    const kompetensi = kind.kompetensi.find(codes);
    const kinerja = kind.kinerja.find(codes);
    const disiplin = kind.disiplin.find(codes);
    const duties = kind.duties.find(codes);
    if (!kualifikasi || !kompetensi || !kinerja || !disiplin || !duties) return undefined;
    const { total, category, touches } = place(kualifikasi.score + kompetensi.score + kinerja.score + disiplin.score);
    // Negative where one of them is: the sign stays.
    const touched =
      kualifikasi.touches | kompetensi.touches | kinerja.touches | disiplin.touches | duties.touches | touches;
    if (touched < 0) return undefined;
    return frozenResult(compiled, {
      total,
      category,
      dimensions: {
        kualifikasi: kualifikasi.part,
        kompetensi: kompetensi.part,
        kinerja: kinerja.part,
        disiplin: disiplin.part,
      },
      duties: duties.part,
      ceilings: noCeilings,
      interpretations: openPoints(touched),
      ignored: ignoredFacts((degree.given | training.given | performance.given | punishment.given) & kind.unread),
      facts: Object.freeze({
        status: kind.status,
        jabatan: kind.jabatan,
        kualifikasi: degree.facts,
        kompetensi: training.facts,
        kinerja: performance.facts,
        disiplin: punishment.facts,
      }),
    });
  };

  const tableOf = (rules: RulesFor, id: DimensionId): PartTable<DimensionResult> => {
    const table = tables.get(rules.dimensions[id]) ?? partTable<DimensionResult>(rules.reads[id]);
    tables.set(rules.dimensions[id], table);
    return table;
  };
  const kindOf = (rules: RulesFor, { status, jabatan }: ScoredFacts): PersonKind => {
    const shown = profile.duties.map((duty) => duty.fact);
    // What a duty costs hangs on all that the dimensions hang on which read its fact.
    const costing = Object.values(rules.reads).filter((reads) => reads.some((fact) => shown.includes(fact)));
    return {
      status,
      jabatan,
      kualifikasi: tableOf(rules, "kualifikasi"),
      kompetensi: tableOf(rules, "kompetensi"),
      kinerja: tableOf(rules, "kinerja"),
      disiplin: tableOf(rules, "disiplin"),
      duties: partTable([...shown, ...costing.flat()]),
      unread: factBits((fact) => rules.unread.includes(fact)),
    };
  };
  const keep = (combination: Combination, rules: RulesFor, { facts, duties }: Result): void => {
    if (hasCeilings || kept === MOST_KEPT || !splitCombination(combination, codes)) return;
    kept += 1;
    const given = (group: keyof ScoredFacts) =>
      factBits((fact) => placeOf(fact)[0] === group && readFact(facts, fact) !== undefined);
    degrees[codes.kualifikasi] = { facts: facts.kualifikasi, given: given("kualifikasi") };
    trainings.set(codes.kompetensi, { facts: facts.kompetensi, given: given("kompetensi") });
    performances[codes.kinerja] = { facts: facts.kinerja, given: given("kinerja") };
    punishments[codes.disiplin] = { facts: facts.disiplin, given: given("disiplin") };
    const kind = (kinds[kindCode(codes)] ??= kindOf(rules, facts));
    for (const id of DIMENSION_IDS) {
      const { part, score, touches } = rules.dimensions[id](facts);
      kind[id].add(codes, { part, score, touches: bits.of(touches) });
    }
    kind.duties.add(codes, { part: duties, score: 0, touches: bits.of(rules.duties(facts).touches) });
  };
  return { compose, keep };
}

/** One number for each set of rules: those for a status, a post, and performance as it is given. */
function kindCode({ person, kinerja, hasNilai }: GroupCodes): number {
  return 3 * person + (kinerja === 0 ? 0 : hasNilai ? 1 : 2);
}

/** Make an empty table for parts that hang on these facts. */
function partTable<T>(reads: readonly FactPath[]): PartTable<T> {
  const groups = DIMENSION_IDS.filter((group) => reads.some((fact) => placeOf(fact)[0] === group));
  const [only] = groups;
  // Codes of training are too many for a list.
  return groups.length === 1 && only !== undefined && only !== "kompetensi" ? listByCode(only) : tableByCodes(groups);
}

function listByCode<T>(group: DimensionId): PartTable<T> {
  const parts: (Part<T> | undefined)[] = [];
  return {
    find: (codes) => parts[codes[group]],
    add: (codes, part) => (parts[codes[group]] = part),
  };
}

function tableByCodes<T>(groups: readonly DimensionId[]): PartTable<T> {
  const table = intTable(MOST_PARTS, 1 << 6);
  const parts: Part<T>[] = [];
  const [onDegrees, onTraining, onPerformance, onPunishment] = DIMENSION_IDS.map((group) => groups.includes(group));
  const positionOf = (find: IntTable["find"], codes: GroupCodes): number =>
    find(
      (onDegrees ? codes.kualifikasi : 0) * 1_024 + (onPunishment ? codes.disiplin : 0),
      onPerformance ? codes.kinerja : 0,
      onTraining ? codes.kompetensi : 0,
    );
  const find = (codes: GroupCodes): Part<T> | undefined => {
    const position = positionOf(table.find, codes);
    return position < 0 ? undefined : parts[position];
  };
  return {
    find,
    add: (codes, part) => {
      if (find(codes) === undefined && positionOf(table.add, codes) >= 0) parts.push(part);
    },
  };
}

/** Those of the law's facts for which something is so, a bit each. */
function factBits(isSo: (fact: FactPath) => boolean): number {
  return FACT_PATHS.reduce((bits, fact, index) => bits | (isSo(fact) ? 1 << index : 0), 0);
}

/** Open points as bits, in the order in which they are met. */
function pointBits() {
  const ids: string[] = [];
  const bitOf = (id: string): number => {
    if (!ids.includes(id)) ids.push(id);
    const index = ids.indexOf(id);
    return index < MOST_POINTS ? 1 << index : -1;
  };
  return {
    /** Negative where there are too many. */
    of: (touches: readonly string[]): number => touches.reduce((bits, id) => bits | bitOf(id), 0),
    idsOf: (bits: number): readonly string[] => ids.filter((_, index) => ((1 << index) & bits) !== 0),
  };
}

/** What is made of a number, kept for some thousands of them. */
function byNumber<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      if (known.size === MOST_PARTS) known.clear();
      known.set(key, (found = make(key)));
    }
    return found;
  };
}
