// The pills that choose which rows are shown, each with its count.

import { h } from './dom.js';

const FILTERS = ['all', 'unconfirmed', 'review', 'doubtful', 'shaped', 'found', 'commented', 'bookmarked', 'accepted', 'excluded'];

export class Filters {
  #pills = new Map();

  constructor(element, wording, choose) {
    this.wording = wording;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', wording.text('review.filters'));
    for (const id of FILTERS) {
      const pill = h('button', { class: 'pill', type: 'button', id: `filter-${id}`, 'aria-pressed': 'false', onclick: () => choose(id) });
      this.#pills.set(id, pill);
      element.append(pill);
    }
  }

  /** @param counts {all, unconfirmed, …} and the threshold below which a row is doubtful */
  show(counts, chosen, threshold) {
    for (const [id, pill] of this.#pills) {
      const label = this.wording.text(`review.filter.${id}`, this.wording.number.format(threshold));
      pill.replaceChildren(label, h('span', { class: 'tally' }, this.wording.number.format(counts[id] ?? 0)));
      pill.setAttribute('aria-pressed', String(id === chosen));
      pill.hidden = !['all', 'unconfirmed', 'doubtful'].includes(id) && !counts[id] && id !== chosen;
    }
  }
}
