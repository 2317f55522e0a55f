/*
 * Data goes one way: what each folder of src may import, itself apart. `types` names folders of which only types may be
 * taken. A folder that is not listed may not be there: add it here when the architecture gets a new part.
 */
const base = ["number", "issue", "collections"];
const scoring = [...base, "facts", "profile", "rules", "score", "editions"];
const judging = [...scoring, "evidence", "aggregate", "audit", "improve"];
const reading = [...judging, "siasn", "sql"];

const mayImport = {
  collections: {},
  number: {},
  issue: {},
  facts: { values: base },
  rules: { values: [...base, "facts"] },
  profile: { values: [...base, "facts", "rules", "locales"] },
  editions: { types: ["facts", "rules", "profile"] },
  locales: { values: ["issue"], types: ["facts", "profile", "rules", "score"] },
  score: { values: [...base, "facts", "profile", "rules", "editions", "locales"] },
  evidence: { values: scoring },
  aggregate: { values: scoring },
  population: { values: scoring },
  audit: { values: scoring },
  improve: { values: scoring },
  siasn: { values: judging },
  sql: { values: judging },
  node: { values: [...reading, "locales"] },
  report: { values: [...judging, "locales"] },
  cli: { values: [...reading, "node", "report", "locales"] },
  // What the package lets through, and no more: nothing imports a door.
  doors: { values: [...reading, "population", "locales"] },
};

const folders = Object.keys(mayImport);
const within = (names) => `^src/(${names.join("|")})/`;
const entryPoints = "^src/(index|doors/[\\w./]+|node/index|cli/main)\\.ts$";

const directions = Object.entries(mayImport).flatMap(([folder, { values = [], types = [] }]) => [
  {
    name: `direction-of-${folder}`,
    comment: `src/${folder} may import: ${[...values, ...types].join(", ") || "no other folder"}.`,
    severity: "error",
    from: { path: within([folder]) },
    to: { path: "^src/", pathNot: within([folder, ...values, ...types]) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `types-only-in-${folder}`,
          comment: `Of ${types.join(", ")}, src/${folder} may import types only.`,
          severity: "error",
          from: { path: within([folder]) },
          to: { path: within(types), dependencyTypesNot: ["type-only"] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "known-folders",
      comment: "src holds index.ts and the folders of the architecture, nothing else.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/index\\.ts$", within(folders)] },
      to: {},
    },
    {
      name: "no-cycles",
      comment: "Files that import each other, even types only, cannot be read one after the other.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing is a left-over.",
      severity: "error",
      from: { path: "^src/", orphan: true },
      to: {},
    },
    {
      name: "in-use",
      comment: "Each file is reached from an entry point; one that only tests import is a left-over too.",
      severity: "error",
      from: { path: entryPoints },
      to: { path: "^src/", pathNot: entryPoints, reachable: false },
    },
    {
      name: "decimal-in-number-only",
      comment: "Only src/number knows decimal.js: everything else takes the private clone from there.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/number/" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "node-in-cli-and-node-only",
      comment: "The library runs in browsers and workers too.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|node)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      comment: "An import that cannot be resolved would slip through every other rule.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
