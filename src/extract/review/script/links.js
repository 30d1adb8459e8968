// Links drawn between figures of the text, and the words of a figure's measure.
const text = document.querySelector(".text");
const SVG = "http://www.w3.org/2000/svg";
const canvas = document.createElementNS(SVG, "svg");
canvas.setAttribute("class", "ties");
canvas.setAttribute("aria-hidden", "true");

/** Draws ties between the marks of their figures, each with its name at the end away from `near`. */
function drawTies(wanted, near = null) {
  canvas.replaceChildren();
  const frame = text.getBoundingClientRect();
  for (const [name, from, to] of wanted) {
    if (!from.mark || !to.mark) continue;
    const [a, b] = [from.mark, to.mark].map((mark) => mark.getClientRects()[0]);
    if (!a || !b) continue;
    const [x1, x2] = [a, b].map((r) => r.left + r.width / 2 - frame.left);
    const [y1, y2] = [a, b].map((r) => r.top - frame.top);
    const lift = Math.min(y1, y2) - 14 - Math.min(26, Math.abs(x2 - x1) / 14);
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", `M${x1} ${y1} C${x1} ${lift} ${x2} ${lift} ${x2} ${y2} m-4 -6 l4 6 l4 -6`);
    const label = document.createElementNS(SVG, "text");
    label.textContent = name;
    const [far, close] = near === to ? [[x1, y1], [x2, y2]] : [[x2, y2], [x1, y1]];
    label.setAttribute("x", 0.84 * far[0] + 0.16 * close[0]);
    label.setAttribute("y", 0.42 * far[1] + 0.02 * close[1] + 0.56 * lift - 4);
    label.setAttribute("text-anchor", "middle");
    canvas.append(path, label);
  }
}

/** Shows what hangs together with a figure; with none, what hangs together at all if that is asked for. */
function showTies(figure) {
  for (const mark of text.querySelectorAll(".tied")) mark.classList.remove("tied");
  globalThis.CSS?.highlights?.delete("measure");
  if (!figure) {
    drawTies(form.elements.links.checked ? ties : []);
    return;
  }
  const own = tiesOf(figure);
  for (const [, from, to] of own) (from === figure ? to : from).mark?.classList.add("tied");
  drawTies(own, figure);
  const range = measureOf(figure);
  if (range && globalThis.Highlight) CSS.highlights.set("measure", new Highlight(range));
}

/** The words of the passage that say what a figure measures. Offsets count code points, the browser's do not. */
function measureOf(figure) {
  const { passage, measure_start: start, measure_end: end } = figure.row;
  const place = figure.mark?.closest("article").querySelector(`[data-passage="${passage}"]`);
  if (!place || start === null || end === null) return null;
  const characters = [...place.textContent];
  const units = (count) => characters.slice(0, count).join("").length;
  const range = document.createRange();
  const ends = [[units(start), "setStart"], [units(end), "setEnd"]];
  const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walk.nextNode(); node && ends.length; node = walk.nextNode()) {
    while (ends.length && ends[0][0] <= passed + node.length) {
      const [at, set] = ends.shift();
      range[set](node, at - passed);
    }
    passed += node.length;
  }
  return ends.length ? null : range;
}
