// In the reader's language, as the page has it, and away from here as soon as there is a line.
function chosen() {
  try {
    return localStorage.getItem('mayfly.language');
  } catch {
    return null;
  }
}

const sections = [...document.querySelectorAll('section[lang]')];
const wanted = [chosen(), ...navigator.languages].map((tag) => tag?.split('-', 1)[0].toLowerCase());
const shown = wanted.map((code) => sections.find(({ lang }) => lang === code)).find(Boolean) ?? sections[0];
for (const section of sections) section.hidden = section !== shown;
document.documentElement.lang = shown.lang;

/** It may be the server that is away: no event tells when that is back. */
function look() {
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => location.replace('/'),
    () => {},
  );
}

// What was opened by its own address stays open.
if (location.pathname !== '/offline') {
  addEventListener('online', look);
  setInterval(look, 5000);
}
