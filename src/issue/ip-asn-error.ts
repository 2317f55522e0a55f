import { brand, hasBrand } from "./brand.js";
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
    brand("error", this);
  }

  /**
   * Whether a value is such an error, whichever copy of the package threw it: `instanceof` says no where one copy was loaded
   * by `import` and another by `require`.
   */
  static is(this: void, value: unknown): value is IpAsnError {
    return hasBrand("error", value);
  }
}
