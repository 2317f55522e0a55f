import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";
import type { ProfileSource } from "./profile.js";

const known = /* @__PURE__ */ new WeakMap<object, string>();

/** SHA-256 of the profile's content, whatever the order of its keys: `"sha256:…"`. The profile must be frozen. */
export function profileHash(profile: ProfileSource): string {
  const found = known.get(profile) ?? `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(profile))))}`;
  known.set(profile, found);
  return found;
}
