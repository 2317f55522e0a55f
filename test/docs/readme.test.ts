import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createScorer, editions, explain } from "../../src/index.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1] ?? "");

describe("README", () => {
  it("the first example prints what stands below it", () => {
    const [example = ""] = blocks("js");
    const code = example.replace(/^import .*\n/, "");
    expect(example).not.toBe(code);
    const printed: string[] = [];
    // The example as a reader would paste it, with the package's two names handed in.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function("createScorer", "explain", "console", code)(createScorer, explain, {
      log: (text: string) => printed.push(text),
    });
    expect(`${printed.join("\n")}\n`).toBe(blocks("text")[0]);
  });

  it("every edition has its row, with its years and standing", () => {
    for (const { id, standing, measures } of [editions["2019"], editions["2023"], editions["2024"], editions["2025"]]) {
      const row = readme.split("\n").find((line) => line.startsWith(`| \`${id}\` |`));
      expect(row).toContain(standing);
      expect(row).toContain(measures.join(", "));
    }
  });

  it("every link to a page of the repository leads somewhere", () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(readFileSync(new URL(`../../${link}`, import.meta.url), "utf8")).not.toBe("");
  });
});
