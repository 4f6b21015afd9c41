// The actions that are done here, by their names; every other one goes to the server as it is.

import { showPalette } from '../frame/palette.js';
import { askRow, showKeys } from '../frame/dialogs.js';
import { showLayout } from '../frame/layoutwindow.js';
import { showOwnKeys } from '../frame/ownkeys.js';
import { startTour } from '../frame/tour.js';
import { askReplace } from '../find/replace.js';
import { askNarrowing } from '../find/narrowing.js';
import { split } from './splitting.js';
import { addTerm } from './terms.js';

/** @returns {id: (anchor) => void} */
export function actions(review, commands) {
  const { cursor, cache } = review;
  const page = (by, extend = false) => {
    const [from, to] = review.grid.scroller.visible;
    cursor.go(cursor.index + by * Math.max(1, to - from - 1), { extend, align: by > 0 ? 'start' : 'end' });
  };
  return {
    up: () => cursor.step(-1),
    down: () => cursor.step(1),
    extendUp: () => cursor.step(-1, true),
    extendDown: () => cursor.step(1, true),
    left: () => cursor.side(-1),
    right: () => cursor.side(1),
    pageUp: () => page(-1),
    pageDown: () => page(1),
    extendPageUp: () => page(-1, true),
    extendPageDown: () => page(1, true),
    first: () => cursor.go(0),
    last: () => cursor.go(cache.count - 1),
    extendFirst: () => cursor.go(0, { extend: true }),
    extendLast: () => cursor.go(cache.count - 1, { extend: true }),
    caretLeft: () => caret(review, -1),
    caretRight: () => caret(review, 1),
    escape: () => escape(review, commands),
    link: () => commands.linking.mark(),
    edit: () => commands.edit(),
    split: () => commands.turns.opening(split(review, commands)),
    find: () => review.find.focus(),
    nextHit: () => review.find.run(1),
    previousHit: () => review.find.run(-1),
    replace: () => askReplace(review),
    filters: () => askNarrowing(review),
    goto: () => goTo(review),
    help: () => showKeys(review),
    ownKeys: () => showOwnKeys(review),
    layout: () => showLayout(review),
    tour: () => startTour(review),
    plot: () => review.$server.plotting(),
    menu: (anchor) => commands.menu(anchor),
    palette: () => showPalette(review, review.wording, review.told.actions.filter((action) => commands.mayBeAble(action.id)), (id) => commands.run(id), review.gridElement),
    writeComment: () => writeComment(review),
    reading: () => review.layout.toggleReading(),
    panel: () => review.layout.set({ inspector: !review.layout.state.inspector }),
    nextProblem: () => next(review, commands, 'problem', 1),
    previousProblem: () => next(review, commands, 'problem', -1),
    nextUnconfirmed: () => next(review, commands, 'unconfirmed', 1),
    previousUnconfirmed: () => next(review, commands, 'unconfirmed', -1),
    nextFinding: () => commands.hold(review.findings.next(1)),
    previousFinding: () => commands.hold(review.findings.next(-1)),
    dismissFinding: () => review.findings.dismiss(),
    markError: () => review.findings.err(),
    addTerm: () => addTerm(review),
    glossary: () => document.getElementById('glossary').click(),
    realign: () => commands.realign.ask(),
    realignUnconfirmed: () => commands.realign.start('unconfirmed'),
    firstAlternative: () => commands.alternative(0),
    secondAlternative: () => commands.alternative(1),
    bookmark: () => bookmark(review, commands),
    wordLinks: () => review.links.toggle(),
    undo: () => commands.able('undo') && commands.undoing.newest(),
    redo: () => commands.able('redo') && commands.finish(review.ask('redo')),
    export: () => review.$server.exporting(),
    takeBack: () => review.$server.takingBack(),
  };
}

/** Leaves whatever is under way, the nearest first. */
function escape(review, commands) {
  if (commands.linking.pin) {
    commands.linking.cancel();
    review.say(review.wording.text('review.link.cancelled'));
  } else if (review.layout.reading) review.layout.toggleReading();
  review.cursor.clearBlock();
}

function writeComment(review) {
  review.layout.openInspector();
  if (review.cursor.row) review.inspector.write(review.cursor.row);
}

/** Moves the caret in the current sentence by a word, for splitting there. */
function caret(review, by) {
  const { cursor, told, grid } = review;
  const text = grid.span?.textContent;
  if (!text) return;
  const segmenter = new Intl.Segmenter(told.versions[cursor.version].tag, { granularity: 'word' });
  const stops = [...segmenter.segment(text)].filter((s) => s.isWordLike && s.index > 0).map((s) => s.index);
  const now = cursor.caret ?? (by > 0 ? 0 : text.length);
  const to = by > 0 ? stops.find((s) => s > now) : stops.findLast((s) => s < now);
  if (to !== undefined) cursor.setCaret(to);
}

/** Keys pressed meanwhile are for the row that is gone to. */
function next(review, commands, kind, step) {
  const { cursor, wording } = review;
  return commands.hold((async () => {
    const index = await review.ask('next', { kind, row: cursor.row?.id ?? 0, step });
    if (index >= 0) cursor.go(index);
    else review.say(wording.text(`review.none.${kind}`));
  })());
}

async function goTo(review) {
  const number = await askRow(review, review.wording, review.tally.all);
  if (number) await review.goToNumber(number);
}

/** Marks the current row or block for this person, or takes the marks away. */
async function bookmark(review, commands) {
  const { from, to } = commands.place;
  const answer = await commands.hold(review.ask('bookmark', { from, to }));
  if (!answer) return;
  const { bookmarks, error } = answer;
  review.bookmarks = new Set(bookmarks);
  review.grid.mark();
  review.seen.showFilters();
  const marked = review.bookmarks.has(review.cursor.row?.id);
  review.say(error ?? review.wording.text(marked ? 'review.bookmark.set' : 'review.bookmark.gone'), error ? 'error' : 'told');
}
