import type * as z from "zod/mini";
import { parseDecimal } from "../number/parse-decimal.js";
import { issue, nearestWord, showValue, type Issue, type IssuePath } from "../issue/index.js";
import { factKindOf, type AddedKinds } from "./added-kinds.js";
import { FACT_PATHS, factCatalogue, type FactKind } from "./fact-catalogue.js";
import { JABATAN, STATUS } from "./words.js";

const words = (list: readonly string[]): FactKind => ({ kind: "word", words: list });

/** What may stand at each place of `PersonFacts` that is not a group. */
const places: Readonly<Record<string, FactKind | "text">> = {
  id: "text",
  name: "text",
  unit: "text",
  status: words(STATUS),
  jabatan: words(JABATAN),
  ...factCatalogue,
};

const groups = ["kualifikasi", "kompetensi", "kinerja", "disiplin", "tambahan"];
const topKeys = ["id", "name", "unit", "status", "jabatan", ...groups];

/** Turn what the schema of a person found into issues. `value` is what was checked, `added` what the profile adds. */
export function personIssues(error: z.core.$ZodError, value: unknown, added: AddedKinds): readonly Issue[] {
  return error.issues.flatMap((found) => {
    const path = found.path as IssuePath;
    if (found.code === "unrecognized_keys") return found.keys.map((key) => unknownKey(key, path, added));
    const stood = valueAt(value, path);
    if (stood === undefined && path.length > 0) {
      return [issue("missing_fact", path, { fact: path.join("."), alternatives: [] })];
    }
    const place = placeAt(path, added);
    return [
      place === undefined ? issue("not_an_object", path, { found: showValue(stood) }) : misfit(place, stood, path),
    ];
  });
}

/** Read the value at a path; `undefined` where the way there ends. */
export function valueAt(value: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

function placeAt(path: IssuePath, added: AddedKinds): FactKind | "text" | undefined {
  const [group, name = ""] = path;
  if (group !== "tambahan" || path.length !== 2) return places[path.join(".")];
  const kind = added[name];
  return kind && factKindOf(kind);
}

function unknownKey(key: string, path: IssuePath, added: AddedKinds): Issue {
  const group = path.join(".");
  const accepted =
    group === ""
      ? topKeys
      : group === "tambahan"
        ? Object.keys(added)
        : FACT_PATHS.filter((fact) => fact.startsWith(`${group}.`)).map((fact) => fact.slice(group.length + 1));
  return issue("unknown_key", [...path, key], {
    key: showValue(key),
    accepted,
    suggestion: nearestWord(key, accepted),
  });
}

function misfit(place: FactKind | "text", stood: unknown, path: IssuePath): Issue {
  const found = showValue(stood);
  if (place === "text") return issue("wrong_type", path, { expected: "text", found });
  if (place.kind === "number") return misfitNumber(place, stood, path);
  if (typeof stood === "string" && place.words.length > 0) {
    const accepted = place.kind === "flag" ? ["true", "false", ...place.words] : place.words;
    return issue("unknown_word", path, { found, accepted, suggestion: nearestWord(stood, accepted) });
  }
  return issue("wrong_type", path, { expected: place.kind === "flag" ? "yes-no" : "text", found });
}

function misfitNumber({ least, most }: Extract<FactKind, { kind: "number" }>, stood: unknown, path: IssuePath): Issue {
  const found = showValue(stood);
  if (typeof stood !== "number" && typeof stood !== "string")
    return issue("wrong_type", path, { expected: "number", found });
  return parseDecimal(stood) === undefined
    ? issue("number_malformed", path, { found })
    : issue("number_out_of_range", path, { found, least, most });
}
