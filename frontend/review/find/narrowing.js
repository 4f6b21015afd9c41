// The window that narrows the rows shown: by confidence, by shape, by who has changed them.

import { h } from '../../base/dom.js';
import { dialog } from '../frame/dialogs.js';
import { EVERYTHING } from '../seen.js';
import { shapeName } from './filters.js';

export function askNarrowing(review) {
  const { wording: w, seen } = review;
  const { filter } = seen;
  const number = (id, key, value) => [h('label', { for: id }, w.text(key)), h('input', { type: 'number', id, min: 0, max: 1, step: 0.01, value, required: true })];
  const select = (id, key, options, chosen) => [h('label', { for: id }, w.text(key)), h('select', { id }, options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)))];
  const named = [...new Set(['gap', 'uneven', filter.shape])].filter(Boolean).map((shape) => [shape, shapeName(shape, w)]);
  const people = [filter.changedBy].filter(Boolean).map((author) => [author, author]);
  const form = h('form', { method: 'dialog', onsubmit: () => seen.narrow(chosen()) },
    h('fieldset', {}, h('legend', {}, w.text('review.filter.sure')), h('div', { class: 'range' },
      h('div', {}, number('filter-least', 'review.filter.least', filter.atLeast)), h('div', {}, number('filter-most', 'review.filter.most', filter.atMost)))),
    select('filter-shape', 'review.filter.shape', [['', w.text('review.filter.shape.any')], ...named], filter.shape),
    select('filter-by', 'review.filter.changed', [['', w.text('review.filter.changed.any')], ...people], filter.changedBy),
    h('footer', {}, h('button', { type: 'button', id: 'filter-clear', onclick: () => { element.close(); seen.narrow({ ...EVERYTHING, kind: filter.kind }); } }, w.text('review.filter.clear')),
      h('button', { class: 'primary', id: 'filter-go' }, w.text('review.filter.go'))));
  const value = (id) => form.querySelector(`#${id}`).value;
  const least = form.querySelector('#filter-least');
  const most = form.querySelector('#filter-most');
  const check = () => most.setCustomValidity(Number(most.value) < Number(least.value) ? w.text('review.filter.range') : '');
  form.addEventListener('input', check);
  const chosen = () => ({ ...filter, atLeast: Number(least.value), atMost: Number(most.value), shape: value('filter-shape'), changedBy: value('filter-by') });
  const element = dialog(review, w.text('review.filter.title'), form, { className: 'small narrowing' });
  element.addEventListener('close', () => review.gridElement.focus({ preventScroll: true }));
  least.focus();
  offer(review, form);
}

/** The shapes that there are, and the people, which the server knows. */
async function offer(review, form) {
  const { wording: w } = review;
  const { shapes, authors } = await review.ask('choices');
  const add = (id, all) => {
    const select = form.querySelector(`#${id}`);
    const there = new Map([...select.options].map((option) => [option.value, option]));
    for (const [value, name] of all) {
      if (there.has(value)) there.get(value).textContent = name;
      else select.append(h('option', { value }, name));
    }
  };
  add('filter-shape', shapes.map(({ shape, rows }) => [shape, `${shapeName(shape, w)} (${w.number.format(rows)})`]));
  add('filter-by', authors.map((author) => [author, author]));
}
