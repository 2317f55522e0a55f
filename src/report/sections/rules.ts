import type { BaseProfile } from "../../profile/profile.js";
import { yearsOf } from "../../score/select.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import { section } from "./section.js";
import { sources } from "./sources.js";

/** Which rules gave the figures: enough to find them again, and where they come from. */
export function rules(context: ReportContext): Markup {
  const { recap, profile, texts, say } = context;
  const { id, revision, standing, hash, base, authority, choices } = recap.byUnit.profile;
  const words = texts.profile;
  const switched = Object.entries(choices);
  const facts: readonly (readonly [string, MarkupPart] | undefined)[] = [
    [words.name, say(profile.title)],
    [words.id, markup`<code>${id}</code>`],
    [words.revision, revision],
    [words.standing, texts.standing[standing].name],
    authority === undefined ? undefined : [words.authority, say(authority)],
    [words.years, years(context)],
    [words.measures, profile.measures.join(", ")],
    [words.hash, markup`<code>${hash}</code>`],
    base === undefined ? undefined : [words.base, baseOf(context, base)],
    switched.length === 0
      ? undefined
      : [words.choices, switched.map(([point, reading]) => markup`<code>${point}=${reading}</code> `)],
  ];
  const list = facts.flatMap((fact) => (fact === undefined ? [] : [markup`<dt>${fact[0]}</dt><dd>${fact[1]}</dd>\n`]));
  return section(context, "profile", [markup`<dl class="facts">${list}</dl>\n`, sources(context)]);
}

function years({ profile, texts }: ReportContext): string {
  const held = yearsOf(profile);
  if (held === undefined) return "–";
  const { from, to } = held;
  return to === undefined
    ? texts.profile.yearsFrom(String(from))
    : from === to
      ? String(from)
      : `${String(from)}–${String(to)}`;
}

function baseOf({ texts }: ReportContext, { id, revision, hash }: BaseProfile): Markup {
  return markup`${texts.profile.baseText(id, String(revision))} <code>${hash}</code>`;
}
