// Marks what was found in the rows on screen, without touching their texts: the browser paints the
// ranges that the server names. What was told of a row holds until the row or the search changes.

import { debounce } from '../../base/dom.js';

export class Marks {
  #review;
  #query = { text: '' };
  #told = new WeakMap(); // row -> its marks

  constructor(review) {
    this.#review = review;
  }

  choose(query) {
    this.#query = query;
    this.#told = new WeakMap();
    this.draw();
  }

  draw() {
    if (!globalThis.CSS?.highlights) return;
    const ranges = [];
    const unknown = [];
    if (this.#query.text) {
      for (const [index] of this.#review.grid.scroller.elements) {
        const row = this.#review.cache.at(index);
        if (!row) continue;
        if (!this.#told.has(row)) unknown.push(row);
        for (const mark of this.#told.get(row) ?? []) ranges.push(...range(row, mark));
      }
    }
    CSS.highlights.set('stele-found', new Highlight(...ranges));
    if (unknown.length) this.#ask(unknown);
  }

  #ask = debounce(async (rows) => {
    const query = this.#query;
    const { rows: marks } = await this.#review.ask('marks', { wanted: query, rows: rows.map((row) => row.id) });
    if (query !== this.#query) return;
    rows.forEach((row, i) => this.#told.set(row, marks[i] ?? []));
    this.draw();
  }, 30);
}

function range(row, [version, sentence, start, end]) {
  const node = document.querySelector(`#s-${row.id}-${version}-${sentence} .text`)?.firstChild;
  return node?.length >= end ? [new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })] : [];
}
