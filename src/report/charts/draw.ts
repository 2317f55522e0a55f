import { BarChart, type BarSeriesOption } from "echarts/charts";
import {
  GridComponent,
  MarkLineComponent,
  type GridComponentOption,
  type MarkLineComponentOption,
} from "echarts/components";
import { init, use, type ComposeOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { withoutUnprintable } from "../markup/escape.js";
import { trusted, type Markup } from "../markup/markup.js";

use([BarChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** What a chart is drawn from. */
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | MarkLineComponentOption>;

/** Colours are names of the page's style sheet, so that a chart follows dark mode and print. */
export const COLOURS = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  track: "var(--track)",
  bar: "var(--bar)",
  pale: "var(--pale)",
  paper: "var(--paper)",
} as const;

/** Draw a chart as SVG, without a browser. */
export function draw(option: ChartOption, width: number, height: number): Markup {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: "inherit", fontSize: 13 }, ...option });
    return trusted(tidy(withoutUnprintable(chart.renderToSVGString())));
  } finally {
    chart.dispose();
  }
}

/**
 * What a drawing has for a script, and the names that count up from chart to chart, left out: the same figures give the
 * same bytes. Texts are escaped in it, so that nothing in them looks like an element or an attribute.
 */
function tidy(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>\s*/g, "")
    .replace(/ (?:class|pointer-events|ecmeta_[a-z_]+|xmlns(?::xlink)?|version|baseProfile)="[^"]*"/g, "")
    .replace(/<rect [^>]*fill="none"><\/rect>\s*/g, "")
    .replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}
