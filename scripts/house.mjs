// The yardsticks of the house, each with its number and its limit: `npm run house`; `-- --list` names what stands behind a
// number. It fails where a number is above its limit. Directions of import and circles are held by dependency-cruiser.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What is listed by a registry, one file an entry, has one importer by its nature. */
const REGISTRIES = [
  /^src\/cli\/[\w-]+-commands?\.ts$/,
  /^src\/editions\//,
  /^src\/locales\//,
  /^src\/profile\/invariants\//,
  /^src\/report\/sections\//,
  /^src\/rules\//,
  /\/texts\//,
];
/** Law and texts are data. */
const DATA = [/^src\/editions\//, /^src\/locales\//, /\/texts\//];
/** What is imported or started by its path. */
const ENTRIES = [/^src\/index\.ts$/, /^src\/doors\//, /^src\/\w+\/index\.ts$/, /^src\/cli\/main\.ts$/, /-worker\.ts$/];

const files = readdirSync("src", { recursive: true })
  .map((name) => join("src", name))
  .filter((name) => name.endsWith(".ts"))
  .sort();
const sources = new Map(
  files.map((file) => [file, ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)]),
);
const isAny = (patterns) => (file) => patterns.some((pattern) => pattern.test(file));

const importers = new Map(files.map((file) => [file, []]));
for (const [file, source] of sources) for (const one of importedBy(file, source)) importers.get(one)?.push(file);
/** What a door names, and nothing else imports, is what a user names. */
const isBehindDoor = (file) => importers.get(file).every((one) => isAny(ENTRIES)(one));
const outside = files.filter((file) => !isAny([...REGISTRIES, ...ENTRIES])(file) && !isBehindDoor(file));
const single = outside.filter((file) => importers.get(file).length === 1);

const declared = new Map();
for (const [file, source] of sources)
  for (const name of new Set(declaredIn(source))) declared.set(name, [...(declared.get(name) ?? []), file]);
const twice = [...declared].filter(([, places]) => places.length > 1);

const long = files.filter((file) => !isAny(DATA)(file) && linesOf(file) > 400);
const root = reexportedBy(sources.get("src/index.ts"));

const YARDSTICKS = [
  {
    what: `files with one importer, of ${outside.length} outside registries`,
    number: Number(((100 * single.length) / outside.length).toFixed(1)),
    limit: 15,
    unit: " %",
    behind: single.map((file) => `${file} ← ${importers.get(file)[0]}`),
  },
  {
    what: "exported names that are declared twice",
    number: twice.length,
    limit: 0,
    behind: twice.map(([name, places]) => `${name}: ${places.join(", ")}`),
  },
  // Names of one field go to a door of their own.
  { what: "names of the root door", number: root.length, limit: 25, behind: root },
  {
    what: "files of logic above 400 lines",
    number: long.length,
    limit: 0,
    behind: long.map((file) => `${file}: ${linesOf(file)}`),
  },
];

for (const { what, number, limit, unit = "", behind } of YARDSTICKS) {
  const isHeld = number <= limit;
  console.log(`${isHeld ? "held " : "above"}  ${number}${unit}  ${what} (at most ${limit}${unit})`);
  if (process.argv.includes("--list")) for (const line of behind) console.log(`         ${line}`);
  if (!isHeld) process.exitCode = 1;
}
const lines = files.filter((file) => !isAny(DATA)(file)).map(linesOf);
lines.sort((one, other) => one - other);
console.log(`${files.length} files, ${lines.length} of logic, median ${lines[lines.length >> 1]} lines`);

function linesOf(file) {
  return readFileSync(file, "utf8").split("\n").length - 1;
}

/** The files of src that a file imports or exports from, types too. */
function importedBy(file, { statements }) {
  const named = statements
    .map(({ moduleSpecifier }) => moduleSpecifier?.text)
    .filter((text) => text?.startsWith("."))
    .map((text) => join(dirname(file), text).replace(/\.js$/, ".ts"));
  return new Set(named);
}

/** The names that a file declares and exports; what it passes on from others is not among them. */
function declaredIn({ statements }) {
  return statements.flatMap((statement) => {
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    if (!isExported) return [];
    if (!ts.isVariableStatement(statement)) return [statement.name.text];
    return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
  });
}

function namesOf(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => namesOf(element.name));
}

function reexportedBy({ statements }) {
  return statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) => exportClause.elements.map(({ name }) => name.text));
}
