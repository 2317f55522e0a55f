import { type FactPath, type FactValue, placeOf } from "../facts/fact-catalogue.js";
import type { AddedKinds } from "../facts/added-kinds.js";
import type { CheckedFacts } from "../facts/check-facts.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { memoize } from "./memoize.js";
import type { ScoredFacts } from "./result.js";

/** The facts in a fixed order of keys, frozen, numbers as plain decimal strings, nothing where nothing was given. */
export function canonicalFacts(facts: CheckedFacts, added: AddedKinds): ScoredFacts {
  const { status, jabatan, kualifikasi, kompetensi, kinerja, disiplin } = facts;
  return Object.freeze({
    status,
    jabatan,
    kualifikasi: given({ pendidikan: kualifikasi?.pendidikan, syaratPendidikan: kualifikasi?.syaratPendidikan }),
    kompetensi: given({
      diklatKepemimpinan: kompetensi.diklatKepemimpinan,
      diklatFungsional: kompetensi.diklatFungsional,
      jpTeknis: digits(kompetensi.jpTeknis),
      seminar: kompetensi.seminar,
    }),
    kinerja: given({ predikat: kinerja?.predikat, nilai: digits(kinerja?.nilai) }),
    disiplin: given({ hukuman: disiplin?.hukuman }),
    ...addedFacts(facts.tambahan ?? {}, added),
  });
}

/** The facts that the profile adds, in its order, where any were given. */
function addedFacts(tambahan: NonNullable<CheckedFacts["tambahan"]>, added: AddedKinds): Pick<ScoredFacts, "tambahan"> {
  const known = Object.entries(added).flatMap(([name, { kind }]): [string, boolean | string][] => {
    const value = tambahan[name];
    if (value === undefined) return [];
    return [[name, kind === "number" ? (digits(value as number | string) ?? "") : (value as boolean | string)]];
  });
  return known.length === 0 ? {} : { tambahan: Object.freeze(Object.fromEntries(known)) };
}

/** Read a fact by its path. */
export function readFact(facts: ScoredFacts, fact: FactPath): FactValue {
  const [group, name] = placeOf(fact);
  return (facts[group as keyof ScoredFacts] as Readonly<Record<string, FactValue>> | undefined)?.[name];
}

function digits(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : parseDecimal(value)?.toFixed();
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** One frozen object for all equal groups of facts: most people share theirs with many others. */
const shared = /* @__PURE__ */ memoize<string, [object], object>((group) => {
  const known = Object.entries(group).filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(known));
});

function given<T extends object>(group: T): Given<T> {
  let key = "";
  for (const name in group) key += `${name}=${String(group[name])};`;
  return shared(key, group);
}

/** The facts with another number in one place. */
export function withFact(facts: ScoredFacts, fact: FactPath, digits: string): ScoredFacts {
  const [group = "", name = ""] = fact.split(".");
  const inner = facts[group as keyof ScoredFacts] as object | undefined;
  return { ...facts, [group]: { ...inner, [name]: digits } };
}
