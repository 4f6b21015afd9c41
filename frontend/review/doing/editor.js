// Editing a sentence where it stands. The text itself becomes editable, so nothing moves; line
// breaks become spaces. Until the server has acknowledged a text, it is kept in this browser tab:
// neither a lost connection nor an expired session loses what was typed.

import { draftKey } from '../place.js';

export class Editor {
  #span = null;
  #before = '';
  #draftKey = '';
  #hint = '';
  #caretKept = 0;
  #finish;
  #scope;

  /**
   * @param scope a name for the project, to keep drafts apart
   * @param finish (place, text, goOn) => Promise, saves
   */
  constructor(scope, finish) {
    this.#scope = scope;
    this.#finish = finish;
  }

  get isOpen() {
    return this.#span !== null;
  }

  /** @param place {id, version, sentence} */
  open(span, place, caret, hint) {
    if (this.#span) this.close(true);
    this.place = place;
    this.#before = span.textContent;
    this.#draftKey = draftKey(this.#scope, place);
    const draft = sessionStorage.getItem(this.#draftKey);
    if (draft !== null) span.textContent = draft;
    this.#hint = hint;
    this.#bind(span);
    span.focus({ preventScroll: true });
    select(span, caret ?? span.textContent.length);
    return draft !== null;
  }

  #bind(span) {
    this.#span = span;
    span.setAttribute('contenteditable', 'plaintext-only');
    span.setAttribute('role', 'textbox');
    span.setAttribute('aria-multiline', 'false');
    span.setAttribute('aria-label', this.#hint);
    span.spellcheck = true;
    span.addEventListener('keydown', this.#onKey);
    span.addEventListener('input', this.#onInput);
    span.addEventListener('blur', this.#onBlur);
  }

  /** Where the caret stands, in UTF-16 units; null outside a text. */
  get caret() {
    const selection = getSelection();
    return this.#span?.contains(selection.focusNode) ? offsetIn(this.#span, selection) : null;
  }

  close(save, goOn = false) {
    const span = this.#span;
    if (!span) return;
    this.#span = null;
    const text = clean(span.textContent);
    const key = this.#draftKey;
    for (const name of ['contenteditable', 'role', 'aria-multiline', 'aria-label']) span.removeAttribute(name);
    span.removeEventListener('keydown', this.#onKey);
    span.removeEventListener('input', this.#onInput);
    span.removeEventListener('blur', this.#onBlur);
    const changed = save && text !== this.#before && text !== '';
    span.textContent = changed ? text : this.#before;
    if (changed) this.#keep(key, text);
    else sessionStorage.removeItem(key);
    const saved = changed ? this.#finish(this.place, text, goOn) : this.#finish(null, '', goOn, save && text === '');
    // What has been written into the same sentence since is not acknowledged yet.
    saved.then((acknowledged) => acknowledged && sessionStorage.getItem(key) === text && sessionStorage.removeItem(key));
  }

  #keep(key, text) {
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // A full storage only costs the draft's safety, not the text being typed.
    }
  }

  #onKey = (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    event.stopPropagation();
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.code === 'Escape') this.#end(event, false, false);
    else if (event.code === 'Enter' || event.code === 'NumpadEnter') this.#end(event, true, ctrl);
    else if (event.code === 'F2') this.#end(event, true, false);
  };

  #end(event, save, goOn) {
    event.preventDefault();
    this.close(save, goOn);
  }

  #onInput = () => {
    this.#caretKept = this.caret ?? this.#caretKept;
    this.#keep(this.#draftKey, this.#span.textContent);
  };

  /** A row that was drawn anew, or scrolled away, takes the focus with it; the text stays open. */
  #onBlur = () => setTimeout(() => this.#span?.isConnected && document.activeElement !== this.#span && this.close(true));

  /** Whether the text is open but not on screen. */
  get isLost() {
    return this.#span !== null && !this.#span.isConnected;
  }

  /** Goes on in another element, after the row was drawn anew. */
  move(span) {
    const old = this.#span;
    const text = old.textContent;
    this.#bind(span);
    span.textContent = text;
    span.focus({ preventScroll: true });
    select(span, this.#caretKept);
  }
}

function clean(text) {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

function offsetIn(span, selection) {
  const range = document.createRange();
  range.selectNodeContents(span);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

function select(span, offset) {
  const node = span.firstChild;
  if (node) getSelection().collapse(node, Math.min(offset, node.length));
}
