// What people ask for while the server has yet to answer, in its order. Where that opens a place to
// write, what they type goes into a field that nobody sees, so that a syllable of Hangul is composed
// there as anywhere, and from there into the place once it is open, with the key that ended it.

import { h } from '../../base/dom.js';
import { isWriting } from './keys.js';

const INSERTS = new Set(['INPUT', 'TEXTAREA']);
const PATIENCE = 2000; // milliseconds that a window of the server may take from its frame to its first field

export class Ahead {
  #items = []; // {id, act, key, writes, typed, end}
  #open = null; // the one of them that is typed for now
  #field;
  #back;
  #composing = false;

  /**
   * @param back the element that has the focus otherwise
   * @param goOn () => void, does what is next
   */
  constructor(host, back, label, goOn) {
    this.#back = back;
    this.#field = h('textarea', { class: 'stele-unseen', tabindex: -1, 'aria-label': label, id: 'typed-ahead', onkeydown: (event) => this.#onKey(event) });
    this.#field.addEventListener('compositionstart', () => (this.#composing = true));
    this.#field.addEventListener('compositionend', () => { this.#composing = false; setTimeout(goOn); });
    host.append(this.#field);
  }

  get first() {
    return this.#items[0];
  }

  /** Whether the next one must wait for a syllable that is being composed. */
  get isComposing() {
    return this.#composing && this.#open === this.#items[0];
  }

  /** Whether something waits that will take the focus, or may. */
  get isOpening() {
    return this.#items.some((item) => item.writes || item.id === 'split');
  }

  /**
   * @param item {id, act, key, writes}: key is the event that asked for it, writes whether letters follow
   * @param isFirst whether it comes before all others
   */
  add(item, isFirst = false) {
    if (isFirst) this.#items.unshift(item);
    else this.#items.push(item);
    if (!item.writes) return;
    this.#close();
    this.#open = item;
    this.#field.focus({ preventScroll: true });
  }

  /** Nothing more is typed for what was typed for. */
  #close(end = null) {
    if (this.#open) Object.assign(this.#open, { end, typed: this.#field.value });
    this.#open = null;
    this.#field.value = '';
  }

  /** Takes the next one out. */
  take() {
    const item = this.#items.shift();
    if (item === this.#open) this.#leave();
    return item;
  }

  #leave(end) {
    this.#close(end);
    if (document.activeElement === this.#field) this.#back.focus({ preventScroll: true });
  }

  /** Nothing of it is to be done any more. */
  clear() {
    this.#items.length = 0;
    this.#leave();
  }

  /** Takes what is typed until a window that the server opens has a field in which to write. */
  typeUntilOpen() {
    this.#close();
    this.#field.focus({ preventScroll: true });
    this.#field.addEventListener('blur', () => this.#hand(Date.now() + PATIENCE), { once: true });
  }

  #hand(until) {
    const typed = this.#field.value;
    const there = document.activeElement;
    if (there === this.#back || this.#open || Date.now() > until) return;
    if (!isPlace(there)) requestAnimationFrame(() => this.#hand(until));
    else {
      this.#field.value = '';
      write(typed);
    }
  }

  #onKey(event) {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === 229) return;
    if (!ends(event, this.#open?.id)) return;
    event.preventDefault();
    this.#leave(event);
  }
}

/** Whether a key ends what is typed for an action; a comment has several lines. */
function ends({ code, ctrlKey, metaKey }, id) {
  if (code === 'Escape') return true;
  if (!id || id === 'addTerm') return false;
  if (code === 'F2') return id === 'edit';
  return (code === 'Enter' || code === 'NumpadEnter') && (id !== 'writeComment' || ctrlKey || metaKey);
}

/** Writes into what has the focus, at the caret, as if it were typed there. */
export function write(text) {
  if (text && isPlace(document.activeElement)) document.execCommand('insertText', false, text);
}

function isPlace(element) {
  return INSERTS.has(element.tagName) || element.isContentEditable;
}

/** Presses a key on what has the focus, with what browsers do by themselves on Enter and Escape. */
export function press({ code, key, ctrlKey, metaKey, shiftKey, altKey }) {
  const target = document.activeElement;
  const event = new KeyboardEvent('keydown', { code, key, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(event)) return;
  if (code === 'Escape') target.closest('dialog')?.close();
  else if (code !== 'Enter' && code !== 'NumpadEnter') return;
  else if (target.tagName === 'INPUT') target.form?.requestSubmit();
  else if (!isWriting(event)) target.click();
}
