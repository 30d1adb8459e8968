// The figures of the page: the dataset's row of each, its line in the table, its mark in the text.
const byId = (id) => document.getElementById(id);
const { columns, rows } = JSON.parse(byId("@data").textContent);
const lines = [...document.querySelectorAll("table.figures tbody tr")];
const figures = rows.map((cells, index) => {
  const anchor = lines[index].id.slice("row@".length);
  const row = Object.fromEntries(columns.map((column, n) => [column, cells[n]]));
  return { index, row, anchor, line: lines[index], mark: byId(anchor) };
});
const byAnchor = new Map(figures.map((figure) => [figure.anchor, figure]));
const byName = new Map(figures.map((figure) => [figure.row.figure_id, figure]));
const text = document.querySelector(".text");
const LINKS = { period: "period", part_of: "part of", baseline: "baseline", additional_to: "additional to" };

/** The figures that one points to, and those that point to it: [name of the link, from, to]. */
function tiesOf(figure) {
  return incident.get(figure) ?? [];
}

const ties = figures.flatMap((from) =>
  Object.entries(LINKS).flatMap(([column, name]) => {
    const to = byName.get(from.row[column]);
    return to ? [[name, from, to]] : [];
  }),
);
const incident = new Map();
for (const tie of ties) {
  for (const end of new Set([tie[1], tie[2]])) incident.set(end, [...(incident.get(end) ?? []), tie]);
}
