import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compressAnswers } from './compressAnswers.ts';
import { serialiseOnce } from './serialiseOnce.ts';

const crew = { names: Array.from({ length: 1000 }, (_, number) => `Sailor ${number}`) };

const harbour = () => {
  const server = fastify();
  server.setSerializerCompiler(serialiseOnce);
  compressAnswers(server);
  const schema = { response: { 200: z.object({ names: z.array(z.string()) }) } };
  server.get('/crew', { schema }, () => crew);
  server.get('/one', { schema }, () => ({ names: ['Ada'], password: 'tide' }));
  return server;
};
const ask = (url: string, encoding?: string) =>
  harbour().inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test('a long answer goes out zipped to who takes it, and says the same', async () => {
  const { headers, rawPayload } = await ask('/crew', 'br, gzip;q=0.9');
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(Number(headers['content-length'])).toBe(rawPayload.length);
  expect(rawPayload.length).toBeLessThan(JSON.stringify(crew).length / 2);
  expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(crew);
});

test('as it is to who does not take it, or refuses it', async () => {
  for (const encoding of [undefined, 'identity', 'gzip;q=0', 'gzip; q=0.0, br']) {
    const reply = await ask('/crew', encoding);
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.json()).toEqual(crew);
  }
});

test('a short answer goes as it is, without what its schema does not name', async () => {
  const reply = await ask('/one', 'gzip');
  expect(reply.headers['content-encoding']).toBeUndefined();
  expect(reply.json()).toEqual({ names: ['Ada'] });
});

test('asked for again, the same answer is the same text', async () => {
  const server = harbour();
  const [first, second] = [await server.inject('/crew'), await server.inject('/crew')];
  expect(second.payload).toBe(first.payload);
});
