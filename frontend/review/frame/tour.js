// A short tour of the screen for somebody who is here for the first time: offered once in a corner,
// out of the way; who takes it or declines it is not asked again. It can be started anew at any time.

import { h } from '../../base/dom.js';
import { kbd } from './toolbar.js';

/** What is shown, in order: the element meant, and the action whose key is named. */
const STEPS = [
  { id: 'rows', at: '.rows .row' },
  { id: 'status', at: '.rows .row .state .sign', action: 'accept' },
  { id: 'problem', at: '.strip', action: 'nextProblem' },
  { id: 'move', at: '#do-moveUp', action: 'moveUp' },
  { id: 'why', at: '.inspector' },
  { id: 'undo', at: '#do-undo', action: 'undo' },
  { id: 'keys', at: '#all-actions', action: 'help' },
];

export function offerTour(review) {
  if (review.told.habits.tour || !review.cache.count) return;
  const { wording: w } = review;
  const card = h('section', { class: 'tour offer', 'aria-label': w.text('review.tour') },
    h('p', {}, w.text('review.tour.offer')),
    h('footer', {}, h('button', { type: 'button', id: 'tour-no', onclick: () => { card.remove(); never(review); } }, w.text('review.tour.no')),
      h('button', { type: 'button', class: 'primary', id: 'tour-yes', onclick: () => startTour(review) }, w.text('review.tour.yes'))));
  review.append(card);
}

export function startTour(review) {
  review.querySelector('.tour')?.remove();
  never(review);
  if (review.layout.reading) review.layout.toggleReading();
  show(review, 0);
}

function never(review) {
  if (!review.told.habits.tour) review.habit('tour', 'seen');
}

function show(review, number) {
  const { wording: w } = review;
  review.querySelector('.tour')?.remove();
  review.querySelectorAll('.toured').forEach((element) => element.classList.remove('toured'));
  const step = STEPS[number];
  if (!step) {
    review.gridElement.focus({ preventScroll: true });
    return;
  }
  const target = review.querySelector(step.at);
  target?.classList.add('toured');
  const key = step.action && review.keysOf(step.action);
  const last = number === STEPS.length - 1;
  const next = h('button', { type: 'button', class: 'primary', id: 'tour-next', onclick: () => show(review, number + 1) }, w.text(last ? 'review.tour.done' : 'review.tour.next'));
  const card = h('section', { class: 'tour', role: 'dialog', 'aria-label': w.text('review.tour'), onkeydown: (event) => { event.stopPropagation(); if (event.code === 'Escape') show(review, STEPS.length); } },
    h('h2', {}, w.text(`review.tour.${step.id}`)), h('p', {}, w.text(`review.tour.${step.id}.text`)), key ? h('p', {}, kbd(key)) : null,
    h('footer', {}, h('span', { class: 'grow count' }, w.text('review.tour.count', number + 1, STEPS.length)),
      number ? h('button', { type: 'button', id: 'tour-back', onclick: () => show(review, number - 1) }, w.text('review.tour.back')) : null,
      last ? null : h('button', { type: 'button', id: 'tour-end', onclick: () => show(review, STEPS.length) }, w.text('review.tour.end')), next));
  review.append(card);
  place(card, target);
  next.focus();
}

/** Beside what it is about, wholly on the screen. */
function place(card, target) {
  const at = target?.getBoundingClientRect() ?? { left: innerWidth / 2, right: innerWidth / 2, top: innerHeight / 2, bottom: innerHeight / 2 };
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + height + 12 < innerHeight;
  const tall = at.height > innerHeight / 2;
  const left = tall ? (at.left > innerWidth / 2 ? at.left - width - 12 : at.right + 12) : at.left;
  const top = tall ? at.top + 80 : below ? at.bottom + 10 : at.top - height - 10;
  card.style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
  card.style.top = `${Math.max(12, Math.min(top, innerHeight - height - 12))}px`;
}
