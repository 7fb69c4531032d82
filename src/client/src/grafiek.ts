import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { readTable, type Reeks } from "./tabel";

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const number = new Intl.NumberFormat("nl-NL");
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" });

/** Draws the table of a figure above it, and folds the table away. */
export function draw(figure: HTMLElement): void {
  const canvas = figure.querySelector<HTMLElement>("[data-doek]")!;
  const details = figure.querySelector("details")!;
  const table = readTable(figure.querySelector("table")!);
  const time = figure.dataset.grafiek === "tijd";
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--rt-${name}`).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const chart = echarts.init(canvas, null, { renderer: "svg" });
  chart.setOption({
    animation: !still,
    animationDuration: 350,
    aria: { enabled: true, label: { description: `${figure.querySelector("h2")!.textContent}. De getallen staan in de tabel eronder.` } },
    textStyle: { fontFamily: colour("font"), color: colour("ink") },
    color: [colour("data-1"), colour("data-2"), colour("data-3"), colour("data-4")],
    grid: { left: 8, right: 24, top: 12, bottom: 6, containLabel: true },
    tooltip: {
      trigger: "axis",
      confine: true,
      renderMode: "richText",
      valueFormatter: (value: unknown) => (typeof value === "number" ? number.format(value) : "niet geregistreerd"),
    },
    xAxis: {
      type: time ? "time" : "category",
      data: time ? undefined : table.labels,
      boundaryGap: time ? false : undefined,
      // Not two labels of the same month.
      minInterval: time ? 28 * 24 * 3600 * 1000 : undefined,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: "#aab4ba" } },
      axisLabel: { color: colour("soft"), hideOverlap: true, formatter: time ? monthLabel : undefined },
      axisPointer: { label: { formatter: ({ value }: { value: unknown }) => (time ? day.format(new Date(value as number)) : String(value)) } },
    },
    yAxis: {
      type: "value",
      splitNumber: 4,
      axisLabel: { color: colour("soft"), formatter: (value: number) => number.format(value) },
      splitLine: { lineStyle: { color: "#e8ecee" } },
    },
    series: table.series.map((reeks, at) => series(reeks, table.labels, time, at === 0 ? figure.dataset.marker : undefined, colour)),
  });
  figure.classList.add("is-drawn");
  details.open = false;
  const onPaper = matchMedia("print");
  new ResizeObserver(() => onPaper.matches || chart.resize()).observe(canvas);
  // With a view box the drawing follows the width of the paper, see print.css.
  const fit = () => canvas.querySelector("svg")?.setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  chart.on("rendered", fit);
  fit();
}

function series(reeks: Reeks, labels: string[], time: boolean, marker: string | undefined, colour: (name: string) => string) {
  const stacked = reeks.kind === "stapel";
  const bar = reeks.kind === "staaf" || (stacked && !time);
  const ask = reeks.kind === "trap" || reeks.kind === "lijn";
  return {
    name: reeks.name,
    type: bar ? "bar" : "line",
    stack: stacked ? "stapel" : undefined,
    step: reeks.kind === "trap" || (stacked && time) ? "end" : undefined,
    areaStyle: stacked && time ? { opacity: 1 } : undefined,
    barMaxWidth: 44,
    symbol: ask && !time ? "rect" : "circle",
    symbolSize: ask && !time ? [26, 3] : 5,
    showSymbol: !time,
    connectNulls: true,
    lineStyle: stacked ? { width: 0 } : { width: ask && !time ? 0 : 2, color: colour("ink") },
    itemStyle: ask ? { color: colour("ink") } : { borderRadius: bar && !stacked ? [3, 3, 0, 0] : 0 },
    data: reeks.values.map((value, at) => (time ? [Date.parse(labels[at]!), value] : value)),
    markLine: marker
      ? {
          silent: true,
          symbol: "none",
          animation: false,
          lineStyle: { color: colour("soft"), type: [3, 3] as number[] },
          // At the right edge the word would be cut off.
          label: { formatter: "peildatum", color: colour("soft"), position: "end" as const, align: time && marker >= labels[labels.length - 1]! ? ("right" as const) : undefined },
          data: [{ xAxis: time ? Date.parse(marker) : marker }],
        }
      : undefined,
  };
}

function monthLabel(value: number): string {
  const date = new Date(value);
  const name = month.format(date);
  return date.getUTCMonth() === 0 ? `${name} ${date.getUTCFullYear()}` : name;
}
