// What of the rows is seen: which ones the filter shows, where the person is among them, and the
// parts around the rows that follow.

import { debounce } from '../base/dom.js';
import { keepView, rememberPlace } from './place.js';

/** Every row. */
export const EVERYTHING = { kind: 'all', atLeast: 0, atMost: 1, shape: '', changedBy: '' };

export class Seen {
  #review;
  #unshown = true; // whether the current row has yet to come
  #restored = false;

  constructor(review) {
    this.#review = review;
    this.filter = { ...review.told.filter, kind: review.told.filter.kind.toLowerCase() };
    this.#measureNumbers();
    review.atEnd(() => globalThis.CSS?.highlights?.delete('stele-found'));
  }

  /** Room for the greatest numbers of rows and sentences. */
  #measureNumbers() {
    const { tally } = this.#review.told;
    const digits = String(2 * tally.all).length;
    this.#review.gridElement.style.setProperty('--count', `${Math.max(30, 12 + digits * 6.6)}px`);
    this.#review.gridElement.style.setProperty('--digits', String(tally.all).length);
  }

  /** Keeps in this tab what is shown, so that it is so again on a screen built anew. */
  keep() {
    if (!this.#restored) return;
    const { told, find, inspector } = this.#review;
    keepView(told.project, { filter: this.filter, find: find.state, tab: inspector.tab });
  }

  /** Shows again what was shown; a text that somebody had begun to change is open again. */
  async restore(view, place) {
    const review = this.#review;
    if (view?.tab) review.inspector.open(view.tab);
    if (view?.filter && JSON.stringify(view.filter) !== JSON.stringify(this.filter)) await this.choose(view.filter);
    if (!review.cache.count) review.inspector.show(null);
    if (place?.id && review.layout.columns.includes(place.version)) {
      await review.goToId(place.id, place.version, place.sentence);
    }
    if (view?.find?.text) review.find.restore(view.find);
    this.#restored = true;
    await review.drafts.next();
  }

  /** Chooses which rows are shown, in its turn among all that is asked for; all of them without a filter. */
  narrow(filter = EVERYTHING) {
    this.#review.commands.later(() => this.choose(filter));
  }

  /** Chooses which rows are shown; all of them without a filter. */
  choose(filter = EVERYTHING) {
    return this.#review.commands.hold(this.#choose(filter));
  }

  async #choose(filter) {
    const review = this.#review;
    const keep = review.cursor.row?.id ?? 0;
    const answer = await review.ask('filter', { ...filter, keep });
    this.filter = filter;
    this.#reset(answer.count, answer.rows, { index: Math.max(0, answer.index), align: 'start' });
    this.refresh(answer);
    if (!answer.count) review.inspector.show(null);
    review.say(review.wording.text('review.shown', answer.count));
    this.keep();
  }

  /** Rows have changed. */
  change(change) {
    const { cache, cursor, grid } = this.#review;
    if (change.reset) this.#reset(change.count, { from: 0, rows: [] }, { index: cursor.index });
    else if (change.removed || change.rows.length) {
      cache.splice(change.index, change.removed, change.rows, change.sentences, change.positions);
      cursor.splice(change.index, change.removed, change.rows.length);
      grid.scroller.splice(change.index, change.removed, change.rows.length, cursor.index);
    } else cache.splice(change.index, 0, [], change.sentences, change.positions);
    this.refresh(change);
    this.#showCurrent();
  }

  /** All rows are other rows; some of them are known already. */
  #reset(count, known, { index, align }) {
    const { cache, cursor, grid } = this.#review;
    cache.reset(count);
    cache.put(known.from, known.rows);
    grid.scroller.reset(count, index, align);
    cursor.go(index);
  }

  refresh({ tally, undo, redo }) {
    const review = this.#review;
    review.tally = tally ?? review.tally;
    review.undoable = { undo, redo };
    this.showFilters();
    review.commands.enable();
    this.#overview();
    this.#statusLine();
  }

  showFilters() {
    const { filters, tally, bookmarks, findings, told } = this.#review;
    filters.show({ ...tally, bookmarked: bookmarks.size, found: findings?.summary.rows }, this.filter, told.threshold);
  }

  /** The checks have looked at rows anew. */
  found({ open }) {
    const { inspector } = this.#review;
    inspector.label('findings', open);
    inspector.refresh('findings');
    this.showFilters();
    this.#overview();
  }

  #overview = debounce(async () => {
    const { strip, cache } = this.#review;
    const parts = await this.#review.ask('overview', { parts: strip.capacity });
    strip.show(parts, cache.count);
    this.#frame();
  }, 80);

  drawn() {
    const { find, links, findings, editor, commands, cursor } = this.#review;
    this.#frame();
    find?.mark();
    links?.draw();
    findings?.draw();
    if (editor.isLost) commands.resume();
    if (this.#unshown && cursor.row) this.#showCurrent();
  }

  moved(align) {
    const { cursor, grid, links, commands } = this.#review;
    this.#unshown = !cursor.row;
    if (align !== 'none') grid.scroller.reveal(cursor.index, align);
    grid.mark();
    links?.draw();
    this.#frame();
    this.#statusLine();
    commands.enable();
    this.#showLater();
  }

  #showLater = debounce(() => {
    const { cursor, told, isConnected } = this.#review;
    if (!isConnected) return;
    this.#showCurrent();
    const { row, version, sentence } = cursor;
    if (row) rememberPlace(told.project, { id: row.id, version, sentence });
  }, 60);

  #showCurrent() {
    const { cursor, inspector, links } = this.#review;
    this.#unshown = !cursor.row;
    inspector.show(cursor.row ?? null);
    links.show(cursor.row);
    this.#statusLine();
  }

  #statusLine() {
    const { status, cursor, cache, tally } = this.#review;
    status.show({ row: cursor.row, index: cursor.index, count: cache.count, tally, block: cursor.isBlock ? cursor.block : null });
  }

  #frame() {
    const { cache, grid, strip, cursor } = this.#review;
    const count = Math.max(1, cache.count);
    const [from, to] = grid.scroller.visible;
    strip.frame(from / count, Math.min(to, count) / count, cursor.index);
  }

  jump(fraction) {
    const { cache, cursor } = this.#review;
    const index = Math.min(cache.count - 1, Math.floor(fraction * cache.count));
    if (index !== cursor.index) cursor.go(index);
  }
}
