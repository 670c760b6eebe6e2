import { readFileSync } from 'node:fs';

/** A mail as its author meant it, and facts that must still hold where it is read. */
export type Design = {
  readonly name: string;
  /** Selector, property, computed value; on a phone, on a desktop, or on both. */
  readonly facts: readonly (readonly [selector: string, property: string, value: string, at?: 'phone' | 'desktop'])[];
};

export const designs: readonly Design[] = [
  {
    name: 'newsletter-two-columns',
    facts: [
      ['body', 'background-color', 'rgb(244, 241, 234)'],
      ['.col', 'display', 'table-cell', 'desktop'],
      ['.col', 'display', 'block', 'phone'],
      ['#cta', 'background-color', 'rgb(31, 111, 92)'],
    ],
  },
  { name: 'receipt', facts: [['#items tr', 'background-color', 'rgb(238, 243, 241)']] },
  { name: 'one-time-code', facts: [['#code', 'letter-spacing', '8px']] },
  { name: 'calendar-invitation', facts: [['.answer', 'background-color', 'rgb(43, 108, 176)']] },
  {
    name: 'invoice',
    facts: [
      ['table.lines th', 'background-color', 'rgb(45, 45, 45)'],
      ['th.num', 'text-align', 'right'],
    ],
  },
  { name: 'plain-digest', facts: [['ol', 'list-style-type', 'decimal']] },
  { name: 'code-review', facts: [['pre', 'background-color', 'rgb(246, 248, 250)']] },
  {
    name: 'office-letter',
    facts: [
      ['.Stil17', 'color', 'rgb(31, 73, 125)'],
      ['td', 'background-color', 'rgb(217, 226, 243)'],
    ],
  },
  { name: 'dark-scheme-aware', facts: [['.card', 'background-color', 'rgb(243, 243, 243)']] },
  { name: 'chinese-order', facts: [['#cta', 'background-color', 'rgb(200, 22, 29)']] },
  { name: 'japanese-notice', facts: [['#code', 'background-color', 'rgb(255, 243, 205)']] },
  { name: 'korean-welcome', facts: [['#cta', 'background-color', 'rgb(27, 73, 101)']] },
  {
    name: 'arabic-newsletter',
    facts: [
      ['body', 'direction', 'rtl'],
      ['#news', 'border-right-color', 'rgb(15, 118, 110)'],
    ],
  },
  { name: 'hebrew-bank', facts: [['#code', 'direction', 'ltr']] },
  { name: 'russian-shop', facts: [['#cta', 'background-color', 'rgb(122, 31, 61)']] },
  { name: 'dark-by-design', facts: [['body', 'background-color', 'rgb(13, 17, 23)']] },
  {
    name: 'gradient-hero',
    facts: [['div', 'background-image', 'linear-gradient(135deg, rgb(123, 47, 247), rgb(241, 7, 163))']],
  },
  { name: 'remote-pictures', facts: [['td[bgcolor="#33475b"]', 'background-color', 'rgb(51, 71, 91)']] },
  { name: 'wide-fixed-table', facts: [['tr', 'background-color', 'rgb(255, 232, 163)']] },
  {
    name: 'mobile-first-cards',
    facts: [
      ['.card', 'background-color', 'rgb(238, 242, 255)', 'desktop'],
      ['.card', 'background-color', 'rgb(254, 243, 199)', 'phone'],
    ],
  },
  { name: 'password-reset', facts: [['#cta', 'background-color', 'rgb(17, 17, 17)']] },
  { name: 'personal-reply', facts: [['blockquote', 'border-left-color', 'rgb(204, 204, 204)']] },
  { name: 'social-notification', facts: [['#quote', 'background-color', 'rgb(245, 248, 250)']] },
  { name: 'airline-ticket', facts: [['.panel', 'background-color', 'rgb(255, 255, 255)']] },
  { name: 'survey-scale', facts: [['#scale td', 'background-color', 'rgb(185, 28, 28)']] },
  { name: 'alert-monitoring', facts: [['td', 'background-color', 'rgb(180, 35, 24)']] },
  { name: 'long-words', facts: [['pre', 'background-color', 'rgb(244, 244, 244)']] },
  { name: 'vertical-position-tricks', facts: [['#over', 'background-color', 'rgb(254, 226, 226)']] },
];

export function readDesign(name: string): string {
  return readFileSync(new URL(`./${name}.html`, import.meta.url), 'utf8');
}
