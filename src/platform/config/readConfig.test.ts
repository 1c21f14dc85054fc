import { expect, test } from 'vitest';
import { InputError } from '../../base/errors.ts';
import { readConfig } from './readConfig.ts';

const faultsFor = (env: Record<string, string>): InputError => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('no fault was found');
};

test('nothing set: the usual port on this machine alone, data where the system keeps data', () => {
  expect(readConfig({}, true)).toMatchObject({
    home: '/var/lib/wheelhouse',
    host: '127.0.0.1',
    port: 4870,
    logLevel: 'info',
    baseUrl: 'http://127.0.0.1:4870',
  });
  expect(readConfig({ XDG_DATA_HOME: '/data' }, false).home).toBe('/data/wheelhouse');
  expect(readConfig({ WHEELHOUSE_HOME: '/h', XDG_DATA_HOME: '/data' }, false).home).toBe('/h');
});

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', WHEELHOUSE_ZONE: '' }).port).toBe(4870);
});

test('all faults are told together, each with its name', () => {
  const { message, details, code } = faultsFor({
    PORT: '99999',
    WHEELHOUSE_ZONE: 'Mars/Olympus',
    LOG_LEVEL: 'loud',
  });
  expect(code).toBe('bad-config');
  expect(details.map((fault) => fault.message)).toEqual([
    'PORT must be a port from 0 to 65535.',
    'WHEELHOUSE_ZONE must be a time zone such as Europe/Vienna.',
    'LOG_LEVEL must be debug, info, warn or error.',
  ]);
  expect(message.split('\n')).toHaveLength(4);
});

test('a faulty database address is named, and its password is not shown', () => {
  const { message } = faultsFor({ DATABASE_URL: 'mysql://ada:hunter2@db/x' });
  expect(message).toContain('DATABASE_URL must look like postgres://');
  expect(message).not.toContain('hunter2');
});

test('the address browsers use carries no slash at the end, and an IPv6 host stands in brackets', () => {
  expect(readConfig({ WHEELHOUSE_BASE_URL: 'https://w.example.org/' }).baseUrl).toBe('https://w.example.org');
  expect(readConfig({ HOST: '::1', PORT: '80' }).baseUrl).toBe('http://[::1]:80');
});
