import type { IndexColumn } from "./index-column.js";

/** Look up for each person what belongs to their label. */
export function gather(of: IndexColumn, values: Int32Array): Int32Array {
  const gathered = new Int32Array(of.length);
  for (let person = 0; person < gathered.length; person++) {
    gathered[person] = values[of[person] as number] as number;
  }
  return gathered;
}

/** The same with a byte a person. */
export function gatherBytes(of: IndexColumn, values: Int8Array): Int8Array {
  const gathered = new Int8Array(of.length);
  for (let person = 0; person < gathered.length; person++) {
    gathered[person] = values[of[person] as number] as number;
  }
  return gathered;
}
