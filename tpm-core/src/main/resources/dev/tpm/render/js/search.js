// The search itself: MiniSearch over the records of the site, shown in the boxes that site.js made.
// It is called with the kinds, contexts and states that records name by number, and the records.
((kinds, contexts, states, records) => {
'use strict';
const {say, count, make, boxes, root} = tpm, MOST = 50;
const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const index = new MiniSearch({
  idField: 'i',
  fields: ['name', 'ref', 'context', 'text'],
  processTerm: plain,
  searchOptions: {boost: {name: 4, ref: 2}, prefix: true, fuzzy: term => term.length > 4 ? .2 : false, combineWith: 'AND'}
});
const all = records.map(([kind, name, href, context, state, text = ''], i) => ({i, kind, name, href, ref: href.replace(/\.html/, ''), context: contexts[context], state: states[state], text}));
index.addAll(all);
tpm.attach = ({input, list, status}) => {
  let options = [], at = -1;
  const choose = i => {
    options[at]?.setAttribute('aria-selected', false);
    at = options.length ? (i + options.length) % options.length : -1;
    if (at < 0) return input.removeAttribute('aria-activedescendant');
    options[at].setAttribute('aria-selected', true);
    options[at].scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', options[at].id);
  };
  const option = ({i, name, href, context, state, text}) => {
    const about = make('span', {class: 'sub'}, [state[1], context].filter(Boolean).join(' · '));
    const link = make('a', {role: 'option', id: 'hit-' + i, href: root + href, tabindex: -1, 'aria-selected': false}, make('b', {}, name), about);
    if (text) link.append(make('span', {class: 'sub'}, text));
    link.addEventListener('click', () => input.closest('dialog')?.close());
    if (state[0]) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      svg.setAttribute('class', 's s-' + state[0]);
      svg.setAttribute('aria-hidden', true);
      use.setAttribute('href', '#s-' + state[0]);
      svg.append(use);
      about.prepend(svg);
    }
    return link;
  };
  const show = () => {
    const asked = input.value.trim(), found = asked ? index.search(asked) : [], best = found.slice(0, MOST).map(hit => all[hit.id]);
    const groups = new Map();
    best.forEach(hit => groups.set(hit.kind, [...groups.get(hit.kind) || [], hit]));
    options = [];
    list.replaceChildren(...[...groups].map(([kind, hits]) => {
      const head = make('p', {id: 'kind-' + kind, class: 'muted', role: 'presentation'}, kinds[kind]);
      const links = hits.map(option);
      options.push(...links);
      return make('div', {role: 'group', 'aria-labelledby': head.id}, head, ...links);
    }));
    input.setAttribute('aria-expanded', options.length > 0);
    status.textContent = !asked ? '' : !found.length ? say('search.none') : found.length > MOST ? say('search.most', MOST, found.length) : count('search.count', found.length);
    at = -1;
    choose(0);
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) choose(at + step);
    else if (event.key === 'Enter' && at >= 0) options[at].click();
    else if (event.key === 'Escape') { if (input.closest('dialog')) input.closest('dialog').close(); else { input.value = ''; show(); } }
    else return;
    event.preventDefault();
  });
  if (input.value) show();
};
boxes.forEach(tpm.attach);
})
