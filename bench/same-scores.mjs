import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** A checksum of who has which total and category, in the order of a file of results, and how many rows it has. */
export async function checksumOfScores(path) {
  const hash = createHash("sha256");
  let at;
  let rows = 0;
  let text = "";
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.split(";");
    if (at === undefined) {
      at = ["nip", "total", "kategori"].map((name) => cells.indexOf(name));
      if (at.includes(-1)) throw new Error(`${path} has no column for NIP, total or category: ${line}`);
      continue;
    }
    rows++;
    // 85 and 85.0 are the same total.
    text += `${cells[at[0]]};${Number(cells[at[1]])};${cells[at[2]]}\n`;
    if (rows % 10_000 === 0) {
      hash.update(text);
      text = "";
    }
  }
  return { rows, checksum: hash.update(text).digest("hex") };
}
