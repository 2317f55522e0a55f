// Sentences that have more than one form: which one is told hangs on what was found.

import { describe, expect, it } from "vitest";
import { formatRowIssue, type TableIssue } from "../../src/node/index.js";

const said = (issue: Omit<TableIssue, "path">) =>
  (["id", "en"] as const).map((locale) => formatRowIssue({ ...issue, path: [] } as TableIssue, locale));

describe("the kind of a file that is no workbook", () => {
  it("is named where it is known", () => {
    const [id, en] = said({ code: "workbook_wrong_kind", params: { kind: "OpenDocument (.ods)" } });
    expect(id).toContain("jenis .xlsx, melainkan OpenDocument (.ods).");
    expect(en).toContain("kind .xlsx, but OpenDocument (.ods).");
  });

  it("is left out where it is not", () => {
    const [id, en] = said({ code: "workbook_wrong_kind", params: { kind: null } });
    expect(id).toContain("jenis .xlsx. ");
    expect(en).toContain("kind .xlsx. ");
  });
});

describe("a number", () => {
  it("that may be read in two ways: the option that settles it is named", () => {
    for (const text of said({ code: "cell_number", params: { found: "1.500", decimal: ".", isAmbiguous: true } })) {
      expect(text).toContain('"1.500"');
      expect(text).toContain("--decimal");
    }
  });

  it.each([
    [",", "22,5"],
    [".", "22.5"],
  ] as const)("that is none, in a file with decimal %s: an example of one is given", (decimal, example) => {
    for (const text of said({ code: "cell_number", params: { found: "dua", decimal, isAmbiguous: false } })) {
      expect(text).toContain(`24 `);
      expect(text).toContain(example);
      expect(text).not.toContain("--decimal");
    }
  });
});

describe("a NIP that stands there again", () => {
  it("is told with the line where it stood", () => {
    const [id, en] = said({ code: "id_repeated", params: { id: "198001012005012001", line: 7 } });
    expect(id).toContain("baris 7");
    expect(en).toContain("line 7");
  });

  it("is told without a line where that is not known", () => {
    const [id, en] = said({ code: "id_repeated", params: { id: "198001012005012001", line: 0 } });
    expect(id).toContain("baris sebelumnya");
    expect(en).toContain("an earlier line");
  });
});

describe("a sign that stands for nothing", () => {
  const of = (found: string) =>
    said({ code: "cell_word", params: { found, accepted: ["ya", "tidak"], suggestion: null } });

  it.each(["-", "–", "0", "?", "..."])("%s: the cell should be left empty", (found) => {
    const [id, en] = of(found);
    expect(id).toContain("kosong");
    expect(en).toContain("leave the cell empty");
  });

  it("but not for a word", () => {
    const [id, en] = of("mungkin");
    expect(id).not.toContain("kosong");
    expect(en).not.toContain("empty");
  });
});
