import { RESULT_FORMAT, type Result, type ResultJson } from "./result.js";

/** The plain form of the result that it is called on: `result.toJSON()`. */
export function plainResult(this: Result): ResultJson {
  const { toJSON: _, ...parts } = this;
  // Decimals turn into plain strings by their own toJSON.
  return JSON.parse(JSON.stringify({ format: RESULT_FORMAT, ...parts })) as ResultJson;
}
