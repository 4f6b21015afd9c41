// The texts that were typed before the screen was built and that the server never acknowledged, as
// after a session has expired: opened again one after the other where they belong.

import { h } from '../../base/dom.js';
import { dialog } from '../frame/dialogs.js';
import { openDrafts } from '../place.js';

export class Drafts {
  #review;
  #open;

  constructor(review, project) {
    this.#review = review;
    this.#open = openDrafts(project);
  }

  /** Where the first of them belongs: {id, version, sentence}; undefined without any. */
  get first() {
    return this.#open[0];
  }

  /** Opens the next one. */
  async next() {
    const draft = this.#open.shift();
    const text = draft && sessionStorage.getItem(draft.key);
    if (!text) return;
    const review = this.#review;
    if (!(await this.#reach(draft))) {
      this.#show(draft, text);
      return;
    }
    while (!review.grid.span) await frame();
    review.commands.edit();
    review.say(review.wording.text('review.edit.again'));
  }

  /** Whether its sentence is still there; goes there, also past a filter that hides it. */
  async #reach({ id, version, sentence }) {
    const { seen, cache, cursor, layout } = this.#review;
    if (!layout.columns.includes(version)) layout.show(version, true);
    const go = async () => {
      await this.#review.goToId(id, version, sentence);
      while (cache.count && !cursor.row) await frame();
      return cursor.row?.id === id && sentence < cursor.row.cells[version].length;
    };
    if (await go()) return true;
    await seen.choose();
    return go();
  }

  /** A text whose sentence others have taken away meanwhile, to be copied. */
  #show({ key, version }, text) {
    const { wording: w, told } = this.#review;
    const field = h('textarea', { readonly: true, rows: 5, lang: told.versions[version].tag, 'aria-label': w.text('review.edit.homeless') });
    field.value = text;
    const close = h('button', { type: 'button', class: 'primary', id: 'homeless-close', onclick: () => element.close() }, w.text('review.close'));
    const element = dialog(this.#review, w.text('review.edit.homeless'), h('div', { class: 'content' },
      h('p', { class: 'note' }, w.text('review.edit.homeless.text')), field, h('footer', {}, close)), { className: 'small homeless' });
    element.addEventListener('close', () => { sessionStorage.removeItem(key); this.next(); });
    field.focus();
    field.select();
  }
}

function frame() {
  return new Promise((resume) => requestAnimationFrame(resume));
}
