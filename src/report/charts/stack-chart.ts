import type { BarSeriesOption } from "echarts/charts";
import type { Markup } from "../markup/markup.js";
import { WIDTHS, type Width } from "./chart.js";
import { COLOURS, draw, type ChartOption } from "./draw.js";

/** A part of one bar. */
export interface Segment {
  readonly value: number;
  readonly colour: string;
  /** What is written in it, where there is room, and in which colour. */
  readonly shown?: string | undefined;
  readonly textColour?: string | undefined;
}

/** One bar of several parts from 0 to `most`. */
export interface StackChart {
  readonly segments: readonly Segment[];
  readonly most: number;
  /** Whether to write a scale under it. */
  readonly hasScale?: boolean;
  /** Where to mark a place in it. */
  readonly mark?: number | undefined;
}

const HEIGHT = 52;
const SCALE = 26;
/** Room that a text in a segment takes. */
const ROOM = 46;

/** Draw one bar of several parts. */
export function stackChart({ segments, most, hasScale = false, mark }: StackChart, width: Width): Markup {
  const side = hasScale ? 14 : 0;
  const perPoint = (WIDTHS[width] - 2 * side) / most;
  const option: ChartOption = {
    grid: { left: side, right: side, top: 4, bottom: hasScale ? SCALE : 4, containLabel: false },
    xAxis: {
      type: "value",
      min: 0,
      max: most,
      show: hasScale,
      interval: most / 5,
      splitLine: { lineStyle: { color: COLOURS.rule } },
      axisLabel: { color: COLOURS.muted },
    },
    yAxis: { type: "category", data: [""], show: false },
    series: segments.map(({ value, colour, shown, textColour = COLOURS.ink }, index) => ({
      type: "bar",
      stack: "one",
      barWidth: hasScale ? 26 : 44,
      silent: true,
      data: [value],
      itemStyle: { color: colour, borderColor: COLOURS.paper, borderWidth: hasScale || value === 0 ? 0 : 1 },
      label: {
        show: shown !== undefined && value * perPoint >= ROOM,
        position: "inside",
        color: textColour,
        formatter: () => shown ?? "",
      },
      ...(mark === undefined || index > 0 ? {} : { markLine: markAt(mark) }),
    })),
  };
  return draw(option, WIDTHS[width], HEIGHT + (hasScale ? SCALE : 0));
}

function markAt(at: number): NonNullable<BarSeriesOption["markLine"]> {
  return {
    symbol: "none",
    silent: true,
    lineStyle: { color: COLOURS.ink, width: 2, type: "solid" },
    label: { show: false },
    data: [{ xAxis: at }],
  };
}
