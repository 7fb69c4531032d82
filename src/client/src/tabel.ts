/** A column of a chart's table. */
export interface Reeks {
  name: string;
  kind: "stapel" | "staaf" | "lijn" | "trap";
  values: (number | null)[];
}

/** Reads what a chart shows from the table under it: the heads say how a column is drawn, the cells carry the bare number. */
export function readTable(table: HTMLTableElement): { labels: string[]; series: Reeks[] } {
  const heads = [...table.querySelectorAll<HTMLElement>("thead th[data-reeks]")];
  const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")];
  return {
    labels: rows.map((row) => row.querySelector<HTMLElement>("[data-x]")!.dataset.x!),
    series: heads.map((head, column) => ({
      name: head.textContent!.trim(),
      kind: head.dataset.reeks as Reeks["kind"],
      values: rows.map((row) => {
        const text = row.querySelectorAll("td")[column]?.dataset.y;
        return text === undefined || text === "" ? null : Number(text);
      }),
    })),
  };
}
