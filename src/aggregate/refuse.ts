import type { Issue } from "../issue/index.js";
import { unwrap } from "../score/scorer.js";

/** Throw `IpAsnError` with all issues. */
export function refuse(issues: readonly Issue[]): never {
  return unwrap<never>({ success: false, issues });
}
