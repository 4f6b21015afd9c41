// From a key press to an action, by the physical key, so that the same keys serve every layout.

const NAMES = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Slash: '/',
  Backspace: '⌫', PageUp: 'PgUp', PageDown: 'PgDn', NumpadEnter: 'Enter', Equal: '+', Minus: '−',
  Comma: ',', Period: '.', Backquote: '`', Semicolon: ';', Quote: '’', BracketLeft: '[', BracketRight: ']', Backslash: '\\',
  ContextMenu: '☰',
};

/** The combination of a key event: 'Ctrl+Shift+KeyZ'. Command counts as Ctrl. */
export function combination(event) {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  if (event.shiftKey) parts.push('Shift');
  parts.push(event.code === 'NumpadEnter' ? 'Enter' : event.code);
  return parts.join('+');
}

/** Whether somebody is writing, so that a letter is a letter. */
export function isWriting(event) {
  if (event.isComposing || event.keyCode === 229) return true;
  const target = event.composedPath()[0];
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** How a combination is shown to people, as separate keys. */
export function caps(keys) {
  if (keys === 'Shift+Slash') return ['?'];
  if (keys === 'Shift+Equal') return ['+'];
  return keys.split('+').map((part) =>
    NAMES[part] ?? part.replace(/^(Key|Digit)/, ''));
}

export class Keymap {
  #actions = new Map();

  /** @param actions [{id, keys: ['KeyA', …]}] */
  constructor(actions) {
    for (const action of actions) for (const keys of action.keys) this.#actions.set(keys, action.id);
  }

  actionFor(event) {
    return isWriting(event) ? undefined : this.#actions.get(combination(event));
  }
}
