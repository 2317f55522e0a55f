// The library and the report from source, as one module in a temporary folder.

import { build } from "esbuild";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What src/index.ts and src/report/index.ts export. */
export async function bundled() {
  const folder = await mkdtemp(join(tmpdir(), "ip-asn-report-"));
  try {
    const outfile = join(folder, "library.mjs");
    await build({
      stdin: { contents: 'export * from "./src/index.ts"; export * from "./src/report/index.ts";', resolveDir: root },
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
