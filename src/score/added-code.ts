import { factKindOf, type AddedKind, type AddedKinds } from "../input/added-kinds.js";
import { isNamedFacts } from "../input/person-schema.js";
import { indexOfNumber, numberIndex } from "./number-index.js";
import { codeOfFlag } from "./word-codes.js";

/** Codes of added facts stay below this; it stands for valid facts of which there are too many combinations. */
export const MANY_ADDED = 200_000;
/** How many different numbers of one added fact are told apart. */
const MANY_NUMBERS = 512;

interface CodedFact {
  readonly name: string;
  /** Codes are 0 (not given) to below `codes`; negative for what the fact cannot hold. */
  readonly codes: number;
  readonly codeOf: (value: unknown) => number;
}

/** Make a reader of the facts that a profile adds: their combination as one integer, negative where they are not valid. */
export function addedCodeReader(added: AddedKinds): (tambahan: unknown) => number {
  const facts = Object.entries(added).map(([name, kind]) => coded(name, kind));
  return (tambahan) => {
    if (tambahan === undefined) return 0;
    if (!isNamedFacts(tambahan)) return -1;
    const given = tambahan as Readonly<Record<string, unknown>>;
    for (const key in given) if (!Object.hasOwn(added, key)) return -1;
    let combination = 0;
    for (const { name, codes, codeOf } of facts) {
      const code = codeOf(given[name]);
      if (code < 0) return -1;
      combination = code === MANY_NUMBERS ? MANY_ADDED : combination * codes + code;
    }
    return Math.min(combination, MANY_ADDED);
  };
}

function coded(name: string, added: AddedKind): CodedFact {
  const kind = factKindOf(added);
  if (kind.kind === "number") {
    const index = numberIndex(kind, MANY_NUMBERS);
    return { name, codes: MANY_NUMBERS + 1, codeOf: (value) => indexOfNumber(index, value) };
  }
  if (kind.kind === "flag") return { name, codes: 3, codeOf: codeOfFlag };
  const words = new Map<unknown, number>([undefined, ...kind.words].map((word, index) => [word, index]));
  return { name, codes: words.size, codeOf: (value) => words.get(value) ?? -1 };
}
