// Word links of the current row: which words translate each other, which have no partner. Off until
// asked for. They are highlights over the texts, which stay as they are; the word under the pointer
// or the caret shows its partners.

const NAMES = ['stele-linked', 'stele-lone', 'stele-partner'];

export class WordLinks {
  on = false;
  #review;
  #row = null;
  #links = [];
  #lone = [];

  constructor(review) {
    this.#review = review;
    review.gridElement.addEventListener('pointermove', (event) => this.on && this.#mark(placeAt(event)));
    review.gridElement.addEventListener('pointerleave', () => this.on && this.#mark(null));
  }

  toggle() {
    this.on = !this.on;
    this.#review.say(this.#review.wording.text(this.on ? 'review.links.on' : 'review.links.off'));
    this.show(this.#review.cursor.row);
  }

  /** Shows the links of a row as it is now. */
  async show(row) {
    if (!this.on || !row) {
      NAMES.forEach((name) => globalThis.CSS?.highlights?.delete(name));
      this.#row = null;
      return;
    }
    if (this.#row === row) return this.draw();
    this.#row = row;
    [this.#links, this.#lone] = [[], []];
    const told = await this.#review.askSlowly('links', { row: row.id });
    if (this.#row !== row) return;
    this.#links = (told?.links ?? []).map((link) => [place(link), place(link.slice(4))]);
    const linked = new Set(this.#links.flat().map(String));
    this.#lone = (told?.lone ?? []).map(place).filter((lone) => !linked.has(String(lone)));
    this.draw();
  }

  /** Draws them again, after the row was drawn anew or the caret has moved. */
  draw() {
    if (!this.on || !this.#row) return;
    this.#highlight('stele-linked', this.#links.flat());
    this.#highlight('stele-lone', this.#lone);
    const { row, version, sentence, caret } = this.#review.cursor;
    this.#mark(caret === null ? null : { id: row?.id, version, sentence, offset: caret });
  }

  #mark(at) {
    const over = at && at.id === this.#row?.id
      ? this.#links.flat().find(([v, s, from, to]) => v === at.version && s === at.sentence && from <= at.offset && at.offset < to)
      : undefined;
    const same = (one) => String(one) === String(over);
    this.#highlight('stele-partner', over ? this.#links.filter((link) => link.some(same)).flat() : []);
  }

  #highlight(name, places) {
    const ranges = [];
    for (const [version, sentence, from, to] of new Map(places.map((at) => [String(at), at])).values()) {
      const node = document.querySelector(`#s-${this.#row.id}-${version}-${sentence} .text`)?.firstChild;
      if (node?.length >= to) ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
    }
    globalThis.CSS?.highlights?.set(name, new Highlight(...ranges));
  }
}

function place([version, sentence, from, to]) {
  return [version, sentence, from, to];
}

/** The place in a text under the pointer, null beside it. */
function placeAt({ clientX, clientY, target }) {
  const [, id, version, sentence] = /^s-(\d+)-(\d+)-(\d+)$/.exec(target.closest?.('.sentence')?.id ?? '') ?? [];
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if (!id || at?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  return { id: Number(id), version: Number(version), sentence: Number(sentence), offset: at.offset };
}
