import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile, calendarFileName } from '../../../../src/elements/internal/ui/calendar-file.ts';

const now = '2026-11-21T12:00:00Z';
const day = { uid: 'c1@portal.example', title: 'Logistics Day', startsAt: '2027-01-14T09:30:00+01:00' };

/** The file as a strict reader takes it: CRLF, folds undone, each property once. */
const read = (file = ''): Map<string, string> => {
  assert.ok(file.endsWith('\r\n'));
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  const framed = [...lines.slice(0, 1), ...lines.slice(-1)];
  assert.deepEqual(framed, ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
};

describe('a calendar file', () => {
  it('is none for what has no time', () => {
    assert.equal(calendarFile([{ ...day, startsAt: 'soon' }], now), undefined);
  });

  it('leaves an end out that is not after its start', () => {
    const file = read(calendarFile([{ ...day, endsAt: day.startsAt }], now));
    assert.equal(file.has('DTEND'), false);
  });

  it('gives times in UTC, and a name of its own that stays the same', () => {
    const file = read(calendarFile([{ ...day, endsAt: '2027-01-14T17:00:00+01:00' }], now));
    assert.equal(file.get('DTSTART'), '20270114T083000Z');
    assert.equal(file.get('DTEND'), '20270114T160000Z');
    assert.equal(file.get('DTSTAMP'), '20261121T120000Z');
    assert.equal(file.get('UID'), 'c1@portal.example');
    assert.equal(file.get('VERSION'), '2.0');
  });

  it('escapes what would end a text, so that a title adds no line of its own', () => {
    const file = read(
      calendarFile(
        [{ ...day, title: 'A; B, C\\D\nATTACH:https://evil.example', place: 'Hall 3, Rotterdam' }],
        now,
      ),
    );
    assert.equal(file.get('SUMMARY'), 'A\\; B\\, C\\\\D\\nATTACH:https://evil.example');
    assert.equal(file.get('LOCATION'), 'Hall 3\\, Rotterdam');
    assert.equal(file.has('ATTACH'), false);
  });

  it('folds lines at 75 octets without cutting a letter', () => {
    const title = 'Lojistik günü için çağrı — '.repeat(12).trim();
    const file = calendarFile([{ ...day, title }], now);
    for (const line of (file ?? '').split('\r\n'))
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.equal(read(file).get('SUMMARY'), title);
  });

  it('has a name that every file system takes', () => {
    assert.equal(
      calendarFileName('Northpeak Logistics Day, Rotterdam'),
      'northpeak-logistics-day-rotterdam.ics',
    );
    assert.equal(calendarFileName('../../../'), 'event.ics');
  });

  const names: Readonly<Record<string, string>> = {
    'ÇİĞDEM ile İhracat Günü': 'çiğdem-ile-ihracat-günü',
    'I\u0307zmir': 'izmir',
    'Cafe\u0301 \u2013 Re\u0301union': 'café-réunion',
    'ประชุมประจำปี 2027': 'ประชุมประจำปี-2027',
    'নববর্ষ উৎসব': 'নববর্ষ-উৎসব',
    'روز می\u200cشود': 'روز-می\u200cشود',
    東京サミット: '東京サミット',
    '🎉 Sommerfest 🎉': 'sommerfest',
  };
  for (const [title, name] of Object.entries(names)) {
    it(`has whole words in its name: ${name}`, () => {
      assert.equal(calendarFileName(title), `${name}.ics`);
    });
  }

  it('has no more words in its name than fit, and no half letter', () => {
    assert.equal(calendarFileName('Partner '.repeat(30)), `${Array(7).fill('partner').join('-')}.ics`);
    assert.equal(calendarFileName('𝒳'.repeat(90)), `${'𝒳'.repeat(30)}.ics`);
    assert.equal(calendarFileName('हि'.repeat(90)), `${'हि'.repeat(30)}.ics`);
    assert.equal(calendarFileName(`a${'\u0301'.repeat(400)}`), 'event.ics');
  });

  it('is opened by a calendar library as it was meant', () => {
    const title = 'A; B, C\\D, Zürih’te bir gün '.repeat(6).trim();
    const file = calendarFile(
      [{ ...day, title, endsAt: '2027-01-14T17:00:00+01:00', place: 'Hall 3, Rotterdam' }],
      now,
    );
    const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    assert.equal(calendar.getAllSubcomponents('vevent').length, 1);
    assert.equal(event.summary, title);
    assert.equal(event.location, 'Hall 3, Rotterdam');
    assert.equal(event.startDate.toJSDate().toISOString(), '2027-01-14T08:30:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2027-01-14T16:00:00.000Z');
  });

  it('holds all sessions of an event, without those that have no time', () => {
    const sessions = ['2027-01-14T09:30:00+01:00', 'soon', '2027-01-15T09:30:00+01:00'];
    const file = calendarFile(
      sessions.map((startsAt, index) => ({ ...day, uid: `c1-${index}@portal.example`, startsAt })),
      now,
    );
    const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
    assert.deepEqual(
      calendar.getAllSubcomponents('vevent').map((entry) => entry.getFirstPropertyValue('uid')),
      ['c1-0@portal.example', 'c1-2@portal.example'],
    );
  });
});
