import type { FactPath, FactValue } from "../../facts/fact-catalogue.js";
import { placeOf } from "../../facts/fact-catalogue.js";
import { peopleColumns } from "../../facts/table-columns.js";
import { JABATAN, STATUS } from "../../facts/words.js";
import { factsRead } from "../../rules/facts-read.js";
import type { LeafRule } from "../../rules/kinds.js";
import type { Partition } from "../../score/partition.js";
import type { CsvLayout } from "../csv-layout.js";
import type { RowFacts } from "../row-facts.js";
import type { CellEncoder } from "./cell-encoder.js";
import type { ColumnPlan } from "./column-plan.js";

/**
 * Finds codes that stand for those of a row: whoever has them is the same kind of person, and each rule and duty makes the
 * same of them. A verdict is put together from no more than that, so a row need not be scored where one that has the same
 * stand-ins has been. Valid until the next call; `undefined` where the row's own codes have to be taken.
 */
export type StandIns = (keys: Int32Array) => Int32Array | undefined;

/** A column with codes. */
interface CodedColumn extends Extract<ColumnPlan, { readonly kind: "coded" }> {
  readonly name: string;
  readonly position: number;
  readonly facts: readonly FactPath[];
}

/** Columns whose cells rules compare with each other, or a column by itself. */
interface JoinedColumns {
  readonly columns: readonly [CodedColumn, CodedColumn?];
  /** By the codes of both, or of the one: those that stand for them, plus one; 0 where they were not met before. */
  readonly standIns: Int32Array;
  readonly find: (codes: number) => number;
}

/** A table of two columns has at most so many pairs of codes. */
const MOST_PAIRS = 1 << 16;

/** Make a finder of stand-ins for the rows of a table; `undefined` where it has no column that says what kind of person it is about. */
export function standInsFor(
  partition: Partition,
  { columns }: CsvLayout,
  plan: readonly ColumnPlan[],
  { factsOf }: Pick<CellEncoder, "factsOf">,
): StandIns | undefined {
  const coded = [...columns.at].flatMap(([name, position]): CodedColumn[] => {
    const one = plan[position];
    return one?.kind === "coded" ? [{ ...one, name, position, facts: factsOfColumn(name) }] : [];
  });
  const status = coded.find(({ name }) => name === "status");
  const jabatan = coded.find(({ name }) => name === "jabatan");
  if (status === undefined || jabatan === undefined) return undefined;
  const others = coded.filter((column) => column !== status && column !== jabatan);

  /** Of one kind of person; `null` where rules compare more than two columns. */
  const joinedFor = (statusCode: number, jabatanCode: number): readonly JoinedColumns[] | null => {
    const statusGiven = factsOf(status.position, statusCode).facts["status"];
    const jabatanGiven = factsOf(jabatan.position, jabatanCode).facts["jabatan"];
    const ofStatus = STATUS.find((word) => word === statusGiven);
    const ofJabatan = JABATAN.find((word) => word === jabatanGiven);
    if (ofStatus === undefined || ofJabatan === undefined) return null;
    return joinColumnsBy([...partition.ofContext(ofStatus, ofJabatan).rules], others, partition, factsOf);
  };

  const kinds: (readonly JoinedColumns[] | null | undefined)[] = [];
  const stood = new Int32Array(3);
  return (keys) => {
    const statusCode = codeIn(keys, status);
    const jabatanCode = codeIn(keys, jabatan);
    const kind = statusCode * jabatan.codes + jabatanCode;
    let joined = kinds[kind];
    if (joined === undefined) kinds[kind] = joined = joinedFor(statusCode, jabatanCode);
    if (joined === null) return undefined;
    stood.fill(0);
    put(stood, status, statusCode);
    put(stood, jabatan, jabatanCode);
    for (const {
      columns: [one, other],
      standIns,
      find,
    } of joined) {
      const codes = other === undefined ? codeIn(keys, one) : codeIn(keys, one) * other.codes + codeIn(keys, other);
      const found = (standIns[codes] as number) - 1;
      const standIn = found < 0 ? find(codes) : found;
      if (other === undefined) {
        put(stood, one, standIn);
      } else {
        put(stood, one, Math.floor(standIn / other.codes));
        put(stood, other, standIn % other.codes);
      }
    }
    return stood;
  };
}

/** Put the columns together that some of the rules compare with each other. `null` where one is compared with several others. */
function joinColumnsBy(
  rules: readonly LeafRule[],
  columns: readonly CodedColumn[],
  partition: Partition,
  factsOf: CellEncoder["factsOf"],
): readonly JoinedColumns[] | null {
  const partners = new Map<CodedColumn, CodedColumn>();
  for (const rule of rules) {
    const [one, other] = columns.filter(({ facts }) => factsRead(rule).some((fact) => facts.includes(fact)));
    if (one === undefined || other === undefined) continue;
    if ((partners.get(one) ?? other) !== other || (partners.get(other) ?? one) !== one) return null;
    if (one.codes * other.codes > MOST_PAIRS) return null;
    partners.set(one, other);
    partners.set(other, one);
  }
  return columns.flatMap((one) => {
    const other = partners.get(one);
    // A pair stands where the first of its columns does.
    if (other !== undefined && columns.indexOf(other) < columns.indexOf(one)) return [];
    return [joined(other === undefined ? [one] : [one, other], rules, partition, factsOf)];
  });
}

function joined(
  columns: JoinedColumns["columns"],
  all: readonly LeafRule[],
  partition: Partition,
  factsOf: CellEncoder["factsOf"],
): JoinedColumns {
  const [one, other] = columns;
  const facts = [...one.facts, ...(other?.facts ?? [])];
  const rules = all.filter((rule) => factsRead(rule).some((fact) => facts.includes(fact)));
  const firsts = new Map<string, number>();
  const standIns = new Int32Array(one.codes * (other?.codes ?? 1));
  return {
    columns,
    standIns,
    find: (codes) => {
      const cells =
        other === undefined
          ? [factsOf(one.position, codes)]
          : [factsOf(one.position, Math.floor(codes / other.codes)), factsOf(other.position, codes % other.codes)];
      const isRead = cells.every(({ issues }) => issues.length === 0);
      const own = isRead
        ? partition.ofFacts(facts, rules, (fact) => cells.map((cell) => valueIn(cell, fact)).find(isGiven))
        : undefined;
      // What cannot be used stands for itself alone.
      const standIn = own === undefined ? codes : (firsts.get(own) ?? codes);
      if (own !== undefined) firsts.set(own, standIn);
      standIns[codes] = standIn + 1;
      return standIn;
    },
  };
}

function isGiven(value: FactValue): boolean {
  return value !== undefined;
}

function factsOfColumn(name: string): readonly FactPath[] {
  const own: readonly FactPath[] | undefined = Object.hasOwn(peopleColumns, name)
    ? peopleColumns[name as keyof typeof peopleColumns]
    : undefined;
  return own ?? [`tambahan.${name}`];
}

function valueIn({ facts }: RowFacts, fact: FactPath): FactValue {
  const [group, name] = placeOf(fact);
  return (facts[group] as Readonly<Record<string, FactValue>> | undefined)?.[name];
}

function codeIn(keys: Int32Array, { word, shift, codes }: CodedColumn): number {
  return ((keys[word] as number) >>> shift) & (codes - 1);
}

function put(keys: Int32Array, { word, shift }: CodedColumn, code: number): void {
  keys[word] = (keys[word] as number) | (code << shift);
}
