/* Writes schema/*.json from the schemas in src. A test fails where they are stale. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(root, "node_modules", ".schemas-"));
try {
  const outfile = join(folder, "json-schemas.mjs");
  await build({
    entryPoints: [join(root, "scripts", "json-schemas.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["zod", "decimal.js"],
    outfile,
    logLevel: "warning",
  });
  const { factsFileSchema, profileFileSchema } = await import(pathToFileURL(outfile).href);
  for (const [name, schema] of Object.entries({ facts: factsFileSchema(), profile: profileFileSchema() })) {
    writeFileSync(join(root, "schema", `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    console.log(`schema/${name}.json`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
