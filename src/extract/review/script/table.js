// The figures' table and its filters.
const form = document.querySelector("form.figures");
const KEYS = {
  figure_id: (f) => f.index,
  dates: ({ row }) => row.date_start ?? row.date_end ?? row.period_start ?? row.period_end,
  release: ({ line }) => line.querySelector(".from").textContent,
};
const list = listing(document.querySelector("table.figures"), figures, {
  keys: (name) => KEYS[name] ?? (({ row }) => row[name]),
  lineOf: (figure) => figure.line,
  changed: () => kept.write(),
  none: "no figure fits these filters",
});
const kept = address([form], { sort: list });

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

/** Brings the text of the release that is chosen to the top, where the text is beside the table and not above it. */
function bringRelease() {
  const choice = form.elements.release;
  if (choice?.value && isBeside()) document.querySelectorAll("article.release")[choice.selectedIndex - 1].scrollIntoView();
}

function showAll() {
  form.reset();
  listSections();
  filter();
  kept.write();
}

/** Sets what the address says: the release first, since the sections to choose from are its own. */
function readAddress() {
  kept.read();
  listSections();
  kept.read();
  filter();
}
