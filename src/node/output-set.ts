import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod/mini";
import { nodeFileSystem, type FileSystem } from "./file-system.js";
import { fileOutput, leftoversOf, tellStep, type FileOutput, type Output, type WrittenBytes } from "./output.js";

/** What was found where files are to be written. */
export type OutputNotice =
  /** A temporary file of a process that is gone, removed. */
  | { readonly kind: "leftover"; readonly file: string }
  /** Files that were written together, and of which some are not those any more. */
  | { readonly kind: "mixed"; readonly files: readonly string[]; readonly others: readonly string[] };

/** Several outputs that become visible together. */
export interface OutputSet {
  /** A file, or what takes the bytes at once. */
  readonly open: (to: string | Output) => Promise<Output>;
  /** Everything is written: make it visible, the last file that was opened last, and behind it their manifest. */
  readonly commit: () => Promise<void>;
  /** Leave no trace. */
  readonly abort: () => Promise<void>;
}

/**
 * Which files were written together: `FILE.manifest.json` beside the last of them. `run`: what the files come to together, the
 * same where they are the same.
 */
const manifestShape = z.strictObject({
  format: z.literal("ip-asn-run/1"),
  run: z.string(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});
type Manifest = z.infer<typeof manifestShape>;

/** A manifest has some lines; what is longer is none. */
const LARGEST_MANIFEST = 100_000;

/**
 * Files cannot take their names in one stroke. So a manifest takes its own after them, with the digest of each: whoever reads
 * results and rejects can tell that they are of one run, and the next run tells where they are not. `isPaired`: whether
 * there may be more than one file.
 */
export function outputSet(
  isPaired: boolean,
  tell: (notice: OutputNotice) => void = () => undefined,
  fileSystem: FileSystem = nodeFileSystem,
): OutputSet {
  const opened: Output[] = [];
  const files: FileOutput[] = [];
  const openFile = async (path: string): Promise<FileOutput> => {
    const output = await fileOutput(path, { fileSystem, isDigested: isPaired });
    opened.push(output);
    for (const file of output.leftovers) tell({ kind: "leftover", file });
    return output;
  };
  return {
    open: async (to) => {
      if (typeof to !== "string") {
        opened.push(to);
        return to;
      }
      const output = await openFile(to);
      files.push(output);
      const mixed = await mixedIn(manifestOf(output.target));
      if (mixed !== undefined) tell(mixed);
      return output;
    },
    commit: async () => {
      for (const output of files) await output.finish();
      const last = files.at(-1);
      const path = last === undefined ? undefined : manifestOf(last.target);
      const isThere = path !== undefined && (await stat(path).catch(() => undefined))?.isFile() === true;
      if (path !== undefined && isPaired && (files.length > 1 || isThere)) {
        const output = await openFile(path);
        await output.write(`${JSON.stringify(manifest(path, files), null, 2)}\n`);
        await output.finish();
      }
      tellStep({ kind: "naming" });
      try {
        for (const output of opened) await output.commit();
      } finally {
        tellStep({ kind: "named" });
      }
    },
    abort: async () => {
      await Promise.all(opened.map((output) => output.abort()));
    },
  };
}

function manifestOf(target: string): string {
  return `${target}.manifest.json`;
}

function manifest(path: string, outputs: readonly FileOutput[]): Manifest {
  const files = outputs.flatMap((output) => {
    const written = output.digest();
    const name = relative(dirname(path), output.target).split(sep).join("/");
    return written === undefined ? [] : [{ name, ...written }];
  });
  const run = createHash("sha256").update(files.map(({ sha256 }) => sha256).join("\n"));
  return { format: "ip-asn-run/1", run: `sha256:${run.digest("hex")}`, files };
}

/** Files of one manifest, or of one that never took its name, of which some are as it says and some are not. */
async function mixedIn(path: string): Promise<OutputNotice | undefined> {
  for (const one of [path, ...(await leftoversOf(path))]) {
    const found = await readManifest(one);
    if (found === undefined) continue;
    const checked = await Promise.all(
      found.files.map(async (file) => {
        const place = join(dirname(path), file.name);
        return { place, isSame: await isAsWritten(place, file, found.writtenAt) };
      }),
    );
    const others = checked.filter(({ isSame }) => !isSame).map(({ place }) => place);
    if (others.length > 0 && others.length < checked.length)
      return { kind: "mixed", files: checked.map(({ place }) => place), others };
  }
  return undefined;
}

async function readManifest(path: string): Promise<(Manifest & { readonly writtenAt: number }) | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > LARGEST_MANIFEST) return undefined;
    const found = manifestShape.parse(JSON.parse(await readFile(path, "utf8")));
    return { ...found, writtenAt: mtimeMs };
  } catch {
    // Something else has this name, or nothing.
    return undefined;
  }
}

/** A file of the same size that is no younger than its manifest need not be read. */
async function isAsWritten(path: string, { bytes, sha256 }: WrittenBytes, writtenAt: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size !== bytes) return false;
  if (found.mtimeMs <= writtenAt) return true;
  const digest = createHash("sha256");
  await pipeline(createReadStream(path), digest);
  return digest.digest("hex") === sha256;
}
