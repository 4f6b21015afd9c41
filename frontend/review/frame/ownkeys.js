// The window in which a person gives actions other keys. Pressing a key that another action has says
// so before it is taken from there.

import { h } from '../../base/dom.js';
import { caps, combination } from '../doing/keys.js';
import { dialog } from './dialogs.js';
import { kbd } from './toolbar.js';

const ALONE = /^(Control|Shift|Alt|Meta|OS|CapsLock|NumLock|ScrollLock|Fn)(Left|Right)?$/;

export function showOwnKeys(review) {
  new OwnKeys(review);
}

class OwnKeys {
  #review;
  #actions;
  #changed = false;
  #waiting = null; // {id, button}: the action whose key is to be pressed next
  #list = h('div', { class: 'own-keys' });
  #told = h('p', { class: 'told', role: 'status', 'aria-live': 'polite' });
  #field;

  constructor(review) {
    this.#review = review;
    this.#actions = review.told.actions;
    const w = review.wording;
    this.#field = h('input', { type: 'search', id: 'own-keys-find', placeholder: w.text('review.ownKeys.find'), 'aria-label': w.text('review.ownKeys.find'), oninput: () => this.#draw() });
    const usual = h('button', { type: 'button', id: 'own-keys-usual', onclick: () => this.#reset('') }, w.text('review.ownKeys.usual.all'));
    const close = h('button', { type: 'button', class: 'primary', id: 'own-keys-close', onclick: () => this.element.close() }, w.text('review.close'));
    this.element = dialog(review, w.text('review.ownKeys'), h('div', { class: 'content' },
      h('p', { class: 'note' }, w.text('review.ownKeys.note')), this.#field, this.#told, this.#list, h('footer', {}, usual, close)), { className: 'own-keys-window' });
    this.element.addEventListener('keydown', (event) => this.#key(event), true);
    // A press outside means something else than a key.
    this.element.addEventListener('pointerdown', (event) => event.target === this.#waiting?.button || this.#stop(), true);
    this.element.addEventListener('close', () => this.#leave());
    this.#draw();
    this.#field.focus();
  }

  /** Menus, buttons and the table of keys show what was chosen. */
  #leave() {
    if (this.#changed) this.#review.restart();
    else this.#review.gridElement.focus({ preventScroll: true });
  }

  #draw() {
    const w = this.#review.wording;
    const wanted = this.#field.value.toLocaleLowerCase();
    const groups = Map.groupBy(this.#actions.filter(({ id }) => id !== 'escape' && w.text(`review.action.${id}`).toLocaleLowerCase().includes(wanted)), ({ group }) => group);
    this.#list.replaceChildren(...[...groups].map(([group, actions]) => h('section', {}, h('h3', {}, w.text(`review.group.${group}`)),
      h('ul', {}, actions.map((action) => this.#line(action))))));
  }

  #line({ id, keys, usual }) {
    const w = this.#review.wording;
    const name = w.text(`review.action.${id}`);
    const add = h('button', { type: 'button', class: 'add', id: `own-${id}`, 'aria-label': w.text('review.ownKeys.add', name), onclick: () => this.#wait(id, add) }, '+');
    return h('li', { 'data-action': id, class: String(keys) === String(usual) ? '' : 'own' }, h('span', { class: 'name' }, name),
      h('span', { class: 'has' }, keys.map((key) => h('button', { type: 'button', class: 'key', title: w.text('review.ownKeys.remove', name), 'aria-label': w.text('review.ownKeys.remove.key', caps(key).join(' '), name), onclick: () => this.#choose(id, keys.filter((k) => k !== key)) }, kbd(key), '×')), add),
      String(keys) === String(usual) ? null : h('button', { type: 'button', class: 'usual', 'aria-label': w.text('review.ownKeys.usual', name), title: w.text('review.ownKeys.usual', name), onclick: () => this.#reset(id) }, '↺'));
  }

  #wait(id, button) {
    this.#stop();
    this.#waiting = { id, button };
    button.classList.add('waiting');
    this.#say('review.ownKeys.press', this.#name(id));
  }

  #stop() {
    this.#waiting?.button.classList.remove('waiting');
    this.#waiting = null;
  }

  #key(event) {
    if (!this.#waiting || ALONE.test(event.code) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const { id, button } = this.#waiting;
    this.#stop();
    if (event.code === 'Escape' || event.code === 'Tab') {
      this.#say('review.ownKeys.unchanged');
      button.focus();
      return;
    }
    this.#take(id, combination(event));
  }

  #take(id, key) {
    const own = this.#actions.find((action) => action.id === id).keys;
    const other = this.#actions.find((action) => action.id !== id && action.keys.includes(key));
    if (own.includes(key)) this.#say('review.ownKeys.has', this.#name(id));
    else if (other) this.#warn(id, key, other.id, own);
    else this.#choose(id, [...own, key]);
  }

  #warn(id, key, other, own) {
    const w = this.#review.wording;
    const act = (name, text, run) => h('button', { type: 'button', id: name, onclick: run }, text);
    const take = act('own-keys-take', w.text('review.ownKeys.take'), () => this.#choose(id, [...own, key]));
    this.#told.replaceChildren(w.text('review.ownKeys.taken', caps(key).join(' '), this.#name(other)), ' ', take, ' ',
      act('own-keys-leave', w.text('review.ownKeys.leave'), () => { this.#say('review.ownKeys.unchanged'); this.#focus(id); }));
    take.focus();
  }

  async #choose(id, keys) {
    const { actions } = await this.#review.ask('chooseKeys', { action: id, keys: keys.slice(-4) });
    this.#now(actions, 'review.ownKeys.done', id);
  }

  async #reset(id) {
    const { actions } = await this.#review.ask('resetKeys', { action: id });
    this.#now(actions, 'review.ownKeys.reset', id);
  }

  #now(actions, said, id) {
    this.#changed = true;
    this.#actions = actions;
    this.#draw();
    this.#say(said, id && this.#name(id));
    if (id) this.#focus(id);
  }

  #focus(id) {
    this.#list.querySelector(`#own-${id}`)?.focus();
  }

  #name(id) {
    return this.#review.wording.text(`review.action.${id}`);
  }

  #say(key, ...values) {
    this.#told.textContent = this.#review.wording.text(key, ...values);
  }
}
