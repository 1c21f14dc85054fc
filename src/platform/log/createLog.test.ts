import { expect, test } from 'vitest';
import { InputError } from '../../base/errors.ts';
import { createLog, type LogFields } from './createLog.ts';

const logged = (level: 'debug' | 'warn', fields: LogFields): Record<string, unknown>[] => {
  const lines: string[] = [];
  const log = createLog(
    level,
    (line) => lines.push(line),
    () => 0,
  );
  log.info('request answered', fields);
  return lines.map((line) => JSON.parse(line));
};

test('an event is one line with its time, level and fields', () => {
  expect(logged('debug', { method: 'GET', route: '/api/teams/:teamId', status: 200, ms: 1.5 })).toEqual([
    {
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'request answered',
      method: 'GET',
      route: '/api/teams/:teamId',
      status: 200,
      ms: 1.5,
    },
  ]);
});

test('what lies below the level is not written', () => {
  expect(logged('warn', {})).toEqual([]);
});

test('an address, a name or a body has no field to stand in', () => {
  const slipped = {
    email: 'ada@harbour.example',
    body: { name: 'Ada' },
    code: 'ada@harbour.example',
    status: 'Ada',
  };
  const [line] = logged('debug', slipped as LogFields);
  expect(line).toMatchObject({
    email: '[withheld]',
    body: '[withheld]',
    code: '[withheld]',
    status: '[withheld]',
  });
  expect(JSON.stringify(line)).not.toMatch(/ada/i);
});

test('an error is logged by its kind, code and place, without its text', () => {
  const [line] = logged('debug', { error: new InputError('taken', 'Ada already leads Quay.') });
  expect(line).toMatchObject({ error: 'InputError', code: 'taken' });
  expect(JSON.stringify(line)).toContain('createLog.test.ts:');
  expect(JSON.stringify(line)).not.toContain('Ada');
});
