import { CASES, type Scope, type ChooseRule } from "../rules/choose.js";
import { own } from "./merge.js";

/** Which rules a change addresses: those of an id, perhaps for some kinds of person only (`id@pelaksana`). */
export interface RuleTarget {
  readonly id: string;
  /** Absent: for everybody. */
  readonly only?: { readonly by: ChooseRule["by"]; readonly words: readonly string[] };
}

/** Names for several kinds of post at once. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = { struktural: ["jpt", "administrator", "pengawas"] };

/** Read `id` or `id@word,word`; `undefined` where the words name no kinds of post, status or performance. */
export function readTarget(text: string): RuleTarget | undefined {
  const at = text.indexOf("@");
  if (at < 0) return { id: text };
  const only = readWords(text.slice(at + 1).split(","));
  return only && { id: text.slice(0, at), only };
}

/** Read words that name kinds of post, statuses or forms of performance, all of one sort. */
export function readWords(words: readonly string[]): RuleTarget["only"] | undefined {
  const named = [...new Set(words.flatMap((word) => own(GROUPS, word.trim()) ?? [word.trim()]))];
  const by = (["jabatan", "status", "kinerja"] as const).find((one) =>
    named.every((word) => CASES[one].includes(word)),
  );
  return by === undefined ? undefined : { by, words: named };
}

/** A target as it is written in a change. */
export function writeTarget({ id, only }: RuleTarget): string {
  return only === undefined ? id : `${id}@${only.words.join(",")}`;
}

/** How many of the kinds of person in a scope a target is for. */
export function coverage({ only }: RuleTarget, scope: Scope): "all" | "some" | "none" {
  if (only === undefined) return "all";
  const inScope = scope[only.by];
  const covered = inScope.filter((word) => only.words.includes(word));
  return covered.length === 0 ? "none" : covered.length === inScope.length ? "all" : "some";
}
