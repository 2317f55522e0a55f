import { distance } from "fastest-levenshtein";

/** The accepted word that was probably meant, or null when none is near. */
export function nearestWord(found: string, accepted: readonly string[]): string | null {
  if (found.length > 40) return null;
  const allowed = Math.max(1, Math.floor(found.length / 3));
  const ranked = accepted
    .map((word) => ({ word, distance: distance(fold(found), fold(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= allowed ? best.word : null;
}

/** Case, spaces, underscores and hyphens do not count as differences. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}
