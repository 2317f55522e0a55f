import { JABATAN } from "../../facts/words.js";
import { kinerjaForms } from "../context.js";
import type { Context } from "../../rules/choose.js";
import type { ProfileSource } from "../profile.js";

/** A context of both profiles. Where they share no status, or no form of kinerja, the first goes with the first. */
export interface ContextPair {
  readonly before: Context;
  readonly after: Context;
}

/** The contexts that both profiles have, and those that only one has. */
export interface ContextPairs {
  readonly shared: readonly ContextPair[];
  readonly onlyBefore: readonly OwnContext[];
  readonly onlyAfter: readonly OwnContext[];
}

/** A context that only one profile has, and the shared ones beside which it stands there. */
export interface OwnContext {
  readonly context: Context;
  readonly beside: readonly Context[];
}

/** Which contexts of two profiles are compared with each other. */
export function contextPairs(before: ProfileSource, after: ProfileSource): ContextPairs {
  const status = paired(before.measures, after.measures);
  const kinerja = paired(kinerjaForms(before), kinerjaForms(after));
  const shared = status.flatMap((s) =>
    JABATAN.flatMap((jabatan) =>
      kinerja.map((k) => ({
        before: { status: s.before, jabatan, kinerja: k.before },
        after: { status: s.after, jabatan, kinerja: k.after },
      })),
    ),
  );
  return {
    shared,
    onlyBefore: own(
      before,
      shared.map((one) => one.before),
    ),
    onlyAfter: own(
      after,
      shared.map((one) => one.after),
    ),
  };
}

function paired<W>(before: readonly W[], after: readonly W[]): readonly { readonly before: W; readonly after: W }[] {
  const common = before.filter((word) => after.includes(word));
  if (common.length > 0) return common.map((word) => ({ before: word, after: word }));
  const [first] = before;
  const [other] = after;
  return first === undefined || other === undefined ? [] : [{ before: first, after: other }];
}

function own(profile: ProfileSource, shared: readonly Context[]): readonly OwnContext[] {
  const isShared = (axis: "status" | "kinerja", word: string) => shared.some((one) => one[axis] === word);
  return profile.measures.flatMap((status) =>
    JABATAN.flatMap((jabatan) =>
      kinerjaForms(profile).flatMap((kinerja) => {
        const ownStatus = !isShared("status", status);
        const ownKinerja = !isShared("kinerja", kinerja);
        if (!ownStatus && !ownKinerja) return [];
        const isBeside = (one: Context) =>
          one.jabatan === jabatan && (ownStatus || one.status === status) && (ownKinerja || one.kinerja === kinerja);
        return { context: { status, jabatan, kinerja }, beside: shared.filter(isBeside) };
      }),
    ),
  );
}
