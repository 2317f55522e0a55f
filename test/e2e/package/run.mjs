/*
 * Packs the library, installs the tarball into an empty folder as a user would, and tries it there.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const consumer = fileURLToPath(new URL("consumer", import.meta.url));
const EXPECTED_PACKAGES = ["decimal.js", "ip-asn", "zod"];
const EXPECTED_TOTAL = "85";
/* Index, total in a column, standing, an extension without a name is refused, the format of results, degrees from SD to S3. */
const EXPECTED_DOORS = "85 85 official false ip-asn-result/1 10 true reported";
/* Under 2024: degree as required 20; base 20 + 22.5 + 17.5, capped at 40; baik 25; no punishment 5. */
const EXPECTED_INDEX = "90";
/* ip-asn/node is a module only: CommonJS takes it by import(). */
const ATTW = ["--profile", "node16", "--no-emoji", "--ignore-rules", "cjs-resolves-to-esm"];
const MODULE_OF_RESOLUTION = { bundler: "esnext", node16: "node16", nodenext: "nodenext" };

// An npm within an npm must not take the outer one's folder for its own.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_package_|npm_lifecycle_|npm_config_local_prefix|INIT_CWD)/i.test(name),
  ),
);

function run(folder, command, ...parameters) {
  return execFileSync(command, parameters, {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const tool = (name) => join(root, "node_modules", ".bin", name);

function pack(folder) {
  run(root, "npm", "pack", "--pack-destination", folder);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  return join(folder, tarball);
}

function install(folder, tarball) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  run(folder, "npm", "install", "--no-audit", "--no-fund", tarball);
  cpSync(consumer, folder, { recursive: true });
}

function installedPackages(folder) {
  return readdirSync(join(folder, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(join(folder, "node_modules", name)).map((inner) => `${name}/${inner}`)
        : [name],
    )
    .sort();
}

function equal(found, expected) {
  if (found !== expected) throw new Error(`found ${found}, expected ${expected}`);
  return found;
}

/* Text that is run as a program has no place in what scores people. */
function noEvaluation(folder) {
  const dist = join(folder, "node_modules/ip-asn/dist");
  const files = readdirSync(dist, { recursive: true }).filter((name) => /\.c?js$/.test(name));
  const found = files.filter((name) => /\beval\s*\(|\bnew Function\b/.test(readFileSync(join(dist, name), "utf8")));
  equal(found.join(", "), "");
  return `${files.length} files`;
}

/* Each bundled package with its licence. */
function licences(folder) {
  const text = readFileSync(join(folder, "node_modules/ip-asn/dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  const lacking = ["commander", "yaml", "echarts", "zrender", "fflate", "csv-parse", "@noble/hashes"].filter(
    (name) => !text.includes(`\n${name} `),
  );
  equal(lacking.join(", "), "");
  return `${text.length} characters`;
}

function compile(folder, resolution) {
  // As .ts it takes the CommonJS types under node16 and nodenext, as .mts those of the module.
  cpSync(join(folder, "consumer.ts"), join(folder, "consumer.mts"));
  const options = {
    target: "es2022",
    lib: ["es2022"],
    types: [],
    module: MODULE_OF_RESOLUTION[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = join(folder, `tsconfig.${resolution}.json`);
  writeFileSync(
    config,
    JSON.stringify({ compilerOptions: options, files: ["consumer.ts", "consumer.mts", "tables.mts"] }),
  );
  run(folder, tool("tsc"), "-p", config);
}

function runBin(folder) {
  const { bin = {} } = JSON.parse(readFileSync(join(folder, "node_modules", "ip-asn", "package.json"), "utf8"));
  const missing = Object.values(bin).filter((file) => !existsSync(join(folder, "node_modules", "ip-asn", file)));
  if (missing.length > 0) return `skipped: ${missing.join(", ")} is not in the package`;
  for (const name of Object.keys(bin)) run(folder, join(folder, "node_modules", ".bin", name), "--help");
  return Object.keys(bin).join(", ");
}

const failures = [];

function step(name, action) {
  try {
    const note = action();
    console.log(`ok    ${name}${note ? `: ${note}` : ""}`);
    return true;
  } catch (error) {
    failures.push(name);
    console.log(`FAIL  ${name}\n${[error.message, error.stdout, error.stderr].filter(Boolean).join("\n").trim()}\n`);
    return false;
  }
}

const temporary = mkdtempSync(join(tmpdir(), "ip-asn-package-"));
try {
  const folder = join(temporary, "consumer");
  let tarball = "";
  const ready = step("pack and install the tarball", () => {
    tarball = pack(temporary);
    install(folder, tarball);
  });
  if (ready) {
    step("packages that an installation brings", () =>
      equal(installedPackages(folder).join(", "), EXPECTED_PACKAGES.join(", ")),
    );
    step("nothing evaluates text as a program", () => noEvaluation(folder));
    step("licences of what is bundled", () => licences(folder));
    step("import scores a person", () => equal(run(folder, process.execPath, "score.mjs").trim(), EXPECTED_TOTAL));
    step("require scores a person", () => equal(run(folder, process.execPath, "score.cjs").trim(), EXPECTED_TOTAL));
    step("import finds one and the same in all doors", () =>
      equal(run(folder, process.execPath, "doors.mjs").trim(), EXPECTED_DOORS),
    );
    step("require finds one and the same in all doors", () =>
      equal(run(folder, process.execPath, "doors.cjs").trim(), EXPECTED_DOORS),
    );
    step("ip-asn/node scores and summarises a table", () =>
      equal(run(folder, process.execPath, "tables.mjs").trim(), EXPECTED_INDEX),
    );
    step("the command's --help", () => runBin(folder));
    for (const resolution of Object.keys(MODULE_OF_RESOLUTION)) {
      step(`types under moduleResolution ${resolution}`, () => compile(folder, resolution));
    }
    step("publint", () => void run(root, tool("publint"), "run", tarball, "--strict"));
    // The node16 profile leaves out node10, which knows no subpath exports; every Node that is supported does.
    step("are the types wrong", () => void run(root, tool("attw"), tarball, ...ATTW));
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.log(`The package does not work: ${failures.join("; ")}.`);
  process.exitCode = 1;
}
