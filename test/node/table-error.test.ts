import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { editions } from "../../src/index.js";
import { readTable, TableError } from "../../src/node/index.js";

describe("the error of a file that cannot be scored", () => {
  it("says in its message what is wrong, as sentences for a developer, and carries each issue", async () => {
    const bytes = new TextEncoder().encode("nip,nama,nama\n1,A,B\n");
    const error = await readTable(Readable.from([bytes]), editions["2019"]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TableError);
    const { message, issues } = error as TableError;
    expect(issues.map((one) => one.code)).toEqual(["column_doubled", "column_missing"]);
    expect(message.split("\n")).toHaveLength(2);
    expect(message).toContain("Columns missing: status, jabatan, pendidikan");
    expect(message).toContain("nama");
    expect(message).not.toContain("column_missing");
  });
});
