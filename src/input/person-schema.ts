import * as z from "zod/mini";
import { factKindOf, type AddedKind, type AddedKinds } from "./added-kinds.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { factCatalogue, type FactKind } from "./fact-catalogue.js";
import { STATUS, JABATAN } from "./words.js";

/** A number that is read exactly and lies in the range of its fact. */
function exactNumber({ least, most }: Extract<FactKind, { kind: "number" }>) {
  return z.custom<number | string>((value) => {
    const decimal = parseDecimal(value);
    return decimal?.greaterThanOrEqualTo(least) === true && (most === null || decimal.lessThanOrEqualTo(most));
  });
}

/**
 * An object whose facts have names. One without any must be a plain object: a date, a map or a boxed number in place
 * of a group would else pass as "nothing given".
 */
function namedFacts<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.pipe(z.custom<object>(isNamedFacts), z.strictObject(shape));
}

/** Whether a value is an object that can hold facts by their names. */
export function isNamedFacts(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const _ in value) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

const facts = factCatalogue;
const text = z.optional(z.string());

const standardFacts = {
  id: text,
  name: text,
  unit: text,
  status: z.enum(STATUS),
  jabatan: z.enum(JABATAN),
  kualifikasi: z.optional(
    namedFacts({
      pendidikan: z.optional(z.enum(facts["kualifikasi.pendidikan"].words)),
      syaratPendidikan: z.optional(z.enum(facts["kualifikasi.syaratPendidikan"].words)),
    }),
  ),
  kompetensi: namedFacts({
    diklatKepemimpinan: z.optional(z.boolean()),
    diklatFungsional: z.optional(z.union([z.boolean(), z.enum(facts["kompetensi.diklatFungsional"].words)])),
    jpTeknis: z.optional(exactNumber(facts["kompetensi.jpTeknis"])),
    seminar: z.optional(z.boolean()),
  }),
  kinerja: z.optional(
    namedFacts({
      predikat: z.optional(z.enum(facts["kinerja.predikat"].words)),
      nilai: z.optional(exactNumber(facts["kinerja.nilai"])),
    }),
  ),
  disiplin: z.optional(namedFacts({ hukuman: z.optional(z.enum(facts["disiplin.hukuman"].words)) })),
};

/** Facts of the right shape, with what is missing still missing. */
export type CheckedFacts = z.infer<z.ZodMiniObject<typeof standardFacts>> & {
  readonly tambahan?: Readonly<Record<string, boolean | number | string | undefined>> | undefined;
};

/**
 * The shape of one person's facts, with those that the profile adds. Keys that nothing reads are refused.
 * Which facts must be given depends on the profile, so all are optional here; see `factsRequired`.
 */
export function personSchema(added: AddedKinds): z.ZodMiniType<CheckedFacts> {
  const tambahan: Record<string, z.ZodMiniType<boolean | number | string | undefined>> = {};
  for (const [name, kind] of Object.entries(added)) tambahan[name] = z.optional(addedFact(kind));
  return namedFacts({ ...standardFacts, tambahan: z.optional(namedFacts(tambahan)) });
}

/** The shape of the facts in a result. Those that a profile adds were checked when it was made, and are taken as they are. */
export const scoredFactsSchema: z.ZodMiniType<CheckedFacts> = namedFacts({
  ...standardFacts,
  tambahan: z.optional(z.record(z.string(), z.union([z.boolean(), z.string()]))),
});

function addedFact(added: AddedKind): z.ZodMiniType<boolean | number | string> {
  const kind = factKindOf(added);
  if (kind.kind === "number") return exactNumber(kind);
  return kind.kind === "flag" ? z.boolean() : z.enum(kind.words);
}
