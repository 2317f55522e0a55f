import type { Interpretation } from "../../profile/profile.js";
import type { ReportContext } from "../context.js";
import { markup, type Markup, type MarkupPart } from "../markup/markup.js";
import { citedAs } from "./cited-as.js";

/** One open point of law: the question, how it is read here, what else could be taken, and why. */
export function openPoint(context: ReportContext, id: string, reading: string, count: MarkupPart = ""): Markup {
  const { profile, texts, say } = context;
  const point = profile.interpretations.find((one) => one.id === id);
  const { reading: readAs, alternatives, why, sources } = texts.open;
  if (point === undefined) {
    return markup`<div class="point"><h4><code>${id}</code></h4>${count}
<dl class="facts"><dt>${readAs}</dt><dd><code>${reading}</code></dd></dl></div>
`;
  }
  return markup`<div class="point"><h4>${say(point.question)}</h4>${count}
<dl class="facts"><dt>${readAs}</dt><dd>${labelOf(context, point, reading)}</dd>
<dt>${alternatives}</dt><dd>${others(context, point, reading)}</dd>
<dt>${why}</dt><dd>${switched(context, point, reading)}${say(point.why)}</dd>
<dt>${sources}</dt><dd>${citedAs(context, point.cite)}</dd></dl></div>
`;
}

function labelOf({ say }: ReportContext, point: Interpretation, reading: string): Markup {
  const other = point.alternatives.find((one) => one.id === reading);
  const label = reading === point.choice ? say(point.chosen) : other === undefined ? "" : say(other.label);
  return markup`${label} <code>${point.id}=${reading}</code>`;
}

function others(context: ReportContext, point: Interpretation, reading: string): Markup {
  const ids = [point.choice, ...point.alternatives.map((one) => one.id)].filter((id) => id !== reading);
  if (ids.length === 0) return markup`${context.texts.open.none}`;
  return markup`<ul>${ids.map((id) => markup`<li>${labelOf(context, point, id)}</li>`)}</ul>`;
}

function switched({ texts, say }: ReportContext, point: Interpretation, reading: string): MarkupPart {
  return reading === point.choice ? "" : `${texts.open.switched(say(point.chosen))} `;
}
