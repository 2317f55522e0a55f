import * as z from "zod/mini";
import { factCatalogue } from "../src/input/fact-catalogue.js";
import { personSchema } from "../src/input/person-schema.js";
import { extensionSchema } from "../src/profile/extend/extension-schema.js";
import { profileShape } from "../src/profile/profile-schema.js";

/*
 * The JSON Schemas that the package publishes as `ip-asn/schema/*.json`, made from the schemas that check profiles and
 * facts, so that an editor completes and checks a file by the same rules. What one part of a file must be to another
 * (weights that add up, points that reach them) no schema can say; `ip-asn profile check` does.
 */
type JsonSchema = z.core.JSONSchema.JSONSchema;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const toJson = (schema: z.core.$ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any", reused: "ref" }) as JsonSchema;

/** What the parts of an extension are, for an editor to show. */
const explained: Readonly<Record<string, string>> = {
  extends:
    "Profil yang diubah: id edisi (2019, 2023, 2024) atau berkas lain. / The profile that is changed: an edition's id, or another file.",
  id: "Id profil ini. / Id of this profile.",
  revision: "Revisi: 1, 2, 3 … / Revision: 1, 2, 3 …",
  standing: "agency: berlaku di instansi; draft: rancangan. / agency: in force in the agency; draft: in the making.",
  title: "Judul, satu teks atau { id, en }. / Title, one text or { id, en }.",
  authority: "Siapa yang menetapkan. / Who answers for it.",
  instruments: "Peraturan instansi yang menjadi sumber. / The agency's own instruments that changes cite.",
  cite: "Sumber bagi perubahan yang tidak menyebut sumbernya sendiri. / The source of changes that name none of their own.",
  measurementYears: "Tahun pengukuran. / Measurement years.",
  measures: "Status yang diukur. / Statuses that are measured.",
  weights: "Bobot dalam poin; jumlah keempatnya 100. / Weights in points; the four add up to 100.",
  caps: "Dimensi yang jumlah butirnya dibatasi pada bobotnya. / Dimensions whose sum is cut off at the weight.",
  rescale: "Sesuaikan poin dengan bobot baru, dengan tepat. / Scale points to the new weights, exactly.",
  facts: "Fakta tambahan (kolom tabel dengan nama yang sama). / Added facts (columns of the same name).",
  rules:
    "Poin dan ambang menurut id aturan, atau id@pelaksana; null menghapus. / Points and thresholds by rule id, or id@pelaksana; null removes.",
  add: "Sub-dimensi tambahan. / Added sub-dimensions.",
  bands: "Kategori. / Categories.",
  duties: "Kewajiban dan batasnya (ceilings). / Duties and their ceilings.",
  interpretations:
    "Titik hukum yang terbuka: bacaan lain, atau null bila sudah diputuskan. / Open points of law: another reading, or null where decided.",
};

/** A file with a profile: a whole one, or changes to another one. */
export function profileFileSchema(): JsonSchema {
  // Together, so that they share what they have in common.
  const both = toJson(z.object({ whole: profileShape, changes: extensionSchema }), "input");
  const { whole, changes } = both.properties as { readonly whole: JsonSchema; readonly changes: JsonSchema };
  const named = { $schema: { type: "string" } } as const;
  return {
    $schema: DRAFT,
    $id: "https://unpkg.com/ip-asn/schema/profile.json",
    title: "ip-asn: profil / profile",
    // Which of the two is meant is told by `extends`, so that an editor complains about the right one.
    if: { type: "object", required: ["extends"] },
    then: {
      ...changes,
      properties: describe({
        ...named,
        extends: { anyOf: [{ type: "string" }, { type: "integer" }] },
        ...changes.properties,
      }),
      required: ["extends", ...(changes.required ?? [])],
    },
    else: { ...whole, properties: { ...named, ...whole.properties } },
    $defs: both.$defs,
  } as JsonSchema;
}

function describe(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const description = explained[key];
    return [key, description === undefined ? schema : { description, ...(schema as object) }];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** The facts of one person, for every edition: which of them must be given depends on the profile. */
export function factsFileSchema(): JsonSchema {
  const schema = toJson(personSchema({}), "output");
  const group = (name: string) => schema.properties?.[name] as JsonSchema;
  const number = ({ least, most }: { readonly least: number; readonly most: number | null }): JsonSchema => ({
    anyOf: [
      { type: "number", minimum: least, ...(most === null ? {} : { maximum: most }) },
      { type: "string", pattern: "^\\d{1,400}(\\.\\d{1,400})?$" },
    ],
  });
  const withNumber = (name: string, fact: string, kind: Parameters<typeof number>[0]): JsonSchema => ({
    ...group(name),
    properties: { ...group(name).properties, [fact]: number(kind) },
  });
  const { nilai, predikat } = group("kinerja").properties ?? {};
  return {
    ...schema,
    $schema: DRAFT,
    $id: "https://unpkg.com/ip-asn/schema/facts.json",
    title: "ip-asn: fakta seorang pegawai / facts of one person",
    properties: {
      ...schema.properties,
      kompetensi: withNumber("kompetensi", "jpTeknis", factCatalogue["kompetensi.jpTeknis"]),
      kinerja: {
        ...withNumber("kinerja", "nilai", factCatalogue["kinerja.nilai"]),
        ...(nilai !== undefined && predikat !== undefined && { not: { required: ["predikat", "nilai"] } }),
      },
      tambahan: {
        type: "object",
        additionalProperties: { anyOf: [{ type: "boolean" }, { type: "number" }, { type: "string" }] },
      },
    },
  };
}
