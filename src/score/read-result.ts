import * as z from "zod/mini";
import { FACT_PATHS } from "../input/fact-catalogue.js";
import { personSchema } from "../input/person-schema.js";
import { issue, type Issue, type Outcome } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import { Decimal, freezeDecimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { EVIDENCE } from "../profile/citation.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { DIMENSION_IDS, STANDINGS } from "../profile/profile.js";
import { profileIssues } from "../profile/profile-issues.js";
import { plainResult } from "./plain-result.js";
import { rebuildScore, rebuildTotal } from "./rebuild-total.js";
import { RESULT_FORMAT, type Result, type ResultJson } from "./result.js";

const decimal = z.pipe(
  z.string().check(z.refine((value) => parseDecimal(value)?.isNegative() === false, "\"0\", \"22.5\", …")),
  z.transform((value) => freezeDecimal(new Decimal(value))),
);
const text = z.strictObject({ id: z.string(), en: z.string() });
const cite = z
  .array(z.strictObject({ instrument: z.string(), provision: z.string(), evidence: z.enum(EVIDENCE) }))
  .check(z.minLength(1, "citation"));
const reason = z.looseObject({ kind: z.enum(["missing", "lookup", "compare", "bracket", "flag", "threshold"]) });
const dimension = z.strictObject({
  score: decimal,
  weight: decimal,
  cap: z.nullable(z.strictObject({ at: decimal, sum: decimal, cite })),
  subDimensions: z.array(z.strictObject({ id: z.string(), points: decimal, most: decimal, reason, cite })),
});

const resultSchema = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  total: decimal,
  category: z.strictObject({ id: z.string(), label: text }),
  dimensions: z.strictObject({ kualifikasi: dimension, kompetensi: dimension, kinerja: dimension, disiplin: dimension }),
  duties: z.array(
    z.strictObject({
      id: z.string(),
      met: z.boolean(),
      missing: z.boolean(),
      required: decimal,
      shown: z.nullable(decimal),
      short: decimal,
      cite,
    }),
  ),
  ceilings: z.array(
    z.strictObject({
      duty: z.string(),
      on: z.enum([...DIMENSION_IDS, "total", "category"]),
      at: z.string(),
      before: z.string(),
      cite,
    }),
  ),
  interpretations: z.array(z.string()),
  ignored: z.array(z.enum(FACT_PATHS)),
  facts: personSchema,
  profile: z.strictObject({
    id: z.string(),
    revision: z.int(),
    standing: z.enum(STANDINGS),
    hash: z.string(),
    choices: z.record(z.string(), z.string()),
  }),
});

/** Read a result back from its plain form. Throws `IpAsnError` where the form is wrong or the parts do not add up. */
export function readResult(plain: unknown): Result {
  const outcome = safeReadResult(plain);
  return outcome.success ? outcome.data : raise(outcome.issues);
}

/** Read a result back from its plain form, or say what is wrong with it. */
export function safeReadResult(plain: unknown): Outcome<Result> {
  const parsed = resultSchema.safeParse(plain);
  if (!parsed.success) {
    return { success: false, issues: profileIssues(parsed.error, plain).map(asResultIssue) };
  }
  const { format: _, ...parts } = parsed.data;
  const result = Object.freeze({ ...deepFreeze(parts), toJSON: plainResult }) as unknown as Result;
  const issues = inconsistencies(result);
  return issues.length > 0 ? { success: false, issues } : { success: true, data: result };
}

/** What a result claims but its trace does not give. */
function inconsistencies(result: Result | ResultJson): Issue[] {
  const claims = [
    ...DIMENSION_IDS.map((id) => ({
      path: ["dimensions", id, "score"],
      part: id,
      claimed: result.dimensions[id].score,
      rebuilt: rebuildScore(result, id),
    })),
    { path: ["total"], part: "total", claimed: result.total, rebuilt: rebuildTotal(result) },
  ];
  return claims
    .filter(({ claimed, rebuilt }) => !rebuilt.equals(claimed))
    .map(({ path, part, claimed, rebuilt }) =>
      issue("result_inconsistent", path, { part, claimed: String(claimed), rebuilt: rebuilt.toString() }),
    );
}

function asResultIssue(found: Issue): Issue {
  return found.code === "profile_malformed" ? issue("result_malformed", found.path, found.params) : found;
}
