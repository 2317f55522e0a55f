// Each edition and each revision has a door of its own that leads to a file: a new one is not forgotten.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { timeline } from "../../src/doors/profile.js";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const { exports } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { exports: Record<string, unknown> };
const names = timeline.flatMap(({ source: { id, revision } }) => [id, `${id}.r${String(revision)}`]);

describe("ip-asn/editions", () => {
  it.each([...new Set(names)])("has a door to %s", (name) => {
    expect(Object.keys(exports)).toContain(`./editions/${name}`);
    expect(existsSync(at(`src/doors/editions/${name}.ts`))).toBe(true);
  });

  it("has no other door", () => {
    const found = Object.keys(exports).filter((path) => path.startsWith("./editions/"));
    expect(new Set(found)).toEqual(new Set(names.map((name) => `./editions/${name}`)));
  });
});
