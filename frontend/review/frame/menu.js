// A menu of actions, each with its key: opened from the toolbar, by the context-menu key or by the
// right button on a row.

import { h } from '../../base/dom.js';
import { kbd } from './toolbar.js';

let open = null;

/**
 * @param groups [[{id, label, keys, disabled, checked}]]
 * @param at {x, y} or an element to stand below
 * @param run (id) => void
 * @param back element that gets the focus afterwards
 */
export function showMenu(host, groups, at, label, run, back) {
  closeMenu();
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  menu.append(...groups.map((group) => h('div', { role: 'group' }, group.map((item) => entry(item, run, back)))));
  host.append(menu);
  place(menu, at);
  menu.addEventListener('keydown', (event) => onKey(event, menu, back));
  const outside = (event) => menu.contains(event.target) || closeMenu();
  document.addEventListener('pointerdown', outside, true);
  open = { menu, outside };
  focus(menu, menu.querySelector('[role^=menuitem]:not([aria-disabled=true])'));
}

/** One item at a time can be reached by Tab. */
function focus(menu, item) {
  menu.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  item?.setAttribute('tabindex', '0');
  item?.focus();
}

export function closeMenu() {
  if (!open) return;
  document.removeEventListener('pointerdown', open.outside, true);
  open.menu.remove();
  open = null;
}

function entry(item, run, back) {
  const checkable = item.checked !== undefined;
  return h('button', {
    type: 'button', tabindex: -1, 'data-action': item.id,
    role: checkable ? 'menuitemcheckbox' : 'menuitem',
    'aria-checked': checkable ? String(item.checked) : null,
    'aria-disabled': item.disabled ? 'true' : null,
    onclick: (event) => {
      if (item.disabled) return;
      event.stopPropagation();
      closeMenu();
      back?.focus({ preventScroll: true });
      run(item.id);
    },
  }, h('span', { class: 'tick', 'aria-hidden': 'true' }, item.checked ? '✓' : ''), h('span', { class: 'label' }, item.label), item.keys ? kbd(item.keys) : null);
}

function place(menu, at) {
  const box = at instanceof Element ? at.getBoundingClientRect() : null;
  const x = box ? box.left : at.x;
  const y = box ? box.bottom + 4 : at.y;
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
}

function onKey(event, menu, back) {
  event.stopPropagation();
  const items = [...menu.querySelectorAll('[role^=menuitem]')];
  const now = items.indexOf(document.activeElement);
  const to = {
    ArrowDown: (now + 1) % items.length,
    ArrowUp: (now - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.code];
  if (to !== undefined) {
    event.preventDefault();
    focus(menu, items[to]);
  } else if (event.code === 'Escape' || event.code === 'Tab') {
    event.preventDefault();
    closeMenu();
    back?.focus({ preventScroll: true });
  }
}
