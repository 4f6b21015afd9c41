// <stele-plot>: for each pair of versions the path of the alignment, sentences of one across, of the
// other down. Where the path runs level or upright, one version has what the other lacks. Doubtful
// stretches are dashed. Every gap stands in words beneath, and leads to its row.

import { h, svg } from '../base/dom.js';
import { Wording } from '../base/wording.js';

const SIDE = 1000; // units of the drawing, which is square whatever the versions' lengths
const DOUBT = 0.75; // below this confidence a stretch is doubtful
const LISTED = 8; // gaps named at first

class StelePlot extends HTMLElement {
  show({ versions, paths, locale, labels }) {
    this.wording = new Wording(labels, locale);
    this.versions = versions;
    this.replaceChildren(...paths.map((path) => this.#figure(path)));
  }

  #figure(path) {
    const w = this.wording;
    const [left, right] = [this.versions[path.pair.left], this.versions[path.pair.right]];
    const summary = w.text('plot.summary', path.left, path.right, path.lone);
    return h('figure', {},
      h('figcaption', {}, h('b', {}, `${left.name} – ${right.name}`), h('span', {}, summary)),
      h('div', { class: 'picture' }, h('span', { class: 'down' }, right.name), this.#drawing(path, `${left.name} – ${right.name}. ${summary}`), h('span', { class: 'across' }, left.name)),
      this.#gaps(path, left, right));
  }

  #drawing(path, label) {
    const x = (sentence) => (sentence / Math.max(1, path.left)) * SIDE;
    const y = (sentence) => (sentence / Math.max(1, path.right)) * SIDE;
    const ends = [...path.points.slice(1), { left: path.left, right: path.right }];
    const stretches = path.points.map((point, i) => svg('path', { d: `M${x(point.left)} ${y(point.right)}L${x(ends[i].left)} ${y(ends[i].right)}`, class: point.sure < DOUBT ? 'doubtful' : 'sure' }));
    const gaps = path.gaps.map((gap) => svg('path', { class: 'gap', d: gap.inLeft ? `M${x(gap.from)} ${y(gap.at)}H${x(gap.to)}` : `M${x(gap.at)} ${y(gap.from)}V${y(gap.to)}` }));
    const drawing = svg('svg', { viewBox: `-6 -6 ${SIDE + 12} ${SIDE + 12}`, role: 'img', 'aria-label': label },
      svg('rect', { width: SIDE, height: SIDE }), svg('path', { class: 'straight', d: `M0 0L${SIDE} ${SIDE}` }), stretches, gaps);
    drawing.addEventListener('click', (event) => this.#click(event, drawing, path));
    return drawing;
  }

  /** The point of the path nearest to where somebody clicked, by the sentence across. */
  #click(event, drawing, path) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    const sentence = (at.x / SIDE) * path.left;
    this.#go((path.points.findLast((point) => point.left <= sentence) ?? path.points[0])?.row);
  }

  #go(row) {
    if (row !== undefined) this.dispatchEvent(new CustomEvent('stele-row', { detail: row, bubbles: true }));
  }

  #gaps(path, left, right) {
    const w = this.wording;
    if (!path.gaps.length) return h('p', { class: 'whole' }, w.text('plot.whole'));
    const item = (gap) => h('li', {}, h('button', { type: 'button', onclick: () => this.#go(gap.row) },
      gap.to - gap.from === 1 ? w.text('plot.gap.one', (gap.inLeft ? left : right).name, gap.from + 1, gap.row + 1)
        : w.text('plot.gap', (gap.inLeft ? left : right).name, gap.from + 1, gap.to, gap.row + 1)));
    const list = h('ul', {}, path.gaps.slice(0, LISTED).map(item));
    const rest = path.gaps.slice(LISTED);
    const more = h('button', { type: 'button', class: 'more', onclick: () => { list.append(...rest.map(item)); more.remove(); } }, w.text('plot.more', rest.length));
    return h('div', { class: 'gaps' }, list, rest.length ? more : null);
  }
}

customElements.define('stele-plot', StelePlot);
