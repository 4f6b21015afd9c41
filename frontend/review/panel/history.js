// What was done to the current row and to the whole project: who, when, what. Any earlier state comes
// back as one more step; of one's own steps each can be taken back alone.

import { h } from '../../base/dom.js';
import { title } from './title.js';

export class HistoryTab {
  #review;
  #current;

  constructor(review, current) {
    this.#review = review;
    this.#current = current;
  }

  async show(row, panel) {
    const { wording: w, inspector } = this.#review;
    if (!panel.querySelector('.steps')) panel.replaceChildren(title(row, w));
    const [own, all] = await Promise.all([this.#review.ask('rowSteps', { row: row.id }), this.#review.ask('steps', { before: 0 })]);
    if (this.#current() !== row || inspector.tab !== 'history') return;
    const newest = all.steps[0]?.sequence ?? 0;
    panel.replaceChildren(title(row, w),
      h('h3', {}, w.text('review.history.row')), this.#list(own, newest, false),
      h('h3', {}, w.text('review.history.all')), this.#list(all, newest, true));
  }

  #list({ steps, more }, newest, back) {
    const { wording: w } = this.#review;
    if (!steps.length) return h('p', { class: 'note' }, w.text('review.history.none'));
    const list = h('ol', { class: 'steps' }, steps.map((step) => this.#step(step, newest, back)));
    const older = h('button', { type: 'button', class: 'quiet older', onclick: () => this.#older(list, older, newest) }, w.text('review.history.older'));
    list.dataset.last = steps.at(-1).sequence;
    return more ? [list, older] : list;
  }

  async #older(list, button, newest) {
    const { steps, more } = await this.#review.ask('steps', { before: Number(list.dataset.last) });
    const items = steps.map((step) => this.#step(step, newest, true));
    list.append(...items);
    if (steps.length) list.dataset.last = steps.at(-1).sequence;
    if (!more) button.remove();
    items[0]?.querySelector('button')?.focus();
  }

  #step(step, newest, back) {
    const { wording: w, commands } = this.#review;
    const act = (key, run) => h('button', { type: 'button', class: 'quiet', onclick: run }, w.text(key));
    return h('li', { class: step.undone ? 'undone' : '' },
      h('b', {}, w.text(`review.reason.${step.reason}`), step.undone ? h('span', { class: 'stele-unseen' }, ` (${w.text('review.history.undone')})`) : null),
      h('button', { type: 'button', class: 'where', onclick: () => this.#review.goToNumber(step.position + 1) }, w.text('review.history.rows', step.position + 1, step.rows)),
      h('span', { class: 'who' }, `${step.author} · ${w.when(step.at)}`),
      h('span', { class: 'acts' },
        step.mine && !(back && step.sequence === newest) ? act('review.history.step', () => commands.undoing.step(step.sequence)) : null,
        back && step.sequence !== newest ? act('review.history.back', () => commands.finish(this.#review.ask('back', { sequence: step.sequence }))) : null));
  }
}
