/*
 * Writes dist/THIRD-PARTY-LICENSES.txt: the licence of every package whose code is bundled into what is published, found by
 * what the bundler puts in. Fails where a package has no licence text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
// All that the command line needs is bundled into it, with what the library installs besides.
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/index.ts", "src/node/index.ts", "src/cli/main.ts"],
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  outdir: "dist",
  format: "esm",
  platform: "node",
});
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
);
const parts = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const texts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((file) => file.isFile() && /^(licen[cs]e|notice|copying)/i.test(file.name))
    .map((file) => file.name);
  if (texts.length === 0) throw new Error(`${name} has no licence text.`);
  const content = texts.map((file) => readFileSync(join(root, folder, file), "utf8").trim());
  return `${name} ${version} (${license})\n\n${content.join("\n\n")}`;
});
if (!existsSync(join(root, "dist"))) throw new Error("Build first.");
const heading = "Code of these packages is part of this package.";
writeFileSync(
  join(root, "dist/THIRD-PARTY-LICENSES.txt"),
  [heading, ...parts].join(`\n\n${"-".repeat(78)}\n\n`) + "\n",
);
console.log(`Licences of ${String(parts.length)} bundled packages`);
