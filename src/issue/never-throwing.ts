import { issue, type Outcome } from "./issue.js";
import { showThrown } from "./show-value.js";

/**
 * What an action comes to, which may meet whatever a caller hands in: a value that throws as it is read (a getter, a proxy,
 * nesting without end) is an issue too, `unreadable`.
 */
export function neverThrowing<T>(action: () => Outcome<T>): Outcome<T> {
  try {
    return action();
  } catch (error) {
    return { success: false, issues: [issue("unreadable", [], { reason: showThrown(error) })] };
  }
}
