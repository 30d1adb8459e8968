// Links between figures, drawn in the gaps between lines and in the margin, and the words of a figure's measure.
const SVG = "http://www.w3.org/2000/svg";
const canvas = document.createElementNS(SVG, "svg");
canvas.setAttribute("class", "ties");
canvas.setAttribute("aria-hidden", "true");
const LANES = 4;

/** A line with round corners through points that lie right, left, above or below each other. */
function track(points) {
  const towards = (from, to) => Math.min(4, Math.hypot(to[0] - from[0], to[1] - from[1]) / 2);
  const shifted = ([x, y], [to, at], by) => [x + Math.sign(to - x) * by, y + Math.sign(at - y) * by];
  const parts = [`M${points[0]}`];
  for (let n = 1; n < points.length - 1; n += 1) {
    const [before, here, after] = points.slice(n - 1, n + 2);
    parts.push(`L${shifted(here, before, towards(here, before))} Q${here} ${shifted(here, after, towards(here, after))}`);
  }
  return `${parts.join(" ")} L${points.at(-1)} m-3.5 -4 l3.5 4 l3.5 -4`;
}

/** Draws ties between the marks of their figures, each with its name at the end away from `near`. */
function drawTies(wanted, near = null) {
  canvas.replaceChildren();
  const frame = text.getBoundingClientRect();
  const drawn = wanted.map(([name, from, to], index) => {
    const [a, b] = [from, to].map(({ mark }) => mark?.getClientRects()[0]);
    if (!a || !b) return [];
    const [x1, x2] = [a, b].map((r) => r.left + r.width / 2 - frame.left);
    const [y1, y2] = [a, b].map((r) => r.top - frame.top);
    const margin = from.mark.closest("article").getBoundingClientRect().left - frame.left - 5 - 4 * (index % LANES);
    const [over, under] = [y1 - 6, y2 - 6];
    const level = Math.abs(y1 - y2) < 8;
    const way = level ? [[x1, over], [x2, over]] : [[x1, over], [margin, over], [margin, under], [x2, under]];
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", track([[x1, y1], ...way, [x2, level ? y1 : y2]]));
    const label = document.createElementNS(SVG, "text");
    label.textContent = name;
    const [x, y] = near === to ? [x1, y1] : [x2, y2];
    label.setAttribute("x", x + 7);
    label.setAttribute("y", y - 2);
    return [path, label];
  });
  for (const part of [0, 1]) canvas.append(...drawn.flatMap((pair) => pair[part] ?? []));
  // A name that would run out of the text at its right edge ends there.
  for (const label of canvas.querySelectorAll("text")) {
    const most = frame.width - label.getComputedTextLength() - 6;
    label.setAttribute("x", Math.min(label.getAttribute("x"), most));
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
