// The command palette: every action by its name, with its key; a few letters find it.

import { h } from '../../base/dom.js';
import { kbd } from './toolbar.js';

const HIDDEN = new Set(['palette', 'escape', 'menu']);

/**
 * @param actions [{id, keys}] that can be done now
 * @param run (id) => void
 * @param back element that has the focus afterwards
 */
export function showPalette(host, wording, actions, run, back) {
  const all = actions.filter((action) => !HIDDEN.has(action.id))
    .map((action) => ({ ...action, label: wording.text(`review.action.${action.id}`) }));
  let chosen = 0;
  let found = all;
  const list = h('ul', { role: 'listbox', id: 'palette-list', 'aria-label': wording.text('review.action.palette') });
  const field = h('input', {
    type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'palette-list', autocomplete: 'off',
    'aria-label': wording.text('review.action.palette'), placeholder: wording.text('review.palette.hint'),
  });
  const window = h('dialog', { class: 'window palette', 'aria-label': wording.text('review.action.palette') }, field, list);
  const take = (action) => {
    window.close();
    back.focus({ preventScroll: true });
    if (action) run(action.id);
  };
  const draw = () => {
    list.replaceChildren(...found.map((action, i) => h('li', {
      role: 'option', id: `palette-${action.id}`, 'aria-selected': String(i === chosen), onclick: () => take(action),
    }, h('span', {}, action.label), action.keys[0] ? kbd(action.keys[0]) : null)));
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', found[chosen] ? `palette-${found[chosen].id}` : '');
  };
  field.addEventListener('input', () => {
    found = all.filter((action) => matches(action.label, field.value));
    chosen = 0;
    draw();
  });
  window.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (by && found.length) chosen = (chosen + by + found.length) % found.length;
    else if (event.code === 'Enter' || event.code === 'NumpadEnter') take(found[chosen]);
    else return;
    event.preventDefault();
    draw();
  });
  window.addEventListener('click', (event) => event.target === window && window.close());
  window.addEventListener('close', () => window.remove());
  host.append(window);
  window.showModal();
  draw();
  field.focus();
}

/** Every word typed begins or stands in the label. */
function matches(label, typed) {
  const text = label.toLocaleLowerCase();
  return typed.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}
