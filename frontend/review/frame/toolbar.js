// The toolbar: the operations used most, undo and redo, and a menu with all of them. When the room
// is short it first leaves out the keys, then the words of buttons that have a sign.

import { h } from '../../base/dom.js';
import { caps } from '../doing/keys.js';

const SIGNS = { accept: '✓', review: '!', moveUp: '↑', moveDown: '↓', undo: '↶', redo: '↷', realign: '⟳' };
const GROUPS = [['accept', 'review'], ['group', 'split', 'moveUp', 'moveDown', 'edit'], ['undo', 'redo'], ['realign']];
const LOOKS = ['', 'tight', 'tighter', 'tightest', 'least'];

export function kbd(keys) {
  return h('span', { class: 'keys', 'aria-hidden': 'true' }, caps(keys).map((cap) => h('kbd', {}, cap)));
}

export class Toolbar {
  #buttons = new Map();

  /**
   * @param keysOf (action) => combination or undefined
   * @param run (action, anchor element) => void
   */
  constructor(element, wording, keysOf, run) {
    this.element = element;
    element.setAttribute('role', 'toolbar');
    element.setAttribute('aria-label', wording.text('review.toolbar'));
    const groups = GROUPS.map((actions) =>
      h('div', { class: 'group' }, actions.map((id) => this.#button(id, wording, keysOf(id), run))));
    const more = h('button', { class: 'more', type: 'button', id: 'all-actions', 'aria-haspopup': 'menu', title: wording.text('review.action.menu'), 'aria-label': wording.text('review.action.menu'), onclick: () => run('menu', more) }, '⋯');
    const exporting = h('button', { class: 'primary', type: 'button', id: 'export', onclick: () => run('export') }, wording.text('review.button.export'));
    element.replaceChildren(...groups, more, h('span', { class: 'grow' }), exporting);
    element.addEventListener('keydown', (event) => this.#arrows(event));
    new ResizeObserver(() => this.#fit()).observe(element);
    this.#rove();
  }

  /** @param able (action) => whether it can be done now */
  enable(able) {
    for (const [id, button] of this.#buttons) {
      const off = !able(id);
      button.setAttribute('aria-disabled', String(off));
    }
  }

  #button(id, wording, keys, run) {
    const name = wording.text(`review.action.${id}`);
    const button = h('button', {
      type: 'button', id: `do-${id}`, class: id.startsWith('move') ? 'arrow' : null, title: name, 'aria-label': name,
      'aria-keyshortcuts': keys ? caps(keys).join('+') : null,
      // The grid keeps its place: a button pressed with the pointer does not take the focus away.
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => button.getAttribute('aria-disabled') !== 'true' && run(id, button),
    },
    SIGNS[id] ? h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[id]) : null,
    h('span', { class: 'word' }, wording.text(`review.button.${id}`)),
    keys ? kbd(keys) : null);
    this.#buttons.set(id, button);
    return button;
  }

  #fit() {
    for (const look of LOOKS) {
      this.element.dataset.fit = look;
      if (this.element.scrollWidth <= this.element.clientWidth) return;
    }
  }

  /** One tab stop for the whole bar; arrows move inside. */
  #rove(to) {
    const buttons = [...this.element.querySelectorAll('button')];
    buttons.forEach((button, i) => (button.tabIndex = button === (to ?? buttons[0]) || (!to && i === 0) ? 0 : -1));
    to?.focus();
  }

  #arrows(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (!by) return;
    event.preventDefault();
    const buttons = [...this.element.querySelectorAll('button')];
    const now = buttons.indexOf(document.activeElement);
    this.#rove(buttons[(now + by + buttons.length) % buttons.length]);
  }
}
