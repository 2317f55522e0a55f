import * as z from "zod/mini";
import { JABATAN, STATUS } from "../facts/words.js";
import { resultSchema } from "../score/result-schema.js";
import { AGGREGATE_FORMAT } from "./aggregate-json.js";

const count = z.int().check(z.gte(0, "0, 1, 2, …"));
const someone = z.int().check(z.gte(1, "1, 2, …"));
// No points of a profile have more decimals.
const points = z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,4})?$/, '"0", "22.5", …'));
const histogram = z.array(z.tuple([points, someone]));
const named = z.array(z.tuple([z.string(), someone]));

/** The plain form of an aggregate. */
export const aggregateSchema = z.strictObject({
  format: z.literal(AGGREGATE_FORMAT),
  profile: resultSchema.shape.profile,
  groupBy: z.array(z.string()),
  cells: z.array(
    z.strictObject({
      group: z.array(z.nullable(z.string())),
      status: z.nullable(z.enum(STATUS)),
      jabatan: z.nullable(z.enum(JABATAN)),
      measured: count,
      notMeasured: count,
      rejected: count,
      totals: histogram,
      categories: named,
      dimensions: z.strictObject({
        kualifikasi: histogram,
        kompetensi: histogram,
        kinerja: histogram,
        disiplin: histogram,
      }),
      lost: z.array(z.tuple([z.string(), histogram])),
      duties: z.array(z.strictObject({ id: z.string(), met: count, short: count, missing: count })),
      openPoints: named,
    }),
  ),
});

/** The people of one place, as the schema reads them. */
export type ReadCell = z.infer<typeof aggregateSchema>["cells"][number];
/** The rules that a plain form names, as the schema reads them. */
export type ReadProfile = z.infer<typeof aggregateSchema>["profile"];
