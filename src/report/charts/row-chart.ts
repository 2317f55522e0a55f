import type { BarSeriesOption } from "echarts/charts";
import type { Markup } from "../markup/markup.js";
import { WIDTHS, type Width } from "./chart.js";
import { COLOURS, draw, type ChartOption } from "./draw.js";

/** One bar: its name, its length, the length of the track behind it, and what is written beside it. */
export interface ChartRow {
  readonly name: string;
  readonly value: number | null;
  readonly track: number;
  readonly shown: string;
  /** What is written where there is less room. */
  readonly brief?: string;
}

/** Bars under each other, with a line across all of them where one is wanted and there is room. */
export interface RowChart {
  readonly rows: readonly ChartRow[];
  readonly most: number;
  readonly line?: { readonly at: number; readonly label: string } | undefined;
}

/** Beside the bars on a page; above them on a phone. */
const LAYOUT = {
  wide: { row: 30, bar: 14, left: 320, right: 160, name: 250 },
  narrow: { row: 48, bar: 12, left: 0, right: 0, name: 235 },
} as const;
const SPARE = 150;

type Label = NonNullable<BarSeriesOption["label"]>;

/** Draw bars under each other: names at the left, values in a column at the right. */
export function rowChart({ rows, most, line: wanted }: RowChart, width: Width): Markup {
  const { row, bar, left, right, name } = LAYOUT[width];
  const isNarrow = width === "narrow";
  const line = isNarrow ? undefined : wanted;
  const top = line === undefined ? 2 : 24;
  const written = (one?: ChartRow) => (isNarrow ? (one?.brief ?? one?.shown) : one?.shown) ?? "";
  const names = rows.map((one) => oneLine(one.name));
  const text = { overflow: "truncate", ellipsis: "…" } as const;
  const nameLabel: Label = {
    show: isNarrow,
    position: [0, -19],
    align: "left",
    color: COLOURS.ink,
    width: name,
    ...text,
  };
  const shownLabel: Label = isNarrow ? { position: ["100%", -19], align: "right" } : { position: "right" };
  const series = { type: "bar", barGap: "-100%", barWidth: bar, silent: true } as const;
  const option: ChartOption = {
    grid: { left, right, top, bottom: 2, containLabel: false },
    xAxis: { type: "value", min: 0, max: most, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((_, index) => String(index)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        show: !isNarrow,
        interval: 0,
        color: COLOURS.ink,
        margin: 12,
        width: name,
        ...text,
        formatter: (index: string) => names[Number(index)] ?? "",
      },
    },
    series: [
      {
        ...series,
        data: rows.map((one) => one.track),
        itemStyle: { color: COLOURS.track },
        label: { ...nameLabel, formatter: ({ dataIndex }) => names[dataIndex] ?? "" },
      },
      {
        ...series,
        data: rows.map((one) => one.value ?? 0),
        itemStyle: { color: COLOURS.bar },
        ...(line === undefined ? {} : { markLine: lineAt(line.at, line.label, line.at > most / 2 ? "right" : "left") }),
      },
      {
        ...series,
        data: rows.map(() => most),
        itemStyle: { color: "none" },
        label: {
          show: true,
          ...shownLabel,
          color: COLOURS.ink,
          formatter: ({ dataIndex }) => written(rows[dataIndex]),
        },
      },
    ],
  };
  return draw(option, WIDTHS[width], top + 2 + row * rows.length);
}

function lineAt(at: number, label: string, align: "left" | "right"): NonNullable<BarSeriesOption["markLine"]> {
  return {
    symbol: "none",
    silent: true,
    lineStyle: { color: COLOURS.ink, width: 1, type: "dashed" },
    label: { show: true, position: "start", align, formatter: () => label, color: COLOURS.muted, distance: 8 },
    data: [{ xAxis: at }],
  };
}

/** A name as one line, no longer than could ever be shown. */
function oneLine(name: string): string {
  return name.slice(0, SPARE).replace(/\s+/g, " ");
}
