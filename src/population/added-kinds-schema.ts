import * as z from "zod/mini";
import type { AddedKinds } from "../facts/added-kinds.js";
import { factName } from "../profile/schema-parts.js";

/**
 * What added facts may hold, as a profile declares it; labels and units of count are left aside. A function, so that
 * whoever only scores is not given the schema.
 */
export function addedKindsSchema(): z.ZodMiniType<AddedKinds> {
  const limit = z.optional(z.number());
  return z.record(
    factName,
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("flag") }),
      z.object({ kind: z.literal("number"), least: limit, most: limit }),
      z.object({ kind: z.literal("word"), words: z.array(z.string()).check(z.minLength(1, "word")) }),
    ]),
  );
}
