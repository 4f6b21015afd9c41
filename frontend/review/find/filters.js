// The pills that choose which rows are shown, each with its count, and one that narrows them
// further.

import { h } from '../../base/dom.js';
import { EVERYTHING } from '../seen.js';

const KINDS = ['all', 'unconfirmed', 'review', 'doubtful', 'shaped', 'found', 'commented', 'bookmarked', 'accepted', 'excluded'];
const ALWAYS = new Set(['all', 'unconfirmed', 'doubtful']);

export class Filters {
  #review;
  #pills = new Map();
  #narrow;

  constructor(element, review) {
    this.#review = review;
    const { wording } = review;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', wording.text('review.filters'));
    for (const kind of KINDS) {
      const pill = h('button', { class: 'pill', type: 'button', id: `filter-${kind}`, 'aria-pressed': 'false', onclick: () => review.seen.narrow({ ...review.seen.filter, kind }) });
      this.#pills.set(kind, pill);
    }
    this.#narrow = h('button', { class: 'pill', type: 'button', id: 'filter-more', 'aria-haspopup': 'dialog', 'aria-pressed': 'false', onclick: () => review.commands.run('filters') }, wording.text('review.filter.more'));
    element.append(h('div', { class: 'pills' }, ...this.#pills.values()), this.#narrow);
  }

  /** @param counts {all, unconfirmed, …} and the threshold below which a row is doubtful */
  show(counts, filter, threshold) {
    const { wording } = this.#review;
    for (const [kind, pill] of this.#pills) {
      const label = wording.text(`review.filter.${kind}`, wording.number.format(threshold));
      pill.replaceChildren(label, h('span', { class: 'tally' }, wording.number.format(counts[kind] ?? 0)));
      pill.setAttribute('aria-pressed', String(kind === filter.kind));
      pill.hidden = !ALWAYS.has(kind) && !counts[kind] && kind !== filter.kind;
    }
    const words = narrowedTo(filter, wording);
    this.#narrow.textContent = words.length ? words.join(' · ') : wording.text('review.filter.more');
    this.#narrow.setAttribute('aria-pressed', String(words.length > 0));
  }
}

/** In words, by what the rows are narrowed. */
function narrowedTo(filter, w) {
  const words = [];
  const { atLeast, atMost, shape, changedBy } = filter;
  if (atLeast > EVERYTHING.atLeast || atMost < EVERYTHING.atMost) words.push(w.text('review.filter.between', w.decimal.format(atLeast), w.decimal.format(atMost)));
  if (shape) words.push(shapeName(shape, w));
  if (changedBy) words.push(w.text('review.filter.by', changedBy));
  return words;
}

export function shapeName(shape, w) {
  return w.has(`review.filter.shape.${shape}`) ? w.text(`review.filter.shape.${shape}`) : shape.replaceAll(':', ' : ');
}
