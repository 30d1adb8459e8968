// The figures' table and its filters, which the address keeps: ?label=MONEY&search=aid&sort=-value.
const form = document.querySelector("form.figures");
const KEYS = {
  figure_id: (f) => f.index,
  dates: ({ row }) => row.date_start ?? row.date_end ?? row.period_start ?? row.period_end,
  release: ({ row }) => row.release_id,
};
const list = listing(document.querySelector("table.figures"), figures, {
  keys: (name) => KEYS[name] ?? (({ row }) => row[name]),
  lineOf: (figure) => figure.line,
  changed: writeAddress,
});

/** Shows the lines that every filter lets through; a label that is off loses its colour in the text, too. */
function filter() {
  const labels = new Set([...form.elements.label].filter((box) => box.checked).map((box) => box.value));
  const words = form.elements.search.value.trim().toLowerCase();
  const release = form.elements.release?.value ?? "";
  const section = form.elements.section.value;
  list.filter(
    ({ row, line }) =>
      labels.has(row.label) &&
      (!release || row.release_id === release) &&
      (!section || String(row.section) === section) &&
      (!words || [line.textContent, row.sentence].join(" ").toLowerCase().includes(words)),
  );
  for (const box of form.elements.label) {
    document.body.classList.toggle(`without-${box.value.toLowerCase()}`, !box.checked);
  }
  document.body.classList.toggle("without-refused", !form.elements.refused.checked);
  tell("");
}

function tell(more) {
  form.querySelector("output").textContent = `${list.shown.length} of ${figures.length} figures${more}`;
}

/** The sections that can be chosen: those of the release that is. */
function listSections() {
  const choice = form.elements.section;
  const release = form.elements.release?.value ?? "";
  const one = release || !form.elements.release;
  const names = new Map();
  for (const { row, line } of figures) {
    if (one && (!release || row.release_id === release)) names.set(row.section, line.querySelector(".section").textContent);
  }
  choice.replaceChildren(element("option", "all", { value: "" }));
  for (const [section, name] of names) choice.append(element("option", name, { value: section }));
  choice.parentElement.hidden = !one;
}

function showAll() {
  form.reset();
  listSections();
  filter();
  writeAddress();
}

/** The filters and the order into the address, without a step in the history. */
function writeAddress() {
  const said = new URLSearchParams();
  const labels = [...form.elements.label];
  const on = labels.filter((box) => box.checked);
  if (on.length < labels.length) for (const box of on.length ? on : [{ value: "" }]) said.append("label", box.value);
  if (!form.elements.refused.checked) said.set("refused", "no");
  if (form.elements.links.checked) said.set("links", "all");
  for (const name of ["search", "release", "section"]) if (form.elements[name]?.value) said.set(name, form.elements[name].value);
  if (list.order) said.set("sort", list.order);
  const query = String(said);
  history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
}

/** The filters and the order that the address says. */
function readAddress() {
  const said = new URLSearchParams(location.search);
  for (const box of form.elements.label) box.checked = !said.has("label") || said.getAll("label").includes(box.value);
  form.elements.refused.checked = said.get("refused") !== "no";
  form.elements.links.checked = said.get("links") === "all";
  form.elements.search.value = said.get("search") ?? "";
  if (form.elements.release) form.elements.release.value = said.get("release") ?? "";
  listSections();
  form.elements.section.value = said.get("section") ?? "";
  list.sort(said.get("sort") ?? "");
  filter();
}
