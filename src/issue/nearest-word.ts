import { distance } from "fastest-levenshtein";

/** The accepted word that was probably meant, or null when none is near; of several that are as near, the first. */
export function nearestWord(found: string, accepted: readonly string[]): string | null {
  if (found.length > 40) return null;
  const folded = fold(found);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(found.length / 3)) + 1;
  for (const word of accepted) {
    const other = fold(word);
    // Words are at least as far apart as their lengths.
    if (Math.abs(other.length - folded.length) >= least) continue;
    const apart = distance(folded, other);
    if (apart >= least) continue;
    least = apart;
    best = word;
  }
  return best;
}

const MOST = 1_024;
const known = /* @__PURE__ */ new Map<string, string>();

/** Case, spaces, underscores and hyphens do not count as differences. Lists of accepted words are folded again and again. */
function fold(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const folded = word.toLowerCase().replace(/[\s_-]+/g, "");
  known.set(word, folded);
  return folded;
}
