import { BarChart, type BarSeriesOption } from "echarts/charts";
import {
  GridComponent,
  MarkLineComponent,
  type GridComponentOption,
  type MarkLineComponentOption,
} from "echarts/components";
import { init, use, type ComposeOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import LRU from "zrender/lib/core/LRU.js";
import { withoutUnprintable } from "../markup/escape.js";
import { trusted, type Markup } from "../markup/markup.js";

use([BarChart, GridComponent, MarkLineComponent, SVGRenderer]);

// The library keeps the widths of texts in plain objects: the name `__proto__` would write into the prototype of every
// object, and `constructor` would have no width. No name begins with a space sign here, so none is ever a key that an
// object has of itself.
const cache: Pick<LRU<unknown>, "get" | "put"> = LRU.prototype;
const inner = { get: cache.get, put: cache.put };
cache.get = function (key) {
  return inner.get.call(this, `␠${String(key)}`);
};
cache.put = function (key, value) {
  return inner.put.call(this, `␠${String(key)}`, value);
};

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
