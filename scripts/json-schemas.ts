import * as z from "zod/mini";
import { personShape, type PersonField, type PersonGroup } from "../src/facts/person-shape.js";
import { extensionSchema } from "../src/profile/extend/extension-schema.js";
import { profileShape } from "../src/profile/profile-schema.js";

/*
 * The JSON Schemas that the package publishes as `ip-asn/schema/*.json`, made from the schema that checks profiles and from
 * the table that facts are checked by, so that an editor completes and checks a file by the same rules. What one part of a file must be to another
 * (weights that add up, points that reach them) no schema can say; `ip-asn profile check` does.
 */
type JsonSchema = z.core.JSONSchema.JSONSchema;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const toJson = (schema: z.core.$ZodType) =>
  z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", unrepresentable: "any", reused: "ref" }) as JsonSchema;

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
  const both = toJson(z.object({ whole: profileShape, changes: extensionSchema }));
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

/** A text that is passed through; the place stands for all of them. */
const TEXT = { $ref: "#/$defs/__schema0" } as const;

/** The facts of one person, for every edition: which of them must be given depends on the profile. */
export function factsFileSchema(): JsonSchema {
  const shape = personShape({});
  const properties = shape.map((entry) => [entry.key, "places" in entry ? groupSchema(entry) : placeSchema(entry)]);
  const tambahan = { anyOf: [{ type: "boolean" }, { type: "number" }, { type: "string" }] };
  return {
    $schema: DRAFT,
    type: "object",
    properties: {
      ...(Object.fromEntries(properties) as Record<string, JsonSchema>),
      tambahan: { type: "object", additionalProperties: tambahan },
    },
    required: shape.filter(({ isNeeded }) => isNeeded).map(({ key }) => key),
    additionalProperties: false,
    $defs: { __schema0: { type: "string" } },
    $id: "https://unpkg.com/ip-asn/schema/facts.json",
    title: "ip-asn: fakta seorang pegawai / facts of one person",
  } as JsonSchema;
}

function groupSchema({ key, places }: PersonGroup): JsonSchema {
  const properties = places.map((place) => [place.key, placeSchema(place)]);
  return {
    type: "object",
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    additionalProperties: false,
    // Performance is given in one form only.
    ...(key === "kinerja" && { not: { required: places.map((place) => place.key) } }),
  };
}

function placeSchema({ kind }: PersonField): JsonSchema {
  switch (kind.kind) {
    case "text":
      return TEXT;
    case "word":
      return { type: "string", enum: [...kind.words] };
    case "flag":
      return kind.words.length === 0
        ? { type: "boolean" }
        : { anyOf: [{ type: "boolean" }, { type: "string", enum: [...kind.words] }] };
    case "number":
      return {
        anyOf: [
          { type: "number", minimum: kind.least, ...(kind.most === null ? {} : { maximum: kind.most }) },
          { type: "string", pattern: "^\\d{1,400}(\\.\\d{1,400})?$" },
        ],
      };
  }
}
