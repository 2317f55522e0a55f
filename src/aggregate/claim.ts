import type { IssuePath } from "../issue/index.js";

/** Something that a place claims, and what its other parts give. */
export interface Claim {
  readonly path: IssuePath;
  readonly claimed: string | number;
  readonly rebuilt: string | number;
}
