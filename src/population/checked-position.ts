import { issue } from "../issue/index.js";
import { unwrap } from "../score/scorer.js";

/** A position where somebody stands. Throws `IpAsnError` on any other. */
export function checkedPosition(position: number, size: number): number {
  if (Number.isInteger(position) && position >= 0 && position < size) return position;
  const found = String(position);
  return unwrap<never>({
    success: false,
    issues: [issue("number_out_of_range", ["position"], { found, least: 0, most: size - 1 })],
  });
}
