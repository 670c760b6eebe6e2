/**
 * Runs in the frame document, before the service's own script and beside it. Theme and language are in the fragment.
 * What it says is parsed by the page (`apps/web/src/inbox/challenge-message.ts`).
 */
export const frameScript = `
'use strict';
const told = JSON.parse(document.documentElement.dataset.told);
const wish = new URLSearchParams(location.hash.slice(1));
const page = told.page || location.origin;
const widget = document.getElementById('widget');
const say = (state, more) => parent.postMessage({ mayfly: 'challenge', state, ...more }, page);
const solved = (answer) => say('solved', { answer });
const failed = () => { say('failed'); return true; };
const expired = () => say('expired');
const common = {
  sitekey: told.siteKey,
  theme: wish.get('theme') || 'light',
  callback: solved,
  'error-callback': failed,
  'expired-callback': expired,
};
const begin = {
  hcaptcha() {
    hcaptcha.render(widget, {
      ...common,
      hl: wish.get('language'),
      'chalexpired-callback': expired,
      'open-callback': () => say('shown', { size: 'large' }),
      'close-callback': () => say('shown', { size: 'small' }),
    });
    say('shown', { size: 'small' });
  },
  turnstile() {
    turnstile.render(widget, {
      ...common,
      action: told.action,
      language: wish.get('language'),
      'timeout-callback': expired,
    });
    say('shown', { size: 'small' });
  },
  recaptcha() {
    say('shown', { size: 'small' });
    grecaptcha.ready(() => {
      grecaptcha.execute(told.siteKey, { action: told.action }).then(solved, failed);
    });
  },
};
window.mayflyWidgetLoaded = () => {
  try {
    begin[told.kind]();
  } catch {
    failed();
  }
};
const script = document.createElement('script');
const source = new URL(told.script);
source.searchParams.set('onload', 'mayflyWidgetLoaded');
if (told.kind === 'recaptcha') source.searchParams.set('render', told.siteKey);
if (wish.get('language')) source.searchParams.set('hl', wish.get('language'));
script.src = source.href;
script.onerror = () => say('unreachable');
document.body.append(script);
`;

export const frameStyle = `
:root { color-scheme: light dark; }
body { margin: 0; background: transparent; overflow: hidden auto; }
`;
