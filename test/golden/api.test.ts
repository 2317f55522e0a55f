// The doors and what goes through them: each exported name with its type, as text. A line that moves is a change that users
// see: it is meant, with a changeset, and then written down with IP_ASN_GOLDEN=write, or a fault.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const DOORS = {
  "ip-asn": "../../src/index.ts",
  "ip-asn/aggregate": "../../src/doors/aggregate.ts",
  "ip-asn/audit": "../../src/doors/audit.ts",
  "ip-asn/facts": "../../src/doors/facts.ts",
  "ip-asn/population": "../../src/doors/population.ts",
  "ip-asn/profile": "../../src/doors/profile.ts",
  "ip-asn/scorer": "../../src/doors/scorer.ts",
  "ip-asn/node": "../../src/node/index.ts",
};

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path("../../tsconfig.json"), (name) => ts.sys.readFile(name)).config,
  ts.sys,
  path("../.."),
);
const program = ts.createProgram(Object.values(DOORS).map(path), options);
const checker = program.getTypeChecker();

/** A name's declaration without what is inside it: the signature of a function, the members of an interface. */
function described(symbol: ts.Symbol): string {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const lines = (own.declarations ?? []).map((declaration) => {
    if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
      return bare(declaration.getText());
    const type = checker.getTypeOfSymbolAtLocation(own, declaration);
    if (ts.isClassDeclaration(declaration))
      return `class { ${checker
        .getPropertiesOfType(type)
        .map((one) => one.name)
        .join("; ")} }`;
    return checker.typeToString(type, declaration, ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope);
  });
  return lines.join("\n");
}

/** Code without comments, and with one space where there were several. */
function bare(code: string): string {
  return code
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s+/g, " ")
    .replace(/^export /, "");
}

function reportOf(door: string): string {
  const source = program.getSourceFile(path(door));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`No module at ${door}.`);
  return checker
    .getExportsOfModule(symbol)
    .map((one) => `${one.name}: ${described(one)}`)
    .sort()
    .join("\n");
}

it.each(Object.entries(DOORS))("%s lets through what it did, each with the type that it had", (name, door) => {
  const file = path(`api-${name.replace("/", "-")}.txt`);
  const report = `${reportOf(door)}\n`;
  if (process.env["IP_ASN_GOLDEN"] === "write") writeFileSync(file, report);
  else expect(report).toBe(readFileSync(file, "utf8"));
});
