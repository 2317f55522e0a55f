import type { Issue, IssuePath } from "../../issue/index.js";
import { leafRules } from "../context.js";
import type { ProfileSource } from "../profile.js";
import type { Rule } from "../rule.js";
import { readTarget } from "../rule-target.js";
import type { ParsedExtension } from "./extension-schema.js";

/** An issue of the profile that an extension makes, with the path of what in the extension probably causes it. */
export function inExtension<I extends Issue>(
  found: I,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): I {
  // The source of all changes is named once.
  const isOfAll =
    found.code === "instrument_not_known" &&
    [extension.cite].flat().some(({ instrument }) => instrument === found.params.instrument);
  if (isOfAll) return { ...found, path: ["cite"] };
  if (found.code === "duplicate_id") {
    const added = addedRulePath(found.params.id, extension);
    if (added !== undefined) return { ...found, path: added };
  }
  const isOfStatus = found.code === "duty_status_not_covered" && extension.duties?.[found.params.duty] === undefined;
  return {
    ...found,
    path: isOfStatus ? existing(extension, ["measures"]) : originOf(found.path, before, profile, extension),
  };
}

function addedRulePath(id: string, { add = {} }: ParsedExtension): IssuePath | undefined {
  return Object.entries(add).flatMap(([dimension, list]) =>
    (list ?? []).flatMap((rule, index) => (rule.id === id ? [["add", dimension, index]] : [])),
  )[0];
}

function originOf(
  path: IssuePath,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): IssuePath {
  const [part, index] = path;
  const at = typeof index === "number" ? index : -1;
  switch (part) {
    case "dimensions":
      return inDimension(path, before, profile, extension);
    case "duties":
      return existing(extension, ["duties", profile.duties[at]?.id ?? "", ...path.slice(2)]);
    case "interpretations":
      return existing(extension, ["interpretations", profile.interpretations[at]?.id ?? ""]);
    default:
      return existing(extension, path);
  }
}

function inDimension(
  path: IssuePath,
  before: ProfileSource,
  profile: ProfileSource,
  extension: ParsedExtension,
): IssuePath {
  const dimension = profile.dimensions[typeof path[1] === "number" ? path[1] : -1];
  if (dimension === undefined) return existing(extension, ["weights"]);
  const id = ruleAt(dimension, path.slice(2));
  const rule = Object.keys(extension.rules ?? {}).find((key) => readTarget(key)?.id === id && id !== undefined);
  const added = (extension.add?.[dimension.id] ?? []).findIndex((one) => one.id === id);
  const candidates: readonly IssuePath[] = [
    ...(rule === undefined ? [] : [["rules", rule]]),
    ...(added < 0 ? [] : [["add", dimension.id, added]]),
    ["weights", dimension.id],
    ["add", dimension.id],
    ...ruleKeysOf(before.dimensions.find((one) => one.id === dimension.id) ?? dimension, extension).map((key) => [
      "rules",
      key,
    ]),
  ];
  return candidates.find((one) => existing(extension, one).length === one.length) ?? [];
}

function ruleKeysOf({ rules }: ProfileSource["dimensions"][number], extension: ParsedExtension): readonly string[] {
  const ids = leafRules(rules).map((rule) => rule.id);
  return Object.keys(extension.rules ?? {}).filter((key) => ids.includes(readTarget(key)?.id ?? ""));
}

/** The id of the innermost rule on a path. */
function ruleAt(dimension: unknown, path: IssuePath): string | undefined {
  let found: string | undefined;
  let value = dimension;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    const rule = value as Rule | undefined;
    if (typeof rule?.kind === "string") found = rule.kind === "choose" ? leafRules([rule])[0]?.id : rule.id;
  }
  return found;
}

/** As much of a path as there is in the extension. */
function existing(extension: ParsedExtension, path: IssuePath): IssuePath {
  let value: unknown = extension;
  const kept: (string | number)[] = [];
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string | number, unknown>)[key];
    kept.push(key);
  }
  return kept;
}
