// The index of many releases: a table of them, and one of all their figures, whose lines lead to the releases' pages.
const byId = (id) => document.getElementById(id);
const { columns, rows, words, releases } = JSON.parse(byId("@data").textContent);
const figures = rows.map((cells, index) => {
  const row = Object.fromEntries(columns.map((column, n) => [column, cells[n]]));
  const [value, dates, release] = words[index];
  const [name, href, anchor] = releases[release];
  const short = row.figure_id.slice(row.figure_id.lastIndexOf(":") + 1);
  const said = [row.text, value, [row.unit, row.per].filter(Boolean).join(" per "), row.measure ?? "", dates, name];
  return { index, row, short, said, text: said.join("\n").toLowerCase(), href: `${href}#${anchor}:${short}` };
});
const form = document.querySelector("form.figures");
const finder = document.querySelector("form.releases");
byId("@figures").hidden = false;
finder.hidden = false;
form.hidden = false;

/** The name of a unit that a line may end within, behind `_`. */
function inPieces(unit) {
  const pieces = new DocumentFragment();
  for (const piece of unit.split(/(?<=_)/)) pieces.append(piece, element("wbr"));
  return pieces;
}

/** The line of a figure, made when it is first shown. */
function lineOf(figure) {
  if (figure.line) return figure.line;
  const [text, value, unit, measure, dates, release] = figure.said;
  const cell = (name, said, inside) => {
    const made = element("td", said, { class: name });
    if (inside) made.append(inside);
    return made;
  };
  figure.line = element("tr");
  figure.line.append(
    cell("id", "", element("a", figure.short, { href: figure.href })),
    cell("label", "", element("span", figure.row.label, { class: `fig ${figure.row.label.toLowerCase()}` })),
    cell("words", text),
    cell("number", value),
    cell("unit", "", inPieces(unit)),
    cell("measure", measure),
    cell("dates", dates.replace(" to ", "\nto ")),
    cell("from", release),
  );
  return figure.line;
}

const KEYS = {
  figure_id: (f) => f.index,
  dates: ({ row }) => row.date_start ?? row.date_end ?? row.period_start ?? row.period_end,
  release: ({ said }) => said.at(-1),
};
const list = listing(document.querySelector("table.figures"), figures, {
  keys: (name) => KEYS[name] ?? (({ row }) => row[name]),
  lineOf,
  changed: () => kept.write(),
  chunk: CHUNK,
  none: "no figure fits these filters",
});

const table = document.querySelector("table.releases");
const order = [...table.tHead.rows[0].cells].map((head) => head.dataset.sort);
const counts = new Set(["figures", "refused"]);
const found = listing(table, [...table.tBodies[0].rows].map((line) => ({ line, text: line.textContent.toLowerCase() })), {
  keys: (name) => ({ line }) => {
    const text = line.cells[order.indexOf(name)].textContent;
    return counts.has(name) ? Number(text.replaceAll(",", "")) : text || null;
  },
  lineOf: ({ line }) => line,
  changed: () => kept.write(),
  chunk: CHUNK,
  none: "no release has these words",
});

function tell(more) {
  form.querySelector("output").textContent = `${list.shown.length.toLocaleString("en")} of ${figures.length.toLocaleString("en")} figures${more}`;
}

function filter() {
  const labels = new Set([...form.elements.label].filter((box) => box.checked).map((box) => box.value));
  const wanted = form.elements.search.value.trim().toLowerCase();
  list.filter((figure) => labels.has(figure.row.label) && (!wanted || figure.text.includes(wanted)));
  tell("");
}

function find() {
  const wanted = finder.elements.find.value.trim().toLowerCase();
  found.filter(({ text }) => text.includes(wanted));
  finder.querySelector("output").textContent = `${found.shown.length.toLocaleString("en")} releases`;
}

/** An address that names a release or a figure (#colombia:f12) goes on to its page. */
function follow() {
  const hash = location.hash.slice(1);
  const place = releases.find(([, , anchor]) => hash === anchor || hash.replace(/:[^:]*$/, "") === anchor);
  if (place) location.replace(`${place[1]}#${hash}`);
}

for (const [each, apply] of [[form, filter], [finder, find]]) {
  each.addEventListener("submit", (event) => event.preventDefault());
  each.addEventListener("input", () => {
    apply();
    kept.write();
  });
}
form.elements.copy.addEventListener("click", async (event) => {
  await copy(csv(columns, list.shown), event.target);
  tell(", copied");
});
document.addEventListener("keydown", (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = document.activeElement?.closest(".grid tbody tr");
  const next = by && (by > 0 ? here?.nextElementSibling : here?.previousElementSibling);
  if (!next) return;
  event.preventDefault();
  next.querySelector("a")?.focus();
});
const kept = address([form, finder], { sort: list, order: found });
addEventListener("hashchange", follow);
follow();
kept.read();
filter();
find();
