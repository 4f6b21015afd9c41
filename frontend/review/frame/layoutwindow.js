// The window in which a person says how they like the rows; what they choose shows at once behind it.

import { h } from '../../base/dom.js';
import { dialog } from './dialogs.js';
import { LINES } from './layout.js';

export function showLayout(review) {
  const { wording: w, layout, gridElement } = review;
  const body = h('div', { class: 'content' });
  const draw = (focused) => {
    body.replaceChildren(type(w, layout, draw), lines(w, layout), columns(review, draw), panel(w, layout), foot(w, layout, draw, () => element.close()));
    if (focused) body.querySelector(`#${focused}`)?.focus();
  };
  const element = dialog(review, w.text('review.layout'), body, { className: 'small layout-window' });
  element.addEventListener('close', () => gridElement.focus({ preventScroll: true }));
  draw('layout-smaller');
}

function type(w, layout, draw) {
  const change = (by, id) => { layout.resize(by); draw(id); };
  return h('div', { class: 'line' }, h('span', { class: 'grow' }, w.text('review.layout.size')),
    h('button', { type: 'button', id: 'layout-smaller', 'aria-label': w.text('review.layout.smaller'), onclick: () => change(-1, 'layout-smaller') }, 'A−'),
    h('output', {}, w.number.format(layout.state.size)),
    h('button', { type: 'button', id: 'layout-larger', 'aria-label': w.text('review.layout.larger'), onclick: () => change(1, 'layout-larger') }, 'A+'));
}

function lines(w, layout) {
  return h('fieldset', {}, h('legend', {}, w.text('review.layout.lines')), h('div', { class: 'choices' }, Object.keys(LINES).map((line) => h('label', {},
    h('input', { type: 'radio', name: 'lines', value: line, checked: layout.state.line === line, onchange: () => layout.set({ line }) }), w.text(`review.layout.lines.${line}`)))));
}

function columns(review, draw) {
  const { wording: w, layout, told } = review;
  const step = (sign, key, id, version, off, act) => h('button', {
    type: 'button', id: `column-${id}-${version}`, 'aria-label': w.text(key, told.versions[version].name), title: w.text(key, told.versions[version].name), disabled: off,
    onclick: () => { act(); draw(`column-${id}-${version}`); },
  }, sign);
  return h('fieldset', {}, h('legend', {}, w.text('review.layout.columns')), h('ul', { class: 'column-list' }, layout.allColumns.map(({ version, shown, width }, place, all) => h('li', {},
    h('label', { class: 'grow' }, h('input', {
      type: 'checkbox', id: `column-shown-${version}`, checked: shown, disabled: shown && layout.columns.length === 1,
      onchange: (event) => { layout.show(version, event.target.checked); draw(`column-shown-${version}`); },
    }), h('span', { lang: told.versions[version].tag }, told.versions[version].ownName)),
    step('−', 'review.layout.narrower', 'narrower', version, false, () => layout.widen(version, width - 0.15)),
    step('+', 'review.layout.wider', 'wider', version, false, () => layout.widen(version, width + 0.15)),
    step('←', 'review.layout.left', 'left', version, place === 0, () => layout.move(version, -1)),
    step('→', 'review.layout.right', 'right', version, place === all.length - 1, () => layout.move(version, 1))))));
}

function panel(w, layout) {
  return h('label', { class: 'option' }, h('input', { type: 'checkbox', id: 'layout-panel', checked: layout.state.inspector, onchange: (event) => layout.set({ inspector: event.target.checked }) }), h('span', {}, w.text('review.layout.inspector')));
}

function foot(w, layout, draw, close) {
  return h('footer', {}, h('button', { type: 'button', id: 'layout-usual', onclick: () => { layout.usual(); draw('layout-usual'); } }, w.text('review.layout.usual')),
    h('button', { type: 'button', class: 'primary', onclick: close }, w.text('review.close')));
}
