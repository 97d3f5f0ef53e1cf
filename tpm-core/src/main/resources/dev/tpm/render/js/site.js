// What the pages can do besides being read. Each page says the same without it, so every control
// that needs a script is made here, and nothing that a reader came for is.
// It is called with the words of each language, by the page's lang.
(all => {
'use strict';
const doc = document, root = doc.documentElement, main = doc.getElementById('main');
const base = doc.currentScript.src.replace(/[^/]*$/, '');
const words = all[root.lang] || all[Object.keys(all)[0]];
const $ = (css, from = doc) => from.querySelector(css);
const $$ = (css, from = doc) => [...from.querySelectorAll(css)];
const say = (key, ...parts) => words[key].replace(/\{(\d)\}/g, (place, i) => parts[i]);
const count = (key, n) => say(words[key + '.' + new Intl.PluralRules(root.lang).select(n)] ? key + '.' + new Intl.PluralRules(root.lang).select(n) : key + '.other', n.toLocaleString(root.lang));
const make = (tag, attributes = {}, ...inner) => {
  const made = doc.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name]);
  made.append(...inner);
  return made;
};
const button = (text, act, attributes = {}) => {
  const made = make('button', {type: 'button', ...attributes}, text);
  made.addEventListener('click', act);
  return made;
};
const live = make('p', {role: 'status', class: 'vh'});
const still = matchMedia('(prefers-reduced-motion: reduce)');
doc.body.append(live);

// Light or dark: what differs from the system's own wish is remembered.
const KEY = 'tpm-theme', dark = matchMedia('(prefers-color-scheme: dark)');
const remembered = () => { try { return localStorage.getItem(KEY); } catch (e) { return null; } };
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
const theme = button('', () => {
  const wish = isDark() ? 'light' : 'dark';
  if ((wish === 'dark') === dark.matches) delete root.dataset.theme; else root.dataset.theme = wish;
  try { if (root.dataset.theme) localStorage.setItem(KEY, wish); else localStorage.removeItem(KEY); } catch (e) { }
  shade();
}, {class: 'theme', 'aria-label': say('theme'), title: say('theme')});
const shade = () => theme.setAttribute('aria-pressed', isDark());
if (remembered()) root.dataset.theme = remembered() === 'dark' ? 'dark' : 'light';
dark.addEventListener('change', shade);
shade();

// Search: the library and the records are fetched when somebody is about to ask.
let asked;
const load = () => {
  if (asked) return;
  asked = make('script', {src: base + 'search.js'});
  asked.addEventListener('error', () => boxes.forEach(box => { box.status.textContent = say('search.failed'); }));
  doc.head.append(asked);
};
const boxes = [];
const searchBox = () => {
  const list = make('div', {role: 'listbox', id: 'hits', 'aria-label': say('search.label'), class: 'hits'});
  const input = make('input', {role: 'combobox', 'aria-expanded': false, 'aria-controls': 'hits', 'aria-autocomplete': 'list', 'aria-label': say('search.label'), placeholder: say('search.hint'), autocomplete: 'off', spellcheck: false, enterkeyhint: 'go', type: 'text'});
  const status = make('p', {role: 'status', class: 'muted small'});
  const box = {input, list, status};
  input.addEventListener('focus', load, {once: true});
  boxes.push(box);
  if (window.tpm.attach) window.tpm.attach(box);
  return box;
};
window.tpm = {say, count, make, boxes, root: base + '../'};
let dialog, box;
const place = $('.find-here');
if (place) {
  box = searchBox();
  place.append(box.input, box.status, box.list);
  box.input.value = new URLSearchParams(location.search).get('q') || '';
  if (box.input.value) load();
}
const open = () => {
  if (place) return box.input.focus();
  if (!dialog) {
    box = searchBox();
    dialog = make('dialog', {class: 'search', 'aria-label': say('search')}, make('div', {class: 'ask'}, box.input, button(say('search.close'), () => dialog.close())), box.status, box.list);
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    doc.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  box.input.select();
};
const find = $('.find'), tools = $('.tools');
const searched = tools?.hasAttribute('data-search');
if (tools) tools.prepend(theme);
if (searched) {
  const opener = button(say('search'), open, {class: 'find', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': '/'});
  opener.append(make('kbd', {'aria-hidden': true}, '/'));
  if (find) find.replaceWith(opener); else tools.append(opener);
}
doc.addEventListener('keydown', event => {
  if (event.key !== '/' || !searched || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  event.preventDefault();
  open();
});

// A report that is older than its cadence says so.
const foot = $('footer [data-until]'), day = foot && $('time', foot);
if (day && main) {
  const now = new Date(), today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  if (today > Date.parse(foot.dataset.until)) $('h1', main)?.after(make('p', {class: 'old'}, count('old', Math.round((today - Date.parse(day.dateTime)) / 864e5))));
}

// Tables are sorted by the heads of their columns: up, down, and as they were.
const order = ['off-track', 'at-risk', 'on-track', 'not-started', 'paused', 'done', 'cancelled'];
const shapeOf = cell => $('.st', cell)?.className.match(/st-([\w-]+)/)?.[1];
const worth = cell => {
  if (!cell) return '';
  const time = $('time', cell), shape = shapeOf(cell);
  if (time) return time.dateTime;
  if (shape) return order.indexOf(shape);
  const copy = cell.cloneNode(true);
  $$('.sub, .perma', copy).forEach(part => part.remove());
  const text = copy.textContent.trim().replace(/\u2212/g, '-');
  const number = cell.matches('.c-number') && parseFloat(text.replace(/[^\d.+-]/g, ''));
  return number || number === 0 ? number : text;
};
const compare = (a, b) => a === b ? 0 : a === '' ? 1 : b === '' ? -1 : typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(b, root.lang, {numeric: true});
$$('main table:not(.matrix, .costs, .md table)').forEach(table => {
  const body = table.tBodies[0], rows = body ? [...body.rows] : [];
  if (rows.length < 3 || !table.tHead) return;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, i) => {
    if (!head.textContent.trim() || $('svg', head)) return;
    const sort = button('', () => {
      const was = head.getAttribute('aria-sort');
      heads.forEach(each => each.removeAttribute('aria-sort'));
      const now = was === 'ascending' ? 'descending' : was ? '' : 'ascending', sign = now === 'descending' ? -1 : 1;
      if (now) head.setAttribute('aria-sort', now);
      const keyed = rows.map(row => [worth(row.cells[i]), row]);
      if (now) keyed.sort(([a], [b]) => a === '' || b === '' ? compare(a, b) : sign * compare(a, b));
      body.append(...keyed.map(([, row]) => row));
    }, {class: 'sort'});
    sort.append(...head.childNodes);
    head.append(sort);
  });
});

// The timeline: each mark of a drawing belongs to the row that it stands in, 28 pixels each.
const gantts = $$('.gantt'), PITCH = 28;
let zoom = 1;
const spot = mark => (mark.getAttribute('d') || '').match(/^M([-\d.]+) ([-\d.]+)/)?.slice(1).map(Number) || [+(mark.getAttribute('x') ?? mark.getAttribute('cx')), +(mark.getAttribute('y') ?? mark.getAttribute('cy'))];
const stiff = mark => /^(text|circle|use)$/.test(mark.tagName) || /^ms|head$/.test(mark.getAttribute('class'));
const draw = (svg, shown) => {
  const move = shown && shown.map((see, i) => see ? shown.slice(0, i).filter(Boolean).length - i : null);
  let last = -1e9;
  for (const mark of svg.children) {
    if (/^(title|desc)$/.test(mark.tagName)) continue;
    const css = mark.getAttribute('class') || '', [x, y] = spot(mark);
    const isRow = move && !/^(grid|now|freeze)/.test(css);
    const down = isRow ? move[Math.floor(y / PITCH)] : 0;
    mark.style.display = isRow && (down == null || /^dep/.test(css)) ? 'none' : '';
    let change = down ? `translate(0 ${down * PITCH})` : '';
    if (stiff(mark)) {
      const at = mark.tagName === 'text' && Math.abs(x - last) < 30 ? last : x;
      if (mark.tagName !== 'text') last = x;
      if (zoom !== 1) change += `translate(${at * (1 - 1 / zoom)} 0) scale(${1 / zoom} 1)`;
    }
    if (change) mark.setAttribute('transform', change); else mark.removeAttribute('transform');
  }
  const [, , wide, high] = (svg.dataset.box ||= svg.getAttribute('viewBox')).split(' ').map(Number);
  const height = shown ? Math.max(1, shown.filter(Boolean).length * PITCH) : high;
  svg.setAttribute('width', wide * zoom);
  svg.setAttribute('height', height);
  svg.setAttribute('viewBox', `0 0 ${wide} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
};
const lists = gantt => $$('.rows', gantt).filter(rows => $('ol', rows)).map(rows => ({rows, svg: $('svg', rows), names: $$('li', rows)}));
const redraw = gantt => {
  $$('svg', gantt).forEach(svg => { if (!svg.closest('.rows') || $('.corner', svg.parentNode)) draw(svg); });
  lists(gantt).forEach(({svg, names}) => draw(svg, names.some(name => name.hidden) && names.map(name => !name.hidden)));
  gantt.classList.toggle('zoomed', zoom !== 1);
};
const toToday = gantt => {
  const line = $('.now', gantt), names = $('.corner', gantt).offsetWidth;
  gantt.scrollTo({left: spot(line)[0] * zoom - (gantt.clientWidth - names) / 3, behavior: still.matches ? 'auto' : 'smooth'});
};
gantts.forEach(gantt => {
  const scale = step => () => {
    zoom = Math.min(8, Math.max(.25, zoom * step));
    gantts.forEach(redraw);
    live.textContent = say('zoom') + ' ' + zoom * 100 + '%';
  };
  const bar = make('div', {class: 'filters', role: 'group', 'aria-label': gantt.getAttribute('aria-label')});
  if ($('.now', gantt)) bar.append(button(say('today'), () => toToday(gantt)));
  bar.append(button('\u2212', scale(.5), {'aria-label': say('zoom.out')}), button('+', scale(2), {'aria-label': say('zoom.in')}));
  gantt.before(bar);
});

// Filters: what a row links to and the state it shows are what it can be chosen by.
const FOLDERS = {teams: 'team', people: 'person', projects: 'project'}, params = new URLSearchParams(location.search);
const labels = {};
const label = (facet, id, name) => { ((labels[facet] ||= {})[id] ||= name); };
$$('[data-names]').forEach(names => names.dataset.names.split('\n').forEach(line => {
  const [, facet, id, name] = line.match(/^(\S+) (\S+) (.*)$/) || [];
  if (facet) label(facet, id, name);
}));
const facetsOf = row => {
  const facets = {};
  const add = (facet, id) => (facets[facet] ||= []).push(id);
  for (const key in row.dataset) if (words['facet.' + key]) row.dataset[key].split(' ').forEach(id => { add(key, id); if (key === 'health') label(key, id, say('health.' + id)); });
  const shape = shapeOf(row);
  if (shape && words['health.' + shape]) { add('health', shape); label('health', shape, say('health.' + shape)); }
  $$('a[href]', row).forEach(link => {
    const [, folder, id] = link.pathname.match(/\/(teams|people|projects)\/([^/]+)\.html$/) || [];
    if (folder && id !== 'index') { add(FOLDERS[folder], id); label(FOLDERS[folder], id, link.textContent); }
  });
  return facets;
};
const rows = $('.hero') ? [] : $$('main table.cols tbody tr, main table.plist tbody tr, main section > table tbody tr, .entries > li, .gantt li').map(row => ({row, facets: facetsOf(row)}));
const controls = {};
const chosen = () => Object.keys(controls).filter(key => controls[key].value.trim());
const text = row => {
  let all = row.textContent;
  for (let fold = row.closest('.fold'); fold; fold = fold.parentNode.closest('.fold')) all += ' ' + $('.name', fold).textContent;
  return all.toLocaleLowerCase(root.lang);
};
const opened = new Set(), shown = make('output');
const apply = () => {
  const by = chosen(), wanted = controls.q.value.trim().toLocaleLowerCase(root.lang);
  let n = 0;
  rows.forEach(each => {
    const fits = by.every(key => key === 'q' ? (each.text ||= text(each.row)).includes(wanted) : (each.facets[key] || []).includes(controls[key].value));
    each.row.hidden = !fits;
    n += fits;
  });
  $$('main section, .gantt details').forEach(part => {
    const own = rows.filter(({row}) => part.contains(row));
    if (own.length) part.hidden = by.length > 0 && own.every(({row}) => row.hidden);
  });
  $$('main details').forEach(fold => {
    if (by.length && !fold.open && rows.some(({row}) => !row.hidden && fold.contains(row))) { fold.open = true; opened.add(fold); }
    else if (!by.length && opened.delete(fold)) fold.open = false;
  });
  gantts.forEach(redraw);
  shown.textContent = by.length ? say('filter.shown', n.toLocaleString(root.lang), rows.length.toLocaleString(root.lang)) : '';
  clear.hidden = !by.length;
};
const remember = () => {
  const kept = new URLSearchParams(chosen().map(key => [key, controls[key].value.trim()]));
  try { history.replaceState(null, '', (`${kept}` ? '?' + kept : location.pathname) + location.hash); } catch (e) { }
  apply();
};
const clear = button(say('filter.clear'), () => { for (const key in controls) controls[key].value = ''; remember(); controls.q.focus(); });
if (rows.length > 7) {
  const bar = make('div', {class: 'filters', role: 'group', 'aria-label': say('filter')});
  ['health', 'team', 'project', 'person', 'objective'].forEach(facet => {
    const ids = Object.keys(labels[facet] || {}).filter(id => rows.some(({facets}) => (facets[facet] || []).includes(id)));
    // What tells every row from every other is no choice; their names can be searched.
    const rich = rows.filter(({facets}) => facets[facet]).length;
    if (ids.length < 2 || ids.length > 200 || ids.length === rich) return;
    ids.sort((a, b) => facet === 'health' ? order.indexOf(a) - order.indexOf(b) : labels[facet][a].localeCompare(labels[facet][b], root.lang));
    controls[facet] = make('select', {name: facet}, make('option', {value: ''}, say('filter.all')), ...ids.map(id => make('option', {value: id}, labels[facet][id])));
    controls[facet].addEventListener('change', remember);
    bar.append(make('label', {}, say('facet.' + facet), controls[facet]));
  });
  controls.q = make('input', {type: 'search', name: 'q', autocomplete: 'off'});
  controls.q.addEventListener('input', remember);
  bar.append(make('label', {}, say('filter.find'), controls.q), shown, clear);
  let top = rows[0].row;
  while (top.parentNode !== main) top = top.parentNode;
  top.before(bar);
  for (const key in controls) {
    controls[key].value = params.get(key) || '';
    if (controls[key].selectedIndex < 0) controls[key].value = '';
  }
  apply();
}

// A link to a row is copied from the row itself, once the reader points at it or comes to it.
const perma = button('#', async () => {
  const url = location.href.replace(/#.*/, '') + '#' + perma.dataset.of;
  try { await navigator.clipboard.writeText(url); live.textContent = say('link.copied'); }
  catch (e) { history.replaceState(null, '', url); live.textContent = say('link.shown'); }
  perma.title = live.textContent;
}, {class: 'perma np', 'aria-label': say('link')});
const offer = event => {
  const of = event.target.closest?.('main tr[id], main li[id], main h2[id]');
  if (!of || of.id === perma.dataset.of || (event.type === 'pointerover' && doc.activeElement === perma)) return;
  perma.dataset.of = of.id;
  perma.title = say('link');
  (of.matches('h2') ? of : $('th', of) || $('h3', of) || $('b, a', of)?.closest('p, span, div') || of).append(perma);
};
doc.addEventListener('focusin', offer);
doc.addEventListener('pointerover', offer);
})
