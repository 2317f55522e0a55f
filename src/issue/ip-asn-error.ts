import type { Issue } from "./issue.js";

/** The only error that this library throws on bad input: it carries all issues. */
export class IpAsnError extends Error {
  override readonly name = "IpAsnError";

  constructor(
    /** Everything that is wrong, each with a code, a path and the values behind it. */
    readonly issues: readonly Issue[],
    message: string,
  ) {
    super(message);
  }
}
