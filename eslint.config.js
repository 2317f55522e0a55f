import { builtinModules } from "node:module";
import { defineConfig, globalIgnores } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

const runtimeGlobals = ["process", "console", "Buffer", "global", "require", "module", "__dirname", "__filename"];
const builtIns = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const onlyThere = "Only src/cli and src/node may know Node: the library runs in browsers and workers too.";

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "docs/", "examples/", "test/e2e/package/consumer/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  // TypeScript, with types: src, the tests and the configuration files.
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // So that dependency-cruiser, and a reader, see which imports are types only.
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // `this: void` says that a method may be taken from its object.
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      // It asks for the `!` that no-non-null-assertion forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // It sees the signature only: a key's type that callers name is no use to it, but it is to them.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },

  // JavaScript, without types: bench, scripts and the configuration files.
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },

  // The library.
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { ClassDeclaration: true },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "VariableDeclaration"],
          enableFixer: false,
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
      "jsdoc/check-tag-names": ["error", { typed: true }],
      "jsdoc/check-param-names": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/node/**"],
    rules: {
      "no-restricted-globals": ["error", ...runtimeGlobals.map((name) => ({ name, message: onlyThere }))],
      "no-restricted-properties": [
        "error",
        ...runtimeGlobals.map((property) => ({ object: "globalThis", property, message: onlyThere })),
      ],
      "no-restricted-imports": ["error", { paths: builtIns.map((name) => ({ name, message: onlyThere })) }],
    },
  },

  // Tests: exact scores, and the freedom to pass what a caller should not.
  {
    files: ["test/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[property.name='toBeCloseTo']",
          message: "Scores are exact: compare them exactly.",
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      // A table of cases reads better with its last one spelled out too.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ["test/**/*.test-d.ts"],
    rules: { "@typescript-eslint/no-unused-vars": "off", "@typescript-eslint/no-unused-expressions": "off" },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
