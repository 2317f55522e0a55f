// What the tests of issues share: how to get at issues, and how to compare them.

import { IpAsnError, type Issue, type Outcome } from "../../../src/index.js";

/** The issues of a safe twin's outcome; a success is a failure of the test. */
export function issuesOf(outcome: Outcome<unknown>): readonly Issue[] {
  if (outcome.success) throw new Error("It was accepted.");
  return outcome.issues;
}

/** The issues of the `IpAsnError` that a call throws; anything else that it does is a failure of the test. */
export function issuesThrownBy(act: () => unknown): readonly Issue[] {
  return errorThrownBy(act).issues;
}

/** The `IpAsnError` that a call throws. */
export function errorThrownBy(act: () => unknown): IpAsnError {
  try {
    act();
  } catch (error) {
    if (error instanceof IpAsnError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

/** Issues in an order of their own: which of them stands first is not promised. */
export function inAnyOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
