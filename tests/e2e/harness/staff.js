// The staff view in a browser, before a city of a handful of made-up families that answers as
// `api/` says. What the server itself decides (rights, rules, durability) is tested in `server/`.
import { TODAY } from './app.js';
import { newContext, newPage } from './browser.js';

const day = (n) => new Date(Date.parse(`${TODAY}T00:00:00Z`) - n * 86_400_000).toISOString().slice(0, 10);
const problem = (status, code, more = {}) => ({ status, body: { type: `urn:hagukumi:problem:${code}`, title: code, status, code, ...more } });
const NURSE = ['first_page', 'unseen_list', 'worklist', 'attempts', 'search', 'open_child', 'write_entry', 'colleagues', 'visit_week', 'assign_visits', 'group_sessions', 'door', 'handovers', 'hand_over', 'figures', 'saved_views', 'import', 'accounts', 'accesses'];
const WARD = '141364';

const ROLES = {
  nurse: { id: 's-nurse', login: 'nurse-miyamae', name: '高橋 恵', role: 'nurse', operations: NURSE },
  headquarters: { id: 's-headquarters', login: 'headquarters-city', name: '小林 航', role: 'headquarters', operations: ['first_page', 'open_child', 'figures'] },
  visitor: { id: 's-visitor', login: 'visitor-miyamae', name: '伊藤 和子', role: 'visitor', operations: ['round'] },
};

/** A city of a few children; `session` names who is signed in at first, `wards` are theirs, `most` the rows of a page. */
export class City {
  constructor({ session = null, wards = [WARD], most = 500 } = {}) {
    this.session = session;
    this.wards = wards;
    this.most = most;
    this.cut = false;
    this.refuse = null;
    this.sheets = [];
    this.moodTotal = 9;
    /** What is different about whoever is signed in. */
    this.who = {};
    this.children = [
      child('c1', '佐藤 陽翔', 'サトウ ハルト', 402, '土橋', { language: 'vi', interpreter: true }),
      child('c2', '鈴木 葵', 'スズキ アオイ', 233, '宮崎', {}),
      child('c3', 'グエン・ティ・ラン', 'グエン ティ ラン', 130, '鷺沼', { language: 'vi', interpreter: true }),
      child('c4', '', 'タナカ', 125, '有馬', {}),
    ];
    this.writes('c3', { kind: 'visit_assigned', to: 's-visitor' });
  }

  me() {
    return { ...ROLES[this.session], wards: this.wards, today: TODAY, ...this.who, idle_end_ms: 1e13, end_ms: 1e13, municipality: 'kawasaki', demo: true, passkeys: 0 };
  }

  /** A colleague writes at the same moment. */
  colleagueWrites(id, text) {
    this.writes(id, { kind: 'note', text });
  }

  /** Something stands in a timeline, written by a colleague or, with `by`, by an import. */
  writes(id, body, { on = TODAY, by = null } = {}) {
    const one = this.children.find((child) => child.id === id);
    one.version += 1;
    const written = entry(`x${one.version}`, one.version, body, 's-other', on);
    one.timeline.push(by ? { ...written, author: { by: 'import', id: by } } : written);
    one.listed = !left(one.timeline);
  }

  async handle(route) {
    if (this.cut) return route.abort('internetdisconnected');
    const request = route.request();
    const url = new URL(request.url());
    const path = url.pathname.slice('/api/'.length);
    let body = null;
    try { body = request.postDataJSON(); } catch { /* A file. */ }
    const answer = this.answer(request.method(), path, url.searchParams, body, request);
    const { status = 200, body: json } = answer.status ? answer : { body: answer };
    return route.fulfill({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', body: status === 204 ? '' : JSON.stringify(json) });
  }

  answer(method, path, query, body, request) {
    const [first, second, third] = path.split('/');
    if (path === 'sign-in/ways') return { passkeys: false, demo: Object.values(ROLES).map(({ login, role }) => ({ login, role, wards: [WARD] })) };
    if (path === 'sign-in/demo') { this.session = body.login.split('-')[0]; return { me: this.me() }; }
    if (path === 'sign-in') {
      if (body.password !== 'right' || body.code !== '123456') return problem(401, 'sign-in-refused');
      this.session = body.login.split('-')[0];
      return { me: this.me() };
    }
    if (!this.session) return problem(401, 'sign-in-needed');
    if (method !== 'GET' && request.headers()['x-hagukumi'] !== '1') return problem(403, 'cross-site');
    switch (first) {
      case 'me': return this.me();
      case 'sign-out': this.session = null; return { status: 204 };
      case 'first-page': return this.firstPage();
      case 'worklists': return third ? { staff: this.responsible() } : this.list(second, query);
      case 'attempts': return this.attempts();
      case 'saved-views': return method === 'GET' ? { views: [] } : { id: second, ...body };
      case 'colleagues': return { colleagues: Object.values(ROLES).map(({ id, name, role }) => ({ id, name, role, wards: [WARD] })) };
      case 'search': return { children: this.children.filter((one) => one.person.name.includes(body.text) || one.person.kana.includes(body.text)).map((one) => ({ child: one.id, version: one.version, name: one.person.name, kana: one.person.kana, birth_date: one.person.birth_date, ward: WARD, area: one.person.area, lists: one.listed ? ['unseen'] : [] })), more: false };
      case 'children': return this.child(second, third, body);
      case 'visits': return this.week();
      case 'round': return second === 'sheets' ? this.sync(body) : { on: TODAY, stops: this.stops(), mood_total: this.moodTotal };
      case 'group-sessions': return third === 'release' ? this.release(body) : second ? this.door() : { sessions: [SESSION], recent: [{ ...SESSION, id: 'g0', on: day(1) }] };
      case 'handovers': return { handovers: [{ id: 'h1', child: 'c2', version: 1, name: '鈴木 葵', kana: 'スズキ アオイ', birth_date: day(233), from_ward: '141356', receiver: { to: 'ward', id: WARD }, note: '転居。健診が未受診です。', state: 'sent', sent: day(12), waiting_days: 12, reason: '' }] };
      case 'imports': return { imports: [] };
      case 'handover-files': return { keys: false, files: [] };
      case 'figures': return FIGURES;
      case 'staff': return { staff: Object.values(ROLES).map(({ operations: _, ...one }) => ({ ...one, wards: [WARD], state: 'active', version: 1 })) };
      default: return problem(404, 'not-found');
    }
  }

  listed() { return this.children.filter((one) => one.listed); }

  firstPage() {
    const unseen = this.listed().length;
    const trend = Array.from({ length: 8 }, (_, n) => ({ on: day((7 - n) * 7), unseen: n === 7 ? unseen : unseen + 7 - n, visits: 38 + ((n * 5) % 7), missed: 61 - n }));
    return { on: TODAY, unseen, visits: 38, visits_by_age: [{ from_months: 0, until_months: 2, count: 21 }, { from_months: 2, until_months: 4, count: 17 }], missed: 61, missed_by_checkup: [{ checkup: '3-4m', count: 24 }, { checkup: '1y6m', count: 37 }], steps: 5, attempts_week: 112, handovers_waiting: 1, trend };
  }

  responsible() {
    const all = this.listed().map(responsibleOf);
    return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  }

  attempts() {
    const rows = this.children.flatMap((one) => one.timeline.filter(({ body }) => body.kind === 'attempt').map(({ on, body: { kind: _, ...attempt }, author }) => ({ child: one.id, name: one.person.name, kana: one.person.kana, birth_date: one.person.birth_date, ward: WARD, on, attempt, by: { id: author.id, name: '高橋 恵' } })));
    return { from: day(6), on: TODAY, total: rows.length, rows };
  }

  list(list, query) {
    let rows = this.listed();
    if (query.get('area')) rows = rows.filter((one) => one.person.area === query.get('area'));
    if (query.get('staff')) rows = rows.filter((one) => responsibleOf(one).id === query.get('staff'));
    if (query.get('interpreter')) rows = rows.filter((one) => String(one.person.interpreter) === query.get('interpreter'));
    rows = rows.flatMap((one) => (list === 'missed' ? one.missed ?? ['1y6m'] : ['']).map((item) => ({
      child: one.id, version: one.version, name: one.person.name, kana: one.person.kana, birth_date: one.person.birth_date, ward: WARD, area: one.person.area,
      item, due: day(one.days - 100), overdue_days: one.days - 100, unseen_days: one.days, language: one.person.language, interpreter: one.person.interpreter,
      ...visitOf(one), attempts: item ? tries(one, item) : one.attempts, ...(one.attempts ? { last_attempt: { on: day(3), channel: 'phone', outcome: 'no_answer', note: '留守番電話' }, next: { step: 'visit', by: day(-4) } } : {}), responsible: responsibleOf(one),
    })));
    const [from, total] = [Number(query.get('cursor') ?? 0), rows.length];
    const until = from + Math.min(this.most, Number(query.get('limit') ?? 100));
    return { list, on: TODAY, total, rows: rows.slice(from, until), ...(until < total ? { next: String(until) } : {}) };
  }

  standing(one) {
    return {
      ...visitOf(one), visit_kind: 'newborn', birth_card_late: false, ward: WARD, needs_handover: false,
      checkups: [{ checkup: '3-4m', state: 'attended', closed: false, on: day(one.days) }, { checkup: '1y6m', state: 'missed', closed: false, last: day(40) }],
      lists: one.listed ? [['unseen', ''], ...(one.missed ?? []).map((item) => ['missed', item])].map(([list, item]) => ({ list, item, from: day(60), due: day(one.days - 100), attempts: item ? tries(one, item) : one.attempts })) : [],
      last_seen: one.listed ? day(one.days) : TODAY, unseen_days: one.listed ? one.days : 0, responsible: responsibleOf(one),
      next: { step: 'visit', by: day(-4) }, attempts: one.attempts, last_attempt: lastAttempt(one), ended: false,
    };
  }

  page(one) {
    return {
      id: one.id, version: one.version, on: TODAY, person: one.person, timeline: one.timeline, staff: { 's-nurse': '高橋 恵', 's-other': '渡辺 真' }, standing: this.standing(one),
      immunization: { known_doses: 4, overdue: [{ series: 'MR1', ordinal: 1, standard_last: day(40), last_day: day(-90) }], aged_out: [], findings: [] },
      siblings: [{ id: 'c2', name: '鈴木 葵', birth_date: day(1500), lists: ['missed'] }], mood_total: this.moodTotal, may_write: true,
    };
  }

  child(id, step, body) {
    const one = this.children.find((child) => child.id === id);
    if (!one) return problem(404, 'not-found');
    if (step === 'accesses') return { accesses: [{ at_ms: Date.parse(`${TODAY}T00:12:00Z`), staff: 's-nurse', name: '高橋 恵', action: 'open_child', reason: '' }] };
    if (step === 'open') return this.page(one);
    if (one.timeline.some((written) => written.id === body.id)) return { version: one.version, author: 's-nurse', standing: this.standing(one) };
    if (body.expected_version !== one.version) return { status: 409, body: { ...problem(409, 'conflict').body, current: this.page(one) } };
    one.version += 1;
    one.timeline.push(entry(body.id, one.version, body.body, 's-nurse', body.on));
    if (body.body.kind === 'attempt') one.attempts += 1;
    one.listed = !left(one.timeline);
    return { version: one.version, author: 's-nurse', standing: this.standing(one) };
  }

  week() {
    const visit = (one, visit, more = {}) => ({ child: one.id, version: one.version, name: one.person.name, kana: one.person.kana, birth_date: one.person.birth_date, ward: WARD, area: one.person.area, visit, due: day(4), interpreter: false, ...more });
    const [a, b, c, d] = this.children;
    return { monday: '2026-11-16', appointments: [visit(a, { state: 'appointment', to: 's-visitor', on: '2026-11-20', at: '10:30:00' }, { assignee: { id: 's-visitor', name: '伊藤 和子' } })], waiting: [visit(d, { state: 'appointment', to: 's-visitor', on: day(3), at: '10:00:00' }, { assignee: { id: 's-visitor', name: '伊藤 和子' } }), visit(b, { state: 'unassigned' }), visit(c, { state: 'not_met', on: day(5) })], unassigned_by_area: [{ ward: WARD, area: '宮崎', count: 1 }] };
  }

  stops() {
    return this.children.slice(0, 2).filter((one) => !this.sheets.some((sheet) => sheet.child === one.id)).map((one) => ({ child: one.id, name: one.person.name, kana: one.person.kana, guardian: one.person.guardian, address: one.person.address, phone: one.person.phone, at: '10:30:00', language: one.person.language, interpreter: one.person.interpreter }));
  }

  sync({ sheets }) {
    return { sheets: sheets.map((sheet) => {
      if (this.refuse) return { id: sheet.id, result: 'refused', reason: this.refuse };
      const known = this.sheets.some((one) => one.id === sheet.id);
      if (!known) this.sheets.push(sheet);
      return { id: sheet.id, result: known ? 'already_there' : 'accepted' };
    }) };
  }

  release({ child, expected_version, entry: id, reason }) {
    return this.child(child, 'entries', { id, expected_version, on: TODAY, body: { kind: 'checkup', checkup: SESSION.checkup, what: 'unbooked', reason } });
  }

  door() {
    return { session: SESSION, attendees: this.children.slice(0, 3).map((one) => ({ child: one.id, version: one.version, name: one.person.name, kana: one.person.kana, birth_date: one.person.birth_date, booked: true, came: false, language: one.person.language, interpreter: one.person.interpreter })) };
  }
}

const SESSION = { id: 'g1', checkup: '1y6m', ward: WARD, place: '宮前区役所', on: '2026-11-24', starts: '13:00:00', capacity: 40, booked: 3, version: 1 };
const row = (ward, n) => ({ month: '2026-11', ward, births: 120 + n, visited: 100 + n, visited_by_rule: 80, visited_in_time: 95, checkups_due: 300, attended: 260, excused: 4, unknown: 6, missed: 30, attempts: 210, unseen: 12 });
const FIGURES = { on: TODAY, rows: [row(WARD, 0), row('141356', 3)], totals: [{ ...row('', 0), births: 243, visited: 203, visited_by_rule: 160, visited_in_time: 190, checkups_due: 600, attended: 520, excused: 8, unknown: 12, missed: 60, attempts: 420, unseen: 24 }] };

/** Who is responsible for a child: of the youngest another nurse. */
function responsibleOf({ id }) {
  return id === 'c4' ? { id: 's-other', name: '渡辺 真' } : { id: 's-nurse', name: '高橋 恵' };
}

/** How a child's visit stands, with who has it: given to somebody who is not the responsible nurse. */
function visitOf({ timeline }) {
  const given = timeline.findLast(({ body }) => body.kind === 'visit_assigned');
  if (!given) return { visit: { state: 'unassigned' } };
  const who = Object.values(ROLES).find(({ id }) => id === given.body.to);
  return { visit: { state: 'assigned', to: who.id }, visitor: { id: who.id, name: who.name } };
}

/** What nobody took back. */
function counted(timeline) {
  const gone = new Set(timeline.filter(({ body }) => body.kind === 'correction').map(({ body }) => body.of));
  return timeline.filter(({ id }) => !gone.has(id));
}

/** How often the family was tried about a checkup. */
function tries({ timeline }, checkup) {
  return counted(timeline).filter(({ body }) => body.kind === 'attempt' && body.about === 'checkup' && body.checkup === checkup).length;
}

function lastAttempt({ timeline }) {
  const { on, body: { channel, outcome, note } } = counted(timeline).findLast(({ body }) => body.kind === 'attempt');
  return { on, channel, outcome, note };
}

/** Somebody saw the child, or it died, and nobody took it back. */
function left(timeline) {
  return counted(timeline).some(({ body }) => (body.kind === 'seen' || body.kind === 'died' || (body.kind === 'visited' && body.sheet.child_seen) || (body.kind === 'attempt' && body.outcome === 'child_seen')));
}

function entry(id, seq, body, staff, on = TODAY) {
  return { id, seq, on, recorded_ms: Date.parse(`${TODAY}T00:00:00Z`) + seq * 60_000, author: { by: 'staff', id: staff }, body };
}

function child(id, name, kana, days, area, more) {
  const person = { name, kana, sex: 'female', birth_date: day(days), birth_weight_g: 3020, guardian: '保護者', phone: '044-000-0000', address: `宮前区${area}1-2-3`, ward: WARD, area, interpreter: false, birth_card_on: day(days - 10), ...more };
  const timeline = [entry(`${id}-1`, 1, { kind: 'person', person }, 's-nurse', day(days)), entry(`${id}-2`, 2, { kind: 'attempt', about: 'child', channel: 'phone', outcome: 'no_answer', note: '留守番電話' }, 's-nurse', day(3))];
  return { id, days, version: 2, attempts: 1, listed: true, person, timeline };
}

/** Opens the staff view over a made-up city. */
export async function openStaff({ browser, url, city, path = '/staff/', lang = 'ja', viewport = { width: 1280, height: 800 }, theme = 'light' }) {
  const context = await newContext(browser, { baseURL: url, viewport, locale: lang, colorScheme: theme });
  await context.clock.setFixedTime(`${TODAY}T08:35:00+09:00`);
  await context.addInitScript((tag) => { try { localStorage.setItem('hagukumi-staff-language', tag); } catch { /* No storage. */ } }, lang);
  // Without a made-up city the server behind the page answers.
  if (city) await context.route('**/api/**', (route) => city.handle(route));
  const page = await newPage(context);
  page.troubles = [];
  page.on('pageerror', (error) => page.troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    // A refusal is an answer, not a trouble.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.troubles.push(message.text());
  });
  await page.goto(path);
  await page.locator('#title').waitFor();
  return page;
}

/** Signs in to a server in demo mode, and shows a screen. */
export async function signIn(page, login, path) {
  const status = await page.evaluate(async (login) => {
    const headers = { 'content-type': 'application/json', 'x-hagukumi': '1' };
    return (await fetch('/api/sign-in/demo', { method: 'POST', headers, body: JSON.stringify({ login }) })).status;
  }, login);
  if (status !== 200) throw new Error(`signing in as ${login} answered ${status}`);
  await page.goto(path);
  await page.locator('main #title').waitFor();
}
