// The library and the report from source, as one module in a temporary folder.

import { build } from "esbuild";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The library, the report, what makes a recap, and an agency's rules that the tests have too. */
const PARTS = [
  "./src/index.ts",
  "./src/doors/profile.ts",
  "./src/report/index.ts",
  "./src/report/recap.ts",
  "./test/support/report/agency-extension.ts",
];

/** What these parts export. */
export async function bundled() {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-report-"));
  try {
    const outfile = join(folder, "library.mjs");
    await build({
      stdin: { contents: PARTS.map((part) => `export * from "${part}";`).join("\n"), resolveDir: root },
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      outfile,
    });
    return await import(pathToFileURL(outfile));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
