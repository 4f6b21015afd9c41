// Finding: a field in the header, below it how the text is meant and where it is looked for, next and
// previous, a count. The server searches and says what to mark in the rows on screen.

import { h, debounce } from '../../base/dom.js';
import { Marks } from './marks.js';

const ANY = -1; // every column
const NOTHING = { index: -1 };
const MODES = ['text', 'word', 'lemma', 'regex'];

export class Find {
  #review;
  #marks;
  #field;
  #count;
  #error;
  #options;
  #result = null;
  #query = { text: '', mode: 'text', exact: false, version: ANY };
  #newest = null; // what was looked for last
  #giveUp = null; // ends a search that is under way
  #typed = debounce(() => this.run(0), 120);

  constructor(host, review) {
    this.#review = review;
    this.#marks = new Marks(review);
    const { wording } = review;
    this.#count = h('span', { class: 'count', role: 'status' });
    this.#error = h('p', { class: 'error', id: 'find-error', role: 'alert', hidden: true });
    this.#field = h('input', {
      type: 'search', id: 'find', placeholder: wording.text('review.find'), 'aria-label': wording.text('review.find'), 'aria-describedby': 'find-error',
      autocomplete: 'off', spellcheck: 'false',
      oninput: this.#typed,
      onkeydown: (event) => this.#key(event),
    });
    const button = (id, sign, step) => h('button', { type: 'button', id, title: wording.text(`review.${id}`), 'aria-label': wording.text(`review.${id}`), onclick: () => this.run(step) }, sign);
    this.#options = this.#drawOptions();
    host.replaceChildren(h('div', { class: 'review-find', role: 'search', onkeydown: (event) => event.code === 'Escape' && this.#leave(event) },
      this.#field, this.#count, h('kbd', { 'aria-hidden': 'true' }, '/'), button('find-previous', '‹', -1), button('find-next', '›', 1), this.#options));
    this.element = host.firstChild;
  }

  /** How the text is meant and where it is looked for; open while the search has the focus. */
  #drawOptions() {
    const { wording: w, told } = this.#review;
    const choose = (change) => { Object.assign(this.#query, change); this.run(0); };
    const mode = (id) => h('label', {}, h('input', { type: 'radio', name: 'find-mode', id: `find-${id}`, value: id, checked: id === this.#query.mode, onchange: () => choose({ mode: id }) }), w.text(`review.find.${id}`));
    const version = h('select', { id: 'find-version', 'aria-label': w.text('review.find.in'), onchange: () => choose({ version: Number(version.value) }) },
      h('option', { value: ANY }, w.text('review.find.all')), told.versions.map(({ name }, v) => h('option', { value: v }, name)));
    return h('div', { class: 'find-options' }, this.#error,
      h('div', { role: 'radiogroup', 'aria-label': w.text('review.find.options'), class: 'modes' }, MODES.map(mode)),
      h('label', {}, h('input', { type: 'checkbox', id: 'find-exact', onchange: (event) => choose({ exact: event.target.checked }) }), w.text('review.find.exact')), version);
  }

  get text() {
    return this.#field.value.trim();
  }

  get query() {
    return { ...this.#query, text: this.text };
  }

  get state() {
    return this.query;
  }

  /** Looks again for what was looked for before, without going there. */
  restore({ text, ...query }) {
    Object.assign(this.#query, query);
    this.#field.value = text;
    this.#options.querySelector(`#find-${this.#query.mode}`).checked = true;
    this.#options.querySelector('#find-exact').checked = this.#query.exact;
    this.#options.querySelector('#find-version').value = this.#query.version;
    this.element.classList.add('active');
    this.#marks.choose(this.query);
  }

  focus() {
    this.#field.focus();
    this.#field.select();
  }

  /** Marks what is on screen. */
  mark() {
    this.#marks.draw();
  }

  /**
   * Searches in its turn among all that is asked for: who goes on is on the hit by then.
   * @param step 0 stays on a hit, 1 and -1 move
   */
  run(step) {
    const { commands } = this.#review;
    const asked = this.query;
    this.#newest = asked;
    this.element.classList.toggle('active', this.text !== '');
    if (asked.text) commands.later(() => (step || asked === this.#newest) && commands.hold(this.#run(step, asked)));
    else this.#told(null);
  }

  async #run(step, asked) {
    const result = await this.#search(step, asked);
    if (JSON.stringify(asked) === JSON.stringify(this.query)) this.#told(result);
  }

  #told(result) {
    this.#result = result;
    this.#show();
    this.#marks.choose(result?.error ? { ...this.query, text: '' } : this.query);
    this.#review.seen.keep();
  }

  /** Where somebody has changed the rows since they were searched, once more. */
  async #search(step, asked, again = true) {
    const { cursor } = this.#review;
    const given = new Promise((resolve) => (this.#giveUp = () => resolve(NOTHING)));
    const found = this.#review.askSlowly('find', { wanted: asked, row: cursor.row?.id ?? 0, version: cursor.version, sentence: cursor.sentence, step });
    const answer = (await Promise.race([found, given])) ?? NOTHING;
    this.#giveUp = null;
    if (again && answer.index >= 0 && answer.sequence !== this.#review.sequence) return this.#search(step, asked, false);
    if (answer.index >= 0 && (step || asked === this.#newest)) {
      if (!this.#review.layout.columns.includes(answer.version)) this.#review.layout.show(answer.version, true);
      this.#review.cache.know(answer.rows);
      cursor.go(answer.index, { version: answer.version, sentence: answer.sentence });
    }
    return answer;
  }

  #show() {
    const { hits = 0, ordinal = 0, error } = this.#result ?? {};
    const { wording } = this.#review;
    this.#error.hidden = !error;
    this.#error.textContent = error ?? '';
    this.#field.setAttribute('aria-invalid', String(Boolean(error)));
    if (!this.text || error) this.#count.textContent = '';
    else if (!hits) this.#count.textContent = wording.text('review.find.none');
    else this.#count.textContent = wording.text('review.find.count', ordinal, hits);
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      event.preventDefault();
      this.#typed.now();
      this.run(event.shiftKey ? -1 : 1);
    }
  }

  /** Goes on without what a search that is under way may find; false when there is none. */
  giveUp() {
    const searched = this.#giveUp !== null;
    this.#giveUp?.();
    return searched;
  }

  /** The first Escape empties the field and gives the focus back; what was typed is still gone to. */
  #leave(event) {
    if (event.isComposing) return;
    event.preventDefault();
    this.#typed.now();
    if (this.text) {
      this.#field.value = '';
      this.element.classList.remove('active');
      this.#told(null);
    }
    this.#review.gridElement.focus();
  }
}
