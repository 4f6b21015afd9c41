// The interface's texts on the client: the same ICU patterns that the server uses, as far as they
// occur here: {0}, {0, number} and {0, plural, one {…} few {…} other {…}} with # for the number.

export class Wording {
  #patterns;

  constructor(patterns, locale) {
    this.#patterns = patterns;
    this.locale = locale;
    this.plural = new Intl.PluralRules(locale);
    this.number = new Intl.NumberFormat(locale);
    this.decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    this.moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    this.hour = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  }

  /** The text for a key, its places filled in; the key itself where there is none. */
  text(key, ...values) {
    const pattern = this.#patterns[key];
    const text = pattern === undefined ? key : this.#fill(pattern, values, '');
    return this.locale.startsWith('ko') ? josa(text) : text;
  }

  /** A moment as people read it; the hour alone when it was today. */
  when(iso) {
    const at = new Date(iso);
    return (at.toDateString() === new Date().toDateString() ? this.hour : this.moment).format(at);
  }

  /** How long something will take yet, roughly; empty while nobody can tell. */
  left(seconds) {
    if (seconds < 0) return '';
    if (seconds < 90) return this.text('job.left.seconds', Math.max(1, Math.ceil(seconds / 10) * 10));
    return seconds < 5400 ? this.text('job.left.minutes', Math.round(seconds / 60)) : this.text('job.left.hours', Math.round(seconds / 3600));
  }

  has(key) {
    return key in this.#patterns;
  }

  #fill(pattern, values, hash) {
    let out = '';
    for (let i = 0; i < pattern.length; i++) {
      const c = pattern[i];
      if (c === '#' && hash) out += hash;
      else if (c === "'" && pattern[i + 1] === "'") out += pattern[i++];
      else if (c === '{') {
        const end = closing(pattern, i);
        out += this.#place(pattern.slice(i + 1, end), values);
        i = end;
      } else out += c;
    }
    return out;
  }

  #place(inside, values) {
    const [, name, kind, rest] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?\s*([\s\S]*))?$/.exec(inside);
    const value = values[Number(name)];
    if (kind === 'plural') return this.#choose(rest, value, values);
    return typeof value === 'number' ? this.number.format(value) : String(value ?? '');
  }

  #choose(forms, value, values) {
    const wanted = this.plural.select(value);
    let chosen = '';
    for (let i = 0; i < forms.length; ) {
      const open = forms.indexOf('{', i);
      if (open < 0) break;
      const end = closing(forms, open);
      const name = forms.slice(i, open).trim();
      if (name === `=${value}`) return this.#fill(forms.slice(open + 1, end), values, this.number.format(value));
      if (name === wanted || (name === 'other' && !chosen)) chosen = forms.slice(open + 1, end);
      i = end + 1;
    }
    return this.#fill(chosen, values, this.number.format(value));
  }
}

const JOSA = { '은(는)': ['은', '는'], '이(가)': ['이', '가'], '을(를)': ['을', '를'], '과(와)': ['과', '와'], '(으)로': ['으로', '로'], '(이)라고': ['이라고', '라고'] };
const RIEUL = 8; // of the final consonants of a Hangul syllable
const DIGITS = [21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0]; // those of 영 일 이 삼 사 오 육 칠 팔 구

/** Of Korean particles with two forms, the one that suits the sound before it; both where nobody can tell. */
function josa(text) {
  return text.replace(/(?<=([가-힣0-9])[”’»")\]」》]{0,2})(?:은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)라고)/g, (both, letter) => {
    const end = letter < '가' ? DIGITS[letter] : (letter.charCodeAt(0) - 0xac00) % 28;
    const [closed, open] = JOSA[both];
    return end === 0 || (end === RIEUL && open === '로') ? open : closed;
  });
}

function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return text.length;
}
