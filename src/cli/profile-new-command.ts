import { writeFile } from "node:fs/promises";
import { basename, dirname, relative } from "node:path";
import { stringify } from "yaml";
import { harmlessLine } from "../locales/harmless-text.js";
import type { LocaleId } from "../locales/locale.js";
import { contextsOf } from "../profile/context.js";
import { leafRules, rulesInContext } from "../rules/choose.js";
import { isPlainObject, isSourced } from "../profile/merge.js";
import type { ProfileSource } from "../profile/profile.js";
import { GROUPS } from "../profile/rule-target.js";
import { fieldsOf, holdsValues } from "../rules/fields.js";
import type { LeafRule } from "../rules/kinds.js";
import { type Environment, UsageError } from "./environment.js";
import { isFileName, profileFrom } from "./profile-file.js";
import { say } from "./say.js";
import { type ProfileTexts, profileTextsOf } from "./texts/profile-texts.js";

/** `ip-asn profile new FILE --from ID`: a commented starting file that is valid as it is. */
export async function profileNewCommand(
  file: string,
  { from }: { readonly from: string },
  locale: LocaleId,
  { stderr }: Environment,
): Promise<number> {
  const texts = profileTextsOf(locale);
  if (!/\.(ya?ml|json)$/i.test(file)) throw new UsageError(texts.endingNeeded(file));
  const base = await profileFrom(from, locale, { stderr });
  const text = profileTemplate(
    base,
    isFileName(from) ? relativeTo(file, from) : `${base.id}@${String(base.revision)}`,
    file,
    locale,
  );
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(texts.fileExists(file));
    throw new UsageError(texts.notWritten(file, error instanceof Error ? error.message : String(error)));
  }
  await say(stderr, `${texts.written(file)}\n${texts.next(file)}`);
  return 0;
}

/** The base's file as the new one must name it. */
function relativeTo(file: string, base: string): string {
  const path = relative(dirname(file), base).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** Where the JSON Schema of profile files is published, for editors that complete and check. */
const SCHEMA = "https://unpkg.com/ip-asn/schema/profile.json";

// — The file to begin with —

/**
 * A starting file for an agency's profile: valid as it is, with everything that may be changed in comments, each with
 * the figure that holds now. Lines to be changed begin with `#` at once, explanations with `# `.
 */
function profileTemplate(base: ProfileSource, from: string, file: string, locale: LocaleId): string {
  const texts = profileTextsOf(locale);
  const own = ownPart(base, from, file, texts);
  if (/\.json$/i.test(file)) return `${JSON.stringify({ $schema: SCHEMA, ...own }, null, 2)}\n`;
  const { template } = texts;
  const { cite, ...identity } = own;
  return [
    ...template.head(base.id, harmlessLine(file)).map(said),
    `# yaml-language-server: $schema=${SCHEMA}`,
    stringify(identity),
    said(template.cite),
    stringify({ cite }),
    said(template.weights),
    offered({ weights: Object.fromEntries(base.dimensions.map(({ id, weight }) => [id, Number(weight)])) }),
    said(template.rescale),
    offered({ rescale: true }),
    ...template.rules.map(said),
    offered({ rules: rulesOf(base) }),
    ...(hasExample(base) ? [] : [...template.added.map(said), offered(addedPart(template.addedLabel))]),
    ...(base.duties.length === 0 ? [] : [said(template.duties), offered({ duties: dutiesOf(base) })]),
    said(template.bands),
    offered({ bands: { fractions: base.bands.fractions } }),
    ...template.interpretations.map(said),
    "#interpretations:",
    ...base.interpretations.flatMap(({ id, question, choice, alternatives }) => [
      `#  # ${question[locale]} ${[choice, ...alternatives.map((one) => one.id)].join(" | ")}`,
      `#  ${id}: ${choice}`,
    ]),
    "",
  ].join("\n");
}

function said(text: string): string {
  return `# ${text}`;
}

/** Data in comments: without the `#` it stands. */
function offered(data: object): string {
  return `${stringify(data, { lineWidth: 0 }).trimEnd().replace(/^/gm, "#")}\n`;
}

function ownPart(base: ProfileSource, from: string, file: string, { template }: ProfileTexts) {
  const name = basename(file)
    .replace(/\.\w+$/, "")
    .replace(/[^a-zA-Z0-9.-]+/g, "-")
    .replace(/^[^a-zA-Z0-9]+/, "")
    .slice(0, 80);
  const id = name === "" ? "profil-instansi" : name === base.id ? `${name}-instansi` : name;
  const taken = base.instruments.some((one) => one.id === "peraturan-instansi");
  const instrument = taken ? `peraturan-${id}`.slice(0, 80) : "peraturan-instansi";
  return {
    extends: from,
    id,
    revision: 1,
    title: template.title,
    authority: template.authority,
    instruments: [{ id: instrument, title: template.instrument }],
    cite: { instrument, provision: template.provision, evidence: "verbatim" },
  };
}

function addedPart(label: string) {
  return {
    facts: { sertifikasi: { kind: "flag", label } },
    add: {
      kompetensi: [
        {
          id: "kompetensi.sertifikasi",
          kind: "flag",
          label,
          fact: "tambahan.sertifikasi",
          whenMissing: "no-points",
          points: 5,
        },
      ],
    },
    caps: ["kompetensi"],
  };
}

/** Whether the fact or the rule that would be the example is there already. */
function hasExample({ facts = {}, dimensions }: ProfileSource): boolean {
  const ids = dimensions.flatMap(({ rules }) => leafRules(rules)).map((rule) => rule.id);
  return Object.hasOwn(facts, "sertifikasi") || ids.includes("kompetensi.sertifikasi");
}

function dutiesOf({ duties, bands }: ProfileSource): object {
  const entries = duties.map(({ id, requires }) => [
    id,
    {
      requires: requires.map(({ status, atLeast }) => ({ status, atLeast: Number(atLeast.value) })),
      ceilings: [{ on: "category", at: bands.list.find((one) => one.id === "sedang")?.id ?? bands.list[0]?.id }],
    },
  ]);
  return Object.fromEntries(entries) as object;
}

/** The figures of each rule, once for all, or for each group of posts that has its own. */
function rulesOf(profile: ProfileSource): object {
  const variants = new Map<string, Map<string, Set<string>>>();
  for (const context of contextsOf(profile)) {
    for (const rule of profile.dimensions.flatMap((one) => rulesInContext(one.rules, context))) {
      const ofRule = variants.get(rule.id) ?? new Map<string, Set<string>>();
      const figures = JSON.stringify(figuresOf(rule));
      ofRule.set(figures, (ofRule.get(figures) ?? new Set()).add(context.jabatan));
      variants.set(rule.id, ofRule);
    }
  }
  const order = profile.dimensions.flatMap(({ rules }) => leafRules(rules)).map((rule) => rule.id);
  const inOrder = [...variants].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(
    inOrder
      .filter(([, ofRule]) => isByPost(ofRule))
      .flatMap(([id, ofRule]) =>
        [...ofRule].map(([figures, posts]) => [
          ofRule.size === 1 ? id : `${id}@${groupName([...posts])}`,
          JSON.parse(figures) as unknown,
        ]),
      ),
  );
}

/** Whether each post has one variant only; where status or form of performance decide, the file offers none. */
function isByPost(variants: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const posts = [...variants.values()].flatMap((set) => [...set]);
  return new Set(posts).size === posts.length;
}

function groupName(posts: readonly string[]): string {
  const groups = Object.entries(GROUPS).filter(([, members]) => members.every((post) => posts.includes(post)));
  const others = posts.filter((post) => !groups.some(([, members]) => members.includes(post)));
  return [...groups.map(([name]) => name), ...others].join(",");
}

/** The figures of a rule in the form in which a change gives them. */
function figuresOf(rule: LeafRule): object {
  const figures = fieldsOf(rule).flatMap(({ name, field, content }) =>
    holdsValues(field) ? [[name, figuresIn(content)] as const] : [],
  );
  return Object.fromEntries(figures);
}

/** Values with a source as their numbers alone. */
function figuresIn(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(figuresIn);
  if (!isPlainObject(content)) return content;
  if (isSourced(content)) return Number(content["value"]);
  return Object.fromEntries(Object.entries(content).map(([key, inner]) => [key, figuresIn(inner)]));
}
